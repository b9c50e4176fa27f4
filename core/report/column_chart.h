// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/report/chart_frame.h"

namespace gpucost {

struct ColumnSeries {
    std::string name;              ///< "upfront", "recurring", "usage"
    std::vector<Rational> values;  ///< one per column; missing ones are 0
};

/// Columns of stacked parts: what is paid in each month. Parts below zero (a refund, a residual value) stack
/// downwards from the line of zero.
struct ColumnChart {
    ChartHead head;
    std::vector<std::string> columns;  ///< "2026-07", ...; named as far as there is room
    std::vector<ColumnSeries> series;
    bool showTotals = false;  ///< the sum of each column over it, where all of them have room
};

std::string svgColumnChart(const ColumnChart& chart, const ChartStyle& style = {});

}  // namespace gpucost
