// SPDX-License-Identifier: Apache-2.0
#include "core/report/workload_report.h"

#include <algorithm>

#include "core/report/csv.h"
#include "core/report/json_writer.h"
#include "core/report/numbers.h"
#include "core/report/wording.h"
#include "core/report/workload_wording.h"

namespace gpucost {

namespace {

std::string plainAmount(const Amount& amount, int places)
{
    return toString(round(amount, Scale{places}, Rounding::HalfUp).amount());
}

const std::vector<WorkloadOption>& shown(const WorkloadReport& report, const EvaluationGroup& group)
{
    return report.frontierOnly ? group.frontier : group.options;
}

std::string csv(const WorkloadReport& report)
{
    CsvWriter out;
    bool headed = false;
    for (const EvaluationGroup& group : report.evaluation.groups) {
        std::size_t rank = 0;
        for (const WorkloadOption& option : shown(report, group)) {
            const std::vector<Cell> row = workloadCells(option, report, ++rank);
            if (!headed) {
                std::vector<std::string_view> names;
                for (const Cell& cell : row) {
                    names.push_back(cell.name);
                }
                out.header(names);
                headed = true;
            }
            writeRow(out, row);
        }
    }
    return out.take();
}

void writeOption(JsonWriter& json, const WorkloadOption& option, const WorkloadReport& report,
                 std::size_t rank, SourceList& sources)
{
    json.beginObject();
    for (const Cell& cell : workloadCells(option, report, rank)) {
        writeCell(json, cell);
    }
    json.key("derivation").texts(derivation(option, report.workload));
    sources.mark(*option.way->way.price);
    json.key("price");
    writePrice(json, *option.way->way.price);
    json.endObject();
}

std::string json(const WorkloadReport& report)
{
    JsonWriter json;
    SourceList sources;
    json.beginObject();
    json.key("workload").text(report.workload.id);
    json.key("name").text(report.workload.name);
    json.key("kind").text(toString(report.workload.kind));
    json.key("as_of").text(toString(report.machines.request().asOf));
    json.key("use").text(useText(report.machines));
    json.key("series");
    if (report.evaluation.series != nullptr) {
        json.text(report.evaluation.series->id);
    } else {
        json.null();
    }
    json.key("recommendation").beginArray();
    for (const EvaluationGroup& group : report.evaluation.groups) {
        for (const std::string& line : recommendationOf(report, group)) {
            json.text(line);
        }
    }
    json.endArray();
    json.key("warnings").texts(workloadWarnings(report));
    json.key("groups").beginArray();
    for (const EvaluationGroup& group : report.evaluation.groups) {
        json.beginObject();
        json.key("includes_host").boolean(group.includesHost);
        json.key("currency").text(group.currency.code());
        json.key("options").beginArray();
        std::size_t rank = 0;
        for (const WorkloadOption& option : shown(report, group)) {
            writeOption(json, option, report, ++rank, sources);
        }
        json.endArray();
        json.endObject();
    }
    json.endArray();
    json.key("excluded").beginArray();
    for (const Exclusion& exclusion : report.evaluation.exclusions) {
        json.beginObject();
        json.key("gpu").text(exclusion.gpu);
        json.key("gpu_count").integer(exclusion.gpus);
        json.key("offers").integer(static_cast<std::int64_t>(exclusion.offers));
        json.key("reason").text(exclusion.reason);
        json.endObject();
    }
    json.endArray();
    json.key("sources");
    sources.write(json);
    json.key("books_digest").text(report.booksDigest);
    json.key("not_in_the_figures").text(notInTheFigures());
    json.endObject();
    return json.take();
}

Table tableOf(const WorkloadReport& report, const EvaluationGroup& group, Page::Kind kind,
              SourceList& sources)
{
    const bool text = kind == Page::Kind::Text;
    const WorkUnit unit = report.workload.unit;
    const std::string currency(group.currency.code());
    Table table({{"#", Align::Right},
                 {""},
                 {"GPUs"},
                 {"plan"},
                 {text ? "" : "offer"},
                 {std::string(plural(unit)) + "\nper second", Align::Right},
                 {"known by"},
                 {currency + " per\n" + pricedText(unit), Align::Right},
                 {"hours", Align::Right},
                 {"cost\n" + currency, Align::Right},
                 {text ? "" : "price of", Align::Right},
                 {text ? "" : "source"}});
    std::size_t rank = 0;
    for (const WorkloadOption& option : shown(report, group)) {
        const Throughput& throughput = option.performance->throughput;
        const std::string date = toString(option.way->way.price->asOf);
        const std::string source = sources.mark(*option.way->way.price);
        table.add(
            {std::to_string(++rank), option.onFrontier ? "*" : "", gpusText(option), toString(option.plan),
             text ? "" : option.way->offer->name(), numberText(option.unitsPerSecond),
             std::string(toString(throughput.evidence)) +
                 (throughput.precision ? ' ' + std::string(toString(*throughput.precision)) : ""),
             pricedCost(option.perUnit, unit),
             orEmpty(option.seconds, hoursText) + (option.missesDeadline ? " late" : ""),
             orEmpty(option.cost,
                     [](const Amount& cost) { return grouped(toString(roundToMinorUnit(cost).amount())); }),
             text ? "" : date, text ? "" : source},
            text ? option.way->offer->name() + ", price of " + date + ' ' + source + "; " + throughput.basis
                 : "");
    }
    table.dropEmptyColumns();
    return table;
}

void addExclusions(Page& page, const std::vector<Exclusion>& exclusions)
{
    if (exclusions.empty()) {
        return;
    }
    std::vector<std::pair<std::string, std::string>> reasons;  // reason, what it excludes
    for (const Exclusion& exclusion : exclusions) {
        const std::string what = exclusion.gpu + " × " + std::to_string(exclusion.gpus);
        const auto same = std::find_if(reasons.begin(), reasons.end(),
                                       [&](const auto& reason) { return reason.first == exclusion.reason; });
        if (same == reasons.end()) {
            reasons.emplace_back(exclusion.reason, what);
        } else {
            same->second += ", " + what;
        }
    }
    std::vector<std::string> lines;
    constexpr std::size_t most = 12;
    for (const auto& [reason, what] : reasons) {
        if (lines.size() == most) {
            lines.push_back(
                "and " +
                countText(Rational(static_cast<std::int64_t>(reasons.size() - most)), "reason", "reasons") +
                " more, which --format json lists");
            break;
        }
        lines.push_back(what + ": " + reason);
    }
    page.heading("Left out");
    page.list(lines);
}

std::string page(const WorkloadReport& report, Page::Kind kind)
{
    Page page(kind);
    SourceList sources;
    const Evaluation& evaluation = report.evaluation;
    page.title(report.workload.name + ": " + useText(report.machines) + "; prices as of " +
               toString(report.machines.request().asOf));
    page.facts(workloadFacts(report.workload));
    for (const std::string& warning : workloadWarnings(report)) {
        page.paragraph("Warning: " + warning + '.');
    }
    if (evaluation.groups.empty()) {
        page.paragraph("Nothing fits: no machine among the offers can do this. The reasons are below.");
    }
    for (const EvaluationGroup& group : evaluation.groups) {
        page.heading(
            std::string(group.includesHost ? "Machines with GPUs" : "GPUs alone, the machine comes on top") +
            ", in " + std::string(group.currency.code()) + ": " +
            scopeText(report.rules, report.frontierOnly));
        page.list(recommendationOf(report, group));
        page.table(tableOf(report, group, kind, sources));
        if (report.explain) {
            for (const WorkloadOption& option : shown(report, group)) {
                page.lead(gpusText(option) + ", " + toString(option.plan) + ", " + option.way->offer->name() +
                          ":");
                page.list(derivation(option, report.workload));
            }
        }
    }
    addExclusions(page, evaluation.exclusions);
    if (!sources.empty()) {
        page.heading("Sources of prices");
        sources.addTo(page);
    }
    const std::vector<std::string> measured = performanceSources(report);
    if (!measured.empty()) {
        page.heading("Sources of performance");
        page.list(measured);
    }
    page.heading("Notes");
    page.list(workloadNotes(report));
    page.paragraph(digestText(report.booksDigest));
    page.paragraph(notInTheFigures());
    return page.take();
}

}  // namespace

std::vector<Cell> workloadCells(const WorkloadOption& option, const WorkloadReport& report, std::size_t rank)
{
    using Kind = Cell::Kind;
    const Offer& offer = *option.way->offer;
    const MachinePerformance& performance = *option.performance;
    const Throughput& throughput = performance.throughput;
    const std::int64_t priced = pricedAmount(report.workload.unit);
    const bool hasRow = throughput.row != nullptr;
    const auto stretch = [&](auto which) {
        return option.stretch ? toString(which(*option.stretch)) : std::string();
    };
    const bool fitKnown = performance.fit.known;
    return {
        {"rank", std::to_string(rank), Kind::Integer},
        {"gpu", performance.gpu->id, Kind::Text},
        {"gpu_count", std::to_string(performance.gpus), Kind::Integer},
        {"gpus_used", std::to_string(performance.gpusUsed), Kind::Integer},
        {"copies", std::to_string(performance.copies), Kind::Integer},
        {"machines", std::to_string(option.machines), Kind::Integer},
        {"provider", std::string(offer.provider), Kind::Text},
        {"region", std::string(offer.region), Kind::Text},
        {"instance_type", std::string(offer.instanceType), Kind::Text},
        {"includes_host", offer.includesHost ? "true" : "false", Kind::Truth},
        {"plan", toString(option.plan), Kind::Text},
        {"currency", std::string(option.perUnit.currency().code()), Kind::Text},
        {"evidence", std::string(toString(throughput.evidence)), Kind::Text},
        {"precision", throughput.precision ? std::string(toString(*throughput.precision)) : "", Kind::Text},
        {"batch", hasRow ? throughput.row->batchPrinted : "", Kind::Text},
        {"series", throughput.series != nullptr ? throughput.series->id : "", Kind::Text},
        {"unit", std::string(toString(report.workload.unit)), Kind::Text},
        {"units_per_second", decimalNumber(option.unitsPerSecond)},
        {"priced_amount", std::to_string(priced), Kind::Integer},
        {"cost_per_priced_amount", plainAmount(option.perUnit * Rational(priced), 12)},
        {"cost_per_machine_hour", plainAmount(option.perMachineHour, 6)},
        {"hours", orEmpty(option.seconds, [](const Rational& s) { return fixed(s / Rational(3'600), 4); })},
        {"cost",
         orEmpty(option.cost, [](const Amount& cost) { return toString(roundToMinorUnit(cost).amount()); })},
        {"spot_stretch", stretch([](const SpotStretch& spot) { return spot.expected; })},
        {"spot_stretch_short_lives", stretch([](const SpotStretch& spot) { return spot.shortLife; })},
        {"spot_stretch_long_lives", stretch([](const SpotStretch& spot) { return spot.longLife; })},
        {"spot_basis", option.stretch ? option.stretch->basis : "", Kind::Text},
        {"priced_as_run", option.pricedAsRun ? "true" : "false", Kind::Truth},
        {"misses_deadline", option.missesDeadline ? "true" : "false", Kind::Truth},
        {"on_frontier", option.onFrontier ? "true" : "false", Kind::Truth},
        {"memory_needed_gb", fitKnown ? toString(performance.fit.neededGb) : ""},
        {"memory_usable_gb", fitKnown ? toString(performance.fit.usableGb) : ""},
        {"basis", throughput.basis, Kind::Text},
        {"measured_source", hasRow ? throughput.row->source : "", Kind::Text},
        {"price_as_of", toString(option.way->way.price->asOf), Kind::Text},
        {"price_source", std::string(option.way->way.price->source->id), Kind::Text},
    };
}

std::string workloadReport(const WorkloadReport& report, Format format)
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
