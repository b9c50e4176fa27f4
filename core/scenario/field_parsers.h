// SPDX-License-Identifier: Apache-2.0
//
// Private to core/scenario: the values of fields, and the objects that readers of scenarios share.
#pragma once

#include <initializer_list>

#include "core/base/json.h"
#include "core/scenario/scenario.h"

namespace gpucost {

Result<Percentage> parseShare(std::string_view text);   ///< 0% to 100%
Result<Percentage> parseChange(std::string_view text);  ///< may be below zero: prices that rise
Result<Money> parseMoney(std::string_view text);        ///< "5000 USD"
Result<Rational> parsePositive(std::string_view text);
Result<Decimal> parseNotNegative(std::string_view text);  ///< not negative

/// Exactly one of several fields, or none.
std::string_view oneOf(JsonFields& fields, std::initializer_list<std::string_view> names);

/// "exit" of an option.
EarlyExit readExit(JsonValue value, Problems& problems);

/// "uncertainty" of a scenario.
UncertaintyQuestion readUncertainty(JsonValue value, Problems& problems);

/// "ramp" of a demand that lasts so many months.
std::vector<GpuStep> readRamp(JsonFields& demand, std::int32_t months, Problems& problems);

/// How inputs and grids are written: "price_decline", "utilization,price-decline".
std::string_view fieldOf(Input input);
std::string_view toString(GridKind kind);

}  // namespace gpucost
