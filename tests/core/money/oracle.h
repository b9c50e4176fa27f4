// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <random>
#include <string>

#include <boost/multiprecision/cpp_int.hpp>

#include "core/money/rational.h"

/// What the money tests compare with: Boost's integers and fractions of any width, and rounding written from
/// the definitions of the modes. Shares no code with core/money; values cross over as text.
namespace oracle {

using Big = boost::multiprecision::cpp_int;
using Fraction = boost::multiprecision::cpp_rational;

inline const Big limit = Big(1) << 512;  // an Integer is smaller in magnitude

inline Big big(const gpucost::Integer& value)
{
    return Big(toString(value));
}

inline gpucost::Integer integer(const Big& value)
{
    return gpucost::Integer::parse(value.str()).value();
}

inline Big powerOfTen(int exponent)
{
    return boost::multiprecision::pow(Big(10), static_cast<unsigned>(exponent));
}

inline Fraction fraction(const gpucost::Rational& value)
{
    return Fraction(big(value.numerator()), big(value.denominator()));
}

inline Fraction fraction(const gpucost::Decimal& value)
{
    return Fraction(big(value.coefficient()), powerOfTen(value.scale()));
}

/// The whole number that `value` is rounded to: one of its two neighbors, chosen by the words of rounding.h.
inline Big rounded(const Fraction& value, gpucost::Rounding mode)
{
    using gpucost::Rounding;
    const Big top = numerator(value);
    const Big bottom = denominator(value);  // positive
    Big below = top / bottom;
    if (below * bottom > top) {
        below -= 1;
    }
    const Fraction above = Fraction(below) + 1;
    if (Fraction(below) == value) {
        return below;
    }
    const Big up = below + 1;
    const Big towardsZero = top < 0 ? up : below;
    const Big awayFromZero = top < 0 ? below : up;
    const Fraction toBelow = value - Fraction(below);
    const Fraction toAbove = above - value;
    const Big nearest = toBelow < toAbove ? below : up;
    const bool tie = toBelow == toAbove;
    switch (mode) {
    case Rounding::Up: return awayFromZero;
    case Rounding::Down: return towardsZero;
    case Rounding::Ceiling: return up;
    case Rounding::Floor: return below;
    case Rounding::HalfUp: return tie ? awayFromZero : nearest;
    case Rounding::HalfDown: return tie ? towardsZero : nearest;
    case Rounding::HalfEven: return tie ? (below % 2 == 0 ? below : up) : nearest;
    case Rounding::ZeroFiveUp: return towardsZero % 5 == 0 ? awayFromZero : towardsZero;
    }
    return 0;
}

inline constexpr gpucost::Rounding allModes[] = {gpucost::Rounding::Up,       gpucost::Rounding::Down,
                                                 gpucost::Rounding::Ceiling,  gpucost::Rounding::Floor,
                                                 gpucost::Rounding::HalfUp,   gpucost::Rounding::HalfDown,
                                                 gpucost::Rounding::HalfEven, gpucost::Rounding::ZeroFiveUp};

/// The same numbers in every run.
class Random {
public:
    explicit Random(std::uint64_t seed)
        : m_engine(seed)
    {
    }

    std::uint64_t bits() { return m_engine(); }
    std::int64_t upTo(std::int64_t most)
    {
        return static_cast<std::int64_t>(m_engine() % (static_cast<std::uint64_t>(most) + 1));
    }
    bool coin() { return (m_engine() & 1) != 0; }

    Big ofBits(int bits)
    {
        Big value = 0;
        for (int have = 0; have < bits; have += 64) {
            value = (value << 64) | m_engine();
        }
        return value & ((Big(1) << static_cast<unsigned>(bits)) - 1);
    }

    /// Up to 512 bits, often next to a border where the representation changes.
    Big wide(int mostBits = 512)
    {
        constexpr int borders[] = {0,   31,  32,  52,  53,  62,  63,  64,  65,  126, 127,
                                   128, 129, 191, 192, 255, 256, 257, 448, 510, 511, 512};
        Big value;
        if (coin()) {
            value = ofBits(static_cast<int>(upTo(mostBits)));
        } else {
            const int border = std::min(borders[upTo(std::ssize(borders) - 1)], mostBits);
            value = (Big(1) << static_cast<unsigned>(border)) + upTo(6) - 3;
        }
        const Big most = (Big(1) << static_cast<unsigned>(mostBits)) - 1;
        value = value > most ? most : value;
        return coin() ? Big(-value) : value;
    }

private:
    std::mt19937_64 m_engine;
};

}  // namespace oracle
