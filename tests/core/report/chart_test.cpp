// SPDX-License-Identifier: Apache-2.0
#include <clocale>

#include <doctest/doctest.h>

#include "core/report/unicode.h"
#include "tests/core/report/chart_samples.h"
#include "tests/core/report/hostile.h"

using namespace gpucost;
using namespace gpucost::test;

namespace {

Rational number(const char* text)
{
    return Rational(Decimal::of(text));
}

bool contains(const std::string& text, const std::string& part)
{
    return text.find(part) != std::string::npos;
}

std::size_t countOf(const std::string& text, const std::string& part)
{
    std::size_t count = 0;
    for (std::size_t at = text.find(part); at != std::string::npos; at = text.find(part, at + 1)) {
        ++count;
    }
    return count;
}

std::string attributeOf(const std::string& tag, const std::string& name)
{
    const std::string begin = ' ' + name + "=\"";
    const std::size_t at = tag.find(begin);
    return at == std::string::npos
               ? ""
               : tag.substr(at + begin.size(), tag.find('"', at + begin.size()) - at - begin.size());
}

double numberOf(const std::string& tag, const std::string& name, double otherwise)
{
    const std::string text = attributeOf(tag, name);
    return text.empty() ? otherwise : std::stod(text);
}

std::string unescaped(std::string text)
{
    for (const auto& [from, to] : std::initializer_list<std::pair<const char*, const char*>>{
             {"&lt;", "<"}, {"&gt;", ">"}, {"&quot;", "\""}, {"&#39;", "'"}, {"&amp;", "&"}}) {
        for (std::size_t at = text.find(from); at != std::string::npos; at = text.find(from, at + 1)) {
            text.replace(at, std::string(from).size(), to);
        }
    }
    return text;
}

/// Texts that reach over the edge of their picture, by the table of widths.
std::vector<std::string> textsOutside(const std::string& svg)
{
    const double width = numberOf(svg, "width", 0);
    const double height = numberOf(svg, "height", 0);
    std::vector<std::string> outside;
    std::size_t texts = 0;
    for (std::size_t at = svg.find("<text "); at != std::string::npos; at = svg.find("<text ", at + 1)) {
        const std::size_t end = svg.find('>', at);
        const std::string tag = svg.substr(at, end - at);
        const std::string content = unescaped(svg.substr(end + 1, svg.find("</text>", end) - end - 1));
        const std::string anchor = attributeOf(tag, "text-anchor");
        const TextLook look{anchor == "end"      ? Anchor::End
                            : anchor == "middle" ? Anchor::Middle
                                                 : Anchor::Start,
                            numberOf(tag, "font-size", 12), contains(tag, "bold")};
        const Box box = boxOf(numberOf(tag, "x", -1), numberOf(tag, "y", -1), content, look);
        if (box.x0 < 0 || box.y0 < 0 || box.x1 > width || box.y1 > height) {
            outside.push_back(content);
        }
        ++texts;
    }
    CHECK(texts >= 3);
    return outside;
}

void checkDrawn(const ChartSample& sample)
{
    CAPTURE(sample.name);
    CHECK(textsOutside(sample.svg) == std::vector<std::string>{});
    // NaN and infinity become the least or greatest integer when they are rounded to hundredths of a pixel.
    for (const char* word : {"92233720368", "=\"nan", "=\"-nan", "=\"inf", "=\"-inf"}) {
        CHECK_MESSAGE(countOf(sample.svg, word) == 0, word);
    }
    CHECK(sample.svg.size() < 400'000);
}

}  // namespace

TEST_CASE("every chart has its title, its unit and its source, and no text is cut off")
{
    for (const ChartTheme theme : {ChartTheme::Light, ChartTheme::Dark}) {
        for (const ChartSample& sample : usualCharts({theme, ""})) {
            checkDrawn(sample);
            CHECK(sample.svg.substr(0, 5) == "<?xml");
            CHECK(countOf(sample.svg, "font-size=\"18\" font-weight=\"bold\"") == 1);
            CHECK(contains(sample.svg, colorsOf(theme).paper));
        }
    }
    const auto samples = usualCharts({});
    CHECK(contains(samples[0].svg, ">USD per 1,000 images</text>"));
    CHECK(contains(samples[0].svg, "Measured: MLPerf Inference v3.0, resnet50, Offline."));
}

TEST_CASE("a chart without data says so")
{
    for (const ChartSample& sample : emptyCharts({})) {
        checkDrawn(sample);
        CHECK(contains(sample.svg, ">There is nothing to draw.</text>"));
        CHECK(contains(sample.svg, ">No GPU has the memory.</text>"));
    }
}

TEST_CASE("text of any kind stays text, inside the picture")
{
    std::vector<std::string> texts = naughtyStrings();
    texts.push_back(std::string(3'000, 'W'));
    texts.emplace_back(
        "전용 인스턴스 ap-northeast-2 표준 예약 3년 선결제 없음, 서울 리전의 여덟 장 비용 비교와 절감 효과");
    texts.emplace_back("</text></svg><script>alert(1)</script>");
    for (const std::string& text : texts) {
        CAPTURE(text);
        for (const ChartSample& sample : chartsNaming(text)) {
            CAPTURE(sample.name);
            CHECK(textsOutside(sample.svg) == std::vector<std::string>{});
            CHECK(!contains(sample.svg, "<script"));
            CHECK(!contains(sample.svg, "<img"));
            CHECK(countOf(sample.svg, "</svg>") == 1);
        }
    }
}

TEST_CASE("zero, negative, tiny and huge values can be drawn")
{
    const std::vector<std::vector<Rational>> lists{
        {Rational(0)},
        {Rational(0), Rational(0), Rational(0)},
        {number("-1")},
        {number("-0.000001"), number("1000000")},
        {number("1e-28"), number("3e-28")},
        {number("1e120"), number("-1e119")},
        {number("0.0000001"), Rational(1), number("123456789012345678")},
        {Rational(Integer(1), Integer(3)), Rational(Integer(2), Integer(7))},
        {number("5"), number("5"), number("5"), number("5"), number("5"), number("5"), number("5")},
    };
    for (const auto& values : lists) {
        CAPTURE(toString(values.front()));
        for (const ChartSample& sample : chartsOf(values)) {
            checkDrawn(sample);
        }
    }
}

TEST_CASE("two thousand points are drawn, and at most forty are told by number")
{
    std::vector<Rational> values;
    for (std::int64_t i = 0; i < 2'000; ++i) {
        values.emplace_back((i * 7'919) % 2'003 + 1);
    }
    const std::string svg = chartsOf(values)[1].svg;
    CHECK(countOf(svg, "<circle") == 2'000);
    CHECK(contains(svg, "more without a name here"));
    CHECK(textsOutside(svg) == std::vector<std::string>{});
}

TEST_CASE("an inline chart has no XML declaration, and ids of its own")
{
    for (const ChartSample& sample : usualCharts({ChartTheme::Light, "report 3"})) {
        CHECK(sample.svg.substr(0, 5) == "<svg ");
        CHECK(contains(sample.svg, " aria-labelledby=\"report-3-title report-3-description\""));
        CHECK(countOf(sample.svg, " id=\"") == 2);
    }
    for (const ChartSample& sample : usualCharts({})) {
        CHECK(countOf(sample.svg, " id=\"") == 0);
    }
}

TEST_CASE("charts refer to nothing outside themselves, and the locale has no say")
{
    const auto samples = usualCharts({});
    for (const ChartSample& sample : samples) {
        CHECK(!contains(sample.svg, "href"));
        CHECK(!contains(sample.svg, "url("));
        CHECK(!contains(sample.svg, "style"));
    }
    for (const char* name : {"de_DE.UTF-8", "fr_FR.UTF-8", "C.UTF-8"}) {
        if (std::setlocale(LC_ALL, name) != nullptr) {
            CHECK(usualCharts({})[1].svg == samples[1].svg);
        }
    }
    std::setlocale(LC_ALL, "C");
}

TEST_CASE("bars are as long as their values, from the line of zero")
{
    BarChart chart{{"t", "u", "s"},
                   {{"a", number("50"), "", ""}, {"b", number("100"), "", ""}, {"c", number("-50"), "", ""}},
                   std::nullopt,
                   std::nullopt};
    const std::string svg = svgBarChart(chart);
    std::vector<double> widths;
    for (std::size_t at = svg.find("<rect x="); at != std::string::npos; at = svg.find("<rect x=", at + 1)) {
        const std::string tag = svg.substr(at, svg.find('>', at) - at);
        if (!contains(tag, "fill=\"none\"")) {
            widths.push_back(numberOf(tag, "width", 0));
        }
    }
    REQUIRE(widths.size() == 3);
    CHECK(widths[1] == doctest::Approx(2 * widths[0]).epsilon(0.001));
    CHECK(widths[2] == doctest::Approx(widths[0]).epsilon(0.001));
}

TEST_CASE("the tornado puts the input that matters most on top, with both ends named")
{
    const std::string svg = usualCharts({})[4].svg;
    CHECK(svg.find(">utilization</text>") < svg.find(">price decline a year</text>"));
    CHECK(svg.find(">price decline a year</text>") < svg.find(">discount rate</text>"));
    CHECK(contains(svg, ">40 %: -98,400</text>"));
    CHECK(contains(svg, ">100 %: 537,884</text>"));
    CHECK(contains(svg, ">as assumed: 311,245</text>"));
}

TEST_CASE("the frontier is a line of steps through the points that nothing beats")
{
    ScatterChart chart{{"t", "u", "s"}, "h", "USD", "best", {}};
    chart.points = {{"fast", Rational(1), Rational(4), "", true},
                    {"cheap", Rational(4), Rational(1), "", true},
                    {"beaten", Rational(4), Rational(4), "", false}};
    const std::string svg = svgScatterChart(chart);
    // The axes end at 4; the plot is 440 high. One point filled per choice on the frontier, one hollow.
    CHECK(contains(svg, "stroke-dasharray=\"6 3\""));
    CHECK(countOf(svg, "r=\"4.50\" fill=\"#0072b2\"") == 3);  // two points and the legend's
    CHECK(countOf(svg, "r=\"4.50\" fill=\"#ffffff\"") == 1);
    CHECK(contains(svg, ">fast</text>"));
    CHECK(contains(svg, "not beaten in both: fast: 1 h, 4 USD; cheap: 4 h, 1 USD"));
}

TEST_CASE("parts of a column below zero stack downwards, and its total is the sum")
{
    ColumnChart chart{
        {"t", "u", "s"}, {"2026-07"}, {{"usage", {Rational(7)}}, {"refund", {Rational(-3)}}}, true};
    const std::string svg = svgColumnChart(chart);
    CHECK(contains(svg, "<title>2026-07, refund: -3</title>"));
    CHECK(contains(svg, "font-size=\"11\">4</text>"));
}
