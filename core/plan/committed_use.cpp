// SPDX-License-Identifier: Apache-2.0
#include "core/plan/committed_use.h"

#include "core/plan/plan_spec.h"

namespace gpucost {

Obligation obligation(const CommittedUse& terms, std::int64_t instances, CommittedUnits below,
                      const Rational& gpusPerInstance, const Billing& billing)
{
    Obligation owed;
    owed.termMonths = terms.term.months();
    owed.units = instances;
    owed.unit = "instance";
    owed.perHour = hourPrice(terms.rate, gpusPerInstance, billing);
    owed.covered = {instances, 1};
    owed.below = below;
    return owed;
}

Charges charges(const CommittedUse& terms, std::int64_t instances, CommittedUnits below, const Demand& demand,
                const Billing& billing, const CommitmentSpan& span)
{
    const PlanKey key{PlanKind::CommittedUse, terms.term.months(), Payment::None, OfferingClass::Standard};
    return obligationCharges(
        dated(obligation(terms, instances, below, demand.gpusPerInstance(), billing), span), toString(key),
        "committed use", demand, billing);
}

std::int64_t totalMinorUnits(const CommittedUse& terms, std::int64_t instances, const Demand& demand,
                             const Billing& billing, const CommitmentSpan& span)
{
    return obligationTotal(dated(obligation(terms, instances, {}, demand.gpusPerInstance(), billing), span),
                           demand);
}

}  // namespace gpucost
