// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstdint>

#include "core/money/rational.h"

namespace gpucost {

/// How an annual rate becomes a monthly one. There is no default: 12 % a year is 1 % a month as loans quote
/// it, and 0.9489 % as yields do.
///
/// Nominal    annual / 12
/// Effective  (1 + annual)^(1/12) - 1: twelve months at it grow by exactly the annual rate
enum class AnnualToMonthly : std::uint8_t { Nominal, Effective };

/// What money earns per period, exactly: it grows by growthBase()^(1/growthRoot()) each period.
class DiscountRate {
public:
    /// 0.01 is 1 % a period. ErrorCode::BadValue at -100 % or less.
    static Result<DiscountRate> perPeriod(const Rational& rate);

    /// A rate per month from one per year. ErrorCode::BadValue where a month would be at -100 % or less.
    static Result<DiscountRate> monthly(const Rational& annual, AnnualToMonthly how);

    /// Nothing: money today is money then.
    static DiscountRate zero() { return {Rational(1), 1}; }

    const Rational& growthBase() const { return m_base; }
    std::int32_t growthRoot() const { return m_root; }
    bool isZero() const { return m_base == Rational(1); }

    /// The rate per period, 0.01 for 1 %, rounded half away from zero.
    Decimal perPeriod(Scale scale) const;

    /// (1 + rate per period)^periods - 1, rounded half away from zero: of a monthly rate over 12 the
    /// effective annual one.
    Decimal over(std::int32_t periods, Scale scale) const;

private:
    DiscountRate(const Rational& base, std::int32_t root)
        : m_base(base)
        , m_root(root)
    {
    }

    Rational m_base;
    std::int32_t m_root;
};

}  // namespace gpucost
