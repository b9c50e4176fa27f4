// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstdint>
#include <optional>

#include "core/money/rate.h"

namespace gpucost {

/// Work on machines that may be taken away at any time, and that goes on from the last checkpoint.
///
/// Times are hours. Lives are taken as exponential: a machine that has lived long is no safer than a new one.
/// Real lives are not quite so (losses come in bunches), which is one reason why answers have a range.
struct SpotJob {
    double work = 0;          ///< Ts: productive time, were there no interruption and no checkpoint
    double write = 0;         ///< C: time to write a checkpoint, during which no work is done
    double restart = 0;       ///< R: time from a loss until work goes on where the checkpoint was
    double life = 0;          ///< M: mean time between losses of the whole job; above zero
    double availability = 1;  ///< share of calendar time in which machines are to be had; above 0, at most 1
};

/// The mean time between losses of a job that any of its machines stops: that of one machine / machines.
/// Machines are lost independently of each other; where they die together this is too dark.
double jobLife(double machineLife, std::int64_t machines);

/// Young's interval between checkpoints, sqrt(2 C M): work done from one checkpoint to the next.
/// Source    J. W. Young, Communications of the ACM 17 (1974)
/// Verified  tests/core/workload/interruption_test.cpp: 5 min and 24 h, 6 h, 15 min give 120, 60, 12.2 min
double youngInterval(double write, double life);

/// Daly's interval, sqrt(2 C M) (1 + sqrt(C / 2M) / 3 + (C / 2M) / 9) - C where C < 2 M, else M.
/// Source    J. T. Daly, Future Generation Computer Systems 22 (2006), doi:10.1016/j.future.2004.11.016
/// Verified  the same test, with the paper's own 117, 57 and 9.1 min
double dalyInterval(double write, double life);

/// How checkpoints are written.
struct Checkpoints {
    enum class Kind : std::uint8_t {
        Best,   ///< at Daly's interval, or never where that finishes sooner
        Every,  ///< after each `interval` hours of work
        Never,  ///< a loss starts the work from zero
    };
    Kind kind = Kind::Best;
    double interval = 0;
};

/// What is expected of a job. No member is ever NaN; where the job does not finish, times may be infinite.
struct Outcome {
    std::optional<double> interval;  ///< between checkpoints; none are written where it is absent
    double wall = 0;                 ///< hours in which machines run and are paid
    double calendar = 0;             ///< wall / availability
    double overhead = 0;             ///< wall / work - 1; 0 without work
    double waste = 0;                ///< 1 - work / wall: the share of paid time that is no work
    double losses = 0;     ///< expected number of interruptions, those of restarts included: wall / life
    bool finishes = true;  ///< wall <= hopeless * work
};

/// From this multiple of the work on, the answer is "never finishes": 99 % of what is paid for is lost.
inline constexpr double hopeless = 100;

/// The expected time to finish.
///
/// Model     complete, of Daly: wall = M e^(R/M) (e^((tau + C)/M) - 1) Ts / tau, tau being the interval.
///           Losses during a checkpoint or a restart are in it. A checkpoint follows each interval, the
///           last included; a last part interval counts in proportion.
///           Without checkpoints, or with an interval of the work or more: M e^(R/M) (e^(Ts/M) - 1)
/// Best      the shorter of Daly's interval and none at all; Daly's where both are beyond a double
/// Limits    C = 0: the interval goes to 0 and wall to Ts e^(R/M). Ts = 0: 0
/// Source    Daly 2006, the complete model
/// Verified  tests/core/workload/interruption_test.cpp: 5 min, 10 min, 24 h, 500 h give 547.882 h; and a
///           simulation of many worlds
Outcome expectedOutcome(const SpotJob& job, const Checkpoints& checkpoints);

/// The short estimate that is often quoted: waste = C/tau + tau/(2M) + R/M, wall = Ts / (1 - waste).
struct FirstOrder {
    double waste = 0;
    std::optional<double> wall;  ///< absent where waste is 1 or more
    bool holds = false;          ///< waste <= 0.25: at Daly's interval within 3.5 % of the complete model
};

/// For an interval above zero.
FirstOrder firstOrder(const SpotJob& job, double interval);

/// The mean life of the whole job at which `wall / work` falls to `ratio`: below it spot at 1/ratio of the
/// on-demand price costs more than on demand. `job.life` does not matter. Infinite where no life is long
/// enough (a ratio of 1 or less, or the checkpoints alone cost as much); 0 where any is (losses that cost
/// nothing). Found by bisection to 12 digits; wall falls as the life grows.
double breakEvenLife(SpotJob job, const Checkpoints& checkpoints, double ratio);

/// Time to write a checkpoint of a model in training: parameters * 14 bytes / storage rate.
/// 14 bytes: weights in FP32 (4), two Adam moments in FP32 (8), weights in BF16 (2).
/// `bytesPerSecond` is what the storage takes from all machines together.
/// Source    stas00/ml-engineering@744d01e1, training/performance (bytes per parameter)
Hours checkpointTime(const Rational& parameters, const Rational& bytesPerSecond);
inline constexpr std::int64_t checkpointBytesPerParameter = 14;

}  // namespace gpucost
