// SPDX-License-Identifier: Apache-2.0
#include "core/hardware/processor.h"

#include <algorithm>
#include <set>

#include <doctest/doctest.h>

#include "core/hardware/hardware_pack.h"
#include "tests/core/hardware/hostile_json.h"

using namespace gpucost;
using namespace gpucost::hostile_json;

namespace {

Checked<ProcessorTable> readTable(const std::string& json)
{
    return readProcessors(json, "cpus.json");
}

std::string shippedJson()
{
    return contentOf(GPUCOST_SOURCE_DIR "/pricing-data/hardware/cpus.json");
}

const ProcessorTable& shipped()
{
    static const ProcessorTable table = [] {
        auto read = readTable(shippedJson());
        REQUIRE_MESSAGE(read.has_value(), describe(read.error().front()));
        return *read;
    }();
    return table;
}

const ProcessorMachine& machine(const char* provider, const char* type)
{
    const ProcessorMachine* found = shipped().machineOf(provider, type);
    REQUIRE_MESSAGE(found != nullptr, type);
    return *found;
}

// 2 cores of 2 GHz with 16 operations a cycle; half of it is rented.
const std::string small = R"({"schema": "gpucost.processors.v1",
"sources": [{"id": "sheet", "title": "t", "reference": "r", "licence": "l"}],
"machines": [
{"provider": "aws", "instance_type": "tiny", "processor": "cpu", "vcpus": 2, "physical_cores": 1, "sockets": 1, "memory_gib": "4",
 "fp64_gflops": "32", "fp32_gflops": "64", "int8_tops": "0.256", "bf16_tflops": null, "measured_read_gb_s": "10", "sources": ["sheet"], "note": ""}],
"processors": [
{"id": "cpu", "name": "A CPU", "vendor": "V", "architecture": "A", "year": 2020, "cores": 2, "threads": 4, "base_ghz": "2.0",
 "all_core_ghz": "3", "simd": "AVX2", "fp64_flop_per_cycle_core": 16, "fp64_gflops": "64.0", "fp64_derivation": "2 x 2 x 16",
 "fp32_gflops": "128", "fp64_gflops_all_core": "96", "int8_ops_per_cycle_core": 128, "int8_tops": "0.512", "int8_derivation": "2 x 2 x 128",
 "bf16_tflops": null, "memory_channels": 2, "memory_type": "DDR4-2400", "bandwidth_gb_s": "38.4", "bandwidth_derivation": "2 x 2400 x 8",
 "tdp_w": null, "tdp_note": null, "confidence": "high", "sources": ["sheet"], "notes": "", "published": []}]})";

}  // namespace

TEST_CASE(
    "the shipped processors: six CPUs, each on two machines, with the peaks that follow from their cores")
{
    struct Row {
        const char* id;
        std::int64_t cores;
        const char* ghz;
        std::int64_t perCycle;
        const char* fp64;
        const char* fp32;
        const char* bandwidth;
    };
    // cores x GHz x operations per cycle; channels x MT/s x 8 bytes.
    const Row rows[] = {
        {"xeon-e5-2680-v4", 14, "2.4", 16, "537.6", "1075.2", "76.8"},
        {"xeon-platinum-8259cl", 24, "2.5", 32, "1920", "3840", "140.8"},
        {"xeon-platinum-8488c", 48, "2.4", 32, "3686.4", "7372.8", "307.2"},
        {"epyc-7r13", 48, "2.65", 16, "2035.2", "4070.4", "204.8"},
        {"epyc-9r14", 96, "2.6", 16, "3993.6", "7987.2", "460.8"},
        {"graviton3", 64, "2.6", 16, "2662.4", "5324.8", "307.2"},
    };
    CHECK(shipped().processors().size() == std::size(rows));
    CHECK(shipped().machines().size() == 12);
    for (const Row& row : rows) {
        CAPTURE(row.id);
        const Processor* cpu = shipped().byId(row.id);
        REQUIRE(cpu != nullptr);
        CHECK(cpu->cores == row.cores);
        CHECK(cpu->baseGhz == Decimal::of(row.ghz));
        CHECK(cpu->fp64FlopPerCycleCore == row.perCycle);
        CHECK(cpu->fp64Gflops == Decimal::of(row.fp64));
        CHECK(cpu->fp32Gflops == Decimal::of(row.fp32));
        CHECK(cpu->bandwidthGbS == Decimal::of(row.bandwidth));
        for (const std::string& id : cpu->sources) {
            CHECK(shipped().source(id) != nullptr);
        }
        const auto machines = shipped().machines();
        CHECK(std::count_if(machines.begin(), machines.end(),
                            [&row](const ProcessorMachine& m) { return m.processor == row.id; }) == 2);
    }
    CHECK(shipped().byId("t4") == nullptr);
}

