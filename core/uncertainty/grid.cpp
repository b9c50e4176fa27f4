// SPDX-License-Identifier: Apache-2.0
#include "core/uncertainty/grid.h"

#include <algorithm>
#include <mutex>

namespace gpucost {

namespace {

constexpr std::int32_t maxMonths = 1200;
constexpr std::size_t maxCells = 200'000'000;

std::int64_t rounded(const Rational& value)
{
    return *round(value, Scale{0}, Rounding::HalfUp).coefficient().toInt64();
}

std::optional<Error> problemOf(const GridAxes& axes, std::size_t plans)
{
    const auto bad = [](std::string found, std::string expected) {
        return Error{ErrorCode::BadValue, {}, std::move(found), std::move(expected)};
    };
    for (const Rational& share : axes.shares) {
        if (share.isNegative() || share > Rational(1)) {
            return bad(toString(share), "shares of use from 0 to 1");
        }
    }
    for (const std::int32_t months : axes.months) {
        if (months < 1 || months > maxMonths) {
            return bad(std::to_string(months) + " months", "1 to 1200 months");
        }
    }
    for (const Rational& decline : axes.declines) {
        if (decline >= Rational(1) || decline <= Rational(-1000)) {
            return bad(toString(decline), "a yearly decline below 1 (100 %)");
        }
    }
    if (axes.cells() == 0) {
        return bad("a grid without cells", "at least one row and one column");
    }
    if (plans > maxCells / axes.cells()) {
        return Error{ErrorCode::NumericLimit,
                     {},
                     std::to_string(plans) + " grids",
                     "at most 200 million cells in all"};
    }
    return std::nullopt;
}

}  // namespace

std::vector<std::int64_t> steppedFactors(std::int64_t decline, std::int32_t years)
{
    std::vector<std::int64_t> factors;
    std::int64_t factor = millionths;
    for (std::int32_t year = 0; year < years; ++year) {
        factors.push_back(factor);
        const Int128 next = Int128{factor} * (millionths - decline) + millionths / 2;
        if (next / millionths > Int128{1'000'000} * millionths) {
            throw Overflow("list prices rise beyond a million times today's");
        }
        factor = static_cast<std::int64_t>(next / millionths);
    }
    return factors;
}

std::size_t Grid::cheapest(std::size_t share, std::size_t column) const
{
    std::size_t best = 0;
    for (std::size_t plan = 1; plan < plansDone; ++plan) {
        if (total(plan, share, column) < total(best, share, column)) {
            best = plan;
        }
    }
    return best;
}

Result<Grid> totalGrid(std::span<const PlanCurve> plans, const GridAxes& axes, Month start,
                       MonthConvention convention, const Work& work)
{
    if (auto problem = problemOf(axes, plans.size())) {
        return tl::make_unexpected(std::move(*problem));
    }
    const bool byDecline = !axes.declines.empty();
    // The months of each column, and from each share and length of a month the seconds of use.
    std::vector<std::vector<MonthState>> columns;
    for (std::size_t column = 0; column < axes.columns(); ++column) {
        const std::int32_t months =
            byDecline ? (plans.empty() ? 1 : plans.front().months()) : axes.months[column];
        std::vector<MonthState> states = monthStates(start, months, convention);
        if (byDecline) {
            const auto factors =
                steppedFactors(rounded(axes.declines[column] * Rational(millionths)), (months + 11) / 12);
            for (MonthState& state : states) {
                state.factor = factors[static_cast<std::size_t>(state.year)];
            }
        } else {
            // Without a price path the years are alike.
            std::vector<MonthState> merged;
            for (MonthState state : states) {
                state.year = everyYear;
                const auto same = std::find_if(merged.begin(), merged.end(), [&](const MonthState& other) {
                    return other.hours == state.hours;
                });
                if (same == merged.end()) {
                    merged.push_back(state);
                } else {
                    same->count += state.count;
                }
            }
            states = std::move(merged);
        }
        columns.push_back(std::move(states));
    }
    std::vector<std::array<std::int64_t, MonthLengths::hours.size()>> seconds;
    for (const Rational& share : axes.shares) {
        auto& row = seconds.emplace_back();
        for (std::size_t i = 0; i < row.size(); ++i) {
            row[i] = rounded(share * Rational(std::int64_t{MonthLengths::hours[i]} * 3600));
        }
    }
    const auto indexOf = [](std::int32_t hours) {
        return static_cast<std::size_t>(
            std::find(MonthLengths::hours.begin(), MonthLengths::hours.end(), hours) -
            MonthLengths::hours.begin());
    };

    Grid grid;
    grid.axes = axes;
    grid.plans = plans.size();
    grid.totals.resize(plans.size() * axes.cells());
    std::mutex mutex;
    std::optional<std::pair<std::size_t, Error>> failure;  // of the first plan that has one
    std::vector<std::vector<std::size_t>> lengthOf;
    for (const auto& states : columns) {
        auto& lengths = lengthOf.emplace_back();
        for (const MonthState& state : states) {
            lengths.push_back(indexOf(state.hours));
        }
    }
    const auto onePlan = [&](std::size_t plan) -> Result<void> {
        const PlanCurve& curve = plans[plan];
        std::int64_t* const cells = &grid.totals[plan * axes.cells()];
        std::vector<MonthState> states;
        for (std::size_t column = 0; column < axes.columns(); ++column) {
            const std::int32_t months = byDecline ? curve.months() : axes.months[column];
            const auto committed = curve.committedMinorUnits(months);
            if (!committed) {
                return tl::make_unexpected(committed.error());
            }
            states = columns[column];
            for (std::size_t share = 0; share < axes.shares.size(); ++share) {
                for (std::size_t i = 0; i < states.size(); ++i) {
                    states[i].seconds = seconds[share][lengthOf[column][i]];
                    states[i].use = states[i].seconds == std::int64_t{states[i].hours} * 3600
                                        ? millionths
                                        : millionths - 1;
                }
                const auto used = curve.meteredMinorUnits(states);
                std::int64_t& cell = cells[share * axes.columns() + column];
                if (used) {
                    if (__builtin_add_overflow(*committed, *used, &cell)) {
                        throw Overflow("a total exceeds 64 bits of minor units");
                    }
                    continue;
                }
                const auto total = curve.ledgerTotal(months, states);
                if (!total) {
                    return tl::make_unexpected(total.error());
                }
                cell = *total;
            }
        }
        return {};
    };
    grid.plansDone = forBlocks(plans.size(), work, [&](std::size_t plan) {
        if (const auto done = onePlan(plan); !done) {
            const std::scoped_lock lock(mutex);
            if (!failure || plan < failure->first) {
                failure = {plan, done.error()};
            }
        }
    });
    if (failure) {
        return tl::make_unexpected(std::move(failure->second));
    }
    return grid;
}

}  // namespace gpucost
