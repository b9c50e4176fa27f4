// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <string>
#include <vector>

#include "core/base/date.h"
#include "core/money/rational.h"
#include "core/report/chart_canvas.h"

namespace gpucost {

struct ChartPoint {
    Date day;
    Rational value;
};

/// Values that hold from their day until the next point's.
struct ChartSeries {
    std::string name;
    std::vector<ChartPoint> points;  ///< at least one, in order of days
};

/// A chart of prices over time, drawn in steps: a price holds until another is known. The axis of values
/// begins at 0, so that heights can be compared; every axis has its unit.
struct StepChart {
    std::string title;
    std::string unit;    ///< "USD per instance-hour"
    std::string source;  ///< where the figures come from, in one or several lines at the bottom
    Date until;          ///< the last prices are drawn up to this day
    std::vector<ChartSeries> series;
};

/// An SVG 1.1 document that needs nothing else. The same chart gives the same bytes on every machine.
std::string svgStepChart(const StepChart& chart, const ChartStyle& style = {});

}  // namespace gpucost
