// SPDX-License-Identifier: Apache-2.0
#include "core/report/tornado_chart.h"

#include <algorithm>

namespace gpucost {

namespace {

constexpr std::size_t lowSeries = 0;
constexpr std::size_t highSeries = 1;  // its hatch differs too
constexpr double gap = 6;
constexpr double endSize = 11;

Rational spread(const TornadoBar& bar)
{
    const Rational difference = bar.high - bar.low;
    return difference.isNegative() ? -difference : difference;
}

std::string endText(const std::string& input, const Rational& value, std::optional<int> places)
{
    const FittedText fitted = fitText(input, 110, endSize, false, 1);
    return fitted.lines.front() + ": " + chartNumber(value, places);
}

/// An axis that need not hold 0: what counts is the distance from the base.
struct Span {
    Rational first;
    Rational last;
    std::vector<ValueAxis::Mark> marks;
};

Span spanOf(const Rational& least, const Rational& greatest)
{
    const Rational width = greatest - least;
    const Rational step(niceStep(width.isZero() ? Rational(1) : width, 6));
    Span span{Rational(floor(least / step)) * step, Rational(ceiling(greatest / step)) * step, {}};
    if (span.first == span.last) {
        span.first = span.first - step;
        span.last = span.last + step;
    }
    for (Rational value = span.first; value <= span.last; value = value + step) {
        span.marks.push_back({value, chartNumber(value)});
    }
    return span;
}

std::string descriptionOf(const TornadoChart& chart, const std::vector<const TornadoBar*>& bars)
{
    std::string text = chart.head.unit + ", " + chart.baseName + ' ' + chartNumber(chart.base, chart.places);
    for (const TornadoBar* bar : bars) {
        text += "; " + bar->input + ": " + bar->lowInput + " gives " + chartNumber(bar->low, chart.places) +
                ", " + bar->highInput + " gives " + chartNumber(bar->high, chart.places);
    }
    return text + ". " + chart.head.source;
}

}  // namespace

std::string svgTornadoChart(const TornadoChart& chart, const ChartStyle& style)
{
    ChartFrame frame(chart.head, style);
    if (chart.bars.empty()) {
        return frame.finishEmpty();
    }
    Canvas& canvas = frame.canvas();
    std::vector<const TornadoBar*> bars;
    for (const TornadoBar& bar : chart.bars) {
        bars.push_back(&bar);
    }
    std::stable_sort(bars.begin(), bars.end(),
                     [](const TornadoBar* a, const TornadoBar* b) { return spread(*a) > spread(*b); });

    Rational least = chart.base;
    Rational greatest = chart.base;
    std::vector<FittedText> names;
    double labels = 0;
    double ends = 0;
    for (const TornadoBar* bar : bars) {
        least = std::min({least, bar->low, bar->high});
        greatest = std::max({greatest, bar->low, bar->high});
        names.push_back(fitText(bar->input, 220, 12, false, 2));
        for (const std::string& line : names.back().lines) {
            labels = std::max(labels, textWidth(line, 12));
        }
        ends = std::max({ends, textWidth(endText(bar->lowInput, bar->low, chart.places), endSize),
                         textWidth(endText(bar->highInput, bar->high, chart.places), endSize)});
    }
    const Span span = spanOf(least, greatest);
    constexpr double rowHeight = 38;
    const double top = frame.top() + 26;
    const Box area{ChartFrame::edge + labels + 2 * gap + ends + gap, top, ChartFrame::right - ends - gap,
                   top + rowHeight * static_cast<double>(bars.size()) + 4};
    const auto xOf = [&](const Rational& value) {
        return area.x0 +
               (area.x1 - area.x0) * ((value - span.first) / (span.last - span.first)).approximate();
    };
    double taken = 0;
    for (const ValueAxis::Mark& mark : span.marks) {
        const double x = xOf(mark.value);
        const double half = textWidth(mark.text, 12) / 2;
        canvas.line(x, area.y0, x, area.y1 + 5, canvas.colors().grid);
        if (x - half > taken + 6 && x + half < ChartFrame::width - 4) {
            canvas.text(x, area.y1 + 20, mark.text, {Anchor::Middle});
            taken = x + half;
        }
    }
    const double base = xOf(chart.base);
    for (std::size_t i = 0; i < bars.size(); ++i) {
        const TornadoBar& bar = *bars[i];
        const double middle = area.y0 + 2 + rowHeight * (static_cast<double>(i) + 0.5);
        const std::string low = endText(bar.lowInput, bar.low, chart.places);
        const std::string high = endText(bar.highInput, bar.high, chart.places);
        canvas.beginGroup(bar.input + ": " + bar.lowInput + " gives " + chartNumber(bar.low, chart.places) +
                          ", " + bar.highInput + " gives " + chartNumber(bar.high, chart.places));
        const double first = middle + 4 - 7 * static_cast<double>(names[i].lines.size() - 1);
        for (std::size_t line = 0; line < names[i].lines.size(); ++line) {
            canvas.text(ChartFrame::edge + labels, first + 14 * static_cast<double>(line),
                        names[i].lines[line], {Anchor::End});
        }
        // Where both ends lie on one side of the base, each has half of the height.
        const bool sameSide = (bar.low < chart.base && bar.high < chart.base) ||
                              (bar.low > chart.base && bar.high > chart.base);
        const auto side = [&](const Rational& value, const std::string& text, std::size_t series, double y0,
                              double y1, bool left) {
            const double x = xOf(value);
            canvas.area({std::min(x, base), y0, std::max(x, base), y1}, series);
            canvas.text(left ? x - gap : x + gap, (y0 + y1) / 2 + 4, text,
                        {left ? Anchor::End : Anchor::Start, endSize});
        };
        const bool lowLeft = sameSide ? bar.low < chart.base
                                      : bar.low < bar.high || (bar.low == bar.high && bar.low <= chart.base);
        const bool highLeft = sameSide ? bar.high < chart.base : !lowLeft;
        side(bar.low, low, lowSeries, sameSide ? middle - 15 : middle - 10,
             sameSide ? middle - 1 : middle + 10, lowLeft);
        side(bar.high, high, highSeries, sameSide ? middle + 1 : middle - 10,
             sameSide ? middle + 15 : middle + 10, highLeft);
        canvas.endGroup();
    }
    canvas.line(base, area.y0 - 6, base, area.y1, canvas.colors().ink, 1.5);
    const std::string name =
        fitText(chart.baseName + ": " + chartNumber(chart.base, chart.places), 500, 12, true, 1)
            .lines.front();
    const double half = textWidth(name, 12, true) / 2;
    canvas.text(std::min(std::max(base, ChartFrame::edge + half), ChartFrame::width - 8 - half), area.y0 - 11,
                name, {Anchor::Middle, 12, true});
    const double y =
        frame.legend(area.y1 + 50, {{LegendEntry::Sample::Area, lowSeries, "input at its lower value"},
                                    {LegendEntry::Sample::Area, highSeries, "input at its higher value"}});
    return frame.finish(y, descriptionOf(chart, bars));
}

}  // namespace gpucost
