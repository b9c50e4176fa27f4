// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "core/hardware/accelerator.h"
#include "core/report/format.h"

namespace gpucost {

/// A figure of a GPU; those that several GPUs add up are multiplied by their number.
struct GpuFigure {
    std::string_view key;    ///< the column of the CSV: "fp16_tensor_tflops"
    std::string_view title;  ///< "half precision on tensor cores, TFLOPS"
    std::optional<Decimal> Accelerator::*value;
    bool adds = true;
};

/// All figures, in the order of the CSV's columns.
std::span<const GpuFigure> gpuFigures();

/// What GPUs can do. With `count`, also what so many together can: peaks, memory, cores and power are
/// multiplied exactly; text shows both side by side when `detailed`, else one GPU a line.
std::string gpusReport(const std::vector<const Accelerator*>& gpus, std::int64_t count, bool detailed,
                       Format format);

}  // namespace gpucost
