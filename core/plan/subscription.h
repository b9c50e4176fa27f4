// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/plan/commitment.h"

namespace gpucost {

/// Months bought at once (Tencent): one upfront charge at the ladder's share of the monthly price.
///
/// Cost      monthly price * months * share * instances, once per purchase. "8.8 zhe" means 88 % is PAID
/// Ladder    price book `ladders`: the share for so many months; not offered where it has no such row
/// Renewal   the same purchase again while the demand goes on: one month at a time are N orders at the
/// one-month share Covers    at most 3,600 s per instance of every clock-hour Rounding  once per purchase
/// FOCUS     "Purchase", "One-Time"
/// Source    price book rows `subscription`; Tencent "price overview", subscription ladder
/// Verified  tests/core/plan/subscription_test.cpp
struct Subscription {
    Term term{1};
    Rate monthly;   ///< per instance-month (or GPU-month), before the ladder
    Decimal share;  ///< of the ladder, for `term` months
};

Obligation obligation(const Subscription& terms, std::int64_t instances, CommittedUnits below,
                      const Rational& gpusPerInstance, const Billing& billing);
Charges charges(const Subscription& terms, std::int64_t instances, CommittedUnits below, const Demand& demand,
                const Billing& billing, const CommitmentSpan& span = {});
std::int64_t totalMinorUnits(const Subscription& terms, std::int64_t instances, const Demand& demand,
                             const Billing& billing, const CommitmentSpan& span = {});

}  // namespace gpucost
