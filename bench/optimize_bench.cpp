// SPDX-License-Identifier: Apache-2.0
//
// The best mix for three years of hourly demand, 26,304 points of up to 1,000 instances, from the histogram
// on; and its ledger. The demand swings with the day and the week, grows, and is never twice the same.
#include <random>

#include <benchmark/benchmark.h>

#include "core/offer/catalog.h"
#include "core/optimize/best_mix.h"
#include "core/optimize/cost_curve.h"

namespace {

using namespace gpucost;

HourlySeries busySeries()
{
    std::mt19937_64 engine(5);
    HourlySeries series;
    series.firstDay = *parseDate("2026-01-01");
    constexpr std::int64_t hours = (365 + 365 + 366) * 24;
    for (std::int64_t hour = 0; hour < hours; ++hour) {
        const std::int64_t growth = 250 + 350 * hour / hours;
        const bool day = hour % 24 >= 8 && hour % 24 < 20;
        const bool weekend = hour / 24 % 7 >= 5;
        const std::int64_t swing = (day ? 180 : 0) - (weekend ? 120 : 0);
        const auto noise = static_cast<std::int64_t>(engine() % 201) - 100;
        series.gpus.emplace_back(
            std::min<std::int64_t>(1000, growth + swing + noise + (hour % 997 == 0 ? 400 : 0)));
    }
    return series;
}

MixRequest busyRequest(const char* offer, const char* day)
{
    MixRequest request;
    request.offer = shippedCatalog()->named(offer, OfferFilter{}).value();
    DemandSpec spec;
    spec.shape = busySeries();
    spec.months = 36;
    spec.convention = MonthConvention::Calendar;
    request.demand = *makeDemand(spec, Rational(1));
    request.asOf = parseDate(day).value();
    return request;
}

/// Only terms of one and three years, as the goal says.
MixRequest withPlans(MixRequest request, std::initializer_list<const char*> plans)
{
    for (const char* plan : plans) {
        request.plans.push_back(parsePlanSpec(plan).value().parts.front().key);
    }
    return request;
}

MixRequest reservedAndSavings()
{
    MixRequest request = busyRequest("aws/us-east-1/p3dn.24xlarge", "2026-11-21");
    return request;
}

MixRequest sustainedAndCommitted()
{
    return withPlans(busyRequest("gcp/asia-east1/nvidia-tesla-v100", "2019-09-30"),
                     {"committed-use-1y", "committed-use-3y"});
}

template <MixRequest (*make)()>
void bestMixOfThreeYears(benchmark::State& state)
{
    const MixRequest request = make();
    for (auto _ : state) {
        benchmark::DoNotOptimize(bestMix(request));
    }
    const BestMix mix = bestMix(request).value();
    state.counters["blocks"] = static_cast<double>(mix.blocks.size());
    state.counters["peak"] = static_cast<double>(request.demand.peakInstances());
}
BENCHMARK(bestMixOfThreeYears<reservedAndSavings>)->Name("optimize/reserved")->Unit(benchmark::kMillisecond);
BENCHMARK(bestMixOfThreeYears<sustainedAndCommitted>)
    ->Name("optimize/sustainedUse")
    ->Unit(benchmark::kMillisecond);

void ledgerOfBestMix(benchmark::State& state)
{
    const MixRequest request = reservedAndSavings();
    const BestMix mix = bestMix(request).value();
    for (auto _ : state) {
        benchmark::DoNotOptimize(quote(*request.offer, mix.plan, request.demand, request.billing));
    }
}
BENCHMARK(ledgerOfBestMix)->Name("optimize/ledger")->Unit(benchmark::kMillisecond);

void curveOfThreeYears(benchmark::State& state)
{
    const MixRequest request = sustainedAndCommitted();
    for (auto _ : state) {
        benchmark::DoNotOptimize(costCurve(request, request.plans.front()));
    }
}
BENCHMARK(curveOfThreeYears)->Name("optimize/curve")->Unit(benchmark::kMillisecond);

}  // namespace
