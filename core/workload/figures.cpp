// SPDX-License-Identifier: Apache-2.0
#include "core/workload/figures.h"

#include <array>
#include <cmath>

namespace gpucost {

namespace {

constexpr int cachedPowers = 40;

std::array<Rational, 2 * cachedPowers + 1> makePowers()
{
    std::array<Rational, 2 * cachedPowers + 1> powers;
    Integer power(1);
    for (int i = 0; i <= cachedPowers; ++i) {
        powers[static_cast<std::size_t>(cachedPowers + i)] = Rational(power);
        powers[static_cast<std::size_t>(cachedPowers - i)] = Rational(Integer(1), power);
        power = power * Integer(10);
    }
    return powers;
}

/// 10^exponent; every figure here is between 10^-40 and 10^40, others are worked out.
Rational powerOfTen(int exponent)
{
    static const auto powers = makePowers();
    if (std::abs(exponent) <= cachedPowers) {
        return powers[static_cast<std::size_t>(cachedPowers + exponent)];
    }
    const Rational power(Decimal::of("1e" + std::to_string(std::abs(exponent))));
    return exponent > 0 ? power : Rational(1) / power;
}

}  // namespace

Decimal toDigits(const Rational& value, int digits)
{
    if (value.isZero()) {
        return {};
    }
    const Rational size = value.isNegative() ? -value : value;
    // The logarithm may miss by one next to a power of ten; the exact comparisons correct it.
    int exponent = static_cast<int>(std::floor(std::log10(size.approximate())));
    if (size >= powerOfTen(exponent + 1)) {
        ++exponent;
    } else if (size < powerOfTen(exponent)) {
        --exponent;
    }
    const int places = digits - 1 - exponent;
    if (places >= 0) {
        return roundToDigits(round(value, Scale{places}, Rounding::HalfUp), digits, Rounding::HalfUp);
    }
    return round(round(value / powerOfTen(-places), Scale{0}, Rounding::HalfUp) *
                     Decimal::of("1e" + std::to_string(-places)),
                 Scale{0}, Rounding::HalfUp);
}

std::string shown(const Decimal& value)
{
    const std::string digits = toString(trimmed(value));
    const std::size_t first = digits.front() == '-' ? 1 : 0;
    const std::size_t point = std::min(digits.find('.'), digits.size());
    std::string text(digits, 0, first);
    for (std::size_t i = first; i < point; ++i) {
        if (i > first && (point - i) % 3 == 0) {
            text += ',';
        }
        text += digits[i];
    }
    return text.append(digits, point);
}

std::string shown(const Rational& value, int digits)
{
    return shown(toDigits(value, digits));
}

}  // namespace gpucost
