// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "core/report/format.h"
#include "core/uncertainty/grid.h"
#include "core/uncertainty/monte_carlo.h"
#include "core/uncertainty/sensitivity.h"

namespace gpucost {

/// What uncertainty does to a choice between ways to buy one offer.
struct UncertaintyReport {
    std::string offer;
    std::vector<std::string> plans;  ///< the plan in question, the one it is against, then others
    Currency currency;
    DemandSpec demand;
    Date asOf;
    std::vector<const Price*> prices;
    std::vector<ExchangeRate> rates;
    std::string booksDigest;

    Uncertainty inputs;
    std::uint64_t seed = 1;
    std::optional<Worlds> worlds;    ///< baseline: plans[1]
    std::optional<Tornado> tornado;  ///< plans[0] against plans[1]
    Rational discountRate;           ///< of the tornado, a year
    std::optional<Grid> grid;        ///< totals of all plans
};

/// Text and Markdown show the saving of the first plan in the grid; CSV and JSON every total. CSV has one row
/// for each figure: section, item, at, measure, value. A run that was stopped says so in every format.
std::string uncertaintyReport(const UncertaintyReport& report, Format format);

/// The tornado as an SVG picture, else the grid as a heat map of the saving; empty where there is neither.
std::string uncertaintyChart(const UncertaintyReport& report);

}  // namespace gpucost
