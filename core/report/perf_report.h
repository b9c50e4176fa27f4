// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <string>
#include <vector>

#include "core/report/cells.h"
#include "core/report/chart_canvas.h"
#include "core/report/format.h"
#include "core/workload/performance_price.h"

namespace gpucost {

struct PerfReport {
    const PricedMachines& machines;
    PerformanceMeasure measure;
    const PerformancePrices& prices;
    const HardwareTable& hardware;
    std::string booksDigest;
};

/// What an hour of performance costs, the cheapest first.
///
/// Text, Markdown  a table per group (with or without host machine, by currency), then the GPUs that have no
///                 such figure, notes, sources. Costs are rounded half up to six places
/// Csv             one row per GPU and way to buy; GPUs without the figure stand at the end, with no cost
/// Json            the columns of the CSV by the same names, the exact cost as a fraction, and the price row
std::string perfReport(const PerfReport& report, Format format);

/// A row as the CSV and JSON have it, which is the `rank`th of its group.
std::vector<Cell> perfCells(const PricedPerformance& row, const PerfReport& report, std::size_t rank);

/// The first rows of the first group as bars.
std::string perfChart(const PerfReport& report, const ChartStyle& style = {});

}  // namespace gpucost
