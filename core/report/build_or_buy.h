// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <string>
#include <vector>

#include "core/report/own_report.h"

namespace gpucost {

/// One point of the comparison. Where nobody has a figure the cell says so.
struct BuildOrBuyRow {
    std::string head;   ///< "elasticity", "performance", "operation", "security", "cost"
    std::string point;  ///< "time to the full fleet"
    std::string own;
    std::string cloud;
    bool hasFigure = true;  ///< false: neither side has a number that a source states
};

/// Servers of one's own or the cloud, under the five heads of the cloud providers' own sheets: elasticity,
/// performance, operation, security and cost.
///
/// Figures   from the two quotes, the terms and the hardware table alone. What has none says "no figure"; no
///           head gets a mark or a weight
/// Source    heads: Tencent Cloud, "Cloud GPU Service" overview, its comparison with self-built GPU computing
std::vector<BuildOrBuyRow> buildOrBuyRows(const OwnReport& report);
std::string buildOrBuyReport(const OwnReport& report, Format format);

}  // namespace gpucost
