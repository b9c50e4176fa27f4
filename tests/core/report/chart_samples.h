// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <string>
#include <vector>

#include "core/report/bar_chart.h"
#include "core/report/column_chart.h"
#include "core/report/heat_map.h"
#include "core/report/line_chart.h"
#include "core/report/scatter_chart.h"
#include "core/report/svg_chart.h"
#include "core/report/tornado_chart.h"

namespace gpucost::test {

struct ChartSample {
    std::string name;
    std::string svg;
};

/// Every kind of chart with figures as they come up, and with what is hard to draw. `text` stands for each
/// name, title, unit and source in the hard ones.
std::vector<ChartSample> usualCharts(const ChartStyle& style);
std::vector<ChartSample> emptyCharts(const ChartStyle& style);
std::vector<ChartSample> chartsNaming(const std::string& text);
std::vector<ChartSample> chartsOf(const std::vector<Rational>& values);

}  // namespace gpucost::test
