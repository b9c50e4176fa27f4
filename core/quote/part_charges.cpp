// SPDX-License-Identifier: Apache-2.0
#include "core/quote/part_charges.h"

#include <numeric>

namespace gpucost {

namespace {

struct CommitmentCharges {
    std::int64_t instances;
    CommittedUnits below;
    const Demand& demand;
    const Billing& billing;
    const CommitmentSpan& span;

    template <class Terms>
    Charges operator()(const Terms& terms) const
    {
        return charges(terms, instances, below, demand, billing, span);
    }
    Charges operator()(const Owned& terms) const
    {
        return charges(terms, instances, below, demand, billing, span.belowByMonth);
    }
    Charges operator()(const OnDemand&) const { return {}; }
    Charges operator()(const Spot&) const { return {}; }
};

struct CommitmentTotal {
    std::int64_t instances;
    CommittedUnits below;
    const Demand& demand;
    const Billing& billing;
    const CommitmentSpan& span;

    template <class Terms>
    std::int64_t operator()(const Terms& terms) const
    {
        return totalMinorUnits(terms, instances, demand, billing, span);
    }
    std::int64_t operator()(const Owned& terms) const
    {
        return totalMinorUnits(terms, instances, below, demand, billing, span.belowByMonth);
    }
    std::int64_t operator()(const OnDemand&) const { return 0; }
    std::int64_t operator()(const Spot&) const { return 0; }
};

}  // namespace

CommittedUnits sum(CommittedUnits a, CommittedUnits b)
{
    const std::int64_t common = std::gcd(a.denominator, b.denominator);
    CommittedUnits total;
    std::int64_t left = 0;
    std::int64_t right = 0;
    if (__builtin_mul_overflow(a.numerator, b.denominator / common, &left) ||
        __builtin_mul_overflow(b.numerator, a.denominator / common, &right) ||
        __builtin_add_overflow(left, right, &total.numerator) ||
        __builtin_mul_overflow(a.denominator / common, b.denominator, &total.denominator)) {
        throw Overflow("committed units exceed machine words");
    }
    return total;
}

bool covers(CommittedUnits units, std::int64_t instances)
{
    return Int128{units.numerator} >= Int128{instances} * units.denominator;
}

Result<PartCover> coverOf(const ResolvedPart& part, const Demand& demand, const Billing& billing)
{
    const std::int64_t instances = part.part.instances.value_or(demand.peakInstances());
    if (const auto* plan = std::get_if<SavingsPlan>(&part.terms)) {
        return coveredUnits(*plan, instances, demand.gpusPerInstance(), billing)
            .map([instances](CommittedUnits units) {
                return PartCover{units, instances};
            });
    }
    return PartCover{{instances, 1}, instances};
}

Charges commitmentCharges(const ResolvedPart& part, std::int64_t instances, CommittedUnits below,
                          const Demand& demand, const Billing& billing, const CommitmentSpan& span)
{
    return std::visit(CommitmentCharges{instances, below, demand, billing, span}, part.terms);
}

std::int64_t commitmentTotal(const ResolvedPart& part, std::int64_t instances, CommittedUnits below,
                             const Demand& demand, const Billing& billing, const CommitmentSpan& span)
{
    return std::visit(CommitmentTotal{instances, below, demand, billing, span}, part.terms);
}

Result<Charges> uncommittedCharges(const Plan& terms, const Demand& demand, CommittedUnits below,
                                   const Billing& billing)
{
    return std::holds_alternative<Spot>(terms) ? charges(std::get<Spot>(terms), demand, below, billing)
                                               : charges(std::get<OnDemand>(terms), demand, below, billing);
}

Result<std::int64_t> uncommittedTotal(const Plan& terms, const Demand& demand, CommittedUnits below,
                                      const Billing& billing)
{
    return std::holds_alternative<Spot>(terms)
               ? totalMinorUnits(std::get<Spot>(terms), demand, below, billing)
               : totalMinorUnits(std::get<OnDemand>(terms), demand, below, billing);
}

Error nothingTakesTheRest(const PlanSpec& plan)
{
    return {ErrorCode::NotOffered,
            {},
            "use above the commitment of " + toString(plan),
            "an on-demand or spot price for it, or a commitment that covers all instances"};
}

}  // namespace gpucost
