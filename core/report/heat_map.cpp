// SPDX-License-Identifier: Apache-2.0
#include "core/report/heat_map.h"

#include <algorithm>
#include <cmath>

namespace gpucost {

namespace {

struct Shade {
    double red, green, blue;
};

constexpr Shade paper{255, 255, 255};
constexpr Shade deepBlue{8, 81, 156};
constexpr Shade deepOrange{179, 88, 6};

Shade between(const Shade& a, const Shade& b, double share)
{
    return {a.red + (b.red - a.red) * share, a.green + (b.green - a.green) * share,
            a.blue + (b.blue - a.blue) * share};
}

std::string hex(const Shade& shade)
{
    constexpr const char* digits = "0123456789abcdef";
    std::string text = "#";
    for (const double part : {shade.red, shade.green, shade.blue}) {
        const auto value = static_cast<unsigned>(std::lround(part));
        text += digits[value / 16];
        text += digits[value % 16];
    }
    return text;
}

bool isDark(const Shade& shade)
{
    return 0.299 * shade.red + 0.587 * shade.green + 0.114 * shade.blue < 140;
}

/// Shades of values between the least and the greatest, or on both sides of the middle.
class Scaling {
public:
    explicit Scaling(const HeatMap& map)
        : m_middle(map.middle)
    {
        bool any = false;
        for (const auto& row : map.cells) {
            for (const auto& cell : row) {
                if (cell) {
                    m_least = any ? std::min(m_least, *cell) : *cell;
                    m_greatest = any ? std::max(m_greatest, *cell) : *cell;
                    any = true;
                }
            }
        }
        m_any = any;
        if (!m_middle) {
            m_above = m_greatest - m_least;
        } else {
            m_above = std::max(m_greatest - *m_middle, Rational(0));
            m_below = std::max(*m_middle - m_least, Rational(0));
        }
        if (m_above.isZero()) {
            m_above = m_below.isZero() ? Rational(1) : m_below;
        }
        if (m_below.isZero()) {
            m_below = m_above;
        }
    }

    bool any() const { return m_any; }

    Shade of(const Rational& value) const
    {
        const Rational distance = value - (m_middle ? *m_middle : m_least);
        return distance.isNegative() ? between(paper, deepOrange, (-distance / m_below).approximate())
                                     : between(paper, deepBlue, (distance / m_above).approximate());
    }

    Rational first() const { return m_middle ? *m_middle - m_below : m_least; }
    Rational last() const { return (m_middle ? *m_middle : m_least) + m_above; }

