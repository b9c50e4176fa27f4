// SPDX-License-Identifier: Apache-2.0
#include "core/report/line_chart.h"

#include <algorithm>

#include "core/report/chart_labels.h"

namespace gpucost {

std::string svgLineChart(const LineChart& chart, const ChartStyle& style)
{
    ChartFrame frame(chart.head, style);
    Rational least;
    Rational greatest;
    std::size_t months = 0;
    for (const LineSeries& series : chart.series) {
        months = std::max(months, series.values.size());
        for (const Rational& value : series.values) {
            least = std::min(least, value);
            greatest = std::max(greatest, value);
        }
    }
    if (months == 0) {
        return frame.finishEmpty();
    }
    for (const LineMark& mark : chart.marks) {
        least = std::min(least, mark.value);
        greatest = std::max(greatest, mark.value);
    }
    Canvas& canvas = frame.canvas();
    const std::int64_t lastMonth = chart.firstMonth + static_cast<std::int64_t>(months) - 1;
    const ValueAxis values = ValueAxis::linear(least, greatest, 7);
    const ValueAxis base = ValueAxis::months(chart.firstMonth, lastMonth);
    constexpr double high = 380;
    const double top = frame.top() + 8;
    const Box area{ChartFrame::edge + ChartFrame::widthOf(values), top, ChartFrame::right - 4, top + high};
    frame.baseAxis(base, area, chart.monthUnit);
    frame.valueAxis(values, area);
    const auto xOf = [&](std::int64_t month) {
        return area.x0 + (area.x1 - area.x0) * base.share(Rational(month));
    };
    const auto yOf = [&](const Rational& value) {
        return area.y1 - (area.y1 - area.y0) * values.share(value);
    };
    LabelPlacer labels(frame, {area.x0 + 2, area.y0 - 4, ChartFrame::width - 6, area.y1 - 2});
    std::vector<LegendEntry> entries;
    std::string description = chart.head.unit + " from month " + std::to_string(chart.firstMonth) + " to " +
                              std::to_string(lastMonth);
    for (std::size_t i = 0; i < chart.series.size(); ++i) {
        const LineSeries& series = chart.series[i];
        if (series.values.empty()) {
            continue;
        }
        std::string d;
        double beforeX = 0;
        double beforeY = 0;
        for (std::size_t k = 0; k < series.values.size(); ++k) {
            const double x = xOf(chart.firstMonth + static_cast<std::int64_t>(k));
            const double y = yOf(series.values[k]);
            d += (k == 0 ? 'M' : 'L') + px(x) + ' ' + px(y);
            if (k > 0) {
                labels.keepFreeLine(beforeX, beforeY, x, y);
            }
            beforeX = x;
            beforeY = y;
        }
        canvas.beginGroup(series.name + ": " + chartNumber(series.values.back()) + " in the end");
        canvas.path(d, canvas.pen(i));
        if (series.values.size() == 1) {
            canvas.circle(beforeX, beforeY, 3, canvas.pen(i).color);
        }
        canvas.endGroup();
        entries.push_back({LegendEntry::Sample::Line, i,
                           series.name + ", " + chartNumber(series.values.back()) + " in the end"});
        description += "; " + series.name + " ends at " + chartNumber(series.values.back());
    }
    for (const LineMark& mark : chart.marks) {
        labels.keepFreePoint(xOf(mark.month), yOf(mark.value));
    }
    for (const LineMark& mark : chart.marks) {
        const double x = xOf(mark.month);
        const double y = yOf(mark.value);
        canvas.beginGroup(mark.text);
        canvas.circle(x, y, 5.5, canvas.colors().paper, canvas.colors().ink);
        canvas.endGroup();
        labels.name(x, y, mark.text, mark.text);
        description += "; " + mark.text;
    }
    double y = frame.legend(area.y1 + 68, entries);
    const std::vector<LegendEntry> numbered = labels.legend();
    if (!numbered.empty()) {
        y = frame.legend(y + 6, numbered);
    }
    return frame.finish(y, description + ". " + chart.head.source);
}

}  // namespace gpucost
