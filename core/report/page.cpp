// SPDX-License-Identifier: Apache-2.0
#include "core/report/page.h"

#include <algorithm>

#include "core/report/unicode.h"

namespace gpucost {

std::string wrapped(std::string_view text, std::size_t width, std::size_t indent)
{
    std::string out;
    std::size_t column = indent;
    for (std::size_t at = 0; at < text.size();) {
        const std::size_t end = std::min(text.find(' ', at), text.size());
        const std::string_view word = text.substr(at, end - at);
        const std::size_t columns = displayWidth(word);
        if (column > indent && column + 1 + columns > width) {
            out += '\n';
            out.append(indent, ' ');
            column = indent;
        } else if (at > 0) {
            out += ' ';
            ++column;
        }
        out += word;
        column += columns;
        at = end + 1;
    }
    return out;
}

void Page::gap()
{
    if (!m_out.empty()) {
        m_out += '\n';
    }
}

void Page::title(std::string_view text)
{
    if (m_kind == Kind::Html) {
        m_html.title(text);
        return;
    }
    gap();
    m_out += m_kind == Kind::Markdown ? "# " + markdownEscaped(text) : wrapped(printable(text), width, 0);
    m_out += '\n';
}

void Page::heading(std::string_view text)
{
    if (m_kind == Kind::Html) {
        m_html.heading(text);
        return;
    }
    gap();
    m_out += m_kind == Kind::Markdown ? "## " + markdownEscaped(text) : wrapped(printable(text), width, 0);
    m_out += '\n';
}

void Page::paragraph(std::string_view text)
{
    if (m_kind == Kind::Html) {
        m_html.paragraph(text);
        return;
    }
    gap();
    m_out += m_kind == Kind::Markdown ? markdownEscaped(text) : wrapped(printable(text), width, 0);
    m_out += '\n';
}

void Page::lead(std::string_view text)
{
    if (m_kind == Kind::Html) {
        m_html.lead(text);
        return;
    }
    if (m_kind == Kind::Markdown) {
        paragraph(text);
    } else {
        m_out += "  " + wrapped(printable(text), width, 2) + '\n';
    }
}

void Page::table(const Table& table)
{
    if (m_kind == Kind::Html) {
        m_html.table(table);
        return;
    }
    if (m_kind == Kind::Markdown) {
        gap();
        m_out += markdownTable(table);
    } else {
        m_out += textTable(table);
    }
}

void Page::list(const std::vector<std::string>& items)
{
    if (m_kind == Kind::Html) {
        m_html.list(items);
        return;
    }
    if (m_kind == Kind::Markdown) {
        gap();
    }
    for (const std::string& item : items) {
        m_out += m_kind == Kind::Markdown ? "- " + markdownEscaped(item)
                                          : "  - " + wrapped(printable(item), width, 4);
        m_out += '\n';
    }
}

void Page::facts(const std::vector<std::pair<std::string, std::string>>& facts)
{
    if (m_kind == Kind::Html) {
        m_html.facts(facts);
        return;
    }
    std::size_t widest = 0;
    for (const auto& [name, value] : facts) {
        widest = std::max(widest, displayWidth(name));
    }
    if (m_kind == Kind::Markdown) {
        Table table({{"", Align::Left}, {"", Align::Left}});
        for (const auto& [name, value] : facts) {
            table.add({name, value});
        }
        gap();
        m_out += markdownTable(table);
        return;
    }
    for (const auto& [name, value] : facts) {
        m_out += "  " + name + std::string(widest - displayWidth(name) + 2, ' ');
        m_out += wrapped(printable(value), width, widest + 4) + '\n';
    }
}

void Page::details(std::string_view summary, const std::vector<std::string>& lines)
{
    if (m_kind == Kind::Html) {
        m_html.details(summary, lines);
        return;
    }
    lead(summary);
    list(lines);
}

void Page::chart(std::string_view svg, std::string_view caption)
{
    if (m_kind == Kind::Html) {
        m_html.chart(svg, caption);
        return;
    }
    paragraph(caption);
}

void Page::sources(const std::vector<SourceLink>& sources)
{
    if (m_kind == Kind::Html) {
        m_html.sources(sources);
        return;
    }
    if (m_kind == Kind::Markdown) {
        gap();
    }
    int number = 0;
    for (const SourceLink& source : sources) {
        const std::string mark = '[' + std::to_string(++number) + "] ";
        const std::string rest =
            source.title + ": " + source.address + (source.remark.empty() ? "" : " (" + source.remark + ')');
        m_out += m_kind == Kind::Markdown ? "- " + markdownEscaped(mark + rest)
                                          : "  " + mark + wrapped(printable(rest), width, 2 + mark.size());
        m_out += '\n';
    }
}

void Page::note(std::string_view text)
{
    if (m_kind == Kind::Html) {
        m_html.note(text);
        return;
    }
    paragraph(text);
}

}  // namespace gpucost
