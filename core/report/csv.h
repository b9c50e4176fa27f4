// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "core/base/result.h"

namespace gpucost {

/// Text that no spreadsheet runs as a formula.
///
/// Rule      a text that begins, after any number of apostrophes, with = + - @, a tab, a line break, a
/// full-width
///           ＝ ＋ － ＠ gets one more apostrophe in front; every other text stays as it is
/// Inverse   csvUnneutralised(csvNeutralised(text)) == text, for every text: one apostrophe is taken away
/// where one was
///           put, and an apostrophe of the text's own ('tis, '=1) comes back as it was
/// Numbers   are never neutralised: -12.50 is a number
/// Source    OWASP, "CSV Injection"
/// Verified  tests/core/report/csv_test.cpp
std::string csvNeutralised(std::string_view text);
std::string csvUnneutralised(std::string_view cell);

/// Writes RFC 4180 with LF line ends: cells that hold a comma, a quote or a line break are quoted.
class CsvWriter {
public:
    CsvWriter& text(std::string_view text);      ///< neutralised
    CsvWriter& number(std::string_view number);  ///< as it is: plain digits, a point, a minus sign; or empty
    CsvWriter& header(const std::vector<std::string_view>& names);
    void endRow();

    std::string take() { return std::move(m_out); }

private:
    void cell(std::string_view content);

    std::string m_out;
    bool m_rowBegun = false;
};

/// The rows of a CSV document: quotes undone, apostrophes left as they are. LF, CRLF and CR end a row.
/// ErrorCode::BadValue with the line where a quoted cell does not end or goes on after its closing quote.
Result<std::vector<std::vector<std::string>>> parseCsv(std::string_view csv, const std::string& file);

}  // namespace gpucost
