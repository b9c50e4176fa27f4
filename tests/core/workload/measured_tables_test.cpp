// SPDX-License-Identifier: Apache-2.0
//
// Known tables, made again from the shipped measurements and peaks. They were put together by hand from the
// same sources, so a row that was read into the wrong place shows here.
#include <algorithm>
#include <string>

#include <doctest/doctest.h>

#include "core/money/rounding.h"
#include "core/offer/catalog.h"
#include "core/workload/measurement.h"

using namespace gpucost;

namespace {

const HardwareTable& hardware()
{
    return shippedCatalog()->hardware();
}

const Accelerator& gpu(const std::string& id)
{
    const Accelerator* found = hardware().byId(id);
    REQUIRE_MESSAGE(found != nullptr, id);
    return *found;
}

std::size_t seriesNamed(const char* id)
{
    const auto found = shippedBenchmarks().seriesNamed(id);
    REQUIRE_MESSAGE(found.has_value(), id);
    return *found;
}

struct Key {
    const char* series;
    std::optional<Precision> precision;
    std::optional<std::int64_t> batch;
};

/// The one row of a GPU; `count` GPUs together.
const Measurement& rowOf(const Key& key, const std::string& id, std::int32_t count = 1)
{
    const Measurement* result = nullptr;
    for (const Measurement& row : shippedBenchmarks().rowsOf(seriesNamed(key.series))) {
        if (row.accelerator == id && row.precision == key.precision && row.batch == key.batch &&
            row.count == count && !row.doubtful) {
            REQUIRE_MESSAGE(result == nullptr, id << " twice in " << key.series);
            result = &row;
        }
    }
    REQUIRE_MESSAGE(result != nullptr, id << " not in " << key.series);
    return *result;
}

std::string ratio(const Decimal& a, const Decimal& b, int places)
{
    return toString(divide(a, b, Scale{places}, Rounding::HalfUp));
}

/// value / (peak x count), to whole hundredths.
std::string share(const Measurement& row, const Decimal& peak)
{
    return ratio(row.value, peak * Decimal(row.count), 2);
}

}  // namespace

TEST_CASE("V100 or T4: the ratios of what was measured run from 0.9 to 4.2")
{
    struct Row {
        Key key;
        const char* v100;
        const char* atV100;
        const char* atT4;
        const char* ratio;
        int places;
    };
    const char* const small = "v100-sxm2-16gb";
    const char* const large = "v100-sxm2-32gb";
    const auto fp16 = Precision::Fp16;
    const auto fp32 = Precision::Fp32;
    const char* const pytorch = "dle/resnet50-inference-pytorch";
    const char* const tensorrt = "dle/bert-large-squad-inference-tensorrt";
    const char* const tensorflow = "dle/bert-large-squad-inference-tensorflow";
    const char* const speech = "dle/tacotron2-waveglow-inference";
    // NVIDIA/DeepLearningExamples at 729963dd, the README of each model.
    const Row rows[] = {
        {{pytorch, fp16, 1}, small, "78", "79", "0.99", 2},
        {{pytorch, fp16, 8}, small, "595", "652", "0.91", 2},
        {{pytorch, fp16, 32}, small, "2146", "1128", "1.9", 1},
        {{pytorch, fp16, 256}, small, "3382", "1198", "2.8", 1},
        {{"dle/resnet50-inference-mxnet", fp16, 256}, small, "3057", "1559", "2.0", 1},
        {{pytorch, fp32, 256}, small, "1261", "415", "3.0", 1},
        {{tensorrt, fp16, 1}, large, "125", "69", "1.8", 1},
        {{tensorrt, fp16, 16}, large, "224", "72.7", "3.1", 1},
        {{tensorflow, fp16, 8}, small, "148.57", "38.29", "3.9", 1},
        {{tensorflow, fp32, 8}, small, "41.32", "9.75", "4.2", 1},
        {{speech, fp16, 4}, small, "416688", "222672", "1.9", 1},
        {{speech, fp32, 4}, small, "242656", "117325", "2.1", 1},
    };
    for (const Row& row : rows) {
        CAPTURE(row.key.series);
        CAPTURE(row.ratio);
        const Measurement& v100 = rowOf(row.key, row.v100);
        const Measurement& t4 = rowOf(row.key, "t4");
        CHECK(toString(v100.value) == row.atV100);
        CHECK(toString(t4.value) == row.atT4);
        CHECK(ratio(v100.value, t4.value, row.places) == row.ratio);
    }
}

