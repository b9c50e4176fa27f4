// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include "core/workload/measurement.h"
#include "core/workload/workload.h"

namespace gpucost {

/// How a throughput is known, the best first.
///
/// Measured   a row of the same series, chip, number of chips and precision; the nearest batch, which is
/// named Scaled     from a row of the same series: by the number of chips, or from another chip by the ratio
/// of what limits
///            (peak or bandwidth); the factor is shown
/// Roofline   max(FLOPs / (peak x efficiency), bytes / (bandwidth x efficiency)) from specifications
enum class Evidence : std::uint8_t { Measured, Scaled, Roofline };

std::string_view toString(Evidence evidence);  ///< "measured", "scaled", "roofline"
Result<Evidence> parseEvidence(std::string_view text);

/// A stated efficiency: which share of a peak real programs reach.
struct Efficiency {
    Decimal share;
    std::string source;
    bool judgement = false;  ///< chosen from rows nearby because none of this chip was found
};

/// How many units of work a second so many GPUs do together.
struct Throughput {
    Decimal perSecond;  ///< measured: as printed (per-minute and time-to-train figures divided to 12 digits);
                        ///< else rounded to four digits
    Evidence evidence = Evidence::Roofline;
    std::optional<Precision> precision;  ///< empty: the row mixes several or does not say
    std::int64_t gpus = 1;
    const BenchmarkSeries* series = nullptr;  ///< of the row
    const Measurement* row = nullptr;         ///< measured or scaled from it
    std::string
        basis;  ///< one line: "measured, batch 128", "scaled x 0.9677 from a100-sxm4-80gb by bandwidth", ...
    std::vector<std::string> steps;  ///< the whole derivation, a line each, with figures and sources
};

/// Which figures may be used.
struct ThroughputRules {
    Evidence atLeast = Evidence::Roofline;  ///< Measured: nothing scaled or estimated
    std::optional<std::size_t> series;  ///< the one series whose rows are used; empty: none, roofline alone
};

/// The series that an evaluation uses for all GPUs, so that rows of different suites are never compared: the
/// one wanted, else the first of the workload's that is known. ErrorCode::NotFound where the one wanted is
/// not one of the workload's.
Result<std::optional<std::size_t>> seriesFor(const Workload& workload, std::string_view wanted,
                                             const BenchmarkTable& table);

/// The throughput of `gpus` GPUs in one machine. Among the workload's precisions that the chip has and the
/// accuracy allows, the best evidence counts first, then the highest throughput. ErrorCode::NotOffered says
/// why there is none: no such arithmetic, accuracy lost, an unknown specification, no row where only rows may
/// be used.
Result<Throughput> throughputOn(const Workload& workload, const Accelerator& gpu, std::int64_t gpus,
                                const ThroughputRules& rules, const BenchmarkTable& table,
                                const HardwareTable& hardware);

/// The efficiencies that rooflines use: of memory bandwidth, and of arithmetic for this kind of work.
Efficiency bandwidthEfficiency(const Accelerator& gpu);
Efficiency computeEfficiency(const Accelerator& gpu, WorkloadKind kind);

}  // namespace gpucost
