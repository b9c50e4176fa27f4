// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "core/report/chart_axis.h"
#include "core/report/chart_canvas.h"

namespace gpucost {

/// What stands around every chart. The unit is not optional: a figure without one says nothing.
struct ChartHead {
    std::string title;
    std::string unit;    ///< "USD per 1,000 images", under the title
    std::string source;  ///< where the figures come from and what to know of them, below the chart
};

/// The shape that marks a point of a series.
enum class PointShape : std::uint8_t { Circle, Square, Triangle, Diamond };
constexpr std::size_t pointShapes = 4;

struct LegendEntry {
    enum class Sample : std::uint8_t { Line, Area, Point, Ring, Baseline, Number };
    Sample sample = Sample::Line;
    std::size_t series = 0;
    std::string text;
    std::string number = {};  ///< of Sample::Number
};

/// The title, unit, legend and sources of a chart, and its axes. Everything is 960 pixels wide; the height
/// follows from what there is to show.
class ChartFrame {
public:
    static constexpr double width = 960;
    static constexpr double edge = 24;
    static constexpr double right = 930;

    /// Writes title and unit.
    ChartFrame(const ChartHead& head, const ChartStyle& style);

    Canvas& canvas() { return m_canvas; }
    double top() const { return m_top; }  ///< the first line below title and unit that is free

    /// Lines across the area at the marks, and their figures on its left.
    void valueAxis(const ValueAxis& axis, const Box& area);
    /// Lines down the area at the marks, and their figures below it; those without room are left out.
    /// `unit` stands under them.
    void baseAxis(const ValueAxis& axis, const Box& area, const std::string& unit);
    /// Pixels that the figures of a value axis take on the left.
    static double widthOf(const ValueAxis& axis);

    void pointMark(double x, double y, std::size_t series, bool filled);
    /// One after the other, in as many rows as they need; gives the y below them.
    double legend(double y, const std::vector<LegendEntry>& entries);

    /// The picture, with the sources at `y`.
    std::string finish(double y, const std::string& description);
    /// The picture of a chart that has nothing to draw.
    std::string finishEmpty();

private:
    void sample(double x, double y, const LegendEntry& entry);

    const ChartHead& m_head;
    Canvas m_canvas;
    double m_top = 0;
};

}  // namespace gpucost
