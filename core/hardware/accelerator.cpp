// SPDX-License-Identifier: Apache-2.0
#include "core/hardware/accelerator.h"

#include <algorithm>
#include <map>

#include "core/base/json.h"
#include "core/base/source_text.h"
#include "core/hardware/hardware_fields.h"
#include "core/money/plain_decimal.h"

namespace gpucost {

namespace {

constexpr std::string_view schema = "gpucost.hardware.v1";
constexpr std::string_view topFields[] = {"schema", "sources", "gpus"};
constexpr std::string_view gpuFields[] = {"id",
                                          "name",
                                          "family",
                                          "aliases",
                                          "vendor",
                                          "architecture",
                                          "year",
                                          "unit",
                                          "cores",
                                          "core_kind",
                                          "tensor_cores",
                                          "fp64_tflops",
                                          "fp64_tensor_tflops",
                                          "fp32_tflops",
                                          "tf32_tensor_tflops",
                                          "fp16_tflops",
                                          "fp16_tensor_tflops",
                                          "bf16_tensor_tflops",
                                          "fp8_tensor_tflops",
                                          "fp4_tensor_tflops",
                                          "int8_tops",
                                          "int4_tops",
                                          "sparsity_factor",
                                          "memory_gb",
                                          "memory_type",
                                          "bandwidth_gb_s",
                                          "nvlink_gb_s",
                                          "pcie",
                                          "tdp_w",
                                          "form_factor",
                                          "compute_capability",
                                          "boost_mhz",
                                          "confidence",
                                          "sources",
                                          "notes",
                                          "published"};

char lower(char c)
{
    return c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c;
}

std::string lower(std::string_view text)
{
    std::string result(text);
    std::transform(result.begin(), result.end(), result.begin(), [](char c) { return lower(c); });
    return result;
}

bool sameName(std::string_view a, std::string_view b)
{
    return std::equal(a.begin(), a.end(), b.begin(), b.end(),
                      [](char x, char y) { return lower(x) == lower(y); });
}

class HardwareReader {
public:
    HardwareReader(const JsonDocument& document, Problems& problems)
        : m_document(document)
        , m_problems(problems)
    {
    }

    HardwareTable read()
    {
        JsonFields top(m_document.root(), m_problems, "a hardware table", topFields);
        if (!top.isObject()) {
            return {};
        }
        if (const std::string_view found = top.text("schema"); !found.empty() && found != schema) {
            top.problem("schema", ErrorCode::BadValue, quoted(schema));
            return {};
        }
        m_sources = readSources(top);
        std::vector<Accelerator> gpus;
        const std::vector<JsonValue> values = top.list("gpus", 1);
        for (const JsonValue& value : values) {
            gpus.push_back(readGpu(value));
        }
        checkNames(values, gpus);
        return HardwareTable(std::move(gpus), std::move(m_sources));
    }

private:
    Accelerator readGpu(const JsonValue& value)
    {
        JsonFields fields(value, m_problems, "a GPU", gpuFields);
        constexpr std::int64_t most = 1'000'000'000;
        const auto quantity = [&fields](std::string_view name) -> std::optional<Decimal> {
            return fields.value(name).kind() == JsonKind::Null ? std::nullopt
                                                               : fields.parsed(name, parsePlainDecimal);
        };
        const auto count = [&fields](std::string_view name) -> std::optional<std::int64_t> {
            return fields.value(name).kind() == JsonKind::Null ? std::nullopt : fields.integer(name, 0, most);
        };
        Accelerator gpu;
        gpu.id = fields.text("id");
        gpu.name = fields.text("name");
        gpu.family = fields.text("family");
        gpu.aliases = readTexts(fields, "aliases");
        gpu.vendor = fields.text("vendor");
        gpu.architecture = fields.text("architecture");
        gpu.year = static_cast<std::int32_t>(fields.integer("year", 2000, 9999).value_or(0));
        gpu.unit = fields.text("unit");
        gpu.cores = count("cores");
        gpu.coreKind = fields.textOrNull("core_kind");
        gpu.tensorCores = count("tensor_cores");
        gpu.fp64Tflops = quantity("fp64_tflops");
        gpu.fp64TensorTflops = quantity("fp64_tensor_tflops");
        gpu.fp32Tflops = quantity("fp32_tflops");
        gpu.tf32TensorTflops = quantity("tf32_tensor_tflops");
        gpu.fp16Tflops = quantity("fp16_tflops");
        gpu.fp16TensorTflops = quantity("fp16_tensor_tflops");
        gpu.bf16TensorTflops = quantity("bf16_tensor_tflops");
        gpu.fp8TensorTflops = quantity("fp8_tensor_tflops");
        gpu.fp4TensorTflops = quantity("fp4_tensor_tflops");
        gpu.int8Tops = quantity("int8_tops");
        gpu.int4Tops = quantity("int4_tops");
        gpu.sparsityFactor = quantity("sparsity_factor");
        gpu.memoryGb = quantity("memory_gb");
        gpu.memoryType = fields.textOrNull("memory_type");
        gpu.bandwidthGbS = quantity("bandwidth_gb_s");
        gpu.nvlinkGbS = quantity("nvlink_gb_s");
        gpu.pcie = fields.textOrNull("pcie");
        gpu.tdpW = quantity("tdp_w");
        gpu.formFactor = fields.textOrNull("form_factor");
        gpu.computeCapability = fields.textOrNull("compute_capability");
        gpu.boostMhz = quantity("boost_mhz");
        gpu.confidence = readOneOf(fields, "confidence", {"high", "medium", "low"});
        gpu.sources = readSourceIds(fields, m_sources);
        gpu.notes = fields.anyText("notes");
        gpu.published = readPublished(fields);
        return gpu;
    }

