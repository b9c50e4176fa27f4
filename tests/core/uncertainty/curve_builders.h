// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/uncertainty/plan_curve.h"
#include "tests/core/quote/offer_builders.h"

namespace gpucost::test {

/// 8 GPUs on machines of one, for so many months from 2026-09.
inline DemandSpec eightGpus(std::int32_t months = 36,
                            MonthConvention convention = MonthConvention::Average730)
{
    DemandSpec spec;
    spec.gpus = Rational(8);
    spec.months = months;
    spec.start = Month(2026, 9);
    spec.convention = convention;
    return spec;
}

inline Billing wonAt(std::string_view rate)
{
    Billing billing;
    billing.conversion = Conversion{Currency(), currency("KRW"), Rational(Decimal::of(rate)), {}};
    return billing;
}

inline PlanCurve curveOf(Book& book, std::string_view plan, const DemandSpec& spec,
                         const Billing& billing = {}, const Rational& gpusPerInstance = Rational(1))
{
    book.offer.gpuCount = gpusPerInstance;
    return PlanCurve::of(book.offer, book.resolved(plan), spec, billing).value();
}

inline std::int64_t minorUnitsOf(const Money& money)
{
    const Decimal minor = money.amount() * Decimal(pow10(money.currency().minorDigits()), Scale{0});
    return round(minor, Scale{0}, Rounding::HalfUp).coefficient().toInt64().value();
}

}  // namespace gpucost::test
