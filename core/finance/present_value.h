// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <vector>

#include "core/finance/cash_flow.h"
#include "core/finance/discount_rate.h"

namespace gpucost {

/// When the first flow of a row of flows is paid. There is no default: spreadsheets and libraries differ.
///
/// Now          at time 0, undiscounted; the k-th (from 0) after k periods. Charges due at the beginning of a
///              month; numpy-financial's npv
/// PeriodLater  after one period, discounted too; the k-th after k + 1 periods. Excel's NPV
enum class FirstFlow : std::uint8_t { Now, PeriodLater };

/// The present value of flows one period apart: the sum of flow / (1 + rate)^time.
///
/// Rounding  once, half away from zero, to the minor unit (or to `scale`): the correctly rounded true value,
///           also where the rate per period is irrational. Ties are decided exactly
/// Errors    std::invalid_argument without flows; CurrencyMismatch; Overflow beyond 154 digits
/// Verified  tests/core/finance/present_value_test.cpp: numpy-financial, Excel, FormCalc, and cpp_rational
Money netPresentValue(const std::vector<Money>& flows, const DiscountRate& rate, FirstFlow first);
Decimal netPresentValue(const std::vector<Money>& flows, const DiscountRate& rate, FirstFlow first,
                        Scale scale);

/// The same of months at a monthly rate.
Money netPresentValue(const CashFlow& flow, const DiscountRate& monthly, FirstFlow first);

/// The present value, on the day of the first one listed, of flows on any days: the sum of
/// flow / (1 + annual)^(days / 365). Actual/365 fixed: leap days count, years of 366 days do not. Excel's
/// XNPV. Flows may be listed in any order and may precede the first. ErrorCode::BadValue at -100 % or less.
Result<Money> datedPresentValue(const std::vector<DatedMoney>& flows, const Rational& annual);
Result<Decimal> datedPresentValue(const std::vector<DatedMoney>& flows, const Rational& annual, Scale scale);

}  // namespace gpucost
