// SPDX-License-Identifier: Apache-2.0
#include "core/report/own_report.h"

#include <algorithm>
#include <set>

#include "core/plan/owned_fields.h"
#include "core/report/csv.h"
#include "core/report/json_writer.h"
#include "core/report/numbers.h"
#include "core/report/page.h"
#include "core/report/preset_sources.h"
#include "core/report/wording.h"

namespace gpucost {

namespace {

constexpr int ratePlaces = 4;

std::string code(const OwnReport& report)
{
    return std::string(report.quote.currency().code());
}

std::string amount(const Money& money)
{
    return grouped(toString(money.amount()));
}

Money perYear(const OwnReport& report, const Money& total)
{
    return roundToMinorUnit(Amount(total) * (Rational(12) / Rational(report.quote.months())));
}

/// GPU-hours of the demand that the fleet serves: 6 GPUs wanted on servers of 4 are 6, not 8.
Rational servedGpuHours(const OwnReport& report)
{
    const Rational used = report.use.usedInstanceHours();
    return used.isZero() ? Rational(0)
                         : report.use.requestedGpuHours() *
                               servedHours(report.terms, report.servers, report.use) / used;
}

/// Used share of what the fleet could run.
Rational fleetUse(const OwnReport& report)
{
    const Rational usable = usableHours(report.terms, report.servers, report.use);
    return usable.isZero() ? Rational(0) : servedHours(report.terms, report.servers, report.use) / usable;
}

std::optional<Rational> ownRate(const OwnReport& report)
{
    const Rational hours = servedGpuHours(report);
    return hours.isZero() ? std::nullopt : std::optional(Rational(report.quote.total().amount()) / hours);
}

std::string rateText(const std::optional<Rational>& rate)
{
    return rate ? fixed(*rate, ratePlaces) : "";
}

std::string monthsText(const Rational& months)
{
    return fixed(months, 2) + (months == Rational(1) ? " month" : " months");
}

std::vector<OwnedPart> partsOf(const OwnReport& report)
{
    std::vector<OwnedPart> parts;
    for (std::size_t i = 0; i < ownedParts; ++i) {
        const auto part = static_cast<OwnedPart>(i);
        if (std::any_of(report.quote.charges().begin(), report.quote.charges().end(),
                        [part](const Charge& charge) { return partOf(charge) == part; })) {
            parts.push_back(part);
        }
    }
    return parts;
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
    return countText(Rational(report.servers), "server", "servers") + " with " +
           gpusText(report.quote.offer(), report.hardware) + " each";
}

std::string figureText(const PresetFigure& figure)
{
    std::string text = std::string(toString(figure.basis)) + ", " + std::string(toString(figure.confidence)) +
                       " confidence";
    if (figure.year) {
        text = std::to_string(*figure.year) + ", " + text;
    }
    return text;
}

std::vector<const PresetFigure*> alternativesOf(const OwnedInput& input)
{
    std::vector<const PresetFigure*> others;
    if (input.preset != nullptr) {
        for (const PresetFigure& figure : input.preset->figures) {
            if (figure.field == input.field && figure.alternative) {
                others.push_back(&figure);
            }
        }
    }
    return others;
}

Table partsTable(const OwnReport& report)
{
    const Rational hours = servedGpuHours(report);
    Table table({{"\npart"},
                 {"over " + std::to_string(report.quote.months()) + " months\n" + code(report), Align::Right},
                 {"a year\n" + code(report), Align::Right},
                 {"per GPU-hour\n" + code(report), Align::Right},
                 {"of the\ntotal", Align::Right}});
    const auto row = [&](const std::string& name, const Money& sum) {
        const Rational total(report.quote.total().amount());
        table.add({name, amount(sum), amount(perYear(report, sum)),
                   hours.isZero() ? "" : fixed(Rational(sum.amount()) / hours, ratePlaces),
                   total.isZero() ? "" : percentText(Rational(sum.amount()) / total)});
    };
    for (const OwnedPart part : partsOf(report)) {
        row(partText(report, part), totalOf(report.quote, part));
    }
    row("total", report.quote.total());
    return table;
}

Table usesTable(const OwnReport& report)
{
    Table table({{"used share\nof every month", Align::Right},
                 {"owned, " + code(report) + "\nper GPU-hour", Align::Right},
                 {"cloud, " + code(report) + "\nper GPU-hour", Align::Right},
                 {"\ncheaper"}});
    for (std::size_t i = 0; i < report.uses.size(); ++i) {
        const auto own = report.cost.perGpuHour(report.uses[i]);
        const auto cloud = report.against ? report.against->ratesPerGpuHour[i] : std::nullopt;
        table.add({percentText(report.uses[i]), rateText(own), rateText(cloud),
                   !own || !cloud ? "" : *own < *cloud ? "owned" : *own == *cloud ? "equal" : "cloud"});
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

Table inputsTable(const OwnReport& report, PresetSources& marks)
{
    Table table({{"field"}, {"value", Align::Right}, {"unit"}, {"from"}});
    for (const OwnedInput& input : report.inputs) {
        const OwnedField* field = ownedField(input.field);
        std::string below;
        std::string from = "given";
        if (input.figure != nullptr) {
            from = input.preset->id + ": " + figureText(*input.figure) + ' ' + marks.mark(input.figure->source);
            below = input.figure->note;
        }
        std::string others;
        for (const PresetFigure* other : alternativesOf(input)) {
            if (other->value != input.value) {
                others += (others.empty() ? "also: " : "; ") + other->value +
                          (other->note.empty() ? "" : " (" + other->note + ')') + ' ' +
                          marks.mark(other->source);
            }
        }
        below += (below.empty() || others.empty() ? "" : "; ") + others;
        table.add({input.field, input.value, field == nullptr ? "" : std::string(field->unit), from}, below);
    }
    return table;
}

Table cashTable(const OwnReport& report)
{
    Table table({{"\nmonth", Align::Right},
                 {"\nperiod"},
                 {"owned, due\n" + code(report), Align::Right},
                 {"owned, paid so far\n" + code(report), Align::Right},
                 {"cloud, due\n" + code(report), Align::Right},
                 {"cloud, paid so far\n" + code(report), Align::Right}});
    const std::vector<Money> own = report.quote.cashFlow();
    const std::vector<Money> cloud =
        report.against ? report.against->quote.cashFlow() : std::vector<Money>();
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

std::vector<std::string> derivations(const OwnReport& report)
{
    struct Group {
        const Charge* charge;
        int count;
    };
    std::vector<Group> groups;
    const auto same = [](const Charge& a, const Charge& b) {
        return a.plan == b.plan && a.cost == b.cost && a.quantity == b.quantity && a.unitPrice == b.unitPrice;
    };
    for (const Charge& charge : report.quote.charges()) {
        const auto at = std::find_if(groups.begin(), groups.end(),
                                     [&](const Group& group) { return same(*group.charge, charge); });
        if (at == groups.end()) {
            groups.push_back({&charge, 1});
        } else {
            ++at->count;
        }
    }
    std::vector<std::string> lines;
    for (const Group& group : groups) {
        const Charge& charge = *group.charge;
        std::string text = toString(report.quote.start().plus(charge.month)) +
                           (group.count > 1 ? ", and " + std::to_string(group.count - 1) + " months alike" : "") +
                           ": " + charge.plan.substr(std::string_view("owned: ").size()) + ' ' +
                           moneyText(charge.cost) + " = ";
        for (const ExplanationLine& line : charge.lines) {
            text += (&line == &charge.lines.front() ? "" : " + ") + numberText(line.quantity) + ' ' +
                    std::string(charge.unit) + " × " + numberText(charge.unitPrice) + ' ' + code(report) +
                    " (" + line.rule + ')';
        }
        lines.push_back(text);
    }
    return lines;
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
    if (against.paybackMonths) {
        const auto month = ceiling(*against.paybackMonths).toInt64().value_or(0);
        lines.push_back("It has paid back after " + monthsText(*against.paybackMonths) + " (in " +
                        toString(report.quote.start().plus(static_cast<std::int32_t>(std::max<std::int64_t>(
                            0, month - 1)))) +
                        "): from then on no more has been paid for it than for the cloud" +
                        (*against.paybackMonths == Rational(report.quote.months())
                             ? "; it takes the sale of the servers on the last day."
                             : "."));
    } else {
        lines.push_back("Within " + std::to_string(report.quote.months()) +
                        " months what is paid for owning does not stay below what is paid for the cloud.");
    }
    const Offer& cloud = against.quote.offer();
    if (!cloud.gpu.empty() && !report.quote.offer().gpu.empty() && cloud.gpu != report.quote.offer().gpu) {
        lines.push_back("The GPUs differ: " + gpusText(report.quote.offer(), report.hardware) + " owned, " +
                        gpusText(cloud, report.hardware) +
                        " in the cloud. Hours are compared, not the work done in them.");
    }
    return lines;
}

std::string notInOwning()
{
    return "Not in the figures: moving in and out, the building itself, network lines and switches beyond "
           "network_share, storage, software licences, spare servers for failures, insurance, tax, and what the "
           "capital would have earned elsewhere: a sum of payments is not a present value.";
}

std::string rules(const OwnReport& report)
{
    std::string text = roundingText(report.billing, report.quote.currency(), false);
    text += " The purchase is counted once, when it is paid; depreciation is a view of the books and in no total.";
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
                   demandText(report.demand, report.quote.months()) + "; figures as of " + toString(report.asOf));
    for (const std::string& warning : ownWarnings(report)) {
        page.paragraph("Warning: " + warning + '.');
    }
    std::vector<std::pair<std::string, std::string>> facts{
        {"purchase", moneyText(roundToMinorUnit(Amount(pricePerServer(report.terms), report.terms.currency))) +
                         " per server, " + std::to_string(report.servers) + " of them"},
        {"power", numberText(itKw(report.terms) * Rational(report.servers)) + " kW installed, " +
                      numberText(facilityKw(report.terms) * Rational(report.servers)) + " kW of the site"},
        {"use of the fleet", percentText(fleetUse(report))},
        {"total", moneyText(report.quote.total()) + " over " + std::to_string(report.quote.months()) + " months"}};
    if (const auto rate = ownRate(report)) {
        facts.emplace_back("per GPU-hour", fixed(*rate, ratePlaces) + ' ' + code(report) + " of use");
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
    SourceList sources;
    if (report.against) {
        std::vector<std::pair<std::string, std::string>> prices;
        for (const Price* price : report.against->quote.prices()) {
            prices.emplace_back(report.against->quote.offer().name() + ' ' + toString(price->plan),
                                priceText(*price) + ", as of " + toString(price->asOf) + ' ' +
                                    sources.mark(*price));
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

std::string csv(const OwnReport& report)
{
    CsvWriter out;
    if (report.cashFlow) {
        out.header({"offer", "month", "period", "currency", "due", "paid_so_far", "cloud_due",
                    "cloud_paid_so_far"});
        const Table months = cashTable(report);
        const auto plain = [](std::string text) {
            text.erase(std::remove(text.begin(), text.end(), ','), text.end());
            return text;
        };
        for (const auto& row : months.rows()) {
            out.text(report.quote.offer().name()).number(row[0]).text(row[1]).text(code(report));
            for (std::size_t i = 2; i < 6; ++i) {
                out.number(i < row.size() ? plain(row[i]) : "");
            }
            out.endRow();
        }
        return out.take();
    }
    out.header({"offer", "servers", "gpus", "months", "fleet_use_percent", "currency", "part", "total_cost",
                "cost_per_year", "cost_per_gpu_hour", "against", "against_total_cost",
                "break_even_utilization_percent", "payback_months"});
    const Rational hours = servedGpuHours(report);
    const auto row = [&](std::string_view part, const Money& sum, bool isTotal) {
        out.text(report.quote.offer().name())
            .number(std::to_string(report.servers))
            .number(std::to_string(report.servers * report.terms.gpus))
            .number(std::to_string(report.quote.months()))
            .number(percentNumber(fleetUse(report)))
            .text(code(report))
            .text(part)
            .number(toString(sum.amount()))
            .number(toString(perYear(report, sum).amount()))
            .number(hours.isZero() ? "" : fixed(Rational(sum.amount()) / hours, ratePlaces));
        const bool compared = isTotal && report.against;
        out.text(compared ? report.against->quote.offer().name() + ' ' + toString(report.against->quote.plan())
                          : "");
        out.number(compared ? toString(report.against->quote.total().amount()) : "");
        out.number(compared && !report.against->shares.empty()
                       ? percentNumber(report.against->shares.front().from)
                       : "");
        out.number(compared && report.against->paybackMonths ? fixed(*report.against->paybackMonths, 2) : "");
        out.endRow();
    };
    for (const OwnedPart part : partsOf(report)) {
        row(toString(part), totalOf(report.quote, part), false);
    }
    row("total", report.quote.total(), true);
    return out.take();
}

void optionalText(JsonWriter& json, std::string_view key, const std::optional<std::string>& value)
{
    json.key(key);
    if (value) {
        json.text(*value);
    } else {
        json.null();
    }
}

void writeAgainst(JsonWriter& json, const OwnedAgainst& against, SourceList& sources)
{
    json.beginObject();
    json.key("offer").text(against.quote.offer().name());
    json.key("plan").text(toString(against.quote.plan()));
    json.key("total_cost").text(toString(against.quote.total().amount()));
    json.key("owning_costs_no_more_at_use").beginArray();
    for (const ShareRange& range : against.shares) {
        json.beginObject();
        json.key("from_percent").text(percentNumber(range.from));
        json.key("to_percent").text(percentNumber(range.to));
        json.key("from_exact").text(toString(range.from));
        json.key("to_exact").text(toString(range.to));
        json.endObject();
    }
    json.endArray();
    optionalText(json, "payback_months",
                 against.paybackMonths ? std::optional(fixed(*against.paybackMonths, 2)) : std::nullopt);
    optionalText(json, "payback_months_exact",
                 against.paybackMonths ? std::optional(toString(*against.paybackMonths)) : std::nullopt);
    json.key("prices").beginArray();
    for (const Price* price : against.quote.prices()) {
        sources.mark(*price);
        writePrice(json, *price);
    }
    json.endArray();
    json.key("sources");
    sources.write(json);
    json.endObject();
}

std::string json(const OwnReport& report)
{
    JsonWriter json;
    SourceList sources;
    json.beginObject();
    json.key("offer").text(report.quote.offer().name());
    json.key("plan").text("owned");
    json.key("servers").integer(report.servers);
    json.key("gpus_per_server").integer(report.terms.gpus);
    json.key("gpu").text(report.quote.offer().gpu);
    json.key("currency").text(code(report));
    json.key("as_of").text(toString(report.asOf));
    json.key("demand").text(demandText(report.demand, report.quote.months()));
    json.key("months").integer(report.quote.months());
    json.key("fleet_use_percent").text(percentNumber(fleetUse(report)));
    json.key("installed_kw").text(decimalNumber(itKw(report.terms) * Rational(report.servers)));
    json.key("site_kw").text(decimalNumber(facilityKw(report.terms) * Rational(report.servers)));
    json.key("total_cost").text(toString(report.quote.total().amount()));
    json.key("after_horizon").text(toString(report.quote.afterHorizon().amount()));
    const auto rate = ownRate(report);
    optionalText(json, "cost_per_gpu_hour", rate ? std::optional(fixed(*rate, exactPlaces)) : std::nullopt);
    json.key("parts").beginArray();
    for (const OwnedPart part : partsOf(report)) {
        const Money sum = totalOf(report.quote, part);
        json.beginObject();
        json.key("part").text(toString(part));
        json.key("total_cost").text(toString(sum.amount()));
        json.key("cost_per_year").text(toString(perYear(report, sum).amount()));
        json.endObject();
    }
    json.endArray();
    json.key("by_use").beginArray();
    for (std::size_t i = 0; i < report.uses.size(); ++i) {
        json.beginObject();
        json.key("use_percent").text(percentNumber(report.uses[i]));
        json.key("owned_per_gpu_hour").text(fixed(*report.cost.perGpuHour(report.uses[i]), exactPlaces));
        if (report.against && report.against->ratesPerGpuHour[i]) {
            json.key("cloud_per_gpu_hour").text(fixed(*report.against->ratesPerGpuHour[i], exactPlaces));
        }
        json.endObject();
    }
    json.endArray();
    if (report.against) {
        json.key("against");
        writeAgainst(json, *report.against, sources);
    }
    json.key("cash_flow").beginArray();
    for (const Money& month : report.quote.cashFlow()) {
        json.text(toString(month.amount()));
    }
    json.endArray();
    json.key("depreciation").beginArray();
    for (const Money& year : depreciation(report.terms, report.servers)) {
        json.text(toString(year.amount()));
    }
    json.endArray();
    PresetSources marks(report.presets);
    json.key("figures").beginArray();
    for (const OwnedInput& input : report.inputs) {
        json.beginObject();
        json.key("field").text(input.field);
        json.key("value").text(input.value);
        json.key("unit").text(ownedField(input.field)->unit);
        if (input.figure != nullptr) {
            marks.mark(input.figure->source);
            json.key("preset").text(input.preset->id);
            json.key("figure");
            writeFigure(json, *input.figure);
        }
        json.key("alternatives").beginArray();
        for (const PresetFigure* other : alternativesOf(input)) {
            marks.mark(other->source);
            writeFigure(json, *other);
        }
        json.endArray();
        json.endObject();
    }
    json.endArray();
    json.key("sources");
    marks.write(json);
    json.key("warnings").texts(ownWarnings(report));
    if (report.explain) {
        json.key("charges").texts(derivations(report));
    }
    json.key("not_in_the_figures").text(notInOwning());
    json.key("books_digest").text(report.booksDigest);
    json.endObject();
    return json.take();
}

}  // namespace

std::vector<std::string> ownWarnings(const OwnReport& report)
{
    const OwnedTerms& terms = report.terms;
    std::vector<std::string> warnings;
    if ((Rational(terms.staffFte) * Rational(terms.ftePerYear)).isZero() && terms.staffPerYear.isZero()) {
        warnings.push_back("nobody is paid: no source says what staff costs (--set fte_per_year=AMOUNT or "
                           "--set staff_per_year=AMOUNT)");
    }
    if (terms.kwhPrice.isZero() || itKw(terms).isZero()) {
        warnings.push_back("energy costs nothing here (--set kwh_price=AMOUNT, --set kw_per_server=KW)");
    }
    if (terms.spacePerMonth.isZero() && terms.coloPerKwMonth.isZero()) {
        warnings.push_back("room costs nothing: it is taken to be there (--set space_per_month=AMOUNT, or "
                           "--site us-colocation)");
    }
    const Rational wanted = report.use.usedInstanceHours();
    const Rational served = servedHours(terms, report.servers, report.use);
    if (served < wanted) {
        warnings.push_back("of the use wanted, " + percentText(Rational(1) - served / wanted) +
                           " is not served while the servers are not yet usable; costs per GPU-hour are of "
                           "what is served");
    }
    for (const Charge& charge : report.quote.charges()) {
        const std::string& rule = charge.lines.front().rule;
        if (charge.category == ChargeCategory::Credit && rule.find("straight line") != std::string::npos) {
            warnings.push_back("the months end before the servers' life does: " + moneyText(-charge.cost) +
                               " of the price are taken to come back on the last day (--set "
                               "early_residual=residual-only counts no more than the residual value)");
        }
    }
    return warnings;
}

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
    case Format::Csv: return csv(report);
    case Format::Json: return json(report);
    }
    return "";
}

}  // namespace gpucost
