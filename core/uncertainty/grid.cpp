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

std::optional<Error> problemOf(const GridAxes& axes, std::span<const PlanCurve> plans)
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
    if (plans.size() > maxCells / axes.cells()) {
        return Error{ErrorCode::NumericLimit,
                     {},
                     std::to_string(plans.size()) + " grids",
                     "at most 200 million cells in all"};
    }
    const bool differ = std::any_of(plans.begin(), plans.end(), [&plans](const PlanCurve& plan) {
        return plan.months() != plans.front().months();
    });
    if (differ && !axes.declines.empty()) {
        return Error{ErrorCode::Usage, {}, "plans over different months", "plans over the same months"};
    }
    return std::nullopt;
}

/// The months of all columns. Each kind of month, of so many hours at such a price, is there once.
struct Calendar {
    struct Column {
        std::int32_t months = 0;
        std::vector<MonthState> states;                            // what the ledger needs
        std::vector<std::pair<std::size_t, std::int64_t>> counts;  // kinds, and how many months are of each
    };
    std::vector<MonthState> kinds;
    std::vector<Column> columns;

    void add(std::int32_t months, std::vector<MonthState> states)
    {
        Column column{months, std::move(states), {}};
        for (const MonthState& state : column.states) {
            const auto same = std::find_if(kinds.begin(), kinds.end(), [&state](const MonthState& kind) {
                return kind.hours == state.hours && kind.factor == state.factor;
            });
            const auto kind = static_cast<std::size_t>(same - kinds.begin());
            if (same == kinds.end()) {
                kinds.push_back(state);
            }
            const auto known = std::find_if(column.counts.begin(), column.counts.end(),
                                            [kind](const auto& count) { return count.first == kind; });
            if (known == column.counts.end()) {
                column.counts.emplace_back(kind, state.count);
            } else {
                known->second += state.count;
            }
        }
        columns.push_back(std::move(column));
    }
};

Calendar calendarOf(const GridAxes& axes, std::int32_t monthsOfPlans, Month start, MonthConvention convention)
{
    Calendar calendar;
    for (const std::int32_t months : axes.declines.empty() ? axes.months : std::vector<std::int32_t>()) {
        calendar.add(months, monthStates(start, months, convention));
    }
    for (const Rational& decline : axes.declines) {
        std::vector<MonthState> states = monthStates(start, monthsOfPlans, convention);
        const auto factors =
            steppedFactors(rounded(decline * Rational(millionths)), (monthsOfPlans + 11) / 12);
        for (MonthState& state : states) {
            state.factor = factors[static_cast<std::size_t>(state.year)];
        }
        calendar.add(monthsOfPlans, std::move(states));
    }
    return calendar;
}

/// One share of use in months of any length.
class ShareOfUse {
public:
    explicit ShareOfUse(const Rational& share)
    {
        for (std::size_t i = 0; i < m_seconds.size(); ++i) {
            const std::int64_t all = std::int64_t{MonthLengths::hours[i]} * 3600;
            m_seconds[i] = rounded(share * Rational(all));
            m_mayGoOn |= m_seconds[i] == all;
        }
    }

    /// Whether months of some length are used in full.
    bool mayGoOn() const { return m_mayGoOn; }

    MonthState in(MonthState state) const
    {
        const auto at = std::find(MonthLengths::hours.begin(), MonthLengths::hours.end(), state.hours);
        state.seconds = m_seconds[static_cast<std::size_t>(at - MonthLengths::hours.begin())];
        state.use = state.seconds == std::int64_t{state.hours} * 3600 ? millionths : millionths - 1;
        return state;
    }

private:
    std::array<std::int64_t, MonthLengths::hours.size()> m_seconds{};
    bool m_mayGoOn = false;
};

/// The demands without use of each column, for all plans that share them.
class IdleDemands {
public:
    Result<void> add(const PlanCurve& curve, const Calendar& calendar)
    {
        const auto same = std::find_if(m_known.begin(), m_known.end(),
                                       [&](const Known& known) { return known.curve->idlesLike(curve); });
        m_of.push_back(static_cast<std::size_t>(same - m_known.begin()));
        if (same != m_known.end()) {
            return {};
        }
        Known known{&curve, {}};
        for (const Calendar::Column& column : calendar.columns) {
            Result<Demand> idle = curve.idle(column.months);
            if (!idle) {
                return tl::make_unexpected(idle.error());
            }
            known.demands.push_back(std::move(*idle));
        }
        m_known.push_back(std::move(known));
        return {};
    }

