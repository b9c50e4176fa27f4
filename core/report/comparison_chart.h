// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <string>

#include "core/quote/comparison.h"
#include "core/report/chart_canvas.h"

namespace gpucost {

/// The total cost of the ways to buy in the first group of a comparison as bars, at most 25 of them, and
/// where there is one baseline for all of them its line. Ways are told apart by their kind of plan.
std::string comparisonChart(const Comparison& comparison, const ComparisonRequest& request,
                            const HardwareTable& hardware, const ChartStyle& style = {});

}  // namespace gpucost
