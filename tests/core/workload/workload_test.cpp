// SPDX-License-Identifier: Apache-2.0
#include "core/workload/workload.h"

#include <algorithm>
#include <functional>

#include <doctest/doctest.h>

using namespace gpucost;

namespace {

Workload decoding()
{
    Workload w;
    w.name = "a decoding";
    w.kind = WorkloadKind::Decoding;
    w.unit = WorkUnit::Token;
    w.precisions = usualPrecisions(w.kind);
    w.model.parameters = Decimal(7'000'000'000);
    return w;
}

Workload training()
{
    Workload w = decoding();
    w.name = "a training";
    w.kind = WorkloadKind::Training;
    w.precisions = usualPrecisions(w.kind);
    return w;
}

std::string document(const std::string& fields)
{
    return R"({"schema": "gpucost.workload.v1", "name": "n", )" + fields + "}";
}

std::string fieldsOf(const Errors& errors)
{
    std::string fields;
    for (const Error& error : errors) {
        fields += (fields.empty() ? "" : " ") + error.where.pointer;
    }
    return fields;
}

}  // namespace

TEST_CASE("quantities are read exactly, however they are written")
{
    struct Row {
        const char* text;
        const char* value;
    };
    // Powers of ten by hand.
    const Row rows[] = {{"7e9", "7000000000"},
                        {"7B", "7000000000"},
                        {"34B", "34000000000"},
                        {"1.2M", "1200000"},
                        {"512k", "512000"},
                        {"0.5", "0.5"},
                        {"15T", "15000000000000"},
                        {"2.5P", "2500000000000000"},
                        {"0", "0"},
                        {"6658859008", "6658859008"},
                        {"7,000,000,000", "7000000000"},
                        {"32,000", "32000"},
                        {"1,234.5", "1234.5"},
                        {"1.23456789012345678901234567B", "1234567890.12345678901234567"}};
    for (const Row& row : rows) {
        CAPTURE(row.text);
        const auto value = parseQuantity(row.text);
        REQUIRE(value);
        CHECK(toString(*value) == row.value);
    }
    for (const char* text : {"", "B", "-7B", "7 B", "seven", "7e9B", "1,23", "1234,567", ",123", "1,2345",
                             "1.5,000", "1e31", "1e-13", "nan", "inf", "0x10", "9999999999999999P"}) {
        CAPTURE(text);
        CHECK_FALSE(parseQuantity(text));
    }
}

TEST_CASE("a document is read whole")
{
    const auto read =
        readWorkload(R"({"schema": "gpucost.workload.v1", "id": "llama", "name": "Llama", "kind": "decoding",
        "unit": "token", "amount": "1e9", "precisions": ["fp8", "fp16"], "sequence_length": 4096, "streams": 8,
        "model": {"parameters": "70B", "layers": 80, "hidden": 8192, "heads": 64, "kv_heads": 8, "vocabulary": 32000},
        "min_gpu_memory_gb": 40, "accuracy_kept": "99.9%", "accuracy_task": "t", "deadline_hours": "12.5",
        "machines": 2, "interconnect": "nvlink", "series": ["a/b", "c/d"], "source": "s", "note": "n"})",
                     "w.json");
    REQUIRE(read);
    const Workload& w = *read;
    CHECK(w.id == "llama");
    CHECK(w.kind == WorkloadKind::Decoding);
    CHECK(w.unit == WorkUnit::Token);
    CHECK(*w.amount == Decimal(1'000'000'000));
    CHECK(w.precisions == std::vector{Precision::Fp8, Precision::Fp16});
    CHECK(w.precisionsStated);
    CHECK(*w.sequenceLength == 4096);
    CHECK(*w.streams == 8);
    CHECK(*w.model.parameters == Decimal(70'000'000'000));
    CHECK(*w.model.kvHeads == 8);
    CHECK(*w.minGpuMemoryGb == Decimal(40));
    CHECK(w.accuracyKept->fraction() == Rational(Decimal::of("0.999")));
    CHECK(*w.deadlineHours == Decimal::of("12.5"));
    CHECK(*w.machines == 2);
    CHECK(w.interconnect == Interconnect::Nvlink);
    CHECK(w.series == std::vector<std::string>{"a/b", "c/d"});
}

TEST_CASE("a document that states no precision gets the usual ones of its kind")
{
    const auto read = readWorkload(document(R"("kind": "hpc", "unit": "tflop")"), "w.json");
    REQUIRE(read);
    CHECK(read->precisions == std::vector{Precision::Fp64});
    CHECK_FALSE(read->precisionsStated);
}

TEST_CASE("every problem of a document is reported with its place")
{
    const auto read = readWorkload(R"({"schema": "gpucost.workload.v1", "name": "n", "kind": "inference",
"unit": "image", "series": ["s"],
"batch": -1,
"precisions": ["fp17"],
"gpu": "t4"})",
                                   "w.json");
    REQUIRE_FALSE(read);
    REQUIRE(read.error().size() == 2);
    CHECK(describe(read.error()[0]).find("\"gpu\"") != std::string::npos);
    CHECK(read.error()[1].found == "\"fp17\"");
    CHECK(read.error()[1].where.line == 4);

    // Contradictions are looked for once the values are readable.
    const auto contradiction = readWorkload(document(R"("kind": "inference", "unit": "image", "series": ["s"],
"batch": -1, "model": {"kv_heads": 3, "heads": 8})"),
                                            "w.json");
    REQUIRE_FALSE(contradiction);
    CHECK(fieldsOf(contradiction.error()) == "/batch /model/kv_heads");
    CHECK(contradiction.error()[0].where.line == 2);
}

TEST_CASE("quantities may be text or whole numbers, binary fractions are refused")
{
    CHECK(readWorkload(document(R"("kind": "hpc", "unit": "iteration", "flop_per_unit": 12)"), "w.json"));
    CHECK_FALSE(
        readWorkload(document(R"("kind": "hpc", "unit": "iteration", "flop_per_unit": 1.5)"), "w.json"));
    CHECK_FALSE(
        readWorkload(document(R"("kind": "hpc", "unit": "iteration", "flop_per_unit": "0")"), "w.json"));
}

TEST_CASE("a list gives every workload an id of its own, and no schema inside")
{
    const std::string one = R"({"id": "a", "name": "n", "kind": "hpc", "unit": "tflop"})";
    const auto list = [](const std::string& items) {
        return R"({"schema": "gpucost.workloads.v1", "workloads": [)" + items + "]}";
    };
    CHECK(readWorkloads(list(one), "w.json"));
    CHECK_FALSE(readWorkloads(list(one + "," + one), "w.json"));
    CHECK_FALSE(readWorkloads(list(R"({"name": "n", "kind": "hpc", "unit": "tflop"})"), "w.json"));
    CHECK_FALSE(readWorkloads(
        list(R"({"schema": "gpucost.workload.v1", "id": "a", "name": "n", "kind": "hpc", "unit": "tflop"})"),
        "w.json"));
    CHECK_FALSE(readWorkloads(list(""), "w.json"));
}

TEST_CASE("contradictions name their field")
{
    REQUIRE(problemsOf(decoding()).empty());
    REQUIRE(problemsOf(training()).empty());
    struct Row {
        const char* fields;
        std::function<void(Workload&)> change;
    };
    const Row ofDecoding[] = {
        {"batch", [](Workload& w) { w.batch = -8; }},
        {"batch", [](Workload& w) { w.batch = 0; }},
        {"amount", [](Workload& w) { w.amount = Decimal(0); }},
        {"streams", [](Workload& w) { w.streams = 0; }},
        {"batch", [](Workload& w) { w.streams = 4, w.batch = 8; }},
        {"flop_per_unit", [](Workload& w) { w.flopPerUnit = Decimal(0); }},
        {"bytes_per_unit", [](Workload& w) { w.bytesPerUnit = Decimal(-1); }},
        {"sequence_length", [](Workload& w) { w.sequenceLength = -1; }},
        {"memory_gb", [](Workload& w) { w.memoryGb = Decimal(-16); }},
        {"min_gpu_memory_gb", [](Workload& w) { w.minGpuMemoryGb = Decimal(0); }},
        {"machines", [](Workload& w) { w.machines = 0; }},
        {"deadline_hours", [](Workload& w) { w.deadlineHours = Decimal(8); }},
        {"precisions", [](Workload& w) { w.precisions = {Precision::Fp64}; }},
        {"precisions", [](Workload& w) { w.precisions.clear(); }},
        {"precisions",
         [](Workload& w) {
             w.precisions = {Precision::Fp16, Precision::Fp16};
         }},
        {"unit flop_per_unit", [](Workload& w) { w.unit = WorkUnit::Image; }},
        {"known_gpu", [](Workload& w) { w.knownGpu = "t4"; }},
        {"accuracy_kept", [](Workload& w) { w.accuracyKept = Percentage::ofFraction(Rational(2)); }},
        {"series",
         [](Workload& w) {
             w.series = {"a", "a"};
         }},
        {"training/adapter_share", [](Workload& w) { w.recipe.adapterShare = *Percentage::parse("1"); }},
        {"model/parameters", [](Workload& w) { w.model.parameters = Decimal(0); }},
        {"model/active_parameters", [](Workload& w) { w.model.activeParameters = Decimal(8'000'000'000); }},
        {"model/kv_heads", [](Workload& w) { w.model.kvHeads = 8; }},
        {"model/kv_heads", [](Workload& w) { w.model.heads = 32, w.model.kvHeads = 5; }},
        {"flop_per_unit", [](Workload& w) { w.model = {}; }},
    };
    for (const Row& row : ofDecoding) {
        Workload w = decoding();
        row.change(w);
        CHECK(fieldsOf(problemsOf(w)) == row.fields);
    }
    const Row ofTraining[] = {
        {"precisions", [](Workload& w) { w.precisions = {Precision::Int8}; }},
        {"precisions", [](Workload& w) { w.precisions = {Precision::Int4}; }},
        {"streams", [](Workload& w) { w.streams = 8; }},
        {"training/gradient_bytes", [](Workload& w) { w.recipe.gradientBytes = 3; }},
        {"training/adapter_share", [](Workload& w) { w.recipe.adapterShare = *Percentage::parse("1"); }},
        {"flop_per_unit", [](Workload& w) { w.unit = WorkUnit::TeraFlop, w.flopPerUnit = Decimal(5); }},
        {"unit known_gpu", [](Workload& w) { w.kind = WorkloadKind::Batch; }},
        {"unit", [](Workload& w) { w.unit = WorkUnit::GpuHour, w.series = {"s"}; }},
        // A sequence of unknown length tells nothing.
        {"flop_per_unit", [](Workload& w) { w.unit = WorkUnit::Sequence; }},
    };
    for (const Row& row : ofTraining) {
        Workload w = training();
        row.change(w);
        CHECK(fieldsOf(problemsOf(w)) == row.fields);
    }
}

TEST_CASE("names of kinds, optimizers and links lead back to them")
{
    for (int i = 0; i < 7; ++i) {
        const auto kind = static_cast<WorkloadKind>(i);
        CHECK(*parseWorkloadKind(toString(kind)) == kind);
        Workload w;
        w.kind = kind;
        CHECK_FALSE(usualPrecisions(kind).empty());
    }
    for (int i = 0; i < 6; ++i) {
        CHECK(*parseOptimizer(toString(static_cast<Optimizer>(i))) == static_cast<Optimizer>(i));
    }
    for (int i = 0; i < 3; ++i) {
        CHECK(*parseInterconnect(toString(static_cast<Interconnect>(i))) == static_cast<Interconnect>(i));
    }
    CHECK(parseWorkloadKind("mining").error().expected ==
          "a kind of workload: training, fine-tuning, inference, decoding, hpc, graphics, batch");
}
