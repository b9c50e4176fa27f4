// SPDX-License-Identifier: Apache-2.0
#include "core/report/own_report.h"

#include <algorithm>
#include <set>

#include "core/plan/owned_fields.h"
#include "core/report/numbers.h"
#include "core/report/own_figures.h"
#include "core/report/page.h"
#include "core/report/preset_sources.h"
#include "core/report/wording.h"

namespace gpucost {

namespace {

std::string amount(const Money& money)
{
    return grouped(toString(money.amount()));
}

std::string rateText(const std::optional<Rational>& rate)
{
    return rate ? fixed(*rate, ownRatePlaces) : "";
}

std::string monthsText(const Rational& months)
{
    return fixed(months, 2) + (months == Rational(1) ? " month" : " months");
}

std::string partText(const OwnReport& report, OwnedPart part)
{
    const bool loan = report.terms.loanMonths > 0;
    return part == OwnedPart::Purchase && loan ? "purchase (loan principal)"
           : part == OwnedPart::Residual       ? "residual value (credit)"
                                               : std::string(toString(part));
}

std::string fleetText(const OwnReport& report)
{
    const Offer& offer = report.quote.offer();
    return countText(Rational(report.servers), "server", "servers") + " with " +
           (offer.gpu.empty() ? countText(*offer.gpuCount, "GPU", "GPUs")
                              : gpusText(offer, report.hardware)) +
           (report.servers == 1 ? "" : " each");
}

std::string figureText(const PresetFigure& figure)
{
    std::string text =
        std::string(toString(figure.basis)) + ", " + std::string(toString(figure.confidence)) + " confidence";
    if (figure.year) {
        text = std::to_string(*figure.year) + ", " + text;
    }
    return text;
}

Table partsTable(const OwnReport& report)
{
    Table table(
        {{"\npart"},
         {"over " + std::to_string(report.quote.months()) + " months\n" + currencyCode(report), Align::Right},
         {"a year\n" + currencyCode(report), Align::Right},
         {"per GPU-hour\n" + currencyCode(report), Align::Right},
         {"of the\ntotal", Align::Right}});
    for (const OwnPartSum& one : ownPartSums(report)) {
        table.add({one.part ? partText(report, *one.part) : "total", amount(one.sum), amount(one.perYear),
                   rateText(one.perGpuHour), one.share ? percentText(*one.share) : ""});
    }
    return table;
}

Table usesTable(const OwnReport& report)
{
    Table table({{"used share\nof every month", Align::Right},
                 {"owned, " + currencyCode(report) + "\nper GPU-hour", Align::Right},
                 {"cloud, " + currencyCode(report) + "\nper GPU-hour", Align::Right},
                 {"\ncheaper"}});
    for (std::size_t i = 0; i < report.uses.size(); ++i) {
        const auto own = report.cost.perGpuHour(report.uses[i]);
        const auto cloud = report.against ? report.against->ratesPerGpuHour[i] : std::nullopt;
        table.add({percentText(report.uses[i]), rateText(own), rateText(cloud),
                   !own || !cloud   ? ""
                   : *own < *cloud  ? "owned"
                   : *own == *cloud ? "equal"
                                    : "cloud"});
    }
    table.dropEmptyColumns();
    return table;
}

Table booksTable(const OwnReport& report)
{
    const std::string currency(report.terms.currency.code());
    Table table({{"year of\nlife", Align::Right},
                 {"written off\n" + currency, Align::Right},
                 {"book value at its end\n" + currency, Align::Right}});
    const Money bought = roundToMinorUnit(
        Amount(pricePerServer(report.terms) * Rational(report.servers), report.terms.currency));
    Money left = bought;
    int year = 0;
    for (const Money& written : depreciation(report.terms, report.servers)) {
        left = left - written;
        table.add({std::to_string(++year), amount(written), amount(left)});
    }
    return table;
}

std::string unitText(const OwnReport& report, const OwnedField& field)
{
    std::string unit(field.unit);
    if (unit.rfind("currency", 0) == 0) {
        unit.replace(0, std::string_view("currency").size(), report.terms.currency.code());
    }
    return unit;
}

Table inputsTable(const OwnReport& report, PresetSources& marks)
{
    Table table({{"field"}, {"value", Align::Right}, {"unit"}, {"from"}});
    for (const OwnedInput& input : report.inputs) {
        const OwnedField* field = ownedField(input.field);
        const std::string from = input.figure == nullptr
                                     ? "given"
                                     : input.preset->id + ": " + figureText(*input.figure) + ' ' +
                                           marks.mark(input.figure->source);
        table.add({input.field, input.value, field == nullptr ? "" : unitText(report, *field), from});
    }
    return table;
}

/// Notes on the figures used, and what other sources say in their place.
std::vector<std::string> remarks(const OwnReport& report, PresetSources& marks)
{
    std::vector<std::string> lines;
    for (const OwnedInput& input : report.inputs) {
        std::string text = input.figure == nullptr ? "" : input.figure->note;
        std::string others;
        for (const PresetFigure* other : alternativesOf(input)) {
            others += (others.empty() ? "others say " : "; ") + other->value +
                      (other->note.empty() ? "" : " (" + other->note + ')') + ' ' + marks.mark(other->source);
        }
        text += (text.empty() || others.empty() ? "" : "; ") + others;
        if (!text.empty()) {
            lines.push_back(input.field + ": " + text);
        }
    }
    return lines;
}

Table cashTable(const OwnReport& report)
{
    Table table({{"\nmonth", Align::Right},
                 {"\nperiod"},
                 {"owned, due\n" + currencyCode(report), Align::Right},
                 {"owned, paid so far\n" + currencyCode(report), Align::Right},
                 {"cloud, due\n" + currencyCode(report), Align::Right},
                 {"cloud, paid so far\n" + currencyCode(report), Align::Right}});
    const std::vector<Money> own = report.quote.cashFlow();
    const std::vector<Money> cloud = report.against ? report.against->quote.cashFlow() : std::vector<Money>();
    Money zero = report.quote.total() - report.quote.total();
    Money paid = zero;
    Money paidThere = zero;
    for (std::size_t i = 0; i < std::max(own.size(), cloud.size()); ++i) {
        const Money due = i < own.size() ? own[i] : zero;
        const Money dueThere = i < cloud.size() ? cloud[i] : zero;
        paid = paid + due;
        paidThere = paidThere + dueThere;
        const bool shown = !cloud.empty();
        table.add({std::to_string(i + 1), toString(report.quote.start().plus(static_cast<std::int32_t>(i))),
                   amount(due), amount(paid), shown ? amount(dueThere) : "", shown ? amount(paidThere) : ""});
    }
    table.dropEmptyColumns();
    return table;
}

std::vector<std::string> verdict(const OwnReport& report)
{
    const OwnedAgainst& against = *report.against;
    const std::string name = against.quote.offer().name() + ' ' + toString(against.quote.plan());
    std::vector<std::string> lines;
    const Money saved = against.quote.total() - report.quote.total();
    const bool dearer = saved.amount().isNegative();
    std::string total = "In all: " + moneyText(report.quote.total()) + " owned against " +
                        moneyText(against.quote.total()) + " for " + name;
    if (!against.quote.total().isZero()) {
        const Rational share = Rational(saved.amount()) / Rational(against.quote.total().amount());
        total += ", " + moneyText(dearer ? -saved : saved) + " (" + percentText(dearer ? -share : share) +
                 (dearer ? ") more" : ") less");
    }
    lines.push_back(total + '.');
    lines.push_back("Owning costs no more " + winningUseText(against.shares) + '.');
    if (against.paybackMonths && against.paybackMonths->isZero()) {
        lines.push_back("From the first day on, no more has been paid for it than for the cloud.");
    } else if (against.paybackMonths) {
        const auto month = ceiling(*against.paybackMonths).toInt64().value_or(0);
        lines.push_back("It has paid back after " + monthsText(*against.paybackMonths) + " (in " +
                        toString(report.quote.start().plus(
                            static_cast<std::int32_t>(std::max<std::int64_t>(0, month - 1)))) +
                        "): from then on no more has been paid for it than for the cloud" +
                        (*against.paybackMonths == Rational(report.quote.months())
                             ? "; it takes the sale of the servers on the last day."
                             : "."));
    } else {
        lines.push_back("Within " + std::to_string(report.quote.months()) +
                        " months what is paid for owning does not stay below what is paid for the cloud.");
    }
    if (!report.quote.afterHorizon().isZero()) {
        lines.push_back("Of what is owed for owning, " + moneyText(report.quote.afterHorizon()) +
                        " falls due after the months asked for: it is in the total, not in the pay-back.");
    }
    const Offer& cloud = against.quote.offer();
    if (!cloud.gpu.empty() && !report.quote.offer().gpu.empty() && cloud.gpu != report.quote.offer().gpu) {
        lines.push_back("The GPUs differ: " + gpusText(report.quote.offer(), report.hardware) + " owned, " +
                        gpusText(cloud, report.hardware) +
                        " in the cloud. Hours are compared, not the work done in them.");
    }
    return lines;
}

std::string rules(const OwnReport& report)
{
    std::string text = roundingText(report.billing, report.quote.currency(), false);
    text +=
        " The purchase is counted once, when it is paid; depreciation is a view of the books and in no "
        "total.";
    if (report.terms.lifeMonths < report.quote.months()) {
        text += " Servers are bought again on the same terms every " +
                std::to_string(report.terms.lifeMonths) + " months.";
    }
    return text;
}

std::string page(const OwnReport& report, Page::Kind kind)
{
    Page page(kind);
    page.title(report.quote.offer().name() + ": " + fleetText(report));
    page.paragraph((report.title.empty() ? "" : report.title + "; ") +
                   demandText(report.demand, report.quote.months()) + "; figures as of " +
                   toString(report.asOf));
    for (const std::string& warning : ownWarnings(report)) {
        page.paragraph("Warning: " + warning + '.');
    }
    std::vector<std::pair<std::string, std::string>> facts{
        {"purchase",
         moneyText(roundToMinorUnit(Amount(pricePerServer(report.terms), report.terms.currency))) +
             " per server, " + std::to_string(report.servers) + " of them"},
        {"power", numberText(itKw(report.terms) * Rational(report.servers)) + " kW installed, " +
                      numberText(facilityKw(report.terms) * Rational(report.servers)) + " kW of the site"},
        {"use of the fleet", percentText(fleetUse(report))},
        {"total",
         moneyText(report.quote.total()) + " over " + std::to_string(report.quote.months()) + " months"}};
    if (const auto rate = ownRate(report)) {
        facts.emplace_back("per GPU-hour",
                           fixed(*rate, ownRatePlaces) + ' ' + currencyCode(report) + " of use");
    }
    if (!report.quote.afterHorizon().isZero()) {
        facts.emplace_back("after the months", moneyText(report.quote.afterHorizon()) + " of it");
    }
    page.facts(facts);
    if (report.against) {
        page.list(verdict(report));
    }
    page.heading("What it costs");
    page.table(partsTable(report));
    page.heading("Per GPU-hour, by use");
    page.table(usesTable(report));
    if (report.cashFlow) {
        page.heading("What is due, month by month");
        page.table(cashTable(report));
    }
    if (report.explain) {
        page.heading("Charges");
        page.list(derivations(report));
    }
    page.heading("In the books: " + std::string(toString(report.terms.depreciation)));
    page.table(booksTable(report));
    PresetSources marks(report.presets);
    page.heading("Figures used");
    page.table(inputsTable(report, marks));
    if (const auto lines = remarks(report, marks); !lines.empty()) {
        page.heading("About these figures");
        page.list(lines);
    }
    SourceList sources;
    if (report.against) {
        page.heading("Prices of the cloud");
        std::vector<std::pair<std::string, std::string>> prices;
        for (const Price* price : report.against->quote.prices()) {
            prices.emplace_back(
                report.against->quote.offer().name() + ' ' + toString(price->plan),
                priceText(*price) + ", as of " + toString(price->asOf) + ' ' + sources.mark(*price));
        }
        page.facts(prices);
    }
    if (report.billing.conversion) {
        page.heading("Exchange rates");
        std::vector<std::string> lines;
        for (const ExchangeRate& rate : report.billing.conversion->rows) {
            lines.push_back(gpucost::rateText(rate));
        }
        page.list(lines);
    }
    page.heading("Sources");
    marks.addTo(page);
    sources.addTo(page);
    page.paragraph(rules(report));
    page.paragraph(notInOwning());
    return page.take();
}

}  // namespace

std::string winningUseText(const std::vector<ShareRange>& shares)
{
    if (shares.empty()) {
        return "at no use: it costs more even if it runs all the time";
    }
    std::string text;
    for (const ShareRange& range : shares) {
        text += text.empty() ? "at " : ", and at ";
        if (range.from.isZero() && range.to >= Rational(1)) {
            text += "any use";
        } else if (range.to >= Rational(1)) {
            text += percentText(range.from) + " use of every month or more";
        } else {
            text += percentText(range.from) + " to " + percentText(range.to) + " use of every month";
        }
    }
    return text;
}

std::string ownReport(const OwnReport& report, Format format)
{
    switch (format) {
    case Format::Text: return page(report, Page::Kind::Text);
    case Format::Markdown: return page(report, Page::Kind::Markdown);
    case Format::Csv: return ownCsv(report);
    case Format::Json: return ownJson(report);
    }
    return "";
}

}  // namespace gpucost