TEST_CASE("the ratios of peaks say something else")
{
    const Accelerator& v100 = gpu("v100-sxm2-16gb");
    const Accelerator& t4 = gpu("t4");
    CHECK(ratio(*v100.fp32Tflops, *t4.fp32Tflops, 2) == "1.94");
    CHECK(ratio(*v100.fp16TensorTflops, *t4.fp16TensorTflops, 2) == "1.92");
    CHECK(ratio(*v100.bandwidthGbS, *t4.bandwidthGbS, 1) == "2.8");
    CHECK(ratio(*v100.int8Tops, *t4.int8Tops, 2) == "0.48");
}

TEST_CASE("T4: 130 TOPS are 16 x 8.1 TFLOPS as a ratio of peaks; measured, INT8 is 13 to 15 x FP32")
{
    const Accelerator& t4 = gpu("t4");
    CHECK(ratio(*t4.int8Tops, *t4.fp32Tflops, 0) == "16");
    const char* const pytorch = "dle/resnet50-inference-pytorch";
    const Decimal& slowest = rowOf({pytorch, Precision::Fp32, 256}, "t4").value;
    const Decimal& fastest = rowOf({pytorch, Precision::Fp32, 128}, "t4").value;
    CHECK(toString(slowest) == "415");
    CHECK(toString(fastest) == "426");
    const Measurement& mixed = rowOf({pytorch, Precision::Fp16, 128}, "t4");
    CHECK(toString(mixed.value) == "1190");
    CHECK(ratio(mixed.value, fastest, 1) == "2.8");
    // TensorRT against PyTorch: software is part of the ratio, and the suites differ.
    const Measurement& cloud = rowOf({"mlperf-inference-0.5/resnet", Precision::Int8, {}}, "t4");
    const Measurement& box = rowOf({"mlperf-inference-3.0/resnet50", Precision::Int8, {}}, "t4");
    CHECK(toString(cloud.value) == "5540.1");
    CHECK(toString(box.value) == "6121.33");
    CHECK(ratio(cloud.value, fastest, 1) == "13.0");
    CHECK(ratio(box.value, slowest, 1) == "14.8");
    int rows = 0;
    for (const char* id :
         {"mlperf-inference-0.5/resnet", "mlperf-inference-1.0/resnet50", "mlperf-inference-3.0/resnet50"}) {
        for (const Measurement& row : shippedBenchmarks().rowsOf(seriesNamed(id))) {
            if (row.accelerator == "t4" && !row.doubtful) {
                const Rational times = row.perAccelerator() / Rational(fastest);
                CHECK(times > Rational(Decimal::of("12.7")));
                CHECK(row.perAccelerator() / Rational(slowest) < Rational(15));
                ++rows;
            }
        }
    }
    CHECK(rows == 6);
}

TEST_CASE("software moves a figure as much as hardware does: rounds are series of their own")
{
    const Measurement& early = rowOf({"mlperf-inference-1.0/bert-99", Precision::Int8, {}}, "t4");
    const Measurement& late = rowOf({"mlperf-inference-3.0/bert-99", Precision::Int8, {}}, "t4");
    CHECK(toString(early.value) == "194.605");
    CHECK(toString(late.value) == "427.452");
    CHECK(early.series != late.series);
    // A cloud instance of the same round, whose declared FP32 cannot be.
    int doubtful = 0;
    for (const Measurement& row : shippedBenchmarks().rows()) {
        if (row.doubtful) {
            CHECK(row.accelerator == "t4");
            CHECK(!row.precision);
            CHECK(row.platform == "AWS g4dn.xlarge (cloud instance)");
            ++doubtful;
        }
    }
    CHECK(doubtful == 2);
    // TensorRT-LLM prints figures of two versions in one table.
    CHECK(toString(rowOf({"tensorrt-llm-0.5/llama-7b-128-128", Precision::Fp8, 64}, "l40s").value) == "3240");
    CHECK(toString(
              rowOf({"tensorrt-llm-0.6.1/llama-7b-128-128", Precision::Fp8, 768}, "h100-sxm5-80gb").value) ==
          "19694");
}

