// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <string_view>

#include "core/money/decimal.h"

namespace gpucost {

/// Reads the one spelling that our own documents use: digits, or digits, a point and digits. No sign, no
/// exponent.
Result<Decimal> parsePlainDecimal(std::string_view text);

}  // namespace gpucost
