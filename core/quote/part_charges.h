// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/quote/quote.h"

namespace gpucost {

/// What one part of a plan owes: the steps that quote() and totalMinorUnits() share.

/// Exact. Overflow where the sum does not fit machine words.
CommittedUnits sum(CommittedUnits a, CommittedUnits b);
bool covers(CommittedUnits units, std::int64_t instances);

/// What one commitment covers, and the number of instances its price is multiplied by.
struct PartCover {
    CommittedUnits units;
    std::int64_t instances = 0;
};
Result<PartCover> coverOf(const ResolvedPart& part, const Demand& demand, const Billing& billing);

/// Nothing for uncommitted parts. `span` says when it holds; of owned servers, only what is covered before
/// them in each month: their terms say when they are bought.
Charges commitmentCharges(const ResolvedPart& part, std::int64_t instances, CommittedUnits below,
                          const Demand& demand, const Billing& billing, const CommitmentSpan& span = {});
std::int64_t commitmentTotal(const ResolvedPart& part, std::int64_t instances, CommittedUnits below,
                             const Demand& demand, const Billing& billing, const CommitmentSpan& span = {});

/// What on-demand or spot charge for use above the commitments.
Result<Charges> uncommittedCharges(const Plan& terms, const Demand& demand, CommittedUnits below,
                                   const Billing& billing);
Result<std::int64_t> uncommittedTotal(const Plan& terms, const Demand& demand, CommittedUnits below,
                                      const Billing& billing);

/// ErrorCode::NotOffered: use is left over, and the offer has no price for it.
Error nothingTakesTheRest(const PlanSpec& plan);

}  // namespace gpucost
