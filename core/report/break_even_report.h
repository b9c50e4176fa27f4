// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "core/demand/demand_spec.h"
#include "core/quote/break_even.h"
#include "core/report/format.h"

namespace gpucost {

/// Two ways to buy one offer, and where they cost the same.
struct BreakEvenReport {
    const Quote& plan;
    const Quote& against;
    std::optional<std::int32_t> month;  ///< breakEvenMonth(plan, against)
    std::vector<ShareRange> shares;     ///< breakEvenShares(plan, against)
    const DemandSpec& demand;
    const Billing& billing;
    Date asOf;
    std::string booksDigest;
};

/// Both in one currency. CSV is one row; the exact roots are in JSON.
std::string breakEvenReport(const BreakEvenReport& report, Format format);

}  // namespace gpucost
