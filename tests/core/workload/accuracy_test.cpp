// SPDX-License-Identifier: Apache-2.0
#include "core/workload/accuracy.h"

#include <cmath>

#include <doctest/doctest.h>

#include "core/workload/figures.h"
#include "core/workload/measurement.h"

using namespace gpucost;

namespace {

Workload bert(const char* kept)
{
    Workload w;
    w.accuracyTask = "bert-large-squad";
    if (kept != nullptr) {
        w.accuracyKept = *Percentage::parse(kept);
    }
    return w;
}

AccuracyVerdict verdict(const Workload& w, Precision precision)
{
    return accuracyOf(w, precision, shippedAccuracy().facts);
}

}  // namespace

TEST_CASE("the accuracy that INT8 costs on BERT-Large SQuAD is the one the sources print")
{
    // NVIDIA GTC 2019 S9659: 6.43 % untuned, 0.67 % with GELU limited at 10.
    const std::string text = verdict(bert(nullptr), Precision::Int8).text;
    CHECK(text.find("6.43 % (naive)") != std::string::npos);
    CHECK(text.find("0.67 % (GELU limited at 10)") != std::string::npos);
    // MLPerf v3.0 logs: F1 90.30 (T4), 90.39 (A30), 90.45 (L4), 90.35 (H100) of 90.874.
    const std::pair<const char*, const char*> f1[] = {
        {"t4", "90.30"}, {"a30", "90.39"}, {"l4", "90.45"}, {"h100-sxm5-80gb", "90.35"}};
    for (const auto& [gpu, score] : f1) {
        CAPTURE(gpu);
        const Decimal reference = Decimal::of("90.874");
        const Rational lost = Rational(reference - Decimal::of(score)) / Rational(reference) * Rational(100);
        bool found = false;
        for (const AccuracyFact& fact : shippedAccuracy().facts) {
            if (fact.gpu == gpu && fact.precision == Precision::Int8) {
                found = true;
                CHECK(round(fact.lost.perHundred(), Scale{2}, Rounding::HalfUp) ==
                      round(lost, Scale{2}, Rounding::HalfUp));
            }
        }
        CHECK(found);
    }
}

TEST_CASE("a target admits a precision whose best method loses no more")
{
    struct Row {
        const char* kept;
        Precision precision;
        bool allowed;
    };
    const Row rows[] = {
        {nullptr, Precision::Int4, true},   // nothing is asked for
        {"99", Precision::Int8, true},      // 0.47 % at best, 1 % allowed
        {"99.53", Precision::Int8, true},   // exactly 0.47 %
        {"99.54", Precision::Int8, false},  //
        {"99.9", Precision::Int8, false},   //
        {"99.9", Precision::Fp16, true},    // the L4 log: nothing lost
        {"99.9", Precision::Bf16, true},    // taken to keep 99.9 %
        {"99.99", Precision::Bf16, false},  //
        {"99", Precision::Fp8, false},      // no figure
        {"99", Precision::Int4, false},     // no figure
        {"100", Precision::Fp32, true},    {"100", Precision::Tf32, true}, {"100", Precision::Fp64, true},
    };
    for (const Row& row : rows) {
        CAPTURE(row.kept);
        CAPTURE(toString(row.precision));
        CHECK(verdict(bert(row.kept), row.precision).allowed == row.allowed);
    }
}

TEST_CASE("without a figure of the task 16 bits are taken to keep 99.9 %, and this is said")
{
    Workload other = bert("99.9");
    other.accuracyTask = "another-task";
    const AccuracyVerdict fp16 = verdict(other, Precision::Fp16);
    CHECK(fp16.allowed);
    CHECK(fp16.fact == nullptr);
    CHECK(fp16.text == "fp16 is taken to keep 99.9 %, no figure of this task is known");
    CHECK_FALSE(verdict(other, Precision::Int8).allowed);
}

TEST_CASE("what 99.9 % costs is the ratio of the shipped rows of both rules")
{
    const BenchmarkTable& table = shippedBenchmarks();
    const auto value = [&](const char* series, const std::string& gpu) -> Rational {
        for (const Measurement& row : table.rowsOf(*table.seriesNamed(series))) {
            if (row.accelerator == gpu && row.count == 1 && !row.doubtful) {
                return Rational(row.value);
            }
        }
        FAIL("no row");
        return {};
    };
    // A30 866.788 / 1,731.91, L4 630.644 / 1,032.08, H100 8,006.64 / 9,369.12.
    REQUIRE(shippedAccuracy().targets.size() == 3);
    for (const StricterTarget& target : shippedAccuracy().targets) {
        CAPTURE(target.gpu);
        const Rational ratio = value("mlperf-inference-3.0/bert-99.9", target.gpu) /
                               value("mlperf-inference-3.0/bert-99", target.gpu);
        CHECK(round(ratio, Scale{2}, Rounding::HalfUp) == target.share);
    }
}

TEST_CASE("a table with mistakes is refused with all of them")
{
    const auto read = readAccuracy(R"({"schema": "gpucost.accuracy.v1",
"sources": [{"id": "s", "title": "t", "reference": "r", "licence": "l"}],
"facts": [{"task": "t", "precision": "int9", "method": "m", "lost": "6.43", "source": "s"},
          {"task": "t", "precision": "int8", "method": "m", "lost": "101", "source": "s"},
          {"task": "t", "precision": "int8", "method": "m", "lost": "1", "source": "x"}],
"targets": [{"series": "a", "gpu": "g", "kept": "99.9", "precision": "fp16", "share": "0", "source": "s"}]})",
                                   "a.json");
    REQUIRE_FALSE(read);
    CHECK(read.error().size() == 4);
}