TEST_CASE("generations: Gavel, MLPerf training and Llama 2 70B")
{
    const Key gavel{"gavel/resnet50-v1.5", Precision::Fp32, 128};
    CHECK(toString(rowOf(gavel, "k80-die").value) == "44.4446");
    CHECK(toString(rowOf(gavel, "p100-pcie-16gb").value) == "202.797");
    CHECK(toString(rowOf(gavel, "v100-sxm2-16gb").value) == "319.586");
    CHECK(toString(rowOf({"mlperf-training-0.7/bert", {}, 288}, "v100-sxm2-32gb", 8).value) == "167.162");
    CHECK(toString(rowOf({"mlperf-training-0.7/bert", {}, 256}, "a100-sxm4-40gb", 8).value) == "49.01");
    CHECK(toString(rowOf({"mlperf-training-4.1/bert", {}, 768}, "h100-sxm5-80gb", 8).value) == "5.509");
    const char* const llama = "mlperf-inference-4.1/llama2-70b-99";
    CHECK(toString(rowOf({llama, Precision::Fp8, {}}, "h200-sxm-141gb", 8).value) == "31302.7");
    CHECK(toString(rowOf({llama, Precision::Fp8, {}}, "mi300x", 8).value) == "23514.8");
    CHECK(toString(rowOf({"mlperf-inference-5.1/llama2-70b-99", Precision::Fp8, {}}, "mi325x", 8).value) ==
          "34555");
    const auto rows = shippedBenchmarks().rowsOf(seriesNamed(llama));
    CHECK(std::any_of(rows.begin(), rows.end(), [](const Measurement& row) {
        return row.accelerator == "h100-sxm5-80gb" && toString(row.value) == "24524.9" &&
               row.platform == "NVIDIA";
    }));
}

TEST_CASE("achieved bandwidth over peak: triad, the best number of threads")
{
    struct Row {
        const char* series;
        const char* id;
        const char* value;
        const char* peak;
        const char* share;
    };
    const char* const triad = "gpu-benches/stream-triad";
    const char* const scale = "gpu-benches/stream-scale";
    // UoB-HPC/BabelStream at 57637d57 and RRZE-HPC/gpu-benches at 1038c5d0.
    const Row rows[] = {
        {"babelstream-1.0/triad-ecc-on", "k80-die", "176.954", "240", "0.74"},
        {"babelstream-1.0/triad-ecc-off", "k80-die", "203.422", "240", "0.85"},
        {"babelstream-1.0/triad-ecc-on", "k40", "191.24", "288", "0.66"},
        {"babelstream-1.0/triad-ecc-off", "k40", "220.663", "288", "0.77"},
        {triad, "v100-pcie-16gb", "788", "900", "0.88"},
        {scale, "v100-pcie-16gb", "809", "900", "0.90"},
        {triad, "a100-sxm4-40gb", "1375", "1555", "0.88"},  // 1,360 (0.87) with half of the threads
        {triad, "a100-sxm4-80gb", "1794", "2039", "0.88"},
        {triad, "h100-pcie-80gb", "1832", "2039", "0.90"},
        {triad, "gh200-96gb", "3783", "4000",
         "0.95"},  // 0.94 of the 4,022 that the benchmark takes for its peak
        {triad, "a40", "671", "696", "0.96"},
        {triad, "l40", "831", "864", "0.96"},
        {triad, "mi100", "982", "1229", "0.80"},    // 718 (0.58) with all threads
        {triad, "mi210", "1232", "1638", "0.75"},   // 1,225 with all threads
        {triad, "mi300x", "4000", "5300", "0.75"},  // 3,866 (0.73) with all threads
    };
    for (const Row& row : rows) {
        CAPTURE(row.series);
        CAPTURE(row.id);
        const Measurement& measured = rowOf({row.series, Precision::Fp64, {}}, row.id);
        CHECK(toString(measured.value) == row.value);
        CHECK(gpu(row.id).bandwidthGbS == Decimal::of(row.peak));
        CHECK(share(measured, *gpu(row.id).bandwidthGbS) == row.share);
    }
}

