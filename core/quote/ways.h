// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <memory>
#include <string_view>
#include <tuple>
#include <utility>
#include <vector>

#include "core/demand/demand_spec.h"
#include "core/quote/comparison.h"

namespace gpucost {

/// One way an offer is sold as of a day, by a single price of its book.
struct Way {
    const Price* price = nullptr;
    std::int32_t termMonths = 0;  ///< of a subscription, whose ladder sells several; else 0
};

/// Every way the offer itself is sold as of a day, in the order of its prices: commitments for all instances,
/// no mixes. Prices that are effective rates, disputed or "not offered" are left out. A subscription counts
/// once for each step of its ladder, with the fewest months that the step sells.
void appendWays(const Offer& offer, Date asOf, std::vector<Way>& ways);

/// The plan that a way stands for.
PlanSpec planOf(const Way& way);

/// The same use on the machines of many offers: one Demand for each number of GPUs per instance, made when
/// first asked for. `spec` must outlive it.
class DemandCache {
public:
    explicit DemandCache(const DemandSpec& spec)
        : m_spec(spec)
    {
    }
    Result<const Demand*> on(const Rational& gpusPerInstance);

private:
    const DemandSpec& m_spec;
    std::vector<std::pair<Rational, std::unique_ptr<Demand>>> m_demands;
    std::size_t m_last = 0;  // the one asked for last: the ways of an offer ask for the same
};

/// One Billing for each provider and currency, made when first asked for. `spec` must outlive it.
class BillingCache {
public:
    explicit BillingCache(const BillingSpec& spec)
        : m_spec(spec)
    {
    }
    Result<const Billing*> of(std::string_view provider, Currency priced);

private:
    const BillingSpec& m_spec;
    std::vector<std::tuple<std::string_view, Currency, std::unique_ptr<Billing>>> m_billings;
    std::size_t m_last = 0;
};

}  // namespace gpucost
