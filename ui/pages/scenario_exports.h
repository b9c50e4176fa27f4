// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/pages/page.h"

namespace gpucost::ui {

/// The files that `gpucost scenario run` writes for a scenario, months first: CSV, workbook, HTML page,
/// Markdown, JSON, FOCUS rows of the cloud options. None where the scenario has no answer. What the scenario
/// asks about uncertainty, which takes its time, is not among them.
std::vector<Export> scenarioExports(const std::shared_ptr<const ScenarioOutcome>& outcome);

}  // namespace gpucost::ui
