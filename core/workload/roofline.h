// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/workload/effort.h"
#include "core/workload/measurement.h"

namespace gpucost {

/// A stated efficiency: which share of a peak real programs reach.
struct Efficiency {
    Decimal share;
    std::string source;      ///< empty where no explanation is asked for
    bool judgement = false;  ///< chosen from rows nearby because none of this chip was found
};

/// The share of memory bandwidth that rooflines use: the lowest triad row of the chip (of two settings, the
/// one with error correction), or of its family at the same bandwidth. Else a judgement: 0.73 AMD; 0.95
/// NVIDIA with GDDR6 and later, since 2020; 0.85.
Efficiency bandwidthEfficiency(const Accelerator& gpu, const BenchmarkTable& table,
                               const HardwareTable& hardware, bool explain = true);

/// The share of the peak at a precision. Training steps: 0.4, a judgement. Others: the best matrix product
/// measured on the chip at that precision, or on its family at the same peak; else 0.8, a judgement.
Efficiency computeEfficiency(const Accelerator& gpu, WorkloadKind kind, Precision precision,
                             const BenchmarkTable& table, const HardwareTable& hardware, bool explain = true);

/// The dense peak that a workload can use: ordinary units for FP64 without matrix products.
///
/// ErrorCode::NotOffered where no source gives one, and where INT8 has no units of its own beside faster FP16
/// (V100: its DP4A instructions give 62.8 of 125)
Result<Decimal> usablePeak(const Workload& workload, const Accelerator& gpu, Precision precision);

/// Whether there is one.
bool hasUsablePeak(const Workload& workload, const Accelerator& gpu, Precision precision);

/// How long one GPU takes for a unit, from specifications.
struct Roofline {
    std::optional<Rational> arithmeticSeconds;  ///< empty: the FLOPs of the work are not known
    std::optional<Rational> memorySeconds;      ///< empty: the bytes of the work are not known
    std::vector<std::string> steps;

    bool byBandwidth() const;
    Rational seconds() const { return byBandwidth() ? *memorySeconds : *arithmeticSeconds; }
};

/// max(FLOPs / (peak x efficiency), bytes / (bandwidth x efficiency)). ErrorCode::NotOffered where neither
/// FLOPs nor bytes are known, or the specification that they need.
Result<Roofline> rooflineOf(const Workload& workload, const Accelerator& gpu, Precision precision,
                            const BenchmarkSeries* series, const BenchmarkTable& table,
                            const HardwareTable& hardware, bool explain = true);

}  // namespace gpucost
