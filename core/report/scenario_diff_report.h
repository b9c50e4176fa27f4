// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "core/report/format.h"
#include "core/scenario/scenario_run.h"

namespace gpucost {

/// One side of a comparison of scenarios.
struct ScenarioSide {
    std::string file;
    const Scenario& scenario;
    const ScenarioResult& result;
};

/// Which fields differ and, option by option, how total and present cost changed. Options are matched by id;
/// one that only one side has, or that one side refuses, has no change. Amounts in two currencies are shown
/// and not subtracted. CSV: the options, one a row.
std::string scenarioDiffReport(const ScenarioSide& before, const ScenarioSide& after, Format format);

}  // namespace gpucost
