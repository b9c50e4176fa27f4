// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <map>
#include <optional>
#include <string>
#include <vector>

#include "core/report/gpu_comparison_report.h"

namespace gpucost {

/// The cheapest on-demand GPU-hour of a GPU in one currency.
struct CheapestHour {
    const Offer* offer = nullptr;
    const Price* price = nullptr;
    Rational perGpuHour;
};

/// One figure of every GPU compared.
struct FigureRow {
    std::string key;
    std::string title;
    std::vector<std::optional<Rational>> values;
    enum class Kind : std::uint8_t { Stated, Price, Quotient } kind = Kind::Stated;

    std::string plain(const Rational& value) const;        ///< all that is stated; else six places
    std::string shown(const Rational& value) const;        ///< quotients with four digits
    std::optional<Rational> ratio(std::size_t gpu) const;  ///< first / this
};

/// The first variant of a name with its prices.
struct Compared {
    const NamedGpus* named = nullptr;
    const Accelerator* gpu = nullptr;
    std::map<std::string, CheapestHour> hours;  // by currency
};

/// What a report of GPUs side by side says, before it is written.
struct GpuComparison {
    const std::vector<NamedGpus>& names;
    std::vector<Compared> gpus;
    std::vector<FigureRow> specs;
    std::vector<FigureRow> prices;
    std::vector<std::vector<MeasuredRatio>> ratios;  // of the first and each other name
    const BenchmarkTable& benchmarks;
    const Catalog& catalog;
    Date asOf;

    /// "V100 ÷ T4: measured 0.91 to 4.33 (32 pairs in 8 series); ratios of peaks: FP32 1.94, ...".
    std::string sentence(std::size_t other) const;
};

GpuComparison compareGpus(const std::vector<NamedGpus>& names, const Catalog& catalog,
                          const BenchmarkTable& benchmarks, Date asOf);

/// "0.91": two places are what ratios of such measurements are good for.
std::string shortRatio(const Rational& ratio);

/// What the figures of a series are in: "images/s", "minutes", "GB/s", "TFLOP/s".
std::string measuredUnit(const BenchmarkSeries& series);

/// "yes", "no" or "unknown".
std::string fp16OnMatrixUnits(const Accelerator& gpu);
/// Matrix units double FP16 at INT8; chips whose INT8 is slower than that do it on their ordinary cores.
std::string int8OnMatrixUnits(const Accelerator& gpu);

}  // namespace gpucost
