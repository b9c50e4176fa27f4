// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <span>
#include <string>
#include <vector>

#include "core/base/result.h"
#include "core/workload/workload.h"

namespace gpucost {

/// What a precision costs in accuracy on a task, as a source measured it.
struct AccuracyFact {
    std::string task;  ///< "bert-large-squad"
    Precision precision = Precision::Int8;
    std::string method;  ///< "naive", "GELU limited at 10", "tuned (MLPerf submission)"
    std::string gpu;     ///< hardware id where it was measured; empty: not stated
    Percentage lost;     ///< of the FP32 reference, relative: 6.43 %
    std::string source;
};

/// What a stricter accuracy rule costs: the throughput under it, as a share of that under the looser rule of
/// the same suite and round.
struct StricterTarget {
    std::string series;                     ///< the looser one: "mlperf-inference-3.0/bert-99"
    std::string gpu;                        ///< hardware id
    Percentage kept;                        ///< that the stricter rule demands: 99.9 %
    Precision precision = Precision::Fp16;  ///< in which it was kept
    Decimal share;                          ///< of the throughput: 0.50
    std::string source;
};

/// pricing-data/benchmarks/accuracy.json.
struct AccuracyTable {
    std::vector<AccuracyFact> facts;
    std::vector<StricterTarget> targets;
};

/// Whether a precision keeps what the workload asks for.
struct AccuracyVerdict {
    bool allowed = true;
    const AccuracyFact* fact = nullptr;  ///< that decided; empty: no figure is known
    std::string text;  ///< "int8 loses 6.43 % (naive), 0.67 % (GELU limited at 10): 99 % is kept that way"
};

/// Reads pricing-data/benchmarks/accuracy.json; reports every problem in one pass.
Checked<AccuracyTable> readAccuracy(std::string_view json, const std::string& file);

/// The figures compiled in from pricing-data/benchmarks/accuracy.json: library gpucost::shipped. Read when
/// first asked for.
const AccuracyTable& shippedAccuracy();

/// FP64, FP32 and TF32 always keep it. Others: the best method known for the task must lose no more than the
/// target allows; without a figure a 16-bit format is taken to keep 99.9 % and this is said, 8 and 4 bits are
/// refused under a target. Without a target everything is allowed.
///
/// Verified  tests/core/workload/accuracy_test.cpp
AccuracyVerdict accuracyOf(const Workload& workload, Precision precision,
                           std::span<const AccuracyFact> facts);

}  // namespace gpucost
