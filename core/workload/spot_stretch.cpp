// SPDX-License-Identifier: Apache-2.0
#include "core/workload/spot_stretch.h"

#include <algorithm>

#include "core/workload/interruption.h"
#include "core/workload/spot_cost.h"

namespace gpucost {

namespace {

constexpr std::int64_t storageBytesPerSecond = 1'000'000'000;
constexpr double longJob = 1e6;  // hours: a last part interval no longer counts

struct Assumed {
    Spread<Hours> life{Hours(Rational(1)), Hours(Rational(1)), Hours(Rational(1))};
    std::optional<Rational> availability;
    std::string basis;
};

bool goesOnFromCheckpoints(WorkloadKind kind)
{
    return kind == WorkloadKind::Training || kind == WorkloadKind::FineTuning || kind == WorkloadKind::Hpc;
}

std::string hours(const Hours& time)
{
    return toString(
        trimmed(roundToDigits(round(time.value(), Scale{6}, Rounding::HalfUp), 3, Rounding::HalfUp)));
}

std::optional<Assumed> assumedFor(std::string_view provider, std::string_view gpu, const SpotRules& rules)
{
    if (rules.life) {
        return Assumed{*rules.life, std::nullopt,
                       "lives as given, " + hours(rules.life->expected) + " h on average"};
    }
    if (rules.presets == nullptr) {
        return std::nullopt;
    }
    std::optional<Assumed> assumed;
    for (const InterruptionPreset* preset : rules.presets->presetsFor(provider, gpu)) {
        if (!preset->life || preset->machines != 1) {
            continue;
        }
        const Spread<Hours> life{Hours(preset->life->low), Hours(preset->life->expected),
                                 Hours(preset->life->high)};
        Assumed next{life, std::nullopt, preset->id};
        if (preset->availabilityPercent) {
            next.availability = Rational(preset->availabilityPercent->expected) / Rational(100);
        }
        if (assumed) {
            next.life.low = std::min(next.life.low, assumed->life.low);
            next.life.high = std::max(next.life.high, assumed->life.high);
            next.basis = assumed->basis + ", " + next.basis;
        }
        assumed = std::move(next);
    }
    if (assumed) {
        assumed->basis = "lives of " + assumed->basis + ": " + hours(assumed->life.low) + " to " +
                         hours(assumed->life.high) + " h, " + hours(assumed->life.expected) + " h on average";
    }
    return assumed;
}

Hours writeTime(const Workload& workload, const SpotRules& rules)
{
    if (!goesOnFromCheckpoints(workload.kind)) {
        return Hours(Rational(0));
    }
    if (rules.write) {
        return *rules.write;
    }
    if (!workload.model.parameters) {
        return Hours(Rational(Integer(1), Integer(12)));
    }
    const auto& adapter = workload.recipe.adapterShare;
    const Rational trained =
        Rational(*workload.model.parameters) * (adapter ? adapter->fraction() : Rational(1));
    return checkpointTime(trained, Rational(storageBytesPerSecond));
}

}  // namespace

SpotVerdict spotStretch(const Workload& workload, std::string_view provider, std::string_view gpu,
                        std::int64_t machines, const SpotRules& rules)
{
    const auto assumed = assumedFor(provider, gpu, rules);
    if (!assumed) {
        return {};
    }
    SpotJob job;
    job.work = longJob;
    job.write = writeTime(workload, rules).value().approximate();
    job.restart = rules.restart.value().approximate();
    // Copies of a job are lost one by one; what goes on from checkpoints stops as a whole.
    const std::int64_t together = goesOnFromCheckpoints(workload.kind) ? machines : 1;
    const auto life = [&](const Hours& one) { return jobLife(one.value().approximate(), together); };
    job.life = life(assumed->life.expected);
    const Outcome expected = expectedOutcome(job, {});
    if (!expected.finishes) {
        return {std::nullopt, true};
    }
    Checkpoints kept;
    if (expected.interval && *expected.interval > 0) {
        kept = {Checkpoints::Kind::Every, *expected.interval};
    }
    const auto ratio = [&](const Hours& one) {
        job.life = life(one);
        const Outcome outcome = expectedOutcome(job, kept);
        return significant(std::min(outcome.wall / job.work, hopeless), wallDigits);
    };
    SpotStretch stretch;
    stretch.expected = significant(expected.wall / longJob, wallDigits);
    stretch.shortLife = ratio(assumed->life.low);
    stretch.longLife = ratio(assumed->life.high);
    stretch.availability = assumed->availability;
    stretch.basis = assumed->basis;
    return {std::move(stretch), false};
}

}  // namespace gpucost
