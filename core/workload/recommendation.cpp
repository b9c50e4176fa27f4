// SPDX-License-Identifier: Apache-2.0
#include "core/workload/recommendation.h"

#include <algorithm>
#include <set>

namespace gpucost {

namespace {

bool canBeTakenAway(const WorkloadOption& option)
{
    return option.way->way.price->plan.kind == PlanKind::Spot;
}

/// The cheapest GPU of the same group in another evaluation.
ChangedChoice cheapest(const Workload& workload, const PricedMachines& machines, EvaluationRules rules,
                       const PerformanceData& data, const EvaluationGroup& like)
{
    rules.bestPer = BestOption::Gpu;
    rules.top = 1;
    ChangedChoice choice;
    const auto evaluation = evaluate(workload, machines, rules, data);
    if (!evaluation) {
        return choice;
    }
    for (const EvaluationGroup& group : evaluation->groups) {
        if (group.includesHost == like.includesHost && group.currency == like.currency &&
            !group.options.empty() && !group.options.front().missesDeadline) {
            choice.gpu = group.options.front().performance->gpu->id;
            choice.perUnit = group.options.front().perUnit;
        }
    }
    return choice;
}

std::set<std::int64_t> batchesOf(const BenchmarkSeries& series, const BenchmarkTable& table)
{
    std::set<std::int64_t> batches;
    const auto index = static_cast<std::size_t>(&series - table.series().data());
    for (const Measurement& row : table.rowsOf(index)) {
        if (row.batch && !row.doubtful) {
            batches.insert(*row.batch);
        }
    }
    return batches;
}

}  // namespace

Recommendation recommend(const Workload& workload, const PricedMachines& machines,
                         const EvaluationRules& rules, const PerformanceData& data,
                         const Evaluation& evaluation, const EvaluationGroup& group)
{
    Recommendation result;
    if (!group.frontier.empty()) {
        result.fastest = &group.frontier.back();
    }
    const auto fits = [](const WorkloadOption& option) { return !option.missesDeadline; };
    const auto first = std::find_if(group.options.begin(), group.options.end(), fits);
    if (first == group.options.end()) {
        return result;
    }
    result.choice = &*first;
    const std::string& gpu = first->performance->gpu->id;
    const auto other = std::find_if(first, group.options.end(), [&](const WorkloadOption& option) {
        return fits(option) && option.performance->gpu->id != gpu;
    });
    if (other != group.options.end() && !first->perUnit.value().isZero()) {
        result.runnerUp = &*other;
        result.runnerUpMore = other->perUnit.value() / first->perUnit.value() - Rational(1);
        result.priceFall = Rational(1) - first->perUnit.value() / other->perUnit.value();
    }
    if (canBeTakenAway(*first)) {
        const auto steady = std::find_if(first, group.options.end(), [&](const WorkloadOption& option) {
            return fits(option) && !canBeTakenAway(option);
        });
        result.steady = steady == group.options.end() ? nullptr : &*steady;
    }
    if (first->performance->throughput.evidence != Evidence::Measured && evaluation.series != nullptr) {
        EvaluationRules measured = rules;
        measured.atLeast = Evidence::Measured;
        result.measuredOnly = cheapest(workload, machines, measured, data, group);
    }
    if (evaluation.series != nullptr) {
        for (const std::int64_t batch : batchesOf(*evaluation.series, data.benchmarks)) {
            Workload changed = workload;
            changed.batch = batch;
            ChangedChoice choice = cheapest(changed, machines, rules, data, group);
            choice.batch = batch;
            if (!choice.gpu.empty() && choice.gpu != gpu) {
                result.batches.push_back(std::move(choice));
            }
        }
    }
    return result;
}

}  // namespace gpucost
