// SPDX-License-Identifier: Apache-2.0
#include "core/report/svg_chart.h"

#include <algorithm>
#include <sstream>

#include "core/report/chart_axis.h"
#include "core/report/numbers.h"
#include "core/report/page.h"
#include "core/time/month.h"

namespace gpucost {

namespace {

constexpr double width = 960;
constexpr double left = 84;
constexpr double right = 930;
constexpr double top = 84;
constexpr double bottom = 444;
constexpr double lineHeight = 20;
constexpr double letterWidth = 7.2;  // of 12-pixel digits in the fonts asked for, on the safe side

class Drawing {
public:
    Drawing(const StepChart& chart, const ChartStyle& style)
        : m_chart(chart)
        , m_canvas(style)
    {
        m_from = chart.series.front().points.front().day;
        m_until = chart.until;
        Rational greatest;
        for (const ChartSeries& series : chart.series) {
            m_from = std::min(m_from, series.points.front().day);
            m_until = std::max(m_until, series.points.back().day);
            for (const ChartPoint& point : series.points) {
                greatest = std::max(greatest, point.value);
            }
        }
        if (m_from == m_until) {
            m_until = Date(m_until.days() + std::chrono::days(1));
        }
        constexpr std::int64_t mostSteps = 6;
        m_step = niceStep(greatest.isZero() ? Rational(1) : greatest, mostSteps);
        m_steps = 1;
        while (Rational(m_step) * Rational(m_steps) < greatest) {
            ++m_steps;
        }
    }

    std::string svg()
    {
        std::istringstream lines(wrapped(m_chart.source, 145, 0));
        std::vector<std::string> sourceLines;
        for (std::string line; std::getline(lines, line);) {
            sourceLines.push_back(line);
        }
        const double legendTop = bottom + 62;
        const double sourceTop = legendTop + lineHeight * static_cast<double>(m_chart.series.size()) + 10;
        const double height = sourceTop + 16 * static_cast<double>(sourceLines.size()) + 12;

        m_canvas.text(left - 60, 34, m_chart.title, {Anchor::Start, 18, true});
        m_canvas.text(left - 60, 62, m_chart.unit, faint());
        drawValueAxis();
        drawDayAxis();
        for (std::size_t i = 0; i < m_chart.series.size(); ++i) {
            drawSeries(m_chart.series[i], m_canvas.pen(i));
        }
        for (std::size_t i = 0; i < m_chart.series.size(); ++i) {
            labelSeries(m_chart.series[i], m_canvas.pen(i));
            const double y = legendTop + lineHeight * static_cast<double>(i);
            m_canvas.path('M' + px(left) + ' ' + px(y - 4) + "H" + px(left + 36), m_canvas.pen(i));
            m_canvas.text(left + 46, y, m_chart.series[i].name);
        }
        for (std::size_t i = 0; i < sourceLines.size(); ++i) {
            m_canvas.text(left - 60, sourceTop + 16 * static_cast<double>(i), sourceLines[i],
                          faint(Anchor::Start, 11));
        }
        return m_canvas.finish(
            m_chart.title,
            m_chart.unit + " from " + toString(m_from) + " to " + toString(m_until) + ". " + m_chart.source,
            width, height);
    }

private:
    double x(Date day) const
    {
        const double days = static_cast<double>((day.days() - m_from.days()).count());
        return left + (right - left) * days / static_cast<double>((m_until.days() - m_from.days()).count());
    }

    double y(const Rational& value) const
    {
        const Rational share = value / (Rational(m_step) * Rational(m_steps));
        return bottom - (bottom - top) * share.approximate();
    }

    TextLook faint(Anchor anchor = Anchor::Start, double size = 12) const
    {
        return {anchor, size, false, m_canvas.colors().faint};
    }

    void drawValueAxis()
    {
        for (std::int64_t i = 0; i <= m_steps; ++i) {
            const Rational value = Rational(m_step) * Rational(i);
            const ChartColors& colors = m_canvas.colors();
            m_canvas.line(left, y(value), right, y(value), i == 0 ? colors.faint : colors.grid);
            m_canvas.text(left - 8, y(value) + 4, grouped(toString(m_step * Decimal(i))), {Anchor::End});
        }
    }

