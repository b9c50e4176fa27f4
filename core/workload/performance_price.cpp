// SPDX-License-Identifier: Apache-2.0
#include "core/workload/performance_price.h"

#include <algorithm>
#include <map>

#include "core/base/json.h"

namespace gpucost {

namespace {

using Kind = PerformanceMeasure::Kind;

std::string lowered(std::string_view text)
{
    std::string lower(text);
    std::transform(lower.begin(), lower.end(), lower.begin(),
                   [](char c) { return c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c; });
    return lower;
}

bool isInteger(Precision precision)
{
    return precision == Precision::Int8 || precision == Precision::Int4;
}

/// Of two offers at one price, the one that a list would show first.
bool comesFirst(const PricedPerformance& a, const PricedPerformance& b)
{
    if (a.perUnitHour.value() != b.perUnitHour.value()) {
        return a.perUnitHour.value() < b.perUnitHour.value();
    }
    if (a.way->offer != b.way->offer) {
        return comesBefore(*a.way->offer, *b.way->offer);
    }
    return planOf(a.way->way).parts.front().key < planOf(b.way->way).parts.front().key;
}

struct BestKey {
    bool alone;
    std::string_view currency;
    std::string_view gpu;
    PlanKind plan;
    std::int32_t termMonths;
    auto operator<=>(const BestKey&) const = default;
};

}  // namespace

Result<PerformanceMeasure> parsePerformanceMeasure(std::string_view text)
{
    const std::string name = lowered(text);
    if (name == "bandwidth") {
        return PerformanceMeasure{Kind::Bandwidth, {}};
    }
    if (name == "memory") {
        return PerformanceMeasure{Kind::Memory, {}};
    }
    if (const auto precision = parsePrecision(name)) {
        return PerformanceMeasure{Kind::Arithmetic, *precision};
    }
    return fail(ErrorCode::BadValue, quoted(text),
                "fp64, fp32, tf32, bf16, fp16, fp8, fp4, int8, int4, bandwidth or memory");
}

std::string toString(const PerformanceMeasure& measure)
{
    switch (measure.kind) {
    case Kind::Arithmetic: break;
    case Kind::Bandwidth: return "bandwidth";
    case Kind::Memory: return "memory";
    }
    return std::string(toString(measure.precision));
}

std::string_view figureUnit(const PerformanceMeasure& measure)
{
    switch (measure.kind) {
    case Kind::Arithmetic: break;
    case Kind::Bandwidth: return "GB/s";
    case Kind::Memory: return "GB";
    }
    return isInteger(measure.precision) ? "TOPS" : "TFLOPS";
}

std::string_view hourUnit(const PerformanceMeasure& measure)
{
    switch (measure.kind) {
    case Kind::Arithmetic: break;
    case Kind::Bandwidth: return "GB/s-hour";
    case Kind::Memory: return "GB-hour";
    }
    return isInteger(measure.precision) ? "TOP-hour" : "TFLOP-hour";
}

std::optional<Decimal> figureOf(const Accelerator& gpu, const PerformanceMeasure& measure)
{
    std::optional<Decimal> figure;
    switch (measure.kind) {
    case Kind::Arithmetic: figure = peakOf(gpu, measure.precision); break;
    case Kind::Bandwidth: figure = gpu.bandwidthGbS; break;
    case Kind::Memory: figure = gpu.memoryGb; break;
    }
    return figure && !figure->isZero() ? figure : std::nullopt;
}

Result<PerformancePrices> performancePrices(const PricedMachines& machines, const PerformanceMeasure& measure,
                                            const HardwareTable& hardware, std::optional<std::int32_t> top)
{
    if (machines.hoursUsed().isZero()) {
        return fail(ErrorCode::Usage, "machines that are used for no hour", "a use above 0 %");
    }
    PerformancePrices prices;
    struct KindFigure {
        const Accelerator* gpu = nullptr;
        std::optional<Decimal> figure;
    };
    std::vector<KindFigure> figures;
    std::map<std::string_view, UnknownFigure> unknown;
    for (const MachineKind& kind : machines.kinds()) {
        KindFigure known;
        if (kind.host == nullptr) {
            known.gpu = hardware.byId(kind.gpu);
            known.figure = known.gpu != nullptr ? figureOf(*known.gpu, measure) : std::nullopt;
            if (!known.figure) {
                UnknownFigure& entry = unknown[kind.gpu];
                entry.gpu = known.gpu;
                entry.id = kind.gpu;
                entry.offers += kind.offers;
            }
        }
        figures.push_back(std::move(known));
    }
    for (const auto& [id, entry] : unknown) {
        prices.unknown.push_back(entry);
    }

    std::map<BestKey, PricedPerformance> best;
    std::map<std::pair<bool, std::string_view>, std::size_t> considered;
    for (const PricedWay& way : machines.ways()) {
        const KindFigure& known = figures[way.kind];
        if (!known.figure) {
            continue;
        }
        const std::int64_t gpus = machines.kinds()[way.kind].gpus;
        PricedPerformance row;
        row.way = &way;
        row.gpu = known.gpu;
        row.gpus = gpus;
        row.figure = *known.figure;
        row.perMachineHour = amountOfMinorUnits(Rational(way.total) / machines.hoursUsed(), way.currency);
        row.perUnitHour = row.perMachineHour * (Rational(1) / (Rational(*known.figure) * Rational(gpus)));
        const PlanKey key = planOf(way.way).parts.front().key;
        const bool alone = !way.offer->includesHost;
        ++considered[{alone, way.currency.code()}];
        const auto [at, isNew] =
            best.try_emplace({alone, way.currency.code(), known.gpu->id, key.kind, key.termMonths}, row);
        if (!isNew && comesFirst(row, at->second)) {
            at->second = row;
        }
    }
    for (const auto& [key, row] : best) {
        if (prices.groups.empty() || prices.groups.back().includesHost == key.alone ||
            prices.groups.back().currency.code() != key.currency) {
            prices.groups.push_back(
                {!key.alone, row.way->currency, {}, considered[{key.alone, key.currency}]});
        }
        prices.groups.back().rows.push_back(row);
    }
    std::stable_sort(
        prices.groups.begin(), prices.groups.end(), [](const PerformanceGroup& a, const PerformanceGroup& b) {
            return a.includesHost != b.includesHost ? a.includesHost : a.rows.size() > b.rows.size();
        });
    for (PerformanceGroup& group : prices.groups) {
        std::sort(group.rows.begin(), group.rows.end(), comesFirst);
        if (top && group.rows.size() > static_cast<std::size_t>(*top)) {
            group.rows.resize(static_cast<std::size_t>(*top));
        }
    }
    return prices;
}

}  // namespace gpucost
