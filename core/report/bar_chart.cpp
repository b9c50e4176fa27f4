// SPDX-License-Identifier: Apache-2.0
#include "core/report/bar_chart.h"

#include <algorithm>

namespace gpucost {

namespace {

constexpr double mostLabel = 330;
constexpr double gap = 8;
constexpr double noteSize = 11;

struct Labelled {
    FittedText label;
    std::string value;
    FittedText note;
    double after = 0;  ///< pixels that value and note take
    std::size_t series = 0;
};

std::vector<Labelled> labelled(const BarChart& chart, std::vector<std::string>& groups)
{
    std::vector<Labelled> rows;
    for (const Bar& bar : chart.bars) {
        auto group = std::find(groups.begin(), groups.end(), bar.group);
        if (group == groups.end()) {
            groups.push_back(bar.group);
            group = groups.end() - 1;
        }
        Labelled row;
        row.label = fitText(bar.label, mostLabel, 12, false, 2);
        row.value = chartNumber(bar.value, chart.places);
        row.after = textWidth(row.value, 12, true);
        if (!bar.note.empty()) {
            row.note = fitText(bar.note, 190, noteSize, false, 1);
            row.after += gap + textWidth(row.note.lines.front(), noteSize);
        }
        row.series = static_cast<std::size_t>(group - groups.begin());
        rows.push_back(row);
    }
    return rows;
}

std::string descriptionOf(const BarChart& chart)
{
    std::string text = chart.head.unit + ": ";
    for (const Bar& bar : chart.bars) {
        text += bar.label + ' ' + chartNumber(bar.value, chart.places) +
                (bar.group.empty() ? "" : " (" + bar.group + ')') + ", ";
    }
    text.replace(text.size() - 2, 2, ".");
    return text + ' ' + chart.head.source;
}

}  // namespace

std::string svgBarChart(const BarChart& chart, const ChartStyle& style)
{
    ChartFrame frame(chart.head, style);
    if (chart.bars.empty()) {
        return frame.finishEmpty();
    }
    Canvas& canvas = frame.canvas();
    std::vector<std::string> groups;
    const std::vector<Labelled> rows = labelled(chart, groups);
    Rational least;
    Rational greatest;
    double labels = 0;
    double after = 0;
    double before = 0;
    bool twoLines = false;
    for (std::size_t i = 0; i < rows.size(); ++i) {
        const Rational& value = chart.bars[i].value;
        least = std::min(least, value);
        greatest = std::max(greatest, value);
        for (const std::string& line : rows[i].label.lines) {
            labels = std::max(labels, textWidth(line, 12));
        }
        twoLines |= rows[i].label.lines.size() > 1;
        (value.isNegative() ? before : after) = std::max(value.isNegative() ? before : after, rows[i].after);
    }
    if (chart.baseline) {
        least = std::min(least, chart.baseline->value);
        greatest = std::max(greatest, chart.baseline->value);
    }
    const ValueAxis axis = ValueAxis::linear(least, greatest, 6);
    const double rowHeight = twoLines ? 36 : 28;
    double top = frame.top();
    if (chart.baseline) {
        top += 22;
    }
    const Box area{ChartFrame::edge + labels + gap * 2 + (before > 0 ? before + gap : 0), top,
                   ChartFrame::right - after - gap, top + rowHeight * static_cast<double>(rows.size()) + 4};
    const auto xOf = [&](const Rational& value) { return area.x0 + (area.x1 - area.x0) * axis.share(value); };
    frame.baseAxis(axis, area, "");
    const double zero = xOf(Rational(0));
    const auto middleOf = [&](std::size_t row) {
        return area.y0 + 2 + rowHeight * (static_cast<double>(row) + 0.5);
    };
    for (std::size_t i = 0; i < rows.size(); ++i) {
        const Labelled& row = rows[i];
        const Bar& bar = chart.bars[i];
        const double middle = middleOf(i);
        canvas.beginGroup(bar.label + ": " + row.value + ' ' + chart.head.unit +
                          (bar.note.empty() ? "" : ", " + bar.note) +
                          (bar.group.empty() ? "" : ", " + bar.group));
        const double first = middle + 4 - 7 * static_cast<double>(row.label.lines.size() - 1);
        for (std::size_t line = 0; line < row.label.lines.size(); ++line) {
            canvas.text(ChartFrame::edge + labels, first + 14 * static_cast<double>(line),
                        row.label.lines[line], {Anchor::End});
        }
        const double end = xOf(bar.value);
        canvas.area({std::min(zero, end), middle - 9, std::max(zero, end), middle + 9}, row.series);
        canvas.endGroup();
    }
    const std::optional<double> baseline =
        chart.baseline ? std::optional(xOf(chart.baseline->value)) : std::nullopt;
    if (baseline) {
        canvas.line(*baseline, area.y0 - 6, *baseline, area.y1, canvas.colors().ink, 1.5, "6 3");
        const std::string name =
            fitText(chart.baseline->name + ": " + chartNumber(chart.baseline->value, chart.places), 500, 12,
                    false, 1)
                .lines.front();
        const double half = textWidth(name, 12) / 2;
        canvas.text(std::min(std::max(*baseline, ChartFrame::edge + half), ChartFrame::width - 8 - half),
                    area.y0 - 10, name, {Anchor::Middle});
    }
    for (std::size_t i = 0; i < rows.size(); ++i) {
        const Labelled& row = rows[i];
        const double y = middleOf(i) + 4;
        const double end = xOf(chart.bars[i].value);
        double x = chart.bars[i].value.isNegative() ? end - gap + 2 - row.after : end + gap - 2;
        if (baseline && *baseline > x - 2 && *baseline < x + row.after + 2) {
            canvas.rectangle({x - 2, y - 13, x + row.after + 2, y + 5}, canvas.colors().paper);
        }
        canvas.text(x, y, row.value, {Anchor::Start, 12, true});
        if (!chart.bars[i].note.empty()) {
            x += textWidth(row.value, 12, true) + gap;
            canvas.text(x, y, row.note.lines.front(),
                        {Anchor::Start, noteSize, false, canvas.colors().faint});
        }
    }
    double y = area.y1 + 48;
    if (groups.size() > 1 || !groups.front().empty()) {
        std::vector<LegendEntry> entries;
        for (std::size_t i = 0; i < groups.size(); ++i) {
            entries.push_back({LegendEntry::Sample::Area, i, groups[i].empty() ? "not stated" : groups[i]});
        }
        y = frame.legend(y, entries);
    }
    return frame.finish(y, descriptionOf(chart));
}

}  // namespace gpucost
