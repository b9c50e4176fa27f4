// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/plan/commitment.h"

namespace gpucost {

/// A commitment to resources (Google): a rate for every hour of the term, billed monthly, used or not.
///
/// Cost      rate * units * every hour of the month; a price per month is for 730 hours
/// Covers    at most 3,600 s per unit of every clock-hour; use above it is on demand and earns sustained use
/// Rounding  once per charge (a month)
/// Renewal   on the same terms while the demand goes on; owed in full where the term outlasts the horizon
/// FOCUS     "Purchase", "Recurring"
/// Source    price book rows `committed-use`; Google "resource-based committed use discounts"
/// Verified  tests/core/plan/committed_use_test.cpp
struct CommittedUse {
    Term term{12};
    Rate rate;
};

Obligation obligation(const CommittedUse& terms, std::int64_t instances, CommittedUnits below,
                      const Rational& gpusPerInstance, const Billing& billing);
Charges charges(const CommittedUse& terms, std::int64_t instances, CommittedUnits below, const Demand& demand,
                const Billing& billing, const CommitmentSpan& span = {});
std::int64_t totalMinorUnits(const CommittedUse& terms, std::int64_t instances, const Demand& demand,
                             const Billing& billing, const CommitmentSpan& span = {});

}  // namespace gpucost
