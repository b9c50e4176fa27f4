// SPDX-License-Identifier: Apache-2.0
#include "core/workload/measured_ratio.h"

#include <map>
#include <tuple>

namespace gpucost {

namespace {

/// What two rows must have in common.
using Key = std::tuple<Precision, std::int32_t, std::optional<std::int64_t>, std::string_view>;

struct Fastest {
    const Measurement* row = nullptr;
    int rows = 0;
};

Key keyOf(const Measurement& row)
{
    // Where the batch is not one number, what the source prints must be the same.
    return {*row.precision, row.count, row.batch,
            row.batch ? std::string_view() : std::string_view(row.batchPrinted)};
}

std::map<Key, Fastest> fastestOf(std::span<const Measurement> rows, std::string_view accelerator,
                                 const BenchmarkSeries& series)
{
    const bool lessIsFaster = series.metric == Metric::TimeToTrain;
    const bool perBatch = series.metric == Metric::Throughput;
    std::map<Key, Fastest> fastest;
    for (const Measurement& row : rows) {
        const bool batchUnknown = perBatch && !row.batch && row.batchPrinted.empty();
        if (row.accelerator != accelerator || row.doubtful || !row.precision || batchUnknown) {
            continue;
        }
        Fastest& best = fastest[keyOf(row)];
        const bool faster =
            best.row == nullptr || (lessIsFaster ? row.value < best.row->value : row.value > best.row->value);
        best.row = faster ? &row : best.row;
        ++best.rows;
    }
    return fastest;
}

}  // namespace

std::vector<MeasuredRatio> measuredRatios(std::string_view first, std::string_view other,
                                          const BenchmarkTable& table)
{
    std::vector<MeasuredRatio> ratios;
    for (std::size_t i = 0; i < table.series().size(); ++i) {
        const BenchmarkSeries& series = table.series()[i];
        const bool lessIsFaster = series.metric == Metric::TimeToTrain;
        const auto ours = fastestOf(table.rowsOf(i), first, series);
        const auto theirs = fastestOf(table.rowsOf(i), other, series);
        for (const auto& [key, mine] : ours) {
            const auto match = theirs.find(key);
            if (match == theirs.end()) {
                continue;
            }
            const Rational a(mine.row->value);
            const Rational b(match->second.row->value);
            ratios.push_back({&series, mine.row, match->second.row, lessIsFaster ? b / a : a / b,
                              mine.rows > 1 || match->second.rows > 1});
        }
    }
    return ratios;
}

}  // namespace gpucost