TEST_CASE("the largest matrix product found over the dense peak")
{
    struct Row {
        const char* series;
        const char* id;
        Precision precision;
        const char* value;
        const char* share;
    };
    const char* const mamf = "mamf/matmul";
    const auto bf16 = Precision::Bf16;
    const auto fp8 = Precision::Fp8;
    // stas00/ml-engineering at 744d01e1, tables 1 and 2; Markidis et al. 2018 for the V100.
    const Row rows[] = {
        {mamf, "a100-sxm4-80gb", bf16, "271.2", "0.87"},
        {mamf, "a100-pcie-80gb", bf16, "252.9", "0.81"},
        {mamf, "h100-sxm5-80gb", bf16, "794.5", "0.80"},
        {mamf, "gh200-144gb", bf16, "828.6", "0.84"},
        {mamf, "b200-sxm-180gb", bf16, "1745", "0.78"},
        {mamf, "gb200", bf16, "1822", "0.73"},
        {mamf, "mi300x", bf16, "668.4", "0.51"},
        {mamf, "mi325x", bf16, "784.9", "0.60"},
        {mamf, "mi355x", bf16, "1565", "0.62"},  // 0.68 of the 2,300 that the source takes for its peak
        {mamf, "gaudi2", bf16, "418.7", "0.97"},
        {mamf, "gaudi3", bf16, "1243", "0.74"},
        {mamf, "h100-sxm5-80gb", fp8, "1402.6", "0.71"},
        {mamf, "h200-sxm-141gb", fp8, "1453.4", "0.73"},
        {mamf, "b200-sxm-180gb", fp8, "3432.5", "0.76"},
        {"markidis-2018/gemm", "v100-sxm2-16gb", Precision::Fp16, "83", "0.66"},
    };
    for (const Row& row : rows) {
        CAPTURE(row.id);
        const Measurement& measured = rowOf({row.series, row.precision, {}}, row.id);
        CHECK(toString(measured.value) == row.value);
        CHECK(share(measured, *matrixPeakOf(gpu(row.id), row.precision)) == row.share);
    }
}

TEST_CASE("what the stricter accuracy target costs: 99.9 % over 99 %, MLPerf Inference 3.0")
{
    struct Row {
        const char* id;
        std::optional<Precision> precision;
        const char* share;
    };
    const Row rows[] = {
        {"a30", Precision::Fp16, "0.50"}, {"l4", Precision::Fp16, "0.61"}, {"h100-sxm5-80gb", {}, "0.85"}};
    for (const Row& row : rows) {
        CAPTURE(row.id);
        const Measurement& strict = rowOf({"mlperf-inference-3.0/bert-99.9", row.precision, {}}, row.id);
        const Measurement& usual = rowOf({"mlperf-inference-3.0/bert-99", Precision::Int8, {}}, row.id);
        CHECK(ratio(strict.value, usual.value, 2) == row.share);
    }
    const auto series = shippedBenchmarks().series();
    CHECK(series[seriesNamed("mlperf-inference-3.0/bert-99")].accuracyKept == Decimal::of("0.99"));
    CHECK(series[seriesNamed("mlperf-inference-3.0/bert-99.9")].accuracyKept == Decimal::of("0.999"));
    CHECK(!series[seriesNamed("mlperf-inference-3.0/resnet50")].accuracyKept);
}

