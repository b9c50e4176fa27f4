// SPDX-License-Identifier: Apache-2.0
#include "core/workload/evaluation.h"

#include <algorithm>
#include <map>
#include <tuple>

namespace gpucost {

namespace {

/// A machine kind that can do the workload, or why it cannot.
struct Verdict {
    const MachinePerformance* performance = nullptr;
    std::string reason;
};

/// Whether several GPUs of one machine may each do work of their own.
bool worksInCopies(WorkloadKind kind)
{
    switch (kind) {
    case WorkloadKind::Inference:
    case WorkloadKind::Decoding:
    case WorkloadKind::Graphics:
    case WorkloadKind::Batch: return true;
    case WorkloadKind::Training:
    case WorkloadKind::FineTuning:
    case WorkloadKind::Hpc: return false;
    }
    return false;
}

/// What each kind of machine does for one workload.
class Performances {
public:
    Performances(const Workload& workload, ThroughputRules rules, const PerformanceData& data)
        : m_workload(workload)
        , m_rules(rules)
        , m_data(data)
    {
        for (const Precision precision : workload.precisions) {
            m_needs.emplace_back(precision, memoryNeed(workload, precision));
        }
    }

    Verdict of(const MachineKind& kind)
    {
        const Accelerator* gpu =
            kind.host != nullptr ? processorOf(*kind.host) : m_data.hardware.byId(kind.gpu);
        if (gpu == nullptr) {
            return {nullptr, "its specifications are unknown"};
        }
        ThroughputRules rules = m_rules;
        if (kind.host != nullptr) {
            rules.series.reset();  // rows of GPUs say nothing about a CPU
        }
        // The best precision that fits: where the best of all does not, the others are tried.
        std::optional<Workload> fewer;
        std::string reason;
        while (true) {
            const Workload& workload = fewer ? *fewer : m_workload;
            auto performance = at(workload, *gpu, kind.gpus, rules);
            if (performance) {
                performance->isProcessor = kind.host != nullptr;
                m_made.push_back(std::make_unique<const MachinePerformance>(std::move(*performance)));
                return {m_made.back().get(), {}};
            }
            if (reason.find(performance.error().reason) == std::string::npos) {
                reason += (reason.empty() ? "" : "; ") + performance.error().reason;
            }
            if (!performance.error().tooLarge || workload.precisions.size() < 2) {
                return {nullptr, std::move(reason)};
            }
            Workload next = workload;
            next.precisionsStated = true;
            std::erase(next.precisions, performance.error().precision);
            if (next.precisions.size() == workload.precisions.size()) {
                return {nullptr, std::move(reason)};
            }
            fewer = std::move(next);
        }
    }

    std::vector<std::unique_ptr<const MachinePerformance>> take() { return std::move(m_made); }
    std::vector<std::unique_ptr<const Accelerator>> takeProcessors() { return std::move(m_processors); }

private:
    struct Refusal {
        std::string reason;
        bool tooLarge = false;
        Precision precision = Precision::Fp32;
    };

    /// The CPUs of a machine as one accelerator, whose memory is the machine's.
    const Accelerator* processorOf(const Offer& host)
    {
        const ProcessorMachine* machine =
            m_data.processors == nullptr ? nullptr
                                         : m_data.processors->machineOf(host.provider, host.instanceType);
        if (machine == nullptr) {
            return nullptr;
        }
        const Processor& processor = m_data.processors->processorOf(*machine);
        Accelerator one;
        one.id = processor.id;
        one.name = processor.name;
        one.family = processor.name + ", " + std::to_string(machine->physicalCores) + " cores";
        one.vendor = processor.vendor;
        one.architecture = processor.architecture;
        one.year = processor.year;
        one.unit = "machine";
        one.fp64Tflops = peakOf(*machine, Precision::Fp64);
        one.fp32Tflops = peakOf(*machine, Precision::Fp32);
        one.bf16TensorTflops = peakOf(*machine, Precision::Bf16);
        one.int8Tops = peakOf(*machine, Precision::Int8);
        const Rational gigabytes =
            Rational(machine->memoryGib) * Rational(1'073'741'824) / Rational(1'000'000'000);
        one.memoryGb = round(gigabytes, Scale{3}, Rounding::HalfUp);
        one.bandwidthGbS = round(m_data.processors->bandwidthOf(*machine), Scale{3}, Rounding::HalfUp);
        m_processors.push_back(std::make_unique<const Accelerator>(std::move(one)));
        return m_processors.back().get();
    }

