// SPDX-License-Identifier: Apache-2.0
#include "core/report/scenario_charts.h"

#include <algorithm>
#include <array>

#include "core/report/column_chart.h"
#include "core/report/line_chart.h"
#include "core/report/scenario_payments.h"

namespace gpucost {

namespace {

std::string sourceText(const ScenarioReport& report)
{
    return "prices as of " + toString(report.scenario.asOf) + "; " + pricesText(report.scenario.prices);
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
    std::array<ColumnSeries, paymentKinds> series;
    const std::vector<PaymentsByKind> payments = paymentsByKind(option);
    for (std::size_t kind = 0; kind < series.size(); ++kind) {
        series[kind].name = toString(static_cast<PaymentKind>(kind));
        for (const PaymentsByKind& month : payments) {
            series[kind].values.emplace_back(month[kind].amount());
        }
    }
    for (const ScenarioMonth& month : months) {
        chart.columns.push_back(toString(month.month));
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
