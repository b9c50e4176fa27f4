// SPDX-License-Identifier: Apache-2.0
#include "core/money/line_item.h"

#include <bit>
#include <limits>

namespace gpucost {

namespace {

// Keeps the divisor, added to a dividend, and twice the divisor within 63 bits.
constexpr std::int64_t maxDivisor = std::int64_t{1} << 61;
constexpr std::int64_t maxCoefficient = std::int64_t{1} << 61;

}  // namespace

TickPrice::TickPrice(const Rational& minorUnits)
{
    const auto coefficient = minorUnits.numerator().toInt64();
    const auto divisor = minorUnits.denominator().toInt64();
    if (coefficient && divisor) {
        *this = TickPrice(*coefficient, *divisor);
        return;
    }
    m_twice = std::numeric_limits<std::int64_t>::max();
    m_exact = std::make_shared<const Rational>(minorUnits);
}

TickPrice::TickPrice(std::int64_t coefficient, std::int64_t divisor)
{
    if (divisor <= 0) {
        throw std::domain_error("a tick price needs a positive divisor");
    }
    if (coefficient == 0) {
        return;
    }
    if (coefficient < 0 || coefficient > maxCoefficient || divisor > maxDivisor) {
        m_twice = std::numeric_limits<std::int64_t>::max();
        m_exact = std::make_shared<const Rational>(Integer(coefficient), Integer(divisor));
        return;
    }
    m_twice = 2 * coefficient;
    m_divisor = static_cast<std::uint64_t>(divisor);
    const std::uint64_t twiceDivisor = 2 * m_divisor;
    const int bits = static_cast<int>(std::bit_width(twiceDivisor - 1));  // 2^bits >= 2 * divisor
    m_reciprocal = static_cast<std::uint64_t>((UInt128{1} << (63 + bits)) / twiceDivisor) + 1;
    m_shift = bits - 1;
}

Rational TickPrice::exact() const
{
    return m_exact ? *m_exact : Rational(Integer(m_twice / 2), Integer(static_cast<std::int64_t>(m_divisor)));
}

std::int64_t roundedMinorUnitsSlow(const TickPrice& price, Int128 ticks)
{
    Integer rounded;
    const bool wordsFit = !price.m_exact && ticks >= std::numeric_limits<std::int64_t>::min() &&
                          ticks <= std::numeric_limits<std::int64_t>::max();
    if (wordsFit) {
        const Int128 product = Int128{price.m_twice} * ticks;  // below 2^126
        const Int128 divisor = price.m_divisor;
        const Int128 magnitude = ((product < 0 ? -product : product) + divisor) / (2 * divisor);
        rounded = Integer::from128(product < 0 ? -magnitude : magnitude);
    } else {
        const Rational unit = price.exact();
        rounded = divide(unit.numerator() * Integer::from128(ticks), unit.denominator(), Rounding::HalfUp);
    }
    const auto small = rounded.toInt64();
    if (!small) {
        throw Overflow("a charge exceeds 9,223,372,036,854,775,807 minor units");
    }
    return *small;
}

std::int64_t roundedMinorUnits(const TickPrice& price, Int128 ticks)
{
    if (ticks >= std::numeric_limits<std::int64_t>::min() &&
        ticks <= std::numeric_limits<std::int64_t>::max()) {
        return roundedMinorUnits(price, static_cast<std::int64_t>(ticks));
    }
    return roundedMinorUnitsSlow(price, ticks);
}

Money moneyOfMinorUnits(std::int64_t minorUnits, Currency currency)
{
    return {Decimal(Integer(minorUnits), Scale{currency.minorDigits()}), currency};
}

}  // namespace gpucost
