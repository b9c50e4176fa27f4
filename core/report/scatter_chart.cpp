// SPDX-License-Identifier: Apache-2.0
#include "core/report/scatter_chart.h"

#include <algorithm>

#include "core/report/chart_labels.h"

namespace gpucost {

namespace {

struct Placed {
    const ScatterPoint* point;
    double x;
    double y;
    std::size_t series;
};

ValueAxis axisOf(const std::vector<ScatterPoint>& points, Rational ScatterPoint::*value)
{
    Rational least = points.front().*value;
    Rational greatest = least;
    for (const ScatterPoint& point : points) {
        least = std::min(least, point.*value);
        greatest = std::max(greatest, point.*value);
    }
    return ValueAxis::fitting(least, greatest, 6);
}

std::string scaleNote(const ValueAxis& axis)
{
    return axis.isLogarithmic() ? " (logarithmic scale)" : "";
}

std::string fullName(const ScatterPoint& point, const ScatterChart& chart)
{
    return point.label + ": " + chartNumber(point.x) + ' ' + chart.xUnit + ", " + chartNumber(point.y) + ' ' +
           chart.yUnit;
}

/// Points where the frontier turns, from the left: along x to the next point, then down to it.
std::vector<std::pair<double, double>> frontierLine(std::vector<Placed> frontier, const Box& area)
{
    std::sort(frontier.begin(), frontier.end(), [](const Placed& a, const Placed& b) {
        return a.point->x != b.point->x ? a.point->x < b.point->x : a.point->y > b.point->y;
    });
    std::vector<std::pair<double, double>> line;
    line.emplace_back(frontier.front().x, area.y0);
    for (const Placed& placed : frontier) {
        line.emplace_back(placed.x, line.back().second);
        line.emplace_back(placed.x, placed.y);
    }
    line.emplace_back(area.x1, line.back().second);
    return line;
}

}  // namespace

std::string svgScatterChart(const ScatterChart& chart, const ChartStyle& style)
{
    ChartFrame frame(chart.head, style);
    if (chart.points.empty()) {
        return frame.finishEmpty();
    }
    Canvas& canvas = frame.canvas();
    const ValueAxis xAxis = axisOf(chart.points, &ScatterPoint::x);
    const ValueAxis yAxis = axisOf(chart.points, &ScatterPoint::y);
    constexpr double high = 440;
    const double top = frame.top() + 22;
    const Box area{ChartFrame::edge + ChartFrame::widthOf(yAxis), top, ChartFrame::right, top + high};
    const FittedText yTitle =
        fitText(chart.yUnit + scaleNote(yAxis), ChartFrame::right - ChartFrame::edge, 12, false, 1);
    canvas.text(ChartFrame::edge, top - 12, yTitle.lines.front(),
                {Anchor::Start, 12, false, canvas.colors().faint});
    frame.baseAxis(xAxis, area, chart.xUnit + scaleNote(xAxis));
    frame.valueAxis(yAxis, area);

    std::vector<std::string> groups;
    std::vector<Placed> points;
    for (const ScatterPoint& point : chart.points) {
        auto group = std::find(groups.begin(), groups.end(), point.group);
        if (group == groups.end()) {
            groups.push_back(point.group);
            group = groups.end() - 1;
        }
        points.push_back({&point, area.x0 + (area.x1 - area.x0) * xAxis.share(point.x),
                          area.y1 - (area.y1 - area.y0) * yAxis.share(point.y),
                          static_cast<std::size_t>(group - groups.begin())});
    }
    std::stable_sort(points.begin(), points.end(), [](const Placed& a, const Placed& b) {
        return a.point->onFrontier > b.point->onFrontier;
    });
    const auto beaten = std::find_if(points.begin(), points.end(),
                                     [](const Placed& placed) { return !placed.point->onFrontier; });

    LabelPlacer labels(frame, {area.x0 + 2, area.y0 + 2, ChartFrame::width - 6, area.y1 - 2});
    if (beaten != points.begin()) {
        const auto line = frontierLine({points.begin(), beaten}, area);
        std::string d = 'M' + px(line.front().first) + ' ' + px(line.front().second);
        for (std::size_t i = 1; i < line.size(); ++i) {
            d += 'L' + px(line[i].first) + ' ' + px(line[i].second);
            labels.keepFreeLine(line[i - 1].first, line[i - 1].second, line[i].first, line[i].second);
        }
        canvas.path(d, {canvas.colors().faint, "6 3"}, 1.5);
    }
    for (auto placed = points.rbegin(); placed != points.rend(); ++placed) {
        canvas.beginGroup(fullName(*placed->point, chart) +
                          (placed->point->group.empty() ? "" : ", " + placed->point->group));
        frame.pointMark(placed->x, placed->y, placed->series, placed->point->onFrontier);
        canvas.endGroup();
        labels.keepFreePoint(placed->x, placed->y);
    }
    for (const Placed& placed : points) {
        labels.name(placed.x, placed.y, placed.point->label, fullName(*placed.point, chart));
    }

    std::vector<LegendEntry> entries;
    if (groups.size() > 1 || !groups.front().empty()) {
        for (std::size_t i = 0; i < groups.size(); ++i) {
            entries.push_back({LegendEntry::Sample::Ring, i, groups[i].empty() ? "not stated" : groups[i]});
        }
    }
    if (beaten != points.begin()) {
        entries.push_back(
            {LegendEntry::Sample::Point, 0, "filled, on the dashed line: " + chart.frontierName});
    }
    double y = frame.legend(area.y1 + 68, entries);
    const std::vector<LegendEntry> numbered = labels.legend();
    if (!numbered.empty()) {
        y = frame.legend(y + 6, numbered);
    }
    std::string description =
        chart.yUnit + " against " + chart.xUnit + ", " + std::to_string(points.size()) + " points";
    for (auto placed = points.begin(); placed != beaten; ++placed) {
        description +=
            (placed == points.begin() ? "; not beaten in both: " : "; ") + fullName(*placed->point, chart);
    }
    return frame.finish(y, description + ". " + chart.head.source);
}

}  // namespace gpucost
