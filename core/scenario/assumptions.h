// SPDX-License-Identifier: Apache-2.0
//
// Private to core/scenario: what a scenario assumes of prices.
#pragma once

#include <memory>

#include "core/scenario/scenario.h"

namespace gpucost {

/// The id of the source of figures that a scenario types in.
inline constexpr const char* assumedSource = "assumption";

/// The catalog with the prices that the scenario types in, as a book that wins over all others.
Checked<std::shared_ptr<const Catalog>> withAssumed(const Scenario& scenario,
                                                    const std::shared_ptr<const Catalog>& catalog);

/// What list prices do.
Result<PricePath> pathOf(const PriceAssumption& assumption, const Catalog& catalog);

}  // namespace gpucost
