// SPDX-License-Identifier: Apache-2.0
#include "core/finance/payback.h"

#include <stdexcept>

#include "core/finance/exact.h"

namespace gpucost {

Payback payback(const std::vector<Money>& flows, FirstFlow first, Scale scale)
{
    return discountedPayback(flows, DiscountRate::zero(), first, scale);
}

Payback discountedPayback(const std::vector<Money>& flows, const DiscountRate& rate, FirstFlow first,
                          Scale scale)
{
    if (flows.empty()) {
        throw std::invalid_argument("a payback of no flows");
    }
    const exact::Field field(rate);
    exact::Number sum(field, 0);
    Payback found;
    const std::int64_t wait = first == FirstFlow::Now ? 0 : 1;
    for (std::size_t k = 0; k < flows.size(); ++k) {
        if (flows[k].currency() != flows.front().currency()) {
            throw CurrencyMismatch("a payback of flows in two currencies");
        }
        const auto period = static_cast<std::int32_t>(k);
        const exact::Number before = sum;
        const exact::Number flow = exact::Number::grown(field, exact::big(flows[k]), -(period + wait));
        sum += flow;
        if (sum.sign() < 0) {
            found.lasting.reset();
            continue;
        }
        if (found.lasting) {
            continue;
        }
        PaybackPoint point{period, round(Decimal(0), scale, Rounding::HalfUp)};
        if (before.sign() < 0) {
            // Time before this flow, and the part of its period that brings in what is missing.
            const std::int64_t whole = period - 1 + wait;
            const exact::Number scaled = flow * exact::Number(field, whole) - before;
            point.elapsed = exact::rounded(scaled, flow, scale);
        }
        if (!found.first) {
            found.first = point;
        }
        found.lasting = point;
    }
    return found;
}

}  // namespace gpucost
