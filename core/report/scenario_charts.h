// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <string>

#include "core/report/chart_canvas.h"
#include "core/report/scenario_figures.h"

namespace gpucost {

/// What has been paid by the end of each month, one line an option, marked where an option pays back.
std::string scenarioLines(const ScenarioReport& report, const ChartStyle& style = {});

/// What one option pays in each month, stacked by kind: purchases, what recurs, use, and tax less discounts
/// and credits.
std::string scenarioColumns(const ScenarioReport& report, const OptionResult& option,
                            const ChartStyle& style = {});

}  // namespace gpucost