    /// The value at a share of the legend; the middle stands in its middle.
    Rational at(const Rational& share) const
    {
        if (!m_middle) {
            return m_least + m_above * share;
        }
        const Rational side = share * Rational(2) - Rational(1);
        return *m_middle + side * (side.isNegative() ? m_below : m_above);
    }

private:
    std::optional<Rational> m_middle;
    Rational m_least;
    Rational m_greatest;
    Rational m_above;
    Rational m_below;
    bool m_any = false;
};

std::optional<Rational> cellOf(const HeatMap& map, std::size_t row, std::size_t column)
{
    return row < map.cells.size() && column < map.cells[row].size() ? map.cells[row][column] : std::nullopt;
}

/// A thick line wherever two neighbors lie on different sides of the middle.
void drawBorder(Canvas& canvas, const HeatMap& map, const Box& area, double wide, double high)
{
    const auto side = [&map](std::size_t row, std::size_t column) -> std::optional<bool> {
        const auto value = cellOf(map, row, column);
        return value ? std::optional(*value < *map.middle) : std::nullopt;
    };
    std::string d;
    for (std::size_t row = 0; row < map.rows.size(); ++row) {
        for (std::size_t column = 0; column < map.columns.size(); ++column) {
            const auto here = side(row, column);
            const double x = area.x0 + wide * static_cast<double>(column + 1);
            const double y = area.y0 + high * static_cast<double>(row + 1);
            const auto differs = [&](std::size_t otherRow, std::size_t otherColumn) {
                const auto other = side(otherRow, otherColumn);
                return here && other && *here != *other;
            };
            if (column + 1 < map.columns.size() && differs(row, column + 1)) {
                d += 'M' + px(x) + ' ' + px(y - high) + "V" + px(y);
            }
            if (row + 1 < map.rows.size() && differs(row + 1, column)) {
                d += 'M' + px(x - wide) + ' ' + px(y) + "H" + px(x);
            }
        }
    }
    if (!d.empty()) {
        canvas.path(d, {"#000000", ""}, 3);
    }
}

double drawScale(ChartFrame& frame, const HeatMap& map, const Scaling& scaling, double y)
{
    Canvas& canvas = frame.canvas();
    constexpr int pieces = 60;
    constexpr double long_ = 300;
    const double x = ChartFrame::edge;
    for (int i = 0; i < pieces; ++i) {
        const Rational value = scaling.at(Rational(Integer(2 * i + 1), Integer(2 * pieces)));
        const double from = x + long_ * i / pieces;
        const double to = x + long_ * (i + 1) / pieces;
        canvas.rectangle({from, y, to + (i + 1 < pieces ? 0.5 : 0), y + 14}, hex(scaling.of(value)));
    }
    canvas.rectangle({x, y, x + long_, y + 14}, "none", canvas.colors().faint);
    const std::string first = chartNumber(scaling.first(), map.places);
    const std::string last = chartNumber(scaling.last(), map.places);
    canvas.text(x, y + 30, first);
    const double lastEnd = x + std::max(long_, textWidth(first, 12) + textWidth(last, 12) + 20);
    canvas.text(lastEnd, y + 30, last, {Anchor::End});
    if (map.middle) {
        const std::string middle = chartNumber(*map.middle, map.places);
        canvas.line(x + long_ / 2, y - 3, x + long_ / 2, y + 17, "#000000", 3);
        const double half = textWidth(middle, 12) / 2;
        if (x + long_ / 2 - half > x + textWidth(first, 12) + 6 &&
            x + long_ / 2 + half < lastEnd - textWidth(last, 12) - 6) {
            canvas.text(x + long_ / 2, y + 30, middle, {Anchor::Middle});
        }
        const std::string name = "thick line: " + (map.middleName.empty() ? middle : map.middleName);
        canvas.text(x + long_ + 26, y + 12,
                    fitText(name, ChartFrame::width - ChartFrame::edge - (x + long_ + 26), 12, false, 1)
                        .lines.front());
    }
    return y + 54;
}

}  // namespace

std::string svgHeatMap(const HeatMap& map, const ChartStyle& style)
{
    ChartFrame frame(map.head, style);
    const Scaling scaling(map);
    if (map.columns.empty() || map.rows.empty() || !scaling.any()) {
        return frame.finishEmpty();
    }
    Canvas& canvas = frame.canvas();
    const ChartColors& colors = canvas.colors();
    constexpr double mostName = 200;
    double names = 0;
    for (const std::string& row : map.rows) {
        names = std::max(names, std::min(mostName, textWidth(row, 12)));
    }
    const double top = frame.top() + 40;
    const double left = ChartFrame::edge + names + 10;
    const double wide = std::min(110.0, (ChartFrame::right - left) / static_cast<double>(map.columns.size()));
    const double high = std::max(5.0, std::min(30.0, 600 / static_cast<double>(map.rows.size())));
    const Box area{left, top, left + wide * static_cast<double>(map.columns.size()),
                   top + high * static_cast<double>(map.rows.size())};
    const std::string units =
        map.rowUnit + (map.rowUnit.empty() || map.columnUnit.empty() ? "" : " (down), ") + map.columnUnit +
        (map.rowUnit.empty() || map.columnUnit.empty() ? "" : " (across)");
    canvas.text(ChartFrame::edge, top - 26,
                fitText(units, ChartFrame::width - 2 * ChartFrame::edge, 12, false, 1).lines.front(),
                {Anchor::Start, 12, false, colors.faint});

    // Every column is named, or every second, third, ...: as many as have room.
    std::vector<std::string> columnNames;
    double widest = 0;
    for (const std::string& column : map.columns) {
        columnNames.push_back(fitText(column, std::max(wide - 4, 60.0), 12, false, 1).lines.front());
        widest = std::max(widest, textWidth(columnNames.back(), 12));
    }
    std::size_t every = 1;
    while (wide * static_cast<double>(every) < widest + 5 && every < columnNames.size()) {
        ++every;
    }
    for (std::size_t i = 0; i < columnNames.size(); i += every) {
        const double half = textWidth(columnNames[i], 12) / 2;
        const double middle =
            std::min(area.x0 + wide * (static_cast<double>(i) + 0.5), ChartFrame::width - 4 - half);
        canvas.text(middle, top - 7, columnNames[i], {Anchor::Middle});
    }
    constexpr double size = 11;
    double nextName = 0;
    for (std::size_t row = 0; row < map.rows.size(); ++row) {
        const double y = area.y0 + high * static_cast<double>(row);
        if (y >= nextName) {
            canvas.text(left - 8, y + high / 2 + 4,
                        fitText(map.rows[row], mostName, 12, false, 1).lines.front(), {Anchor::End});
            nextName = y + 15;
        }
        for (std::size_t column = 0; column < map.columns.size(); ++column) {
            const double x = area.x0 + wide * static_cast<double>(column);
            const auto value = cellOf(map, row, column);
            const std::string text = value ? chartNumber(*value, map.places) : "–";
            const Shade shade = value ? scaling.of(*value) : paper;
            canvas.beginGroup(map.rows[row] + ", " + map.columns[column] + ": " +
                              (value ? text : "no answer"));
            canvas.rectangle({x, y, x + wide, y + high}, hex(shade),
                             wide > 12 && high >= 13 ? "#ffffff" : hex(shade));
            if (textWidth(text, size) < wide - 3 && high >= 13) {
                canvas.text(x + wide / 2, y + high / 2 + 4, text,
                            {Anchor::Middle, size, false, isDark(shade) ? "#ffffff" : "#000000"});
            }
            canvas.endGroup();
        }
    }
    canvas.rectangle(area, "none", colors.faint);
    if (map.middle) {
        drawBorder(canvas, map, area, wide, high);
    }
    const double y = drawScale(frame, map, scaling, area.y1 + 24);
    return frame.finish(y, map.head.unit + " over " + map.rowUnit + " and " + map.columnUnit + ", from " +
                               chartNumber(scaling.first(), map.places) + " to " +
                               chartNumber(scaling.last(), map.places) + ". " + map.head.source);
}

}  // namespace gpucost
