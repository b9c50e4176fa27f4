// SPDX-License-Identifier: Apache-2.0
#include <algorithm>

#include "core/plan/owned_fields.h"
#include "core/report/csv.h"
#include "core/report/json_writer.h"
#include "core/report/numbers.h"
#include "core/report/own_figures.h"
#include "core/report/preset_sources.h"
#include "core/report/wording.h"

namespace gpucost {

namespace {

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

}  // namespace

std::string ownCsv(const OwnReport& report)
{
    CsvWriter out;
    if (report.cashFlow) {
        out.header(
            {"offer", "month", "period", "currency", "due", "paid_so_far", "cloud_due", "cloud_paid_so_far"});
        const std::vector<Money> own = report.quote.cashFlow();
        const std::vector<Money> cloud =
            report.against ? report.against->quote.cashFlow() : std::vector<Money>();
        const Money zero = report.quote.total() - report.quote.total();
        Money paid = zero;
        Money paidThere = zero;
        for (std::size_t i = 0; i < std::max(own.size(), cloud.size()); ++i) {
            const Money due = i < own.size() ? own[i] : zero;
            const Money dueThere = i < cloud.size() ? cloud[i] : zero;
            paid = paid + due;
            paidThere = paidThere + dueThere;
            out.text(report.quote.offer().name()).number(std::to_string(i + 1));
            out.text(toString(report.quote.start().plus(static_cast<std::int32_t>(i))))
                .text(currencyCode(report));
            out.number(toString(due.amount())).number(toString(paid.amount()));
            out.number(cloud.empty() ? "" : toString(dueThere.amount()));
            out.number(cloud.empty() ? "" : toString(paidThere.amount())).endRow();
        }
        return out.take();
    }
    out.header({"offer", "servers", "gpus", "months", "fleet_use_percent", "currency", "part", "total_cost",
                "cost_per_year", "cost_per_gpu_hour", "against", "against_total_cost",
                "break_even_utilization_percent", "payback_months", "warning"});
    for (const OwnPartSum& one : ownPartSums(report)) {
        const bool isTotal = !one.part;
        out.text(report.quote.offer().name())
            .number(std::to_string(report.servers))
            .number(std::to_string(report.servers * report.terms.gpus))
            .number(std::to_string(report.quote.months()))
            .number(percentNumber(fleetUse(report)))
            .text(currencyCode(report))
            .text(isTotal ? "total" : toString(*one.part))
            .number(toString(one.sum.amount()))
            .number(toString(one.perYear.amount()))
            .number(one.perGpuHour ? fixed(*one.perGpuHour, ownRatePlaces) : "");
        const bool compared = isTotal && report.against;
        out.text(compared
                     ? report.against->quote.offer().name() + ' ' + toString(report.against->quote.plan())
                     : "");
        out.number(compared ? toString(report.against->quote.total().amount()) : "");
        out.number(compared && !report.against->shares.empty()
                       ? percentNumber(report.against->shares.front().from)
                       : "");
        out.number(compared && report.against->paybackMonths ? fixed(*report.against->paybackMonths, 2) : "");
        std::string warnings;
        for (const std::string& warning : isTotal ? ownWarnings(report) : std::vector<std::string>()) {
            warnings += (warnings.empty() ? "" : "; ") + warning;
        }
        out.text(warnings);
        out.endRow();
    }
    return out.take();
}

std::string ownJson(const OwnReport& report)
{
    JsonWriter json;
    SourceList sources;
    json.beginObject();
    json.key("offer").text(report.quote.offer().name());
    json.key("plan").text("owned");
    json.key("servers").integer(report.servers);
    json.key("gpus_per_server").integer(report.terms.gpus);
    json.key("gpu").text(report.quote.offer().gpu);
    json.key("currency").text(currencyCode(report));
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
    for (const OwnedPart part : ownPartsOf(report)) {
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

}  // namespace gpucost
