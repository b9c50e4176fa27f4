// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <string>
#include <string_view>

#include "core/money/money.h"
#include "core/money/rational.h"

namespace gpucost {

/// "1234567.89" as people read it: "1,234,567.89".
std::string grouped(std::string_view digits);

/// "111,269.52 USD", for people.
std::string moneyText(const Money& money);

/// Half-up with so many places: "1.675571". Plain digits.
std::string fixed(const Rational& value, int places);

/// Per hundred with two places: a share of 0.6042 is "60.42". Plain digits.
std::string percentNumber(const Rational& share);
/// "60.42 %", and "60 %" where the rest is zero, for people.
std::string percentText(const Rational& share);

/// All digits where the fraction ends within 20 places ("0.25", "730"), else 10 places. Plain digits.
std::string decimalNumber(const Rational& value);
bool isDecimal(const Rational& value);  ///< whether decimalNumber says all of it

/// decimalNumber with separators, for people. Where digits would be missing: a short fraction ("1/36"), else
/// "about" in front.
std::string numberText(const Rational& value);

/// "1 GPU", "8 GPUs", "1/6 GPU".
std::string countText(const Rational& count, std::string_view one, std::string_view many);

}  // namespace gpucost
