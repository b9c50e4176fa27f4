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

bool isBetter(const Throughput& a, const Throughput& b)
{
    return a.evidence != b.evidence ? a.evidence < b.evidence : a.perSecond > b.perSecond;
}

/// What each kind of machine does for one workload.
class Performances {
public:
    Performances(const Workload& workload, const ThroughputRules& rules, const PerformanceData& data)
        : m_data(data)
        , m_rules(rules)
    {
        for (const Precision precision : workload.precisions) {
            m_byPrecision.push_back(workload);
            m_byPrecision.back().precisions = {precision};
        }
    }

    Verdict of(const MachineKind& kind)
    {
        const Accelerator* gpu = m_data.hardware.byId(kind.gpu);
        if (gpu == nullptr) {
            return {nullptr, "its specifications are unknown"};
        }
        std::optional<MachinePerformance> best;
        std::string reason;
        for (const Workload& workload : m_byPrecision) {
            auto performance = at(workload, *gpu, kind.gpus);
            if (!performance) {
                reason += (reason.empty() ? "" : "; ") + performance.error();
            } else if (!best || isBetter(performance->throughput, best->throughput)) {
                best = std::move(*performance);
            }
        }
        if (!best) {
            return {nullptr, std::move(reason)};
        }
        m_made.push_back(std::make_unique<const MachinePerformance>(std::move(*best)));
        return {m_made.back().get(), {}};
    }

    std::vector<std::unique_ptr<const MachinePerformance>> take() { return std::move(m_made); }

private:
    tl::expected<MachinePerformance, std::string> at(const Workload& workload, const Accelerator& gpu,
                                                     std::int64_t gpus) const
    {
        MachinePerformance performance;
        performance.gpu = &gpu;
        performance.gpus = gpus;
        performance.gpusUsed = gpus;
        performance.fit = fitOn(workload, workload.precisions.front(), gpu, gpus);
        if (performance.fit.known) {
            if (!performance.fit.gpus) {
                return tl::make_unexpected(performance.fit.reason);
            }
            const std::int64_t each = *performance.fit.gpus;
            if (each > 1 && workload.interconnect == Interconnect::Nvlink && !gpu.nvlinkGbS) {
                return tl::make_unexpected("needs " + std::to_string(each) +
                                           " GPUs with NVLink, and none is known of it");
            }
            if (worksInCopies(workload.kind)) {
                performance.copies = gpus / each;
                performance.gpusUsed = performance.copies * each;
            }
        }
        auto throughput =
            throughputOn(workload, gpu, performance.gpusUsed, m_rules, m_data.benchmarks, m_data.hardware);
        if (!throughput) {
            return tl::make_unexpected(throughput.error().found);
        }
        performance.throughput = std::move(*throughput);
        return performance;
    }

    const PerformanceData& m_data;
    const ThroughputRules& m_rules;
    std::vector<Workload> m_byPrecision;
    std::vector<std::unique_ptr<const MachinePerformance>> m_made;
};

/// A way to do the workload before anything but cost and time is known of it.
struct Candidate {
    const PricedWay* way = nullptr;
    const MachinePerformance* performance = nullptr;
    std::int64_t machines = 1;
    std::int64_t total = 0;  // minor units: of the run, or of one machine over the stated use
    bool isRun = false;
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
        for (Candidate& candidate : m_all) {
            work(candidate);
        }
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
            if (kind.host == nullptr) {
                Verdict verdict = performances.of(kind);
                on.performance = verdict.performance;
                if (on.performance == nullptr) {
                    evaluation.exclusions.push_back(
                        {std::string(kind.gpu), kind.gpus, kind.offers, std::move(verdict.reason)});
                }
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

    void work(Candidate& candidate) const
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
    const ThroughputRules throughputRules{rules.atLeast, *series, &data.accuracy};
    Performances performances(workload, throughputRules, data);
    Evaluator(workload, machines, rules).run(performances, evaluation);
    evaluation.performances = performances.take();
    return evaluation;
}

}  // namespace gpucost
