// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <span>
#include <string_view>
#include <vector>

#include "core/money/rational.h"
#include "core/workload/measurement.h"

namespace gpucost {

/// How many times faster one GPU was than another at the same thing.
struct MeasuredRatio {
    const BenchmarkSeries* series = nullptr;
    const Measurement* first = nullptr;
    const Measurement* other = nullptr;
    Rational ratio;  ///< above 1: `first` is faster
    bool isBest =
        false;  ///< several rows of one of them fit (other machines, other software): the best of each
};

/// Every pair of rows of one series, one of `first` and one of `other`, with equal precision, batch and
/// number of GPUs.
///
/// Ratio     first / other; of times to train other / first: less time is faster
/// Left out  doubtful rows; rows whose source does not say the precision, or of a throughput the batch; every
///           pair across two series: other software and other rules make other figures
/// Several   rows of one GPU that agree in all of that stand for one figure, the fastest
/// Order     by series as the table has them, then precision, number of GPUs and batch
/// Verified  tests/core/workload/measured_ratio_test.cpp
std::vector<MeasuredRatio> measuredRatios(std::string_view first, std::string_view other,
                                          const BenchmarkTable& table);

}  // namespace gpucost
