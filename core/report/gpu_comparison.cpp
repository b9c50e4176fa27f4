// SPDX-License-Identifier: Apache-2.0
#include "core/report/gpu_comparison.h"

#include <algorithm>
#include <array>
#include <tuple>

#include "core/hardware/precision.h"
#include "core/report/chart_text.h"
#include "core/report/numbers.h"
#include "core/report/offers_report.h"

namespace gpucost {

namespace {

std::map<std::string, CheapestHour> cheapestOnDemand(const Accelerator& gpu, const Catalog& catalog,
                                                     Date asOf)
{
    OfferFilter filter;
    filter.gpus = {gpu.id};
    std::map<std::string, CheapestHour> cheapest;
    const auto offers = catalog.find(filter);
    for (const Offer* offer : offers ? *offers : std::vector<const Offer*>()) {
        const bool whole = offer->includesHost && offer->gpuCount && offer->gpuCount->isWhole() &&
                           !offer->gpuCount->isZero();
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

std::optional<Rational> quotient(const std::optional<Decimal>& a, const std::optional<Rational>& b)
{
    return a && b && !b->isZero() ? std::optional(Rational(*a) / *b) : std::nullopt;
}

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

}  // namespace

std::string FigureRow::plain(const Rational& value) const
{
    return kind == Kind::Stated ? decimalNumber(value) : fixed(value, 6);
}

std::string FigureRow::shown(const Rational& value) const
{
    return kind == Kind::Quotient ? chartNumber(value) : grouped(plain(value));
}

std::optional<Rational> FigureRow::ratio(std::size_t gpu) const
{
    const bool known = values.front() && values[gpu] && !values[gpu]->isZero();
    return known ? std::optional(*values.front() / *values[gpu]) : std::nullopt;
}

std::string GpuComparison::sentence(std::size_t other) const
{
    return rangeSentence(names.front(), names[other], ratios[other - 1], specs, other);
}

std::string shortRatio(const Rational& ratio)
{
    return fixed(ratio, 2);
}

std::string fp16OnMatrixUnits(const Accelerator& gpu)
{
    return gpu.fp16TensorTflops ? "yes" : gpu.fp16Tflops ? "no" : "unknown";
}

std::string int8OnMatrixUnits(const Accelerator& gpu)
{
    if (!gpu.int8Tops) {
        return "unknown";
    }
    return gpu.fp16TensorTflops && *gpu.int8Tops > *gpu.fp16TensorTflops ? "yes" : "no";
}

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

GpuComparison compareGpus(const std::vector<NamedGpus>& names, const Catalog& catalog,
                          const BenchmarkTable& benchmarks, Date asOf)
{
    GpuComparison comparison{names, {}, {}, {}, {}, benchmarks, catalog, asOf};
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

std::string measuredUnit(const BenchmarkSeries& series)
{
    switch (series.metric) {
    case Metric::Throughput: return std::string(plural(series.unit)) + "/s";
    case Metric::TimeToTrain: return "minutes";
    case Metric::Bandwidth: return "GB/s";
    case Metric::MatrixProduct: return "TFLOP/s";
    }
    return "";
}

}  // namespace gpucost
