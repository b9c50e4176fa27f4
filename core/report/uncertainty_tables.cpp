// SPDX-License-Identifier: Apache-2.0
#include "core/report/uncertainty_tables.h"

#include <algorithm>

#include "core/report/heat_map.h"
#include "core/report/numbers.h"
#include "core/report/tornado_chart.h"
#include "core/report/wording.h"

namespace gpucost {

namespace {

struct NamedInput {
    const char* name;
    const char* key;
    const Distribution& distribution;
    std::int64_t neutral;  ///< not worth a word where it is certain
};

std::vector<NamedInput> inputsOf(const Uncertainty& inputs)
{
    return {{"utilization", "utilization", inputs.utilization, -1},
            {"list price decline a year", "price_decline", inputs.priceDecline, 0},
            {"growth of use a year", "growth", inputs.growth, 0},
            {"time that spot runs take", "spot_stretch", inputs.interruption, millionths},
            {"exchange rate", "exchange", inputs.exchange, millionths}};
}

void writeDecision(JsonWriter& json, const Decision& decision)
{
    json.key("saving").text(toString(decision.saving.amount()));
    json.key("npv_of_saving").text(toString(decision.presentValue.amount()));
    json.key("takes_plan").boolean(decision.takesPlan());
}

}  // namespace

Rational shareOf(std::size_t part, std::size_t whole)
{
    return Rational(static_cast<std::int64_t>(part)) / Rational(static_cast<std::int64_t>(whole));
}

std::string minorText(Currency currency, const Rational& minorUnits)
{
    const int digits = currency.minorDigits();
    return toString(round(minorUnits / Rational(pow10(digits)), Scale{digits}, Rounding::HalfUp));
}

std::string shortNumber(const Rational& value)
{
    return toString(trimmed(round(value, Scale{6}, Rounding::HalfUp)));
}

std::string inputText(Input input, const Rational& value)
{
    if (input == Input::Months) {
        return toString(value);
    }
    return input == Input::Exchange ? "x " + shortNumber(value) : percentText(value);
}

std::vector<std::pair<std::string, std::string>> uncertainInputs(const Uncertainty& inputs)
{
    std::vector<std::pair<std::string, std::string>> facts;
    for (const NamedInput& input : inputsOf(inputs)) {
        if (!input.distribution.isFixed() || input.distribution.mode != input.neutral) {
            facts.emplace_back(input.name, toString(input.distribution));
        }
    }
    return facts;
}

std::vector<Measure> measuresOf(const Worlds& all, std::size_t option, Currency currency)
{
    const OptionOutcome& outcome = all.options[option];
    const std::size_t worlds = all.worlds;
    return {{"cheapest_percent", percentNumber(shareOf(outcome.cheapest, worlds)), false},
            {"wins_percent", percentNumber(shareOf(outcome.wins, worlds)), false},
            {"ties_percent", percentNumber(shareOf(outcome.ties, worlds)), false},
            {"expected_cost", minorText(currency, outcome.expected)},
            {"least", minorText(currency, outcome.least)},
            {"percentile_5", minorText(currency, outcome.percentile5)},
            {"median", minorText(currency, outcome.median)},
            {"percentile_95", minorText(currency, outcome.percentile95)},
            {"most", minorText(currency, outcome.most)},
            {"mean_regret", minorText(currency, outcome.meanRegret)},
            {"regret_95", minorText(currency, outcome.regret95)}};
}

Table worldsTable(const Worlds& worlds, const std::vector<std::string>& names, Currency currency,
                  const std::string& heading)
{
    const std::string code(currency.code());
    Table table({{"\n" + heading},
                 {"cheapest\nin", Align::Right},
                 {"expected\n" + code, Align::Right},
                 {"5th percentile\n" + code, Align::Right},
                 {"median\n" + code, Align::Right},
                 {"95th percentile\n" + code, Align::Right},
                 {"mean regret\n" + code, Align::Right},
                 {"95th of regret\n" + code, Align::Right}});
    const auto text = [&](const Rational& minorUnits) { return grouped(minorText(currency, minorUnits)); };
    for (std::size_t option = 0; option < worlds.options.size(); ++option) {
        const OptionOutcome& outcome = worlds.options[option];
        table.add({names[option], percentText(shareOf(outcome.cheapest, worlds.worlds)),
                   text(outcome.expected), text(outcome.percentile5), text(outcome.median),
                   text(outcome.percentile95), text(outcome.meanRegret), text(outcome.regret95)});
    }
    return table;
}

std::string regretText()
{
    return "Regret is what a plan costs above the cheapest of the same world. Use and list prices change "
           "once "
           "every twelve months; commitments keep their rate.";
}

Table tornadoTable(const Tornado& tornado, Currency currency)
{
    const std::string code(currency.code());
    Table table({{"\ninput"},
                 {"\nlow", Align::Right},
                 {"as\nassumed", Align::Right},
                 {"\nhigh", Align::Right},
                 {"NPV of saving\nat low, " + code, Align::Right},
                 {"NPV of saving\nat high, " + code, Align::Right},
                 {"decision\nturns at"}});
    for (const Sensitivity& bar : tornado.bars) {
        std::string turns;
        for (const Flip& flip : bar.flips) {
            turns += (turns.empty() ? "" : ", ") + inputText(bar.swing.input, flip.above);
        }
        table.add({std::string(toString(bar.swing.input)), inputText(bar.swing.input, bar.swing.low),
                   inputText(bar.swing.input, bar.base), inputText(bar.swing.input, bar.swing.high),
                   grouped(toString(bar.atLow.presentValue.amount())),
                   grouped(toString(bar.atHigh.presentValue.amount())), turns.empty() ? "never" : turns});
    }
    return table;
}

std::string tornadoText()
{
    return "One input at a time, the widest swing first. A decision turns at the first value, in steps of "
           "0.01 "
           "points (of months: one), from which the other plan is worth more.";
}

GridText gridText(const Grid& grid)
{
    GridText text;
    text.columnKey = grid.axes.declines.empty() ? "months" : "price decline a year";
    for (const std::int32_t months : grid.axes.months) {
        text.columns.push_back(std::to_string(months));
    }
    for (const Rational& decline : grid.axes.declines) {
        text.columns.push_back(percentText(decline));
    }
    for (const Rational& share : grid.axes.shares) {
        text.rows.push_back(percentText(share));
    }
    return text;
}

std::optional<Rational> savingAt(const Grid& grid, std::size_t plan, std::size_t baseline, std::size_t row,
                                 std::size_t column)
{
    if (grid.plansDone <= std::max(plan, baseline)) {
        return std::nullopt;
    }
    return Rational(grid.total(baseline, row, column)) - Rational(grid.total(plan, row, column));
}

GridUnit gridUnit(const Grid& grid, std::size_t plan, std::size_t baseline, Currency currency)
{
    const Rational minor(pow10(currency.minorDigits()));
    const Rational million(1'000'000);
    const Rational many = minor * million * Rational(100);
    for (std::size_t r = 0; r < grid.axes.shares.size(); ++r) {
        for (std::size_t c = 0; c < grid.axes.columns(); ++c) {
            const auto saving = savingAt(grid, plan, baseline, r, c);
            if (saving && (*saving >= many || -*saving >= many)) {
                return {minor * million, "million " + std::string(currency.code()), 1};
            }
        }
    }
    return {minor, std::string(currency.code()), 0};
}

Table savingTable(const Grid& grid, std::size_t plan, std::size_t baseline, Currency currency)
{
    const GridText text = gridText(grid);
    std::vector<Column> columns{{"use"}};
    for (const std::string& column : text.columns) {
        columns.push_back({column, Align::Right});
    }
    Table table(columns);
    const GridUnit unit = gridUnit(grid, plan, baseline, currency);
    for (std::size_t r = 0; r < text.rows.size(); ++r) {
        std::vector<std::string> cells{text.rows[r]};
        for (std::size_t c = 0; c < text.columns.size(); ++c) {
            const auto saving = savingAt(grid, plan, baseline, r, c);
            cells.push_back(saving ? grouped(fixed(*saving / unit.minorUnits, unit.places)) : "-");
        }
        table.add(std::move(cells));
    }
    return table;
}

void writeWorlds(JsonWriter& json, const Worlds& worlds, const Uncertainty& inputs, std::uint64_t seed,
                 const std::vector<std::string>& names, Currency currency)
{
    json.beginObject();
    json.key("asked").integer(static_cast<std::int64_t>(worlds.asked));
    json.key("done").integer(static_cast<std::int64_t>(worlds.worlds));
    json.key("stopped").boolean(worlds.isStopped());
    json.key("seed").text(std::to_string(seed));
    json.key("inputs").beginObject();
    for (const NamedInput& input : inputsOf(inputs)) {
        json.key(input.key).text(toString(input.distribution));
    }
    json.endObject();
    json.key("plans").beginArray();
    for (std::size_t option = 0; option < worlds.options.size(); ++option) {
        json.beginObject();
        json.key("plan").text(names[option]);
        for (const Measure& measure : measuresOf(worlds, option, currency)) {
            json.key(measure.key).text(measure.value);
        }
        json.key("histogram").beginArray();
        for (const std::size_t count : worlds.options[option].histogram) {
            json.integer(static_cast<std::int64_t>(count));
        }
        json.endArray();
        json.endObject();
    }
    json.endArray();
    json.key("histogram_edges").beginArray();
    for (const std::int64_t edge : worlds.binEdges) {
        json.text(minorText(currency, edge));
    }
    json.endArray();
    json.endObject();
}

void writeTornado(JsonWriter& json, const Tornado& tornado, const Rational& discountRate)
{
    json.beginObject();
    json.key("discount_rate_percent").text(percentNumber(discountRate));
    writeDecision(json, tornado.base);
    json.key("inputs").beginArray();
    for (const Sensitivity& bar : tornado.bars) {
        json.beginObject();
        json.key("input").text(toString(bar.swing.input));
        json.key("base").text(shortNumber(bar.base));
        json.key("step").text(shortNumber(bar.swing.step));
        const auto end = [&json](const char* key, const Rational& value, const Decision& decision) {
            json.key(key).beginObject();
            json.key("value").text(shortNumber(value));
            writeDecision(json, decision);
            json.endObject();
        };
        end("low", bar.swing.low, bar.atLow);
        end("high", bar.swing.high, bar.atHigh);
        json.key("flips").beginArray();
        for (const Flip& flip : bar.flips) {
            json.beginObject();
            end("below", flip.below, flip.atBelow);
            end("above", flip.above, flip.atAbove);
            json.endObject();
        }
        json.endArray();
        json.endObject();
    }
    json.endArray();
    json.endObject();
}

void writeGrid(JsonWriter& json, const Grid& grid, const std::vector<std::string>& names, Currency currency)
{
    const GridText text = gridText(grid);
    json.beginObject();
    json.key("stopped").boolean(grid.isStopped());
    json.key("rows").text("utilization");
    json.key("columns").text(text.columnKey);
    json.key("row_values").texts(text.rows);
    json.key("column_values").texts(text.columns);
    json.key("totals").beginArray();
    for (std::size_t plan = 0; plan < grid.plansDone; ++plan) {
        json.beginObject();
        json.key("plan").text(names[plan]);
        json.key("total_cost").beginArray();
        for (std::size_t r = 0; r < text.rows.size(); ++r) {
            std::vector<std::string> cells;
            for (std::size_t c = 0; c < text.columns.size(); ++c) {
                cells.push_back(minorText(currency, grid.total(plan, r, c)));
            }
            json.texts(cells);
        }
        json.endArray();
        json.endObject();
    }
    json.endArray();
    json.endObject();
}

std::string stoppedText(const Worlds& worlds)
{
    return !worlds.isStopped()
               ? ""
               : "Stopped after " + grouped(std::to_string(worlds.worlds)) + " of " +
                     grouped(std::to_string(worlds.asked)) + " worlds: what follows is partial";
}

std::string stoppedText(const Grid& grid)
{
    return !grid.isStopped() ? ""
                             : "Stopped after " + std::to_string(grid.plansDone) + " of " +
                                   std::to_string(grid.plans) + " plans of the grid: what follows is partial";
}

std::string tornadoPicture(const Tornado& tornado, const std::string& title, Currency currency,
                           const std::string& source, const ChartStyle& style)
{
    TornadoChart chart;
    chart.head = {title, std::string(currency.code()) + ", present value of the saving", source};
    chart.baseName = "as assumed";
    chart.base = Rational(tornado.base.presentValue.amount());
    for (const Sensitivity& bar : tornado.bars) {
        chart.bars.push_back(
            {std::string(toString(bar.swing.input)), inputText(bar.swing.input, bar.swing.low),
             inputText(bar.swing.input, bar.swing.high), Rational(bar.atLow.presentValue.amount()),
             Rational(bar.atHigh.presentValue.amount())});
    }
    return svgTornadoChart(chart, style);
}

std::string savingPicture(const Grid& grid, std::size_t plan, std::size_t baseline, const std::string& title,
                          Currency currency, const std::string& source, const ChartStyle& style)
{
    const GridText text = gridText(grid);
    HeatMap map;
    const GridUnit unit = gridUnit(grid, plan, baseline, currency);
    map.head = {title, unit.name + " saved", source};
    map.columnUnit = text.columnKey;
    map.rowUnit = "utilization";
    map.columns = text.columns;
    map.rows = text.rows;
    map.middle = Rational(0);
    map.middleName = "both cost the same";
    map.places = unit.places;
    for (std::size_t r = 0; r < text.rows.size(); ++r) {
        auto& cells = map.cells.emplace_back();
        for (std::size_t c = 0; c < text.columns.size(); ++c) {
            const auto saving = savingAt(grid, plan, baseline, r, c);
            cells.push_back(saving ? std::optional(*saving / unit.minorUnits) : std::nullopt);
        }
    }
    return svgHeatMap(map, style);
}

}  // namespace gpucost
