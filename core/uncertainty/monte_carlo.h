// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/uncertainty/distribution.h"
#include "core/uncertainty/parallel.h"
#include "core/uncertainty/plan_curve.h"

namespace gpucost {

/// What is uncertain. Each world draws every input once, in the order written here.
///
/// utilization     share of all the time of the instances asked for that is used in the first year, 0 to 100
/// % priceDecline    list prices fall by so much once every twelve months (negative: they rise) growth the
/// use grows by so much once every twelve months; above 100 % it takes more machines interruption    what a
/// run on spot capacity takes instead of 1, done again after interruptions included exchange        times the
/// rate of exchange, for options that are converted
struct Uncertainty {
    Distribution utilization = Distribution::fixed(millionths);
    Distribution priceDecline = Distribution::fixed(0);
    Distribution growth = Distribution::fixed(0);
    Distribution interruption = Distribution::fixed(millionths);
    Distribution exchange = Distribution::fixed(millionths);
};

/// What each input may be, in millionths.
struct InputLimits {
    std::int64_t least;
    std::int64_t most;
};
inline constexpr InputLimits utilizationLimits{0, millionths};
inline constexpr InputLimits priceDeclineLimits{-10 * millionths, millionths - 1};
inline constexpr InputLimits growthLimits{-millionths, 10 * millionths};
inline constexpr InputLimits interruptionLimits{millionths, 100 * millionths};
inline constexpr InputLimits exchangeLimits{1, 1'000 * millionths};

/// Worlds whose samples are drawn from one row of random numbers, and which one thread works out at a time.
inline constexpr std::size_t worldsPerBlock = 1024;

struct WorldsRequest {
    Uncertainty uncertainty;
    std::uint64_t seed = 1;
    std::size_t worlds = 10'000;  ///< 1 to 10 million; with options at most 200 million totals
    std::size_t baseline = 1;     ///< index of the option that the others are measured against
    std::size_t bins = 20;        ///< of histograms, 1 to 1,000
};

/// One world: the months of a demand on options that do not, and that do, run on spot capacity.
struct World {
    std::vector<MonthState> states;
    std::vector<MonthState> spotStates;
    std::int64_t exchange = millionths;
};

/// What the worlds say about one option. Amounts are in minor units.
struct OptionOutcome {
    std::size_t cheapest = 0;  ///< worlds in which no other option costs less
    std::size_t wins = 0;      ///< worlds in which it costs less than the baseline
    std::size_t ties = 0;      ///< worlds in which it costs as much
    Rational expected;         ///< mean of all totals, exact
    Rational meanRegret;       ///< mean of what it costs above the cheapest option of the same world, exact
    std::int64_t regret95 = 0;
    std::int64_t least = 0;
    std::int64_t percentile5 = 0;
    std::int64_t median = 0;
    std::int64_t percentile95 = 0;
    std::int64_t most = 0;
    std::vector<std::size_t> histogram;  ///< worlds by total, in Worlds::binEdges
};

struct Worlds {
    std::size_t asked = 0;
    std::size_t worlds = 0;  ///< worked out: the first so many of the seed
    std::vector<OptionOutcome> options;
    std::vector<std::int64_t>
        binEdges;  ///< bins + 1 of them, common to all options; the last bin holds both ends

    bool isStopped() const { return worlds < asked; }
};

/// The same uncertain worlds for every option.
///
/// Worlds      block b of 1,024 worlds draws from Sampler(seed, b), five numbers a world: the digits depend
///             on the seed alone, not on threads, options, or how many worlds follow
/// Money       samples are whole millionths; use is whole seconds; every total is PlanCurve::total(), exact
/// Years       use and list prices change once every twelve months by their six-digit factors, each rounded
///             half up to six digits from year to year
/// Percentile  nearest rank: the p-th of n sorted totals is the one at rank ceil(p / 100 x n)
/// Regret      what an option costs above the cheapest of the same world, 0 in worlds where it is the
/// cheapest Stopped     outcomes of the worlds before the stop; none at all is an empty `options` Errors
/// ErrorCode::BadValue for counts out of bounds and inputs that checked() refuses; Usage where
///             options are in several currencies or cover different months; NumericLimit; those of quote()
/// Verified    tests/core/uncertainty/monte_carlo_test.cpp
Result<Worlds> simulate(std::span<const PlanCurve> options, Month start, MonthConvention convention,
                        const WorldsRequest& request, const Work& work);

/// Sets a world to what the next five samples say. `world` comes with monthStates() in both lists.
void drawWorld(Sampler& sampler, const Uncertainty& uncertainty, World& world);

}  // namespace gpucost
