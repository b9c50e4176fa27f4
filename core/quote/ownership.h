// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <array>
#include <optional>

#include "core/plan/owned.h"
#include "core/quote/quote.h"

namespace gpucost {

/// From which use of every month on owning costs no more than a cloud rate.
struct OwningWins {
    enum class When : std::uint8_t { Never, From, Always };

    When when = When::Never;
    Rational utilization;  ///< of From: an exact root above 0 and at most 1
};

/// What a fleet costs at any use of it, over a horizon. Exact: no charge is rounded.
///
/// Formula   per GPU-hour = total(u) / (GPU-hours at full use x u), total(u) = fixed + perUse x u. Over one
///           life this is [(price - residual) / years + support + kW x 8760 x load x PUE x kWh price
///           + kW x colocation x 12 + staff] / (GPUs x 8760 x u)
/// Use       all servers run the share u of every month, together. A server that is not yet usable (ramp) is
///           in neither side
/// Source    the usual total cost of ownership; its inputs have theirs in pricing-data/owned/presets.json
/// Verified  tests/core/quote/ownership_test.cpp
class OwningCost {
public:
    OwningCost(const OwnedTerms& terms, std::int64_t servers, const Demand& horizon, const Billing& billing);

    Currency currency() const { return m_currency; }
    /// Of all usable servers at full use.
    const Rational& gpuHours() const { return m_gpuHours; }
    Rational total(const Rational& utilization) const;
    Rational total(OwnedPart part, const Rational& utilization) const;
    /// Empty at no use: nothing is divided by no hours.
    std::optional<Rational> perGpuHour(const Rational& utilization) const;
    std::optional<Rational> perGpuHour(OwnedPart part, const Rational& utilization) const;

    /// Against `rate` per GPU-hour in currency(): fixed / (rate x gpuHours() - perUse). Never where that is
    /// above full use, or where an hour's energy costs more than the rate; Always where nothing is paid but
    /// energy.
    OwningWins breakEven(const Rational& rate) const;

private:
    std::array<OwnedLine, ownedParts> m_parts;
    OwnedLine m_all;
    Rational m_gpuHours;
    Currency m_currency;
};

/// Months until what has been paid for `own` no longer exceeds what has been paid for `cloud`, to stay so
/// within the months asked for (see breakEvenMonth). Within a month, purchases fall on its first day, credits
/// on its last, and all else is spread evenly: 392,000 at once and 3,376.32 a month against 14,400 a month
/// are 392000 / 11023.68 = 35.56 months. Empty where there is no such month.
std::optional<Rational> paybackMonths(const Quote& own, const Quote& cloud);

/// The sum of the charges of one part, as billed.
Money totalOf(const Quote& quote, OwnedPart part);

}  // namespace gpucost
