// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstdint>
#include <memory>

#include "core/money/money.h"

namespace gpucost {

/// A unit price made ready for billing: the exact price of one tick of use, in minor units of a currency.
///
/// A charge is `price per tick * ticks`, computed exactly and rounded once, half away from zero, to the minor
/// unit. Every charge of every plan, and every quick total, is rounded by roundedMinorUnits() below: this is
/// the one line-item function.
///
/// Limits    a rounded charge fits a 64-bit integer of minor units, or Overflow is thrown
/// Verified  tests/core/money/line_item_test.cpp against rationals; bench/line_item_bench.cpp for speed
class TickPrice {
public:
    TickPrice()
        : TickPrice(0, 1)
    {
    }

    /// `minorUnits` per tick.
    explicit TickPrice(const Rational& minorUnits);

    /// coefficient / divisor minor units per tick, both in 63 bits, divisor positive; need not be in lowest
    /// terms.
    TickPrice(std::int64_t coefficient, std::int64_t divisor);

    Rational exact() const;
    bool isZero() const { return m_twice == 0; }

private:
    friend std::int64_t roundedMinorUnits(const TickPrice& price, std::int64_t ticks);
    friend std::int64_t roundedMinorUnits(const TickPrice& price, Int128 ticks);
    friend std::int64_t roundedMinorUnitsSlow(const TickPrice& price, Int128 ticks);

    // Twice the price is m_twice / m_divisor, so that half a unit is m_divisor. Where the price is negative
    // or does not fit, m_twice is the largest int64, which never takes the quick path, and m_exact holds the
    // price.
    std::int64_t m_twice = 0;
    std::uint64_t m_divisor = 1;
    std::uint64_t m_reciprocal = 0;  // floor(2^(63 + bits) / (2 * divisor)) + 1 with 2^bits >= 2 * divisor
    int m_shift = 0;                 // bits - 1
    std::shared_ptr<const Rational> m_exact;
};

std::int64_t roundedMinorUnitsSlow(const TickPrice& price, Int128 ticks);

/// price * ticks, rounded half away from zero to whole minor units.
///
/// The quick path computes floor((2 * coefficient * ticks + divisor) / (2 * divisor)) with one multiplication
/// by a 64-bit reciprocal instead of a division. For dividends below 2^63 and such a reciprocal the result is
/// exact (Granlund and Montgomery, "Division by Invariant Integers using Multiplication", theorem 4.2).
/// Everything else takes exact 128-bit or 512-bit arithmetic.
inline std::int64_t roundedMinorUnits(const TickPrice& price, std::int64_t ticks)
{
    std::int64_t dividend = 0;
    if (__builtin_mul_overflow(price.m_twice, ticks, &dividend) ||
        __builtin_add_overflow(dividend, static_cast<std::int64_t>(price.m_divisor), &dividend) ||
        dividend <= 0) {  // 0 is the tie of a negative product, -1/2
        return roundedMinorUnitsSlow(price, ticks);
    }
    const UInt128 product = static_cast<UInt128>(static_cast<std::uint64_t>(dividend)) * price.m_reciprocal;
    return static_cast<std::int64_t>(static_cast<std::uint64_t>(product >> 64) >> price.m_shift);
}

std::int64_t roundedMinorUnits(const TickPrice& price, Int128 ticks);

/// Minor units as money: 1250 cents are 12.50 USD.
Money moneyOfMinorUnits(std::int64_t minorUnits, Currency currency);

}  // namespace gpucost