    /// Months or years at which the axis is marked, or single days where all is within weeks.
    std::vector<std::pair<Date, std::string>> dayMarks() const
    {
        constexpr std::int64_t mostMarks = 12;
        std::vector<std::pair<Date, std::string>> marks;
        const std::int64_t days = (m_until.days() - m_from.days()).count();
        constexpr std::int64_t weeks = 62;
        if (days <= weeks) {
            const std::int64_t every = (days + 7) / 8;
            for (std::int64_t i = 0; i <= days; i += std::max<std::int64_t>(every, 1)) {
                const Date day(m_from.days() + std::chrono::days(i));
                marks.emplace_back(day, toString(day));
            }
            return marks;
        }
        for (const std::int32_t every : {1, 2, 3, 6, 12, 24, 60, 120, 240, 600, 1200, 12000}) {
            marks.clear();
            for (Month month(m_from);; month = month.plus(1)) {
                if (month.firstDay() > m_until || static_cast<std::int64_t>(marks.size()) > mostMarks) {
                    break;
                }
                const bool marked = (month.year() * 12 + month.monthOfYear() - 1) % every == 0;
                if (marked && month.firstDay() >= m_from) {
                    marks.emplace_back(month.firstDay(),
                                       every % 12 == 0 ? std::to_string(month.year()) : toString(month));
                }
            }
            if (static_cast<std::int64_t>(marks.size()) <= mostMarks) {
                return marks;
            }
        }
        return {};
    }

    void drawDayAxis()
    {
        for (const auto& [day, label] : dayMarks()) {
            m_canvas.line(x(day), bottom, x(day), bottom + 6, m_canvas.colors().faint);
            m_canvas.text(x(day), bottom + 22, label, {Anchor::Middle});
        }
        m_canvas.text(right, bottom + 40,
                      "day of the price, " + toString(m_from) + " to " + toString(m_until),
                      faint(Anchor::End));
    }

    void drawSeries(const ChartSeries& series, const Pen& pen)
    {
        std::string path = "M" + px(x(series.points.front().day)) + ' ' + px(y(series.points.front().value));
        for (std::size_t i = 1; i < series.points.size(); ++i) {
            path += "H" + px(x(series.points[i].day)) + "V" + px(y(series.points[i].value));
        }
        if (series.points.back().day < m_chart.until) {
            path += "H" + px(x(m_chart.until));
        }
        m_canvas.path(path, pen);
        for (const ChartPoint& point : series.points) {
            m_canvas.circle(x(point.day), y(point.value), 3, pen.color);
        }
    }

    /// The value at each change, wherever it does not lie on another.
    void labelSeries(const ChartSeries& series, const Pen& pen)
    {
        for (std::size_t i = 0; i < series.points.size(); ++i) {
            if (i > 0 && series.points[i].value == series.points[i - 1].value) {
                continue;
            }
            const std::string number = isDecimal(series.points[i].value)
                                           ? decimalNumber(series.points[i].value)
                                           : fixed(series.points[i].value, 4);
            const double wide = letterWidth * static_cast<double>(number.size());
            const double atX = std::min(x(series.points[i].day) + 5, right - wide);
            const double atY = y(series.points[i].value) - 7;
            const Box box{atX, atY - 11, atX + wide, atY + 2};
            if (std::none_of(m_labels.begin(), m_labels.end(),
                             [&](const Box& other) { return box.overlaps(other); })) {
                m_labels.push_back(box);
                m_canvas.text(atX, atY, grouped(number), {Anchor::Start, 12, false, pen.color});
            }
        }
    }

    const StepChart& m_chart;
    Canvas m_canvas;
    Date m_from;
    Date m_until;
    Decimal m_step;
    std::int64_t m_steps = 1;
    std::vector<Box> m_labels;
};

}  // namespace

std::string svgStepChart(const StepChart& chart, const ChartStyle& style)
{
    return Drawing(chart, style).svg();
}

}  // namespace gpucost
