// SPDX-License-Identifier: Apache-2.0
#include "core/report/html_page.h"

#include <doctest/doctest.h>

#include "core/report/page.h"
#include "tests/core/report/hostile.h"

using namespace gpucost;

namespace {

bool has(const std::string& text, const std::string& piece)
{
    return text.find(piece) != std::string::npos;
}

std::size_t count(const std::string& text, const std::string& piece)
{
    std::size_t found = 0;
    for (std::size_t at = text.find(piece); at != std::string::npos; at = text.find(piece, at + 1)) {
        ++found;
    }
    return found;
}

/// Everything that a page can hold, with `text` wherever text goes.
std::string pageOf(const std::string& text, Page::Kind kind = Page::Kind::Html)
{
    Page page(kind, {text});
    page.title(text);
    page.heading(text);
    page.facts({{text, text}});
    Table table({{text, Align::Left}, {text, Align::Right}});
    table.addHead(text);
    table.add({text, text}, text);
    page.table(table);
    page.lead(text);
    page.list({text});
    page.details(text, {text});
    page.chart("<?xml version=\"1.0\"?>\n<svg xmlns=\"http://www.w3.org/2000/svg\"></svg>\n", text);
    page.sources({{text, text, text}, {text, "https://example.org/?" + text, text}});
    page.note(text);
    return page.take();
}

}  // namespace

TEST_CASE("a page stands alone: nothing is fetched, nothing runs")
{
    const std::string page = pageOf("text");
    CHECK(page.substr(0, 39) == "<!DOCTYPE html>\n<html lang=\"text\">\n<hea");
    CHECK(has(page, "default-src 'none'"));
    CHECK(has(page, "<meta name=\"generator\" content=\"GPU Cost\">"));
    CHECK(has(page, "<title>text</title>"));
    for (const char* piece : {"<script", "<link", "@import", "url(", "src=", "<?xml", "onload"}) {
        CHECK_FALSE(has(page, piece));
    }
    CHECK(has(page, "prefers-color-scheme: dark"));
    CHECK(has(page, "@media print"));
    CHECK(has(page, "table-header-group"));
}

TEST_CASE("tables tell a reader's program which cells head which, and numbers stand at the right")
{
    HtmlPage page;
    Table table({{"plan"}, {"total\nUSD", Align::Right}, {""}});
    table.add({"on-demand", "111,269.52", "x"});
    page.table(table);
    const std::string html = page.take();
    CHECK(has(html,
              "<thead><tr><th scope=\"col\">plan</th><th scope=\"col\" "
              "class=\"n\">total<br>USD</th><td></td></tr></thead>"));
    CHECK(has(html, "<tr><th scope=\"row\">on-demand</th><td class=\"n\">111,269.52</td><td>x</td></tr>"));
    CHECK(has(html, "tabular-nums"));
}

TEST_CASE("no text from outside becomes markup, in no place where text can stand")
{
    const std::string plain = pageOf("text");
    for (const std::string& text : naughtyStrings()) {
        CAPTURE(text);
        const std::string page = pageOf("x" + text);  // neither empty nor an address
        // As many tags as with harmless text, but for line breaks.
        CHECK(count(page, "<") - count(page, "<br>") == count(plain, "<"));
        CHECK(page.find('\0') == std::string::npos);
    }
    const std::string quoted = pageOf("\"><img src=x onerror=alert(1)>");
    CHECK_FALSE(has(quoted, "<img"));
    CHECK(has(quoted, "lang=\"&quot;&gt;&lt;img"));
    CHECK(has(quoted, "href=\"https://example.org/?&quot;&gt;&lt;img"));
}

TEST_CASE("only web addresses are links")
{
    HtmlPage page;
    page.sources({{"a", "javascript:alert(1)", ""},
                  {"b", "repository:path@commit", "MIT"},
                  {"c", "https://example.org/x", ""}});
    const std::string html = page.take();
    CHECK(count(html, "<a ") == 1);
    CHECK(has(html, "<li>b: repository:path@commit (MIT)</li>"));
    CHECK(
        has(html, "<a rel=\"noopener noreferrer\" href=\"https://example.org/x\">https://example.org/x</a>"));
}

TEST_CASE("what is written once is said in text, in Markdown and in HTML")
{
    const std::string text = pageOf("8 x V100", Page::Kind::Text);
    const std::string markdown = pageOf("8 x V100", Page::Kind::Markdown);
    const std::string html = pageOf("8 x V100");
    CHECK(has(text, "  [1] 8 x V100: 8 x V100 (8 x V100)\n"));
    CHECK(has(markdown, "- \\[1\\] 8 x V100: 8 x V100 (8 x V100)\n"));
    CHECK(has(html, "<details><summary>8 x V100</summary>\n<ul>\n<li>8 x V100</li>\n</ul>\n</details>"));
    CHECK(has(html, "<figure>\n<svg xmlns"));
    CHECK(has(html, "<dt>8 x V100</dt>\n<dd>8 x V100</dd>"));
    for (const std::string& page : {text, markdown}) {
        CHECK_FALSE(has(page, "<svg"));
        CHECK(count(page, "8 x V100") >= 14);
    }
}
