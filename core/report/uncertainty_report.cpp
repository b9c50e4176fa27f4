// SPDX-License-Identifier: Apache-2.0
#include "core/report/uncertainty_report.h"

#include <algorithm>

#include "core/report/csv.h"
#include "core/report/heat_map.h"
#include "core/report/json_writer.h"
#include "core/report/numbers.h"
#include "core/report/page.h"
#include "core/report/tornado_chart.h"
#include "core/report/wording.h"

namespace gpucost {

namespace {

Rational shareOf(std::size_t part, std::size_t whole)
{
    return Rational(static_cast<std::int64_t>(part)) / Rational(static_cast<std::int64_t>(whole));
}

std::string amount(const UncertaintyReport& report, const Rational& minorUnits)
{
    const int digits = report.currency.minorDigits();
    return toString(round(minorUnits / Rational(pow10(digits)), Scale{digits}, Rounding::HalfUp));
}

std::string number(const Rational& value)
{
    return toString(trimmed(round(value, Scale{6}, Rounding::HalfUp)));
}

std::string inputText(Input input, const Rational& value)
{
    if (input == Input::Months) {
        return toString(value);
    }
    return input == Input::Exchange ? "x " + number(value) : percentText(value);
}

struct NamedInput {
    const char* name;
    const char* key;
    const Distribution& distribution;
    std::int64_t neutral;  ///< not worth a word where it is certain
};

std::vector<NamedInput> inputsOf(const UncertaintyReport& report)
{
    const Uncertainty& inputs = report.inputs;
    return {{"utilization", "utilization", inputs.utilization, -1},
            {"list price decline a year", "price_decline", inputs.priceDecline, 0},
            {"growth of use a year", "growth", inputs.growth, 0},
            {"time that spot runs take", "spot_stretch", inputs.interruption, millionths},
            {"exchange rate", "exchange", inputs.exchange, millionths}};
}

struct Measure {
    const char* key;
    std::string value;
};

std::vector<Measure> measuresOf(const UncertaintyReport& report, std::size_t option)
{
    const OptionOutcome& outcome = report.worlds->options[option];
    const std::size_t worlds = report.worlds->worlds;
    return {{"cheapest_percent", percentNumber(shareOf(outcome.cheapest, worlds))},
            {"wins_percent", percentNumber(shareOf(outcome.wins, worlds))},
            {"ties_percent", percentNumber(shareOf(outcome.ties, worlds))},
            {"expected_cost", amount(report, outcome.expected)},
            {"least", amount(report, outcome.least)},
            {"percentile_5", amount(report, outcome.percentile5)},
            {"median", amount(report, outcome.median)},
            {"percentile_95", amount(report, outcome.percentile95)},
            {"most", amount(report, outcome.most)},
            {"mean_regret", amount(report, outcome.meanRegret)},
            {"regret_95", amount(report, outcome.regret95)}};
}

struct GridText {
    std::string columnKey;  ///< "months"
    std::vector<std::string> columns;
    std::vector<std::string> rows;
};

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

/// What the first plan saves against the second at a crossing; no answer where the work was stopped.
std::optional<Rational> savingAt(const Grid& grid, std::size_t row, std::size_t column)
{
    if (grid.plansDone < 2) {
        return std::nullopt;
    }
    return Rational(grid.total(1, row, column)) - Rational(grid.total(0, row, column));
}

std::vector<std::string> stoppedTexts(const UncertaintyReport& report)
{
    std::vector<std::string> texts;
    if (report.worlds && report.worlds->isStopped()) {
        texts.push_back("Stopped after " + grouped(std::to_string(report.worlds->worlds)) + " of " +
                        grouped(std::to_string(report.worlds->asked)) + " worlds: what follows is partial");
    }
    if (report.grid && report.grid->isStopped()) {
        texts.push_back("Stopped after " + std::to_string(report.grid->plansDone) + " of " +
                        std::to_string(report.grid->plans) + " plans of the grid: what follows is partial");
    }
    return texts;
}

std::string csv(const UncertaintyReport& report)
{
    CsvWriter out;
    out.header({"section", "item", "at", "measure", "value", "currency"});
    const auto row = [&](std::string_view section, std::string_view item, std::string_view at,
                         std::string_view measure, std::string_view value, bool isMoney) {
        out.text(section).text(item).text(at).text(measure).number(value);
        out.text(isMoney ? report.currency.code() : "").endRow();
    };
    if (report.worlds) {
        row("worlds", "all", "", "asked", std::to_string(report.worlds->asked), false);
        row("worlds", "all", "", "done", std::to_string(report.worlds->worlds), false);
        row("worlds", "all", "", "seed", std::to_string(report.seed), false);
        for (std::size_t option = 0; option < report.worlds->options.size(); ++option) {
            for (const Measure& measure : measuresOf(report, option)) {
                const bool isShare =
                    std::string_view(measure.key).find("percent") != std::string_view::npos &&
                    std::string_view(measure.key).find("percentile") == std::string_view::npos;
                row("worlds", report.plans[option], "", measure.key, measure.value, !isShare);
            }
        }
    }
    if (report.tornado) {
        for (const Sensitivity& bar : report.tornado->bars) {
            const std::string input(toString(bar.swing.input));
            row("tornado", input, number(bar.swing.low), "npv_of_saving",
                toString(bar.atLow.presentValue.amount()), true);
            row("tornado", input, number(bar.base), "npv_of_saving",
                toString(report.tornado->base.presentValue.amount()), true);
            row("tornado", input, number(bar.swing.high), "npv_of_saving",
                toString(bar.atHigh.presentValue.amount()), true);
            for (const Flip& flip : bar.flips) {
                row("flip", input, number(flip.below), "npv_of_saving",
                    toString(flip.atBelow.presentValue.amount()), true);
                row("flip", input, number(flip.above), "npv_of_saving",
                    toString(flip.atAbove.presentValue.amount()), true);
            }
        }
    }
    if (report.grid) {
        const GridText text = gridText(*report.grid);
        for (std::size_t plan = 0; plan < report.grid->plansDone; ++plan) {
            for (std::size_t r = 0; r < text.rows.size(); ++r) {
                for (std::size_t c = 0; c < text.columns.size(); ++c) {
                    row("grid", report.plans[plan],
                        "utilization " + text.rows[r] + ", " + text.columnKey + ' ' + text.columns[c],
                        "total_cost", amount(report, report.grid->total(plan, r, c)), true);
                }
            }
        }
    }
    return out.take();
}

void writeDecision(JsonWriter& json, const Decision& decision)
{
    json.key("saving").text(toString(decision.saving.amount()));
    json.key("npv_of_saving").text(toString(decision.presentValue.amount()));
    json.key("takes_plan").boolean(decision.takesPlan());
}

void writeWorlds(JsonWriter& json, const UncertaintyReport& report)
{
    const Worlds& worlds = *report.worlds;
    json.key("worlds").beginObject();
    json.key("asked").integer(static_cast<std::int64_t>(worlds.asked));
    json.key("done").integer(static_cast<std::int64_t>(worlds.worlds));
    json.key("stopped").boolean(worlds.isStopped());
    json.key("seed").text(std::to_string(report.seed));
    json.key("inputs").beginObject();
    for (const NamedInput& input : inputsOf(report)) {
        json.key(input.key).text(toString(input.distribution));
    }
    json.endObject();
    json.key("plans").beginArray();
    for (std::size_t option = 0; option < worlds.options.size(); ++option) {
        json.beginObject();
        json.key("plan").text(report.plans[option]);
        for (const Measure& measure : measuresOf(report, option)) {
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
        json.text(amount(report, edge));
    }
    json.endArray();
    json.endObject();
}

void writeTornado(JsonWriter& json, const UncertaintyReport& report)
{
    json.key("tornado").beginObject();
    json.key("discount_rate_percent").text(percentNumber(report.discountRate));
    writeDecision(json, report.tornado->base);
    json.key("inputs").beginArray();
    for (const Sensitivity& bar : report.tornado->bars) {
        json.beginObject();
        json.key("input").text(toString(bar.swing.input));
        json.key("base").text(number(bar.base));
        json.key("step").text(number(bar.swing.step));
        const auto end = [&json](const char* key, const Rational& value, const Decision& decision) {
            json.key(key).beginObject();
            json.key("value").text(number(value));
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

void writeGrid(JsonWriter& json, const UncertaintyReport& report)
{
    const Grid& grid = *report.grid;
    const GridText text = gridText(grid);
    json.key("grid").beginObject();
    json.key("stopped").boolean(grid.isStopped());
    json.key("rows").text("utilization");
    json.key("columns").text(text.columnKey);
    json.key("row_values").texts(text.rows);
    json.key("column_values").texts(text.columns);
    json.key("totals").beginArray();
    for (std::size_t plan = 0; plan < grid.plansDone; ++plan) {
        json.beginObject();
        json.key("plan").text(report.plans[plan]);
        json.key("total_cost").beginArray();
        for (std::size_t r = 0; r < text.rows.size(); ++r) {
            std::vector<std::string> cells;
            for (std::size_t c = 0; c < text.columns.size(); ++c) {
                cells.push_back(amount(report, grid.total(plan, r, c)));
            }
            json.texts(cells);
        }
        json.endArray();
        json.endObject();
    }
    json.endArray();
    json.endObject();
}

std::string json(const UncertaintyReport& report)
{
    JsonWriter json;
    json.beginObject();
    json.key("offer").text(report.offer);
    json.key("plans").texts(report.plans);
    json.key("currency").text(report.currency.code());
    json.key("as_of").text(toString(report.asOf));
    json.key("demand").text(demandText(report.demand, report.demand.months));
    if (report.worlds) {
        writeWorlds(json, report);
    }
    if (report.tornado) {
        writeTornado(json, report);
    }
    if (report.grid) {
        writeGrid(json, report);
    }
    SourceList sources;
    json.key("prices").beginArray();
    for (const Price* price : report.prices) {
        sources.mark(*price);
        writePrice(json, *price);
    }
    json.endArray();
    json.key("exchange_rates").beginArray();
    for (const ExchangeRate& rate : report.rates) {
        writeRate(json, rate);
    }
    json.endArray();
    json.key("sources");
    sources.write(json);
    json.key("books_digest").text(report.booksDigest);
    json.endObject();
    return json.take();
}

void addWorlds(Page& page, const UncertaintyReport& report)
{
    const Worlds& worlds = *report.worlds;
    page.heading("What may happen");
    std::vector<std::pair<std::string, std::string>> facts;
    for (const NamedInput& input : inputsOf(report)) {
        if (!input.distribution.isFixed() || input.distribution.mode != input.neutral) {
            facts.emplace_back(input.name, toString(input.distribution));
        }
    }
    page.facts(facts);
    if (worlds.worlds == 0) {
        page.paragraph("No world was worked out.");
        return;
    }
    const OptionOutcome& first = worlds.options.front();
    page.list({report.plans[0] + " costs less than " + report.plans[1] + " in " +
               percentText(shareOf(first.wins, worlds.worlds)) + " of " +
               grouped(std::to_string(worlds.worlds)) + " worlds (seed " + std::to_string(report.seed) +
               ")."});
    const std::string currency(report.currency.code());
    Table table({{"\nplan"},
                 {"cheapest\nin", Align::Right},
                 {"expected\n" + currency, Align::Right},
                 {"5th percentile\n" + currency, Align::Right},
                 {"median\n" + currency, Align::Right},
                 {"95th percentile\n" + currency, Align::Right},
                 {"mean regret\n" + currency, Align::Right},
                 {"95th of regret\n" + currency, Align::Right}});
    for (std::size_t option = 0; option < worlds.options.size(); ++option) {
        const OptionOutcome& outcome = worlds.options[option];
        table.add({report.plans[option], percentText(shareOf(outcome.cheapest, worlds.worlds)),
                   grouped(amount(report, outcome.expected)), grouped(amount(report, outcome.percentile5)),
                   grouped(amount(report, outcome.median)), grouped(amount(report, outcome.percentile95)),
                   grouped(amount(report, outcome.meanRegret)), grouped(amount(report, outcome.regret95))});
    }
    page.table(table);
    page.paragraph(
        "Regret is what a plan costs above the cheapest of the same world. Use and list prices change once "
        "every twelve months; commitments keep their rate.");
}

void addTornado(Page& page, const UncertaintyReport& report)
{
    const Tornado& tornado = *report.tornado;
    page.heading("What the decision depends on");
    const bool takes = tornado.base.takesPlan();
    page.paragraph("As assumed, " + report.plans[0] + " instead of " + report.plans[1] + " saves " +
                   moneyText(tornado.base.saving) + "; discounted at " + percentText(report.discountRate) +
                   " a year that is worth " + moneyText(tornado.base.presentValue) + " today: take " +
                   report.plans[takes ? 0 : 1] + '.');
    const std::string currency(report.currency.code());
    Table table({{"\ninput"},
                 {"\nlow", Align::Right},
                 {"as\nassumed", Align::Right},
                 {"\nhigh", Align::Right},
                 {"NPV of saving\nat low, " + currency, Align::Right},
                 {"NPV of saving\nat high, " + currency, Align::Right},
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
    page.table(table);
    page.paragraph(
        "One input at a time, the widest swing first. A decision turns at the first value, in steps of 0.01 "
        "points (of months: one), from which the other plan is worth more.");
}

void addGrid(Page& page, const UncertaintyReport& report)
{
    const Grid& grid = *report.grid;
    const GridText text = gridText(grid);
    page.heading("Saving by utilization and " + text.columnKey);
    std::vector<Column> columns{{"use"}};
    for (const std::string& column : text.columns) {
        columns.push_back({column, Align::Right});
    }
    Table table(columns);
    const Rational minor(pow10(report.currency.minorDigits()));
    for (std::size_t r = 0; r < text.rows.size(); ++r) {
        std::vector<std::string> cells{text.rows[r]};
        for (std::size_t c = 0; c < text.columns.size(); ++c) {
            const auto saving = savingAt(grid, r, c);
            cells.push_back(saving ? grouped(fixed(*saving / minor, 0)) : "-");
        }
        table.add(std::move(cells));
    }
    page.table(table);
    page.paragraph("What " + report.plans[0] + " saves against " + report.plans[1] + ", whole " +
                   std::string(report.currency.code()) + "; negative where it costs more. Columns: " +
                   text.columnKey + ". JSON and CSV have every total to the minor unit.");
}

std::string page(const UncertaintyReport& report, Page::Kind kind)
{
    Page page(kind);
    page.title(report.offer + ": " + report.plans[0] + " against " + report.plans[1] + ", under uncertainty");
    page.paragraph(demandText(report.demand, report.demand.months) + "; prices as of " +
                   toString(report.asOf));
    for (const std::string& text : stoppedTexts(report)) {
        page.paragraph(text + '.');
    }
    if (const std::string age = ageWarning(report.prices); !age.empty()) {
        page.paragraph("Warning: " + age + '.');
    }
    if (report.worlds) {
        addWorlds(page, report);
    }
    if (report.tornado) {
        addTornado(page, report);
    }
    if (report.grid) {
        addGrid(page, report);
    }
    page.heading("Prices used");
    SourceList sources;
    std::vector<std::pair<std::string, std::string>> facts;
    for (const Price* price : report.prices) {
        facts.emplace_back(toString(price->plan), priceText(*price) + ", as of " + toString(price->asOf) +
                                                      ' ' + sources.mark(*price));
    }
    page.facts(facts);
    if (!report.rates.empty()) {
        page.heading("Exchange rates");
        std::vector<std::string> lines;
        for (const ExchangeRate& rate : report.rates) {
            lines.push_back(rateText(rate));
        }
        page.list(lines);
    }
    page.heading("Sources");
    sources.addTo(page);
    page.paragraph(digestText(report.booksDigest));
    page.paragraph(notInTheFigures());
    return page.take();
}

}  // namespace

std::string uncertaintyReport(const UncertaintyReport& report, Format format)
{
    switch (format) {
    case Format::Text: return page(report, Page::Kind::Text);
    case Format::Markdown: return page(report, Page::Kind::Markdown);
    case Format::Csv: return csv(report);
    case Format::Json: return json(report);
    }
    return "";
}

std::string uncertaintyChart(const UncertaintyReport& report)
{
    const std::string source = digestText(report.booksDigest);
    const std::string title = report.plans[0] + " instead of " + report.plans[1] + ": " + report.offer;
    const std::string currency(report.currency.code());
    if (report.tornado) {
        TornadoChart chart;
        chart.head = {title, currency + ", present value of the saving", source};
        chart.baseName = "as assumed";
        chart.base = Rational(report.tornado->base.presentValue.amount());
        for (const Sensitivity& bar : report.tornado->bars) {
            chart.bars.push_back(
                {std::string(toString(bar.swing.input)), inputText(bar.swing.input, bar.swing.low),
                 inputText(bar.swing.input, bar.swing.high), Rational(bar.atLow.presentValue.amount()),
                 Rational(bar.atHigh.presentValue.amount())});
        }
        return svgTornadoChart(chart);
    }
    if (!report.grid) {
        return "";
    }
    const GridText text = gridText(*report.grid);
    HeatMap map;
    map.head = {title, currency + " saved", source};
    map.columnUnit = text.columnKey;
    map.rowUnit = "utilization";
    map.columns = text.columns;
    map.rows = text.rows;
    map.middle = Rational(0);
    map.middleName = "both cost the same";
    map.places = 0;
    const Rational minor(pow10(report.currency.minorDigits()));
    for (std::size_t r = 0; r < text.rows.size(); ++r) {
        auto& cells = map.cells.emplace_back();
        for (std::size_t c = 0; c < text.columns.size(); ++c) {
            const auto saving = savingAt(*report.grid, r, c);
            cells.push_back(saving ? std::optional(*saving / minor) : std::nullopt);
        }
    }
    return svgHeatMap(map);
}

}  // namespace gpucost
