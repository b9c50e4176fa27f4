// SPDX-License-Identifier: Apache-2.0
#include "core/report/html_page.h"

#include <algorithm>

#include "core/report/svg_chart.h"

namespace gpucost {

namespace {

constexpr std::string_view style = R"(
:root { color-scheme: light dark; --ink: #1b1f24; --soft: #57606a; --line: #d0d7de; --head: #f0f3f6; --page: #fff; --link: #0b57d0; }
@media (prefers-color-scheme: dark) {
  :root { --ink: #e6edf3; --soft: #9aa4af; --line: #3a424b; --head: #1d232a; --page: #0f1317; --link: #8ab4f8; }
}
* { box-sizing: border-box; }
body { margin: 0; background: var(--page); color: var(--ink); font: 16px/1.5 system-ui, "Noto Sans", "Noto Sans CJK KR", sans-serif; }
main { max-width: 76rem; margin: 0 auto; padding: 2rem 1.25rem 4rem; }
h1 { font-size: 1.75rem; line-height: 1.2; margin: 0 0 1rem; }
h2 { font-size: 1.2rem; margin: 2.25rem 0 .5rem; }
p { max-width: 48rem; margin: .6rem 0; }
a { color: var(--link); overflow-wrap: anywhere; }
.lead { font-weight: 600; margin-bottom: 0; }
.note, figcaption, .below { color: var(--soft); font-size: .875rem; }
.scroll { overflow-x: auto; margin: .75rem 0; }
table { border-collapse: collapse; font-size: .9375rem; }
th, td { padding: .3rem .75rem; text-align: left; vertical-align: top; border-bottom: 1px solid var(--line); }
thead th { background: var(--head); vertical-align: bottom; border-bottom: 2px solid var(--line); }
tbody th { font-weight: inherit; }
.head th { font-weight: 600; padding-top: .9rem; }
.n { text-align: right; font-variant-numeric: tabular-nums; white-space: nowrap; }
dl { display: grid; grid-template-columns: max-content 1fr; gap: .15rem 1.25rem; margin: .75rem 0; }
dt { color: var(--soft); }
dd { margin: 0; font-variant-numeric: tabular-nums; overflow-wrap: anywhere; }
details { margin: .4rem 0; padding: .35rem .75rem; border: 1px solid var(--line); border-radius: .4rem; }
summary { cursor: pointer; font-variant-numeric: tabular-nums; }
figure { margin: 1rem 0; }
figure svg { max-width: 100%; height: auto; background: #fff; }
@media print {
  :root { color-scheme: light; --ink: #000; --soft: #444; --line: #bbb; --head: #eee; --page: #fff; --link: #000; }
  @page { margin: 15mm; }
  body { font-size: 10pt; }
  main { max-width: none; padding: 0; }
  .scroll { overflow: visible; }
  thead { display: table-header-group; }
  tr, figure, dl, li { break-inside: avoid; }
  h1, h2, .lead, summary { break-after: avoid; }
  details::details-content { content-visibility: visible; block-size: auto; }
}
)";

constexpr std::string_view policy =
    "default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'";

bool isWeb(std::string_view address)
{
    return address.substr(0, 8) == "https://" || address.substr(0, 7) == "http://";
}

/// Lines of a cell or title under each other.
std::string withBreaks(std::string_view text)
{
    std::string out;
    for (std::size_t at = 0; at <= text.size();) {
        const std::size_t end = std::min(text.find('\n', at), text.size());
        out += (at == 0 ? "" : "<br>") + xmlEscaped(text.substr(at, end - at));
        at = end + 1;
    }
    return out;
}

std::string spanning(std::string_view kind, std::string_view cell, std::size_t columns, std::string_view text)
{
    return "<tr class=\"" + std::string(kind) + "\"><" + std::string(cell) +
           (cell == "th" ? " scope=\"colgroup\"" : "") + " colspan=\"" + std::to_string(columns) + "\">" +
           withBreaks(text) + "</" + std::string(cell) + "></tr>\n";
}

}  // namespace

void HtmlPage::element(std::string_view name, std::string_view text, std::string_view attributes)
{
    m_body.append("<").append(name).append(attributes).append(">");
    m_body.append(withBreaks(text)).append("</").append(name).append(">\n");
}

void HtmlPage::title(std::string_view text)
{
    if (m_title.empty()) {
        m_title = text;
    }
    element("h1", text);
}

void HtmlPage::heading(std::string_view text)
{
    element("h2", text);
}

void HtmlPage::paragraph(std::string_view text)
{
    element("p", text);
}

void HtmlPage::lead(std::string_view text)
{
    element("p", text, " class=\"lead\"");
}

void HtmlPage::note(std::string_view text)
{
    element("p", text, " class=\"note\"");
}

void HtmlPage::table(const Table& table)
{
    const std::vector<Column>& columns = table.columns();
    m_body += "<div class=\"scroll\"><table>\n<thead><tr>";
    for (const Column& column : columns) {
        const bool right = column.align == Align::Right;
        const std::string head = column.title.empty() ? "td" : "th";  // an empty head heads nothing
        m_body += '<' + head + (head == "th" ? " scope=\"col\"" : "") + (right ? " class=\"n\">" : ">") +
                  withBreaks(column.title) + "</" + head + '>';
    }
    m_body += "</tr></thead>\n<tbody>\n";
    for (std::size_t i = 0; i < table.rows().size(); ++i) {
        if (!table.head(i).empty()) {
            m_body += spanning("head", "th", columns.size(), table.head(i));
        }
        m_body += "<tr>";
        for (std::size_t at = 0; at < columns.size(); ++at) {
            const bool right = columns[at].align == Align::Right;
            const bool heads = at == 0 && !right;
            m_body += heads ? "<th scope=\"row\">" : right ? "<td class=\"n\">" : "<td>";
            m_body += withBreaks(table.rows()[i][at]);
            m_body += heads ? "</th>" : "</td>";
        }
        m_body += "</tr>\n";
        if (!table.below(i).empty()) {
            m_body += spanning("below", "td", columns.size(), table.below(i));
        }
    }
    m_body += "</tbody>\n</table></div>\n";
}

void HtmlPage::list(const std::vector<std::string>& items)
{
    m_body += "<ul>\n";
    for (const std::string& item : items) {
        element("li", item);
    }
    m_body += "</ul>\n";
}

void HtmlPage::facts(const std::vector<std::pair<std::string, std::string>>& facts)
{
    m_body += "<dl>\n";
    for (const auto& [name, value] : facts) {
        element("dt", name);
        element("dd", value);
    }
    m_body += "</dl>\n";
}

void HtmlPage::details(std::string_view summary, const std::vector<std::string>& lines)
{
    m_body += "<details>";
    element("summary", summary);
    list(lines);
    m_body += "</details>\n";
}

void HtmlPage::chart(std::string_view svg, std::string_view caption)
{
    const std::size_t root = svg.find("<svg");  // a page has no room for the document's own declaration
    m_body += "<figure>\n";
    m_body += root == std::string_view::npos ? std::string_view() : svg.substr(root);
    element("figcaption", caption);
    m_body += "</figure>\n";
}

void HtmlPage::sources(const std::vector<SourceLink>& sources)
{
    m_body += "<ol class=\"sources\">\n";
    for (const SourceLink& source : sources) {
        m_body += "<li>" + xmlEscaped(source.title) + ": ";
        const std::string address = xmlEscaped(source.address);
        m_body += isWeb(source.address)
                      ? "<a rel=\"noopener noreferrer\" href=\"" + address + "\">" + address + "</a>"
                      : address;
        m_body += (source.remark.empty() ? "" : " (" + xmlEscaped(source.remark) + ')') + "</li>\n";
    }
    m_body += "</ol>\n";
}

std::string HtmlPage::take()
{
    std::string out = "<!DOCTYPE html>\n<html lang=\"" + xmlEscaped(m_options.language) + "\">\n<head>\n";
    out += "<meta charset=\"utf-8\">\n<meta http-equiv=\"Content-Security-Policy\" content=\"";
    out.append(policy).append("\">\n");
    out +=
        "<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n"
        "<meta name=\"generator\" content=\"GPU Cost\">\n<title>";
    out += xmlEscaped(m_title.empty() ? "GPU Cost" : m_title) + "</title>\n<style>";
    out.append(style).append("</style>\n</head>\n<body>\n<main>\n");
    return out + m_body + "</main>\n</body>\n</html>\n";
}

}  // namespace gpucost
