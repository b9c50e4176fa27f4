// SPDX-License-Identifier: Apache-2.0
#include "core/workload/measurement.h"

#include <algorithm>
#include <map>
#include <set>
#include <tuple>

#include "core/base/json.h"
#include "core/base/source_text.h"
#include "core/money/plain_decimal.h"

namespace gpucost {

namespace {

constexpr std::string_view schema = "gpucost.benchmarks.v1";
constexpr std::string_view topFields[] = {"schema", "sources", "series", "rows"};
constexpr std::string_view seriesFields[] = {
    "id",   "title",        "suite",         "round",         "task",          "mode",        "metric",
    "unit", "input_tokens", "output_tokens", "accuracy_kept", "flop_per_unit", "flop_source", "note"};
constexpr std::string_view rowFields[] = {
    "series",        "accelerator", "count",    "part",   "precision", "precision_printed", "batch",
    "batch_printed", "value",       "platform", "source", "place",     "doubtful",          "note"};

constexpr std::int64_t mostAccelerators = 1'000'000;
constexpr std::int64_t mostTokens = 1'000'000'000;

/// Parts of an id joined by '/': "mlperf-inference-3.0/bert-99".
Result<std::string_view> parseSeriesId(std::string_view text)
{
    for (std::size_t begin = 0; begin <= text.size();) {
        const std::size_t end = std::min(text.find('/', begin), text.size());
        if (!parseId(text.substr(begin, end - begin))) {
            return fail(ErrorCode::BadValue, quoted(text),
                        "an id: lower-case letters and digits, joined by '-', '_', '.' or '/'");
        }
        begin = end + 1;
    }
    return text;
}

Result<Decimal> parsePositive(std::string_view text)
{
    Result<Decimal> value = parsePlainDecimal(text);
    if (value && value->isZero()) {
        return fail(ErrorCode::BadValue, quoted(text), "a number above zero");
    }
    return value;
}

Result<Decimal> parseShare(std::string_view text)
{
    Result<Decimal> share = parsePositive(text);
    if (share && *share > Decimal(1)) {
        return fail(ErrorCode::BadValue, quoted(text), "a share of at most 1");
    }
    return share;
}

std::string manyOf(std::int64_t count, const Accelerator& gpu)
{
    return std::to_string(count) + " x " + gpu.id;
}

class BenchmarkReader {
public:
    BenchmarkReader(const JsonDocument& document, const HardwareTable& hardware, Problems& problems)
        : m_document(document)
        , m_hardware(hardware)
        , m_problems(problems)
    {
    }

    BenchmarkTable read()
    {
        JsonFields top(m_document.root(), m_problems, "a table of measurements", topFields);
        if (!top.isObject()) {
            return {};
        }
        if (const std::string_view found = top.text("schema"); !found.empty() && found != schema) {
            top.problem("schema", ErrorCode::BadValue, quoted(schema));
            return {};
        }
        m_sources = readSources(top);
        for (const JsonValue& value : top.list("series", 1)) {
            m_series.push_back(readSeries(value));
        }
        std::vector<Measurement> rows;
        for (const JsonValue& value : top.list("rows", 1)) {
            if (auto row = readRow(value)) {
                rows.push_back(std::move(*row));
            }
            if (m_problems.full()) {
                break;
            }
        }
        return BenchmarkTable(std::move(m_series), std::move(rows), std::move(m_sources));
    }

private:
    BenchmarkSeries readSeries(const JsonValue& value)
    {
        JsonFields fields(value, m_problems, "a series", seriesFields);
        BenchmarkSeries series;
        series.id = fields.parsed("id", parseSeriesId).value_or("");
        if (!series.id.empty() && !m_seriesIds.emplace(series.id, m_series.size()).second) {
            fields.problem("id", ErrorCode::BadValue, "an id that no other series has");
        }
        series.title = fields.text("title");
        series.suite = fields.text("suite");
        series.round = fields.text("round");
        series.task = fields.parsed("task", parseId).value_or("");
        series.mode = fields
                          .choice("mode", {BenchmarkMode::Training, BenchmarkMode::Inference,
                                           BenchmarkMode::Microbenchmark})
                          .value_or(series.mode);
        const auto metric = fields.choice(
            "metric", {Metric::Throughput, Metric::TimeToTrain, Metric::Bandwidth, Metric::MatrixProduct});
        series.metric = metric.value_or(series.metric);
        readUnit(fields, series, metric.has_value());
        series.inputTokens = fields.optionalInteger("input_tokens", 1, mostTokens);
        series.outputTokens = fields.optionalInteger("output_tokens", 1, mostTokens);
        series.accuracyKept = fields.optionalParsed("accuracy_kept", parseShare);
        series.flopPerUnit = fields.optionalParsed("flop_per_unit", parsePositive);
        if (fields.has("flop_per_unit")) {
            series.flopSource = fields.text("flop_source");
        } else if (fields.has("flop_source")) {
            fields.problem("flop_source", ErrorCode::BadField, "no source where flop_per_unit is not given");
        }
        series.note = fields.optionalText("note");
        return series;
    }