    const MemoryNeed& needAt(Precision precision) const
    {
        const auto known = std::find_if(m_needs.begin(), m_needs.end(),
                                        [&](const auto& need) { return need.first == precision; });
        return known == m_needs.end() ? m_needs.front().second : known->second;
    }

    /// Whether the very case was measured: the same chips, as many, and the batch or streams that are asked
    /// for.
    static bool wasMeasured(const Workload& workload, const Throughput& throughput, std::int64_t gpus)
    {
        const std::optional<std::int64_t> asked = workload.batch ? workload.batch : workload.streams;
        return throughput.evidence == Evidence::Measured && throughput.row != nullptr && asked &&
               !workload.memoryGb && throughput.row->batch == asked && throughput.row->count == gpus;
    }

    tl::expected<MachinePerformance, Refusal> at(const Workload& workload, const Accelerator& gpu,
                                                 std::int64_t gpus, const ThroughputRules& rules) const
    {
        const auto throughputOf = [&](std::int64_t used) {
            return throughputOn(workload, gpu, used, rules, m_data.benchmarks, m_data.hardware);
        };
        MachinePerformance performance;
        performance.gpu = &gpu;
        performance.gpus = gpus;
        performance.gpusUsed = gpus;
        auto throughput = throughputOf(gpus);
        if (!throughput) {
            return tl::make_unexpected(Refusal{throughput.error().found});
        }
        const Precision precision = throughput->precision.value_or(workload.precisions.front());
        performance.fit = fitOn(workload, needAt(precision), gpu, gpus);
        if (performance.fit.known && !performance.fit.gpus) {
            if (!wasMeasured(workload, *throughput, gpus)) {
                return tl::make_unexpected(Refusal{performance.fit.reason, true, precision});
            }
            performance.fit.gpus = gpus;
            performance.fit.reason += "; it was measured there all the same";
        }
        const std::int64_t each = performance.fit.gpus.value_or(1);
        if (each > 1 && workload.interconnect == Interconnect::Nvlink && !gpu.nvlinkGbS) {
            return tl::make_unexpected(
                Refusal{"needs " + std::to_string(each) + " GPUs with NVLink, and none is known of it"});
        }
        if (performance.fit.known && worksInCopies(workload.kind)) {
            performance.copies = gpus / each;
            performance.gpusUsed = performance.copies * each;
            if (performance.gpusUsed != gpus) {
                throughput = throughputOf(performance.gpusUsed);
                if (!throughput) {
                    return tl::make_unexpected(Refusal{throughput.error().found});
                }
            }
        }
        performance.throughput = std::move(*throughput);
        return performance;
    }

    const Workload& m_workload;
    ThroughputRules m_rules;
    const PerformanceData& m_data;
    std::vector<std::pair<Precision, MemoryNeed>> m_needs;
    std::vector<std::unique_ptr<const MachinePerformance>> m_made;
    std::vector<std::unique_ptr<const Accelerator>> m_processors;
};

/// A way to do the workload before anything but cost and time is known of it.
struct Candidate {
    const PricedWay* way = nullptr;
    const MachinePerformance* performance = nullptr;
    std::int64_t machines = 1;
    std::int64_t total = 0;  // minor units: of the run, or of one machine over the stated use
    bool isRun = false;
    const SpotStretch* stretch = nullptr;
    Rational perUnit;  // in minor units
    Rational time;     // seconds for the amount, or for one unit
};

class Evaluator {
public:
    Evaluator(const Workload& workload, const PricedMachines& machines, const EvaluationRules& rules)
        : m_workload(workload)
        , m_machines(machines)
        , m_rules(rules)
        , m_best(machines.places())
    {
    }

