// SPDX-License-Identifier: Apache-2.0
#include "core/report/column_chart.h"

#include <algorithm>

namespace gpucost {

namespace {

constexpr double totalSize = 11;

Rational partOf(const ColumnSeries& series, std::size_t column)
{
    return column < series.values.size() ? series.values[column] : Rational(0);
}

struct Stack {
    Rational above;
    Rational below;
};

std::vector<Stack> stacksOf(const ColumnChart& chart)
{
    std::vector<Stack> stacks(chart.columns.size());
    for (std::size_t i = 0; i < stacks.size(); ++i) {
        for (const ColumnSeries& series : chart.series) {
            const Rational part = partOf(series, i);
            Rational& end = part.isNegative() ? stacks[i].below : stacks[i].above;
            end = end + part;
        }
    }
    return stacks;
}

std::string descriptionOf(const ColumnChart& chart)
{
    std::string text = chart.head.unit + " from " + chart.columns.front() + " to " + chart.columns.back();
    for (const ColumnSeries& series : chart.series) {
        Rational sum;
        for (std::size_t i = 0; i < chart.columns.size(); ++i) {
            sum = sum + partOf(series, i);
        }
        text += ", " + series.name + " in all " + chartNumber(sum);
    }
    return text + ". " + chart.head.source;
}

}  // namespace

std::string svgColumnChart(const ColumnChart& chart, const ChartStyle& style)
{
    ChartFrame frame(chart.head, style);
    if (chart.columns.empty() || chart.series.empty()) {
        return frame.finishEmpty();
    }
    Canvas& canvas = frame.canvas();
    const std::vector<Stack> stacks = stacksOf(chart);
    Rational least;
    Rational greatest;
    for (const Stack& stack : stacks) {
        least = std::min(least, stack.below);
        greatest = std::max(greatest, stack.above);
    }
    const ValueAxis axis = ValueAxis::linear(least, greatest, 7);
    constexpr double high = 340;
    const double top = frame.top() + (chart.showTotals ? 20 : 8);
    const Box area{ChartFrame::edge + ChartFrame::widthOf(axis), top, ChartFrame::right, top + high};
    frame.valueAxis(axis, area);
    const auto yOf = [&](const Rational& value) { return area.y1 - (area.y1 - area.y0) * axis.share(value); };
    const double pitch = (area.x1 - area.x0) / static_cast<double>(chart.columns.size());
    const double half = std::min(pitch * 0.36, 40.0);
    const bool totals =
        chart.showTotals && std::all_of(stacks.begin(), stacks.end(), [pitch](const Stack& stack) {
            return textWidth(chartNumber(stack.above + stack.below), totalSize) + 4 < pitch;
        });
    double namesEnd = area.x0 - 100;
    for (std::size_t i = 0; i < chart.columns.size(); ++i) {
        const double middle = area.x0 + pitch * (static_cast<double>(i) + 0.5);
        Rational above;
        Rational below;
        for (std::size_t s = 0; s < chart.series.size(); ++s) {
            const Rational part = partOf(chart.series[s], i);
            if (part.isZero()) {
                continue;
            }
            Rational& from = part.isNegative() ? below : above;
            const double y0 = yOf(from);
            from = from + part;
            const double y1 = yOf(from);
            canvas.beginGroup(chart.columns[i] + ", " + chart.series[s].name + ": " + chartNumber(part));
            canvas.area({middle - half, std::min(y0, y1), middle + half, std::max(y0, y1)}, s);
            canvas.endGroup();
        }
        if (totals) {
            canvas.text(middle, yOf(above) - 6, chartNumber(above + below), {Anchor::Middle, totalSize});
        }
        const FittedText name = fitText(chart.columns[i], 140, 12, false, 1);
        const double nameHalf = textWidth(name.lines.front(), 12) / 2;
        const double at =
            std::min(std::max(middle, ChartFrame::edge + nameHalf), ChartFrame::width - 4 - nameHalf);
        if (at - nameHalf > namesEnd + 10) {
            canvas.line(middle, area.y1, middle, area.y1 + 5, canvas.colors().faint);
            canvas.text(at, area.y1 + 20, name.lines.front(), {Anchor::Middle});
            namesEnd = at + nameHalf;
        }
    }
    const double zero = yOf(Rational(0));
    canvas.line(area.x0, zero, area.x1, zero, canvas.colors().faint, 1.5);
    std::vector<LegendEntry> entries;
    for (std::size_t i = 0; i < chart.series.size(); ++i) {
        entries.push_back({LegendEntry::Sample::Area, i, chart.series[i].name});
    }
    return frame.finish(frame.legend(area.y1 + 50, entries), descriptionOf(chart));
}

}  // namespace gpucost
