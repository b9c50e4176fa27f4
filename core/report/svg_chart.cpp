// SPDX-License-Identifier: Apache-2.0
#include "core/report/svg_chart.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <sstream>

#include "core/report/numbers.h"
#include "core/report/page.h"
#include "core/report/unicode.h"
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

/// Colors that people with color-blindness tell apart (Okabe and Ito), and dashes for those who print in
/// black.
struct Pen {
    const char* color;
    const char* dashes;
};
constexpr std::array<Pen, 7> pens{{{"#0072b2", ""},
                                   {"#d55e00", "8 3"},
                                   {"#009e73", "2 3"},
                                   {"#cc79a7", "10 3 2 3"},
                                   {"#e69f00", "5 5"},
                                   {"#56b4e9", "12 4"},
                                   {"#000000", "1 4"}}};

/// More series than colors: the colors again, with other dashes.
Pen penOf(std::size_t series)
{
    return {pens[series % pens.size()].color, pens[(series + series / pens.size()) % pens.size()].dashes};
}

/// Two places at most, whatever the locale says about points.
std::string px(double value)
{
    constexpr long hundred = 100;
    const long scaled = std::lround(value * static_cast<double>(hundred));
    const long rest = std::labs(scaled) % hundred;
    std::string text = (scaled < 0 ? "-" : "") + std::to_string(std::labs(scaled) / hundred);
    if (rest == 0) {
        return text;
    }
    return text + (rest < 10 ? ".0" : ".") + std::to_string(rest);
}

/// A step of 1, 2 or 5 times a power of ten, so that at most `most` of them reach `value`.
Decimal niceStep(const Rational& value, std::int64_t most)
{
    constexpr int smallest = -12;
    constexpr int largest = 15;
    for (int exponent = smallest; exponent <= largest; ++exponent) {
        const Decimal power = exponent < 0
                                  ? Decimal(Integer(1), Scale{-exponent})
                                  : Decimal::of("1" + std::string(static_cast<std::size_t>(exponent), '0'));
        for (const std::int64_t factor : {1, 2, 5}) {
            const Decimal step = trimmed(power * Decimal(factor));
            if (Rational(step) * Rational(most) >= value) {
                return step;
            }
        }
    }
    return Decimal::of("1" + std::string(largest, '0'));
}

struct Box {
    double x0, y0, x1, y1;
    bool overlaps(const Box& other) const
    {
        return x0 < other.x1 && other.x0 < x1 && y0 < other.y1 && other.y0 < y1;
    }
};

class Drawing {
public:
    explicit Drawing(const StepChart& chart)
        : m_chart(chart)
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

        m_out += "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n";
        m_out += "<svg xmlns=\"http://www.w3.org/2000/svg\" version=\"1.1\" width=\"" + px(width) +
                 "\" height=\"" + px(height) + "\" viewBox=\"0 0 " + px(width) + ' ' + px(height) +
                 "\" role=\"img\" font-family=\"DejaVu Sans, Noto Sans, Noto Sans CJK KR, Arial, "
                 "sans-serif\" font-size=\"12\">\n";
        m_out += "<title>" + xmlEscaped(m_chart.title) + "</title>\n";
        m_out += "<desc>" +
                 xmlEscaped(m_chart.unit + " from " + toString(m_from) + " to " + toString(m_until) + ". " +
                            m_chart.source) +
                 "</desc>\n";
        m_out += "<rect width=\"100%\" height=\"100%\" fill=\"#ffffff\"/>\n";
        text(left - 60, 34, m_chart.title, "font-size=\"18\" font-weight=\"bold\"");
        text(left - 60, 62, m_chart.unit, "fill=\"#444444\"");
        drawValueAxis();
        drawDayAxis();
        for (std::size_t i = 0; i < m_chart.series.size(); ++i) {
            drawSeries(m_chart.series[i], penOf(i));
        }
        for (std::size_t i = 0; i < m_chart.series.size(); ++i) {
            labelSeries(m_chart.series[i], penOf(i));
            const double y = legendTop + lineHeight * static_cast<double>(i);
            line(left, y - 4, left + 36, y - 4, penOf(i));
            text(left + 46, y, m_chart.series[i].name, "");
        }
        for (std::size_t i = 0; i < sourceLines.size(); ++i) {
            text(left - 60, sourceTop + 16 * static_cast<double>(i), sourceLines[i],
                 "font-size=\"11\" fill=\"#444444\"");
        }
        return m_out + "</svg>\n";
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