TEST_CASE("a machine has the share of its cores, and what was measured on it")
{
    const ProcessorMachine& whole = machine("aws", "m7i.48xlarge");
    CHECK(shipped().processorOf(whole).id == "xeon-platinum-8488c");
    CHECK(peakOf(whole, Precision::Fp64) == Decimal::of("7.3728"));
    CHECK(peakOf(whole, Precision::Fp32) == Decimal::of("14.7456"));
    CHECK(peakOf(whole, Precision::Int8) == Decimal::of("471.8"));
    CHECK(peakOf(whole, Precision::Bf16) == Decimal(236));
    CHECK(!peakOf(whole, Precision::Fp16));
    CHECK(shipped().bandwidthOf(whole) == Rational(Decimal::of("614.4")));
    CHECK(whole.measuredReadGbS == Decimal::of("465.3"));

    const ProcessorMachine& part = machine("aws", "m5.4xlarge");
    CHECK(part.fp64Gflops == Decimal(640));
    CHECK(shipped().bandwidthOf(part) == Rational(Decimal::of("140.8")) / Rational(3));
    // More than its share: its neighbours rested.
    CHECK(Rational(*part.measuredReadGbS) > shipped().bandwidthOf(part));

    // 16 of 28 cores, of two sockets.
    const ProcessorMachine& twoSockets = machine("tencent", "S2.8XLARGE64");
    CHECK(twoSockets.fp64Gflops == Decimal::of("614.4"));
    CHECK(!twoSockets.measuredReadGbS);
    CHECK(shipped().machineOf("azure", "m5.4xlarge") == nullptr);
    CHECK(shipped().machineOf("aws", "p3.2xlarge") == nullptr);
}

TEST_CASE("whole sockets read 66 to 78 % of what their memory could on x86, 84 to 92 % on Graviton3")
{
    int rows = 0;
    for (const ProcessorMachine& m : shipped().machines()) {
        const Processor& cpu = shipped().processorOf(m);
        if (!m.measuredReadGbS || m.physicalCores != cpu.cores * m.sockets) {
            continue;
        }
        CAPTURE(m.instanceType);
        const Rational share = Rational(*m.measuredReadGbS) / shipped().bandwidthOf(m);
        const bool isArm = cpu.id == "graviton3";
        CHECK(share > Rational(Decimal::of(isArm ? "0.84" : "0.655")));
        CHECK(share < Rational(Decimal::of(isArm ? "0.92" : "0.785")));
        ++rows;
    }
    CHECK(rows == 9);
}

TEST_CASE("INT8 only where the processor has it and the machine shows it")
{
    CHECK(!shipped().byId("epyc-7r13")->int8Tops);
    CHECK(!shipped().byId("xeon-e5-2680-v4")->int8Tops);
    CHECK(shipped().byId("xeon-platinum-8259cl")->int8Tops == Decimal::of("15.4"));
    CHECK(!peakOf(machine("aws", "m5.24xlarge"), Precision::Int8));
    CHECK(peakOf(machine("aws", "c7a.24xlarge"), Precision::Int8) == Decimal::of("31.9"));
}

TEST_CASE("the 28 cores of a price sheet are 28 hardware threads of 14 cores")
{
    const Processor* cpu = shipped().byId("xeon-e5-2680-v4");
    REQUIRE(cpu != nullptr);
    CHECK(cpu->cores == 14);
    CHECK(cpu->threads == 28);
    REQUIRE(cpu->published.size() == 1);
    CHECK(cpu->published.front().figure == "28");
    CHECK(cpu->published.front().exact == "14");
    CHECK(cpu->published.front().verdict == "inconsistent");
    CHECK(!cpu->published.front().reason.empty());
}

TEST_CASE("the packed processors hold the same")
{
    const std::string packed = packProcessors(shipped());
    const ProcessorTable unpacked = loadPackedProcessors(packed);
    CHECK(packProcessors(unpacked) == packed);
    CHECK(unpacked.byId("graviton3")->notes == shipped().byId("graviton3")->notes);
    CHECK(unpacked.machineOf("aws", "c7g.16xlarge")->measuredReadGbS == Decimal::of("282.2"));
    CHECK(unpacked.sources().size() == shipped().sources().size());
    CHECK_THROWS_AS(loadPackedProcessors("something else"), std::invalid_argument);
}

