// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <vector>

#include "core/optimize/mix_costs.h"

namespace gpucost {

struct CurvePoint {
    std::int64_t instances = 0;
    Amount total;  ///< exact, before rounding
};

/// What a demand costs against the number of instances under one commitment, the rest on demand.
///
/// Commitment  from the demand's first month, renewed while the demand goes on, its last term owed in full
/// Points      0, 1, ... up to the demand's peak
/// Best        the number at which the total is least; the least such number
/// Knee        the point farthest below the straight line from committing nothing to the best; the least such
///             number. Up to it a further instance saves more than the average one, beyond it less. Where all
///             save the same, or nothing is worth committing, it is the best
/// Verified    tests/core/optimize/cost_curve_test.cpp
struct CostCurve {
    PlanKey plan;
    std::vector<CurvePoint> points;
    std::int64_t best = 0;
    std::int64_t knee = 0;
};

/// ErrorCode::NotOffered where the commitment or on-demand is not sold; NumericLimit above 100,000 instances.
Result<CostCurve> costCurve(const MixRequest& request, const PlanKey& plan);

}  // namespace gpucost
