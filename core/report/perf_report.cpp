// SPDX-License-Identifier: Apache-2.0
#include "core/report/perf_report.h"

#include <algorithm>

#include "core/report/bar_chart.h"
#include "core/report/csv.h"
#include "core/report/json_writer.h"
#include "core/report/numbers.h"
#include "core/report/page.h"
#include "core/report/wording.h"

namespace gpucost {

namespace {

constexpr int places = 6;

std::string upper(std::string text)
{
    std::transform(text.begin(), text.end(), text.begin(),
                   [](char c) { return c >= 'a' && c <= 'z' ? static_cast<char>(c - 'a' + 'A') : c; });
    return text;
}

/// "TFLOP-hour at FP16", "GB/s-hour of memory bandwidth", "GB-hour of memory".
std::string pricedText(const PerformanceMeasure& measure)
{
    const std::string unit(hourUnit(measure));
    switch (measure.kind) {
    case PerformanceMeasure::Kind::Arithmetic: break;
    case PerformanceMeasure::Kind::Bandwidth: return unit + " of memory bandwidth";
    case PerformanceMeasure::Kind::Memory: return unit + " of memory";
    }
    return unit + " at " + upper(toString(measure));
}

std::string figureName(const PerformanceMeasure& measure)
{
    switch (measure.kind) {
    case PerformanceMeasure::Kind::Arithmetic: break;
    case PerformanceMeasure::Kind::Bandwidth: return "bandwidth";
    case PerformanceMeasure::Kind::Memory: return "memory";
    }
    return upper(toString(measure));
}

std::string planText(const PricedPerformance& row)
{
    return toString(planOf(row.way->way));
}

std::string useText(const PerfReport& report)
{
    const MachineRequest& request = report.machines.request();
    DemandSpec one = request.use;
    one.gpus = Rational(1);
    const std::string text = demandText(one, one.months);
    return "each machine used" + text.substr(std::min(text.find(','), text.size()) + 1);
}

std::string groupText(const PerformanceGroup& group)
{
    return std::string(group.includesHost ? "Machines with GPUs" : "GPUs alone, the machine comes on top") +
           ", in " + std::string(group.currency.code());
}

/// What perfCells() gives, in order.
const std::vector<std::string_view>& columns()
{
    static const std::vector<std::string_view> names{"rank",
                                                     "gpu",
                                                     "gpu_count",
                                                     "provider",
                                                     "region",
                                                     "instance_type",
                                                     "includes_host",
                                                     "plan",
                                                     "currency",
                                                     "measure",
                                                     "figure_per_gpu",
                                                     "figure_unit",
                                                     "cost_per_machine_hour",
                                                     "cost_per_unit_hour",
                                                     "unit_hour",
                                                     "price_as_of",
                                                     "price_source",
                                                     "note"};
    return names;
}

std::string whyUnknown(const PerfReport& report, const UnknownFigure& unknown)
{
    if (unknown.gpu == nullptr) {
        return "not in the hardware table";
    }
    return "no " + std::string(figureUnit(report.measure)) + " figure for " + figureName(report.measure);
}

std::string csv(const PerfReport& report)
{
    CsvWriter out;
    out.header(columns());
    for (const PerformanceGroup& group : report.prices.groups) {
        std::size_t rank = 0;
        for (const PricedPerformance& row : group.rows) {
            writeRow(out, perfCells(row, report, ++rank));
        }
    }
    for (const UnknownFigure& unknown : report.prices.unknown) {
        for (const std::string_view name : columns()) {
            if (name == "gpu") {
                out.text(unknown.id);
            } else if (name == "measure") {
                out.text(toString(report.measure));
            } else if (name == "note") {
                out.text(whyUnknown(report, unknown) + ": never priced");
            } else {
                out.number("");
            }
        }
        out.endRow();
    }
    return out.take();
}

std::vector<const ExchangeRate*> ratesOf(const PerfReport& report)
{
    std::vector<const ExchangeRate*> rates;
    for (const PerformanceGroup& group : report.prices.groups) {
        for (const PricedPerformance& row : group.rows) {
            if (!row.way->billing->conversion) {
                continue;
            }
            for (const ExchangeRate& rate : row.way->billing->conversion->rows) {
                if (std::none_of(rates.begin(), rates.end(), [&](const ExchangeRate* other) {
                        return other->base == rate.base && other->quote == rate.quote &&
                               other->date == rate.date;
                    })) {
                    rates.push_back(&rate);
                }
            }
        }
    }
    return rates;
}

std::vector<std::string> notesOf(const PerfReport& report)
{
    std::vector<std::string> notes;
    if (report.measure.kind == PerformanceMeasure::Kind::Arithmetic) {
        notes.emplace_back(
            "Peaks are dense and the makers' own; programs reach a part of them, which differs from GPU to "
            "GPU: "
            "`gpucost workload` prices what was measured.");
    } else if (report.measure.kind == PerformanceMeasure::Kind::Bandwidth) {
        notes.emplace_back("Bandwidth is the makers' peak; programs reach 0.6 to 0.96 of it.");
    }
    notes.emplace_back(
        "A machine's price holds its processors, memory and disks too; all of it is divided by its GPUs.");
    notes.emplace_back("Of each GPU and way to buy only the cheapest offer is shown.");
    std::vector<const Price*> prices;
    for (const PerformanceGroup& group : report.prices.groups) {
        for (const PricedPerformance& row : group.rows) {
            prices.push_back(row.way->way.price);
        }
    }
    const std::string age = ageWarning(prices);
    if (!age.empty()) {
        notes.push_back(sentence(age));
    }
    for (const ExchangeRate* rate : ratesOf(report)) {
        notes.push_back("Exchange rate: " + rateText(*rate));
    }
    if (report.machines.offersLeftOut() > 0) {
        notes.push_back(countText(Rational(static_cast<std::int64_t>(report.machines.offersLeftOut())),
                                  "offer", "offers") +
                        " with a fraction of a GPU or an unknown number of them left out.");
    }
    return notes;
}

std::string json(const PerfReport& report)
{
    JsonWriter json;
    SourceList sources;
    json.beginObject();
    json.key("measure").text(toString(report.measure));
    json.key("cost_per").text(pricedText(report.measure));
    json.key("as_of").text(toString(report.machines.request().asOf));
    json.key("use").text(useText(report));
    json.key("groups").beginArray();
    for (const PerformanceGroup& group : report.prices.groups) {
        json.beginObject();
        json.key("includes_host").boolean(group.includesHost);
        json.key("currency").text(group.currency.code());
        json.key("considered").integer(static_cast<std::int64_t>(group.considered));
        json.key("rows").beginArray();
        std::size_t rank = 0;
        for (const PricedPerformance& row : group.rows) {
            json.beginObject();
            for (const Cell& cell : perfCells(row, report, ++rank)) {
                if (cell.name != "note") {
                    writeCell(json, cell);
                }
            }
            json.key("cost_per_unit_hour_exact").text(toString(row.perUnitHour.value()));
            sources.mark(*row.way->way.price);
            json.key("price");
            writePrice(json, *row.way->way.price);
            json.endObject();
        }
        json.endArray();
        json.endObject();
    }
    json.endArray();
    json.key("unknown").beginArray();
    for (const UnknownFigure& unknown : report.prices.unknown) {
        json.beginObject();
        json.key("gpu").text(unknown.id);
        json.key("offers").integer(static_cast<std::int64_t>(unknown.offers));
        json.key("reason").text(whyUnknown(report, unknown));
        json.endObject();
    }
    json.endArray();
    json.key("notes").texts(notesOf(report));
    json.key("sources");
    sources.write(json);
    json.key("books_digest").text(report.booksDigest);
    json.key("not_in_the_figures").text(notInTheFigures());
    json.endObject();
    return json.take();
}

std::string gpuText(const PricedPerformance& row)
{
    return row.gpus == 1 ? row.gpu->id : std::to_string(row.gpus) + " × " + row.gpu->id;
}

Table tableOf(const PerfReport& report, const PerformanceGroup& group, Page::Kind kind, SourceList& sources)
{
    const bool text = kind == Page::Kind::Text;
    const std::string currency(group.currency.code());
    Table table({{"#", Align::Right},
                 {"GPUs"},
                 {"plan"},
                 {text ? "" : "offer"},
                 {figureName(report.measure) + "\n" + std::string(figureUnit(report.measure)) + " per GPU",
                  Align::Right},
                 {currency + " per\nmachine-hour", Align::Right},
                 {currency + " per\n" + std::string(hourUnit(report.measure)), Align::Right},
                 {"price of"},
                 {"source"}});
    std::size_t rank = 0;
    for (const PricedPerformance& row : group.rows) {
        const Price& price = *row.way->way.price;
        table.add(
            {std::to_string(++rank), gpuText(row), planText(row), text ? "" : row.way->offer->name(),
             grouped(toString(row.figure)), grouped(fixed(row.perMachineHour.value(), places)),
             grouped(fixed(row.perUnitHour.value(), places)), toString(price.asOf), sources.mark(price)},
            text ? row.way->offer->name() : "");
    }
    table.dropEmptyColumns();
    return table;
}

std::string firstSentence(const PerfReport& report, const PerformanceGroup& group)
{
    const PricedPerformance& first = group.rows.front();
    std::string text = "Cheapest: " + first.gpu->name + ", " + planText(first) + " of " +
                       first.way->offer->name() + ", " + grouped(fixed(first.perUnitHour.value(), places)) +
                       ' ' + std::string(group.currency.code()) + " per " + pricedText(report.measure);
    const auto onDemand =
        std::find_if(group.rows.begin(), group.rows.end(), [](const PricedPerformance& row) {
            return planOf(row.way->way).parts.front().key.kind == PlanKind::OnDemand;
        });
    if (onDemand != group.rows.end() && onDemand != group.rows.begin()) {
        text += "; on demand " + onDemand->gpu->name + " of " + onDemand->way->offer->name() + ", " +
                grouped(fixed(onDemand->perUnitHour.value(), places));
    }
    return text + '.';
}

std::string page(const PerfReport& report, Page::Kind kind)
{
    Page page(kind);
    SourceList sources;
    page.title("What a " + pricedText(report.measure) + " costs, " + useText(report) + "; prices as of " +
               toString(report.machines.request().asOf));
    if (report.prices.groups.empty()) {
        page.paragraph("No GPU among these offers has such a figure.");
    }
    for (const PerformanceGroup& group : report.prices.groups) {
        page.heading(groupText(group));
        page.paragraph(firstSentence(report, group));
        page.table(tableOf(report, group, kind, sources));
    }
    if (!report.prices.unknown.empty()) {
        page.heading("Never priced: no source gives the figure, or the chip has no such arithmetic");
        std::vector<std::string> lines;
        for (const UnknownFigure& unknown : report.prices.unknown) {
            lines.push_back(
                std::string(unknown.id) + ": " + whyUnknown(report, unknown) + ", " +
                countText(Rational(static_cast<std::int64_t>(unknown.offers)), "offer", "offers"));
        }
        page.list(lines);
    }
    page.heading("Notes");
    page.list(notesOf(report));
    if (!sources.empty()) {
        page.heading("Sources");
        sources.addTo(page);
    }
    page.paragraph(digestText(report.booksDigest));
    page.paragraph(notInTheFigures());
    return page.take();
}

}  // namespace

std::vector<Cell> perfCells(const PricedPerformance& row, const PerfReport& report, std::size_t rank)
{
    using Kind = Cell::Kind;
    const Offer& offer = *row.way->offer;
    const Price& price = *row.way->way.price;
    return {
        {"rank", std::to_string(rank), Kind::Integer},
        {"gpu", row.gpu->id, Kind::Text},
        {"gpu_count", std::to_string(row.gpus), Kind::Integer},
        {"provider", std::string(offer.provider), Kind::Text},
        {"region", std::string(offer.region), Kind::Text},
        {"instance_type", std::string(offer.instanceType), Kind::Text},
        {"includes_host", offer.includesHost ? "true" : "false", Kind::Truth},
        {"plan", planText(row), Kind::Text},
        {"currency", std::string(row.way->currency.code()), Kind::Text},
        {"measure", toString(report.measure), Kind::Text},
        {"figure_per_gpu", toString(row.figure)},
        {"figure_unit", std::string(figureUnit(report.measure)), Kind::Text},
        {"cost_per_machine_hour", fixed(row.perMachineHour.value(), places)},
        {"cost_per_unit_hour", fixed(row.perUnitHour.value(), places)},
        {"unit_hour", std::string(hourUnit(report.measure)), Kind::Text},
        {"price_as_of", toString(price.asOf), Kind::Text},
        {"price_source", price.source != nullptr ? std::string(price.source->id) : "", Kind::Text},
        {"note", "", Kind::Text},
    };
}

std::string perfReport(const PerfReport& report, Format format)
{
    switch (format) {
    case Format::Text: return page(report, Page::Kind::Text);
    case Format::Markdown: return page(report, Page::Kind::Markdown);
    case Format::Csv: return csv(report);
    case Format::Json: return json(report);
    }
    return "";
}

std::string perfChart(const PerfReport& report, const ChartStyle& style)
{
    BarChart chart;
    chart.head.title = "Cost of a " + pricedText(report.measure);
    std::string source = "Prices as of " + toString(report.machines.request().asOf) + ", " + useText(report) +
                         ". Dense peaks and sizes as their makers state them.";
    if (!report.prices.groups.empty()) {
        constexpr std::size_t most = 25;
        const PerformanceGroup& group = report.prices.groups.front();
        chart.head.unit =
            std::string(group.currency.code()) + " per " + std::string(hourUnit(report.measure));
        std::vector<std::string_view> ids;
        for (const PricedPerformance& row : group.rows) {
            if (chart.bars.size() == most) {
                source += " The " + std::to_string(most) + " cheapest of " +
                          std::to_string(group.rows.size()) + " GPUs and ways to buy.";
                break;
            }
            const Price& price = *row.way->way.price;
            chart.bars.push_back({gpuText(row) + ", " + row.way->offer->name(), row.perUnitHour.value(),
                                  std::string(toString(planOf(row.way->way).parts.front().key.kind)),
                                  planText(row)});
            if (price.source != nullptr && std::find(ids.begin(), ids.end(), price.source->id) == ids.end()) {
                ids.push_back(price.source->id);
            }
        }
        source += " " + groupText(group) + ".\nSources: ";
        for (std::size_t i = 0; i < ids.size(); ++i) {
            source.append(i == 0 ? "" : ", ").append(ids[i]);
        }
    }
    chart.head.source = source;
    return svgBarChart(chart, style);
}

}  // namespace gpucost
