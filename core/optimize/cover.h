// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstdint>
#include <vector>

#include "core/base/result.h"
#include "core/money/integer.h"

namespace gpucost {

/// A term that may be bought any number of times. Each covers one unit in the months [from, to).
struct CoverTerm {
    std::int32_t from = 0;
    std::int32_t to = 0;
    std::int64_t length =
        0;  ///< months paid for, those after the horizon included: decides between equal costs
    Int128 cost = 0;
};

/// So many further covered units of a month save so much each.
struct CoverSaving {
    std::int64_t units = 0;
    Int128 saving = 0;
};

/// Terms to buy, so that terms and what they leave uncovered cost least together.
///
/// Cost      sum of count * cost over terms + sum over months of what is left uncovered there. Only the
/// number
///           of units covered in a month matters, not which term covers which: so a term that begins where
///           another is half through may cover the one's work after the other has ended
/// Savings   of a month, the first covered unit's first; units after the last save nothing. A month without
///           any cover costs the sum of its savings
/// Numbers   whole, in any unit; savings and costs are not negative
struct CoverProblem {
    std::int64_t units = 0;  ///< no month has savings for more
    std::vector<CoverTerm> terms;
    std::vector<std::vector<CoverSaving>> savings;
    std::vector<std::uint32_t> savingsOfMonth;  ///< which of them each month has

    std::int32_t months() const { return static_cast<std::int32_t>(savingsOfMonth.size()); }
};

struct Cover {
    std::vector<std::int64_t> bought;   ///< of each term
    std::vector<std::int64_t> covered;  ///< units in each month; may exceed what the month can use
    Int128 cost = 0;
    std::int64_t searched = 1;  ///< relaxations solved until the cost was proved least
};

/// The least cost, and among covers of that cost one with the fewest months paid for.
///
/// Method    a flow of `units` from the first month's beginning to the last one's end: a unit either passes a
///           month uncovered, at the price of what it leaves, or jumps over the months of a term; a unit that
///           is covered twice passes back for nothing. Where no further covered unit saves more than the one
///           before it, whole flows of least cost by successive shortest paths are the exact answer (the
///           matrix of terms by months has consecutive ones and is totally unimodular). Where one does, the
///           savings are relaxed to their convex minorant, and months are split at the number of units
///           covered until relaxation and true cost agree
/// Errors    ErrorCode::NumericLimit where a search of 20,000 relaxations proves nothing; Overflow is thrown
///           where costs exceed 120 bits
/// Verified  tests/core/optimize/cover_test.cpp: against exhaustive search, and against GLPK
Result<Cover> coverAtLeastCost(const CoverProblem& problem);

/// What a cover costs.
Int128 costOf(const CoverProblem& problem, const std::vector<std::int64_t>& bought);

}  // namespace gpucost
