// SPDX-License-Identifier: Apache-2.0
#include "core/quote/ways.h"

#include <algorithm>

namespace gpucost {

void appendWays(const Offer& offer, Date asOf, std::vector<Way>& ways)
{
    const std::span<const Price> prices = offer.prices;
    for (std::size_t first = 0, end = 0; first < prices.size(); first = end) {
        const PlanKey& key = prices[first].plan;
        while (end < prices.size() && prices[end].plan == key) {
            ++end;
        }
        const Price* price = priceOn(offer, key, asOf);
        if (price == nullptr || price->form != PriceForm::Terms) {
            continue;
        }
        if (key.kind != PlanKind::Subscription) {
            ways.push_back({price, 0});
            continue;
        }
        for (const LadderStep& step : price->ladder->steps) {
            ways.push_back({price, step.fromMonths});
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
    const auto isAsked = [&](const auto& known) { return known.first == gpusPerInstance; };
    if (m_last < m_demands.size() && isAsked(m_demands[m_last])) {
        return m_demands[m_last].second.get();
    }
    const auto known = std::find_if(m_demands.begin(), m_demands.end(), isAsked);
    m_last = static_cast<std::size_t>(known - m_demands.begin());
    if (known != m_demands.end()) {
        return known->second.get();
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
    const auto isAsked = [&](const auto& known) {
        return std::get<Currency>(known) == priced && std::get<std::string_view>(known) == provider;
    };
    if (m_last < m_billings.size() && isAsked(m_billings[m_last])) {
        return std::get<2>(m_billings[m_last]).get();
    }
    const auto known = std::find_if(m_billings.begin(), m_billings.end(), isAsked);
    m_last = static_cast<std::size_t>(known - m_billings.begin());
    if (known != m_billings.end()) {
        return std::get<2>(*known).get();
    }
    Result<Billing> billing = billingFor(m_spec, provider, priced);
    if (!billing) {
        return tl::make_unexpected(billing.error());
    }
    m_billings.emplace_back(provider, priced, std::make_unique<Billing>(std::move(*billing)));
    return std::get<2>(m_billings.back()).get();
}

}  // namespace gpucost
