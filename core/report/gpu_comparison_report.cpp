// SPDX-License-Identifier: Apache-2.0
#include "core/report/gpu_comparison_report.h"

#include <algorithm>
#include <array>
#include <map>
#include <tuple>

#include "core/hardware/precision.h"
#include "core/report/chart_text.h"
#include "core/report/csv.h"
#include "core/report/json_writer.h"
#include "core/report/numbers.h"
#include "core/report/offers_report.h"
#include "core/report/page.h"
#include "core/report/wording.h"

namespace gpucost {

namespace {

/// The cheapest on-demand GPU-hour of a GPU in one currency.
struct CheapestHour {
    const Offer* offer = nullptr;
    const Price* price = nullptr;
    Rational perGpuHour;
};

std::map<std::string, CheapestHour> cheapestOnDemand(const Accelerator& gpu, const Catalog& catalog,
                                                     Date asOf)
{
    OfferFilter filter;
    filter.gpus = {gpu.id};
    std::map<std::string, CheapestHour> cheapest;
    const auto offers = catalog.find(filter);
    for (const Offer* offer : offers ? *offers : std::vector<const Offer*>()) {
        const bool whole = offer->includesHost && offer->gpuCount && offer->gpuCount->isWhole();
        const Price* price = whole ? priceOn(*offer, PlanKey{}, asOf) : nullptr;
        if (price == nullptr || price->form != PriceForm::Terms || price->rate.isZero()) {
            continue;
        }
        const auto hour = perGpuHour(*offer, *price);
        if (!hour) {
            continue;
        }
        const auto [at, isNew] = cheapest.try_emplace(std::string(price->currency.code()));
        if (isNew || *hour < at->second.perGpuHour) {
            at->second = {offer, price, *hour};
        }
    }
    return cheapest;
}

/// One figure of every GPU compared.
struct FigureRow {
    std::string key;
    std::string title;
    std::vector<std::optional<Rational>> values;
    enum class Kind : std::uint8_t { Stated, Price, Quotient } kind = Kind::Stated;

