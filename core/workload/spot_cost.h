// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <optional>
#include <vector>

#include "core/money/money.h"
#include "core/money/percentage.h"
#include "core/workload/interruption.h"

namespace gpucost {

/// A figure with the range in which it was seen.
template <class T>
struct Spread {
    T low;
    T expected;
    T high;
};

/// What work on spot machines takes and costs.
struct SpotQuestion {
    Hours work{Rational(0)};     ///< productive time
    Hours write{Rational(0)};    ///< of a checkpoint
    Hours restart{Rational(0)};  ///< from a loss until work goes on
    std::int64_t machines = 1;   ///< that run together; losing one stops all
    Spread<Hours> life{Hours(Rational(1)), Hours(Rational(1)), Hours(Rational(1))};  ///< mean, above zero
    bool lifeIsOfAll = false;  ///< `life` is that of all machines together, otherwise that of one
    Spread<Rational> availability{Rational(1), Rational(1), Rational(1)};  ///< shares, above 0, at most 1
    std::optional<Hours> interval;                                         ///< the user's own
    bool withoutCheckpoints = false;    ///< a loss starts from zero; `write` and `interval` do not matter
    std::optional<Amount> spot;         ///< price of one machine for an hour
    std::optional<Amount> onDemand;     ///< the same, in the same currency
    std::optional<Money> onDemandCost;  ///< of the work, where an automatic discount is in it
    std::optional<Hours> deadline;      ///< calendar time
};

/// One way to run the job in one world.
struct SpotCase {
    Outcome outcome;
    double life = 0;  ///< of the whole job, hours
    Rational availability{1};
    std::optional<Decimal> wall;  ///< hours as printed; absent where the job never finishes, as all below
    std::optional<Decimal> calendar;
    std::optional<Money> cost;  ///< absent without a price, too
};

/// Everything that the question has an answer to.
struct SpotAnswer {
    double young = 0;  ///< intervals for the expected life, in hours; 0 without checkpoints
    double daly = 0;
    SpotCase chosen;               ///< the user's interval, else none if asked for, else the best
    SpotCase shortLife;            ///< chosen, its interval kept, where lives and availability are the lowest
    SpotCase longLife;             ///< and where they are the highest
    std::optional<SpotCase> best;  ///< absent where no checkpoint is to be written
    std::optional<SpotCase> youngs;        ///< at Young's interval; absent with free or without checkpoints
    SpotCase without;                      ///< without checkpoints
    std::optional<FirstOrder> firstOrder;  ///< of the chosen interval
    /// The question's, else work * machines * price: without losses or checkpoints.
    std::optional<Money> onDemandCost;
    /// Of one machine, or of all together, as `life` is. 0: any will do; infinite: none is long enough.
    std::optional<double> breakEvenLife;
    /// 1 - spot / on demand, for an hour of work; negative where spot is dearer.
    std::optional<Rational> mostWaste;
};

/// The answer.
///
/// Lives     the interval is chosen once, for the expected life, and kept where lives turn out short or long
/// Cost      price * machines * wall, wall being its printed decimal of six digits, exactly; rounded once to
///           the minor unit. Only running machines are paid: waiting for capacity costs time, no money
/// Digits    six, so that a cent of a job of this size does not hang on them: 547.882 h at 0.918 USD are
///           502.96 USD, as the unrounded hours are, but 547.9 h are 502.97 USD
/// Deadline  is for the caller to compare with `calendar`
/// Verified  tests/core/workload/spot_cost_test.cpp, worked example daly-wall-cost
SpotAnswer answerSpot(const SpotQuestion& question);

/// `value` to so many significant digits, in plain digits: 547.8819 to six is 547.882. Finite, not negative.
Decimal significant(double value, int digits);
inline constexpr int wallDigits = 6;

/// How many losses `work` hours see on average: work / life. Time that is done again is not counted.
Rational expectedLosses(const Hours& work, const Hours& life);

/// The simple rule for known losses: price * machines * (work + losses * lossEach). Losses during what is
/// done again are left out, so it is the first-order sister of answerSpot(). Verified  worked example
/// spot-apxml-a10g: 100 h at 0.36 USD, one loss in 24 h of 15 min each, 36.38 USD
Amount costWithLosses(const Amount& price, std::int64_t machines, const Hours& work, const Rational& losses,
                      const Hours& lossEach);

/// Spot for the work, on demand for the time it lost: spot * work + onDemand * lost, for one machine.
/// Verified  worked example spot-fallback-720: 720 h at 0.95 and 48 h at 2.30 USD, 794.40 USD
Amount costWithFallback(const Amount& spot, const Amount& onDemand, const Hours& work, const Hours& lost);

/// The lost time at which costWithFallback() is work on demand: work * (onDemand - spot) / onDemand. Negative
/// where spot is dearer. `onDemand` is above zero.
Hours mostLostTime(const Amount& spot, const Amount& onDemand, const Hours& work);

}  // namespace gpucost
