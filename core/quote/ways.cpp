// SPDX-License-Identifier: Apache-2.0
#include "core/quote/ways.h"

namespace gpucost {

void appendWays(const Offer& offer, Date asOf, std::vector<Way>& ways)
{
    const std::span<const Price> prices = offer.prices;
    for (std::size_t i = 0; i < prices.size();) {
        const PlanKey& key = prices[i].plan;
        const Price* price = priceOn(offer, key, asOf);
        if (price != nullptr && price->form == PriceForm::Terms) {
            if (key.kind == PlanKind::Subscription) {
                for (const LadderStep& step : price->ladder->steps) {
                    ways.push_back({price, step.fromMonths});
                }
            } else {
                ways.push_back({price, 0});
            }
        }
        const std::size_t first = i;
        while (i < prices.size() && prices[i].plan == prices[first].plan) {
            ++i;
        }
    }
}

PlanSpec planOf(const Way& way)
{
    PlanPart part;
    part.key = way.price->plan;
    if (part.key.kind == PlanKind::Subscription) {
        part.key.termMonths = way.termMonths;
    }
    return {{part}};
}

Result<const Demand*> DemandCache::on(const Rational& gpusPerInstance)
{
    for (const auto& [gpus, demand] : m_demands) {
        if (gpus == gpusPerInstance) {
            return demand.get();
        }
    }
    Result<Demand> demand = makeDemand(m_spec, gpusPerInstance);
    if (!demand) {
        return tl::make_unexpected(demand.error());
    }
    m_demands.emplace_back(gpusPerInstance, std::make_unique<Demand>(std::move(*demand)));
    return m_demands.back().second.get();
}

Result<const Billing*> BillingCache::of(std::string_view provider, Currency priced)
{
    for (const auto& [name, currency, billing] : m_billings) {
        if (name == provider && currency == priced) {
            return billing.get();
        }
    }
    Result<Billing> billing = billingFor(m_spec, provider, priced);
    if (!billing) {
        return tl::make_unexpected(billing.error());
    }
    m_billings.emplace_back(provider, priced, std::make_unique<Billing>(std::move(*billing)));
    return std::get<2>(m_billings.back()).get();
}

}  // namespace gpucost
