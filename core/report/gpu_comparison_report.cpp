// SPDX-License-Identifier: Apache-2.0
#include "core/report/gpu_comparison_report.h"

#include <algorithm>

#include "core/report/csv.h"
#include "core/report/gpu_comparison.h"
#include "core/report/json_writer.h"
#include "core/report/numbers.h"
#include "core/report/page.h"
#include "core/report/wording.h"

namespace gpucost {

namespace {

std::string orEmpty(const std::optional<Rational>& value, const FigureRow& row)
{
    return value ? row.plain(*value) : "";
}

std::string csv(const GpuComparison& comparison)
{
    CsvWriter out;
    out.header({"kind", "figure", "suite", "precision", "gpu_count", "batch", "unit", "first_gpu",
                "first_value", "gpu", "value", "ratio_first_to_gpu", "source"});
    const auto figures = [&](const char* kind, const std::vector<FigureRow>& rows) {
        for (const FigureRow& row : rows) {
            for (std::size_t i = 0; i < comparison.gpus.size(); ++i) {
                out.text(kind).text(row.key).text("").text("").number("").text("").text("");
                out.text(comparison.gpus.front().gpu->id).number(orEmpty(row.values.front(), row));
                out.text(comparison.gpus[i].gpu->id).number(orEmpty(row.values[i], row));
                const auto ratio = row.ratio(i);
                out.number(ratio ? fixed(*ratio, 6) : "");
                std::string source;
                for (const auto& [currency, hour] : comparison.gpus[i].hours) {
                    if (row.key == "on_demand_" + currency && hour.price->source != nullptr) {
                        source = hour.offer->name() + " " + toString(hour.price->asOf) + " " +
                                 std::string(hour.price->source->id);
                    }
                }
                out.text(source).endRow();
            }
        }
    };
    figures("spec", comparison.specs);
    figures("price", comparison.prices);
    for (const auto& ratios : comparison.ratios) {
        for (const MeasuredRatio& ratio : ratios) {
            out.text("measured").text(ratio.series->id).text(ratio.series->suite);
            out.text(ratio.first->precisionPrinted).number(std::to_string(ratio.first->count));
            out.text(ratio.first->batch ? std::to_string(*ratio.first->batch) : ratio.first->batchPrinted);
            out.text(measuredUnit(*ratio.series));
            out.text(ratio.first->accelerator).number(toString(ratio.first->value));
            out.text(ratio.other->accelerator).number(toString(ratio.other->value));
            out.number(fixed(ratio.ratio, 6));
            out.text(ratio.first->source == ratio.other->source
                         ? ratio.first->source
                         : ratio.first->source + "; " + ratio.other->source)
                .endRow();
        }
    }
    return out.take();
}

void writeFigures(JsonWriter& json, const std::vector<FigureRow>& rows, const GpuComparison& comparison)
{
    json.beginArray();
    for (const FigureRow& row : rows) {
        json.beginObject();
        json.key("figure").text(row.key);
        json.key("title").text(row.title);
        json.key("gpus").beginArray();
        for (std::size_t i = 0; i < comparison.gpus.size(); ++i) {
            json.beginObject();
            json.key("gpu").text(comparison.gpus[i].gpu->id);
            json.key("value");
            if (row.values[i]) {
                json.text(row.plain(*row.values[i]));
                json.key("exact").text(toString(*row.values[i]));
            } else {
                json.null();
            }
            if (const auto ratio = row.ratio(i)) {
                json.key("ratio_first_to_gpu").text(fixed(*ratio, 6));
            }
            json.endObject();
        }
        json.endArray();
        json.endObject();
    }
    json.endArray();
}

void writeMeasurement(JsonWriter& json, const Measurement& row)
{
    json.beginObject();
    json.key("gpu").text(row.accelerator);
    json.key("value").text(toString(row.value));
    json.key("platform").text(row.platform);
    json.key("source").text(row.source);
    json.key("place").text(row.place);
    json.endObject();
}

std::string json(const GpuComparison& comparison)
{
    JsonWriter json;
    SourceList sources;
    json.beginObject();
    json.key("as_of").text(toString(comparison.asOf));
    json.key("gpus").beginArray();
    for (const Compared& gpu : comparison.gpus) {
        json.beginObject();
        json.key("asked_for").text(gpu.named->name);
        json.key("gpu").text(gpu.gpu->id);
        json.key("name").text(gpu.gpu->name);
        json.key("variants").beginArray();
        for (const Accelerator* variant : gpu.named->variants) {
            json.text(variant->id);
        }
        json.endArray();
        json.key("fp16_on_matrix_units").text(fp16OnMatrixUnits(*gpu.gpu));
        json.key("int8_on_matrix_units").text(int8OnMatrixUnits(*gpu.gpu));
        json.key("on_demand").beginArray();
        for (const auto& [currency, hour] : gpu.hours) {
            json.beginObject();
            json.key("offer").text(hour.offer->name());
            json.key("per_gpu_hour").text(fixed(hour.perGpuHour, 6));
            sources.mark(*hour.price);
            json.key("price");
            writePrice(json, *hour.price);
            json.endObject();
        }
        json.endArray();
        json.endObject();
    }
    json.endArray();
    json.key("specs");
    writeFigures(json, comparison.specs, comparison);
    json.key("prices");
    writeFigures(json, comparison.prices, comparison);
    json.key("measured").beginArray();
    for (std::size_t i = 1; i < comparison.names.size(); ++i) {
        json.beginObject();
        json.key("first").text(comparison.names.front().name);
        json.key("other").text(comparison.names[i].name);
        json.key("summary").text(comparison.sentence(i));
        json.key("pairs").beginArray();
        for (const MeasuredRatio& ratio : comparison.ratios[i - 1]) {
            json.beginObject();
            json.key("series").text(ratio.series->id);
            json.key("suite").text(ratio.series->suite);
            json.key("title").text(ratio.series->title);
            json.key("unit").text(measuredUnit(*ratio.series));
            json.key("precision").text(ratio.first->precisionPrinted);
            json.key("gpu_count").integer(ratio.first->count);
            json.key("batch").text(ratio.first->batch ? std::to_string(*ratio.first->batch)
                                                      : ratio.first->batchPrinted);
            json.key("best_of_several").boolean(ratio.isBest);
            json.key("first");
            writeMeasurement(json, *ratio.first);
            json.key("other");
            writeMeasurement(json, *ratio.other);
            json.key("ratio").text(fixed(ratio.ratio, 6));
            json.endObject();
        }
        json.endArray();
        json.endObject();
    }
    json.endArray();
    json.key("sources");
    sources.write(json);
    json.key("books_digest").text(comparison.catalog.digest());
    json.endObject();
    return json.take();
}

/// Figures with the ratio after each column; `from` to `to` are the GPUs beside the first.
Table sideBySide(const GpuComparison& comparison, const std::vector<FigureRow>& rows, std::size_t from,
                 std::size_t to, bool support)
{
    std::vector<Column> columns{{""}, {comparison.gpus.front().gpu->id, Align::Right}};
    for (std::size_t i = from; i < to; ++i) {
        columns.push_back({comparison.gpus[i].gpu->id, Align::Right});
        columns.push_back({"first\n÷ this", Align::Right});
    }
    Table table(columns);
    const auto words = [&](const char* title, auto text) {
        std::vector<std::string> cells{title, text(*comparison.gpus.front().gpu)};
        for (std::size_t i = from; i < to; ++i) {
            cells.push_back(text(*comparison.gpus[i].gpu));
            cells.emplace_back();
        }
        table.add(cells);
    };
    if (support) {
        words("architecture", [](const Accelerator& gpu) { return gpu.architecture; });
        words("year",
              [](const Accelerator& gpu) { return gpu.year > 0 ? std::to_string(gpu.year) : std::string(); });
        words("FP16 on matrix units", fp16OnMatrixUnits);
        words("INT8 on matrix units", int8OnMatrixUnits);
    }
    for (const FigureRow& row : rows) {
        const auto shown = [&](std::size_t gpu) {
            return row.values[gpu]                      ? row.shown(*row.values[gpu])
                   : row.kind == FigureRow::Kind::Price ? std::string("none")
                                                        : std::string("unknown");
        };
        std::vector<std::string> cells{row.title, shown(0)};
        for (std::size_t i = from; i < to; ++i) {
            cells.push_back(shown(i));
            const auto ratio = row.ratio(i);
            cells.push_back(ratio ? shortRatio(*ratio) : "");
        }
        table.add(cells);
    }
    return table;
}

std::string suiteAndRound(const BenchmarkSeries& series)
{
    return series.suite + (series.round.empty() ? "" : ' ' + series.round);
}

/// "bert-large-squad-inference-tensorrt" of "dle/bert-large-squad-inference-tensorrt".
std::string nameInSuite(const BenchmarkSeries& series)
{
    const std::size_t slash = series.id.find('/');
    return slash == std::string::npos ? series.id : series.id.substr(slash + 1);
}

Table measuredTable(const NamedGpus& first, const NamedGpus& other, const std::vector<MeasuredRatio>& ratios,
                    bool text)
{
    Table table({{text ? "" : "suite"},
                 {"what"},
                 {"precision"},
                 {"GPUs", Align::Right},
                 {"batch", Align::Right},
                 {first.name, Align::Right},
                 {other.name, Align::Right},
                 {"unit"},
                 {"ratio", Align::Right},
                 {"on"}});
    std::string before;
    for (const MeasuredRatio& ratio : ratios) {
        const std::string pair = ratio.first->accelerator + " / " + ratio.other->accelerator;
        const std::string head = suiteAndRound(*ratio.series) + ", " + pair + ':';
        if (head != before) {
            table.addHead(head);
        }
        before = head;
        table.add({text ? "" : suiteAndRound(*ratio.series), nameInSuite(*ratio.series),
                   ratio.first->precisionPrinted, std::to_string(ratio.first->count),
                   ratio.first->batch ? std::to_string(*ratio.first->batch) : ratio.first->batchPrinted,
                   grouped(toString(ratio.first->value)), grouped(toString(ratio.other->value)),
                   measuredUnit(*ratio.series), shortRatio(ratio.ratio) + (ratio.isBest ? " *" : ""),
                   text ? "" : pair});
    }
    table.dropEmptyColumns();
    return table;
}

std::vector<std::string> variantLines(const GpuComparison& comparison)
{
    std::vector<std::string> lines;
    for (const NamedGpus& named : comparison.names) {
        if (named.variants.size() < 2) {
            continue;
        }
        std::string others;
        for (std::size_t i = 1; i < named.variants.size(); ++i) {
            others += (i == 1 ? "" : ", ") + named.variants[i]->id;
        }
        lines.push_back(
            named.name + " stands for " + named.variants.front()->id +
            " here, of which most is measured and sold; measured figures of its other variants count "
            "too. Compare one of them by its id: " +
            others + '.');
    }
    return lines;
}

std::vector<std::string> measurementSources(const GpuComparison& comparison)
{
    std::vector<std::string> ids;
    for (const auto& ratios : comparison.ratios) {
        for (const MeasuredRatio& ratio : ratios) {
            for (const std::string& id : {ratio.first->source, ratio.other->source}) {
                if (std::find(ids.begin(), ids.end(), id) == ids.end()) {
                    ids.push_back(id);
                }
            }
        }
    }
    std::vector<std::string> lines;
    for (const std::string& id : ids) {
        const DataSource* source = comparison.benchmarks.source(id);
        lines.push_back(source == nullptr ? id : source->title + " — " + source->reference);
    }
    return lines;
}

std::string page(const GpuComparison& comparison, Page::Kind kind)
{
    Page page(kind);
    SourceList sources;
    std::string title;
    for (const NamedGpus& named : comparison.names) {
        title += (title.empty() ? "" : " against ") + named.name;
    }
    page.title(title + "; prices as of " + toString(comparison.asOf));
    std::vector<std::string> sentences;
    for (std::size_t i = 1; i < comparison.names.size(); ++i) {
        sentences.push_back(comparison.sentence(i));
    }
    page.list(sentences);
    const std::vector<std::string> variants = variantLines(comparison);
    if (!variants.empty()) {
        page.list(variants);
    }
    constexpr std::size_t perTable = 3;
    for (std::size_t at = 1; at < comparison.gpus.size(); at += perTable) {
        const std::size_t to = std::min(comparison.gpus.size(), at + perTable);
        page.heading("Specifications, one GPU, dense peaks");
        page.table(sideBySide(comparison, comparison.specs, at, to, true));
        if (!comparison.prices.empty()) {
            page.heading("On demand, and peaks for the money");
            page.table(sideBySide(comparison, comparison.prices, at, to, false));
        }
    }
    std::vector<std::string> cheapest;
    for (const Compared& gpu : comparison.gpus) {
        for (const auto& [currency, hour] : gpu.hours) {
            cheapest.push_back(gpu.gpu->id + ": " + hour.offer->name() + ", " + priceText(*hour.price) +
                               " of " + toString(hour.price->asOf) + ' ' + sources.mark(*hour.price));
        }
        if (gpu.hours.empty()) {
            cheapest.push_back(gpu.gpu->id + ": no whole machine on demand among the offers");
        }
    }
    page.heading("The cheapest whole machines on demand");
    page.list(cheapest);
    for (std::size_t i = 1; i < comparison.names.size(); ++i) {
        const auto& ratios = comparison.ratios[i - 1];
        page.heading("Measured: " + comparison.names.front().name + " ÷ " + comparison.names[i].name);
        if (ratios.empty()) {
            page.paragraph("No series has both at equal precision, batch and number of GPUs.");
            continue;
        }
        page.table(
            measuredTable(comparison.names.front(), comparison.names[i], ratios, kind == Page::Kind::Text));
    }
    page.heading("Notes");
    std::vector<std::string> notes{
        "Ratios above 1: the first is more, or faster; of times to train the inverse is shown.",
        "Rows are compared within one series alone: another suite, round or software gives other figures.",
        "A ridge is the number of operations per byte above which arithmetic sets the pace, else bandwidth "
        "does.",
        "Matrix units are said to do INT8 where its peak is above that of FP16; else the ordinary cores do "
        "it."};
    for (const auto& ratios : comparison.ratios) {
        if (std::any_of(ratios.begin(), ratios.end(),
                        [](const MeasuredRatio& ratio) { return ratio.isBest; })) {
            notes.emplace_back(
                "* The best of several machines or software versions of one of them, or both.");
            break;
        }
    }
    std::vector<const Price*> used;
    for (const Compared& gpu : comparison.gpus) {
        for (const auto& [currency, hour] : gpu.hours) {
            used.push_back(hour.price);
        }
    }
    const std::string age = ageWarning(used);
    if (!age.empty()) {
        notes.push_back(sentence(age));
    }
    page.list(notes);
    const std::vector<std::string> measured = measurementSources(comparison);
    if (!measured.empty()) {
        page.heading("Sources of measurements");
        page.list(measured);
    }
    if (!sources.empty()) {
        page.heading("Sources of prices");
        sources.addTo(page);
    }
    page.paragraph(digestText(comparison.catalog.digest()));
    return page.take();
}

}  // namespace

std::string gpuComparisonReport(const std::vector<NamedGpus>& gpus, const Catalog& catalog,
                                const BenchmarkTable& benchmarks, Date asOf, Format format)
{
    const GpuComparison comparison = compareGpus(gpus, catalog, benchmarks, asOf);
    switch (format) {
    case Format::Text: return page(comparison, Page::Kind::Text);
    case Format::Markdown: return page(comparison, Page::Kind::Markdown);
    case Format::Csv: return csv(comparison);
    case Format::Json: return json(comparison);
    }
    return "";
}

}  // namespace gpucost
