// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/report/chart_frame.h"

namespace gpucost {

struct ScatterPoint {
    std::string label;
    Rational x;
    Rational y;
    std::string group;  ///< "measured", "roofline"; empty: no groups
    bool onFrontier = false;
};

/// Two measures of many choices against each other, such as time and cost, both better when lower. Points of
/// the frontier are filled, named first and joined by a line of steps: what is above and right of it is
/// beaten by a point on it.
struct ScatterChart {
    ChartHead head;
    std::string xUnit;  ///< "hours until done"
    std::string yUnit;  ///< "USD per run"
    std::string frontierName = "no other choice is better in both";
    std::vector<ScatterPoint> points;
};

/// Each axis is logarithmic where its greatest value is 20 times the least or more, and says so.
std::string svgScatterChart(const ScatterChart& chart, const ChartStyle& style = {});

}  // namespace gpucost
