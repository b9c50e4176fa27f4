// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/report/chart_frame.h"

namespace gpucost {

/// A grid of values over two inputs, such as the saving over utilization and months.
///
/// Scale     without `middle` from white to dark blue; with it from orange (below) over white to blue
///           (above), each side to its own farthest value. A thick line runs between cells on different
///           sides of the middle: it can be read without color.
/// Text      the value of each cell where it has room; always where a pointer rests on it
struct HeatMap {
    ChartHead head;
    std::string columnUnit;  ///< "months"
    std::string rowUnit;     ///< "utilization"
    std::vector<std::string> columns;
    std::vector<std::string> rows;                            ///< the first on top
    std::vector<std::vector<std::optional<Rational>>> cells;  ///< [row][column]; empty: no answer, drawn as –
    std::optional<Rational> middle;                           ///< where the meaning turns: 0 of a saving
    std::string middleName;                                   ///< "reserving costs the same"
    std::optional<int> places;
};

std::string svgHeatMap(const HeatMap& map, const ChartStyle& style = {});

}  // namespace gpucost
