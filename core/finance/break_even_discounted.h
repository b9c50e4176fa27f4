// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/finance/internal_rate.h"
#include "core/finance/payback.h"

namespace gpucost {

/// Which of two costs less.
enum class Preferred : std::uint8_t { Plan, Baseline, Neither };

/// A plan against a baseline, decided by present value.
struct Verdict {
    CashFlow saving;  ///< plan instead of baseline: positive where the plan keeps money in
    Money planCost;   ///< present value of what each costs, positive
    Money baselineCost;
    Money presentSaving;                         ///< net present value of `saving`, rounded once
    Money plainSaving;                           ///< its undiscounted sum
    Preferred recommended = Preferred::Neither;  ///< by the exact present value, before rounding
    Preferred byPlainSum = Preferred::Neither;
    Payback plain;        ///< when the plan breaks even, in months
    Payback discounted;   ///< the same at the discount rate
    InternalRates rates;  ///< of `saving`, per month, to 6 places

    /// Discounting turns the decision: the plain sum would have chosen otherwise.
    bool plainSumDisagrees() const { return recommended != byPlainSum; }
};

/// Compares what two quotes owe, month by month, over the longer of them.
///
/// Recommended  the one whose costs have the lower present value; Neither where they are the same
/// Payback      to two places; a plan that never costs more than its baseline breaks even at once
/// Errors       CurrencyMismatch
/// Verified     tests/core/finance/break_even_discounted_test.cpp
Verdict judge(const Quote& plan, const Quote& baseline, const DiscountRate& monthly, FirstFlow first);

/// The same of any two flows of costs (money out is negative).
Verdict judge(const CashFlow& plan, const CashFlow& baseline, const DiscountRate& rate, FirstFlow first);

/// One sentence: "At present value the plan costs 9440.00 USD more than the baseline; its plain sum is
/// 490903.00 USD less, and does not decide."
std::string toString(const Verdict& verdict);

}  // namespace gpucost