    void run(Performances& performances, Evaluation& evaluation)
    {
        findPerformances(performances, evaluation);
        const bool all = m_rules.bestPer == BestOption::None;
        for (const PricedWay& way : m_machines.ways()) {
            const Machines& on = m_kinds[way.kind];
            if (on.performance == nullptr) {
                continue;
            }
            Candidate candidate{&way, on.performance, on.machines, way.total};
            if (on.run && !way.way.price->plan.isCommitment()) {
                const auto total = m_machines.total(way, *on.run);
                if (!total) {
                    continue;
                }
                candidate.total = *total;
                candidate.isRun = true;
            }
            Candidate& best = m_best[way.place];
            if (all) {
                m_all.push_back(candidate);
            } else if (best.way == nullptr || isCheaperWay(candidate, best)) {
                best = candidate;
            }
        }
        for (const Candidate& best : m_best) {
            if (best.way != nullptr) {
                m_all.push_back(best);
            }
        }
        std::erase_if(m_all, [this](Candidate& candidate) { return !work(candidate); });
        buildGroups(evaluation);
    }

private:
    struct Machines {
        const MachinePerformance* performance = nullptr;
        std::int64_t machines = 1;
        Rational unitsPerSecond;  // of all of them
        std::optional<Demand> run;
    };

    void findPerformances(Performances& performances, Evaluation& evaluation)
    {
        for (const MachineKind& kind : m_machines.kinds()) {
            Machines on;
            Verdict verdict = performances.of(kind);
            on.performance = verdict.performance;
            if (on.performance == nullptr) {
                const std::string_view name = kind.host != nullptr ? kind.host->instanceType : kind.gpu;
                evaluation.exclusions.push_back(
                    {std::string(name), kind.gpus, kind.offers, std::move(verdict.reason)});
            }
            if (on.performance != nullptr) {
                plan(on, kind);
            }
            m_kinds.push_back(std::move(on));
        }
        std::sort(evaluation.exclusions.begin(), evaluation.exclusions.end(),
                  [](const Exclusion& a, const Exclusion& b) {
                      return std::tie(a.gpu, a.gpus) < std::tie(b.gpu, b.gpus);
                  });
    }

