// SPDX-License-Identifier: Apache-2.0
#include "core/quote/priced_offer.h"

namespace gpucost {

Result<Priced> priceOffer(const Offer& offer, const PlanSpec& plan, const DemandSpec& demandSpec,
                          const BillingSpec& billingSpec, const Account& account, Date asOf)
{
    if (!offer.gpuCount || offer.gpuCount->isZero()) {
        return fail(ErrorCode::NotOffered, offer.name() + ", whose number of GPUs is not known",
                    "an offer with GPUs");
    }
    Result<ResolvedPlan> resolved = resolve(offer, plan, asOf, account);
    if (!resolved) {
        return tl::make_unexpected(resolved.error());
    }
    Result<Demand> demand = makeDemand(demandSpec, *offer.gpuCount);
    if (!demand) {
        return tl::make_unexpected(demand.error());
    }
    Result<Billing> billing = billingFor(billingSpec, offer.provider, resolved->currency());
    if (!billing) {
        return tl::make_unexpected(billing.error());
    }
    Result<Quote> priced = quote(offer, *resolved, *demand, *billing);
    if (!priced) {
        return tl::make_unexpected(priced.error());
    }
    return Priced{std::move(*resolved), std::move(*demand), std::move(*billing), std::move(*priced)};
}

}  // namespace gpucost
