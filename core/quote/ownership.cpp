// SPDX-License-Identifier: Apache-2.0
#include "core/quote/ownership.h"

#include "core/quote/break_even.h"

namespace gpucost {

namespace {

Rational at(const OwnedLine& line, const Rational& utilization)
{
    return line.fixed + line.perUse * utilization;
}

/// What falls on the first day of a month, on its last, and in between.
struct MonthFlow {
    Rational first;
    Rational between;
    Rational last;
};

MonthFlow flowOf(const Quote& quote, std::int32_t month)
{
    MonthFlow flow;
    for (const Charge& charge : quote.charges()) {
        if (charge.month == month) {
            Rational& part = charge.category == ChargeCategory::Credit      ? flow.last
                             : charge.frequency == ChargeFrequency::OneTime ? flow.first
                                                                            : flow.between;
            part = part + Rational(charge.cost.amount());
        }
    }
    return flow;
}

}  // namespace

OwningCost::OwningCost(const OwnedTerms& terms, std::int64_t servers, const Demand& horizon,
                       const Billing& billing)
    : m_parts(ownedLines(terms, servers, Rational(servers), horizon, billing))
    , m_gpuHours(usableHours(terms, servers, horizon) * Rational(terms.gpus))
    , m_currency(billing.currencyFor(terms.currency))
{
    for (const OwnedLine& part : m_parts) {
        m_all.fixed = m_all.fixed + part.fixed;
        m_all.perUse = m_all.perUse + part.perUse;
    }
}

Rational OwningCost::total(const Rational& utilization) const
{
    return at(m_all, utilization);
}

Rational OwningCost::total(OwnedPart part, const Rational& utilization) const
{
    return at(m_parts[static_cast<std::size_t>(part)], utilization);
}

std::optional<Rational> OwningCost::perGpuHour(const Rational& utilization) const
{
    const Rational hours = m_gpuHours * utilization;
    return hours.isZero() ? std::nullopt : std::optional(total(utilization) / hours);
}

std::optional<Rational> OwningCost::perGpuHour(OwnedPart part, const Rational& utilization) const
{
    const Rational hours = m_gpuHours * utilization;
    return hours.isZero() ? std::nullopt : std::optional(total(part, utilization) / hours);
}

OwningWins OwningCost::breakEven(const Rational& rate) const
{
    const Rational gained = rate * m_gpuHours - m_all.perUse;  // by full use, over none
    if (m_all.fixed <= Rational(0)) {
        return {gained >= Rational(0) ? OwningWins::When::Always : OwningWins::When::Never, {}};
    }
    if (gained < m_all.fixed) {
        return {OwningWins::When::Never, {}};
    }
    return {OwningWins::When::From, m_all.fixed / gained};
}

std::optional<Rational> paybackMonths(const Quote& own, const Quote& cloud)
{
    const auto month = breakEvenMonth(own, cloud);
    if (!month) {
        return std::nullopt;
    }
    const std::vector<Money> paid = own.cashFlow();
    const std::vector<Money> other = cloud.cashFlow();
    Rational behind;
    for (std::int32_t m = 0; m + 1 < *month; ++m) {
        const auto i = static_cast<std::size_t>(m);
        behind = behind + Rational((paid[i] - other[i]).amount());
    }
    const MonthFlow ours = flowOf(own, *month - 1);
    const MonthFlow theirs = flowOf(cloud, *month - 1);
    behind = behind + ours.first - theirs.first;
    const Rational gained = theirs.between - ours.between;
    if (behind <= Rational(0)) {
        return Rational(*month - 1);
    }
    return gained >= behind ? Rational(*month - 1) + behind / gained : Rational(*month);
}

Money totalOf(const Quote& quote, OwnedPart part)
{
    Money sum = quote.total() - quote.total();
    for (const Charge& charge : quote.charges()) {
        if (partOf(charge) == part) {
            sum = sum + charge.cost;
        }
    }
    return sum;
}

}  // namespace gpucost
