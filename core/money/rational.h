// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <compare>
#include <concepts>
#include <string>
#include <string_view>

#include "core/money/decimal.h"

namespace gpucost {

/// An exact fraction in lowest terms, for what does not terminate: a sixth of a GPU, a month over 730 hours.
/// `+ - * /` are exact or throw Overflow; dividing by zero throws std::domain_error.
class Rational {
public:
    Rational()
        : m_denominator(1)
    {
    }
    Rational(std::int64_t value)
        : m_numerator(value)
        , m_denominator(1)
    {
    }                                             // NOLINT(google-explicit-constructor)
    Rational(std::floating_point auto) = delete;  // 0.6 of a GPU would be none
    Rational(const Integer& value)
        : m_numerator(value)
        , m_denominator(1)
    {
    }                                // NOLINT(google-explicit-constructor)
    Rational(const Decimal& value);  // NOLINT(google-explicit-constructor)
    Rational(const Integer& numerator, const Integer& denominator);

    /// Reads "1/6", "8" or "0.25".
    static Result<Rational> parse(std::string_view text);

    const Integer& numerator() const { return m_numerator; }
    const Integer& denominator() const { return m_denominator; }  ///< always positive
    bool isZero() const { return m_numerator.isZero(); }
    bool isNegative() const { return m_numerator.isNegative(); }
    bool isWhole() const { return m_denominator == Integer(1); }
    double approximate() const { return m_numerator.approximate() / m_denominator.approximate(); }

    Rational operator-() const;
    friend Rational operator+(const Rational& a, const Rational& b);
    friend Rational operator-(const Rational& a, const Rational& b);
    friend Rational operator*(const Rational& a, const Rational& b);
    friend Rational operator/(const Rational& a, const Rational& b);
    friend bool operator==(const Rational& a, const Rational& b) = default;
    friend std::strong_ordering operator<=>(const Rational& a, const Rational& b);

private:
    Integer m_numerator;
    Integer m_denominator;
};

Decimal round(const Rational& value, Scale scale, Rounding rounding);

/// The least integer not below, and the greatest not above.
Integer ceiling(const Rational& value);
Integer floor(const Rational& value);

/// "1/6", or plain digits where the fraction terminates within 20 places: "0.25", "8".
std::string toString(const Rational& value);

}  // namespace gpucost
