// SPDX-License-Identifier: Apache-2.0
#include "core/report/scenario_charts.h"

#include <algorithm>
#include <array>

#include "core/report/column_chart.h"
#include "core/report/line_chart.h"

namespace gpucost {

namespace {

std::string sourceText(const ScenarioReport& report)
{
    return "prices as of " + toString(report.scenario.asOf) + "; " + pricesText(report.scenario.prices);
}

std::size_t kindOf(const Charge& charge)
{
    return charge.category == ChargeCategory::Credit        ? 3
           : charge.frequency == ChargeFrequency::OneTime   ? 0
           : charge.frequency == ChargeFrequency::Recurring ? 1
                                                            : 2;
}

}  // namespace

std::string scenarioLines(const ScenarioReport& report, const ChartStyle& style)
{
    LineChart chart;
    chart.head = {"Paid so far", std::string(report.scenario.currency.code()) + ", at the end of each month",
                  sourceText(report)};
    for (const OptionResult& option : report.result.options) {
        if (!option.quote) {
            continue;
        }
        LineSeries line{nameOf(*option.option), {}};
        for (const ScenarioMonth& month : monthsOf(option)) {
            line.values.emplace_back(month.cumulative.amount());
        }
        const auto& verdict = option.verdict;
        if (verdict && verdict->plain.lasting && verdict->plain.lasting->period > 0) {
            const auto period = static_cast<std::size_t>(verdict->plain.lasting->period);
            if (period < line.values.size()) {
                chart.marks.push_back(
                    {static_cast<std::int64_t>(period) + 1, line.values[period],
                     nameOf(*option.option) + " pays back in month " + std::to_string(period + 1)});
            }
        }
        chart.series.push_back(std::move(line));
    }
    // Lines that end early stay at what they have cost.
    std::size_t longest = 0;
    for (const LineSeries& line : chart.series) {
        longest = std::max(longest, line.values.size());
    }
    for (LineSeries& line : chart.series) {
        line.values.resize(longest, line.values.back());
    }
    return svgLineChart(chart, style);
}

std::string scenarioColumns(const ScenarioReport& report, const OptionResult& option, const ChartStyle& style)
{
    ColumnChart chart;
    chart.head = {nameOf(*option.option) + ", month by month",
                  std::string(report.scenario.currency.code()) + " due in each month", sourceText(report)};
    const std::vector<ScenarioMonth> months = monthsOf(option);
    std::array<ColumnSeries, 6> series;
    constexpr std::array<const char*, 6> names{"purchase",         "recurring",     "by use",
                                               "sold or credited", "refunded early", "tax, less discounts and credits"};
    for (std::size_t kind = 0; kind < series.size(); ++kind) {
        series[kind].name = names[kind];
        series[kind].values.resize(months.size());
    }
    for (const Charge& charge : option.quote->charges()) {
        Rational& value = series[kindOf(charge)].values[static_cast<std::size_t>(charge.month)];
        value = value + Rational(charge.cost.amount());
    }
    for (std::size_t i = 0; i < months.size(); ++i) {
        chart.columns.push_back(toString(months[i].month));
        series.back().values[i] = Rational(months[i].added.amount());
    }
    for (const AddedFlow& flow : option.added) {
        if (flow.kind == AddedFlow::Kind::Refund) {
            const Rational amount(flow.amount.amount());
            const auto month = static_cast<std::size_t>(option.exit->month);
            series[4].values[month] = series[4].values[month] - amount;
            series.back().values[month] = series.back().values[month] + amount;
        }
    }
    for (ColumnSeries& one : series) {
        const bool isEmpty = std::all_of(one.values.begin(), one.values.end(),
                                         [](const Rational& value) { return value.isZero(); });
        if (!isEmpty) {
            chart.series.push_back(std::move(one));
        }
    }
    return svgColumnChart(chart, style);
}

}  // namespace gpucost
