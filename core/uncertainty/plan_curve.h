// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <array>
#include <optional>
#include <span>
#include <string>
#include <vector>

#include "core/demand/demand_spec.h"
#include "core/quote/quote.h"

namespace gpucost {

/// One, in the millionths in which uncertain shares and factors are counted.
inline constexpr std::int64_t millionths = 1'000'000;

/// What an uncertain month looks like, and how many months of the same year (of twelve months from the start)
/// look so.
struct MonthState {
    std::int32_t year = 0;   ///< 0 for months 0 to 11, 1 for 12 to 23
    std::int32_t hours = 0;  ///< clock-hours of the month
    std::int32_t count = 0;  ///< months of the year with as many hours
    std::int64_t use = 0;    ///< millionths of all the time of the instances asked for; may exceed a million
    std::int64_t seconds = 0;          ///< round(hours x 3600 x use / million), half up, of one instance
    std::int64_t factor = millionths;  ///< of today's list price, in millionths
};

/// The months of a demand that are alike whatever happens: year, hours and count; use and seconds are 0.
std::vector<MonthState> monthStates(Month start, std::int32_t months, MonthConvention convention);

/// Sets the use of a month, and with it the seconds.
inline void setUse(MonthState& state, std::int64_t use)
{
    state.use = use;
    state.seconds = (std::int64_t{state.hours} * 3600 * use + millionths / 2) / millionths;
}

/// One plan of one offer, made ready to be totalled for very many demands.
///
/// Demand      all instances run together from the beginning of every month, for the same part of it. Up to a
///             million millionths the instances asked for do. Above, machines are added, as few as hold the
///             use: n = ceil(instances x use), each for round(hours x 3600 x use x instances / n) seconds.
///             Full months that follow one another with as many instances are one run
/// Commitment  covers the instances asked for (or :N), whatever the use grows to
/// Prices      each uncommitted charge is its exact amount times the month's factor, rounded once; at 1 it is
///             the plan's own charge (hour by hour where the provider settles so). Commitments keep their
///             rate and are renewed at it
/// Exchange    where billing converts, the rate is multiplied by `exchange`; an uncommitted charge's two
///             factors are first made one of six digits, half up
/// Equals      the total of repriced(quote(...)) to the last digit. Plans whose charges are linear in the
///             used seconds above their commitments take one line item for each MonthState; plans billed run
///             by run (duration tiers), commitments for a part of the months and owned servers take the
///             ledger itself, which is slower
/// Rounding    Billing::Mode::Provider only
/// Errors      those of quote(); Overflow
/// Verified    tests/core/uncertainty/plan_curve_test.cpp: random plans and months against the ledger
class PlanCurve {
public:
    /// `spec` gives GPUs, start, months and convention; its shape plays no part. The offer must outlive it.
    static Result<PlanCurve> of(const Offer& offer, const ResolvedPlan& plan, const DemandSpec& spec,
                                const Billing& billing);

    std::int64_t instances() const { return m_instances; }
    std::int32_t months() const { return m_spec.months; }
    Currency currency() const { return m_currency; }
    /// Whether what is not committed runs on capacity that may be taken away.
    bool usesSpot() const { return m_usesSpot; }
    /// Whether totals need no ledger (save for runs near a minimum).
    bool isQuick() const { return m_isQuick; }

    /// The whole obligation in minor units. `states` are monthStates() with use and factors set.
    Result<std::int64_t> total(std::span<const MonthState> states, std::int64_t exchange = millionths) const;

    /// total() by way of the ledger, of the first `months` months: what total() does where it has to.
    Result<std::int64_t> ledgerTotal(std::int32_t months, std::span<const MonthState> states,
                                     std::int64_t exchange = millionths) const;

    /// A quick total in two parts, for grids: what is owed whatever the use, which depends on the months
    /// alone, and what each month meters, which is the same in all months that are alike.
    ///
    /// The demand of the first `months` months in which nothing runs, and whether another curve has the same.
    Result<Demand> idle(std::int32_t months) const;
    bool idlesLike(const PlanCurve& other) const;
    /// What the commitments cost over the months of an idle() demand.
    Result<std::int64_t> committedMinorUnits(const Demand& idle) const;
    /// What one month of `state` meters, at its factor; empty where the ledger is needed. `mayGoOn` says that
    /// a run may reach beyond its month, because some months are used in full.
    std::optional<std::int64_t> monthMinorUnits(const MonthState& state, bool mayGoOn) const
    {
        const std::int64_t month = monthAt(state, state.factor, mayGoOn);
        return month == needsLedger ? std::nullopt : std::optional(month);
    }

private:
    /// What is not committed, of one kind of machine.
    struct Metered {
        std::int64_t perMachine = 1;
        CommittedUnits below;
        bool hasCommitment = false;
        bool isSold = false;  ///< something takes what commitments leave
        bool settlesHourly = false;
        std::int64_t granularity = 1;
        std::int64_t minimum = 0;
        std::int64_t limit = 0;  ///< seconds after which a run is cut; 0: never
        std::array<std::int64_t, 8> bandShares{};
        std::int64_t bands = 0;  ///< of sustained use
        std::int64_t shareDenominator = 1;
        TickPrice price;   ///< of a weighted tick
        TickPrice scaled;  ///< of a millionth of one
    };
    /// So many equal charges of commitments.
    struct Owed {
        TickPrice scaled;  ///< a millionth of the charge
        std::int64_t count = 0;
    };

    Result<void> add(const ResolvedPlan& plan, const Rational& gpusPerInstance, std::int64_t perMachine);
    Result<void> addOwed();
    /// In place of an amount or of seconds, which are never negative; an optional of a word takes longer to
    /// hand back than the word to work out.
    static constexpr std::int64_t needsLedger = -1;
    std::int64_t metered(std::span<const MonthState> states, std::int64_t exchange) const;
    std::int64_t monthAt(const MonthState& state, std::int64_t factor, bool mayGoOn) const;
    static std::int64_t addedSeconds(const Metered& part, std::int64_t seconds, bool mayGoOn);
    static Int128 weightedTicks(const Metered& part, const MonthState& state, std::int64_t running,
                                std::int64_t seconds, std::int64_t added);
    static std::int64_t settledMinorUnits(const Metered& part, std::int64_t running, std::int64_t seconds);

    const Offer* m_offer = nullptr;
    ResolvedPlan m_plan;  // with the instances of every commitment stated
    DemandSpec m_spec;
    Billing m_billing;
    Currency m_currency;
    std::int64_t m_instances = 0;
    bool m_usesSpot = false;
    bool m_isQuick = true;
    std::int64_t m_committed = 0;  // minor units over all months
    std::vector<Owed> m_owed;      // the same, charge by charge
    std::vector<Metered> m_metered;
};

}  // namespace gpucost
