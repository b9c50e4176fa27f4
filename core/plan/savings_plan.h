// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/plan/commitment.h"
#include "core/plan/plan_spec.h"

namespace gpucost {

/// A commitment to spend so much an hour. Use is counted against it at the plan's own rates, hour by hour;
/// what an hour leaves unused is lost, what exceeds it is billed on demand, fractions of an instance
/// included.
///
/// Cost      commitment * every hour of the term: monthly (NoUpfront), or once per term (AllUpfront)
/// Covers    commitment / plan rate instances at once: 2.00 an hour at 0.70 covers 2.857 of them
/// Default   without a stated commitment, the plan rate times all instances of the demand
/// Rounding  once per charge
/// Discount  a negotiated discount lowers rates; a stated commitment is money and stays as stated
/// FOCUS     "Purchase", "Recurring" or "One-Time"
/// Source    price book rows `savings-plan`; AWS "sp-applying": order, fractions, unused commitment lost
/// Verified  tests/core/plan/savings_plan_test.cpp
struct SavingsPlan {
    Term term{12};
    Payment payment = Payment::NoUpfront;
    Rate rate;                           ///< what an instance-hour counts for
    std::optional<Decimal> hourlySpend;  ///< the commitment, in the rate's currency
};

/// The instances that it covers at once, as a fraction in machine words. ErrorCode::NumericLimit beyond them,
/// BadPlan where a stated commitment meets a rate of 0.
Result<CommittedUnits> coveredUnits(const SavingsPlan& terms, std::int64_t instances,
                                    const Rational& gpusPerInstance, const Billing& billing);

Obligation obligation(const SavingsPlan& terms, std::int64_t instances, CommittedUnits below,
                      const Rational& gpusPerInstance, const Billing& billing);
Charges charges(const SavingsPlan& terms, std::int64_t instances, CommittedUnits below, const Demand& demand,
                const Billing& billing, const CommitmentSpan& span = {});
std::int64_t totalMinorUnits(const SavingsPlan& terms, std::int64_t instances, const Demand& demand,
                             const Billing& billing, const CommitmentSpan& span = {});

}  // namespace gpucost
