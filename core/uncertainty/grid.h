// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/uncertainty/parallel.h"
#include "core/uncertainty/plan_curve.h"

namespace gpucost {

/// What the columns of a grid are; its rows are shares of use.
struct GridAxes {
    std::vector<Rational> shares;  ///< rows: 0 to 1, of every month
    /// Columns: months, 1 to 1,200 ...
    std::vector<std::int32_t> months;
    /// ... or, where there are any, yearly declines of list prices over spec.months: 0.2 is 20 %. Prices fall
    /// in steps, once every twelve months; factors are rounded to six digits from year to year, half up.
    std::vector<Rational> declines;

    std::size_t columns() const { return declines.empty() ? months.size() : declines.size(); }
    std::size_t cells() const { return shares.size() * columns(); }
};

/// Totals of many plans at every crossing of two inputs.
struct Grid {
    GridAxes axes;
    std::size_t plans = 0;
    std::size_t plansDone = 0;  ///< fewer than `plans` where the work was stopped
    /// Minor units of each plan that is done, share by share, column by column.
    std::vector<std::vector<std::int64_t>> totals;

    bool isStopped() const { return plansDone < plans; }
    /// Of a plan that is done.
    std::int64_t total(std::size_t plan, std::size_t share, std::size_t column) const
    {
        return totals[plan][share * axes.columns() + column];
    }
    /// The plan that costs the least at a crossing, the first of several; among plans in one currency.
    std::size_t cheapest(std::size_t share, std::size_t column) const;
};

/// The whole grid for every plan.
///
/// Cell        the total of quote() for FlatUtilization{share} over the column's months (or at the column's
///             prices, as PlanCurve has it); shares are cut to whole seconds as every demand is
/// Split       a block of work is one plan: cells do not depend on threads or order, bit by bit
/// Speed       months that are alike in any column are metered once for each plan and share
/// Stopped     totals of the first `plansDone` plans are there, no others
/// Errors      ErrorCode::BadValue for a share outside 0 to 1, months outside 1 to 1,200, a decline of 1 or
///             more, or no rows or columns; Usage for declines of plans over different months; NumericLimit
///             above 200 million cells; those of quote()
/// Verified    tests/core/uncertainty/grid_test.cpp: against the ledger, and split in 1, 2, 3 and 7
Result<Grid> totalGrid(std::span<const PlanCurve> plans, const GridAxes& axes, Month start,
                       MonthConvention convention, const Work& work);

/// The factor of each year when prices fall by `decline` millionths a year, in millionths.
std::vector<std::int64_t> steppedFactors(std::int64_t decline, std::int32_t years);

}  // namespace gpucost
