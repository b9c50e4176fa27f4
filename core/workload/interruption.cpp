// SPDX-License-Identifier: Apache-2.0
#include "core/workload/interruption.h"

#include <cmath>
#include <limits>

namespace gpucost {

namespace {

constexpr double infinity = std::numeric_limits<double>::infinity();

/// Ts > 0, C >= 0, interval > 0.
double wallWithCheckpoints(const SpotJob& job, double interval)
{
    // Ratios first: interval / life may be far below what a double can subtract from 1.
    const double perInterval = std::expm1((interval + job.write) / job.life) / (interval / job.life);
    return job.work * std::exp(job.restart / job.life) * perInterval;
}

double wallWithoutCheckpoints(const SpotJob& job)
{
    return wallWithCheckpoints({job.work, 0, job.restart, job.life, job.availability}, job.work);
}

/// Where checkpoints cost nothing they are written all the time: the limit for an interval of 0.
double wallWithFreeCheckpoints(const SpotJob& job)
{
    return job.work * std::exp(job.restart / job.life);
}

Outcome outcome(const SpotJob& job, std::optional<double> interval, double wall)
{
    Outcome out;
    out.interval = interval;
    out.wall = std::isnan(wall) ? infinity : wall;
    out.calendar = out.wall / job.availability;
    out.overhead = out.wall / job.work - 1;
    out.waste = 1 - job.work / out.wall;
    out.losses = out.wall / job.life;
    out.finishes = out.wall <= hopeless * job.work;
    return out;
}

Outcome atInterval(const SpotJob& job, double interval)
{
    if (interval >= job.work) {
        return outcome(job, std::nullopt, wallWithoutCheckpoints(job));
    }
    if (interval <= 0) {
        return outcome(job, 0, job.write > 0 ? infinity : wallWithFreeCheckpoints(job));
    }
    return outcome(job, interval, wallWithCheckpoints(job, interval));
}

}  // namespace

double jobLife(double machineLife, std::int64_t machines)
{
    return machineLife / static_cast<double>(machines);
}

double youngInterval(double write, double life)
{
    return std::sqrt(2 * write * life);
}

double dalyInterval(double write, double life)
{
    const double half = write / (2 * life);
    if (half >= 1) {
        return life;
    }
    return youngInterval(write, life) * (1 + std::sqrt(half) / 3 + half / 9) - write;
}

Outcome expectedOutcome(const SpotJob& job, const Checkpoints& checkpoints)
{
    if (job.work <= 0) {
        return {};
    }
    const Outcome never = outcome(job, std::nullopt, wallWithoutCheckpoints(job));
    switch (checkpoints.kind) {
    case Checkpoints::Kind::Never: return never;
    case Checkpoints::Kind::Every: return atInterval(job, checkpoints.interval);
    case Checkpoints::Kind::Best: break;
    }
    const Outcome best = atInterval(job, dalyInterval(job.write, job.life));
    return std::isfinite(never.wall) && never.wall <= best.wall ? never : best;
}

FirstOrder firstOrder(const SpotJob& job, double interval)
{
    constexpr double mostWaste = 0.25;
    FirstOrder estimate;
    estimate.waste = job.write / interval + interval / (2 * job.life) + job.restart / job.life;
    if (estimate.waste < 1) {
        estimate.wall = job.work / (1 - estimate.waste);
    }
    estimate.holds = estimate.waste <= mostWaste;
    return estimate;
}

double breakEvenLife(SpotJob job, const Checkpoints& checkpoints, double ratio)
{
    constexpr double shortest = 1e-9;
    constexpr double longest = 1e15;
    const auto tooShort = [&](double life) {
        job.life = life;
        return expectedOutcome(job, checkpoints).wall > ratio * job.work;
    };
    if (!(ratio > 1) || tooShort(longest)) {
        return infinity;
    }
    if (!tooShort(shortest)) {
        return 0;
    }
    double low = std::log(shortest);
    double high = std::log(longest);
    for (int step = 0; step < 64; ++step) {
        const double middle = (low + high) / 2;
        (tooShort(std::exp(middle)) ? low : high) = middle;
    }
    return std::exp(high);
}

Hours checkpointTime(const Rational& parameters, const Rational& bytesPerSecond)
{
    return Hours(parameters * Rational(checkpointBytesPerParameter) / bytesPerSecond / Rational(3600));
}

}  // namespace gpucost
