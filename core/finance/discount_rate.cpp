// SPDX-License-Identifier: Apache-2.0
#include "core/finance/discount_rate.h"

#include "core/finance/exact.h"

namespace gpucost {

namespace {

constexpr std::int32_t monthsInYear = 12;

Error atLeastAll(const Rational& rate, const char* expected)
{
    return {ErrorCode::BadValue, {}, toString(rate), expected};
}

}  // namespace

Result<DiscountRate> DiscountRate::perPeriod(const Rational& rate)
{
    if (rate <= Rational(-1)) {
        return tl::make_unexpected(atLeastAll(rate, "a rate per period above -1 (-100 %)"));
    }
    return DiscountRate(Rational(1) + rate, 1);
}

Result<DiscountRate> DiscountRate::monthly(const Rational& annual, AnnualToMonthly how)
{
    if (how == AnnualToMonthly::Nominal) {
        return perPeriod(annual / Rational(monthsInYear));
    }
    if (annual <= Rational(-1)) {
        return tl::make_unexpected(atLeastAll(annual, "an annual rate above -1 (-100 %)"));
    }
    return DiscountRate(Rational(1) + annual, monthsInYear);
}

Decimal DiscountRate::perPeriod(Scale scale) const
{
    return over(1, scale);
}

Decimal DiscountRate::over(std::int32_t periods, Scale scale) const
{
    const exact::Field field(*this);
    return exact::rounded(exact::Number::grown(field, 1, periods) - exact::Number(field, 1), scale);
}

}  // namespace gpucost
