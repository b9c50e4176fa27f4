// SPDX-License-Identifier: Apache-2.0
#include "core/report/uncertainty_report.h"

#include <algorithm>

#include "core/report/csv.h"
#include "core/report/json_writer.h"
#include "core/report/numbers.h"
#include "core/report/page.h"
#include "core/report/uncertainty_tables.h"
#include "core/report/wording.h"

namespace gpucost {

namespace {

std::vector<std::string> stoppedTexts(const UncertaintyReport& report)
{
    std::vector<std::string> texts;
    for (std::string text : {report.worlds ? stoppedText(*report.worlds) : std::string(),
                             report.grid ? stoppedText(*report.grid) : std::string()}) {
        if (!text.empty()) {
            texts.push_back(std::move(text));
        }
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
            for (const Measure& measure : measuresOf(*report.worlds, option, report.currency)) {
                row("worlds", report.plans[option], "", measure.key, measure.value, measure.isMoney);
            }
        }
    }
    if (report.tornado) {
        for (const Sensitivity& bar : report.tornado->bars) {
            const std::string input(toString(bar.swing.input));
            row("tornado", input, shortNumber(bar.swing.low), "npv_of_saving",
                toString(bar.atLow.presentValue.amount()), true);
            row("tornado", input, shortNumber(bar.base), "npv_of_saving",
                toString(report.tornado->base.presentValue.amount()), true);
            row("tornado", input, shortNumber(bar.swing.high), "npv_of_saving",
                toString(bar.atHigh.presentValue.amount()), true);
            for (const Flip& flip : bar.flips) {
                row("flip", input, shortNumber(flip.below), "npv_of_saving",
                    toString(flip.atBelow.presentValue.amount()), true);
                row("flip", input, shortNumber(flip.above), "npv_of_saving",
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
                        "total_cost", minorText(report.currency, report.grid->total(plan, r, c)), true);
                }
            }
        }
    }
    return out.take();
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
        json.key("worlds");
        writeWorlds(json, *report.worlds, report.inputs, report.seed, report.plans, report.currency);
    }
    if (report.tornado) {
        json.key("tornado");
        writeTornado(json, *report.tornado, report.discountRate);
    }
    if (report.grid) {
        json.key("grid");
        writeGrid(json, *report.grid, report.plans, report.currency);
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
    page.facts(uncertainInputs(report.inputs));
    if (worlds.worlds == 0) {
        page.paragraph("No world was worked out.");
        return;
    }
    const OptionOutcome& first = worlds.options.front();
    page.list({report.plans[0] + " costs less than " + report.plans[1] + " in " +
               percentText(shareOf(first.wins, worlds.worlds)) + " of " +
               grouped(std::to_string(worlds.worlds)) + " worlds (seed " + std::to_string(report.seed) +
               ")."});
    page.table(worldsTable(worlds, report.plans, report.currency, "plan"));
    page.paragraph(regretText());
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
    page.table(tornadoTable(tornado, report.currency));
    page.paragraph(tornadoText());
}

void addGrid(Page& page, const UncertaintyReport& report)
{
    const Grid& grid = *report.grid;
    const GridText text = gridText(grid);
    page.heading("Saving by utilization and " + text.columnKey);
    page.table(savingTable(grid, 0, 1, report.currency));
    page.paragraph("What " + report.plans[0] + " saves against " + report.plans[1] + ", whole " +
                   gridUnit(grid, 0, 1, report.currency).name + "; negative where it costs more. Columns: " +
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
    if (report.tornado) {
        return tornadoPicture(*report.tornado, title, report.currency, source);
    }
    return report.grid ? savingPicture(*report.grid, 0, 1, title, report.currency, source) : "";
}

}  // namespace gpucost
