// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/plan/metered.h"

namespace gpucost {

/// On demand: pay for what runs, at the list rate, by the provider's own measure of it.
///
/// Cost      rate * seconds / 3600, by the part of the use that each share of the rate applies to (metered.h)
/// Includes  a provider's automatic sustained-use discount and tiers by length of run, where the book has
/// them Rounding  once per charge (a month), or each instance's clock-hour where the book's rules say so
/// FOCUS     "Usage", "Usage-Based", pricing category "Standard"
/// Source    price book rows `on-demand` and `billing_rules`; Google's ladders: incremental, per calendar
/// month, the
///           k-th concurrent instance earns its own; Tencent's tiers: one run is one clock, edges to the
///           lower tier
/// Verified  tests/core/plan/on_demand_test.cpp, tests/core/plan/plan_oracle_test.cpp
struct OnDemand {
    Rate rate;
    std::shared_ptr<const BillingRules> rules;
    bool sustainedUse = true;  ///< false: the billing account earns none
};

Result<Charges> charges(const OnDemand& terms, const Demand& demand, CommittedUnits below,
                        const Billing& billing);
Result<std::int64_t> totalMinorUnits(const OnDemand& terms, const Demand& demand, CommittedUnits below,
                                     const Billing& billing);

}  // namespace gpucost