    /// How many machines, and the run that does the amount.
    void plan(Machines& on, const MachineKind& kind) const
    {
        const Rational each(on.performance->throughput.perSecond);
        if (m_workload.machines) {
            on.machines = *m_workload.machines;
        } else if (m_workload.amount && m_workload.deadlineHours && worksInCopies(m_workload.kind) &&
                   m_workload.interconnect == Interconnect::Any) {
            const Rational inTime = each * Rational(*m_workload.deadlineHours) * Rational(3'600);
            on.machines = ceiling(Rational(*m_workload.amount) / inTime).toInt64().value_or(mostMachines);
            on.machines = std::clamp<std::int64_t>(on.machines, 1, mostMachines);
        }
        on.unitsPerSecond = each * Rational(on.machines);
        if (m_workload.amount) {
            const auto seconds = ceiling(Rational(*m_workload.amount) / on.unitsPerSecond).toInt64();
            if (seconds) {
                if (auto run = m_machines.run(kind.gpus, on.machines, *seconds)) {
                    on.run = std::move(*run);
                }
            }
        }
    }

    /// Within one place the work done is the same, and so is the currency.
    static bool isCheaperWay(const Candidate& a, const Candidate& b)
    {
        if (a.total != b.total) {
            return a.total < b.total;
        }
        return place(*a.way) < place(*b.way);
    }

    static std::tuple<std::string_view, std::string_view, std::string_view, PlanKey> place(
        const PricedWay& way)
    {
        return {way.offer->provider, way.offer->region, way.offer->instanceType, way.way.price->plan};
    }

    /// Cost and time; false where spot machines are lost faster than work gets done.
    bool work(Candidate& candidate)
    {
        const Machines& on = m_kinds[candidate.way->kind];
        if (candidate.isRun) {
            candidate.perUnit = Rational(candidate.total) / Rational(*m_workload.amount);
        } else {
            const Rational unitsInUse =
                Rational(on.performance->throughput.perSecond) * Rational(3'600) * m_machines.hoursUsed();
            candidate.perUnit = Rational(candidate.total) / unitsInUse;
        }
        candidate.time = (m_workload.amount ? Rational(*m_workload.amount) : Rational(1)) / on.unitsPerSecond;
        if (candidate.way->way.price->plan.kind != PlanKind::Spot) {
            return true;
        }
        const SpotVerdict& verdict = stretchOf(candidate);
        if (verdict.stretch) {
            candidate.stretch = &*verdict.stretch;
            const Rational factor(verdict.stretch->expected);
            candidate.perUnit = candidate.perUnit * factor;
            candidate.time = candidate.time * factor / verdict.stretch->availability.value_or(Rational(1));
        }
        return !verdict.neverFinishes;
    }

    const SpotVerdict& stretchOf(const Candidate& candidate)
    {
        const Offer& offer = *candidate.way->offer;
        const auto [at, isNew] = m_stretches.try_emplace({offer.provider, offer.gpu, candidate.machines});
        if (isNew) {
            at->second = spotStretch(m_workload, offer.provider, offer.gpu, candidate.machines, m_rules.spot);
        }
        return at->second;
    }

    bool misses(const Candidate& candidate) const
    {
        return m_workload.amount && m_workload.deadlineHours &&
               candidate.time > Rational(*m_workload.deadlineHours) * Rational(3'600);
    }

    bool isBetter(const Candidate& a, const Candidate& b) const
    {
        const bool aMisses = misses(a);
        if (aMisses != misses(b)) {
            return !aMisses;
        }
        if (a.perUnit != b.perUnit) {
            return a.perUnit < b.perUnit;
        }
        if (a.time != b.time) {
            return a.time < b.time;
        }
        return place(*a.way) < place(*b.way);
    }

    void buildGroups(Evaluation& evaluation)
    {
        std::map<std::pair<bool, std::string>, std::vector<const Candidate*>> groups;
        for (const Candidate& candidate : m_all) {
            groups[{!candidate.way->offer->includesHost, std::string(candidate.way->currency.code())}]
                .push_back(&candidate);
        }
        for (auto& [key, candidates] : groups) {
            std::sort(candidates.begin(), candidates.end(),
                      [this](const Candidate* a, const Candidate* b) { return isBetter(*a, *b); });
            EvaluationGroup group;
            group.includesHost = !key.first;
            group.currency = candidates.front()->way->currency;
            group.considered = candidates.size();
            addFrontier(group, candidates);
            addOptions(group, candidates);
            evaluation.groups.push_back(std::move(group));
        }
        std::stable_sort(evaluation.groups.begin(), evaluation.groups.end(),
                         [](const EvaluationGroup& a, const EvaluationGroup& b) {
                             return std::tuple(!a.includesHost, b.considered) <
                                    std::tuple(!b.includesHost, a.considered);
                         });
    }

    void addFrontier(EvaluationGroup& group, const std::vector<const Candidate*>& candidates) const
    {
        std::vector<const Candidate*> sorted = candidates;
        std::stable_sort(sorted.begin(), sorted.end(), [](const Candidate* a, const Candidate* b) {
            return std::tie(a->perUnit, a->time) < std::tie(b->perUnit, b->time);
        });
        const Rational* fastest = nullptr;
        for (const Candidate* candidate : sorted) {
            if (fastest == nullptr || candidate->time < *fastest) {
                fastest = &candidate->time;
                group.frontier.push_back(optionOf(*candidate));
                group.frontier.back().onFrontier = true;
            }
        }
    }

    void addOptions(EvaluationGroup& group, const std::vector<const Candidate*>& sorted) const
    {
        using Kept = std::tuple<std::string_view, std::string_view, PlanKind, std::int32_t>;
        std::vector<Kept> kept;
        for (const Candidate* candidate : sorted) {
            if (m_rules.top && group.options.size() >= static_cast<std::size_t>(*m_rules.top)) {
                break;
            }
            if (m_rules.bestPer != BestOption::None) {
                const PlanKey& plan = candidate->way->way.price->plan;
                const bool byPlan = m_rules.bestPer != BestOption::Gpu;
                const Kept key{candidate->performance->gpu->id,
                               m_rules.bestPer == BestOption::Provider ? candidate->way->offer->provider
                                                                       : std::string_view(),
                               byPlan ? plan.kind : PlanKind::OnDemand, byPlan ? plan.termMonths : 0};
                if (std::find(kept.begin(), kept.end(), key) != kept.end()) {
                    continue;
                }
                kept.push_back(key);
            }
            WorkloadOption option = optionOf(*candidate);
            option.onFrontier = std::any_of(group.frontier.begin(), group.frontier.end(),
                                            [&](const WorkloadOption& o) { return o.way == candidate->way; });
            group.options.push_back(std::move(option));
        }
    }

    WorkloadOption optionOf(const Candidate& candidate) const
    {
        const PricedWay& way = *candidate.way;
        WorkloadOption option;
        option.way = &way;
        option.plan = planOf(way.way);
        option.performance = candidate.performance;
        option.machines = candidate.machines;
        option.perMachineHour =
            amountOfMinorUnits(Rational(way.total) / m_machines.hoursUsed(), way.currency);
        option.perUnit = amountOfMinorUnits(candidate.perUnit, way.currency);
        option.unitsPerSecond = m_kinds[way.kind].unitsPerSecond;
        option.pricedAsRun = candidate.isRun;
        if (candidate.stretch != nullptr) {
            option.stretch = *candidate.stretch;
        }
        if (m_workload.amount) {
            option.seconds = candidate.time;
            option.cost = option.perUnit * Rational(*m_workload.amount);
            option.missesDeadline = misses(candidate);
        }
        return option;
    }

    static constexpr std::int64_t mostMachines = 100'000;

    const Workload& m_workload;
    const PricedMachines& m_machines;
    const EvaluationRules& m_rules;
    std::vector<Machines> m_kinds;
    std::vector<Candidate> m_best;  // by place
    std::vector<Candidate> m_all;
    std::map<std::tuple<std::string_view, std::string_view, std::int64_t>, SpotVerdict> m_stretches;
};

}  // namespace

Result<Evaluation> evaluate(const Workload& workload, const PricedMachines& machines,
                            const EvaluationRules& rules, const PerformanceData& data)
{
    const auto series = seriesFor(workload, rules.series, data.benchmarks);
    if (!series) {
        return tl::make_unexpected(series.error());
    }
    if (machines.hoursUsed().isZero()) {
        return fail(ErrorCode::BadValue, "machines that are never used", "some hours of use");
    }
    Evaluation evaluation;
    if (*series) {
        evaluation.series = &data.benchmarks.series()[**series];
    }
    for (const std::string& id : workload.series) {
        const auto other = data.benchmarks.seriesNamed(id);
        if (other && (!*series || *other != **series)) {
            evaluation.otherSeries.push_back(&data.benchmarks.series()[*other]);
        }
    }
    const ThroughputRules throughputRules{rules.atLeast, *series, &data.accuracy, rules.explain};
    Performances performances(workload, throughputRules, data);
    Evaluator(workload, machines, rules).run(performances, evaluation);
    evaluation.performances = performances.take();
    evaluation.processors = performances.takeProcessors();
    return evaluation;
}

}  // namespace gpucost
