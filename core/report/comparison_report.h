// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <string>

#include "core/quote/comparison.h"
#include "core/report/format.h"

namespace gpucost {

/// A comparison as a whole document.
///
/// Text, Markdown  a verdict, one table per group, then exchange rates, sources, notes, and what is not in
/// the figures Csv             one header row and one row per way to buy, numbers plain; where the comparison
/// warns that prices are
///                 more than twelve months apart, every price_source cell says so
/// Json            the columns of the CSV by the same names, with every stretch of use in which a plan costs
/// no more Effective       rows that rest on an effective rate carry "-effective-rate" after the plan, and no
/// cash flow Verified        tests/core/report/comparison_report_test.cpp, tests/cli/cases/compare-*.txt
std::string comparisonReport(const Comparison& comparison, const ComparisonRequest& request,
                             const HardwareTable& hardware, Format format);

/// The columns of the CSV, in order.
const std::vector<std::string_view>& comparisonColumns();

}  // namespace gpucost
