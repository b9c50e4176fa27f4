// SPDX-License-Identifier: Apache-2.0
#include "core/report/chart_frame.h"

#include <algorithm>
#include <sstream>

namespace gpucost {

namespace {

constexpr double lineHeight = 20;
constexpr double sourceSize = 11;
constexpr double sourceHeight = 16;

}  // namespace

ChartFrame::ChartFrame(const ChartHead& head, const ChartStyle& style)
    : m_head(head)
    , m_canvas(style)
{
    constexpr double titleSize = 18;
    double y = 34;
    for (const std::string& line : fitText(head.title, width - 2 * edge, titleSize, true, 3).lines) {
        m_canvas.text(edge, y, line, {Anchor::Start, titleSize, true});
        y += 24;
    }
    y += 4;
    for (const std::string& line : fitText(head.unit, width - 2 * edge, 12, false, 3).lines) {
        m_canvas.text(edge, y, line, {Anchor::Start, 12, false, m_canvas.colors().faint});
        y += sourceHeight;
    }
    m_top = y + 6;
}

double ChartFrame::widthOf(const ValueAxis& axis)
{
    double widest = 0;
    for (const ValueAxis::Mark& mark : axis.marks()) {
        widest = std::max(widest, textWidth(mark.text, 12));
    }
    return widest + 10;
}

void ChartFrame::valueAxis(const ValueAxis& axis, const Box& area)
{
    const ChartColors& colors = m_canvas.colors();
    for (const ValueAxis::Mark& mark : axis.marks()) {
        const double y = area.y1 - (area.y1 - area.y0) * axis.share(mark.value);
        const bool base = mark.value.isZero() || (axis.isLogarithmic() && &mark == &axis.marks().front());
        m_canvas.line(area.x0, y, area.x1, y, base ? colors.faint : colors.grid);
        m_canvas.text(area.x0 - 8, y + 4, mark.text, {Anchor::End});
    }
}

void ChartFrame::baseAxis(const ValueAxis& axis, const Box& area, const std::string& unit)
{
    const ChartColors& colors = m_canvas.colors();
    std::vector<Box> taken;
    const auto& marks = axis.marks();
    for (std::size_t i = 0; i < marks.size(); ++i) {
        const double x = area.x0 + (area.x1 - area.x0) * axis.share(marks[i].value);
        m_canvas.line(x, area.y0, x, area.y1, i == 0 || marks[i].value.isZero() ? colors.faint : colors.grid);
        m_canvas.line(x, area.y1, x, area.y1 + 5, colors.faint);
        const double half = textWidth(marks[i].text, 12) / 2;
        const double middle = std::min(std::max(x, edge + half), width - 4 - half);
        const Box box = boxOf(middle, area.y1 + 20, marks[i].text, {Anchor::Middle});
        const Box room{box.x0 - 6, box.y0, box.x1 + 6, box.y1};
        if (std::none_of(taken.begin(), taken.end(),
                         [&](const Box& other) { return other.overlaps(room); })) {
            m_canvas.text(middle, area.y1 + 20, marks[i].text, {Anchor::Middle});
            taken.push_back(box);
        }
    }
    if (!unit.empty()) {
        const FittedText fitted = fitText(unit, area.x1 - edge, 12, false, 1);
        m_canvas.text(area.x1, area.y1 + 40, fitted.lines.front(), {Anchor::End, 12, false, colors.faint});
    }
}

void ChartFrame::pointMark(double x, double y, std::size_t series, bool filled)
{
    const Pen pen = m_canvas.pen(series);
    const std::string_view fill = filled ? pen.color : m_canvas.colors().paper;
    const auto corners = [](std::initializer_list<std::pair<double, double>> points) {
        std::string text;
        for (const auto& [cornerX, cornerY] : points) {
            text += (text.empty() ? "" : " ") + px(cornerX) + ',' + px(cornerY);
        }
        return text;
    };
    switch (static_cast<PointShape>(series % pointShapes)) {
    case PointShape::Circle: m_canvas.circle(x, y, 4.5, fill, pen.color); break;
    case PointShape::Square:
        m_canvas.polygon(corners({{x - 4, y - 4}, {x + 4, y - 4}, {x + 4, y + 4}, {x - 4, y + 4}}), fill,
                         pen.color);
        break;
    case PointShape::Triangle:
        m_canvas.polygon(corners({{x, y - 5}, {x + 5, y + 4}, {x - 5, y + 4}}), fill, pen.color);
        break;
    case PointShape::Diamond:
        m_canvas.polygon(corners({{x, y - 6}, {x + 6, y}, {x, y + 6}, {x - 6, y}}), fill, pen.color);
        break;
    }
}

void ChartFrame::sample(double x, double y, const LegendEntry& entry)
{
    switch (entry.sample) {
    case LegendEntry::Sample::Line:
        m_canvas.path('M' + px(x) + ' ' + px(y) + "H" + px(x + 30), m_canvas.pen(entry.series));
        break;
    case LegendEntry::Sample::Area: m_canvas.area({x, y - 7, x + 30, y + 7}, entry.series); break;
    case LegendEntry::Sample::Point: pointMark(x + 22, y, entry.series, true); break;
    case LegendEntry::Sample::Ring: pointMark(x + 22, y, entry.series, false); break;
    case LegendEntry::Sample::Baseline:
        m_canvas.line(x, y, x + 30, y, m_canvas.colors().ink, 1.5, "6 3");
        break;
    case LegendEntry::Sample::Number:
        m_canvas.text(x + 28, y + 4, entry.number, {Anchor::End, 12, true});
        break;
    }
}

double ChartFrame::legend(double y, const std::vector<LegendEntry>& entries)
{
    constexpr double sampleWidth = 38;
    constexpr double gap = 26;
    double x = edge;
    bool begun = false;
    for (const LegendEntry& entry : entries) {
        const FittedText fitted = fitText(entry.text, width - 2 * edge - sampleWidth, 12, false, 2);
        double wide = 0;
        for (const std::string& line : fitted.lines) {
            wide = std::max(wide, textWidth(line, 12));
        }
        if (begun && x + sampleWidth + wide > width - edge) {
            x = edge;
            y += lineHeight;
        }
        sample(x, y - 4, entry);
        if (fitted.shortened) {
            m_canvas.beginGroup(entry.text);
        }
        for (std::size_t i = 0; i < fitted.lines.size(); ++i) {
            m_canvas.text(x + sampleWidth, y + sourceHeight * static_cast<double>(i), fitted.lines[i]);
        }
        if (fitted.shortened) {
            m_canvas.endGroup();
        }
        y += sourceHeight * static_cast<double>(fitted.lines.size() - 1);
        x += sampleWidth + wide + gap;
        begun = true;
    }
    return begun ? y + lineHeight : y;
}

std::string ChartFrame::finish(double y, const std::string& description)
{
    std::istringstream paragraphs(m_head.source);
    y += 8;
    for (std::string paragraph; std::getline(paragraphs, paragraph);) {
        constexpr std::size_t mostLines = 40;
        for (const std::string& line :
             fitText(paragraph, width - 2 * edge, sourceSize, false, mostLines).lines) {
            m_canvas.text(edge, y, line, {Anchor::Start, sourceSize, false, m_canvas.colors().faint});
            y += sourceHeight;
        }
    }
    return m_canvas.finish(m_head.title, description, width, y + 4);
}

std::string ChartFrame::finishEmpty()
{
    constexpr double high = 120;
    const Box area{edge, m_top, width - edge, m_top + high};
    m_canvas.rectangle(area, "none", m_canvas.colors().grid);
    m_canvas.text(width / 2, m_top + high / 2 + 4, "There is nothing to draw.",
                  {Anchor::Middle, 14, false, m_canvas.colors().faint});
    return finish(area.y1 + 16, m_head.unit + ". There is nothing to draw. " + m_head.source);
}

}  // namespace gpucost
