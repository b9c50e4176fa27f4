// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <string>

#include "core/money/rational.h"

namespace gpucost {

/// The value with so many significant digits, ties away from zero: 2/3 to four digits is 0.6667, 45,678 is
/// 45,680. Zero stays zero.
Decimal toDigits(const Rational& value, int digits);

/// As people read it, without trailing zeros: "7,000,000,000", "0.131072".
std::string shown(const Decimal& value);

/// The same with at most so many significant digits, so that derivations stay readable.
std::string shown(const Rational& value, int digits);

}  // namespace gpucost
