// SPDX-License-Identifier: Apache-2.0
#include "core/report/break_even_report.h"

#include <algorithm>
#include <set>

#include "core/report/csv.h"
#include "core/report/json_writer.h"
#include "core/report/numbers.h"
#include "core/report/page.h"
#include "core/report/wording.h"

namespace gpucost {

namespace {

struct Names {
    std::string offer;
    std::string plan;
    std::string against;
};

Names namesOf(const BreakEvenReport& report)
{
    return {report.plan.offer().name(), toString(report.plan.plan()), toString(report.against.plan())};
}

std::string warning(const BreakEvenReport& report)
{
    std::vector<const Price*> prices = report.plan.prices();
    prices.insert(prices.end(), report.against.prices().begin(), report.against.prices().end());
    return ageWarning(prices);
}

Money saving(const BreakEvenReport& report)
{
    return report.against.total() - report.plan.total();
}

std::optional<Rational> savingShare(const BreakEvenReport& report)
{
    if (report.against.total().isZero()) {
        return std::nullopt;
    }
    return Rational(saving(report).amount()) / Rational(report.against.total().amount());
}

std::string csv(const BreakEvenReport& report)
{
    const Names names = namesOf(report);
    const auto share = savingShare(report);
    CsvWriter out;
    out.header({"offer", "plan", "against", "currency", "months", "total_cost", "against_total_cost",
                "saving", "saving_percent", "break_even_month", "break_even_utilization_percent", "warning"});
    out.text(names.offer)
        .text(names.plan)
        .text(names.against)
        .text(report.plan.currency().code())
        .number(std::to_string(report.plan.months()));
    out.number(toString(report.plan.total().amount())).number(toString(report.against.total().amount()));
    out.number(toString(saving(report).amount())).number(share ? percentNumber(*share) : "");
    out.number(report.month ? std::to_string(*report.month) : "");
    out.number(report.shares.empty() ? "" : percentNumber(report.shares.front().from))
        .text(warning(report))
        .endRow();
    return out.take();
}

std::string json(const BreakEvenReport& report)
{
    const Names names = namesOf(report);
    const auto share = savingShare(report);
    JsonWriter json;
    json.beginObject();
    json.key("offer").text(names.offer);
    json.key("plan").text(names.plan);
    json.key("against").text(names.against);
    json.key("currency").text(report.plan.currency().code());
    json.key("as_of").text(toString(report.asOf));
    json.key("demand").text(demandText(report.demand, report.plan.months()));
    json.key("months").integer(report.plan.months());
    json.key("total_cost").text(toString(report.plan.total().amount()));
    json.key("against_total_cost").text(toString(report.against.total().amount()));
    json.key("saving").text(toString(saving(report).amount()));
    json.key("saving_percent");
    if (share) {
        json.text(percentNumber(*share));
    } else {
        json.null();
    }
    json.key("break_even_month");
    if (report.month) {
        json.integer(*report.month);
    } else {
        json.null();
    }
    json.key("break_even_utilization_percent");
    if (report.shares.empty()) {
        json.null();
    } else {
        json.text(percentNumber(report.shares.front().from));
    }
    json.key("costs_no_more_at_use").beginArray();
    for (const ShareRange& range : report.shares) {
        json.beginObject();
        json.key("from_percent").text(percentNumber(range.from));
        json.key("to_percent").text(percentNumber(range.to));
        json.key("from_exact").text(toString(range.from));
        json.key("to_exact").text(toString(range.to));
        json.endObject();
    }
    json.endArray();
    const std::string age = warning(report);
    json.key("warnings").texts(age.empty() ? std::vector<std::string>() : std::vector{age});
    SourceList sources;
    json.key("prices").beginArray();
    for (const Quote* quote : {&report.plan, &report.against}) {
        for (const Price* price : quote->prices()) {
            sources.mark(*price);
            writePrice(json, *price);
        }
    }
    json.endArray();
    json.key("sources");
    sources.write(json);
    json.key("books_digest").text(report.booksDigest);
    json.endObject();
    return json.take();
}

std::string useSentence(const BreakEvenReport& report, const Names& names)
{
    if (report.shares.empty()) {
        return names.plan + " costs more than " + names.against + " whatever the use.";
    }
    std::string text = names.plan + " costs no more than " + names.against + " at ";
    bool first = true;
    for (const ShareRange& range : report.shares) {
        text += first ? "" : ", and at ";
        first = false;
        const bool all = range.from.isZero() && range.to >= Rational(1);
        if (all) {
            text += "any use";
        } else if (range.to >= Rational(1)) {
            text += percentText(range.from) + " use of every month or more (" +
                    fixed(range.from * Rational(730), 1) + " of 730 hours)";
        } else if (range.from == range.to) {
            text += "exactly " + percentText(range.from) + " use";
        } else {
            text += percentText(range.from) + " to " + percentText(range.to) + " use of every month";
        }
    }
    return text + '.';
}

std::string monthSentence(const BreakEvenReport& report, const Names& names)
{
    if (!report.month) {
        return "Within " + std::to_string(report.plan.months()) + " months what is paid for " + names.plan +
               " does not stay below what is paid for " + names.against + '.';
    }
    if (*report.month == 1) {
        return "From the first month on, no more has been paid for " + names.plan + " than for " +
               names.against + '.';
    }
    return names.plan + " pays back in month " + std::to_string(*report.month) + " (" +
           toString(report.plan.start().plus(*report.month - 1)) +
           "): from then on no more has been paid for it than for " + names.against + '.';
}

Table payments(const BreakEvenReport& report, const Names& names)
{
    const std::string currency(report.plan.currency().code());
    Table table({{"after\nmonth", Align::Right},
                 {"\nperiod"},
                 {names.plan + "\npaid so far, " + currency, Align::Right},
                 {names.against + "\npaid so far, " + currency, Align::Right},
                 {"saved so far\n" + currency, Align::Right}});
    const std::vector<Money> ours = report.plan.cashFlow();
    const std::vector<Money> theirs = report.against.cashFlow();
    const auto length = static_cast<std::int32_t>(std::max(ours.size(), theirs.size()));
    std::set<std::int32_t> shown{1, report.plan.months(), length};
    for (std::int32_t month = 12; month <= length; month += 12) {
        shown.insert(month);
    }
    if (report.month) {
        shown.insert({std::max(1, *report.month - 1), *report.month});
    }
    Money zero = report.plan.total() - report.plan.total();
    Money a = zero;
    Money b = zero;
    for (std::int32_t month = 1; month <= length; ++month) {
        const auto i = static_cast<std::size_t>(month - 1);
        a = i < ours.size() ? a + ours[i] : a;
        b = i < theirs.size() ? b + theirs[i] : b;
        if (shown.count(month) > 0) {
            table.add({std::to_string(month), toString(report.plan.start().plus(month - 1)),
                       grouped(toString(a.amount())), grouped(toString(b.amount())),
                       grouped(toString((b - a).amount()))});
        }
    }
    return table;
}

std::string page(const BreakEvenReport& report, Page::Kind kind)
{
    const Names names = namesOf(report);
    Page page(kind);
    page.title(names.offer + ": " + names.plan + " against " + names.against);
    page.paragraph(demandText(report.demand, report.plan.months()) + "; prices as of " +
                   toString(report.asOf));
    if (const std::string age = warning(report); !age.empty()) {
        page.paragraph("Warning: " + age + '.');
    }
    std::vector<std::string> verdict{monthSentence(report, names), useSentence(report, names)};
    const auto share = savingShare(report);
    const bool dearer = saving(report).amount().isNegative();
    std::string total =
        "In all: " + moneyText(report.plan.total()) + " against " + moneyText(report.against.total());
    if (share) {
        total += ", " + moneyText(dearer ? -saving(report) : saving(report)) + " (" +
                 percentText(dearer ? -*share : *share) + (dearer ? ") more" : ") less");
    }
    verdict.push_back(total + '.');
    page.list(verdict);
    page.heading("What has been paid");
    page.table(payments(report, names));
    page.heading("Prices used");
    SourceList sources;
    std::vector<std::pair<std::string, std::string>> facts;
    for (const Quote* quote : {&report.plan, &report.against}) {
        for (const Price* price : quote->prices()) {
            facts.emplace_back(toString(price->plan),
                               priceText(*price) + ", as of " + toString(price->asOf) +
                                   (price->asOfKind == AsOfKind::Inferred ? " (day inferred)" : "") + ' ' +
                                   sources.mark(*price));
        }
    }
    facts.erase(std::unique(facts.begin(), facts.end()), facts.end());
    page.facts(facts);
    if (report.billing.conversion) {
        page.heading("Exchange rates");
        std::vector<std::string> lines;
        for (const ExchangeRate& rate : report.billing.conversion->rows) {
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

std::string breakEvenReport(const BreakEvenReport& report, Format format)
{
    switch (format) {
    case Format::Text: return page(report, Page::Kind::Text);
    case Format::Markdown: return page(report, Page::Kind::Markdown);
    case Format::Csv: return csv(report);
    case Format::Json: return json(report);
    }
    return "";
}

}  // namespace gpucost
