// SPDX-License-Identifier: Apache-2.0
#include "core/report/scenario_report.h"

#include <algorithm>

#include "core/report/numbers.h"
#include "core/report/page.h"
#include "core/report/quote_report.h"
#include "core/report/scenario_charts.h"
#include "core/report/scenario_data.h"
#include "core/report/scenario_uncertainty_report.h"
#include "core/report/wording.h"

namespace gpucost {

namespace {

constexpr int ratePlaces = 4;

std::string amount(const Money& money)
{
    return grouped(toString(money.amount()));
}

/// Of the baseline's present cost.
std::string shareText(const OptionResult& option)
{
    const Verdict& verdict = *option.verdict;
    if (verdict.baselineCost.isZero()) {
        return "";
    }
    return percentText(Rational(verdict.presentSaving.amount()) / Rational(verdict.baselineCost.amount()));
}

std::string shortPayback(const OptionResult& option)
{
    if (!option.verdict) {
        return "";
    }
    const Payback& payback = option.verdict->plain;
    return payback.isNever()              ? "never"
           : payback.lasting->period == 0 ? "at once"
                                          : "month " + std::to_string(payback.lasting->period + 1);
}

Table optionsTable(const ScenarioReport& report)
{
    const std::string code(report.scenario.currency.code());
    Table table({{"\noption"},
                 {"total\n" + code, Align::Right},
                 {"present cost\n" + code, Align::Right},
                 {"per GPU-hour\n" + code, Align::Right},
                 {"present saving\n" + code, Align::Right},
                 {"of the\nbaseline", Align::Right},
                 {"pays back\nin", Align::Right}});
    for (std::size_t i = 0; i < report.result.options.size(); ++i) {
        const OptionResult& option = report.result.options[i];
        if (!option.quote) {
            continue;
        }
        table.add({nameOf(*option.option) + (i == report.result.baseline ? " (baseline)" : ""),
                   amount(option.total), amount(option.presentCost),
                   option.perGpuHour ? grouped(fixed(*option.perGpuHour, ratePlaces)) : "",
                   option.verdict ? amount(option.verdict->presentSaving) : "",
                   option.verdict ? shareText(option) : "", shortPayback(option)});
    }
    return table;
}

Table partsTable(const ScenarioReport& report)
{
    const std::string code(report.scenario.currency.code());
    Table table({{"\noption"},
                 {"charges\n" + code, Align::Right},
                 {"of them upfront\n" + code, Align::Right},
                 {addedHeading(report) + '\n' + code, Align::Right},
                 {"total\n" + code, Align::Right},
                 {"due after the months\n" + code, Align::Right}});
    for (const OptionResult& option : report.result.options) {
        if (option.quote) {
            const Quote& quote = *option.quote;
            table.add({nameOf(*option.option), amount(quote.total()), amount(quote.upfront()),
                       option.total == quote.total() ? "" : amount(option.total - quote.total()),
                       amount(option.total),
                       quote.afterHorizon().isZero() ? "" : amount(quote.afterHorizon())});
        }
    }
    table.dropEmptyColumns();
    return table;
}

Table monthsTable(const ScenarioReport& report, const OptionResult& option)
{
    const std::string code(report.scenario.currency.code());
    Table table({{"month"},
                 {"billed " + code, Align::Right},
                 {addedHeading(report), Align::Right},
                 {"payable", Align::Right},
                 {"paid so far", Align::Right},
                 {"amortized", Align::Right}});
    const std::vector<ScenarioMonth> months = monthsOf(option);
    const bool hasAdded = std::any_of(months.begin(), months.end(),
                                      [](const ScenarioMonth& month) { return !month.added.isZero(); });
    Money added = option.total - option.total;
    Money amortized = added;
    for (const ScenarioMonth& month : months) {
        added = added + month.added;
        amortized = amortized + month.amortized;
        table.add({toString(month.month) + (month.afterHorizon ? " (after)" : ""), amount(month.billed),
                   hasAdded ? amount(month.added) : "", hasAdded ? amount(month.payable) : "",
                   amount(month.cumulative), amount(month.amortized)});
    }
    table.add({"together", amount(option.quote->total()), hasAdded ? amount(added) : "",
               hasAdded ? amount(option.total) : "", "", amount(amortized)});
    table.dropEmptyColumns();
    return table;
}

std::vector<std::string> addedLines(const OptionResult& option)
{
    std::vector<std::pair<std::string, Money>> sums;
    for (const AddedFlow& flow : option.added) {
        const auto same = [&](const auto& one) { return one.first == flow.what; };
        const auto at = std::find_if(sums.begin(), sums.end(), same);
        if (at == sums.end()) {
            sums.emplace_back(flow.what, -flow.amount);
        } else {
            at->second = at->second - flow.amount;
        }
    }
    std::vector<std::string> lines;
    for (const auto& [what, sum] : sums) {
        lines.push_back(what + ": " + moneyText(sum) + " over all months");
    }
    for (const CreditUse& use : option.creditUses) {
        lines.push_back("free credit: " + moneyText(use.used) + " used, " + moneyText(use.expired) +
                        " expired unused");
    }
    return lines;
}

std::vector<std::string> exitLines(const ExitOutcome& exit)
{
    std::vector<std::string> lines;
    for (const ExitStep& step : exit.steps) {
        lines.push_back(step.what + ": " + moneyText(step.amount));
    }
    lines.push_back(exit.rule);
    return lines;
}

void addPayments(Page& page, const ScenarioReport& report, const OptionResult& option,
                 const ScenarioDetail& detail, Page::Kind kind)
{
    page.heading(nameOf(*option.option));
    page.paragraph("Bought: " + choiceText(*option.option) + '.' +
                   (option.option->note.empty() ? "" : ' ' + sentence(option.option->note)));
    if (kind == Page::Kind::Html) {
        page.chart(scenarioColumns(report, option, {ChartTheme::Light, "pay-" + option.option->id}),
                   "What " + nameOf(*option.option) + " pays in each month.");
    }
    if (detail.cashFlow) {
        page.table(monthsTable(report, option));
    }
    if (detail.explain) {
        for (const ChargeDerivation& one : derivationsOf(*option.quote)) {
            page.details(one.charges, one.lines);
        }
        if (option.exit) {
            page.details(option.exit->name + " in " + toString(option.quote->start().plus(option.exit->month)) +
                             ": " + moneyText(option.exit->paidBack),
                         exitLines(*option.exit));
        }
        if (!option.added.empty()) {
            page.details(option.exit ? "Refund, tax, discounts and credits" : "Tax, discounts and credits",
                         addedLines(option));
        }
    }
}

bool hasOwned(const ScenarioReport& report)
{
    return std::any_of(
        report.scenario.options.begin(), report.scenario.options.end(),
        [](const ScenarioOption& one) { return std::holds_alternative<OwnedChoice>(one.choice); });
}

void addSources(Page& page, const ScenarioReport& report)
{
    page.heading("Prices and where they come from");
    Table table({{"price of"}, {"is"}, {"as of"}, {"source"}});
    std::vector<SourceLink> links;
    const auto mark = [&](const Source& source) {
        for (std::size_t i = 0; i < links.size(); ++i) {
            if (links[i].title == source.title && links[i].address == source.reference) {
                return i + 1;
            }
        }
        links.push_back(
            {std::string(source.title), std::string(source.reference), std::string(source.licence)});
        return links.size();
    };
    std::vector<const Price*> shown;
    for (const OptionResult& option : report.result.options) {
        if (!option.quote) {
            continue;
        }
        for (const QuotedPart& part : option.quote->parts()) {
            if (std::find(shown.begin(), shown.end(), part.price) != shown.end()) {
                continue;
            }
            shown.push_back(part.price);
            const std::size_t number = mark(*part.price->source);
            table.add({part.offer->name() + ", " + toString(part.price->plan), priceText(*part.price),
                       toString(part.price->asOf), "[" + std::to_string(number) + "]"});
        }
    }
    page.table(table);
    page.sources(links);
    if (!report.result.rates.empty()) {
        page.heading("Exchange rates");
        std::vector<std::string> lines;
        for (const ExchangeRate& rate : report.result.rates) {
            lines.push_back(rateText(rate));
        }
        lines.push_back("Every charge is converted from its unrounded amount and rounded once.");
        page.list(lines);
    }
}

std::string page(const ScenarioReport& report, Page::Kind kind, const ScenarioDetail& detail)
{
    const Scenario& scenario = report.scenario;
    Page page(kind);
    page.title(scenario.name);
    if (!scenario.note.empty()) {
        page.paragraph(scenario.note);
    }
    page.paragraph(sentence(demandText(report) + "; prices as of " + toString(scenario.asOf) +
                            "; all amounts in " + std::string(scenario.currency.code())));
    for (const std::string& warning : warningsOf(report)) {
        page.paragraph("Warning: " + warning + '.');
    }
    const std::vector<std::string> verdicts = verdictsOf(report);
    page.heading("What the figures say");
    page.paragraph(verdicts.front());
    page.list({verdicts.begin() + 1, verdicts.end()});
    page.table(optionsTable(report));
    for (const OptionResult& option : report.result.options) {
        if (option.refused) {
            page.note("Not compared: " + nameOf(*option.option) + ", " + choiceText(*option.option) + ": " +
                      option.refused->found + "; expected " + option.refused->expected + '.');
        }
    }
    if (kind == Page::Kind::Html) {
        page.chart(scenarioLines(report, {ChartTheme::Light, "paid"}),
                   "What has been paid by the end of each month. Where a line falls below that of the "
                   "baseline for good, the option has paid back.");
    }
    page.heading("What each total is made of");
    page.table(partsTable(report));
    page.heading("What is assumed");
    page.list(assumptionsOf(report));
    addUncertainty(page, report, kind);
    if (kind == Page::Kind::Html || detail.cashFlow || detail.explain) {
        for (const OptionResult& option : report.result.options) {
            if (option.quote) {
                addPayments(page, report, option, detail, kind);
            }
        }
    }
    addSources(page, report);
    page.heading("Notes");
    const auto baseline = report.result.options[report.result.baseline];
    page.note(roundingText(*baseline.billing, scenario.currency, false));
    page.note(
        "Present cost is what all payments are worth at the first one; the recommendation follows it. "
        "Amortized cost spreads every upfront over the days of its term: a view, in no total.");
    if (hasOwned(report)) {
        page.note(
            "Servers of one's own: the figures of presets and their sources are listed by `gpucost own "
            "--list`. The purchase is counted once, when it is paid.");
    }
    page.note(digestText(report.result.booksDigest));
    page.note(notInTheFigures());
    return page.take();
}

}  // namespace

std::string scenarioReport(const ScenarioReport& report, Format format, const ScenarioDetail& detail)
{
    switch (format) {
    case Format::Text: return page(report, Page::Kind::Text, detail);
    case Format::Markdown: return page(report, Page::Kind::Markdown, detail);
    case Format::Csv: return scenarioCsv(report);
    case Format::Json: return scenarioJson(report);
    }
    return "";
}

std::string scenarioHtml(const ScenarioReport& report)
{
    return page(report, Page::Kind::Html, {true, true});
}

}  // namespace gpucost
