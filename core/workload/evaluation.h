// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <memory>
#include <optional>
#include <string>
#include <vector>

#include "core/hardware/processor.h"
#include "core/quote/comparison.h"
#include "core/workload/accuracy.h"
#include "core/workload/memory_fit.h"
#include "core/workload/priced_machines.h"
#include "core/workload/spot_stretch.h"
#include "core/workload/throughput.h"

namespace gpucost {

/// The figures that evaluations rest on.
struct PerformanceData {
    const HardwareTable& hardware;
    const BenchmarkTable& benchmarks;
    const AccuracyTable& accuracy;
    const ProcessorTable* processors = nullptr;  ///< of machines without GPU; empty: these are left out
};

/// What so many GPUs of a kind in one machine do for a workload.
struct MachinePerformance {
    const Accelerator* gpu = nullptr;  ///< or the CPUs of a machine without GPU, as one
    bool isProcessor = false;
    std::int64_t gpus = 1;      ///< in the machine
    std::int64_t gpusUsed = 1;  ///< whole copies of the job: 8 GPUs hold two copies that need 3 each on 6
    std::int64_t copies = 1;
    MemoryFit fit;
    Throughput throughput;  ///< of all copies together
};

/// How one option is kept out of many.
enum class BestOption : std::uint8_t {
    Gpu,       ///< the cheapest way to have each kind of GPU
    Plan,      ///< the cheapest for each kind of GPU and way to buy
    Provider,  ///< the same for each provider
    None       ///< all
};

struct EvaluationRules {
    Evidence atLeast = Evidence::Roofline;
    std::string series;  ///< the measured series to use; empty: the workload's first
    BestOption bestPer = BestOption::Plan;
    std::optional<std::int32_t> top;  ///< options kept of each group
    SpotRules spot;                   ///< empty: interruptions are not counted
    bool explain = false;             ///< derivations of throughputs, which take longer than the figures
};

/// One machine type, bought one way, doing the workload.
///
/// Cost of a unit  what the machine costs per hour of use / units done in an hour. The hour's cost is the exact
///                 total of the stated use / its hours; a job (a workload with an amount) on demand or on spot
///                 is priced as the run it is, with the provider's minimum, granularity and tiers
/// Spot            runs longer by what interruptions cost, where lives are known: cost and time times `stretch`
struct WorkloadOption {
    const PricedWay* way = nullptr;
    PlanSpec plan;
    const MachinePerformance* performance = nullptr;
    std::int64_t machines = 1;
    Amount perMachineHour;            ///< exact, of the stated use
    Amount perUnit;                   ///< exact cost of one unit of work
    Rational unitsPerSecond;          ///< of all machines, before interruptions
    std::optional<Rational> seconds;  ///< until the amount is done, with what interruptions cost
    std::optional<Amount> cost;       ///< of the amount
    std::optional<SpotStretch>
        stretch;  ///< of spot: in `perUnit`, `seconds` and `cost` at its expected value
    bool pricedAsRun = false;
    bool missesDeadline = false;
    bool onFrontier = false;  ///< no other option of its group is both cheaper and faster
};

/// Options that may be ranked with each other: with a host machine or without, in one currency.
struct EvaluationGroup {
    bool includesHost = true;
    Currency currency;
    std::vector<WorkloadOption> options;   ///< the cheapest first; those that miss the deadline last
    std::vector<WorkloadOption> frontier;  ///< the cheapest first, each faster than the one before
    std::size_t considered = 0;
};

/// Why a kind of machine is not among the options.
struct Exclusion {
    std::string gpu;
    std::int64_t gpus = 1;
    std::size_t offers = 0;
    std::string reason;
};

struct Evaluation {
    std::vector<EvaluationGroup> groups;  ///< with host first, then by number of options
    std::vector<Exclusion> exclusions;    ///< by GPU, then count
    const BenchmarkSeries* series = nullptr;
    std::vector<const BenchmarkSeries*> otherSeries;  ///< of the workload, not used here
    std::vector<std::unique_ptr<const MachinePerformance>> performances;
    std::vector<std::unique_ptr<const Accelerator>> processors;  ///< of machines without GPU
};

/// Works out every machine for the workload. ErrorCode::NotFound for a series it does not name. No machine
/// that fits is not an error: groups are empty then, and the exclusions say why.
///
/// Ranking    exact cost of a unit, then time, then provider, region, type and plan
/// Frontier   over all machines and plans considered, not only the options kept
/// Verified   tests/core/workload/evaluation_test.cpp, tests/golden/workload-*
Result<Evaluation> evaluate(const Workload& workload, const PricedMachines& machines,
                            const EvaluationRules& rules, const PerformanceData& data);

}  // namespace gpucost
