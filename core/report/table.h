// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace gpucost {

enum class Align : std::uint8_t { Left, Right };

struct Column {
    std::string title;  ///< may have two lines
    Align align = Align::Left;
};

/// Rows of text under titled columns.
class Table {
public:
    explicit Table(std::vector<Column> columns)
        : m_columns(std::move(columns))
    {
    }

    /// As many cells as there are columns; missing ones are empty. Plain text puts `below` on a line of its
    /// own under the row, from the second column on; Markdown leaves it out.
    void add(std::vector<std::string> cells, std::string below = {});

    const std::vector<Column>& columns() const { return m_columns; }
    const std::vector<std::vector<std::string>>& rows() const { return m_rows; }
    /// A line of its own over the rows that follow, in plain text alone.
    void addHead(std::string head) { m_pendingHead = std::move(head); }

    const std::string& head(std::size_t row) const { return m_heads[row]; }
    const std::string& below(std::size_t row) const { return m_below[row]; }
    bool empty() const { return m_rows.empty(); }

    /// Leaves out the columns in which every cell is empty.
    void dropEmptyColumns();

private:
    std::vector<Column> m_columns;
    std::vector<std::vector<std::string>> m_rows;
    std::vector<std::string> m_heads;
    std::vector<std::string> m_below;
    std::string m_pendingHead;
};

/// Columns two spaces apart, aligned by what a terminal shows (Chinese, Japanese and Korean characters are
/// two wide); no spaces at line ends.
std::string textTable(const Table& table);

/// A table in GitHub's Markdown.
std::string markdownTable(const Table& table);

/// Text that Markdown shows as it is.
std::string markdownEscaped(std::string_view text);

}  // namespace gpucost
