// SPDX-License-Identifier: Apache-2.0
#include "core/plan/billing.h"

#include <array>

namespace gpucost {

namespace {

constexpr std::array<std::int64_t, 19> smallPowers = [] {
    std::array<std::int64_t, 19> powers{};
    std::int64_t power = 1;
    for (auto& entry : powers) {
        entry = power;
        power = power <= std::numeric_limits<std::int64_t>::max() / 10 ? power * 10 : power;
    }
    return powers;
}();

/// Multiplies both words of a fraction; false where one no longer fits.
bool multiply(std::int64_t& coefficient, std::int64_t& divisor, const Rational& factor)
{
    const auto over = factor.numerator().toInt64();
    const auto under = factor.denominator().toInt64();
    return over && under && !__builtin_mul_overflow(coefficient, *over, &coefficient) &&
           !__builtin_mul_overflow(divisor, *under, &divisor);
}

}  // namespace

Rational Billing::factor() const
{
    const Rational paid = discount.complement().fraction();
    return conversion ? paid * conversion->factor : paid;
}

UnitPrice::UnitPrice(const Money& price, const Rational& units, std::int64_t over, const Billing& billing)
    : UnitPrice(price, &units, over, billing)
{
}

UnitPrice::UnitPrice(const Money& price, const Rational* units, std::int64_t over, const Billing& billing)
    : m_currency(billing.currencyFor(price.currency()))
{
    if (billing.conversion && billing.conversion->from != price.currency()) {
        throw CurrencyMismatch("a price in " + std::string(price.currency().code()) +
                               " under a conversion from " + std::string(billing.conversion->from.code()));
    }
    const Decimal& amount = price.amount();
    const int scale = amount.scale() - m_currency.minorDigits();
    const auto coefficient = amount.coefficient().toInt64();
    if (coefficient && scale < 18 && scale > -18) {
        m_coefficient = *coefficient;
        m_divisor = over;
        const std::int64_t power = smallPowers[static_cast<std::size_t>(scale < 0 ? -scale : scale)];
        const bool fits = scale < 0 ? !__builtin_mul_overflow(m_coefficient, power, &m_coefficient)
                                    : !__builtin_mul_overflow(m_divisor, power, &m_divisor);
        const bool plain = !billing.conversion && billing.discount.fraction().isZero();
        if (fits && (units == nullptr || multiply(m_coefficient, m_divisor, *units)) &&
            (plain || multiply(m_coefficient, m_divisor, billing.factor()))) {
            return;
        }
    }
    m_exact = Rational(amount) * (units == nullptr ? Rational(1) : *units) * billing.factor() *
              Rational(pow10(m_currency.minorDigits())) / Rational(over);
}

TickPrice UnitPrice::per(std::int64_t ticks) const
{
    std::int64_t divisor = 0;
    if (!m_exact && !__builtin_mul_overflow(m_divisor, ticks, &divisor) && divisor < std::int64_t{1} << 60) {
        return {m_coefficient, divisor};
    }
    return TickPrice(exactMinorUnits() / Rational(ticks));
}

Rational UnitPrice::exactMinorUnits() const
{
    return m_exact ? *m_exact : Rational(Integer(m_coefficient), Integer(m_divisor));
}

UnitPrice hourPrice(const Rate& rate, const Rational& gpusPerInstance, const Billing& billing)
{
    const Per unit = per(rate);
    const bool perGpu = unit == Per::GpuHour || unit == Per::GpuMonth;
    const bool perMonth = unit == Per::InstanceMonth || unit == Per::GpuMonth;
    constexpr std::int64_t hoursOfPriceMonth = 730;
    const std::int64_t over = perMonth ? hoursOfPriceMonth : 1;
    return perGpu ? UnitPrice(price(rate), gpusPerInstance, over, billing)
                  : UnitPrice(price(rate), over, billing);
}

Amount amountOfMinorUnits(const Rational& minorUnits, Currency currency)
{
    return {minorUnits / Rational(pow10(currency.minorDigits())), currency};
}

}  // namespace gpucost
