// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <optional>
#include <string>
#include <vector>

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

/// Whether a precision keeps what the workload asks for.
struct AccuracyVerdict {
    bool allowed = true;
    const AccuracyFact* fact = nullptr;  ///< that decided; empty: no figure is known
    std::string
        text;  ///< "int8 loses 6.43 % untuned, 0.67 % with GELU limited at 10: 99 % is kept when tuned"
};

/// The figures known, compiled in from pricing-data/benchmarks/accuracy.json.
const std::vector<AccuracyFact>& shippedAccuracy();

/// FP64, FP32 and TF32 always keep it. Others: the best method known for the task must lose no more than the
/// target allows; without a figure a 16-bit format is taken to keep 99.9 % and this is said, 8 and 4 bits are
/// refused under a target.
AccuracyVerdict accuracyOf(const Workload& workload, Precision precision,
                           const std::vector<AccuracyFact>& facts);

}  // namespace gpucost
