// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstdint>

namespace gpucost {

/// Where a discarded part goes. Money is rounded HalfUp: ties away from zero, 0.125 to 0.13, -0.125 to -0.13.
/// The names are those of the General Decimal Arithmetic specification.
enum class Rounding : std::uint8_t {
    Up,          ///< away from zero
    Down,        ///< towards zero
    Ceiling,     ///< towards plus infinity
    Floor,       ///< towards minus infinity
    HalfUp,      ///< nearest, ties away from zero
    HalfDown,    ///< nearest, ties towards zero
    HalfEven,    ///< nearest, ties to the even digit
    ZeroFiveUp,  ///< towards zero, but away from it where the last digit would be 0 or 5
};

}  // namespace gpucost
