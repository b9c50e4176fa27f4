// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "app/cli/options.h"

namespace gpucost::cli {

/// Ways to buy that hold for all machines (--plan): no mixes, numbers or amounts.
std::vector<PlanKey> readWays(const std::vector<std::string>& plans, Errors& problems);

/// Complete machines of GPUs that are sold alone (--host), with --gpus-per-host, which needs it.
std::optional<HostChoice> readHost(const std::optional<std::string>& host,
                                   const std::optional<std::string>& gpusPerHost, Errors& problems);

}  // namespace gpucost::cli
