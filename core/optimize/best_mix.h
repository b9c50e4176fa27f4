// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "core/demand/demand_spec.h"
#include "core/optimize/mix_costs.h"

namespace gpucost {

/// Commitments of one kind that begin together and are renewed together.
struct MixBlock {
    PlanKey plan;
    std::int64_t instances = 0;
    std::int32_t firstMonth = 0;  ///< 0 = the demand's first
    std::int32_t terms = 0;       ///< one after the other
    std::int32_t months() const { return terms * plan.termMonths; }
};

/// The ways to buy an offer that cost least for a demand.
struct BestMix {
    std::vector<MixBlock>
        blocks;  ///< in the order in which they begin, longer terms first; none: commit nothing
    PlanKind uncommitted = PlanKind::OnDemand;  ///< what takes the rest
    bool leavesRest = false;                    ///< whether there is any
    std::vector<std::int64_t> committed;        ///< instances committed in each month
    Amount exact;                               ///< before rounding: the least there is
    ResolvedPlan plan;  ///< as quote() takes it; toString(plan.spec) is what `gpucost quote --plan` takes
    std::int64_t relaxations = 1;    ///< solved until the cost was proved least (cover.h)
    std::vector<std::string> notes;  ///< what was left out and why
};

/// The exact optimum over every number of every commitment, begun in any month and renewed or not, over the
/// exact charges of the ledger before each is rounded.
///
/// Hours     a commitment of R covers at most R * 3,600 s of each clock-hour, across concurrent instances
/// Terms     are owed in full, also where they outlast the demand
/// Rest      is on demand or, where the request allows it and it is cheaper, on spot: one of them, as in
/// every
///           plan. Where it is billed run by run, with a minimum that matters, by tiers of length or in whole
///           hours, no source says which run a commitment covers: ErrorCode::BadPlan for on-demand, a note
///           for spot
/// Savings   plans are bought for whole instances (the plan rate times their number). Where every clock-hour
/// is
///           used by whole instances, as in an hourly series, no other commitment to spend costs less: the
///           relaxation of the cover to fractions has a whole optimum (cover.h)
/// Ties      the fewest months paid for, where sustained use and hours used in part do not forbid to tell
/// Rounding  quote(*request.offer, mix.plan, request.demand, request.billing) is the bill. It rounds each
/// charge
///           and so differs from `exact` by at most half a minor unit for each; Billing::Mode::Exact gives
///           `exact`
/// Verified  tests/core/optimize/best_mix_test.cpp
Result<BestMix> bestMix(const MixRequest& request);

/// What each block owes, the sum of its charges in the bill. The bill's total less these is what the rest
/// costs.
Result<std::vector<Money>> blockTotals(const MixRequest& request, const BestMix& mix);

/// One plan for everything.
struct SinglePlan {
    PlanSpec plan;
    Money total;
};

/// On demand, spot if allowed, and each commitment for all instances of the demand, renewed while it goes on:
/// the plans a mix is compared with, the cheapest first. Left out are those that cannot be billed alone.
std::vector<SinglePlan> singlePlans(const MixRequest& request);

/// The currency that on-demand, or else the first commitment, is sold in: what billing has to convert from.
Result<Currency> mixCurrency(const Offer& offer, const std::vector<PlanKey>& plans, Date asOf);

/// The same demand for fewer GPUs: those of every hour (of every run) times 1 - `by`, at the same times.
/// Machines are whole, so each hour needs as many as hold what is left: 8 GPUs less 20 % are 6.4, seven
/// machines of one. ErrorCode::BadValue where nothing would be left.
Result<DemandSpec> fallen(const DemandSpec& demand, const Percentage& by);

/// What a mix costs where the demand turns out smaller than it was bought for.
struct FallenMix {
    Demand demand;
    Money kept;         ///< the mix as it was bought: every commitment in its number and at its time
    Money bestAgain;    ///< the best mix for the smaller demand, had it been known
    PlanSpec bestPlan;  ///< of that
    std::optional<Money> onDemand;  ///< all of it on demand
    Money regret;                   ///< kept - bestAgain
};

Result<FallenMix> ifDemandFalls(const MixRequest& request, const BestMix& mix, const DemandSpec& demand,
                                const Percentage& by);

}  // namespace gpucost
