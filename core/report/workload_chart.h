// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <string>

#include "core/report/chart_canvas.h"
#include "core/report/workload_report.h"

namespace gpucost {

/// What a unit of work costs on each option of the first group, as bars, at most 25; told apart by how the
/// throughput is known.
std::string workloadCostChart(const WorkloadReport& report, const ChartStyle& style = {});

/// Where an option stands in the chart of cost against time: the cost of what a price is quoted for
/// (pricedAmount), and the hours that the amount takes, or what a price is quoted for where there is none.
Rational plottedCost(const WorkloadOption& option, WorkUnit unit);
Rational plottedHours(const WorkloadOption& option, WorkUnit unit);

/// Cost against time of the options and the frontier of the first group, told apart likewise.
std::string workloadFrontierChart(const WorkloadReport& report, const ChartStyle& style = {});

}  // namespace gpucost
