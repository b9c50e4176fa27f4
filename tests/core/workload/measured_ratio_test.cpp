// SPDX-License-Identifier: Apache-2.0
#include "core/workload/measured_ratio.h"

#include <doctest/doctest.h>

using namespace gpucost;

namespace {

Measurement row(std::size_t series, const char* gpu, const char* value, std::optional<Precision> precision,
                std::optional<std::int64_t> batch = 8, std::int32_t count = 1)
{
    Measurement measured;
    measured.series = series;
    measured.accelerator = gpu;
    measured.precision = precision;
    measured.batch = batch;
    measured.count = count;
    measured.value = Decimal::of(value);
    return measured;
}

BenchmarkTable table(std::vector<Measurement> rows)
{
    BenchmarkSeries throughput;
    throughput.id = "one/throughput";
    BenchmarkSeries time;
    time.id = "one/time";
    time.metric = Metric::TimeToTrain;
    BenchmarkSeries elsewhere;
    elsewhere.id = "two/throughput";
    return {{throughput, time, elsewhere}, std::move(rows)};
}

Rational decimal(const char* text)
{
    return Rational(Decimal::of(text));
}

}  // namespace

TEST_CASE("rows meet where series, precision, batch and number of GPUs are equal, and nowhere else")
{
    const auto fp16 = Precision::Fp16;
    const auto fp32 = Precision::Fp32;
    Measurement doubtful = row(0, "b", "1", fp16, 64);
    doubtful.doubtful = true;
    const BenchmarkTable rows = table({
        row(0, "a", "300", fp16), row(0, "b", "200", fp16),            // meet: 1.5
        row(0, "a", "10", fp32), row(0, "b", "10", fp32, 16),          // another batch
        row(0, "a", "10", fp16, 8, 4), row(0, "b", "10", fp16, 8, 2),  // another number of GPUs
        row(0, "a", "10", {}, 32), row(0, "b", "10", {}, 32),          // nobody knows the precision
        row(0, "a", "10", fp16, 64), doubtful,                         // kept for the record alone
        row(0, "a", "10", fp16, 128), row(2, "b", "10", fp16, 128),    // another suite
    });
    const auto ratios = measuredRatios("a", "b", rows);
    REQUIRE(ratios.size() == 1);
    CHECK(ratios[0].ratio == decimal("1.5"));
    CHECK(ratios[0].first->value == Decimal(300));
    CHECK(ratios[0].series->id == "one/throughput");
    CHECK(!ratios[0].isBest);
    CHECK(measuredRatios("b", "a", rows)[0].ratio == Rational(Integer(2), Integer(3)));
    CHECK(measuredRatios("a", "c", rows).empty());
}

TEST_CASE("less time to train is faster")
{
    const auto ratios = measuredRatios(
        "a", "b", table({row(1, "a", "49.0", Precision::Fp16), row(1, "b", "167.2", Precision::Fp16)}));
    REQUIRE(ratios.size() == 1);
    CHECK(ratios[0].ratio == decimal("167.2") / decimal("49"));
}

TEST_CASE("of several rows that agree in everything the fastest counts, and says so")
{
    const auto fp16 = Precision::Fp16;
    const auto throughput = measuredRatios(
        "a", "b", table({row(0, "a", "100", fp16), row(0, "a", "120", fp16), row(0, "b", "60", fp16)}));
    REQUIRE(throughput.size() == 1);
    CHECK(throughput[0].ratio == Rational(2));
    CHECK(throughput[0].isBest);
    const auto time = measuredRatios(
        "a", "b", table({row(1, "a", "10", fp16), row(1, "a", "8", fp16), row(1, "b", "16", fp16)}));
    REQUIRE(time.size() == 1);
    CHECK(time[0].ratio == Rational(2));
}

TEST_CASE("a batch that is not one number must be printed alike")
{
    Measurement offline = row(0, "a", "10", Precision::Int8, {});
    offline.batchPrinted = "offline";
    Measurement same = row(0, "b", "5", Precision::Int8, {});
    same.batchPrinted = "offline";
    Measurement other = row(0, "c", "5", Precision::Int8, {});
    other.batchPrinted = "server";
    const BenchmarkTable rows = table({offline, same, other});
    CHECK(measuredRatios("a", "b", rows).size() == 1);
    CHECK(measuredRatios("a", "c", rows).empty());
    const auto unstated = [](std::size_t series) {
        return table(
            {row(series, "a", "10", Precision::Fp32, {}), row(series, "b", "5", Precision::Fp32, {})});
    };
    CHECK(measuredRatios("a", "b", unstated(0)).empty());      // nobody knows whether it was the same
    CHECK(measuredRatios("a", "b", unstated(1)).size() == 1);  // a time to train is for any batch
}

TEST_CASE("V100 and T4: every comparable pair of the shipped rows, from 0.91 to 4.33")
{
    // NVIDIA/DeepLearningExamples at 729963dd: 595 / 652 images a second (ResNet-50, PyTorch, AMP, batch 8)
    // and 130.42 / 30.14 sequences (BERT-Large SQuAD of 128 tokens, TensorFlow, FP32, batch 8).
    const auto ratios = measuredRatios("v100-sxm2-16gb", "t4", shippedBenchmarks());
    REQUIRE(ratios.size() == 29);
    Rational least = ratios[0].ratio;
    Rational greatest = ratios[0].ratio;
    for (const MeasuredRatio& ratio : ratios) {
        least = std::min(least, ratio.ratio);
        greatest = std::max(greatest, ratio.ratio);
        CHECK(ratio.first->series == ratio.other->series);
        CHECK(ratio.first->batch == ratio.other->batch);
    }
    CHECK(least == decimal("595") / decimal("652"));
    CHECK(greatest == decimal("130.42") / decimal("30.14"));
    CHECK(measuredRatios("v100-sxm2-32gb", "t4", shippedBenchmarks()).size() == 3);
}
