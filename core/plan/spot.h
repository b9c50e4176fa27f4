// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/plan/metered.h"

namespace gpucost {

/// Spot and preemptible instances: the price of the moment, held for the whole demand.
///
/// Cost      rate * seconds billed / 3600
/// Seconds   AWS: those used; none of a run that AWS ends within its first hour; where whole hours are billed
///           (SUSE), the user's last part hour is a full one and AWS's is free.
///           Google preemptible: runs are stopped after 24 hours and started again, each with the minimum
/// Rounding  once per charge (a month)
/// FOCUS     "Usage", "Usage-Based", pricing category "Dynamic"
/// Source    price book rows `spot`, `billing_rules.spot_interruption` and `spot_limit_hours`
/// Verified  tests/core/plan/spot_test.cpp, tests/core/plan/plan_oracle_test.cpp
struct Spot {
    Rate rate;
    std::shared_ptr<const BillingRules> rules;
};

Result<Charges> charges(const Spot& terms, const Demand& demand, CommittedUnits below,
                        const Billing& billing);
Result<std::int64_t> totalMinorUnits(const Spot& terms, const Demand& demand, CommittedUnits below,
                                     const Billing& billing);

}  // namespace gpucost
