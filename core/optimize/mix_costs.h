// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <string>
#include <vector>

#include "core/optimize/cover.h"
#include "core/quote/quote.h"

namespace gpucost {

/// What a mix may be made of.
struct MixRequest {
    const Offer* offer = nullptr;
    Demand demand;
    Billing billing;
    Date asOf;
    Account account;
    std::vector<PlanKey> plans;  ///< commitments that may be bought; empty: every one that is sold
    bool allowSpot = false;      ///< what is left over may go on spot, all of it
};

/// The commitments that an offer (every part of a machine) sells on a day, subscriptions with each number of
/// months that their ladder has, up to 60.
std::vector<PlanKey> commitmentsSold(const Offer& offer, Date asOf);

/// A mix as a cover of clock-hours by terms, in whole numbers.
///
/// Units     machines. A commitment of R covers at most R * 3,600 s of each clock-hour; a savings plan is
/// bought
///           for whole machines, as the plan rate times their number
/// Terms     problem.terms[plan * months + start]: what one term owes in full, for one machine, before
/// rounding Savings   what each further committed machine takes off the month's on-demand (or spot) charge,
/// before
///           rounding: exactly what core/plan/metered.h charges, sustained use included, and what is rounded
///           by the clock-hour as it is rounded
/// Scale     1 in the problem is `unit` minor units of the billing currency
struct MixCosts {
    PlanKind uncommitted = PlanKind::OnDemand;
    bool uncommittedIsSold = true;  ///< otherwise every hour has to be covered
    std::vector<PlanKey> plans;
    CoverProblem problem;
    Rational unit{1};
    Currency currency;  ///< of the billing
    std::vector<std::string> notes;

    const CoverTerm& term(std::size_t plan, std::int32_t start) const;
    Rational minorUnits(Int128 cost) const;
};

/// ErrorCode::NotOffered where a plan asked for is not sold, or neither a commitment nor anything else is;
/// BadPlan where use is billed run by run, so that nobody says which run a commitment covers (minimum charges
/// that matter, tiers by length, whole hours); NumericLimit where prices have no common unit of 120 bits.
Result<MixCosts> mixCosts(const MixRequest& request, PlanKind uncommitted);

}  // namespace gpucost
