// SPDX-License-Identifier: Apache-2.0
#include "core/report/gpus_report.h"

#include <algorithm>
#include <array>

#include "core/report/csv.h"
#include "core/report/json_writer.h"
#include "core/report/numbers.h"
#include "core/report/page.h"

namespace gpucost {

namespace {

constexpr std::array<GpuFigure, 17> figures{{
    {"fp64_tflops", "double precision, TFLOPS", &Accelerator::fp64Tflops},
    {"fp64_tensor_tflops", "double precision on tensor cores, TFLOPS", &Accelerator::fp64TensorTflops},
    {"fp32_tflops", "single precision, TFLOPS", &Accelerator::fp32Tflops},
    {"tf32_tensor_tflops", "TF32 on tensor cores, TFLOPS", &Accelerator::tf32TensorTflops},
    {"fp16_tflops", "half precision, TFLOPS", &Accelerator::fp16Tflops},
    {"fp16_tensor_tflops", "half precision on tensor cores, TFLOPS", &Accelerator::fp16TensorTflops},
    {"bf16_tensor_tflops", "BF16 on tensor cores, TFLOPS", &Accelerator::bf16TensorTflops},
    {"fp8_tensor_tflops", "FP8 on tensor cores, TFLOPS", &Accelerator::fp8TensorTflops},
    {"fp4_tensor_tflops", "FP4 on tensor cores, TFLOPS", &Accelerator::fp4TensorTflops},
    {"int8_tops", "INT8, TOPS", &Accelerator::int8Tops},
    {"int4_tops", "INT4, TOPS", &Accelerator::int4Tops},
    {"memory_gb", "memory, GB", &Accelerator::memoryGb},
    {"bandwidth_gb_s", "memory bandwidth, GB/s", &Accelerator::bandwidthGbS},
    {"nvlink_gb_s", "NVLink, both directions, GB/s", &Accelerator::nvlinkGbS, false},
    {"tdp_w", "power, W", &Accelerator::tdpW},
    {"boost_mhz", "boost clock, MHz", &Accelerator::boostMhz, false},
    {"sparsity_factor", "peak with sparsity, times", &Accelerator::sparsityFactor, false},
}};

std::string number(const std::optional<Decimal>& value, std::int64_t count)
{
    return value ? toString(count == 1 ? *value : trimmed(*value * Decimal(count))) : "";
}

std::string number(const std::optional<std::int64_t>& value, std::int64_t count)
{
    return value ? toString(Decimal(*value) * Decimal(count)) : "";
}

std::string orUnknown(std::string text)
{
    return text.empty() ? "unknown" : grouped(text);
}

std::string csv(const std::vector<const Accelerator*>& gpus, std::int64_t count)
{
    CsvWriter out;
    std::vector<std::string_view> names{"id",   "name",  "family", "vendor",    "architecture", "year",
                                        "unit", "count", "cores",  "core_kind", "tensor_cores"};
    for (const GpuFigure& figure : figures) {
        names.push_back(figure.key);
    }
    for (const std::string_view last :
         {"memory_type", "pcie", "form_factor", "compute_capability", "confidence", "sources", "notes"}) {
        names.push_back(last);
    }
    out.header(names);
    for (const Accelerator* gpu : gpus) {
        out.text(gpu->id)
            .text(gpu->name)
            .text(gpu->family)
            .text(gpu->vendor)
            .text(gpu->architecture)
            .number(std::to_string(gpu->year))
            .text(gpu->unit);
        out.number(std::to_string(count))
            .number(number(gpu->cores, count))
            .text(gpu->coreKind)
            .number(number(gpu->tensorCores, count));
        for (const GpuFigure& figure : figures) {
            out.number(number(gpu->*figure.value, figure.adds ? count : 1));
        }
        out.text(gpu->memoryType)
            .text(gpu->pcie)
            .text(gpu->formFactor)
            .text(gpu->computeCapability)
            .text(gpu->confidence);
        std::string sources;
        for (const std::string& source : gpu->sources) {
            sources += (sources.empty() ? "" : "; ") + source;
        }
        out.text(sources).text(gpu->notes).endRow();
    }
    return out.take();
}

void writeFigures(JsonWriter& json, const Accelerator& gpu, std::int64_t count, bool all)
{
    const auto put = [&json](std::string_view key, const std::string& value) {
        json.key(key);
        if (value.empty()) {
            json.null();
        } else {
            json.text(value);
        }
    };
    put("cores", number(gpu.cores, count));
    put("tensor_cores", number(gpu.tensorCores, count));
    for (const GpuFigure& figure : figures) {
        if (all || figure.adds) {
            put(figure.key, number(gpu.*figure.value, count));
        }
    }
}

std::string json(const std::vector<const Accelerator*>& gpus, std::int64_t count)
{
    JsonWriter json;
    json.beginObject();
    json.key("gpus").beginArray();
    for (const Accelerator* gpu : gpus) {
        json.beginObject();
        json.key("id").text(gpu->id);
        json.key("name").text(gpu->name);
        json.key("family").text(gpu->family);
        json.key("aliases").texts(gpu->aliases);
        json.key("vendor").text(gpu->vendor);
        json.key("architecture").text(gpu->architecture);
        json.key("year").integer(gpu->year);
        json.key("unit").text(gpu->unit);
        json.key("core_kind").text(gpu->coreKind);
        writeFigures(json, *gpu, 1, true);
        json.key("memory_type").text(gpu->memoryType);
        json.key("pcie").text(gpu->pcie);
        json.key("form_factor").text(gpu->formFactor);
        json.key("compute_capability").text(gpu->computeCapability);
        json.key("confidence").text(gpu->confidence);
        json.key("sources").texts(gpu->sources);
        json.key("notes").text(gpu->notes);
        json.key("published").beginArray();
        for (const HardwareNote& note : gpu->published) {
            json.beginObject();
            json.key("what").text(note.what);
            json.key("figure").text(note.figure);
            json.key("exact").text(note.exact);
            json.key("verdict").text(note.verdict);
            json.key("reason").text(note.reason);
            json.endObject();
        }
        json.endArray();
        if (count != 1) {
            json.key("together").beginObject();
            json.key("count").integer(count);
            writeFigures(json, *gpu, count, false);
            json.endObject();
        }
        json.endObject();
    }
    json.endArray();
    json.endObject();
    return json.take();
}

/// A row per figure, a column per GPU (two with a count).
Table sideBySide(const std::vector<const Accelerator*>& gpus, std::int64_t count)
{
    std::vector<Column> columns{{""}};
    for (const Accelerator* gpu : gpus) {
        columns.push_back({count == 1 ? gpu->id : "1 ×\n" + gpu->id, Align::Right});
        if (count != 1) {
            columns.push_back({grouped(std::to_string(count)) + " ×\n" + gpu->id, Align::Right});
        }
    }
    Table table(columns);
    const auto row = [&](std::string_view title, auto value, bool adds) {
        std::vector<std::string> cells{std::string(title)};
        bool any = false;
        for (const Accelerator* gpu : gpus) {
            const std::string one = value(*gpu, 1);
            any |= !one.empty();
            cells.push_back(orUnknown(one));
            if (count != 1) {
                cells.push_back(adds ? orUnknown(value(*gpu, count)) : "");
            }
        }
        if (any) {
            table.add(cells);
        }
    };
    const auto text = [&](std::string_view title, auto value) {
        std::vector<std::string> cells{std::string(title)};
        bool any = false;
        for (const Accelerator* gpu : gpus) {
            cells.push_back(value(*gpu));
            any |= !cells.back().empty();
            if (count != 1) {
                cells.emplace_back();
            }
        }
        if (any) {
            table.add(cells);
        }
    };
    text("architecture", [](const Accelerator& gpu) { return gpu.architecture; });
    text("year",
         [](const Accelerator& gpu) { return gpu.year > 0 ? std::to_string(gpu.year) : std::string(); });
    text("this entry is", [](const Accelerator& gpu) { return gpu.unit; });
    row(
        "cores", [](const Accelerator& gpu, std::int64_t n) { return number(gpu.cores, n); }, true);
    text("kind of core", [](const Accelerator& gpu) { return gpu.coreKind; });
    row(
        "tensor cores", [](const Accelerator& gpu, std::int64_t n) { return number(gpu.tensorCores, n); },
        true);
    for (const GpuFigure& figure : figures) {
        if (figure.key == "sparsity_factor") {
            continue;
        }
        row(
            figure.title,
            [&figure](const Accelerator& gpu, std::int64_t n) { return number(gpu.*figure.value, n); },
            figure.adds);
    }
    text("memory type", [](const Accelerator& gpu) { return gpu.memoryType; });
    text("PCIe", [](const Accelerator& gpu) { return gpu.pcie; });
    text("form factor", [](const Accelerator& gpu) { return gpu.formFactor; });
    text("compute capability", [](const Accelerator& gpu) { return gpu.computeCapability; });
    return table;
}

Table oneALine(const std::vector<const Accelerator*>& gpus, std::int64_t count)
{
    Table table({{"GPU"},
                 {"year", Align::Right},
                 {"memory\nGB", Align::Right},
                 {"GB/s", Align::Right},
                 {"FP64\nTFLOPS", Align::Right},
                 {"FP32\nTFLOPS", Align::Right},
                 {"FP16 tensor\nTFLOPS", Align::Right},
                 {"INT8\nTOPS", Align::Right},
                 {"power\nW", Align::Right},
                 {"name"}});
    for (const Accelerator* gpu : gpus) {
        const auto cell = [&](const std::optional<Decimal>& value) { return grouped(number(value, count)); };
        table.add({gpu->id, std::to_string(gpu->year), cell(gpu->memoryGb), cell(gpu->bandwidthGbS),
                   cell(gpu->fp64Tflops), cell(gpu->fp32Tflops), cell(gpu->fp16TensorTflops),
                   cell(gpu->int8Tops), cell(gpu->tdpW), gpu->name});
    }
    return table;
}

std::string page(const std::vector<const Accelerator*>& gpus, std::int64_t count, bool detailed,
                 Page::Kind kind)
{
    Page page(kind);
    if (!detailed) {
        page.title(countText(Rational(static_cast<std::int64_t>(gpus.size())), "GPU", "GPUs") +
                   (count == 1 ? "" : ", figures of " + grouped(std::to_string(count)) + " together"));
        page.table(oneALine(gpus, count));
        page.paragraph(
            "Dense peaks of one GPU, as its maker states them; empty where nothing is stated. `gpucost gpus "
            "NAME` shows all there is.");
        return page.take();
    }
    const std::size_t perTable = count == 1 ? 4 : 2;
    for (std::size_t at = 0; at < gpus.size(); at += perTable) {
        const std::vector<const Accelerator*> some(
            gpus.begin() + static_cast<std::ptrdiff_t>(at),
            gpus.begin() + static_cast<std::ptrdiff_t>(std::min(gpus.size(), at + perTable)));
        std::string names;
        for (const Accelerator* gpu : some) {
            names += (names.empty() ? "" : ", ") + gpu->name;
        }
        page.heading(names);
        page.table(sideBySide(some, count));
    }
    std::vector<std::string> notes;
    std::int64_t agreeing = 0;
    for (const Accelerator* gpu : gpus) {
        if (!gpu->notes.empty()) {
            notes.push_back(gpu->id + ": " + gpu->notes);
        }
        for (const HardwareNote& note : gpu->published) {
            if (note.verdict == "ok") {
                ++agreeing;
                continue;
            }
            notes.push_back(gpu->id + ": " + note.what + " is printed as " + note.figure + ", exact is " +
                            note.exact + " (" + note.verdict +
                            (note.reason.empty() ? "" : ": " + note.reason) + ")");
        }
    }
    if (agreeing > 0) {
        notes.push_back(countText(Rational(agreeing), "figure that a source prints agrees",
                                  "figures that sources print agree") +
                        " with these; --format json lists them.");
    }
    if (!notes.empty()) {
        page.heading("Notes");
        page.list(notes);
    }
    std::vector<std::string> sources;
    for (const Accelerator* gpu : gpus) {
        std::string line;
        for (const std::string& source : gpu->sources) {
            line += (line.empty() ? gpu->id + ": " : ", ") + source;
        }
        if (!line.empty()) {
            sources.push_back(line);
        }
    }
    if (!sources.empty()) {
        page.heading("Sources");
        page.list(sources);
    }
    page.paragraph("Dense peaks (without sparsity), as makers state them; several GPUs together reach less.");
    return page.take();
}

}  // namespace

std::span<const GpuFigure> gpuFigures()
{
    return figures;
}

std::string gpusReport(const std::vector<const Accelerator*>& gpus, std::int64_t count, bool detailed,
                       Format format)
{
    switch (format) {
    case Format::Text: return page(gpus, count, detailed, Page::Kind::Text);
    case Format::Markdown: return page(gpus, count, detailed, Page::Kind::Markdown);
    case Format::Csv: return csv(gpus, count);
    case Format::Json: return json(gpus, count);
    }
    return "";
}

}  // namespace gpucost