    /// All that is stated; else six places.
    std::string plain(const Rational& value) const
    {
        return kind == Kind::Stated ? decimalNumber(value) : fixed(value, 6);
    }
    /// Quotients with four digits.
    std::string shown(const Rational& value) const
    {
        return kind == Kind::Quotient ? chartNumber(value) : grouped(plain(value));
    }
    /// first / this.
    std::optional<Rational> ratio(std::size_t gpu) const
    {
        const bool known = values.front() && values[gpu] && !values[gpu]->isZero();
        return known ? std::optional(*values.front() / *values[gpu]) : std::nullopt;
    }
};

std::optional<Rational> quotient(const std::optional<Decimal>& a, const std::optional<Rational>& b)
{
    return a && b && !b->isZero() ? std::optional(Rational(*a) / *b) : std::nullopt;
}

/// A GPU of the main table with its prices.
struct Compared {
    const NamedGpus* named = nullptr;
    const Accelerator* gpu = nullptr;
    std::map<std::string, CheapestHour> hours;  // by currency
};

struct PeakRow {
    Precision precision;
    const char* key;
    const char* title;
};
constexpr std::array<PeakRow, 9> peaks{{{Precision::Fp64, "fp64_tflops", "FP64, TFLOPS"},
                                        {Precision::Fp32, "fp32_tflops", "FP32, TFLOPS"},
                                        {Precision::Tf32, "tf32_tflops", "TF32, TFLOPS"},
                                        {Precision::Bf16, "bf16_tflops", "BF16, TFLOPS"},
                                        {Precision::Fp16, "fp16_tflops", "FP16, TFLOPS"},
                                        {Precision::Fp8, "fp8_tflops", "FP8, TFLOPS"},
                                        {Precision::Fp4, "fp4_tflops", "FP4, TFLOPS"},
                                        {Precision::Int8, "int8_tops", "INT8, TOPS"},
                                        {Precision::Int4, "int4_tops", "INT4, TOPS"}}};

std::vector<FigureRow> specRows(const std::vector<Compared>& gpus)
{
    using Kind = FigureRow::Kind;
    std::vector<FigureRow> rows;
    const auto add = [&](std::string key, std::string title, FigureRow::Kind kind, auto value) {
        FigureRow row{std::move(key), std::move(title), {}, kind};
        bool any = false;
        for (const Compared& compared : gpus) {
            row.values.push_back(value(*compared.gpu));
            any |= row.values.back().has_value();
        }
        if (any) {
            rows.push_back(std::move(row));
        }
    };
    const auto number = [](const auto& value) {
        return value ? std::optional(Rational(*value)) : std::nullopt;
    };
    add("cores", "cores", Kind::Stated, [&](const Accelerator& gpu) { return number(gpu.cores); });
    add("tensor_cores", "tensor cores", Kind::Stated,
        [&](const Accelerator& gpu) { return number(gpu.tensorCores); });
    for (const PeakRow& peak : peaks) {
        add(peak.key, peak.title, Kind::Stated,
            [&](const Accelerator& gpu) { return number(peakOf(gpu, peak.precision)); });
    }
    add("memory_gb", "memory, GB", Kind::Stated,
        [&](const Accelerator& gpu) { return number(gpu.memoryGb); });
    add("bandwidth_gb_s", "memory bandwidth, GB/s", Kind::Stated,
        [&](const Accelerator& gpu) { return number(gpu.bandwidthGbS); });
    add("nvlink_gb_s", "NVLink, both directions, GB/s", Kind::Stated,
        [&](const Accelerator& gpu) { return number(gpu.nvlinkGbS); });
    add("tdp_w", "power, W", Kind::Stated, [&](const Accelerator& gpu) { return number(gpu.tdpW); });
    for (const PeakRow& peak : {peaks[1], peaks[4], peaks[7]}) {
        const std::string name(peak.title, 4);
        add(std::string("ridge_") + std::string(toString(peak.precision)),
            "ridge at " + name + ", operations per byte", Kind::Quotient, [&](const Accelerator& gpu) {
                const auto bytes = gpu.bandwidthGbS
                                       ? std::optional(Rational(*gpu.bandwidthGbS) / Rational(1'000))
                                       : std::nullopt;
                return quotient(peakOf(gpu, peak.precision), bytes);
            });
    }
    return rows;
}

std::vector<std::string> currenciesOf(const std::vector<Compared>& gpus)
{
    std::vector<std::string> currencies;
    for (const Compared& compared : gpus) {
        for (const auto& [currency, hour] : compared.hours) {
            if (std::find(currencies.begin(), currencies.end(), currency) == currencies.end()) {
                currencies.push_back(currency);
            }
        }
    }
    // Dollars first, the others by name.
    std::sort(currencies.begin(), currencies.end(), [](const std::string& a, const std::string& b) {
        return (a == "USD") != (b == "USD") ? a == "USD" : a < b;
    });
    return currencies;
}

/// Prices by currency; peaks for the money in the first currency that two of the GPUs are sold in.
std::vector<FigureRow> priceRows(const std::vector<Compared>& gpus)
{
    std::vector<FigureRow> rows;
    std::optional<FigureRow> common;
    std::string currencyOfCommon;
    for (const std::string& currency : currenciesOf(gpus)) {
        FigureRow price{
            "on_demand_" + currency, "on demand, " + currency + " per GPU-hour", {}, FigureRow::Kind::Price};
        std::size_t known = 0;
        for (const Compared& compared : gpus) {
            const auto hour = compared.hours.find(currency);
            price.values.push_back(hour == compared.hours.end() ? std::nullopt
                                                                : std::optional(hour->second.perGpuHour));
            known += price.values.back() ? 1U : 0U;
        }
        if (known > 1 && !common) {
            common = price;
            currencyOfCommon = currency;
        }
        rows.push_back(std::move(price));
    }
    if (!common) {
        return rows;
    }
    const auto add = [&](const std::string& key, const std::string& what, auto figure) {
        FigureRow row{key + "_per_" + currencyOfCommon + "_hour",
                      what + " for " + currencyOfCommon + " 1 an hour",
                      {},
                      FigureRow::Kind::Quotient};
        for (std::size_t i = 0; i < gpus.size(); ++i) {
            row.values.push_back(quotient(figure(*gpus[i].gpu), common->values[i]));
        }
        if (std::any_of(row.values.begin(), row.values.end(),
                        [](const auto& value) { return value.has_value(); })) {
            rows.push_back(std::move(row));
        }
    };
    for (const PeakRow& peak : peaks) {
        const bool usual = peak.precision == Precision::Fp64 || peak.precision == Precision::Fp32 ||
                           peak.precision == Precision::Fp16 || peak.precision == Precision::Int8;
        if (usual) {
            const bool tops = peak.precision == Precision::Int8;
            add(std::string(toString(peak.precision)),
                std::string(peak.title, 4) + (tops ? " TOPS" : " TFLOPS"),
                [&](const Accelerator& gpu) { return peakOf(gpu, peak.precision); });
        }
    }
    add("bandwidth", "GB/s", [](const Accelerator& gpu) { return gpu.bandwidthGbS; });
    add("memory", "GB of memory", [](const Accelerator& gpu) { return gpu.memoryGb; });
    return rows;
}

std::string fp16Support(const Accelerator& gpu)
{
    return gpu.fp16TensorTflops ? "yes" : gpu.fp16Tflops ? "no" : "unknown";
}

/// Matrix units double FP16 at INT8; chips whose INT8 is slower than that do it on their ordinary cores.
std::string int8Support(const Accelerator& gpu)
{
    if (!gpu.int8Tops) {
        return "unknown";
    }
    return gpu.fp16TensorTflops && *gpu.int8Tops > *gpu.fp16TensorTflops ? "yes" : "no";
}

/// All pairs of the variants of two names, in the order of the series.
std::vector<MeasuredRatio> ratiosOf(const NamedGpus& first, const NamedGpus& other,
                                    const BenchmarkTable& table)
{
    std::vector<MeasuredRatio> all;
    for (const Accelerator* a : first.variants) {
        for (const Accelerator* b : other.variants) {
            const auto some = measuredRatios(a->id, b->id, table);
            all.insert(all.end(), some.begin(), some.end());
        }
    }
    const auto place = [](const MeasuredRatio& ratio) {
        return std::tie(ratio.series->suite, ratio.series->round, ratio.first->accelerator,
                        ratio.other->accelerator);
    };
    std::stable_sort(all.begin(), all.end(), [&place](const MeasuredRatio& a, const MeasuredRatio& b) {
        return place(a) < place(b);
    });
    return all;
}

std::string unitOf(const BenchmarkSeries& series)
{
    switch (series.metric) {
    case Metric::Throughput: return std::string(plural(series.unit)) + "/s";
    case Metric::TimeToTrain: return "minutes";
    case Metric::Bandwidth: return "GB/s";
    case Metric::MatrixProduct: return "TFLOP/s";
    }
    return "";
}

/// "0.91": two places are what ratios of such measurements are good for.
std::string shortRatio(const Rational& ratio)
{
    return fixed(ratio, 2);
}

/// "V100 ÷ T4: measured 0.91 to 4.33 (32 pairs in 9 series); peaks 1.94 at FP32, ...".
std::string rangeSentence(const NamedGpus& first, const NamedGpus& other,
                          const std::vector<MeasuredRatio>& ratios, const std::vector<FigureRow>& specs,
                          std::size_t column)
{
    std::string text = first.name + " ÷ " + other.name + ": ";
    if (ratios.empty()) {
        text += "nothing comparable was measured; ";
    } else {
        const auto less = [](const MeasuredRatio& a, const MeasuredRatio& b) { return a.ratio < b.ratio; };
        const auto [least, greatest] = std::minmax_element(ratios.begin(), ratios.end(), less);
        std::vector<const BenchmarkSeries*> series;
        for (const MeasuredRatio& ratio : ratios) {
            if (std::find(series.begin(), series.end(), ratio.series) == series.end()) {
                series.push_back(ratio.series);
            }
        }
        text += "measured " + shortRatio(least->ratio) + " to " + shortRatio(greatest->ratio) + " (" +
                countText(Rational(static_cast<std::int64_t>(ratios.size())), "pair", "pairs") + " in " +
                countText(Rational(static_cast<std::int64_t>(series.size())), "series", "series") + "); ";
    }
    std::string said;
    for (const auto& [key, name] :
         {std::pair{"fp32_tflops", "FP32"}, std::pair{"fp16_tflops", "FP16"}, std::pair{"int8_tops", "INT8"},
          std::pair{"bandwidth_gb_s", "bandwidth"}}) {
        const auto row = std::find_if(specs.begin(), specs.end(),
                                      [key = key](const FigureRow& spec) { return spec.key == key; });
        const auto ratio = row == specs.end() ? std::nullopt : row->ratio(column);
        if (ratio) {
            said += (said.empty() ? "" : ", ") + std::string(name) + ' ' + shortRatio(*ratio);
        }
    }
    return text + (said.empty() ? "no ratio of peaks is known." : "ratios of peaks: " + said + '.');
}

struct Comparison {
    const std::vector<NamedGpus>& names;
    std::vector<Compared> gpus;
    std::vector<FigureRow> specs;
    std::vector<FigureRow> prices;
    std::vector<std::vector<MeasuredRatio>> ratios;  // of the first and each other name
    const BenchmarkTable& benchmarks;
    const Catalog& catalog;
    Date asOf;

    std::string sentence(std::size_t other) const
    {
        return rangeSentence(names.front(), names[other], ratios[other - 1], specs, other);
    }
};

Comparison compared(const std::vector<NamedGpus>& names, const Catalog& catalog,
                    const BenchmarkTable& benchmarks, Date asOf)
{
    Comparison comparison{names, {}, {}, {}, {}, benchmarks, catalog, asOf};
    for (const NamedGpus& named : names) {
        const Accelerator* gpu = named.variants.front();
        comparison.gpus.push_back({&named, gpu, cheapestOnDemand(*gpu, catalog, asOf)});
    }
    comparison.specs = specRows(comparison.gpus);
    comparison.prices = priceRows(comparison.gpus);
    for (std::size_t i = 1; i < names.size(); ++i) {
        comparison.ratios.push_back(ratiosOf(names.front(), names[i], benchmarks));
    }
    return comparison;
}

std::string orEmpty(const std::optional<Rational>& value, const FigureRow& row)
{
    return value ? row.plain(*value) : "";
}

std::string csv(const Comparison& comparison)
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
            out.text(unitOf(*ratio.series));
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

void writeFigures(JsonWriter& json, const std::vector<FigureRow>& rows, const Comparison& comparison)
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

std::string json(const Comparison& comparison)
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
        json.key("fp16_on_matrix_units").text(fp16Support(*gpu.gpu));
        json.key("int8_on_matrix_units").text(int8Support(*gpu.gpu));
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
            json.key("unit").text(unitOf(*ratio.series));
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
Table sideBySide(const Comparison& comparison, const std::vector<FigureRow>& rows, std::size_t from,
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
        words("FP16 on matrix units", fp16Support);
        words("INT8 on matrix units", int8Support);
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
                   unitOf(*ratio.series), shortRatio(ratio.ratio) + (ratio.isBest ? " *" : ""),
                   text ? "" : pair});
    }
    table.dropEmptyColumns();
    return table;
}

std::vector<std::string> variantLines(const Comparison& comparison)
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

std::vector<std::string> measurementSources(const Comparison& comparison)
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

std::string page(const Comparison& comparison, Page::Kind kind)
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

NamedGpus namedGpus(std::string_view name, const Catalog& catalog, const BenchmarkTable& benchmarks)
{
    NamedGpus named{std::string(name), catalog.hardware().named(name)};
    std::map<const Accelerator*, std::pair<std::int64_t, std::int64_t>> weight;
    for (const Accelerator* gpu : named.variants) {
        auto& [measured, sold] = weight[gpu];
        const auto rows = benchmarks.rows();
        measured = std::count_if(rows.begin(), rows.end(), [gpu](const Measurement& row) {
            return !row.doubtful && row.accelerator == gpu->id;
        });
        const auto offers = catalog.offers();
        sold = std::count_if(offers.begin(), offers.end(),
                             [gpu](const Offer& offer) { return offer.gpu == gpu->id; });
    }
    std::stable_sort(named.variants.begin(), named.variants.end(),
                     [&](const Accelerator* a, const Accelerator* b) { return weight[a] > weight[b]; });
    return named;
}

std::string gpuComparisonReport(const std::vector<NamedGpus>& gpus, const Catalog& catalog,
                                const BenchmarkTable& benchmarks, Date asOf, Format format)
{
    const Comparison comparison = compared(gpus, catalog, benchmarks, asOf);
    switch (format) {
    case Format::Text: return page(comparison, Page::Kind::Text);
    case Format::Markdown: return page(comparison, Page::Kind::Markdown);
    case Format::Csv: return csv(comparison);
    case Format::Json: return json(comparison);
    }
    return "";
}

}  // namespace gpucost