TEST_CASE("one task has one name in every suite")
{
    int resnets = 0;
    int berts = 0;
    for (const BenchmarkSeries& series : shippedBenchmarks().series()) {
        CAPTURE(series.id);
        const bool saysResnet50 =
            series.id.find("resnet50") != std::string::npos || series.id.ends_with("/resnet");
        CHECK(saysResnet50 == (series.task == "resnet50-v1.5"));
        const bool saysSquad = series.id.find("bert-99") != std::string::npos ||
                               (series.id.find("bert-large-squad") != std::string::npos &&
                                series.id.find("seq128") == std::string::npos);
        CHECK(saysSquad == (series.task == "bert-large-squad"));
        resnets += saysResnet50 ? 1 : 0;
        berts += saysSquad ? 1 : 0;
        if (series.task == "resnet50-v1.5" && series.metric == Metric::Throughput) {
            CHECK(series.unit == WorkUnit::Image);
            CHECK(series.flopPerUnit.has_value() == (series.mode == BenchmarkMode::Inference));
        }
        if (series.task == "bert-large-squad") {
            CHECK(series.unit == WorkUnit::Sequence);
        }
    }
    CHECK(resnets == 13);
    CHECK(berts == 10);
}

TEST_CASE("FP32 of Lambda is TF32 on Ampere and later")
{
    int older = 0;
    int newer = 0;
    for (const Measurement& row : shippedBenchmarks().rows()) {
        if (row.precisionPrinted == "FP32 (TF32 on Ampere+)") {
            const bool hasTf32 = gpu(row.accelerator).tf32TensorTflops.has_value();
            CHECK(row.precision == (hasTf32 ? Precision::Tf32 : Precision::Fp32));
            ++(hasTf32 ? newer : older);
        }
    }
    CHECK(older == 4);
    CHECK(newer == 32);
}

TEST_CASE("a precision that a row names is one that its chip has a peak for")
{
    for (const Measurement& row : shippedBenchmarks().rows()) {
        if (row.precision) {
            CAPTURE(row.accelerator);
            CAPTURE(row.precisionPrinted);
            const Metric metric = shippedBenchmarks().series()[row.series].metric;
            CHECK((metric == Metric::Bandwidth || peakOf(gpu(row.accelerator), *row.precision).has_value()));
        }
    }
}

TEST_CASE("models held by several GPUs: the figure is of all of them")
{
    // Printed per GPU: 670 x 4, 525 x 4, 2,657 x 2 and 547 x 2.
    const char* const prefix = "tensorrt-llm-0.6.1/llama-70b-";
    const auto series = [prefix](const char* lengths) { return std::string(prefix) + lengths; };
    CHECK(toString(rowOf({series("128-128").c_str(), Precision::Fp16, 1280}, "a100-sxm4-80gb", 4).value) ==
          "2680");
    CHECK(toString(rowOf({series("128-2048").c_str(), Precision::Fp16, 240}, "a100-sxm4-80gb", 4).value) ==
          "2100");
    CHECK(toString(rowOf({series("128-128").c_str(), Precision::Fp8, 1024}, "h100-sxm5-80gb", 2).value) ==
          "5314");
    CHECK(toString(rowOf({series("2048-2048").c_str(), Precision::Fp8, 64}, "h100-sxm5-80gb", 2).value) ==
          "1094");
}

TEST_CASE("six operations per parameter and token are most of the utilization that llm-foundry prints")
{
    // Its MFU also counts attention, so ours must stay below, and not far.
    int rows = 0;
    for (const Measurement& row : shippedBenchmarks().rows()) {
        const BenchmarkSeries& series = shippedBenchmarks().series()[row.series];
        const std::size_t at = row.note.find("MFU ");
        if (at == std::string::npos) {
            continue;
        }
        CAPTURE(series.id);
        CAPTURE(row.accelerator);
        REQUIRE(series.flopPerUnit.has_value());
        const std::string printed = row.note.substr(at + 4, row.note.find('%') - at - 4);
        const Rational mfu = Rational(Decimal::of(printed)) / Rational(100);
        const Rational peak =
            Rational(*peakOf(gpu(row.accelerator), *row.precision)) * Rational(Decimal(1'000'000'000'000));
        const Rational ours = row.perAccelerator() * Rational(*series.flopPerUnit) / peak;
        CHECK(ours < mfu);
        CHECK(ours > mfu * Rational(Decimal::of("0.85")));
        ++rows;
    }
    CHECK(rows == 15);
}