    void readUnit(JsonFields& fields, BenchmarkSeries& series, bool metricIsKnown)
    {
        if (series.metric == Metric::Throughput) {
            if (metricIsKnown || fields.has("unit")) {
                series.unit = fields.parsed("unit", parseWorkUnit).value_or(series.unit);
            }
            return;
        }
        if (series.metric == Metric::TimeToTrain) {
            series.unit = WorkUnit::Run;
        }
        for (const std::string_view name : {"unit", "flop_per_unit"}) {
            if (fields.has(name)) {
                fields.problem(name, ErrorCode::BadField,
                               "no such field where the metric is " + std::string(toString(series.metric)));
            }
        }
    }

    std::optional<Measurement> readRow(const JsonValue& value)
    {
        const std::size_t before = m_problems.size();
        JsonFields fields(value, m_problems, "a measurement", rowFields);
        Measurement row;
        const std::string_view series = fields.text("series");
        const auto known = m_seriesIds.find(series);
        if (!series.empty() && known == m_seriesIds.end()) {
            fields.problem("series", ErrorCode::BadValue, "the id of a series of this file");
        }
        row.series = known == m_seriesIds.end() ? 0 : known->second;
        row.accelerator = fields.text("accelerator");
        const Accelerator* gpu = m_hardware.byId(row.accelerator);
        if (!row.accelerator.empty() && gpu == nullptr) {
            fields.problem("accelerator", ErrorCode::BadValue,
                           "the id of an accelerator of the hardware table");
        }
        row.count = static_cast<std::int32_t>(fields.integer("count", 1, mostAccelerators).value_or(1));
        readPart(fields, gpu);
        row.precision = fields.optionalParsed("precision", parsePrecision);
        row.precisionPrinted = fields.optionalText("precision_printed");
        row.batch = fields.optionalInteger("batch", 1, mostTokens);
        row.batchPrinted = fields.optionalText("batch_printed");
        row.value = fields.parsed("value", parsePositive).value_or(Decimal());
        row.platform = fields.optionalText("platform");
        row.source = fields.text("source");
        if (!row.source.empty() && sourceNamed(m_sources, row.source) == nullptr) {
            fields.problem("source", ErrorCode::BadValue, "the id of a source of this file");
        }
        row.place = fields.optionalText("place");
        row.doubtful = fields.optionalTrue("doubtful");
        row.note = row.doubtful ? fields.text("note") : fields.optionalText("note");
        if (m_problems.size() != before) {
            return std::nullopt;
        }
        checkPeak(fields, row, *gpu);
        if (!m_rows
                 .emplace(row.series, row.accelerator, row.count, row.precisionPrinted, row.batchPrinted,
                          row.source, row.place, toString(row.value))
                 .second) {
            fields.problem(ErrorCode::BadValue, "a row of " + quoted(series), "each measurement once");
        }
        return row;
    }

    static void readPart(JsonFields& fields, const Accelerator* gpu)
    {
        if (!fields.has("part")) {
            return;
        }
        const std::string_view part = fields.text("part");
        if (part != "board") {
            if (!part.empty()) {
                fields.problem("part", ErrorCode::BadValue, "board");
            }
        } else if (gpu != nullptr && isShareOfBoard(*gpu)) {
            fields.problem("part", ErrorCode::BadValue,
                           "a figure of one " + gpu->id + ", which is a " + gpu->unit + ", not of its board");
        }
    }

