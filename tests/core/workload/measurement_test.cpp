// SPDX-License-Identifier: Apache-2.0
#include "core/workload/measurement.h"

#include <algorithm>
#include <map>
#include <set>

#include <doctest/doctest.h>

#include "core/offer/catalog.h"
#include "core/workload/measurement_pack.h"
#include "tests/core/hardware/hostile_json.h"

using namespace gpucost;
using namespace gpucost::hostile_json;

namespace {

const HardwareTable& hardware()
{
    return shippedCatalog()->hardware();
}

std::string shippedJson()
{
    return contentOf(GPUCOST_SOURCE_DIR "/pricing-data/benchmarks/measured.json");
}

Checked<BenchmarkTable> readTable(const std::string& json)
{
    return readBenchmarks(json, "measured.json", hardware());
}

// One series of each metric, and one row of each series.
const std::string small = R"({"schema": "gpucost.benchmarks.v1",
"sources": [{"id": "sheet", "title": "t", "reference": "r", "licence": "l"}],
"series": [
{"id": "suite-1/images", "title": "Images", "suite": "Suite", "round": "1", "task": "resnet50-v1.5", "mode": "inference",
 "metric": "throughput", "unit": "image", "flop_per_unit": "8200000000", "flop_source": "a paper"},
{"id": "suite-1/stream", "title": "Stream", "suite": "Suite", "round": "1", "task": "stream", "mode": "microbenchmark", "metric": "bandwidth"},
{"id": "suite-1/matmul", "title": "Products", "suite": "Suite", "round": "1", "task": "matmul", "mode": "microbenchmark", "metric": "matrix-product"},
{"id": "suite-1/train", "title": "To train", "suite": "Suite", "round": "1", "task": "bert", "mode": "training", "metric": "time-to-train"}],
"rows": [
{"series": "suite-1/images", "accelerator": "t4", "count": 1, "precision": "fp32", "value": "415", "source": "sheet"},
{"series": "suite-1/stream", "accelerator": "k80-die", "count": 1, "value": "176.954", "source": "sheet"},
{"series": "suite-1/matmul", "accelerator": "v100-sxm2-16gb", "count": 1, "precision": "fp16", "value": "83", "source": "sheet"},
{"series": "suite-1/train", "accelerator": "v100-sxm2-32gb", "count": 8, "value": "167.162", "source": "sheet"}]})";

const char* const imageRow = R"("t4", "count": 1, "precision": "fp32", "value": "415")";
const char* const streamRow = R"("k80-die", "count": 1, "value": "176.954")";
const char* const matmulRow = R"("v100-sxm2-16gb", "count": 1, "precision": "fp16", "value": "83")";
const char* const trainRow = R"("v100-sxm2-32gb", "count": 8, "value": "167.162")";

struct Refusal {
    const char* why;
    const char* what;
    const char* by;
    const char* pointer;
    const char* found;
    const char* expected;  ///< how the expectation begins
};

}  // namespace

