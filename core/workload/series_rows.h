// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "core/workload/measurement.h"
#include "core/workload/workload.h"

namespace gpucost {

/// Whether the figures of a series can answer for a workload: the same unit (a "sample" is an image or
/// sequence), training or not, throughput or time of a run. A batch job takes any as a yardstick.
bool answers(const BenchmarkSeries& series, const Workload& workload);

/// Units of work a second of all accelerators of a row together.
Rational rateOf(const Measurement& row, const BenchmarkSeries& series);

/// "8 x t4".
std::string gpusText(std::int64_t count, const std::string& id);

/// The usable rows of one series, seen by one workload.
class SeriesRows {
public:
    using MaybePrecision = std::optional<Precision>;

    /// No rows where there is no series, or it does not answer for the workload.
    SeriesRows(const Workload& workload, std::optional<std::size_t> series, const BenchmarkTable& table);

    const BenchmarkSeries* series() const { return m_series; }
    const std::vector<const Measurement*>& all() const { return m_rows; }

    /// The row of a chip, a precision and a number of accelerators that is nearest in batch: the smallest
    /// ratio, of two the smaller batch. Where none is asked for, the one with the highest throughput. Null:
    /// there is none.
    const Measurement* at(const std::string& chip, MaybePrecision precision, std::int64_t count) const;

    /// The same at the number of accelerators nearest to `gpus`: the smallest ratio, of two the smaller.
    const Measurement* near(const std::string& chip, MaybePrecision precision, std::int64_t gpus) const;

    std::string batchText(const Measurement& row) const;  ///< ", batch 128 (nearest to 100)"; may be empty
    std::vector<std::string> stepsOf(const Measurement& row) const;  ///< figure, source, notes, a line each

private:
    bool isNearer(const Measurement& a, const Measurement& b) const;

    const Workload& m_workload;
    const BenchmarkTable& m_table;
    const BenchmarkSeries* m_series = nullptr;
    std::vector<const Measurement*> m_rows;
    std::optional<std::int64_t> m_batch;
};

}  // namespace gpucost
