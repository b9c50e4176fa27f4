// SPDX-License-Identifier: Apache-2.0
//
// A whole 36-month calendar quote, total only, against one line item of the same run and against the ledger.
#include <benchmark/benchmark.h>

#include "core/demand/demand_spec.h"
#include "core/quote/comparison.h"

namespace {

using namespace gpucost;

Date today()
{
    return *parseDate("2026-11-21");
}

DemandSpec calendarSpec()
{
    DemandSpec spec;
    spec.gpus = Rational(8);
    spec.start = Month(2026, 12);
    spec.convention = MonthConvention::Calendar;
    return spec;
}

struct Case {
    const Offer* offer = nullptr;
    ResolvedPlan plan;
    Demand demand;
};

Case makeCase(const char* offerName, const char* planText, const Percentage& share, const char* day)
{
    Case result;
    result.offer = shippedCatalog()->named(offerName, OfferFilter{}).value();
    result.plan = resolve(*result.offer, parsePlanSpec(planText).value(), parseDate(day).value()).value();
    DemandSpec spec = calendarSpec();
    spec.shape = FlatUtilization{share};
    result.demand = *makeDemand(spec, *result.offer->gpuCount);
    return result;
}

void total(benchmark::State& state, const char* offer, const char* plan, const char* share, const char* day)
{
    const Case work = makeCase(offer, plan, *Percentage::parse(share), day);
    for (auto _ : state) {
        benchmark::DoNotOptimize(*totalMinorUnits(work.plan, work.demand, Billing{}));
    }
}
void ledger(benchmark::State& state, const char* offer, const char* plan, const char* share, const char* day)
{
    const Case work = makeCase(offer, plan, *Percentage::parse(share), day);
    for (auto _ : state) {
        benchmark::DoNotOptimize(quote(*work.offer, work.plan, work.demand, Billing{})->total());
    }
}

constexpr const char* p3 = "aws/ap-northeast-2/p3.2xlarge";
constexpr const char* p3dn = "aws/us-east-1/p3dn.24xlarge";
constexpr const char* v100 = "gcp/asia-east1/nvidia-tesla-v100";

BENCHMARK_CAPTURE(total, onDemand, p3, "on-demand", "100", "2026-11-21");
BENCHMARK_CAPTURE(total, onDemandPartTime, p3, "on-demand", "37.3", "2026-11-21");
BENCHMARK_CAPTURE(total, sustainedUse, v100, "on-demand", "61.7", "2019-09-30");
BENCHMARK_CAPTURE(total, reservedNoUpfront, p3dn, "reserved-1y-no-upfront", "100", "2026-11-21");
BENCHMARK_CAPTURE(total, reservedAllUpfront, p3, "reserved-3y-all-upfront", "100", "2019-09-30");
BENCHMARK_CAPTURE(total, committedUse, v100, "committed-use-1y", "100", "2019-09-30");
BENCHMARK_CAPTURE(total, mix, p3, "reserved-3y-all-upfront:6+on-demand", "61.7", "2019-09-30");
BENCHMARK_CAPTURE(ledger, onDemand, p3, "on-demand", "100", "2026-11-21");
BENCHMARK_CAPTURE(ledger, reservedNoUpfront, p3dn, "reserved-1y-no-upfront", "100", "2026-11-21");

void compareWholeCatalog(benchmark::State& state)
{
    ComparisonRequest request;
    request.asOf = today();
    request.billing.asOf = request.asOf;
    request.demand.start = Month(2026, 11);
    for (auto _ : state) {
        benchmark::DoNotOptimize(compare(*shippedCatalog(), request));
    }
}
BENCHMARK(compareWholeCatalog)->Unit(benchmark::kMillisecond);

void compareV100(benchmark::State& state)
{
    ComparisonRequest request;
    request.asOf = today();
    request.billing.asOf = request.asOf;
    request.demand.start = Month(2026, 11);
    request.filter.gpus = {"V100"};
    for (auto _ : state) {
        benchmark::DoNotOptimize(compare(*shippedCatalog(), request));
    }
}
BENCHMARK(compareV100)->Unit(benchmark::kMillisecond);

}  // namespace