    void checkPeak(JsonFields& fields, const Measurement& row, const Accelerator& gpu)
    {
        const BenchmarkSeries& series = m_series[row.series];
        const std::optional<Decimal> tflops =
            row.precision ? matrixPeakOf(gpu, *row.precision) : std::nullopt;
        const Decimal count(row.count);
        switch (series.metric) {
        case Metric::Bandwidth:
            if (gpu.bandwidthGbS && row.value > *gpu.bandwidthGbS * count) {
                fields.problem("value", ErrorCode::BadValue,
                               "at most " + toString(*gpu.bandwidthGbS * count) + " GB/s, the bandwidth of " +
                                   manyOf(row.count, gpu));
            }
            return;
        case Metric::MatrixProduct:
            if (!row.precision) {
                fields.problem(ErrorCode::BadField, "a matrix product without precision",
                               "the field \"precision\"");
            } else if (tflops && row.value > *tflops * count) {
                fields.problem("value", ErrorCode::BadValue,
                               "at most " + toString(*tflops * count) + " TFLOP/s, the dense peak of " +
                                   manyOf(row.count, gpu) + " in " + std::string(toString(*row.precision)));
            }
            return;
        case Metric::Throughput: {
            const Decimal tera(1'000'000'000'000);
            if (series.flopPerUnit && tflops && row.value * *series.flopPerUnit > *tflops * count * tera) {
                fields.problem("value", ErrorCode::BadValue,
                               "so much that " + toString(*series.flopPerUnit) + " operations per " +
                                   std::string(toString(series.unit)) + " stay within " +
                                   toString(*tflops * count) + " TFLOP/s, the dense peak of " +
                                   manyOf(row.count, gpu) + " in " + std::string(toString(*row.precision)));
            }
            return;
        }
        case Metric::TimeToTrain: return;
        }
    }

    const JsonDocument& m_document;
    const HardwareTable& m_hardware;
    Problems& m_problems;
    std::vector<DataSource> m_sources;
    std::vector<BenchmarkSeries> m_series;
    std::map<std::string, std::size_t, std::less<>> m_seriesIds;
    std::set<std::tuple<std::size_t, std::string, std::int32_t, std::string, std::string, std::string,
                        std::string, std::string>>
        m_rows;
};

}  // namespace

std::string_view toString(BenchmarkMode mode)
{
    switch (mode) {
    case BenchmarkMode::Training: return "training";
    case BenchmarkMode::Inference: return "inference";
    case BenchmarkMode::Microbenchmark: return "microbenchmark";
    }
    return "";
}

std::string_view toString(Metric metric)
{
    switch (metric) {
    case Metric::Throughput: return "throughput";
    case Metric::TimeToTrain: return "time-to-train";
    case Metric::Bandwidth: return "bandwidth";
    case Metric::MatrixProduct: return "matrix-product";
    }
    return "";
}

BenchmarkTable::BenchmarkTable(std::vector<BenchmarkSeries> series, std::vector<Measurement> rows,
                               std::vector<DataSource> sources)
    : m_series(std::move(series))
    , m_rows(std::move(rows))
    , m_sources(std::move(sources))
{
    const auto key = [](const Measurement& row) {
        return std::tie(row.series, row.accelerator, row.precision, row.count, row.batch);
    };
    std::stable_sort(m_rows.begin(), m_rows.end(),
                     [key](const Measurement& a, const Measurement& b) { return key(a) < key(b); });
    m_firstRow.assign(m_series.size() + 1, 0);
    for (const Measurement& row : m_rows) {
        ++m_firstRow.at(row.series + 1);
    }
    for (std::size_t i = 1; i < m_firstRow.size(); ++i) {
        m_firstRow[i] += m_firstRow[i - 1];
    }
}

std::span<const Measurement> BenchmarkTable::rowsOf(std::size_t series) const
{
    const std::size_t first = m_firstRow.at(series);
    return rows().subspan(first, m_firstRow.at(series + 1) - first);
}

std::string BenchmarkTable::sourceOf(const Measurement& row) const
{
    const DataSource* known = source(row.source);
    return (known == nullptr ? row.source : known->reference) + (row.place.empty() ? "" : ", " + row.place);
}

std::optional<std::size_t> BenchmarkTable::seriesNamed(std::string_view id) const
{
    const auto found = std::find_if(m_series.begin(), m_series.end(),
                                    [id](const BenchmarkSeries& series) { return series.id == id; });
    return found == m_series.end() ? std::nullopt
                                   : std::optional(static_cast<std::size_t>(found - m_series.begin()));
}

Checked<BenchmarkTable> readBenchmarks(std::string_view json, const std::string& file,
                                       const HardwareTable& hardware)
{
    const Result<JsonDocument> document = JsonDocument::parse(json, file);
    if (!document) {
        return tl::make_unexpected(Errors{document.error()});
    }
    Problems problems;
    document->reportDuplicates(problems);
    BenchmarkTable table = BenchmarkReader(*document, hardware, problems).read();
    if (!problems.empty()) {
        return tl::make_unexpected(problems.take());
    }
    return table;
}

}  // namespace gpucost
