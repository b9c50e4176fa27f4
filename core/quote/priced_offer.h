// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/quote/comparison.h"

namespace gpucost {

/// A quote with what it was made from.
struct Priced {
    ResolvedPlan plan;
    Demand demand;
    Billing billing;
    Quote quote;
};

/// Prices one offer under one plan. Refuses offers of unknown GPU count and plans whose parts are priced in
/// several currencies.
Result<Priced> priceOffer(const Offer& offer, const PlanSpec& plan, const DemandSpec& demand,
                          const BillingSpec& billing, const Account& account, Date asOf);

}  // namespace gpucost
