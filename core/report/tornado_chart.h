// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/report/chart_frame.h"

namespace gpucost {

/// What one input does to the result when nothing else changes.
struct TornadoBar {
    std::string input;      ///< "utilization"
    std::string lowInput;   ///< "40 %": the input's lower value as people read it
    std::string highInput;  ///< "100 %"
    Rational low;           ///< the result at lowInput
    Rational high;          ///< the result at highInput
};

/// Two-sided bars around the result that is expected, the input that matters most on top: how sensitive a
/// decision is to each of its inputs.
struct TornadoChart {
    ChartHead head;
    std::string baseName;  ///< "as assumed"
    Rational base;
    std::vector<TornadoBar> bars;  ///< drawn by |high - low|, the greatest first
    std::optional<int> places;
};

std::string svgTornadoChart(const TornadoChart& chart, const ChartStyle& style = {});

}  // namespace gpucost
