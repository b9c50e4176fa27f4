// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include "core/scenario/scenario_run.h"
#include "ui/format/display.h"

namespace gpucost::ui {

/// What scenarios and their answers are called in the language of the screen.
QString optionName(const ScenarioOption& option);  ///< its name, or its id
/// "Reserved, 3 years, all upfront · aws/ap-northeast-2/p3.16xlarge", "1 server of our own, dgx-1-v100".
QString choiceName(const ScenarioOption& option);
/// "at 8 % a year, each payment at the beginning of its month".
QString discountingName(const Discounting& discounting, const Display& display);
/// "month 17", "at once", "never"; empty for the baseline.
QString paybackName(const OptionResult& option, const Display& display);
/// The internal rate of choosing it instead of the baseline, a year: "23.4 % a year", or why there is none;
/// empty for the baseline.
QString returnName(const OptionResult& option, const Display& display);

/// What the money says: what is recommended by present cost, and whether the plain sum agrees. HTML, with
/// names as plain text.
QString verdictHtml(const Scenario& scenario, const ScenarioResult& result, const Display& display);

}  // namespace gpucost::ui
