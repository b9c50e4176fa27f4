// SPDX-License-Identifier: Apache-2.0
#include "core/report/quote_report.h"

#include <algorithm>
#include <tuple>

#include "core/report/csv.h"
#include "core/report/json_writer.h"
#include "core/report/numbers.h"
#include "core/report/page.h"
#include "core/report/wording.h"

namespace gpucost {

namespace {

/// Charges that differ in nothing but their month.
struct Equal {
    std::vector<const Charge*> charges;

    const Charge& first() const { return *charges.front(); }
    const Charge& last() const { return *charges.back(); }
    bool withoutGaps() const
    {
        return last().month - first().month + 1 == static_cast<std::int32_t>(charges.size());
    }
};

bool isAfter(const Charge& charge, const Quote& quote)
{
    return charge.month >= quote.months();
}

std::vector<Equal> equalCharges(const Quote& quote)
{
    const auto same = [&quote](const Charge& a, const Charge& b) {
        const auto key = [&quote](const Charge& c) {
            return std::tuple(std::string_view(c.plan), c.category, c.frequency, c.unit, c.lines.size(),
                              isAfter(c, quote));
        };
        return key(a) == key(b) && a.quantity == b.quantity && a.unitPrice == b.unitPrice &&
               a.cost == b.cost && a.month != b.month &&
               std::equal(a.lines.begin(), a.lines.end(), b.lines.begin(),
                          [](const ExplanationLine& x, const ExplanationLine& y) {
                              return x.quantity == y.quantity && x.share == y.share && x.amount == y.amount;
                          });
    };
    std::vector<Equal> groups;
    for (const Charge& charge : quote.charges()) {
        const auto at = std::find_if(groups.begin(), groups.end(),
                                     [&](const Equal& group) { return same(group.last(), charge); });
        if (at == groups.end()) {
            groups.push_back({{&charge}});
        } else {
            at->charges.push_back(&charge);
        }
    }
    return groups;
}

std::string period(const Quote& quote, std::int32_t month)
{
    return toString(quote.start().plus(month));
}

std::string monthsText(const Equal& group, const Quote& quote)
{
    const std::string from = period(quote, group.first().month);
    if (group.charges.size() == 1) {
        return from;
    }
    if (group.charges.size() <= 3 && !group.withoutGaps()) {
        std::string months;
        for (const Charge* charge : group.charges) {
            months += (months.empty() ? "" : ", ") + period(quote, charge->month);
        }
        return months;
    }
    return from + (group.withoutGaps() ? " to " : " … ") + period(quote, group.last().month);
}

std::string kindText(const Charge& charge)
{
    switch (charge.frequency) {
    case ChargeFrequency::OneTime: return "paid once";
    case ChargeFrequency::Recurring: return "owed each month";
    case ChargeFrequency::UsageBased: return "by use";
    }
    return "";
}

std::string code(const Charge& charge)
{
    return std::string(charge.cost.currency().code());
}

std::string lineText(const ExplanationLine& line, const Charge& charge)
{
    std::string text = numberText(line.quantity) + ' ' + std::string(charge.unit) + " × " +
                       numberText(charge.unitPrice) + ' ' + code(charge);
    if (line.share != Rational(1)) {
        text += " × " + numberText(line.share);
    }
    return text + " = " + numberText(line.amount) + ' ' + code(charge);
}

std::string explanation(const Charge& charge)
{
    std::string text;
    for (const ExplanationLine& line : charge.lines) {
        text += (text.empty() ? "" : "; ") + line.rule + ": " + lineText(line, charge);
    }
    return text;
}

bool settlesHourly(const Quote& quote)
{
    return quote.offer().billing != nullptr && quote.offer().billing->settlement == Settlement::Hour &&
           std::any_of(quote.charges().begin(), quote.charges().end(),
                       [](const Charge& charge) { return charge.frequency == ChargeFrequency::UsageBased; });
}

std::string offerText(const Quote& quote, const HardwareTable& hardware)
{
    const Offer& offer = quote.offer();
    const Accelerator* gpu = hardware.byId(offer.gpu);
    std::string text = offer.name() + ": " +
                       (offer.gpuCount == Rational(1) ? "" : gpuCountText(offer.gpuCount) + " × ") +
                       (gpu != nullptr ? gpu->name : std::string(offer.gpu));
    if (offer.vcpus) {
        text += ", " + toString(*offer.vcpus) + " vCPU";
    }
    if (offer.memoryGib) {
        text += ", " + grouped(toString(*offer.memoryGib)) + " GiB";
    }
    text += offer.includesHost ? "" : ", without the host machine";
    text += "; " + std::string(offer.os == OperatingSystem::Unstated ? "operating system not stated"
                                                                     : toString(offer.os));
    text += offer.tenancy == Tenancy::Dedicated ? ", dedicated" : "";
    text += offer.tax == Tax::Unknown    ? ", tax not stated"
            : offer.tax == Tax::Included ? ", tax included"
                                         : ", without tax";
    return text;
}

std::vector<std::string> warningsOf(const Quote& quote)
{
    std::vector<std::string> warnings;
    if (std::string age = ageWarning(quote.prices()); !age.empty()) {
        warnings.push_back(std::move(age));
    }
    for (const Price* price : quote.prices()) {
        if (!price->doubt.empty()) {
            warnings.push_back("doubt about the price of " + toString(price->plan) + ": " +
                               std::string(price->doubt));
        }
    }
    return warnings;
}

std::vector<ExchangeRate> ratesUsed(const QuoteReport& report)
{
    return report.billing.conversion ? report.billing.conversion->rows : std::vector<ExchangeRate>();
}

std::string csv(const QuoteReport& report)
{
    const Quote& quote = report.quote;
    CsvWriter out;
    if (report.cashFlow) {
        out.header({"month", "period", "payment", "cumulative", "currency", "after_horizon"});
        std::optional<Money> paid;
        std::int32_t month = 0;
        for (const Money& due : quote.cashFlow()) {
            paid = paid ? *paid + due : due;
            out.number(std::to_string(month + 1))
                .text(period(quote, month))
                .number(toString(due.amount()))
                .number(toString(paid->amount()));
            out.text(quote.currency().code()).number(month >= quote.months() ? "true" : "false").endRow();
            ++month;
        }
        return out.take();
    }
    out.header({"month", "period", "plan", "category", "frequency", "pricing_category", "quantity", "unit",
                "unit_price", "exact_cost", "cost", "currency", "explanation"});
    for (const Charge& charge : quote.charges()) {
        out.number(std::to_string(charge.month + 1))
            .text(period(quote, charge.month))
            .text(charge.plan)
            .text(toString(charge.category));
        out.text(toString(charge.frequency))
            .text(toString(charge.pricing))
            .number(decimalNumber(charge.quantity))
            .text(charge.unit);
        out.number(decimalNumber(charge.unitPrice))
            .number(decimalNumber(charge.exact.value()))
            .number(toString(charge.cost.amount()));
        out.text(charge.cost.currency().code()).text(explanation(charge)).endRow();
    }
    return out.take();
}

/// A decimal, and the fraction beside it where the decimal had to be cut.
void writeNumber(JsonWriter& json, const std::string& key, const Rational& value)
{
    json.key(key).text(decimalNumber(value));
    if (!isDecimal(value)) {
        json.key(key + "_exact").text(toString(value));
    }
}

void writeCharge(JsonWriter& json, const Charge& charge, const QuoteReport& report)
{
    json.beginObject();
    json.key("month").integer(charge.month + 1);
    json.key("period").text(period(report.quote, charge.month));
    json.key("plan").text(charge.plan);
    json.key("category").text(toString(charge.category));
    json.key("frequency").text(toString(charge.frequency));
    json.key("pricing_category").text(toString(charge.pricing));
    writeNumber(json, "quantity", charge.quantity);
    json.key("unit").text(charge.unit);
    writeNumber(json, "unit_price", charge.unitPrice);
    writeNumber(json, "before_rounding", charge.exact.value());
    json.key("cost").text(toString(charge.cost.amount()));
    json.key("explanation").text(explanation(charge));
    if (report.explain) {
        json.key("lines").beginArray();
        for (const ExplanationLine& line : charge.lines) {
            json.beginObject();
            json.key("rule").text(line.rule);
            writeNumber(json, "quantity", line.quantity);
            writeNumber(json, "share", line.share);
            writeNumber(json, "amount", line.amount);
            json.endObject();
        }
        json.endArray();
        if (charge.use) {
            json.key("commitment").beginObject();
            writeNumber(json, "used", charge.use->used);
            writeNumber(json, "unused", charge.use->unused);
            json.endObject();
        }
    }
    json.endObject();
}

std::string json(const QuoteReport& report)
{
    const Quote& quote = report.quote;
    const auto amount = [](const Money& money) { return toString(money.amount()); };
    JsonWriter json;
    json.beginObject();
    json.key("offer").text(quote.offer().name());
    json.key("gpu").text(quote.offer().gpu);
    json.key("gpu_count").text(gpuCountText(quote.offer().gpuCount));
    json.key("includes_host").boolean(quote.offer().includesHost);
    json.key("plan").text(toString(quote.plan()));
    json.key("currency").text(quote.currency().code());
    json.key("as_of").text(toString(report.asOf));
    json.key("demand").text(demandText(report.demand, quote.months()));
    json.key("start").text(toString(quote.start()));
    json.key("months").integer(quote.months());
    json.key("instances").integer(quote.instances());
    json.key("total").text(amount(quote.total()));
    json.key("upfront").text(amount(quote.upfront()));
    json.key("monthly_average").text(amount(quote.monthlyAverage()));
    json.key("committed_after_horizon").text(amount(quote.afterHorizon()));
    json.key("effective_rate_per_gpu_hour");
    if (const auto rate = quote.perGpuHour()) {
        json.text(fixed(*rate, 6));
    } else {
        json.null();
    }
    json.key("list_cost");
    if (report.listCost) {
        json.text(amount(*report.listCost));
    } else {
        json.null();
    }
    json.key("charges").beginArray();
    for (const Charge& charge : quote.charges()) {
        writeCharge(json, charge, report);
    }
    json.endArray();
    if (report.cashFlow) {
        json.key("cash_flow").beginArray();
        std::optional<Money> paid;
        std::int32_t month = 0;
        for (const Money& due : quote.cashFlow()) {
            paid = paid ? *paid + due : due;
            json.beginObject();
            json.key("month").integer(month + 1);
            json.key("period").text(period(quote, month));
            json.key("payment").text(amount(due));
            json.key("cumulative").text(amount(*paid));
            json.endObject();
            ++month;
        }
        json.endArray();
    }
    SourceList sources;
    json.key("prices").beginArray();
    for (const Price* price : quote.prices()) {
        sources.mark(*price);
        writePrice(json, *price);
    }
    json.endArray();
    json.key("discount_percent").text(percentNumber(report.billing.discount.fraction()));
    json.key("exchange_rates").beginArray();
    for (const ExchangeRate& rate : ratesUsed(report)) {
        writeRate(json, rate);
    }
    json.endArray();
    json.key("sources");
    sources.write(json);
    json.key("rounding").text(roundingText(report.billing, quote.currency(), settlesHourly(quote)));
    json.key("warnings").texts(warningsOf(quote));
    json.key("books_digest").text(report.booksDigest);
    json.key("not_in_the_figures").text(notInTheFigures());
    json.endObject();
    return json.take();
}

Table chargeTable(const Quote& quote, const std::vector<Equal>& groups)
{
    const std::string currency(quote.currency().code());
    Table table({{"period"},
                 {"months", Align::Right},
                 {"plan"},
                 {""},
                 {"quantity", Align::Right},
                 {"of"},
                 {"unit price\n" + currency, Align::Right},
                 {"each month\n" + currency, Align::Right},
                 {"together\n" + currency, Align::Right}});
    for (const Equal& group : groups) {
        const Charge& charge = group.first();
        const Money all = charge.cost * Decimal(static_cast<std::int64_t>(group.charges.size()));
        const std::string late = isAfter(charge, quote) ? ", after the months asked for" : "";
        table.add({monthsText(group, quote), std::to_string(group.charges.size()), charge.plan,
                   kindText(charge) + late, numberText(charge.quantity), std::string(charge.unit),
                   numberText(charge.unitPrice), grouped(toString(charge.cost.amount())),
                   grouped(toString(all.amount()))});
    }
    return table;
}

ChargeDerivation derivation(const Equal& group, const Quote& quote)
{
    const Charge& charge = group.first();
    const bool several = group.charges.size() > 1;
    const std::string months = several ? " (" + std::to_string(group.charges.size()) + " months)" : "";
    ChargeDerivation made{monthsText(group, quote) + months + ", " + charge.plan +
                              (several ? ", each month " : ", ") + moneyText(charge.cost),
                          {}};
    for (std::size_t i = 0; i < charge.lines.size(); ++i) {
        const std::string& last = group.last().lines[i].rule;
        const std::string rule = charge.lines[i].rule + (last == charge.lines[i].rule ? "" : " … " + last);
        made.lines.push_back(rule + ": " + lineText(charge.lines[i], charge));
    }
    if (charge.lines.size() > 1) {
        made.lines.push_back("in all " + numberText(charge.exact.value()) + ' ' + code(charge));
    }
    if (charge.use) {
        made.lines.push_back("of the commitment " + numberText(charge.use->used) +
                             " instance-hours are used and " + numberText(charge.use->unused) + " are not");
    }
    return made;
}

void addExplanations(Page& page, const QuoteReport& report)
{
    page.heading("How each charge comes about");
    for (const ChargeDerivation& one : derivationsOf(report.quote)) {
        page.lead(one.charges);
        page.list(one.lines);
    }
    page.paragraph(roundingText(report.billing, report.quote.currency(), settlesHourly(report.quote)));
    if (!report.billing.discount.fraction().isZero()) {
        page.paragraph("Unit prices are the book's less a negotiated discount of " +
                       percentText(report.billing.discount.fraction()) + '.');
    }
}

void addCashFlow(Page& page, const QuoteReport& report)
{
    const Quote& quote = report.quote;
    const std::string currency(quote.currency().code());
    Table table({{"month", Align::Right},
                 {"period"},
                 {"due " + currency, Align::Right},
                 {"paid so far " + currency, Align::Right},
                 {""}});
    std::optional<Money> paid;
    std::int32_t month = 0;
    for (const Money& due : quote.cashFlow()) {
        paid = paid ? *paid + due : due;
        table.add({std::to_string(month + 1), period(quote, month), grouped(toString(due.amount())),
                   grouped(toString(paid->amount())),
                   month >= quote.months() ? "after the months asked for" : ""});
        ++month;
    }
    table.dropEmptyColumns();
    page.heading("Cash flow");
    page.table(table);
}

void addPrices(Page& page, const QuoteReport& report, SourceList& sources)
{
    page.heading("Prices used");
    for (const Price* price : report.quote.prices()) {
        std::vector<std::pair<std::string, std::string>> facts;
        facts.emplace_back(toString(price->plan),
                           priceText(*price) + ", as of " + toString(price->asOf) +
                               (price->asOfKind == AsOfKind::Inferred ? " (day inferred)" : "") + ' ' +
                               sources.mark(*price));
        if (!price->note.empty()) {
            facts.emplace_back("note", price->note);
        }
        if (report.explain) {
            for (const PublishedFigure& figure : price->published) {
                facts.emplace_back(
                    "published", std::string(figure.what) + ": the source prints " +
                                     std::string(figure.figure) + ", exact is " + std::string(figure.exact) +
                                     " (" + std::string(figure.verdict) +
                                     (figure.reason.empty() ? "" : ": " + std::string(figure.reason)) + ")");
            }
        }
        page.facts(facts);
    }
}

std::string page(const QuoteReport& report, Page::Kind kind)
{
    const Quote& quote = report.quote;
    Page page(kind);
    page.title(quote.offer().name() + ", " + toString(quote.plan()) + ": " + moneyText(quote.total()));
    std::vector<std::pair<std::string, std::string>> facts;
    facts.emplace_back("offer", offerText(quote, report.hardware));
    facts.emplace_back("demand", demandText(report.demand, quote.months()) + "; " +
                                     countText(Rational(quote.instances()), "instance", "instances"));
    facts.emplace_back("total", moneyText(quote.total()));
    facts.emplace_back("upfront", moneyText(quote.upfront()));
    facts.emplace_back("monthly average", moneyText(quote.monthlyAverage()));
    if (!quote.afterHorizon().isZero()) {
        facts.emplace_back("owed later", moneyText(quote.afterHorizon()) +
                                             " of the total fall due after month " +
                                             std::to_string(quote.months()));
    }
    facts.emplace_back("per GPU-hour", quote.perGpuHour() ? grouped(fixed(*quote.perGpuHour(), 6)) + ' ' +
                                                                std::string(quote.currency().code())
                                                          : std::string("no GPU-hours are used"));
    if (report.listCost) {
        std::string list = moneyText(*report.listCost) + " for the same hours at the on-demand list price";
        if (!report.listCost->isZero()) {
            const Rational share =
                Rational(1) - Rational(quote.total().amount()) / Rational(report.listCost->amount());
            list += share.isZero()       ? ""
                    : share.isNegative() ? "; this costs " + percentText(-share) + " more"
                                         : "; this costs " + percentText(share) + " less";
        }
        facts.emplace_back("list cost", list);
    }
    if (!report.billing.discount.fraction().isZero()) {
        facts.emplace_back(
            "discount", percentText(report.billing.discount.fraction()) + " off every price, as negotiated");
    }
    facts.emplace_back("prices as of", toString(report.asOf));
    page.facts(facts);
    for (const std::string& warning : warningsOf(quote)) {
        page.paragraph("Warning: " + warning + (warning.back() == '.' ? "" : "."));
    }

    const std::vector<Equal> groups = equalCharges(quote);
    page.heading("Charges");
    page.table(chargeTable(quote, groups));
    if (report.explain) {
        addExplanations(page, report);
    }
    if (report.cashFlow) {
        addCashFlow(page, report);
    }
    SourceList sources;
    addPrices(page, report, sources);
    if (!quote.offer().note.empty()) {
        page.heading("About the offer");
        page.list({std::string(quote.offer().note)});
    }
    const std::vector<ExchangeRate> rates = ratesUsed(report);
    if (!rates.empty()) {
        page.heading("Exchange rates");
        std::vector<std::string> lines;
        for (const ExchangeRate& rate : rates) {
            lines.push_back(rateText(rate));
        }
        lines.push_back("Every charge is converted from its unrounded amount and rounded once.");
        page.list(lines);
    }
    page.heading("Sources");
    sources.addTo(page);
    page.paragraph(digestText(report.booksDigest));
    page.paragraph(notInTheFigures());
    return page.take();
}

}  // namespace

std::vector<ChargeDerivation> derivationsOf(const Quote& quote)
{
    std::vector<ChargeDerivation> made;
    for (const Equal& group : equalCharges(quote)) {
        made.push_back(derivation(group, quote));
    }
    return made;
}

std::vector<ChargeDerivation> derivationsOf(const Quote& quote, std::int32_t month)
{
    std::vector<ChargeDerivation> made;
    for (const Charge& charge : quote.charges()) {
        if (charge.month == month) {
            made.push_back(derivation(Equal{{&charge}}, quote));
        }
    }
    return made;
}

std::string quoteReport(const QuoteReport& report, Format format)
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
