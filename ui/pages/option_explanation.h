// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/format/display.h"
#include "ui/session/document.h"
#include "ui/widgets/explanation.h"

namespace gpucost::ui {

/// What is asked about an option of a scenario.
enum class OptionFigure : std::uint8_t {
    Option,  ///< what it is and how all of it comes about
    Total,
    PresentCost,
    Upfront,
    PerGpuHour,
    PresentBeside,
    TotalBeside,
    PaysBack,
    Return
};

/// How a figure of an option comes about: its own arithmetic first, then every charge and price row, and what
/// is assumed. `outcome` has a result; an option without an answer is explained by the reason.
Explanation explainedOption(const ScenarioOutcome& outcome, std::size_t option, OptionFigure figure,
                            const Display& display);

/// What is asked about one month of an option.
enum class MonthFigure : std::uint8_t { Billed, Added, Payable, Cumulative, Amortized };

/// The charges that make it, and their price rows. `month`: 0 = the first.
Explanation explainedMonth(const ScenarioOutcome& outcome, std::size_t option, std::int32_t month,
                           MonthFigure figure, const Display& display);

}  // namespace gpucost::ui
