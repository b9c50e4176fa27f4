// SPDX-License-Identifier: Apache-2.0
#include "core/hardware/accelerator.h"

#include <fstream>
#include <sstream>

#include <doctest/doctest.h>

#include "core/hardware/hardware_pack.h"

using namespace gpucost;

namespace {

std::string shippedJson()
{
    std::ifstream in(GPUCOST_SOURCE_DIR "/pricing-data/hardware/gpus.json", std::ios::binary);
    std::ostringstream content;
    content << in.rdbuf();
    return content.str();
}

HardwareTable shipped()
{
    const auto table = readHardwareTable(shippedJson(), "gpus.json");
    REQUIRE_MESSAGE(table.has_value(), describe(table.error().front()));
    return *table;
}

std::string replaced(std::string text, const std::string& what, const std::string& by)
{
    const std::size_t at = text.find(what);
    REQUIRE(at != std::string::npos);
    return text.replace(at, what.size(), by);
}

std::vector<std::string> idsOf(const std::vector<const Accelerator*>& gpus)
{
    std::vector<std::string> ids;
    for (const Accelerator* gpu : gpus) {
        ids.push_back(gpu->id);
    }
    return ids;
}

Error onlyProblem(const std::string& json)
{
    const auto table = readHardwareTable(json, "gpus.json");
    REQUIRE(!table);
    REQUIRE_MESSAGE(table.error().size() == 1, describe(table.error()[0]) << '\n'
                                                                          << describe(table.error().back()));
    return table.error().front();
}

// A complete GPU, as short as can be.
const std::string small = R"({"schema": "gpucost.hardware.v1",
"sources": [{"id": "sheet", "title": "t", "reference": "r", "licence": "l"}],
"gpus": [{"id": "t4", "name": "Tesla T4", "family": "T4", "aliases": ["nvidia-tesla-t4"], "vendor": "NVIDIA", "architecture": "Turing",
"year": 2018, "unit": "GPU", "cores": 2560, "core_kind": "CUDA cores", "tensor_cores": null, "fp64_tflops": null,
"fp64_tensor_tflops": null, "fp32_tflops": "8.1", "tf32_tensor_tflops": null, "fp16_tflops": null, "fp16_tensor_tflops": "65",
"bf16_tensor_tflops": null, "fp8_tensor_tflops": null, "fp4_tensor_tflops": null, "int8_tops": "130", "int4_tops": "260",
"sparsity_factor": "1", "memory_gb": "16", "memory_type": "GDDR6", "bandwidth_gb_s": "320", "nvlink_gb_s": null, "pcie": "3.0 x16",
"tdp_w": "70", "form_factor": null, "compute_capability": "7.5", "boost_mhz": "1590", "confidence": "high", "sources": ["sheet"],
"notes": "", "published": []}]})";

}  // namespace

TEST_CASE("the shipped table is read, and its figures are where they belong")
{
    const HardwareTable table = shipped();
    CHECK(table.accelerators().size() == 70);
    const Accelerator* t4 = table.byId("t4");
    REQUIRE(t4 != nullptr);
    CHECK(t4->name == "Tesla T4");
    CHECK(t4->cores == 2560);
    CHECK(t4->int8Tops == Decimal(130));
    CHECK(t4->int4Tops == Decimal(260));
    CHECK(t4->memoryGb == Decimal(16));
    CHECK(!t4->nvlinkGbS);
    CHECK(!t4->bf16TensorTflops);
    CHECK(table.byId("t5") == nullptr);
}

TEST_CASE("a family names all its variants; an id, a name or an alias names one")
{
    const HardwareTable table = shipped();
    CHECK(table.named("V100").size() > 1);
    CHECK(idsOf(table.named("v100")) == idsOf(table.named("V100")));
    CHECK(idsOf(table.named("nvidia-tesla-v100")) == std::vector<std::string>{"v100-sxm2-16gb"});
    CHECK(idsOf(table.named("V100-SXM2-16GB")) == std::vector<std::string>{"v100-sxm2-16gb"});
    CHECK(idsOf(table.named("tesla t4")) == std::vector<std::string>{"t4"});
    CHECK(table.named("K80").size() == 2);
    CHECK(table.named("V1000").empty());
    CHECK(table.named("").empty());
}

