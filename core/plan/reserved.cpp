// SPDX-License-Identifier: Apache-2.0
#include "core/plan/reserved.h"

namespace gpucost {

Obligation obligation(const Reserved& terms, std::int64_t instances, CommittedUnits below,
                      const Rational& gpusPerInstance, const Billing& billing)
{
    const bool perGpu = terms.per == Per::GpuHour || terms.per == Per::GpuMonth;
    const auto perUnit = [&](const Money& price) {
        return perGpu ? UnitPrice(price, gpusPerInstance, 1, billing) : UnitPrice(price, 1, billing);
    };
    Obligation owed;
    owed.termMonths = terms.term.months();
    owed.units = instances;
    owed.unit = "instance";
    owed.covered = {instances, 1};
    owed.below = below;
    if (terms.total) {
        owed.perTerm = perUnit(*terms.total);
        owed.payments = owed.termMonths;
        owed.perHour = UnitPrice(Money(0, terms.total->currency()), 1, billing);
    } else {
        owed.perTerm = perUnit(terms.upfront);
        if (!terms.recurring.isZero()) {
            owed.perHour = hourPrice(rateOf(terms.recurring, terms.per), gpusPerInstance, billing);
        }
    }
    return owed;
}

Charges charges(const Reserved& terms, std::int64_t instances, CommittedUnits below, const Demand& demand,
                const Billing& billing, const CommitmentSpan& span)
{
    const PlanKey key{PlanKind::Reserved, terms.term.months(), terms.payment, terms.offeringClass};
    return obligationCharges(
        dated(obligation(terms, instances, below, demand.gpusPerInstance(), billing), span), toString(key),
        "reserved capacity", demand, billing);
}

std::int64_t totalMinorUnits(const Reserved& terms, std::int64_t instances, const Demand& demand,
                             const Billing& billing, const CommitmentSpan& span)
{
    return obligationTotal(dated(obligation(terms, instances, {}, demand.gpusPerInstance(), billing), span),
                           demand);
}

}  // namespace gpucost
