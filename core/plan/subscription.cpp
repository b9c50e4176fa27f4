// SPDX-License-Identifier: Apache-2.0
#include "core/plan/subscription.h"

#include "core/plan/plan_spec.h"

namespace gpucost {

Obligation obligation(const Subscription& terms, std::int64_t instances, CommittedUnits below,
                      const Rational& gpusPerInstance, const Billing& billing)
{
    const Rational sold = per(terms.monthly) == Per::GpuMonth ? gpusPerInstance : Rational(1);
    Obligation owed;
    owed.termMonths = terms.term.months();
    owed.units = instances;
    owed.unit = "instance";
    owed.perTerm =
        UnitPrice(price(terms.monthly) * terms.share, sold * Rational(terms.term.months()), 1, billing);
    owed.onceMonths = terms.term.months();
    owed.covered = {instances, 1};
    owed.below = below;
    return owed;
}

Charges charges(const Subscription& terms, std::int64_t instances, CommittedUnits below, const Demand& demand,
                const Billing& billing, const CommitmentSpan& span)
{
    const PlanKey key{PlanKind::Subscription, terms.term.months(), Payment::None, OfferingClass::Standard};
    const std::string share = toString(trimmed(terms.share * Decimal(100)));
    return obligationCharges(
        dated(obligation(terms, instances, below, demand.gpusPerInstance(), billing), span), toString(key),
        "subscription at " + share + " % of the monthly price", demand, billing);
}

std::int64_t totalMinorUnits(const Subscription& terms, std::int64_t instances, const Demand& demand,
                             const Billing& billing, const CommitmentSpan& span)
{
    return obligationTotal(dated(obligation(terms, instances, {}, demand.gpusPerInstance(), billing), span),
                           demand);
}

}  // namespace gpucost
