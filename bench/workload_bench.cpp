// SPDX-License-Identifier: Apache-2.0
//
// Every ready-made workload on every shipped offer and way to buy: prices once, then each workload.
#include <benchmark/benchmark.h>

#include "core/workload/evaluation.h"

namespace {

using namespace gpucost;

MachineRequest request()
{
    MachineRequest request;
    request.asOf = *parseDate("2026-11-21");
    request.billing.asOf = request.asOf;
    request.use.start = Month(2026, 11);
    return request;
}

/// All offers, or those of one provider, to see how time grows with them.
void everyWorkload(benchmark::State& state)
{
    const auto data = PerformanceData{shippedCatalog()->hardware(), shippedBenchmarks(), shippedAccuracy()};
    MachineRequest asked = request();
    if (state.range(0) == 1) {
        asked.filter.providers = {"aws"};
    }
    std::size_t ways = 0;
    std::size_t options = 0;
    for (auto _ : state) {
        const auto machines = PricedMachines::price(*shippedCatalog(), asked);
        ways = machines->ways().size();
        options = 0;
        for (const Workload& workload : shippedWorkloads()) {
            const auto evaluation = evaluate(workload, *machines, {}, data);
            for (const EvaluationGroup& group : evaluation->groups) {
                options += group.considered;
            }
            benchmark::DoNotOptimize(evaluation);
        }
    }
    state.counters["ways"] = static_cast<double>(ways);
    state.counters["workloads"] = static_cast<double>(shippedWorkloads().size());
    state.counters["kept"] = static_cast<double>(options);
}
BENCHMARK(everyWorkload)->ArgName("aws_only")->Arg(0)->Arg(1)->Unit(benchmark::kMillisecond);

}  // namespace
