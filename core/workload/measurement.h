// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstdint>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "core/base/data_source.h"
#include "core/hardware/accelerator.h"
#include "core/hardware/precision.h"
#include "core/workload/work_unit.h"

namespace gpucost {

/// What was run.
enum class BenchmarkMode : std::uint8_t { Training, Inference, Microbenchmark };

/// What the figures of a series count.
enum class Metric : std::uint8_t {
    Throughput,    ///< units of work per second
    TimeToTrain,   ///< minutes for one training run
    Bandwidth,     ///< GB/s
    MatrixProduct  ///< TFLOP/s of the best dense matrix product found
};

std::string_view toString(BenchmarkMode mode);  ///< "training", "inference", "microbenchmark"
std::string_view toString(Metric metric);  ///< "throughput", "time-to-train", "bandwidth", "matrix-product"

/// Figures that may be compared with each other: one task of one suite in one round, under one set of rules.
/// Rows of different series never meet in one ratio.
struct BenchmarkSeries {
    std::string id;     ///< "mlperf-inference-3.0/bert-99"
    std::string title;  ///< as people call it: "MLPerf Inference v3.0, bert-99, Offline"
    std::string suite;  ///< "MLPerf Inference"
    std::string round;  ///< "v3.0"; a commit or software version where the suite has no rounds
    std::string task;   ///< what is computed, the same text in every suite: "bert-large-squad"
    BenchmarkMode mode = BenchmarkMode::Inference;
    Metric metric = Metric::Throughput;
    WorkUnit unit = WorkUnit::Sample;         ///< of a throughput; of a time to train: Run
    std::optional<std::int64_t> inputTokens;  ///< of a request, where the series fixes it
    std::optional<std::int64_t> outputTokens;
    std::optional<Decimal> accuracyKept;  ///< share of the FP32 accuracy that rules demand: 0.99
    std::optional<Decimal> flopPerUnit;   ///< multiply and add are two; known: rows above peak are refused
    std::string flopSource;               ///< where flopPerUnit comes from
    std::string note;
};

/// One measured figure, as its source prints it.
struct Measurement {
    std::size_t series = 0;              ///< index into BenchmarkTable::series()
    std::string accelerator;             ///< id in the hardware table
    std::int32_t count = 1;              ///< accelerators that worked together
    std::optional<Precision> precision;  ///< empty: the source does not say, or mixes several
    std::string precisionPrinted;        ///< "FP16 mixed (AMP)"
    std::optional<std::int64_t>
        batch;                 ///< per accelerator or in total, as the series has it; empty: not one number
    std::string batchPrinted;  ///< "offline", "micro 3 global 504"
    Decimal value;             ///< of all `count` together, in the series' metric
    std::string platform;      ///< who ran it, on what; may be empty
    std::string source;        ///< id in BenchmarkTable::sources()
    std::string place;         ///< in the source: the section, row or file; may be empty
    std::string note;
    bool doubtful = false;  ///< kept for the record and never used: the note says why

    /// Of one accelerator: value / count. Means nothing for a time to train.
    Rational perAccelerator() const { return Rational(value) / Rational(count); }
};

/// The measured figures known.
///
/// Format    pricing-data/README.md, pricing-data/schema/benchmarks.schema.json
/// Refused   a row of an accelerator that is not in the hardware table; a bandwidth or matrix product above
///           the dense peak of `count` chips; a throughput whose operations (flopPerUnit) exceed it at the
///           row's precision; the figure of a board ("part": "board") on one of its chips; values that are
///           not positive; the same row twice. A doubtful row is held to the same.
/// Unknown   where a peak is unknown, or a row names no precision, nothing can be said of what exceeds it
/// Verified  tests/core/workload/measurement_test.cpp
class BenchmarkTable {
public:
    BenchmarkTable() = default;
    BenchmarkTable(std::vector<BenchmarkSeries> series, std::vector<Measurement> rows,
                   std::vector<DataSource> sources = {});

    std::span<const BenchmarkSeries> series() const { return m_series; }
    /// By series, accelerator, precision, count, batch; what is not known comes first.
    std::span<const Measurement> rows() const { return m_rows; }
    std::span<const Measurement> rowsOf(std::size_t series) const;
    std::optional<std::size_t> seriesNamed(std::string_view id) const;
    std::span<const DataSource> sources() const { return m_sources; }
    const DataSource* source(std::string_view id) const { return sourceNamed(m_sources, id); }
    std::string sourceOf(const Measurement& row) const;  ///< reference and place, for people

private:
    std::vector<BenchmarkSeries> m_series;
    std::vector<Measurement> m_rows;
    std::vector<std::size_t> m_firstRow;  ///< of each series, and the number of rows at the end
    std::vector<DataSource> m_sources;
};

/// Reads pricing-data/benchmarks/*.json; reports every problem in one pass.
Checked<BenchmarkTable> readBenchmarks(std::string_view json, const std::string& file,
                                       const HardwareTable& hardware);

/// The figures compiled in from pricing-data/benchmarks/: library gpucost::shipped. Loaded when first asked
/// for.
const BenchmarkTable& shippedBenchmarks();

}  // namespace gpucost
