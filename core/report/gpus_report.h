// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <string>
#include <vector>

#include "core/hardware/accelerator.h"
#include "core/report/format.h"

namespace gpucost {

/// What GPUs can do. With `count`, also what so many together can: peaks, memory, cores and power are
/// multiplied exactly; text shows both side by side when `detailed`, else one GPU a line.
std::string gpusReport(const std::vector<const Accelerator*>& gpus, std::int64_t count, bool detailed,
                       Format format);

}  // namespace gpucost
