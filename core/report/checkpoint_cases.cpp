// SPDX-License-Identifier: Apache-2.0
#include "core/report/checkpoint_cases.h"

#include "core/workload/quantity.h"

namespace gpucost {

namespace {

constexpr std::string_view youngSource = "Young: J. W. Young, Communications of the ACM 17 (1974)";
constexpr std::string_view dalySource =
    "Daly: J. T. Daly, Future Generation Computer Systems 22 (2006), doi:10.1016/j.future.2004.11.016";
constexpr std::string_view sizeSource =
    "Bytes per parameter: stas00/ml-engineering@744d01e1, training/performance";

std::string chosenTitle(const CheckpointReport& report)
{
    if (report.question.interval) {
        return "every " + toString(*report.question.interval) + ", as asked";
    }
    return report.question.withoutCheckpoints ? "no checkpoints, as asked" : "best interval (Daly)";
}

}  // namespace

bool hasRange(const SpotQuestion& question)
{
    return question.life.low != question.life.high || question.availability.low != question.availability.high;
}

std::vector<CheckpointRow> rowsOf(const CheckpointReport& report)
{
    const SpotAnswer& answer = report.answer;
    std::vector<CheckpointRow> rows{{"chosen", chosenTitle(report), &answer.chosen}};
    if (hasRange(report.question)) {
        rows.push_back({"short-lives", "  where lives are short", &answer.shortLife});
        rows.push_back({"long-lives", "  where lives are long", &answer.longLife});
    }
    if (report.question.interval && answer.best) {
        rows.push_back({"best", "best interval (Daly)", &*answer.best});
    }
    if (answer.youngs) {
        rows.push_back({"young", "Young's interval", &*answer.youngs});
    }
    if (!report.question.withoutCheckpoints) {
        rows.push_back({"no-checkpoints", "no checkpoints", &answer.without});
    }
    return rows;
}

std::optional<Rational> overheadOf(const CheckpointReport& report, const SpotCase& spot)
{
    if (!spot.wall || report.question.work.value().isZero()) {
        return std::nullopt;
    }
    return Rational(*spot.wall) / report.question.work.value() - Rational(1);
}

std::optional<Rational> savingOf(const CheckpointReport& report, const SpotCase& spot)
{
    const auto& onDemand = report.answer.onDemandCost;
    if (!spot.cost || !onDemand || onDemand->isZero()) {
        return std::nullopt;
    }
    return Rational(onDemand->amount() - spot.cost->amount()) / Rational(onDemand->amount());
}

std::optional<bool> isInTime(const CheckpointReport& report, const SpotCase& spot)
{
    if (!report.question.deadline) {
        return std::nullopt;
    }
    return spot.calendar && Rational(*spot.calendar) <= report.question.deadline->value();
}

std::string currencyOf(const CheckpointReport& report)
{
    const auto& price = report.question.spot ? report.question.spot : report.question.onDemand;
    return price ? std::string(price->currency().code()) : "";
}

std::optional<bool> isOnDemandInTime(const CheckpointReport& report)
{
    const auto& deadline = report.question.deadline;
    return deadline ? std::optional(report.question.work <= *deadline) : std::nullopt;
}

std::vector<std::string> methodSources(const CheckpointReport& report)
{
    std::vector<std::string> sources;
    if (report.answer.youngs) {
        sources.emplace_back(youngSource);
    }
    sources.emplace_back(dalySource);
    if (report.parameters) {
        sources.emplace_back(sizeSource);
    }
    if (report.preset) {
        const InterruptionSource& source = *report.presetSource;
        sources.push_back("Lives: " + source.title + " — " + source.reference +
                          (report.preset->computed ? "; worked out from the raw traces" : "; quoted"));
    }
    if (report.band != nullptr) {
        sources.push_back("Band: " + report.bands->source.title + " — " + report.bands->source.reference);
    }
    return sources;
}

}  // namespace gpucost
