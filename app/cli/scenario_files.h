// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <string>

#include "app/cli/options.h"
#include "core/scenario/scenario_run.h"

namespace gpucost::cli {

/// A scenario from a file; every problem with the place in it.
Checked<Scenario> loadScenario(const std::string& path);

/// Runs a scenario of a file on a catalog and what is compiled in. Problems name the file.
Checked<ScenarioResult> runScenario(const Scenario& scenario, const std::string& path,
                                    std::shared_ptr<const Catalog> catalog);

}  // namespace gpucost::cli