TEST_CASE("the packed table holds the same")
{
    const HardwareTable table = shipped();
    const std::string packed = packHardwareTable(table);
    const HardwareTable unpacked = loadPackedHardwareTable(packed);
    CHECK(packHardwareTable(unpacked) == packed);
    REQUIRE(unpacked.accelerators().size() == table.accelerators().size());
    const Accelerator* k80 = unpacked.byId("k80-die");
    REQUIRE(k80 != nullptr);
    CHECK(k80->aliases == table.byId("k80-die")->aliases);
    CHECK(k80->notes == table.byId("k80-die")->notes);
    CHECK(k80->fp32Tflops == table.byId("k80-die")->fp32Tflops);
    CHECK(unpacked.sources().size() == table.sources().size());
    REQUIRE(unpacked.source(k80->sources.front()) != nullptr);
    CHECK(unpacked.source(k80->sources.front())->title == table.source(k80->sources.front())->title);
    CHECK(unpacked.source("nobody") == nullptr);
    CHECK_THROWS_AS(loadPackedHardwareTable("something else"), std::invalid_argument);
}

TEST_CASE("mistakes in a hardware table are reported in their places")
{
    CHECK(readHardwareTable(small, "gpus.json").has_value());
    struct Row {
        const char* what;
        const char* by;
        ErrorCode code;
        const char* pointer;
        const char* found;
    };
    const Row rows[] = {
        {"\"8.1\"", "8.1", ErrorCode::BadField, "/gpus/0/fp32_tflops", "the number 8.1"},
        {"\"8.1\"", "\"about 8\"", ErrorCode::BadNumber, "/gpus/0/fp32_tflops", "\"about 8\""},
        {"2560", "\"2560\"", ErrorCode::BadField, "/gpus/0/cores", "\"2560\""},
        {"\"fp64_tflops\": null,", "", ErrorCode::BadField, "/gpus/0/fp64_tflops", "nothing"},
        {"\"year\": 2018", "\"year\": 18", ErrorCode::BadValue, "/gpus/0/year", "the number 18"},
        {"\"notes\": \"\"", "\"note\": \"\", \"notes\": \"\"", ErrorCode::BadField, "/gpus/0/note",
         "the unknown field \"note\""},
        {"\"notes\": \"\"", "\"notes\": \"\", \"notes\": \"\"", ErrorCode::BadField, "/gpus/0/notes",
         "the field \"notes\" again"},
        {"\"confidence\": \"high\"", "\"confidence\": \"sure\"", ErrorCode::BadValue, "/gpus/0/confidence",
         "\"sure\""},
        {"[\"sheet\"]", "[\"shet\"]", ErrorCode::BadValue, "/gpus/0/sources/0", "\"shet\""},
        {"hardware.v1", "hardware.v2", ErrorCode::BadValue, "/schema", "\"gpucost.hardware.v2\""},
        {"[\"nvidia-tesla-t4\"]", "[\"x\", \"x\"]", ErrorCode::BadValue, "/gpus/0/aliases/1", "\"x\""},
    };
    for (const Row& row : rows) {
        CAPTURE(row.by);
        const Error error = onlyProblem(replaced(small, row.what, row.by));
        CHECK(error.code == row.code);
        CHECK(error.where.pointer == row.pointer);
        CHECK(error.found == row.found);
        CHECK(error.where.line > 0);
    }
}

TEST_CASE("a name that belongs to two GPUs is refused")
{
    const std::size_t begin = small.find("{\"id\": \"t4\"");
    const std::size_t end = small.rfind("]}");
    const std::string second =
        replaced(small.substr(begin, end - begin), "\"id\": \"t4\"", "\"id\": \"t4-b\"");
    const Error error = onlyProblem(replaced(small, "\"published\": []}", "\"published\": []}, " + second));
    CHECK(error.where.pointer == "/gpus/1/aliases/0");
    CHECK(error.expected == "a name that is not one of t4");
}
