// SPDX-License-Identifier: Apache-2.0
//
// Private to core/report: how sure a scenario's answer is, in each of its reports. All do nothing where the
// report has no uncertainty.
#pragma once

#include "core/report/json_writer.h"
#include "core/report/page.h"
#include "core/report/scenario_figures.h"
#include "core/report/workbook.h"

namespace gpucost {

void addUncertainty(Page& page, const ScenarioReport& report, Page::Kind kind);
/// The key "uncertainty" and what it holds.
void writeUncertainty(JsonWriter& json, const ScenarioReport& report);
/// One sheet, "Uncertainty".
void addUncertainty(Workbook& book, const ScenarioReport& report);

}  // namespace gpucost
