// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <array>
#include <compare>
#include <concepts>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

#include "core/base/error.h"

namespace gpucost {

__extension__ typedef __int128 Int128;
__extension__ typedef unsigned __int128 UInt128;

/// A signed integer of up to 512 bits (154 decimal digits). `+ - *` are exact or throw Overflow.
///
/// Values of up to 127 bits take a path of machine instructions; wider ones go through
/// Boost.Multiprecision, which stays in integer.cpp. The type is trivially copyable and never allocates.
class Integer {
public:
    static constexpr std::size_t maxLimbs = 8;

    constexpr Integer() = default;
    Integer(std::int64_t value);  // NOLINT(google-explicit-constructor): every int64 is an Integer
    Integer(std::floating_point auto) = delete;
    static Integer from128(Int128 value);

    /// Reads an optional '-' and one or more digits; nothing else. Empty on anything else.
    static std::optional<Integer> parse(std::string_view digits);

    bool isZero() const { return m_used == 0; }
    bool isNegative() const { return m_negative; }
    std::optional<Int128> toInt128() const;
    std::optional<std::int64_t> toInt64() const;

    /// Bits of the magnitude: 0 for 0, 1 for 1, 8 for 255.
    int bitLength() const;

    /// The nearest double or its neighbor: for charts and estimates, never for money.
    double approximate() const;

    Integer operator-() const;
    friend Integer operator+(const Integer& a, const Integer& b);
    friend Integer operator-(const Integer& a, const Integer& b);
    friend Integer operator*(const Integer& a, const Integer& b);
    friend bool operator==(const Integer& a, const Integer& b) = default;
    friend std::strong_ordering operator<=>(const Integer& a, const Integer& b);

private:
    friend struct IntegerAccess;  // integer.cpp: the way in and out of Boost.Multiprecision

    std::array<std::uint64_t, maxLimbs> m_limbs{};  // magnitude, least significant first
    std::uint8_t m_used = 0;                        // limbs in use; 0 means zero
    bool m_negative = false;                        // never true for zero
};

struct QuotientRemainder {
    Integer quotient;   ///< rounded towards zero
    Integer remainder;  ///< has the sign of the dividend
};

/// Throws std::domain_error when `divisor` is zero.
QuotientRemainder divideTruncated(const Integer& dividend, const Integer& divisor);

Integer abs(const Integer& value);
Integer gcd(const Integer& a, const Integer& b);

/// 10^exponent; throws Overflow beyond 10^154.
const Integer& pow10(int exponent);

std::string toString(const Integer& value);

}  // namespace gpucost
