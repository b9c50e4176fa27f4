// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/plan/commitment.h"
#include "core/plan/plan_spec.h"

namespace gpucost {

/// Reserved capacity: a fixed price for a term, owed whether or not it is used.
///
/// Cost      upfront * units once per term + recurring * units * every hour of the term; or, where payments
/// split a
///           fixed total (Azure), total * units in equal monthly payments, what rounding leaves in the last
/// Units     per unit sold (instance or GPU, as in the book)
/// Covers    at most 3,600 s per unit of every clock-hour, across concurrent instances
/// Rounding  once per charge, by the billing policy
/// Renewal   on the same terms while the demand goes on; owed in full where the term outlasts the horizon
/// FOCUS     the upfront is a "Purchase", "One-Time"; what recurs a "Purchase", "Recurring"
/// Source    price book rows `reserved`; AWS user guide "Reserved Instances", Azure "prepare-buy-reservation"
/// Verified  tests/core/plan/reserved_test.cpp, tests/golden/reserved-*
struct Reserved {
    Term term{36};
    Payment payment = Payment::AllUpfront;
    OfferingClass offeringClass = OfferingClass::Standard;
    Per per = Per::InstanceHour;  ///< the unit sold: upfront and total are per GPU where this is per GPU
    Money upfront;                ///< once per term
    Money recurring;              ///< per hour (or price month of 730 hours) of the term
    std::optional<Money> total;   ///< in monthly payments, instead of upfront and recurring
};

Obligation obligation(const Reserved& terms, std::int64_t instances, CommittedUnits below,
                      const Rational& gpusPerInstance, const Billing& billing);
Charges charges(const Reserved& terms, std::int64_t instances, CommittedUnits below, const Demand& demand,
                const Billing& billing, const CommitmentSpan& span = {});
std::int64_t totalMinorUnits(const Reserved& terms, std::int64_t instances, const Demand& demand,
                             const Billing& billing, const CommitmentSpan& span = {});

}  // namespace gpucost