TEST_CASE("a small table is read with every field in its place")
{
    const auto table =
        readTable(replaced(small, R"("precision": "fp32", "value": "415", "source": "sheet")",
                           R"("part": "board", "precision": "fp32", "precision_printed": "FP32", "batch": 256,
"batch_printed": "256", "value": "415.0", "platform": "a box", "source": "sheet", "place": "row 3", "doubtful": true, "note": "n")"));
    REQUIRE_MESSAGE(table.has_value(), describe(table.error().front()));
    REQUIRE(table->series().size() == 4);
    const BenchmarkSeries& images = table->series()[0];
    CHECK(images.id == "suite-1/images");
    CHECK(images.mode == BenchmarkMode::Inference);
    CHECK(images.metric == Metric::Throughput);
    CHECK(images.unit == WorkUnit::Image);
    CHECK(images.flopPerUnit == Decimal(8'200'000'000));
    CHECK(images.flopSource == "a paper");
    CHECK(table->series()[3].unit == WorkUnit::Run);
    REQUIRE(table->rowsOf(0).size() == 1);
    const Measurement& row = table->rowsOf(0).front();
    CHECK(row.accelerator == "t4");
    CHECK(row.precision == Precision::Fp32);
    CHECK(row.precisionPrinted == "FP32");
    CHECK(row.batch == 256);
    CHECK(toString(row.value) == "415.0");
    CHECK(row.platform == "a box");
    CHECK(table->source(row.source)->title == "t");
    CHECK(row.place == "row 3");
    CHECK(row.doubtful);
    CHECK(row.note == "n");
    CHECK(table->rowsOf(3).front().perAccelerator() == Rational(Decimal::of("167.162")) / Rational(8));
    CHECK(table->seriesNamed("suite-1/matmul") == 2);
    CHECK(!table->seriesNamed("suite-2/matmul"));
    CHECK(table->source("another") == nullptr);
}

TEST_CASE("a measurement that cannot be is refused, with the limit it breaks")
{
    REQUIRE(readTable(small).has_value());
    const Refusal rows[] = {
        {"bandwidth of a K80 board on a die", streamRow, R"("k80-die", "count": 1, "value": "353.908")",
         "/rows/1/value", "\"353.908\"", "at most 240 GB/s, the bandwidth of 1 x k80-die"},
        {"said to be of a board", streamRow, R"("k80-die", "count": 1, "part": "board", "value": "176.954")",
         "/rows/1/part", "\"board\"", "a figure of one k80-die, which is a die (half board)"},
        {"the same of an M60", streamRow, R"("m60-die", "count": 1, "part": "board", "value": "100")",
         "/rows/1/part", "\"board\"", "a figure of one m60-die"},
        {"the same of an A16", streamRow, R"("a16-gpu", "count": 1, "part": "board", "value": "100")",
         "/rows/1/part", "\"board\"", "a figure of one a16-gpu"},
        {"another part", streamRow, R"("t4", "count": 1, "part": "die", "value": "100")", "/rows/1/part",
         "\"die\"", "board"},
        {"bandwidth just above", streamRow, R"("t4", "count": 2, "value": "640.001")", "/rows/1/value",
         "\"640.001\"", "at most 640 GB/s, the bandwidth of 2 x t4"},
        {"a product above the peak", matmulRow,
         R"("v100-sxm2-16gb", "count": 1, "precision": "fp16", "value": "125.1")", "/rows/2/value",
         "\"125.1\"", "at most 125 TFLOP/s, the dense peak of 1 x v100-sxm2-16gb in fp16"},
        {"a sparse product", matmulRow,
         R"("h100-sxm5-80gb", "count": 1, "precision": "fp8", "value": "3958")", "/rows/2/value", "\"3958\"",
         "at most 1979 TFLOP/s"},
        {"FP64 above the matrix units", matmulRow,
         R"("a100-sxm4-40gb", "count": 1, "precision": "fp64", "value": "19.6")", "/rows/2/value", "\"19.6\"",
         "at most 19.5 TFLOP/s"},
        {"a product of no precision", matmulRow, R"("v100-sxm2-16gb", "count": 1, "value": "83")", "/rows/2",
         "a matrix product without precision", "the field \"precision\""},
        // 4,078.45 images x 8.2 GFLOP are 33.4 TFLOP/s: what the cTuning rows of MLPerf Inference 3.0 claim.
        {"FP32 images that a T4 cannot do", imageRow,
         R"("t4", "count": 1, "precision": "fp32", "value": "4078.45")", "/rows/0/value", "\"4078.45\"",
         "so much that 8200000000 operations per image stay within 8.1 TFLOP/s"},
        {"the same, doubted", imageRow,
         R"("t4", "count": 1, "precision": "fp32", "doubtful": true, "note": "no", "value": "4078.45")",
         "/rows/0/value", "\"4078.45\"", "so much that"},
        {"a doubt without a reason", imageRow, R"("t4", "count": 1, "doubtful": true, "value": "415")",
         "/rows/0/note", "nothing", "text"},
        {"zero", imageRow, R"("t4", "count": 1, "value": "0.00")", "/rows/0/value", "\"0.00\"",
         "a number above zero"},
        {"less than zero", imageRow, R"("t4", "count": 1, "value": "-415")", "/rows/0/value", "\"-415\"",
         "plain digits"},
        {"a bare number", imageRow, R"("t4", "count": 1, "value": 415)", "/rows/0/value", "the number 415",
         "text, in quotes"},
        {"no accelerators", trainRow, R"("v100-sxm2-32gb", "count": 0, "value": "167.162")", "/rows/3/count",
         "the number 0", "a whole number from 1"},
        {"no minutes", trainRow, R"("v100-sxm2-32gb", "count": 8, "value": "0")", "/rows/3/value", "\"0\"",
         "a number above zero"},
        {"an unknown accelerator", imageRow, R"("t5", "count": 1, "value": "415")", "/rows/0/accelerator",
         "\"t5\"", "the id of an accelerator"},
        {"a family", imageRow, R"("V100", "count": 1, "value": "415")", "/rows/0/accelerator", "\"V100\"",
         "the id of an accelerator"},
        {"an unknown precision", imageRow, R"("t4", "count": 1, "precision": "FP32", "value": "415")",
         "/rows/0/precision", "\"FP32\"", "a precision: fp64"},
        {"a batch of none", imageRow, R"("t4", "count": 1, "batch": 0, "value": "415")", "/rows/0/batch",
         "the number 0", "a whole number from 1"},
        {"an unknown series", R"("series": "suite-1/train", "acc)", R"("series": "suite-2/train", "acc)",
         "/rows/3/series", "\"suite-2/train\"", "the id of a series of this file"},
        {"an unknown source", R"("167.162", "source": "sheet")", R"("167.162", "source": "shet")",
         "/rows/3/source", "\"shet\"", "the id of a source of this file"},
        {"an unknown field", R"("167.162", )", R"("167.162", "per_gpu": "20.9", )", "/rows/3/per_gpu",
         "the unknown field \"per_gpu\"", "one of the fields series"},
        {"a field twice", R"("167.162", )", R"("167.162", "value": "167.162", )", "/rows/3/value",
         "the field \"value\" again", "each field once"},
        {"a throughput of nothing", R"("unit": "image", )", "", "/series/0/unit", "nothing", "text"},
        {"a unit of bandwidth", R"("metric": "bandwidth")", R"("metric": "bandwidth", "unit": "image")",
         "/series/1/unit", "\"image\"", "no such field where the metric is bandwidth"},
        {"an unknown unit", R"("unit": "image")", R"("unit": "picture")", "/series/0/unit", "\"picture\"",
         "a unit of work: image"},
        {"FLOPs without a source", R"(, "flop_source": "a paper")", "", "/series/0/flop_source", "nothing",
         "text"},
        {"a source of no FLOPs", R"("flop_per_unit": "8200000000", )", "", "/series/0/flop_source",
         "\"a paper\"", "no source where"},
        {"more than all accuracy", R"("unit": "image")", R"("unit": "image", "accuracy_kept": "99")",
         "/series/0/accuracy_kept", "\"99\"", "a share of at most 1"},
        {"an id of bad form", R"("id": "suite-1/matmul")", R"("id": "suite-1//matmul")", "/series/2/id",
         "\"suite-1//matmul\"", "an id: lower-case letters"},
        {"another schema", "benchmarks.v1", "benchmarks.v2", "/schema", "\"gpucost.benchmarks.v2\"",
         "\"gpucost.benchmarks.v1\""},
    };
    for (const Refusal& row : rows) {
        CAPTURE(row.why);
        const auto table = readTable(replaced(small, row.what, row.by));
        REQUIRE(!table);
        const auto error =
            std::find_if(table.error().begin(), table.error().end(),
                         [&row](const Error& found) { return found.where.pointer == row.pointer; });
        REQUIRE_MESSAGE(error != table.error().end(), describe(table.error().front()));
        CHECK(error->found == row.found);
        CHECK_MESSAGE(error->expected.starts_with(row.expected), error->expected);
        CHECK(error->where.line > 0);
    }
}

TEST_CASE("what is exactly at the peak is possible")
{
    CHECK(readTable(replaced(small, streamRow, R"("t4", "count": 2, "value": "640")")).has_value());
    CHECK(readTable(replaced(small, matmulRow,
                             R"("v100-sxm2-16gb", "count": 2, "precision": "fp16", "value": "250.0")"))
              .has_value());
    // FP64 products run on the matrix units of an A100, at 19.5 TFLOPS instead of 9.7.
    CHECK(readTable(replaced(small, matmulRow,
                             R"("a100-sxm4-40gb", "count": 1, "precision": "fp64", "value": "19.5")"))
              .has_value());
    CHECK(readTable(
              replaced(small, streamRow, R"("k80-board", "count": 1, "part": "board", "value": "353.908")"))
              .has_value());
    CHECK(readTable(replaced(small, streamRow, R"("t4", "count": 1, "part": "board", "value": "300")"))
              .has_value());
}

TEST_CASE("where a peak is unknown, nothing exceeds it")
{
    REQUIRE(!hardware().byId("radeon-pro-v710")->bandwidthGbS);
    CHECK(readTable(replaced(small, streamRow, R"("radeon-pro-v710", "count": 1, "value": "99999")"))
              .has_value());
    CHECK(readTable(replaced(small, imageRow, R"("t4", "count": 1, "value": "4078.45")")).has_value());
}

TEST_CASE("every problem is reported in one pass")
{
    std::string json = replaced(small, imageRow, R"("t5", "count": 0, "precision": "fp33", "value": "x")");
    json = replaced(json, streamRow, R"("k80-die", "count": 1, "value": "353.908")");
    json = replaced(json, "\"mode\": \"training\"", "\"mode\": \"sleeping\"");
    const auto table = readTable(json);
    REQUIRE(!table);
    std::set<std::string> pointers;
    for (const Error& error : table.error()) {
        pointers.insert(error.where.pointer);
    }
    CHECK(pointers == std::set<std::string>{"/rows/0/accelerator", "/rows/0/count", "/rows/0/precision",
                                            "/rows/0/value", "/rows/1/value", "/series/3/mode"});
}

TEST_CASE("the same measurement twice is refused")
{
    const std::string row =
        R"({"series": "suite-1/stream", "accelerator": "k80-die", "count": 1, "value": "176.954", "source": "sheet"},
)";
    const auto table = readTable(replaced(small, row, row + row));
    REQUIRE(!table);
    CHECK(table.error().front().where.pointer == "/rows/2");
    CHECK(table.error().front().expected == "each measurement once");
}

TEST_CASE("JSONTestSuite: what is no JSON is refused, and what is JSON is refused for not being measurements")
{
    refusesJsonTestSuite(readTable);
}

TEST_CASE("a damaged table is read or refused, and never more than that")
{
    CHECK(survivesDamage(small, 4'000, readTable) > 2'000);
    CHECK(survivesDamage(shippedJson(), 40, readTable) > 10);
}

TEST_CASE("the shipped measurements are those of the file")
{
    const auto file = readTable(shippedJson());
    REQUIRE_MESSAGE(file.has_value(), describe(file.error().front()));
    const BenchmarkTable& shipped = shippedBenchmarks();
    CHECK(packBenchmarks(shipped) == packBenchmarks(*file));
    CHECK(shipped.rows().size() == 595);
    CHECK(shipped.series().size() == 100);
    CHECK_THROWS_AS(loadPackedBenchmarks("something else"), std::invalid_argument);
    std::size_t rows = 0;
    for (std::size_t i = 0; i < shipped.series().size(); ++i) {
        const auto ofSeries = shipped.rowsOf(i);
        CAPTURE(shipped.series()[i].id);
        CHECK(!ofSeries.empty());
        CHECK(std::all_of(ofSeries.begin(), ofSeries.end(),
                          [i](const Measurement& row) { return row.series == i; }));
        CHECK(shipped.seriesNamed(shipped.series()[i].id) == i);
        rows += ofSeries.size();
    }
    CHECK(rows == 595);
}

TEST_CASE("every shipped measurement has a source that can be looked up, and a doubt has a reason")
{
    const BenchmarkTable& shipped = shippedBenchmarks();
    int doubtful = 0;
    for (const Measurement& row : shipped.rows()) {
        CAPTURE(row.accelerator);
        REQUIRE(shipped.source(row.source) != nullptr);
        CHECK(!shipped.source(row.source)->reference.empty());
        CHECK(!row.value.isZero());
        CHECK(!row.value.isNegative());
        CHECK(hardware().byId(row.accelerator) != nullptr);
        doubtful += row.doubtful ? 1 : 0;
        CHECK((!row.doubtful || row.note.find("cannot be") != std::string::npos));
    }
    CHECK(doubtful == 2);  // MLPerf Inference 3.0 by cTuning on g4dn.xlarge, declared as FP32
}

TEST_CASE("rows stand in the order of series, accelerator, precision, count and batch")
{
    const auto rows = shippedBenchmarks().rows();
    const auto key = [](const Measurement& row) {
        return std::tie(row.series, row.accelerator, row.precision, row.count, row.batch);
    };
    CHECK(std::is_sorted(rows.begin(), rows.end(),
                         [key](const auto& a, const auto& b) { return key(a) < key(b); }));
}
