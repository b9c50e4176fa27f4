// SPDX-License-Identifier: Apache-2.0
//
// Private to core/report: the formats for programs of scenario_report.h.
#pragma once

#include "core/report/scenario_figures.h"

namespace gpucost {

std::string scenarioCsv(const ScenarioReport& report);
std::string scenarioJson(const ScenarioReport& report);

}  // namespace gpucost
