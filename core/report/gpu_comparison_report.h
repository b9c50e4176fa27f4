// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <string>
#include <vector>

#include "core/hardware/accelerator.h"
#include "core/offer/catalog.h"
#include "core/report/format.h"
#include "core/workload/measured_ratio.h"

namespace gpucost {

/// A GPU as it was asked for, and the variants that the name stands for.
struct NamedGpus {
    std::string name;
    std::vector<const Accelerator*> variants;
};

/// The variants of a name, first the one that most was measured of, then by number of offers. Empty where
/// nothing is called so.
NamedGpus namedGpus(std::string_view name, const Catalog& catalog, const BenchmarkTable& benchmarks);

/// GPUs side by side with the first one asked for; of each name its first variant. At least two names, each
/// with a variant.
///
/// Specs       each figure, and how many times as much the first has; empty where one of the two is unknown
/// Ridge       FLOP per byte above which arithmetic sets the pace: dense peak / bandwidth
/// Price       the cheapest on-demand GPU-hour of whole machines in the catalog as of the day, by currency,
///             with its source; without automatic discounts
/// Measured    every pair of comparable rows (measuredRatios) by suite, and the range of their ratios beside
///             those of peaks
/// Csv         one row per GPU and figure, and per measured pair
/// Verified    tests/core/report/gpu_comparison_report_test.cpp, tests/cli/cases/gpus-compare.txt
std::string gpuComparisonReport(const std::vector<NamedGpus>& gpus, const Catalog& catalog,
                                const BenchmarkTable& benchmarks, Date asOf, Format format);

}  // namespace gpucost
