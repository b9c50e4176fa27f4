// SPDX-License-Identifier: Apache-2.0
//
// Grids and random worlds over the shipped catalog, in exact line items of the same run (lineItemExact).
#include <benchmark/benchmark.h>

#include "core/offer/catalog.h"
#include "core/quote/ways.h"
#include "core/uncertainty/grid.h"
#include "core/uncertainty/monte_carlo.h"

namespace {

using namespace gpucost;

DemandSpec eightGpus(MonthConvention convention)
{
    DemandSpec spec;
    spec.gpus = Rational(8);
    spec.start = Month(2026, 12);
    spec.convention = convention;
    return spec;
}

/// Every way to buy, in US dollars, of the first offers that have one.
std::vector<PlanCurve> curves(std::size_t mostOffers, std::size_t mostCurves, MonthConvention convention)
{
    const Date day = parseDate("2026-11-21").value();
    std::vector<PlanCurve> made;
    std::size_t offers = 0;
    std::vector<Way> ways;
    for (const Offer& offer : shippedCatalog()->offers()) {
        ways.clear();
        if (!offer.gpuCount || offer.gpuCount->isZero() || offers == mostOffers) {
            continue;
        }
        appendWays(offer, day, ways);
        bool any = false;
        for (const Way& way : ways) {
            const auto plan = resolve(offer, planOf(way), day);
            if (!plan || plan->currency() != Currency() || made.size() == mostCurves) {
                continue;
            }
            if (auto curve = PlanCurve::of(offer, *plan, eightGpus(convention), Billing{})) {
                made.push_back(std::move(*curve));
                any = true;
            }
        }
        offers += any ? 1 : 0;
    }
    return made;
}

MonthConvention conventionOf(const benchmark::State& state)
{
    return state.range(0) == 0 ? MonthConvention::Average730 : MonthConvention::Calendar;
}

/// 101 shares of use x 60 months for every plan of 1,000 offers.
void grid(benchmark::State& state)
{
    const MonthConvention convention = conventionOf(state);
    const auto plans = curves(1000, 1'000'000, convention);
    GridAxes axes;
    for (std::int64_t share = 0; share <= 100; ++share) {
        axes.shares.push_back(Rational(share) / Rational(100));
    }
    for (std::int32_t months = 1; months <= 60; ++months) {
        axes.months.push_back(months);
    }
    const auto threads = static_cast<unsigned>(state.range(1));
    for (auto _ : state) {
        benchmark::DoNotOptimize(
            totalGrid(plans, axes, Month(2026, 12), convention, {threads, {}, {}}).value());
    }
    state.counters["quotes"] = static_cast<double>(plans.size() * axes.cells());
    state.counters["plans"] = static_cast<double>(plans.size());
}

/// A million worlds of 20 options over 36 months.
void worlds(benchmark::State& state)
{
    const MonthConvention convention = conventionOf(state);
    const auto options = curves(1000, 20, convention);
    WorldsRequest request;
    request.worlds = 1'000'000;
    request.uncertainty.utilization = parseDistribution("20%..60%..100%", 0, millionths).value();
    request.uncertainty.priceDecline = parseDistribution("0%..30%", 0, millionths).value();
    request.uncertainty.growth = parseDistribution("normal(5%,5%)", -millionths, millionths).value();
    request.uncertainty.interruption = parseDistribution("1..1.1..1.5", millionths, 2 * millionths).value();
    const auto threads = static_cast<unsigned>(state.range(1));
    for (auto _ : state) {
        benchmark::DoNotOptimize(
            simulate(options, Month(2026, 12), convention, request, {threads, {}, {}}).value());
    }
    state.counters["items"] = static_cast<double>(request.worlds * options.size() * 36);
    state.counters["options"] = static_cast<double>(options.size());
}

/// Conventions of months x threads.
void inEveryWay(benchmark::internal::Benchmark* benchmark)
{
    benchmark->ArgsProduct({{0, 1}, {1, 2}})
        ->Iterations(1)
        ->Unit(benchmark::kMillisecond)
        ->MeasureProcessCPUTime()
        ->UseRealTime();
}

BENCHMARK(grid)->Apply(inEveryWay);
BENCHMARK(worlds)->Apply(inEveryWay);

}  // namespace
