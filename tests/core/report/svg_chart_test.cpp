// SPDX-License-Identifier: Apache-2.0
#include "core/report/svg_chart.h"

#include <clocale>

#include <doctest/doctest.h>

using namespace gpucost;

namespace {

Date day(const char* text)
{
    return *parseDate(text);
}

Rational price(const char* text)
{
    return Rational(Decimal::of(text));
}

StepChart cuts()
{
    return {"aws/us-east-1/p5.48xlarge",
            "USD per instance-hour",
            "Sources: a list",
            day("2026-07-20"),
            {{"on-demand",
              {{day("2023-08-08"), price("98.32")},
               {day("2025-06-23"), price("55.04")},
               {day("2026-07-20"), price("55.04")}}}}};
}

std::size_t countOf(const std::string& text, const std::string& part)
{
    std::size_t count = 0;
    for (std::size_t at = text.find(part); at != std::string::npos; at = text.find(part, at + 1)) {
        ++count;
    }
    return count;
}

bool contains(const std::string& text, const std::string& part)
{
    return countOf(text, part) > 0;
}

}  // namespace

TEST_CASE("a chart has a title, units, a source, and steps at the days of the prices")
{
    const std::string svg = svgStepChart(cuts());
    CHECK(contains(svg, "<title>aws/us-east-1/p5.48xlarge</title>"));
    CHECK(contains(svg, ">USD per instance-hour</text>"));
    CHECK(contains(svg, ">Sources: a list</text>"));
    CHECK(contains(svg, ">98.32</text>"));
    CHECK(countOf(svg, ">55.04</text>") == 1);  // the second 55.04 is no change
    CHECK(contains(svg, ">0</text>"));          // heights can be compared
    // Days and values by hand: 685 of 1,077 days; the axis ends at 100, 360 pixels high.
    CHECK(contains(svg, "d=\"M84 90.05H622.08V245.86H930V245.86\""));
}

TEST_CASE("text of any kind stays text")
{
    StepChart chart = cuts();
    chart.title = "<script>alert(\"1\")</script> & 'co'\x01\xff";
    chart.series[0].name = "</text><image href='http://evil.example/'/>";
    chart.source = "]]> \xEF\xBF\xBE";
    const std::string svg = svgStepChart(chart);
    CHECK(!contains(svg, "<script"));
    CHECK(!contains(svg, "<image"));
    CHECK(contains(
        svg, "&lt;script&gt;alert(&quot;1&quot;)&lt;/script&gt; &amp; &#39;co&#39;\xEF\xBF\xBD\xEF\xBF\xBD"));
    CHECK(!contains(svg, "]]>"));
    CHECK(!contains(svg, "\xEF\xBF\xBE"));
}

TEST_CASE("single prices, tiny and huge ones, one day and a century can be drawn")
{
    for (const char* value : {"0", "0.000001", "1", "1632.909", "171651472", "999999999999"}) {
        for (const char* until : {"2026-01-01", "2026-01-02", "2026-03-01", "2030-01-01", "2126-01-01"}) {
            CAPTURE(value);
            CAPTURE(until);
            const std::string svg =
                svgStepChart({"t", "u", "s", day(until), {{"n", {{day("2026-01-01"), price(value)}}}}});
            CHECK(svg.size() < 20'000);
            CHECK(!contains(svg, "nan"));
            CHECK(!contains(svg, "inf"));
            CHECK(countOf(svg, "text-anchor=\"middle\"") >= 1);
            CHECK(countOf(svg, "text-anchor=\"middle\"") <= 13);
        }
    }
}

TEST_CASE("the locale has no say")
{
    const std::string svg = svgStepChart(cuts());
    for (const char* name : {"de_DE.UTF-8", "fr_FR.UTF-8", "C.UTF-8"}) {
        if (std::setlocale(LC_ALL, name) != nullptr) {
            CHECK(svgStepChart(cuts()) == svg);
        }
    }
    std::setlocale(LC_ALL, "C");
}

TEST_CASE("no label lies on another")
{
    StepChart chart = cuts();
    for (int i = 0; i < 200; ++i) {
        chart.series[0].points.push_back(
            {Date(day("2026-07-20").days() + std::chrono::days(i + 1)), price(i % 2 == 0 ? "50" : "50.1")});
    }
    CHECK(countOf(svgStepChart(chart), "fill=\"#0072b2\">5") < 12);
}
