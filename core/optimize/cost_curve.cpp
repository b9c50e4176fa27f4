// SPDX-License-Identifier: Apache-2.0
#include "core/optimize/cost_curve.h"

#include <algorithm>

namespace gpucost {

Result<CostCurve> costCurve(const MixRequest& request, const PlanKey& plan)
{
    constexpr std::int64_t mostPoints = 100'000;
    const Demand& demand = request.demand;
    if (demand.peakInstances() > mostPoints) {
        return fail(ErrorCode::NumericLimit, std::to_string(demand.peakInstances()) + " instances in a curve",
                    "at most 100,000");
    }
    MixRequest one = request;
    one.plans = {plan};
    const auto costs = mixCosts(one, PlanKind::OnDemand);
    if (!costs) {
        return tl::make_unexpected(costs.error());
    }
    if (!costs->uncommittedIsSold || costs->plans.empty()) {
        return fail(ErrorCode::NotOffered,
                    (costs->plans.empty() ? toString(plan) : "on-demand") + " of " + request.offer->name() +
                        " in one currency with the rest",
                    "an offer that sells both");
    }
    const CoverProblem& problem = costs->problem;
    Int128 each = 0;  // of a committed instance, all terms
    for (std::int32_t start = 0; start < problem.months(); start += plan.termMonths) {
        each += costs->term(0, start).cost;
    }
    // Changes of the slope at the instances where they take effect, then totals one after the other.
    const auto count = static_cast<std::size_t>(demand.peakInstances());
    std::vector<Int128> slopes(count + 1, 0);
    Int128 total = 0;
    for (const std::uint32_t use : problem.savingsOfMonth) {
        std::size_t from = 0;
        for (const CoverSaving& step : problem.savings[use]) {
            const std::size_t to = from + static_cast<std::size_t>(step.units);
            slopes[from] += step.saving;
            slopes[to] -= step.saving;
            total += step.saving * step.units;
            from = to;
        }
    }
    std::vector<Int128> totals{total};
    Int128 slope = 0;
    for (std::size_t i = 0; i < count; ++i) {
        slope += slopes[i];
        totals.push_back(totals.back() + each - slope);
    }
    CostCurve curve;
    curve.plan = plan;
    const auto best = std::min_element(totals.begin(), totals.end()) - totals.begin();
    curve.best = curve.knee = best;
    Int128 farthest = 0;
    for (std::int64_t i = 0; i < best; ++i) {
        const Int128 saved = totals[0] - totals[static_cast<std::size_t>(i)];
        const Int128 onTheLine = totals[0] - totals[static_cast<std::size_t>(best)];
        Int128 below = 0;
        Int128 line = 0;
        if (__builtin_mul_overflow(saved, Int128{best}, &below) ||
            __builtin_mul_overflow(onTheLine, Int128{i}, &line)) {
            throw Overflow("a cost curve exceeds 127 bits");
        }
        if (below - line > farthest) {
            farthest = below - line;
            curve.knee = i;
        }
    }
    for (std::size_t i = 0; i < totals.size(); ++i) {
        curve.points.push_back({static_cast<std::int64_t>(i),
                                amountOfMinorUnits(costs->minorUnits(totals[i]), costs->currency)});
    }
    return curve;
}

}  // namespace gpucost
