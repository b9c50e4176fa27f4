// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/report/chart_frame.h"

namespace gpucost {

/// One line: its value at the end of each month, the first month first.
struct LineSeries {
    std::string name;
    std::vector<Rational> values;
};

/// A point that the reader is shown: where a plan has paid back.
struct LineMark {
    std::int64_t month = 0;
    Rational value;
    std::string text;  ///< "reserved pays back in month 17"
};

/// Lines over months: cumulative cost of several ways to buy. Values may be below zero.
struct LineChart {
    ChartHead head;
    std::int64_t firstMonth = 1;  ///< of the first value; 0 where a line begins before the first month
    std::string monthUnit = "month";
    std::vector<LineSeries> series;
    std::vector<LineMark> marks;
};

/// Every line is in the legend with the value it ends at. Marks whose text has no room are
/// numbered, and told below.
std::string svgLineChart(const LineChart& chart, const ChartStyle& style = {});

}  // namespace gpucost
