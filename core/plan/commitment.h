// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <span>
#include <string>

#include "core/demand/demand.h"
#include "core/plan/charge.h"
#include "core/plan/metered.h"

namespace gpucost {

/// What every commitment does with time. A commitment of n months covers n calendar months and is renewed on
/// the same terms while the demand goes on; the last one is owed in full where it outlasts the horizon, so
/// charges may fall after the demand's last month.
///
/// 36 months of demand under 12-month terms are 3 terms; 30 months are 3 as well, with 6 months after the
/// horizon.
std::int32_t termsNeeded(const Demand& demand, std::int32_t termMonths);

/// When a commitment holds, where that is not from the demand's first month to its last.
struct CommitmentSpan {
    std::int32_t firstMonth = 0;  ///< of the first term, before the demand's end
    std::int32_t terms = 0;       ///< one after the other; 0: as many as the demand needs from then on
    /// Covered before it in each month of the demand; empty: the same in every month.
    std::span<const CommittedUnits> belowByMonth;
};

/// What is covered before a commitment in a month: `belowByMonth` where it knows the month, else `below`.
CommittedUnits belowIn(std::span<const CommittedUnits> belowByMonth, CommittedUnits below,
                       std::int32_t month);

/// How many terms of so many months a commitment is owed for.
std::int32_t termsOwed(const CommitmentSpan& span, std::int32_t termMonths, const Demand& demand);

/// What instances committed to are used for in a month, in instance-hours. Of every clock-hour they cover at
/// most 3,600 s each, of what `below` instances leave in that month; months after the demand's last use
/// nothing. For months in which the commitment holds: in others it has nothing to use.
CommitmentUse commitmentUse(CommittedUnits covered, CommittedUnits below, const Demand& demand,
                            std::int32_t month);

/// A commitment reduced to what it owes: once per term, and every hour of it. Trivially made, for quick
/// totals.
struct Obligation {
    std::int32_t termMonths = 12;
    std::int64_t units = 1;  ///< units committed; prices are per unit
    UnitPrice perTerm;       ///< at the beginning of each term
    std::int32_t payments =
        1;  ///< perTerm is split into so many equal monthly payments, the rest in the last
    std::int32_t onceMonths = 0;  ///< of a subscription: months that one purchase holds; else 0
    UnitPrice perHour;            ///< per unit and hour of the term, used or not
    std::string_view unit;        ///< "instance", or "commitment" to spend
    CommittedUnits covered;       ///< instances it can cover at once: the units, or spend / plan rate
    CommittedUnits below;         ///< covered before it by other commitments
    CommitmentSpan span;
};

/// The same, for when it holds.
inline Obligation dated(Obligation owed, const CommitmentSpan& span)
{
    owed.span = span;
    return owed;
}

/// How many terms it is owed for.
std::int32_t termsOwed(const Obligation& owed, const Demand& demand);

/// What one term that holds `hours` hours owes, exact, in minor units.
Rational exactTerm(const Obligation& owed, std::int64_t hours);

/// Purchases (One-Time) of each term, and recurring charges of each month. `plan` names the commitment,
/// `rule` says in words what is owed.
Charges obligationCharges(const Obligation& owed, const std::string& plan, const std::string& rule,
                          const Demand& demand, const Billing& billing);

/// The sum of those charges in minor units, without building them. Provider mode.
std::int64_t obligationTotal(const Obligation& owed, const Demand& demand);

/// Equal payments rounded half away from zero, and what is left in the last: 171,651,472 in 36 is 35 times
/// 4,768,096 and 4,768,112. Where rounding up would make the last one negative, payments are rounded down
/// instead.
struct Installments {
    std::int64_t each = 0;
    std::int64_t last = 0;
};
Installments installments(std::int64_t totalMinorUnits, std::int32_t payments);

}  // namespace gpucost
