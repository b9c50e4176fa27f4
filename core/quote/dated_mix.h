// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/quote/quote.h"

namespace gpucost {

/// Whether some commitment of the plan need not hold from the demand's first month to its last, so that what
/// is committed differs from month to month. Never of a machine made of parts: its parts have plans.
bool isDated(const ResolvedPlan& plan);

/// One commitment of such a plan, or the use that commitments leave.
struct DatedPart {
    const ResolvedPart* part = nullptr;        ///< of the plan
    CommittedUnits covered;                    ///< at once, in the months it holds; none where use is metered
    std::vector<CommittedUnits> belowByMonth;  ///< covered before it in each month of the demand
    Charges charges;
};

/// Commitments in the order written, then what they leave, month by month as it would be charged if that
/// month's commitments held all the time. ErrorCode::NotOffered and BadPlan as quote() says.
Result<std::vector<DatedPart>> datedParts(const ResolvedPlan& plan, const Demand& demand,
                                          const Billing& billing);

/// The sum of those charges in minor units. Provider mode.
Result<std::int64_t> datedTotal(const ResolvedPlan& plan, const Demand& demand, const Billing& billing);

}  // namespace gpucost
