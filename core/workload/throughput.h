// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include "core/workload/accuracy.h"
#include "core/workload/measurement.h"
#include "core/workload/workload.h"

namespace gpucost {

/// How a throughput is known, the best first.
///
/// Measured  a row of the same series, chip, number of chips and precision; the nearest batch, which is named
/// Scaled    from a row of the same series: by the number of chips, or from another chip by the ratio of what
///           limits (peak or bandwidth); the factor is shown
/// Roofline  max(FLOPs / (peak x efficiency), bytes / (bandwidth x efficiency)) from specifications
enum class Evidence : std::uint8_t { Measured, Scaled, Roofline };

std::string_view toString(Evidence evidence);  ///< "measured", "scaled", "roofline"
Result<Evidence> parseEvidence(std::string_view text);

/// How many units of work a second so many GPUs do together.
struct Throughput {
    Decimal perSecond;  ///< measured: as printed (time-to-train and GPU-hours divided to 12 digits); else
                        ///< rounded to four digits
    Evidence evidence = Evidence::Roofline;
    std::optional<Precision> precision;  ///< empty: the row mixes several or does not say
    std::int64_t gpus = 1;
    const BenchmarkSeries* series = nullptr;  ///< of the row
    const Measurement* row = nullptr;         ///< measured or scaled from it
    std::string
        basis;  ///< one line: "measured, batch 128", "scaled x 0.949 from a100-sxm4-80gb by bandwidth"
    std::vector<std::string> steps;  ///< the whole derivation, a line each, with figures and sources
};

/// Which figures may be used.
struct ThroughputRules {
    Evidence atLeast = Evidence::Roofline;  ///< Measured: nothing scaled or estimated
    std::optional<std::size_t> series;  ///< the one series whose rows are used; empty: none, roofline alone
    const AccuracyTable* accuracy = nullptr;  ///< what precisions cost; empty: no figure is known
    bool explain = true;                      ///< false: `steps` stay empty, which is a good deal quicker
};

/// The series that an evaluation uses for all GPUs, so that rows of different suites are never compared: the
/// one wanted, else the first of the workload's that is known and counts what the workload counts.
/// ErrorCode::NotFound where the one wanted is not one of the workload's, or is not known.
Result<std::optional<std::size_t>> seriesFor(const Workload& workload, std::string_view wanted,
                                             const BenchmarkTable& table);

/// The throughput of `gpus` GPUs in one machine. Among the workload's precisions that the chip has and the
/// accuracy allows, the best evidence counts first, then the highest throughput.
///
/// Measured  the nearest batch is that of the smallest ratio, of two the smaller; where no batch is asked
///           for, the row with the highest throughput. Rows without a precision count where the workload
///           states none
/// Scaled    (a) the same chip at the nearest number of chips, in proportion; (b) else the row of another
///           chip, the nearest by vendor, architecture, year; at the same number of chips, else in
///           proportion. The factor is the ratio of what the roofline says limits the target; where FLOPs
///           and bytes of the work do not tell, the smaller of the two ratios. (c) where accuracy asks more
///           than the series keeps: the row of the same chip x its StricterTarget share. Four digits
/// Roofline  rooflineOf() one GPU (core/workload/roofline.h), times `gpus`: copies side by side, or groups
///           that share a model. Four digits
/// GPU-hour  the known GPU does one an hour by definition (measured). Others: the ratio of two rows of the
///           series (scaled), else the smaller of the ratios of peak and bandwidth (roofline)
/// Errors    ErrorCode::NotOffered says in `found` why there is none: no such arithmetic, accuracy lost, an
///           unknown specification, no row where only rows may be used. ErrorCode::NotFound: a known GPU
///           that is not in the hardware table
/// Verified  tests/core/workload/throughput_test.cpp
Result<Throughput> throughputOn(const Workload& workload, const Accelerator& gpu, std::int64_t gpus,
                                const ThroughputRules& rules, const BenchmarkTable& table,
                                const HardwareTable& hardware);

}  // namespace gpucost
