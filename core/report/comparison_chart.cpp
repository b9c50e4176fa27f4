// SPDX-License-Identifier: Apache-2.0
#include "core/report/comparison_chart.h"

#include <algorithm>

#include "core/report/bar_chart.h"
#include "core/report/wording.h"

namespace gpucost {

namespace {

constexpr std::size_t most = 25;

std::string planText(const ComparisonRow& row)
{
    return toString(row.plan) + (row.isEffective ? "-effective-rate" : "");
}

/// "spot"; "mix" where a plan has several parts.
std::string kindText(const PlanSpec& plan)
{
    return plan.parts.size() == 1 ? std::string(toString(plan.parts.front().key.kind)) : "mix";
}

/// What all rows with a saving are measured against: one offer's cost, where the request names it.
std::optional<BarChart::Baseline> baselineOf(const ComparisonGroup& group, const ComparisonRequest& request)
{
    const auto row = std::find_if(group.rows.begin(), group.rows.end(),
                                  [](const ComparisonRow& each) { return each.saving.has_value(); });
    if (request.baseline.offer.empty() || row == group.rows.end()) {
        return std::nullopt;
    }
    return BarChart::Baseline{"Baseline, " + request.baseline.offer + ' ' + toString(request.baseline.plan),
                              Rational(row->total.amount() + row->saving->amount())};
}

std::string sourceText(const ComparisonGroup& group)
{
    std::vector<std::string_view> ids;
    for (std::size_t i = 0; i < std::min(group.rows.size(), most); ++i) {
        for (const Price* price : group.rows[i].prices) {
            if (price->source != nullptr &&
                std::find(ids.begin(), ids.end(), price->source->id) == ids.end()) {
                ids.push_back(price->source->id);
            }
        }
    }
    std::string text;
    for (const std::string_view id : ids) {
        text.append(text.empty() ? "Sources: " : ", ").append(id);
    }
    return text;
}

}  // namespace

std::string comparisonChart(const Comparison& comparison, const ComparisonRequest& request,
                            const HardwareTable& hardware, const ChartStyle& style)
{
    BarChart chart;
    chart.head.title = "Total cost: " + demandText(request.demand, comparison.months);
    chart.head.source = "Prices as of " + toString(comparison.asOf) + ".";
    if (!comparison.groups.empty()) {
        const ComparisonGroup& group = comparison.groups.front();
        const std::string currency(group.currency.code());
        chart.head.unit =
            currency + " for " + std::to_string(comparison.months) + " months, " +
            (group.includesHost ? "machines with GPUs" : "GPUs alone, the machine comes on top");
        chart.places = group.currency.minorDigits();
        for (const ComparisonRow& row : group.rows) {
            if (chart.bars.size() == most) {
                chart.head.source += " The first " + std::to_string(most) + " of " +
                                     std::to_string(group.rows.size()) + " ways to buy.";
                break;
            }
            chart.bars.push_back({gpusText(*row.offer, row.instances, hardware) + ", " + row.offer->name(),
                                  Rational(row.total.amount()), kindText(row.plan), planText(row)});
        }
        chart.baseline = baselineOf(group, request);
        if (comparison.groups.size() > 1) {
            chart.head.source += " Offers in other currencies, or sold without a machine, are not drawn.";
        }
        for (const std::string& warning : comparison.warnings) {
            chart.head.source += "\nWarning: " + warning + '.';
        }
        chart.head.source += '\n' + sourceText(group);
    }
    chart.head.source += '\n' + notInTheFigures();
    return svgBarChart(chart, style);
}

}  // namespace gpucost
