// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <optional>

#include "core/money/exchange_rate.h"
#include "core/money/line_item.h"
#include "core/money/percentage.h"
#include "core/money/rate.h"

namespace gpucost {

/// How amounts become charges.
///
/// Rounding    Provider: every charge is rounded once, half away from zero, to the minor unit of the billing
///             currency (where a provider settles each hour, as Tencent does, each instance's clock-hour is).
///             Exact: nothing is rounded; sums are fractions, printed with 10 places.
/// Discount    a negotiated discount lowers every rate of the provider, upfronts too; list cost is not
/// touched Conversion  every charge is converted from its unrounded amount and rounded once in the new
/// currency, so
///             hourly settlement plays no part in converted charges
struct Billing {
    enum class Mode : std::uint8_t { Provider, Exact };

    Mode mode = Mode::Provider;
    Percentage discount = Percentage::ofFraction(Rational(0));
    std::optional<Conversion> conversion;

    Currency currencyFor(Currency priced) const { return conversion ? conversion->to : priced; }
    /// What a price of the book is multiplied by: (1 - discount) * conversion.
    Rational factor() const;
};

/// Decimal places of amounts under Billing::Mode::Exact.
inline constexpr int exactPlaces = 10;

/// A price made ready for billing: exact minor units of the billing currency per unit sold (an instance-hour,
/// an instance-month, one upfront), as a fraction that is not in lowest terms while it fits machine words.
class UnitPrice {
public:
    /// Nothing, in US dollars.
    UnitPrice() = default;

    /// `price` times `units` (GPUs per instance where the price is per GPU) over `over` (730 for a month).
    /// Throws CurrencyMismatch where billing converts from another currency.
    UnitPrice(const Money& price, const Rational& units, std::int64_t over, const Billing& billing);
    UnitPrice(const Money& price, std::int64_t over, const Billing& billing)
        : UnitPrice(price, nullptr, over, billing)
    {
    }

    /// The price of one tick where `ticks` of them make the unit.
    TickPrice per(std::int64_t ticks) const;
    Rational exactMinorUnits() const;
    bool isZero() const { return m_exact ? m_exact->isZero() : m_coefficient == 0; }
    Currency currency() const { return m_currency; }

private:
    UnitPrice(const Money& price, const Rational* units, std::int64_t over, const Billing& billing);

    std::int64_t m_coefficient = 0;
    std::int64_t m_divisor = 1;
    std::optional<Rational> m_exact;  // where the words above cannot hold the price
    Currency m_currency;
};

/// The price of one instance-hour of a rate, whatever it is per. Months hold 730 hours.
UnitPrice hourPrice(const Rate& rate, const Rational& gpusPerInstance, const Billing& billing);

/// The exact amount of `minorUnits` of a currency.
Amount amountOfMinorUnits(const Rational& minorUnits, Currency currency);

}  // namespace gpucost
