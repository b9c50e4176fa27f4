// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/report/format.h"
#include "core/report/scenario_figures.h"
#include "core/report/workbook.h"

namespace gpucost {

/// What a report holds beside the verdict, the options and their assumptions.
struct ScenarioDetail {
    bool cashFlow = false;  ///< every option month by month
    bool explain = false;   ///< every charge's derivation
};

/// The scenario as text, Markdown or JSON (which holds everything). CSV: one row for each month of each
/// option; the columns billed + added = payable, and payable sums to the option's total.
std::string scenarioReport(const ScenarioReport& report, Format format, const ScenarioDetail& detail);

/// One self-contained page with charts; every figure's derivation stands behind it.
std::string scenarioHtml(const ScenarioReport& report);

/// A workbook: Summary, Cash flow and Cumulative (months by options), one sheet of charges for each option,
/// Uncertainty where the scenario asks for it, Sources. Sums are SUM formulas; the exact results stand with
/// them.
Workbook scenarioWorkbook(const ScenarioReport& report);

/// FOCUS 1.2 rows (scenario_focus.h) of one option, or of all cloud options, with the option's id in a last
/// column x_ScenarioOption. Servers of one's own, which no provider bills, are left out.
std::string scenarioFocusCsv(const ScenarioReport& report, const std::string& option = {});

}  // namespace gpucost
