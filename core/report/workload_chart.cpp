// SPDX-License-Identifier: Apache-2.0
#include "core/report/workload_chart.h"

#include <algorithm>

#include "core/report/bar_chart.h"
#include "core/report/scatter_chart.h"
#include "core/report/workload_wording.h"

namespace gpucost {

namespace {

constexpr std::size_t most = 25;

std::string label(const WorkloadOption& option)
{
    return gpusText(option) + ", " + std::string(option.way->offer->provider);
}

std::string groupOf(const WorkloadOption& option)
{
    return std::string(toString(option.performance->throughput.evidence));
}

ChartHead headOf(const WorkloadReport& report, const std::vector<WorkloadOption>& shown, const char* what)
{
    ChartHead head;
    head.title = report.workload.name + ": " + what;
    head.source = "Prices as of " + toString(report.machines.request().asOf) + ". ";
    if (report.evaluation.series != nullptr) {
        head.source += "Measured and scaled: " + report.evaluation.series->title + ". ";
    }
    std::vector<std::string_view> ids;
    for (const WorkloadOption& option : shown) {
        const Source* source = option.way->way.price->source;
        if (source != nullptr && std::find(ids.begin(), ids.end(), source->id) == ids.end()) {
            ids.push_back(source->id);
        }
    }
    for (std::size_t i = 0; i < ids.size(); ++i) {
        head.source.append(i == 0 ? "Price lists: " : ", ").append(ids[i]);
    }
    return head;
}

}  // namespace

Rational plottedCost(const WorkloadOption& option, WorkUnit unit)
{
    return option.perUnit.value() * Rational(pricedAmount(unit));
}

Rational plottedHours(const WorkloadOption& option, WorkUnit unit)
{
    const Rational seconds =
        option.seconds ? *option.seconds : Rational(pricedAmount(unit)) / option.unitsPerSecond;
    return seconds / Rational(3'600);
}

std::string workloadCostChart(const WorkloadReport& report, const ChartStyle& style)
{
    BarChart chart;
    std::vector<WorkloadOption> shown;
    if (!report.evaluation.groups.empty()) {
        const EvaluationGroup& group = report.evaluation.groups.front();
        shown.assign(group.options.begin(), group.options.begin() + static_cast<std::ptrdiff_t>(std::min(
                                                                        most, group.options.size())));
        chart.head.unit = std::string(group.currency.code()) + " per " + pricedText(report.workload.unit);
        chart.places = group.currency.minorDigits() + 4;
    }
    const std::string unit = chart.head.unit;
    chart.head = headOf(report, shown, "cost of a unit");
    chart.head.unit = unit;
    for (const WorkloadOption& option : shown) {
        chart.bars.push_back({label(option), plottedCost(option, report.workload.unit), groupOf(option),
                              toString(option.plan)});
    }
    return svgBarChart(chart, style);
}

std::string workloadFrontierChart(const WorkloadReport& report, const ChartStyle& style)
{
    ScatterChart chart;
    std::vector<WorkloadOption> shown;
    if (!report.evaluation.groups.empty()) {
        const EvaluationGroup& group = report.evaluation.groups.front();
        shown = group.frontier;
        for (const WorkloadOption& option : group.options) {
            if (!option.onFrontier && shown.size() < most) {
                shown.push_back(option);
            }
        }
        chart.yUnit = std::string(group.currency.code()) + " per " + pricedText(report.workload.unit);
    }
    const WorkUnit unit = report.workload.unit;
    chart.xUnit = report.workload.amount ? "hours until done" : "hours for " + pricedText(unit);
    chart.head = headOf(report, shown, "cost against time");
    chart.head.unit = chart.yUnit + " against " + chart.xUnit;
    for (const WorkloadOption& option : shown) {
        chart.points.push_back({label(option) + ", " + toString(option.plan), plottedHours(option, unit),
                                plottedCost(option, unit), groupOf(option), option.onFrontier});
    }
    return svgScatterChart(chart, style);
}

}  // namespace gpucost
