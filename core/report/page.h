// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

#include "core/report/html_page.h"
#include "core/report/table.h"

namespace gpucost {

/// Something for people to read, as plain text (wrapped at 120 columns), as Markdown or as an HTML page: a
/// report is written once, and says the same in each.
class Page {
public:
    enum class Kind : std::uint8_t { Text, Markdown, Html };
    static constexpr std::size_t width = 120;

    explicit Page(Kind kind, HtmlOptions options = {})
        : m_kind(kind)
        , m_html(std::move(options))
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

    /// How a figure comes about: behind its summary in HTML, a list under it elsewhere.
    void details(std::string_view summary, const std::vector<std::string>& lines);
    /// An SVG document of our own making (svg_chart.h). Text and Markdown have its caption alone.
    void chart(std::string_view svg, std::string_view caption);
    /// A numbered list; web addresses are links where links are possible.
    void sources(const std::vector<SourceLink>& sources);
    /// A remark that is less than a paragraph.
    void note(std::string_view text);

    std::string take() { return m_kind == Kind::Html ? m_html.take() : std::move(m_out); }

private:
    void gap();

    Kind m_kind;
    std::string m_out;
    HtmlPage m_html;  // of Kind::Html alone
};

/// `text` broken at spaces so that no line is wider than `width` columns. The first line goes on after
/// `indent` columns that are already there; the others begin with as many spaces. A word that is wider stays
/// whole.
std::string wrapped(std::string_view text, std::size_t width, std::size_t indent);

}  // namespace gpucost
