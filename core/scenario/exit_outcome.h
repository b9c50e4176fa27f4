// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <functional>
#include <string>
#include <vector>

#include "core/scenario/scenario.h"

namespace gpucost {

/// One amount of the derivation of what is paid back.
struct ExitStep {
    std::string what;
    Money amount;
};

/// What ending a commitment early brings. Money is in the scenario's currency.
struct ExitOutcome {
    std::int32_t month = 0;  ///< in which it no longer holds and what is paid back flows, 0 = the first
    std::string name;        ///< of the flow: "Azure refund"
    Money paidBack;          ///< not negative
    bool lowersTax = true;   ///< a provider's refund takes its tax back with it; what a buyer pays does not
    Money noLongerOwed;      ///< recurring charges of the term that do not fall due any more
    std::vector<ExitStep> steps;
    std::string rule;  ///< the provider's, in words, with its source
};

/// A commitment that is to be ended.
struct ExitCase {
    const EarlyExit& exit;
    const Offer& offer;
    const ResolvedPlan& plan;
    const Quote& quote;           ///< as if it went on
    const Quote* then = nullptr;  ///< what follows; none where the demand ends before
    Rational paid{1};             ///< of its charges, after negotiated discounts
    std::function<Rational(std::int32_t month)> listPrices;  ///< factors of a price path
    bool paysWithCredits = false;
    /// An amount that the scenario states, in the scenario's currency.
    std::function<Result<Money>(const Money&)> converted;
};

/// Works it out by core/finance/early_exit.h. `exit.then` must be resolved by the caller.
///
/// Amounts    what the term has cost after negotiated discounts: each charge rounded once, half away from
///            zero, to the minor unit
/// Today's    where the scenario does not say what Azure's reservation costs when it is returned, its
///            purchase price has moved as list prices have since it was bought; a rise plays no part
/// Errors     ErrorCode::BadPlan where the provider does not take such a commitment back (savings plans,
///            convertible Reserved Instances, Tencent's reserved instances, committed use), where there is
///            none or more than one, or the month is outside a term or its first; BadValue above Azure's cap,
///            below the least that an exchange must commit to, where a ladder has no step for the months
///            used, and where free credits pay for a Tencent order: it pays back cash alone
/// Verified   tests/core/scenario/early_exit_scenario_test.cpp
Result<ExitOutcome> exitOutcome(const ExitCase& question);

}  // namespace gpucost