    const Demand& of(std::size_t plan, std::size_t column) const
    {
        return m_known[m_of[plan]].demands[column];
    }

private:
    struct Known {
        const PlanCurve* curve;
        std::vector<Demand> demands;  // by column
    };
    std::vector<Known> m_known;
    std::vector<std::size_t> m_of;  // by plan
};

std::int64_t sumOf(std::int64_t committed, std::span<const std::pair<std::size_t, std::int64_t>> counts,
                   std::span<const std::int64_t> metered)
{
    std::int64_t sum = committed;
    for (const auto& [kind, count] : counts) {
        std::int64_t months = 0;
        if (__builtin_mul_overflow(metered[kind], count, &months) ||
            __builtin_add_overflow(sum, months, &sum)) {
            throw Overflow("a total exceeds 64 bits of minor units");
        }
    }
    return sum;
}

/// All cells of one plan, share by share, column by column.
Result<std::vector<std::int64_t>> cellsOf(const PlanCurve& curve, std::size_t plan, const Calendar& calendar,
                                          std::span<const ShareOfUse> shares, const IdleDemands& idle)
{
    std::vector<std::int64_t> committed;
    for (std::size_t column = 0; column < calendar.columns.size() && curve.isQuick(); ++column) {
        const auto owed = curve.committedMinorUnits(idle.of(plan, column));
        if (!owed) {
            return tl::make_unexpected(owed.error());
        }
        committed.push_back(*owed);
    }
    std::vector<std::int64_t> cells;
    cells.reserve(shares.size() * calendar.columns.size());
    std::vector<std::int64_t> metered(calendar.kinds.size());
    for (const ShareOfUse& share : shares) {
        bool isQuick = true;
        for (std::size_t kind = 0; kind < metered.size() && isQuick; ++kind) {
            const auto month = curve.monthMinorUnits(share.in(calendar.kinds[kind]), share.mayGoOn());
            metered[kind] = month.value_or(0);
            isQuick = month.has_value();
        }
        for (std::size_t column = 0; column < calendar.columns.size(); ++column) {
            const Calendar::Column& of = calendar.columns[column];
            if (isQuick) {
                cells.push_back(sumOf(committed[column], of.counts, metered));
                continue;
            }
            std::vector<MonthState> states = of.states;
            for (MonthState& state : states) {
                state = share.in(state);
            }
            const auto total = curve.ledgerTotal(of.months, states);
            if (!total) {
                return tl::make_unexpected(total.error());
            }
            cells.push_back(*total);
        }
    }
    return cells;
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
    if (auto problem = problemOf(axes, plans)) {
        return tl::make_unexpected(std::move(*problem));
    }
    const Calendar calendar = calendarOf(axes, plans.empty() ? 1 : plans.front().months(), start, convention);
    const std::vector<ShareOfUse> shares(axes.shares.begin(), axes.shares.end());
    IdleDemands idle;
    for (const PlanCurve& curve : plans) {
        if (const auto added = idle.add(curve, calendar); !added) {
            return tl::make_unexpected(added.error());
        }
    }
    Grid grid;
    grid.axes = axes;
    grid.plans = plans.size();
    grid.totals.resize(plans.size());
    std::mutex mutex;
    std::optional<std::pair<std::size_t, Error>> failure;  // of the first plan that has one
    grid.plansDone = forBlocks(plans.size(), work, [&](std::size_t plan) {
        auto cells = cellsOf(plans[plan], plan, calendar, shares, idle);
        if (cells) {
            grid.totals[plan] = std::move(*cells);
            return;
        }
        const std::scoped_lock lock(mutex);
        if (!failure || plan < failure->first) {
            failure = {plan, cells.error()};
        }
    });
    grid.totals.resize(grid.plansDone);
    if (failure) {
        return tl::make_unexpected(std::move(failure->second));
    }
    return grid;
}

}  // namespace gpucost
