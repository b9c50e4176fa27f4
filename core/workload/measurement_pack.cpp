// SPDX-License-Identifier: Apache-2.0
#include "core/workload/measurement_pack.h"

#include "core/money/record_pack.h"

namespace gpucost {

template <class Stream, class Series>
requires std::is_same_v<std::remove_const_t<Series>, BenchmarkSeries>
static void transfer(Stream& stream, Series& series)
{
    stream(series.id, series.title, series.suite, series.round, series.task, series.mode, series.metric,
           series.unit, series.inputTokens, series.outputTokens, series.accuracyKept, series.flopPerUnit,
           series.flopSource, series.note);
}

template <class Stream, class Row>
requires std::is_same_v<std::remove_const_t<Row>, Measurement>
static void transfer(Stream& stream, Row& row)
{
    stream(row.series, row.accelerator, row.count, row.precision, row.precisionPrinted, row.batch,
           row.batchPrinted, row.value, row.platform, row.source, row.place, row.note, row.doubtful);
}

namespace {

constexpr std::string_view magic = "gpucost-benchmarks-1\n";

}  // namespace

std::string packBenchmarks(const BenchmarkTable& table)
{
    PackWriter out;
    RecordPacker{out}(std::vector<BenchmarkSeries>(table.series().begin(), table.series().end()),
                      std::vector<Measurement>(table.rows().begin(), table.rows().end()),
                      std::vector<DataSource>(table.sources().begin(), table.sources().end()));
    return std::string(magic) + out.bytes();
}

BenchmarkTable loadPackedBenchmarks(std::string_view packed)
{
    PackReader in = openPack(packed, magic);
    std::vector<BenchmarkSeries> series;
    std::vector<Measurement> rows;
    std::vector<DataSource> sources;
    RecordUnpacker{in}(series, rows, sources);
    return BenchmarkTable(std::move(series), std::move(rows), std::move(sources));
}

}  // namespace gpucost