TEST_CASE("a processor or machine that cannot be is refused, with what would be right")
{
    REQUIRE(readTable(small).has_value());
    struct Row {
        const char* why;
        const char* what;
        const char* by;
        const char* pointer;
        const char* found;
        const char* expected;
    };
    const Row rows[] = {
        {"a peak of other cores", "\"fp64_gflops\": \"64.0\"", "\"fp64_gflops\": \"64.1\"",
         "/processors/0/fp64_gflops", "\"64.1\"", "64.0, which follows from the other figures"},
        {"FP32 that is not twice FP64", "\"128\"", "\"127\"", "/processors/0/fp32_gflops", "\"127\"",
         "128.0, which follows"},
        {"another clock", "\"96\"", "\"97\"", "/processors/0/fp64_gflops_all_core", "\"97\"",
         "96, which follows"},
        {"a clock without its peak", "\"96\"", "null", "/processors/0/fp64_gflops_all_core", "null",
         "null exactly where"},
        {"INT8 beyond rounding", "\"0.512\"", "\"0.6\"", "/processors/0/int8_tops", "\"0.6\"",
         "0.5, which follows"},
        {"INT8 without instructions", "\"int8_ops_per_cycle_core\": 128", "\"int8_ops_per_cycle_core\": null",
         "/processors/0/int8_tops", "\"0.512\"", "null exactly where"},
        {"fewer threads than cores", "\"threads\": 4", "\"threads\": 1", "/processors/0/threads",
         "the number 1", "at least as many"},
        {"no cores", "\"cores\": 2, \"threads\"", "\"cores\": 0, \"threads\"", "/processors/0/cores",
         "the number 0", "a whole number from 1"},
        {"a clock of nothing", "\"2.0\"", "\"0.0\"", "/processors/0/base_ghz", "\"0.0\"",
         "a number above zero"},
        {"a machine's peak", "\"fp64_gflops\": \"32\"", "\"fp64_gflops\": \"64\"", "/machines/0/fp64_gflops",
         "\"64\"", "the share of 1 of 2 cores in 64.0"},
        {"BF16 that the processor has not", "\"bf16_tflops\": null, \"measured",
         "\"bf16_tflops\": \"1\", \"measured", "/machines/0/bf16_tflops", "\"1\"",
         "null, since none is known of cpu"},
        {"more cores than sockets have", "\"physical_cores\": 1", "\"physical_cores\": 3",
         "/machines/0/physical_cores", "the number 3", "at most the 2 cores of its sockets"},
        {"reading faster than the memory", "\"measured_read_gb_s\": \"10\"",
         "\"measured_read_gb_s\": \"38.5\"", "/machines/0/measured_read_gb_s", "\"38.5\"",
         "at most 38.4 GB/s"},
        {"fewer threads than cores are rented", "\"vcpus\": 2", "\"vcpus\": 0", "/machines/0/vcpus",
         "the number 0", "a whole number from 1"},
        {"an unknown processor", "\"processor\": \"cpu\"", "\"processor\": \"gpu\"", "/machines/0/processor",
         "\"gpu\"", "the id of a processor of this file"},
        {"an unknown source", "\"sources\": [\"sheet\"], \"note\": \"\"",
         "\"sources\": [\"shet\"], \"note\": \"\"", "/machines/0/sources/0", "\"shet\"",
         "the id of a source"},
        {"no source", "\"sources\": [\"sheet\"], \"notes\"", "\"sources\": [], \"notes\"",
         "/processors/0/sources", "an empty list", "a list of at least one"},
        {"an unknown field", "\"tdp_w\": null", "\"price\": \"1\", \"tdp_w\": null", "/processors/0/price",
         "the unknown field \"price\"", "one of the fields id"},
        {"another schema", "processors.v1", "processors.v2", "/schema", "\"gpucost.processors.v2\"",
         "\"gpucost.processors.v1\""},
    };
    for (const Row& row : rows) {
        CAPTURE(row.why);
        const auto table = readTable(replaced(small, row.what, row.by));
        REQUIRE(!table);
        const auto error =
            std::find_if(table.error().begin(), table.error().end(),
                         [&row](const Error& found) { return found.where.pointer == row.pointer; });
        REQUIRE_MESSAGE(error != table.error().end(), describe(table.error().front()));
        CHECK(error->found == row.found);
        CHECK_MESSAGE(error->expected.starts_with(row.expected), error->expected);
    }
    // What is rounded to its own places is right.
    CHECK(readTable(replaced(replaced(small, "\"0.512\"", "\"0.5\""), "\"0.256\"", "\"0.25\"")).has_value());
}

TEST_CASE("the same processor or machine twice is refused, and every problem is reported in one pass")
{
    const std::size_t begin = small.find("{\"provider\"");
    const std::string one = small.substr(begin, small.find("}],", begin) + 1 - begin);
    const auto twice = readTable(replaced(small, one, one + ",\n" + one));
    REQUIRE(!twice);
    CHECK(twice.error().front().where.pointer == "/machines/1/instance_type");

    std::string json = replaced(small, "\"year\": 2020", "\"year\": 20");
    json = replaced(json, "\"vcpus\": 2", "\"vcpus\": \"2\"");
    json = replaced(json, "\"confidence\": \"high\"", "\"confidence\": \"sure\"");
    const auto table = readTable(json);
    REQUIRE(!table);
    std::set<std::string> pointers;
    for (const Error& error : table.error()) {
        pointers.insert(error.where.pointer);
    }
    CHECK(pointers ==
          std::set<std::string>{"/machines/0/vcpus", "/processors/0/confidence", "/processors/0/year"});
}

TEST_CASE("JSONTestSuite and damage: processors are read or refused, and never more than that")
{
    refusesJsonTestSuite(readTable);
    CHECK(survivesDamage(small, 4'000, readTable) > 2'000);
    CHECK(survivesDamage(shippedJson(), 200, readTable) > 50);
}
