// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/scenario/scenario_run.h"
#include "core/uncertainty/grid.h"
#include "core/uncertainty/monte_carlo.h"
#include "core/uncertainty/sensitivity.h"

namespace gpucost {

/// How sure the answer of a scenario is. Options are indices into ScenarioResult::options.
struct ScenarioUncertainty {
    struct OptionTornado {
        std::size_t option = 0;
        Tornado tornado;  ///< against the baseline
    };
    struct KindOfGrid {
        GridKind kind = GridKind::Months;
        Grid grid;  ///< totals of `options`, in their order
    };
    struct LeftOut {
        std::size_t option = 0;
        std::string why;
    };

    Uncertainty inputs;
    std::uint64_t seed = 1;
    std::vector<std::size_t> options;  ///< that are in worlds and grids
    std::size_t baseline = 0;          ///< index into `options`
    std::optional<Worlds> worlds;      ///< where anything is uncertain
    std::vector<OptionTornado> tornados;
    Rational discountRate;  ///< of the tornados, a year
    std::vector<KindOfGrid> grids;
    std::vector<LeftOut> leftOut;
    std::vector<std::string> notInIt;  ///< rules of the scenario that play no part in these figures, in words

    /// Whether work was stopped before its end.
    bool isStopped() const;
};

/// Works `scenario.uncertainty` out, which must be there, for the options of its result that can be bought.
///
/// Worlds, grids  plain sums of charges after negotiated discounts, in the scenario's currency
///                (core/uncertainty/monte_carlo.h, grid.h)
/// Tornado        NPV of what an option saves against the baseline (sensitivity.h), the scenario's
///                discounting
/// In it          assumed prices, discounts, sustained use, exchange rates, tax that comes back. Without a
///                price path of its own: the scenario's yearly steps
/// Not in it      tax that is a cost, credits, renewal at current prices, other price paths: `notInIt` says
///                so. Options that end early, and servers of one's own that growth could exceed, are left out
/// Errors         ErrorCode::BadField where the baseline is left out, or an exchange rate is uncertain and
///                nothing is converted; those of simulate(), totalGrid()
/// Verified       tests/core/scenario/scenario_uncertainty_test.cpp
Checked<ScenarioUncertainty> evaluateUncertainty(const Scenario& scenario, const ScenarioResult& result,
                                                 const Work& work);

}  // namespace gpucost