    // An id or alias names one GPU, and a family is no other family's id or alias: else a search would mix
    // them.
    void checkNames(const std::vector<JsonValue>& values, const std::vector<Accelerator>& gpus)
    {
        std::map<std::string, std::size_t> owners;
        for (std::size_t i = 0; i < gpus.size(); ++i) {
            const auto claim = [&](const std::string& name, const JsonValue& place) {
                const auto [owner, isNew] = owners.emplace(lower(name), i);
                if (!name.empty() && !isNew && owner->second != i) {
                    m_problems.add(ErrorCode::BadValue, place,
                                   "a name that is not one of " + gpus[owner->second].id);
                }
            };
            claim(gpus[i].id, values[i].field("id"));
            for (const auto& [key, alias] : values[i].field("aliases").items()) {
                claim(std::string(alias.text()), alias);
            }
        }
        for (std::size_t i = 0; i < gpus.size(); ++i) {
            const auto owner = owners.find(lower(gpus[i].family));
            if (owner != owners.end() && gpus[owner->second].family != gpus[i].family) {
                m_problems.add(ErrorCode::BadValue, values[i].field("family"),
                               "a family that is not a name of " + gpus[owner->second].id);
            }
        }
    }

    const JsonDocument& m_document;
    Problems& m_problems;
    std::vector<DataSource> m_sources;
};

}  // namespace

bool isShareOfBoard(const Accelerator& gpu)
{
    return gpu.unit.find("half") != std::string::npos || gpu.unit.find("quarter") != std::string::npos;
}

HardwareTable::HardwareTable(std::vector<Accelerator> accelerators, std::vector<DataSource> sources)
    : m_accelerators(std::move(accelerators))
    , m_sources(std::move(sources))
{
}

const Accelerator* HardwareTable::byId(std::string_view id) const
{
    const auto found = std::find_if(m_accelerators.begin(), m_accelerators.end(),
                                    [id](const Accelerator& gpu) { return gpu.id == id; });
    return found == m_accelerators.end() ? nullptr : &*found;
}

std::vector<const Accelerator*> HardwareTable::named(std::string_view name) const
{
    std::vector<const Accelerator*> result;
    for (const Accelerator& gpu : m_accelerators) {
        const bool called = sameName(gpu.family, name) || sameName(gpu.id, name) ||
                            sameName(gpu.name, name) ||
                            std::any_of(gpu.aliases.begin(), gpu.aliases.end(),
                                        [name](const std::string& alias) { return sameName(alias, name); });
        if (called) {
            result.push_back(&gpu);
        }
    }
    return result;
}

Checked<HardwareTable> readHardwareTable(std::string_view json, const std::string& file)
{
    const Result<JsonDocument> document = JsonDocument::parse(json, file);
    if (!document) {
        return tl::make_unexpected(Errors{document.error()});
    }
    Problems problems;
    document->reportDuplicates(problems);
    HardwareTable table = HardwareReader(*document, problems).read();
    if (!problems.empty()) {
        return tl::make_unexpected(problems.take());
    }
    return table;
}

}  // namespace gpucost
