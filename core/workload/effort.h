// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <optional>
#include <string>

#include "core/workload/measurement.h"
#include "core/workload/workload.h"

namespace gpucost {

/// What one unit of work takes, with the arithmetic.
struct Effort {
    Rational amount;
    std::string formula;  ///< empty where no explanation is asked for
};

/// Floating-point operations per unit, a multiplication and an addition being two.
///
/// Stated    flopPerUnit; a TFLOP is 10^12; else what the series states
/// Model     per token and active parameter: forward 2, backward 4, recomputation 2 more where activations
///           are checkpointed. LoRA: forward 2 and backward 2 through frozen weights, and 6 for its own
///           share, each recomputed too. A sequence is sequenceLength tokens. Attention scores are left out
/// Source    stas00/ml-engineering@744d01e1, training/performance; Narayanan et al. 2021, arXiv 2104.04473
/// Verified  tests/core/workload/throughput_test.cpp
std::optional<Effort> flopOf(const Workload& workload, const BenchmarkSeries* series, bool explain = true);

/// Bytes that memory must move per unit.
///
/// Stated     bytesPerUnit
/// Decoding   (weights + KV cache of all streams, full) / streams: each step reads all of it and writes a
///            token a stream. Of the weights, at most the active parameters of each stream
/// Inference  the weights once a batch
std::optional<Effort> bytesOf(const Workload& workload, Precision precision, bool explain = true);

}  // namespace gpucost
