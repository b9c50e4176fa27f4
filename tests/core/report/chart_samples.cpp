// SPDX-License-Identifier: Apache-2.0
#include "tests/core/report/chart_samples.h"

namespace gpucost::test {

namespace {

Rational number(const char* text)
{
    return Rational(Decimal::of(text));
}

/// 0 to `below` - 1, the same everywhere (Knuth's linear congruential generator).
class Sequence {
public:
    std::int64_t next(std::int64_t below)
    {
        m_state = m_state * 6364136223846793005ULL + 1442695040888963407ULL;
        return static_cast<std::int64_t>((m_state >> 33U) % static_cast<std::uint64_t>(below));
    }

private:
    std::uint64_t m_state = 1;
};

BarChart usualBars()
{
    return {
        {"ResNet-50 inference, offline: cost of 1,000 images", "USD per 1,000 images",
         "Measured: MLPerf Inference v3.0, resnet50, Offline. Prices as of 2026-07-20: AWS, Azure, Google.\n"
         "Roofline figures are estimates from the specifications and the stated efficiencies."},
        {{"L4 24GB, gcp/us-central1/g2-standard-4", number("0.0000153"), "measured", "spot"},
         {"A100 SXM4 80GB, azure/eastus/Standard_ND96amsr_A100_v4", number("0.0000871"), "measured",
          "reserved-3y"},
         {"T4 16GB, aws/us-east-1/g4dn.xlarge", number("0.0000262"), "measured", "on-demand"},
         {"V100 SXM2 16GB, aws/ap-northeast-2/p3.2xlarge", number("0.000345"), "scaled", "on-demand"},
         {"H100 SXM5 80GB, aws/us-east-1/p5.48xlarge", number("0.0000633"), "measured", "savings-plan-3y"},
         {"MI300X, azure/eastus/Standard_ND96isr_MI300X_v5", number("0.000302"), "roofline", "on-demand"}},
        BarChart::Baseline{"V100 16GB on demand", number("0.000345")},
        std::nullopt};
}

ScatterChart usualScatter()
{
    ScatterChart chart{{"BERT-Large training: cost against time", "every machine and way to buy, 2026-07-20",
                        "Measured: MLPerf Training v2.1, bert. Prices as of 2026-07-20, whole machines."},
                       "hours until done",
                       "USD per run",
                       "no other choice is cheaper and faster",
                       {}};
    const char* const gpus[] = {"H100", "A100 80GB", "A100 40GB", "V100", "A10G", "L40S", "T4", "L4"};
    const char* const plans[] = {"on-demand", "spot", "reserved-1y", "reserved-3y"};
    Sequence sequence;
    for (std::size_t gpu = 0; gpu < 8; ++gpu) {
        for (std::size_t plan = 0; plan < 4; ++plan) {
            const Rational hours(Integer(static_cast<std::int64_t>(80 + 260 * gpu * gpu)), Integer(100));
            const Rational cost(
                Integer(static_cast<std::int64_t>((9'000 - 900 * gpu) * (5 - plan)) + sequence.next(3'000)),
                Integer(60));
            chart.points.push_back({std::string(gpus[gpu]) + ", " + plans[plan], hours, cost,
                                    gpu < 5    ? "measured"
                                    : gpu == 5 ? "scaled"
                                               : "roofline"});
        }
    }
    for (ScatterPoint& point : chart.points) {
        point.onFrontier = true;
        for (const ScatterPoint& other : chart.points) {
            if (other.x <= point.x && other.y <= point.y && (other.x < point.x || other.y < point.y)) {
                point.onFrontier = false;
            }
        }
    }
    return chart;
}

LineChart usualLines()
{
    LineChart chart{
        {"8 × V100, Seoul, 36 months: what has been paid so far", "USD, cumulative",
         "aws/ap-northeast-2/p3.16xlarge as of 2019-09-06: AWS price list of that day."},
        1,
        "month, from 2019-09",
        {{"on-demand", {}}, {"reserved-3y, all upfront", {}}, {"reserved-1y, partial upfront", {}}},
        {}};
    Rational onDemand;
    Rational partial;
    for (std::int64_t month = 0; month < 36; ++month) {
        onDemand = onDemand + number("24726.56");
        partial = partial + (month % 12 == 0 ? Rational(93'000) : Rational(0)) + number("7723.4");
        chart.series[0].values.push_back(onDemand);
        chart.series[1].values.emplace_back(352'272);
        chart.series[2].values.push_back(partial);
    }
    chart.marks = {{15, number("370898.40"), "3y all upfront pays back in month 15"},
                   {7, number("173085.92"), "1y pays back in month 7"}};
    return chart;
}

ColumnChart usualColumns()
{
    ColumnChart chart{{"Cash flow by month: own servers", "USD paid in each month",
                       "Purchase price and residual value: an assumption. Power: 0.12 USD per kWh."},
                      {},
                      {{"upfront", {}}, {"recurring", {}}, {"usage", {}}, {"residual value", {}}},
                      true};
    for (std::int64_t month = 0; month < 24; ++month) {
        const std::int64_t index = month + 6;
        chart.columns.push_back(std::to_string(2026 + index / 12) + (index % 12 < 9 ? "-0" : "-") +
                                std::to_string(index % 12 + 1));
        chart.series[0].values.emplace_back(month % 12 == 0 ? 38'000 : 0);
        chart.series[1].values.emplace_back(7'300);
        chart.series[2].values.emplace_back(2'000 + 350 * (month % 7));
        chart.series[3].values.emplace_back(month == 23 ? -21'500 : 0);
    }
    return chart;
}

TornadoChart usualTornado()
{
    return {{"What the saving of reserving for 3 years depends on", "USD saved over 36 months",
             "Each input alone moves between the two values named at the ends of its bar."},
            "as assumed",
            number("311245.10"),
            {{"discount rate", "12 %", "4 %", number("260120"), number("350000")},
             {"utilization", "40 %", "100 %", number("-98400.25"), number("537884")},
             {"price decline a year", "30 %", "0 %", number("12300"), number("311245.10")},
             {"exchange rate KRW per USD", "1,100", "1,400", number("311245.10"), number("311245.10")},
             {"growth of the demand, in GPUs added each year", "0", "4", number("330000"), number("371245")}},
            0};
}

HeatMap usualHeatMap(bool diverging)
{
    HeatMap map{{"Saving of reserving for 3 years, by utilization and months used", "% of on-demand",
                 "aws/ap-northeast-2/p3.16xlarge as of 2019-09-06."},
                "months",
                "utilization",
                {},
                {},
                {},
                std::nullopt,
                "",
                0};
    for (std::int64_t months = 3; months <= 36; months += 3) {
        map.columns.push_back(std::to_string(months));
    }
    for (std::int64_t use = 100; use >= 10; use -= 10) {
        map.rows.push_back(std::to_string(use) + " %");
        map.cells.emplace_back();
        for (std::int64_t months = 3; months <= 36; months += 3) {
            const Rational share =
                Rational(1) - Rational(Integer(352'272), Integer(24'727 * months * use / 100));
            map.cells.back().emplace_back(diverging ? share * Rational(100) : Rational(months * use));
        }
    }
    map.cells[9][0] = std::nullopt;
    if (diverging) {
        map.middle = Rational(0);
        map.middleName = "reserving and on-demand cost the same";
    } else {
        map.head.title = "Hours used";
        map.head.unit = "hundredths of a month";
    }
    return map;
}

StepChart usualSteps()
{
    return {"aws/us-east-1/p5.48xlarge",
            "USD per instance-hour",
            "Sources: AWS price list",
            *parseDate("2026-07-20"),
            {{"on-demand",
              {{*parseDate("2023-08-08"), number("98.32")}, {*parseDate("2025-06-23"), number("55.04")}}},
             {"spot", {{*parseDate("2024-02-01"), number("31.2")}}}}};
}

}  // namespace

std::vector<ChartSample> usualCharts(const ChartStyle& style)
{
    return {{"bars", svgBarChart(usualBars(), style)},
            {"scatter", svgScatterChart(usualScatter(), style)},
            {"lines", svgLineChart(usualLines(), style)},
            {"columns", svgColumnChart(usualColumns(), style)},
            {"tornado", svgTornadoChart(usualTornado(), style)},
            {"heat-diverging", svgHeatMap(usualHeatMap(true), style)},
            {"heat-sequential", svgHeatMap(usualHeatMap(false), style)},
            {"steps", svgStepChart(usualSteps(), style)}};
}

std::vector<ChartSample> emptyCharts(const ChartStyle& style)
{
    const ChartHead head{"Nothing fits", "USD per run", "No GPU has the memory."};
    return {{"empty-bars", svgBarChart({head, {}, std::nullopt, std::nullopt}, style)},
            {"empty-scatter", svgScatterChart({head, "hours", "USD", "", {}}, style)},
            {"empty-lines", svgLineChart({head, 1, "month", {{"none", {}}}, {}}, style)},
            {"empty-columns", svgColumnChart({head, {}, {}, false}, style)},
            {"empty-tornado", svgTornadoChart({head, "base", Rational(0), {}, std::nullopt}, style)},
            {"empty-heat",
             svgHeatMap({head, "a", "b", {"1"}, {"1"}, {{std::nullopt}}, std::nullopt, "", std::nullopt},
                        style)}};
}

std::vector<ChartSample> chartsNaming(const std::string& text)
{
    const ChartHead head{text, text, text + '\n' + text};
    const ChartStyle style{ChartTheme::Light, text};
    BarChart bars{head,
                  {{text, Rational(1), text, text}, {text, Rational(-2), "", text}},
                  BarChart::Baseline{text, Rational(1)},
                  std::nullopt};
    ScatterChart scatter{head, text, text, text, {}};
    for (std::int64_t i = 1; i <= 6; ++i) {
        scatter.points.push_back({text, Rational(i), Rational(6 - i), text, i % 2 == 0});
    }
    LineChart lines{
        head, 0, text, {{text, {Rational(0), Rational(-5), Rational(9)}}}, {{1, Rational(-5), text}}};
    ColumnChart columns{
        head, {text, text}, {{text, {Rational(1), Rational(-1)}}, {text, {Rational(3)}}}, true};
    TornadoChart tornado{
        head,
        text,
        Rational(5),
        {{text, text, text, Rational(2), Rational(9)}, {text, text, text, Rational(6), Rational(7)}},
        std::nullopt};
    HeatMap heat{head,         text,         text,
                 {text, text}, {text, text}, {{Rational(1), Rational(-1)}, {std::nullopt, Rational(0)}},
                 Rational(0),  text,         std::nullopt};
    return {{"bars", svgBarChart(bars, style)},           {"scatter", svgScatterChart(scatter, style)},
            {"lines", svgLineChart(lines, style)},        {"columns", svgColumnChart(columns, style)},
            {"tornado", svgTornadoChart(tornado, style)}, {"heat", svgHeatMap(heat, style)}};
}

std::vector<ChartSample> chartsOf(const std::vector<Rational>& values)
{
    const ChartHead head{"Values", "units", "None"};
    BarChart bars{head, {}, std::nullopt, std::nullopt};
    ScatterChart scatter{head, "units across", "units up", "best", {}};
    LineChart lines{head, 1, "month", {{"values", values}}, {}};
    ColumnChart columns{head, {}, {{"values", values}, {"again", values}}, true};
    TornadoChart tornado{head, "base", values.empty() ? Rational(0) : values.front(), {}, std::nullopt};
    HeatMap heat{head, "columns", "rows", {}, {"row", "other"}, {{}, {}}, Rational(0), "zero", std::nullopt};
    for (std::size_t i = 0; i < values.size(); ++i) {
        const std::string name = "value " + std::to_string(i);
        const Rational& other = values[values.size() - 1 - i];
        bars.bars.push_back({name, values[i], i % 3 == 0 ? "measured" : "roofline", ""});
        scatter.points.push_back({name, values[i], other, "", false});
        columns.columns.push_back(name);
        tornado.bars.push_back({name, "low", "high", values[i], other});
        heat.columns.push_back(name);
        heat.cells[0].emplace_back(values[i]);
        heat.cells[1].emplace_back(other);
        lines.marks.push_back({static_cast<std::int64_t>(i + 1), values[i], name});
    }
    return {{"bars", svgBarChart(bars)},           {"scatter", svgScatterChart(scatter)},
            {"lines", svgLineChart(lines)},        {"columns", svgColumnChart(columns)},
            {"tornado", svgTornadoChart(tornado)}, {"heat", svgHeatMap(heat)}};
}

}  // namespace gpucost::test
