// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/scenario/scenario.h"

namespace gpucost {

/// Why nothing uncertain can be asked about a scenario, and readScenario() refuses it.
enum class UncertaintyObstacle : std::uint8_t {
    None,
    Shape,         ///< use is no share of every month
    Ramp,          ///< the number of GPUs changes
    ExactBilling,  ///< totals of worlds are rounded charge by charge
};
UncertaintyObstacle uncertaintyObstacle(const Scenario& scenario);

/// What to ask where nobody has asked yet: use 20 points either way of the demand's, the demand's own the most
/// likely; list prices that fall by 0 to 30 % a year, or by 0 to twice the scenario's own yearly steps where that
/// is more, those the most likely; 10,000 worlds of seed 1, the tornado and both grids. The scenario's own
/// question, where it has one, with the tornado and both grids added.
UncertaintyQuestion usualQuestion(const Scenario& scenario);

}  // namespace gpucost
