// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <compare>
#include <concepts>
#include <cstdint>
#include <string>
#include <string_view>

#include "core/base/result.h"
#include "core/money/integer.h"
#include "core/money/rounding.h"

namespace gpucost {

/// A number of decimal places.
struct Scale {
    int places = 0;
};

/// An exact decimal number: an integer of up to 154 digits and the place of its point.
///
/// Made from text or integers, never from binary floating point. `+ - *` are exact or throw Overflow.
/// Division is a verb that names its scale and rounding. Trailing zeros are kept ("2.4900" prints as it was
/// read) but do not count in comparisons: 2.5 == 2.50.
///
/// Limits    154 significant digits, 150 decimal places; beyond them Overflow is thrown, never a digit lost
/// Verified  tests/core/money/decimal_test.cpp, tests/core/money/dectest_test.cpp (General Decimal
/// Arithmetic)
class Decimal {
public:
    static constexpr int maxScale = 150;

    constexpr Decimal() = default;
    Decimal(std::int64_t value)
        : m_coefficient(value)
    {
    }                                            // NOLINT(google-explicit-constructor): exact
    Decimal(std::floating_point auto) = delete;  // would be cut to an integer on the way
    Decimal(Integer coefficient, Scale scale);

    /// Reads [-+]digits[.digits][(E|e)[-+]digits], as FOCUS and the providers' feeds print numbers. No
    /// spaces, no separators, no bare point, no locale. A number beyond the limits is
    /// ErrorCode::NumericLimit.
    static Result<Decimal> parse(std::string_view text);

    /// A literal of the program itself, such as "0.88"; throws std::invalid_argument if it is not a number.
    static Decimal of(std::string_view literal);

    const Integer& coefficient() const { return m_coefficient; }
    int scale() const { return m_scale; }
    bool isZero() const { return m_coefficient.isZero(); }
    bool isNegative() const { return m_coefficient.isNegative(); }

    /// For charts and estimates, never for money.
    double approximate() const;

    Decimal operator-() const;
    friend Decimal operator+(const Decimal& a, const Decimal& b);  // scale: the larger of the two
    friend Decimal operator-(const Decimal& a, const Decimal& b);
    friend Decimal operator*(const Decimal& a, const Decimal& b);  // scale: the sum of the two
    friend bool operator==(const Decimal& a, const Decimal& b);
    friend std::strong_ordering operator<=>(const Decimal& a, const Decimal& b);

private:
    Integer m_coefficient;
    int m_scale = 0;
};

/// dividend / divisor, rounded. Throws std::domain_error when `divisor` is zero.
Integer divide(const Integer& dividend, const Integer& divisor, Rounding rounding);
Decimal divide(const Decimal& dividend, const Decimal& divisor, Scale scale, Rounding rounding);

/// The value with exactly `scale` places: rounded, or padded with zeros.
Decimal round(const Decimal& value, Scale scale, Rounding rounding);

/// The value with at most `digits` significant digits (1 or more); 9.9996 to four digits is 10.00.
Decimal roundToDigits(const Decimal& value, int digits, Rounding rounding);

/// Without trailing zeros after the point: 2.4900 becomes 2.49, 100.0 becomes 100.
Decimal trimmed(const Decimal& value);

/// Plain digits with all kept zeros, never an exponent: "0.0000035200", "-12.50".
std::string toString(const Decimal& value);

}  // namespace gpucost