    void text(double atX, double atY, const std::string& content, const std::string& attributes)
    {
        m_out += "<text x=\"" + px(atX) + "\" y=\"" + px(atY) + '"' + (attributes.empty() ? "" : " ") +
                 attributes + '>' + xmlEscaped(content) + "</text>\n";
    }

    void line(double x0, double y0, double x1, double y1, const Pen& pen)
    {
        m_out += "<line x1=\"" + px(x0) + "\" y1=\"" + px(y0) + "\" x2=\"" + px(x1) + "\" y2=\"" + px(y1) +
                 "\" " + stroke(pen) + "/>\n";
    }

    static std::string stroke(const Pen& pen)
    {
        const std::string dashes =
            *pen.dashes == '\0' ? "" : " stroke-dasharray=\"" + std::string(pen.dashes) + '"';
        return "fill=\"none\" stroke=\"" + std::string(pen.color) + "\" stroke-width=\"2.5\"" + dashes;
    }

    void drawValueAxis()
    {
        for (std::int64_t i = 0; i <= m_steps; ++i) {
            const Rational value = Rational(m_step) * Rational(i);
            const std::string at = px(y(value));
            m_out += "<line x1=\"" + px(left) + "\" y1=\"" + at + "\" x2=\"" + px(right) + "\" y2=\"" + at +
                     "\" stroke=\"" + (i == 0 ? "#444444" : "#dddddd") + "\"/>\n";
            text(left - 8, y(value) + 4, grouped(toString(m_step * Decimal(i))), "text-anchor=\"end\"");
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
            const std::string at = px(x(day));
            m_out += "<line x1=\"" + at + "\" y1=\"" + px(bottom) + "\" x2=\"" + at + "\" y2=\"" +
                     px(bottom + 6) + "\" stroke=\"#444444\"/>\n";
            text(x(day), bottom + 22, label, "text-anchor=\"middle\"");
        }
        text(right, bottom + 40, "day of the price, " + toString(m_from) + " to " + toString(m_until),
             "text-anchor=\"end\" fill=\"#444444\"");
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
        m_out += "<path d=\"" + path + "\" " + stroke(pen) + "/>\n";
        for (const ChartPoint& point : series.points) {
            m_out += "<circle cx=\"" + px(x(point.day)) + "\" cy=\"" + px(y(point.value)) +
                     "\" r=\"3\" fill=\"" + pen.color + "\"/>\n";
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
                text(atX, atY, grouped(number), "fill=\"" + std::string(pen.color) + '"');
            }
        }
    }

    const StepChart& m_chart;
    std::string m_out;
    Date m_from;
    Date m_until;
    Decimal m_step;
    std::int64_t m_steps = 1;
    std::vector<Box> m_labels;
};

}  // namespace

std::string svgStepChart(const StepChart& chart)
{
    return Drawing(chart).svg();
}

std::string xmlEscaped(std::string_view text)
{
    const std::string clean = printable(text);
    std::string escaped;
    for (std::size_t at = 0; at < clean.size();) {
        const Utf8Step step = utf8At(clean, at);
        switch (step.character) {
        case U'&': escaped += "&amp;"; break;
        case U'<': escaped += "&lt;"; break;
        case U'>': escaped += "&gt;"; break;
        case U'"': escaped += "&quot;"; break;
        case U'\'': escaped += "&#39;"; break;
        case char32_t{0xFFFE}:
        case char32_t{0xFFFF}: escaped += "\xEF\xBF\xBD"; break;  // no characters of XML
        default: escaped.append(clean, at, step.bytes);
        }
        at += step.bytes;
    }
    return escaped;
}

}  // namespace gpucost
