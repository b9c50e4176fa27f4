// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <optional>
#include <string>

#include "core/base/result.h"
#include "core/report/workbook.h"

namespace gpucost {

/// A workbook as an Office Open XML spreadsheet (.xlsx), by libxlsxwriter.
///
/// Numbers    the nearest binary number to each decimal, which has at most 15 digits (workbook.h), so that
///            every reader gets the same decimal back
/// Formulas   with their computed value, for readers that do not recalculate
/// Long       numbers kept as text stand at the right; the first of each column has a note that says why
/// Dates      as days after 1899-12-30; days before 1900-03-01, which spreadsheets disagree about, as text
/// Same bytes for the same workbook, on any day and under any locale
/// Checked    every part of the file is unpacked again and must be whole before anyone sees it: the library
///            itself does not notice when its temporary files find no room
/// Errors     ErrorCode::InputOutput: no libxlsxwriter, no room or no right to write. The library also writes
///            a line of its own to standard error then
/// Verified   tests/connect/xlsx_test.cpp, tests/cli/libreoffice_workbook.py
Result<std::string> xlsxBytes(const Workbook& workbook);

/// The same into a file, which is replaced as a whole (replace_file.h); after an error the old one stays.
std::optional<Error> writeXlsx(const Workbook& workbook, const std::string& path);

}  // namespace gpucost
