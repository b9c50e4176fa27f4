// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <vector>

#include "core/report/chart_frame.h"

namespace gpucost {

/// Puts names beside points so that none lies on another, on a mark, or on a line. A name without room gets
/// a number, at the end of a thin line where it must, and stands in the legend.
class LabelPlacer {
public:
    LabelPlacer(ChartFrame& frame, const Box& area)
        : m_frame(frame)
        , m_area(area)
    {
    }

    /// What labels must keep away from.
    void keepFree(const Box& box) { m_taken.push_back(box); }
    void keepFreePoint(double x, double y) { keepFree({x - 7, y - 7, x + 7, y + 7}); }
    void keepFreeLine(double x0, double y0, double x1, double y1);

    /// Beside (x, y); `full` is what the legend says of a point without room for its name.
    void name(double x, double y, const std::string& name, const std::string& full,
              std::string_view color = {});

    /// The points that were numbered, for the legend: at most 40, then how many more there are.
    std::vector<LegendEntry> legend() const;

private:
    bool isFree(const Box& box) const;
    bool placeBeside(double x, double y, const std::string& name, std::string_view color);
    void placeNumber(double x, double y, const std::string& number);

    ChartFrame& m_frame;
    Box m_area;
    std::vector<Box> m_taken;
    std::vector<LegendEntry> m_numbered;
    std::size_t m_unnamed = 0;
};

}  // namespace gpucost
