// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/pages/page.h"

namespace gpucost::ui {

/// The files that `gpucost scenario run` writes for a document's scenario as it is now, byte for byte: its months
/// as CSV, workbook, HTML page, Markdown (with --cash-flow --explain), JSON, and FOCUS rows of the cloud options.
/// Months and FOCUS rows have no place for random worlds; the others hold what the scenario asks about
/// uncertainty, which takes its time. None where the scenario has no answer.
std::vector<Export> scenarioExports(Document& document, const std::shared_ptr<const Library>& library);

}  // namespace gpucost::ui
