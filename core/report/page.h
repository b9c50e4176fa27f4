// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

#include "core/report/table.h"

namespace gpucost {

/// Something for people to read, as plain text (wrapped at 120 columns) or as Markdown: the same content
/// either way.
class Page {
public:
    enum class Kind : std::uint8_t { Text, Markdown };
    static constexpr std::size_t width = 120;

    explicit Page(Kind kind)
        : m_kind(kind)
    {
    }

    void title(std::string_view text);
    void heading(std::string_view text);
    void paragraph(std::string_view text);
    /// A line that belongs to the list after it.
    void lead(std::string_view text);
    void table(const Table& table);
    void list(const std::vector<std::string>& items);
    /// Names and values, one pair a line.
    void facts(const std::vector<std::pair<std::string, std::string>>& facts);

    std::string take() { return std::move(m_out); }

private:
    void gap();

    Kind m_kind;
    std::string m_out;
};

/// `text` broken at spaces so that no line is wider than `width` columns. The first line goes on after
/// `indent` columns that are already there; the others begin with as many spaces. A word that is wider stays
/// whole.
std::string wrapped(std::string_view text, std::size_t width, std::size_t indent);

}  // namespace gpucost
