// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "core/optimize/best_mix.h"
#include "core/optimize/cost_curve.h"
#include "core/report/format.h"

namespace gpucost {

/// The best mix for a demand, and what it is compared with.
struct OptimizeReport {
    const MixRequest& request;
    const BestMix& mix;
    const Quote& bill;                ///< of the mix
    std::vector<Money> blocks;        ///< blockTotals(request, mix)
    std::vector<SinglePlan> singles;  ///< singlePlans(request)
    std::optional<CostCurve> curve;   ///< of the commitment that does best alone beside on-demand
    std::optional<FallenMix> fallen;
    Percentage fall;
    const DemandSpec& demand;
    std::string booksDigest;
    bool showsCurve = false;  ///< every point of the curve, in CSV instead of the mix
};

std::string optimizeReport(const OptimizeReport& report, Format format);

}  // namespace gpucost
