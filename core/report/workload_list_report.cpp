// SPDX-License-Identifier: Apache-2.0
#include <set>

#include "core/report/csv.h"
#include "core/report/json_writer.h"
#include "core/report/page.h"
#include "core/report/wording.h"
#include "core/report/workload_report.h"

namespace gpucost {

namespace {

/// What was measured of a workload in one series.
struct SeriesRows {
    const BenchmarkSeries* series = nullptr;
    std::size_t rows = 0;
    std::set<std::string> gpus;
};

std::vector<SeriesRows> rowsOf(const Workload& workload, const BenchmarkTable& table)
{
    std::vector<SeriesRows> found;
    for (const std::string& id : workload.series) {
        const auto index = table.seriesNamed(id);
        if (!index) {
            continue;
        }
        SeriesRows rows;
        rows.series = &table.series()[*index];
        for (const Measurement& row : table.rowsOf(*index)) {
            if (!row.doubtful) {
                ++rows.rows;
                rows.gpus.insert(row.accelerator);
            }
        }
        found.push_back(std::move(rows));
    }
    return found;
}

std::string joined(const std::set<std::string>& texts)
{
    std::string all;
    for (const std::string& text : texts) {
        all += (all.empty() ? "" : ", ") + text;
    }
    return all;
}

std::string csv(const std::vector<Workload>& workloads, const BenchmarkTable& table)
{
    CsvWriter out;
    out.header({"workload", "name", "kind", "unit", "series", "measured_rows", "gpus", "source"});
    for (const Workload& workload : workloads) {
        const auto row = [&](std::string_view series, std::string_view rows, const std::string& gpus) {
            out.text(workload.id)
                .text(workload.name)
                .text(toString(workload.kind))
                .text(toString(workload.unit));
            out.text(series).number(rows).text(gpus).text(workload.source).endRow();
        };
        const auto measured = rowsOf(workload, table);
        for (const SeriesRows& rows : measured) {
            row(rows.series->id, std::to_string(rows.rows), joined(rows.gpus));
        }
        if (measured.empty()) {
            row("", "0", "");
        }
    }
    return out.take();
}

std::string json(const std::vector<Workload>& workloads, const BenchmarkTable& table)
{
    JsonWriter json;
    json.beginObject();
    json.key("workloads").beginArray();
    for (const Workload& workload : workloads) {
        json.beginObject();
        json.key("id").text(workload.id);
        json.key("name").text(workload.name);
        json.key("kind").text(toString(workload.kind));
        json.key("unit").text(toString(workload.unit));
        json.key("source").text(workload.source);
        json.key("note").text(workload.note);
        json.key("series").beginArray();
        for (const SeriesRows& rows : rowsOf(workload, table)) {
            json.beginObject();
            json.key("id").text(rows.series->id);
            json.key("title").text(rows.series->title);
            json.key("measured_rows").integer(static_cast<std::int64_t>(rows.rows));
            json.key("gpus").texts({rows.gpus.begin(), rows.gpus.end()});
            json.endObject();
        }
        json.endArray();
        json.endObject();
    }
    json.endArray();
    json.endObject();
    return json.take();
}

std::string page(const std::vector<Workload>& workloads, const BenchmarkTable& table, Page::Kind kind)
{
    const bool text = kind == Page::Kind::Text;
    Page page(kind);
    page.title("Ready-made workloads, and what was measured of them");
    Table rows(
        {{"workload"}, {"kind"}, {"counted in"}, {"measured\nrows", Align::Right}, {text ? "" : "series"}});
    for (const Workload& workload : workloads) {
        std::size_t count = 0;
        std::string series;
        for (const SeriesRows& one : rowsOf(workload, table)) {
            count += one.rows;
            series += (series.empty() ? "" : ", ") + one.series->id + " (" + std::to_string(one.gpus.size()) +
                      " GPUs)";
        }
        rows.add({workload.id, std::string(toString(workload.kind)), std::string(plural(workload.unit)),
                  count == 0 ? "none" : std::to_string(count), text ? "" : series},
                 text ? workload.name + (series.empty() ? "" : "; " + series) : "");
    }
    rows.dropEmptyColumns();
    page.table(rows);
    page.paragraph(
        "gpucost workload NAME answers; options change the description, and a file can hold one of your "
        "own.");
    return page.take();
}

}  // namespace

std::string workloadListReport(const std::vector<Workload>& workloads, const BenchmarkTable& table,
                               Format format)
{
    switch (format) {
    case Format::Text: return page(workloads, table, Page::Kind::Text);
    case Format::Markdown: return page(workloads, table, Page::Kind::Markdown);
    case Format::Csv: return csv(workloads, table);
    case Format::Json: return json(workloads, table);
    }
    return "";
}

}  // namespace gpucost
