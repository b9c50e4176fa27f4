// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/money/rational.h"

namespace gpucost {

/// A share of a whole, kept as an exact fraction: 12 % is 12/100.
class Percentage {
public:
    Percentage() = default;
    static Percentage ofFraction(Rational fraction) { return Percentage(fraction); }

    /// Reads "60%", "12.5 %" or "60": the number is per hundred. Negative shares are refused.
    static Result<Percentage> parse(std::string_view text);

    const Rational& fraction() const { return m_fraction; }
    Rational perHundred() const { return m_fraction * Rational(100); }
    Percentage complement() const { return Percentage(Rational(1) - m_fraction); }

    friend bool operator==(const Percentage&, const Percentage&) = default;
    friend auto operator<=>(const Percentage&, const Percentage&) = default;

private:
    explicit Percentage(Rational fraction)
        : m_fraction(fraction)
    {
    }
    Rational m_fraction;
};

/// Per hundred with two places, half away from zero, as reports print it: "60.42".
std::string toString(const Percentage& share);

}  // namespace gpucost
