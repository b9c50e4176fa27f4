// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstdint>
#include <string>
#include <vector>

#include "core/money/rational.h"

namespace gpucost {

/// A step of 1, 2 or 5 times a power of ten, so that at most `most` of them reach `value`.
Decimal niceStep(const Rational& value, std::int64_t most);

/// A scale of values: where each stands between its two ends, and which are marked.
class ValueAxis {
public:
    struct Mark {
        Rational value;
        std::string text;
    };

    /// From 0 (or below) to 0 (or above): lengths can be compared.
    static ValueAxis linear(const Rational& least, const Rational& greatest, std::int64_t mostSteps);
    /// Months from `first` to `last`, marked by quarters, years, ... whichever leaves at most a dozen.
    static ValueAxis months(std::int64_t first, std::int64_t last);
    /// Marked at 1, 2, 5 or at powers of ten; both ends above 0.
    static ValueAxis logarithmic(const Rational& least, const Rational& greatest);
    /// Logarithmic where all is above 0 and the greatest value is at least 20 times the least; else linear.
    static ValueAxis fitting(const Rational& least, const Rational& greatest, std::int64_t mostSteps);

    const std::vector<Mark>& marks() const { return m_marks; }  ///< ascending; the ends are marks
    bool isLogarithmic() const { return m_logarithmic; }
    double share(const Rational& value) const;  ///< 0 at the first mark, 1 at the last; never outside

private:
    std::vector<Mark> m_marks;
    Rational m_first;
    Rational m_last;
    bool m_logarithmic = false;
};

}  // namespace gpucost
