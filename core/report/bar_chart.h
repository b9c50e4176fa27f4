// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/report/chart_frame.h"

namespace gpucost {

struct Bar {
    std::string label;
    Rational value;
    std::string group;  ///< "measured", "roofline"; empty: no groups
    std::string note;   ///< after the value, in few words: "reserved-3y"
};

/// Bars from 0, one below the other in the order given, each with its label and its value: what a unit of
/// work costs on each GPU. Groups have colors, hatches and a legend, in the order in which they come first.
struct BarChart {
    struct Baseline {
        std::string name;
        Rational value;
    };
    ChartHead head;
    std::vector<Bar> bars;
    std::optional<Baseline> baseline;  ///< a line across all bars
    std::optional<int> places;         ///< of the values; empty: chartNumber()
};

std::string svgBarChart(const BarChart& chart, const ChartStyle& style = {});

}  // namespace gpucost
