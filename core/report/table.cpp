// SPDX-License-Identifier: Apache-2.0
#include "core/report/table.h"

#include <algorithm>
#include <utility>

#include "core/report/unicode.h"

namespace gpucost {

namespace {

constexpr std::size_t gap = 2;

std::vector<std::string> lines(const std::string& text)
{
    std::vector<std::string> parts(1);
    for (const char c : text) {
        if (c == '\n') {
            parts.emplace_back();
        } else {
            parts.back() += c;
        }
    }
    return parts;
}

std::string textLine(const std::vector<std::string>& cells, const std::vector<Column>& columns,
                     const std::vector<std::size_t>& widths)
{
    std::string line;
    std::size_t pending = 0;  // spaces, written only if something follows
    for (std::size_t i = 0; i < columns.size(); ++i) {
        const std::string cell = printable(cells[i]);
        const std::size_t fill = widths[i] - displayWidth(cell);
        const bool right = columns[i].align == Align::Right;
        if (!cell.empty()) {
            line.append(pending + (right ? fill : 0), ' ');
            line += cell;
            pending = 0;
        }
        pending += gap + (cell.empty() ? widths[i] : right ? 0 : fill);
    }
    return line + '\n';
}

bool isWordCharacter(char c)
{
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9');
}

}  // namespace

void Table::add(std::vector<std::string> cells, std::string below)
{
    cells.resize(m_columns.size());
    m_rows.push_back(std::move(cells));
    m_below.push_back(std::move(below));
    m_heads.push_back(std::exchange(m_pendingHead, {}));
}

void Table::dropEmptyColumns()
{
    for (std::size_t i = m_columns.size(); i-- > 0;) {
        if (std::all_of(m_rows.begin(), m_rows.end(), [i](const auto& row) { return row[i].empty(); })) {
            m_columns.erase(m_columns.begin() + static_cast<std::ptrdiff_t>(i));
            for (auto& row : m_rows) {
                row.erase(row.begin() + static_cast<std::ptrdiff_t>(i));
            }
        }
    }
}

std::string textTable(const Table& table)
{
    const std::vector<Column>& columns = table.columns();
    std::vector<std::size_t> widths(columns.size(), 0);
    std::vector<std::vector<std::string>> titles;
    std::size_t titleLines = 1;
    for (std::size_t i = 0; i < columns.size(); ++i) {
        titles.push_back(lines(columns[i].title));
        titleLines = std::max(titleLines, titles[i].size());
        for (const std::string& title : titles[i]) {
            widths[i] = std::max(widths[i], displayWidth(title));
        }
        for (const auto& row : table.rows()) {
            widths[i] = std::max(widths[i], displayWidth(printable(row[i])));
        }
    }
    std::string out;
    for (std::size_t line = 0; line < titleLines; ++line) {
        std::vector<std::string> cells;
        for (const auto& title : titles) {  // short titles stand at the bottom
            const std::size_t missing = titleLines - title.size();
            cells.push_back(line < missing ? "" : title[line - missing]);
        }
        out += textLine(cells, columns, widths);
    }
    for (std::size_t i = 0; i < table.rows().size(); ++i) {
        if (!table.head(i).empty()) {
            out += printable(table.head(i)) + '\n';
        }
        out += textLine(table.rows()[i], columns, widths);
        if (!table.below(i).empty()) {
            out += std::string(widths[0] + gap, ' ') + printable(table.below(i)) + '\n';
        }
    }
    return out;
}

std::string markdownTable(const Table& table)
{
    std::string out = "|";
    for (const Column& column : table.columns()) {
        std::string title = column.title;
        std::replace(title.begin(), title.end(), '\n', ' ');
        out += ' ' + markdownEscaped(title) + " |";
    }
    out += "\n|";
    for (const Column& column : table.columns()) {
        out += column.align == Align::Right ? " ---: |" : " --- |";
    }
    out += '\n';
    for (const auto& row : table.rows()) {
        out += '|';
        for (const std::string& cell : row) {
            out += ' ' + markdownEscaped(cell) + " |";
        }
        out += '\n';
    }
    return out;
}

std::string markdownEscaped(std::string_view text)
{
    constexpr std::string_view special = "\\`*_[]<>|#~&$";
    const std::string shown = printable(text);
    std::string out;
    for (std::size_t i = 0; i < shown.size(); ++i) {
        const bool insideWord =
            i > 0 && i + 1 < shown.size() && isWordCharacter(shown[i - 1]) && isWordCharacter(shown[i + 1]);
        const bool harmless = (shown[i] == '_' && insideWord) || (shown[i] == '#' && i > 0);
        if (special.find(shown[i]) != std::string_view::npos && !harmless) {
            out += '\\';
        }
        out += shown[i];
    }
    return out;
}

}  // namespace gpucost
