// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/quote/quote.h"

namespace gpucost {

/// The first month (1 = at once) from which the cumulative payments of `plan` never again exceed those of
/// `baseline` within the months asked for; empty where there is none. Both in one currency.
std::optional<std::int32_t> breakEvenMonth(const Quote& plan, const Quote& baseline);

/// A stretch of equal use of all instances, as shares of every month, in which the plan costs no more.
struct ShareRange {
    Rational from;
    Rational to;
};

/// The shares of use at which `plan` costs no more than `baseline`, from the least: exact roots of the exact,
/// unrounded totals.
///
/// Model     all instances of the demand run the same share of every month, together; its months, start and
///           convention stay. Totals are taken before rounding. How a last part hour nets across instances is
///           left out, so totals are piecewise linear in the share, and their crossings are fractions
/// Verified  tests/core/quote/break_even_test.cpp, with roots worked out by hand
Result<std::vector<ShareRange>> breakEvenShares(const ResolvedPlan& plan, const Demand& planDemand,
                                                const Billing& planBilling, const ResolvedPlan& baseline,
                                                const Demand& baselineDemand, const Billing& baselineBilling);

/// The exact total, in minor units, where all instances run `share` of every month.
Result<Rational> exactTotalAtShare(const ResolvedPlan& plan, const Demand& demand, const Billing& billing,
                                   const Rational& share);

}  // namespace gpucost
