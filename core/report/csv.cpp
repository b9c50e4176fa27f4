// SPDX-License-Identifier: Apache-2.0
#include "core/report/csv.h"

#include <algorithm>
#include <array>

namespace gpucost {

namespace {

bool beginsFormula(std::string_view text)
{
    constexpr std::string_view starts = "=+-@\t\r\n";
    constexpr std::array<std::string_view, 4> fullWidth{"＝", "＋", "－", "＠"};
    return !text.empty() && (starts.find(text.front()) != std::string_view::npos ||
                             std::any_of(fullWidth.begin(), fullWidth.end(), [text](std::string_view start) {
                                 return text.substr(0, start.size()) == start;
                             }));
}

bool beginsFormulaAfterApostrophes(std::string_view text)
{
    const std::size_t first = text.find_first_not_of('\'');
    return first != std::string_view::npos && beginsFormula(text.substr(first));
}

}  // namespace

std::string csvNeutralised(std::string_view text)
{
    return (beginsFormulaAfterApostrophes(text) ? "'" : "") + std::string(text);
}

std::string csvUnneutralised(std::string_view cell)
{
    const bool neutralised = !cell.empty() && cell.front() == '\'' && beginsFormulaAfterApostrophes(cell);
    return std::string(neutralised ? cell.substr(1) : cell);
}

CsvWriter& CsvWriter::text(std::string_view text)
{
    cell(csvNeutralised(text));
    return *this;
}

CsvWriter& CsvWriter::number(std::string_view number)
{
    cell(number);
    return *this;
}

CsvWriter& CsvWriter::header(const std::vector<std::string_view>& names)
{
    for (const std::string_view name : names) {
        cell(name);
    }
    endRow();
    return *this;
}

void CsvWriter::endRow()
{
    m_out += '\n';
    m_rowBegun = false;
}

void CsvWriter::cell(std::string_view content)
{
    if (m_rowBegun) {
        m_out += ',';
    }
    m_rowBegun = true;
    if (content.find_first_of(",\"\r\n") == std::string_view::npos) {
        m_out += content;
        return;
    }
    m_out += '"';
    for (const char c : content) {
        m_out += c;
        if (c == '"') {
            m_out += '"';
        }
    }
    m_out += '"';
}

Result<std::vector<std::vector<std::string>>> parseCsv(std::string_view csv, const std::string& file)
{
    std::vector<std::vector<std::string>> rows;
    std::int64_t line = 1;
    std::size_t at = 0;
    while (at < csv.size()) {
        std::vector<std::string>& row = rows.emplace_back();
        for (bool rowGoesOn = true; rowGoesOn;) {
            std::string& cell = row.emplace_back();
            if (at < csv.size() && csv[at] == '"') {
                const std::int64_t opened = line;
                for (++at;; ++at) {
                    if (at >= csv.size()) {
                        return fail(ErrorCode::BadValue, "a quoted cell without an end", "a closing quote",
                                    {file, opened, ""});
                    }
                    line += csv[at] == '\n' ? 1 : 0;
                    if (csv[at] == '"' && (at + 1 >= csv.size() || csv[at + 1] != '"')) {
                        ++at;
                        break;
                    }
                    at += csv[at] == '"' ? 1U : 0U;
                    cell += csv[at];
                }
                if (at < csv.size() && csv[at] != ',' && csv[at] != '\n' && csv[at] != '\r') {
                    return fail(ErrorCode::BadValue, "text after a closing quote",
                                "a comma or the end of the line", {file, line, ""});
                }
            } else {
                const std::size_t end = std::min(csv.find_first_of(",\r\n", at), csv.size());
                cell = csv.substr(at, end - at);
                at = end;
            }
            rowGoesOn = at < csv.size() && csv[at] == ',';
            at += rowGoesOn ? 1U : 0U;
        }
        if (at < csv.size()) {
            at += csv.substr(at, 2) == "\r\n" ? 2U : 1U;
            ++line;
        }
    }
    return rows;
}

}  // namespace gpucost
