// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "core/report/table.h"

namespace gpucost {

struct HtmlOptions {
    std::string language = "en";  ///< of the text, BCP 47
};

/// Where a figure comes from. A web address (http, https) is a link, anything else is text.
struct SourceLink {
    std::string title;
    std::string address;
    std::string remark;  ///< the licence, the day; may be empty
};

/// One self-contained HTML5 page: no script, nothing fetched (its Content-Security-Policy forbids both),
/// light or dark as the reader's system is, and made for printing: always light, table heads on every page,
/// no page break within a row, explanations opened.
///
/// All text is escaped; controls and bytes that are no UTF-8 become U+FFFD. Charts are not: they are SVG of
/// our own making, whose texts svg_chart.h has escaped. Numbers come as people read them (numbers.h) and
/// stand at the right in figures of one width where their column is Align::Right.
///
/// Verified  tests/core/report/html_page_test.cpp
class HtmlPage {
public:
    explicit HtmlPage(HtmlOptions options = {})
        : m_options(std::move(options))
    {
    }

    void title(std::string_view text);  ///< the first one is the document's too
    void heading(std::string_view text);
    void paragraph(std::string_view text);
    void lead(std::string_view text);
    /// Cells of a first column that stands at the left head their rows.
    void table(const Table& table);
    void list(const std::vector<std::string>& items);
    void facts(const std::vector<std::pair<std::string, std::string>>& facts);
    void details(std::string_view summary, const std::vector<std::string>& lines);
    void chart(std::string_view svg, std::string_view caption);
    void sources(const std::vector<SourceLink>& sources);
    void note(std::string_view text);

    std::string take();

private:
    void element(std::string_view name, std::string_view text, std::string_view attributes = {});

    HtmlOptions m_options;
    std::string m_title;
    std::string m_body;
};

}  // namespace gpucost
