// SPDX-License-Identifier: Apache-2.0
#include "core/workload/throughput.h"

#include <algorithm>

#include <doctest/doctest.h>

#include "core/offer/catalog.h"
#include "core/workload/figures.h"
#include "core/workload/roofline.h"

using namespace gpucost;

namespace {

const HardwareTable& hardware()
{
    return shippedCatalog()->hardware();
}

const Accelerator& gpuNamed(std::string_view id)
{
    const Accelerator* gpu = hardware().byId(id);
    REQUIRE_MESSAGE(gpu != nullptr, id);
    return *gpu;
}

Workload named(std::string_view id)
{
    for (const Workload& workload : shippedWorkloads()) {
        if (workload.id == id) {
            return workload;
        }
    }
    FAIL("no workload called " << id);
    return {};
}

ThroughputRules rulesFor(const Workload& workload, std::string_view series = {},
                         Evidence atLeast = Evidence::Roofline)
{
    const auto index = seriesFor(workload, series, shippedBenchmarks());
    REQUIRE(index);
    return {.atLeast = atLeast, .series = *index, .accuracy = &shippedAccuracy()};
}

Result<Throughput> on(const Workload& workload, std::string_view gpu, std::int64_t gpus = 1,
                      std::string_view series = {}, Evidence atLeast = Evidence::Roofline)
{
    return throughputOn(workload, gpuNamed(gpu), gpus, rulesFor(workload, series, atLeast),
                        shippedBenchmarks(), hardware());
}

std::string reasonOf(const Result<Throughput>& result)
{
    REQUIRE_FALSE(result);
    CHECK(result.error().code == ErrorCode::NotOffered);
    return result.error().found;
}

std::string allSteps(const Throughput& throughput)
{
    std::string text;
    for (const std::string& step : throughput.steps) {
        text += step + "\n";
    }
    return text;
}

// A small world for the rules themselves: one series of images, rows "gpu count precision batch value".
struct Row {
    const char* gpu;
    std::int32_t count;
    std::optional<Precision> precision;
    std::optional<std::int64_t> batch;
    const char* value;
};

BenchmarkTable tableOf(const std::vector<Row>& rows, Metric metric = Metric::Throughput)
{
    BenchmarkSeries series;
    series.id = "suite/images";
    series.title = "Suite, images";
    series.metric = metric;
    series.mode = metric == Metric::TimeToTrain ? BenchmarkMode::Training : BenchmarkMode::Inference;
    series.unit = metric == Metric::TimeToTrain ? WorkUnit::Run : WorkUnit::Image;
    std::vector<Measurement> measurements;
    for (const Row& row : rows) {
        Measurement m;
        m.accelerator = row.gpu;
        m.count = row.count;
        m.precision = row.precision;
        m.batch = row.batch;
        m.value = Decimal::of(row.value);
        measurements.push_back(std::move(m));
    }
    return BenchmarkTable({series}, std::move(measurements));
}

Workload images(std::optional<std::int64_t> batch = std::nullopt)
{
    Workload w;
    w.kind = WorkloadKind::Inference;
    w.unit = WorkUnit::Image;
    w.precisions = {Precision::Fp16, Precision::Fp32};
    w.series = {"suite/images"};
    w.batch = batch;
    return w;
}

Result<Throughput> in(const BenchmarkTable& table, const Workload& workload, std::string_view gpu,
                      std::int64_t gpus = 1, Evidence atLeast = Evidence::Roofline)
{
    return throughputOn(workload, gpuNamed(gpu), gpus, {.atLeast = atLeast, .series = 0}, table, hardware());
}

}  // namespace

TEST_CASE("V100 against T4: the shipped rows give the table of measured ratios, and it flips")
{
    struct Line {
        const char* workload;
        const char* series;
        Precision precision;
        std::int64_t batch;
        const char* v100;
        const char* t4;
        const char* ratio;  // two digits, as the table of the facts prints it
    };
    // NVIDIA/DeepLearningExamples@729963dd, per GPU.
    const char* const pytorch = "dle/resnet50-inference-pytorch";
    const char* const mxnet = "dle/resnet50-inference-mxnet";
    const char* const tensorRt = "dle/bert-large-squad-inference-tensorrt";
    const char* const tensorFlow = "dle/bert-large-squad-inference-tensorflow";
    const char* const speech = "dle/tacotron2-waveglow-inference";
    const Line lines[] = {
        {"resnet50-inference", pytorch, Precision::Fp16, 1, "78", "79", "0.99"},
        {"resnet50-inference", pytorch, Precision::Fp16, 8, "595", "652", "0.91"},
        {"resnet50-inference", pytorch, Precision::Fp16, 32, "2146", "1128", "1.9"},
        {"resnet50-inference", pytorch, Precision::Fp16, 256, "3382", "1198", "2.8"},
        {"resnet50-inference", mxnet, Precision::Fp16, 256, "3057", "1559", "2.0"},
        {"resnet50-inference", pytorch, Precision::Fp32, 256, "1261", "415", "3.0"},
        {"bert-large-inference", tensorRt, Precision::Fp16, 1, "125", "69", "1.8"},
        {"bert-large-inference", tensorRt, Precision::Fp16, 16, "224", "72.7", "3.1"},
        {"bert-large-inference", tensorFlow, Precision::Fp16, 8, "148.57", "38.29", "3.9"},
        {"bert-large-inference", tensorFlow, Precision::Fp32, 8, "41.32", "9.75", "4.2"},
        {"tts-inference", speech, Precision::Fp16, 4, "416688", "222672", "1.9"},
        {"tts-inference", speech, Precision::Fp32, 4, "242656", "117325", "2.1"},
    };
    for (const Line& line : lines) {
        CAPTURE(line.series);
        CAPTURE(line.batch);
        Workload w = named(line.workload);
        w.batch = line.batch;
        w.precisions = {line.precision};
        // The TensorRT rows of the V100 are of its 32 GB variant, with the same chip.
        const char* const v100Id = line.series == tensorRt ? "v100-sxm2-32gb" : "v100-sxm2-16gb";
        const auto v100 = on(w, v100Id, 1, line.series, Evidence::Measured);
        const auto t4 = on(w, "t4", 1, line.series, Evidence::Measured);
        REQUIRE(v100);
        REQUIRE(t4);
        CHECK(v100->perSecond == Decimal::of(line.v100));
        CHECK(t4->perSecond == Decimal::of(line.t4));
        const std::string ratio = line.ratio;
        const auto places = static_cast<int>(ratio.size() - ratio.find('.') - 1);
        CHECK(toString(round(Rational(v100->perSecond) / Rational(t4->perSecond), Scale{places},
                             Rounding::HalfUp)) == ratio);
    }
}

TEST_CASE("the ready-made cases follow from the printed sources by hand")
{
    struct Case {
        const char* workload;
        const char* gpu;
        std::int64_t gpus;
        const char* perSecond;
        Evidence evidence;
        const char* basis;
    };
    const Case cases[] = {
        // ResNet-50 inference: rows of DeepLearningExamples at batch 128.
        {"resnet50-inference", "t4", 1, "1190", Evidence::Measured, "measured, batch 128"},
        {"resnet50-inference", "v100-sxm2-16gb", 1, "3249", Evidence::Measured, "measured, batch 128"},
        // 1,190 x 4: four copies.
        {"resnet50-inference", "t4", 4, "4760", Evidence::Scaled, "scaled x 4 from 1 x t4, batch 128"},
        // T4 (2018) is nearer to A10 (2021) than V100 (2017). Peak 125 / 65 = 1.923, bandwidth 600 / 320
        // = 1.875: the
        // smaller, since the bytes of an image are not known. 1,190 x 1.875 = 2,231.25.
        {"resnet50-inference", "a10", 1, "2231", Evidence::Scaled,
         "scaled x 1.875 from t4 by bandwidth, batch 128"},
        // BERT-Large inference: TensorRT rows at batch 16.
        {"bert-large-inference", "v100-sxm2-32gb", 1, "224", Evidence::Measured, "measured, batch 16"},
        {"bert-large-inference", "t4", 1, "72.7", Evidence::Measured, "measured, batch 16"},
        // The 16 GB variant by its peak, the same 125 TFLOPS: 2 x 340M x 384 = 2.611e11 FLOPs take 3.1 ms,
        // the weights
        // (0.68 GB / 16) 0.05 ms.
        {"bert-large-inference", "v100-sxm2-16gb", 1, "224", Evidence::Scaled,
         "scaled x 1 from v100-sxm2-32gb by peak, batch 16"},
        // BERT-Large pre-training, 128 tokens; 4 of 8 GPUs.
        {"bert-large-pretraining", "a100-sxm4-80gb", 1, "580", Evidence::Measured, "measured, batch 256"},
        {"bert-large-pretraining", "v100-sxm2-32gb", 4, "873", Evidence::Scaled,  // 1,746 x 4 / 8
         "scaled x 0.5 from 8 x v100-sxm2-32gb, batch 64"},
        // A run in 49.01 minutes: 1 / (49.01 x 60) a second.
        {"bert-large-training-run", "a100-sxm4-40gb", 8, "0.000340066653064", Evidence::Measured,
         "measured, batch 256"},
        // 7B decoding: batch 60 is the nearest to 48.
        {"llama-7b-decoding", "a100-sxm4-80gb", 1, "1928", Evidence::Measured,
         "measured, batch 60 (nearest to 48)"},
        // One stream: 6.7e9 x 2 B + 524,288 B x 2,048 = 14,473,741,824 B; A100 2,039 GB/s x 0.8798 = 1,793.9:
        // 123.94 tokens/s.
        {"llama-7b-stream", "a100-sxm4-80gb", 1, "123.9", Evidence::Roofline,
         "roofline, limited by bandwidth"},
        // T4 320 GB/s x 0.85 = 272: 272e9 / 14,473,741,824 = 18.79.
        {"llama-7b-stream", "t4", 1, "18.79", Evidence::Roofline, "roofline, limited by bandwidth"},
        // 4 bits: 3.35e9 + 1,073,741,824 = 4,423,741,824 B: 272e9 / that = 61.49.
        {"llama-7b-stream-int4", "t4", 1, "61.49", Evidence::Roofline, "roofline, limited by bandwidth"},
        // 70B decoding: 525 tokens/s a GPU x 4.
        {"llama-70b-decoding", "a100-sxm4-80gb", 4, "2100", Evidence::Measured,
         "measured, batch 240 (nearest to 64)"},
        // 140e9 + 327,680 B x 4,096 = 141,342,177,280 B: 1,793.9122e9 / that = 12.692 tokens/s, x 2.
        {"llama-70b-stream", "a100-sxm4-80gb", 2, "25.38", Evidence::Roofline,
         "roofline, limited by bandwidth"},
        // FP64 stencil: 16e9 B / (900 GB/s x 0.8756) = 20.30 ms; 8e9 FLOPs / (7.8 TFLOPS x 0.8) = 1.28 ms.
        {"fp64-stencil", "v100-sxm2-16gb", 1, "49.25", Evidence::Roofline, "roofline, limited by bandwidth"},
        // 16e9 B / 272e9 = 58.8 ms; 8e9 / (0.254 TFLOPS x 0.8) = 39.4 ms.
        {"fp64-stencil", "t4", 1, "17", Evidence::Roofline, "roofline, limited by bandwidth"},
        // 16e9 B / (600 x 0.95 = 570e9) = 28.1 ms; 8e9 / (0.488 x 0.8) = 20.5 ms.
        {"fp64-stencil", "a10", 1, "35.63", Evidence::Roofline, "roofline, limited by bandwidth"},
        // Dense LU: 7.8 x 0.8; A100's matrix units 19.5 x 0.8.
        {"fp64-dense-lu", "v100-sxm2-16gb", 1, "6.24", Evidence::Roofline, "roofline, limited by arithmetic"},
        {"fp64-dense-lu", "a100-sxm4-80gb", 8, "124.8", Evidence::Roofline,
         "roofline, limited by arithmetic"},
        // 34B, all parameters: 8 x 34e9 = 2.72e11 FLOPs a token; H200 989.4 x 0.4 = 395.76 TFLOPS: 1,455.0,
        // x 8.
        {"34b-finetuning", "h200-sxm-141gb", 8, "11640", Evidence::Roofline,
         "roofline, limited by arithmetic"},
        // LoRA of 1 %: (6 + 8 x 0.01) x 34e9 = 2.0672e11: 1,914.5.
        {"34b-lora", "h200-sxm-141gb", 1, "1914", Evidence::Roofline, "roofline, limited by arithmetic"},
        // BERT at 99 %: the INT8 row; at 99.9 % FP16 rows; T4 from A30 (2021): 65 / 165 x 866.788 = 341.46.
        {"bert-large-inference-99", "t4", 1, "427.452", Evidence::Measured, "measured, batch offline"},
        {"bert-large-inference-99.9", "a30", 1, "866.788", Evidence::Measured, "measured, batch offline"},
        {"bert-large-inference-99.9", "t4", 1, "341.5", Evidence::Scaled,
         "scaled x 0.3939 from a30 by peak, batch offline"},
        // V100 hours: by ResNet-50 training of Lambda, 638 / 833 = 0.7659 an hour; T4 by bandwidth 320 / 900.
        {"batch-v100-hours", "v100-sxm2-16gb", 1, "0.000277777777778", Evidence::Measured,
         "measured: its own hours"},
        {"batch-v100-hours", "a10", 1, "0.0002128", Evidence::Scaled,
         "scaled x 0.7659 a GPU from v100-sxm2-16gb by measured rows"},
        {"batch-v100-hours", "t4", 1, "0.00009877", Evidence::Roofline,
         "roofline x 0.3556 a GPU from v100-sxm2-16gb by bandwidth"},
    };
    for (const Case& one : cases) {
        CAPTURE(one.workload);
        CAPTURE(one.gpu);
        const auto found = on(named(one.workload), one.gpu, one.gpus);
        REQUIRE_MESSAGE(found, found.error().found);
        CHECK(found->perSecond == Decimal::of(one.perSecond));
        CHECK(found->evidence == one.evidence);
        CHECK(found->basis == one.basis);
        CHECK(found->gpus == one.gpus);
        CHECK_FALSE(found->steps.empty());
    }
}

TEST_CASE("a derivation names the row, its source and the efficiencies")
{
    const std::string measured = allSteps(*on(named("resnet50-inference"), "t4"));
    CHECK(measured.find("1,190 images/s on 1 x t4, FP16 mixed (AMP), batch 128") != std::string::npos);
    CHECK(measured.find("NVIDIA/DeepLearningExamples") != std::string::npos);
    const std::string roofline = allSteps(*on(named("llama-7b-stream"), "v100-sxm2-16gb"));
    CHECK(roofline.find("788 of 900 GB/s measured on v100-pcie-16gb") != std::string::npos);
    CHECK(roofline.find("83 of 125 TFLOPS measured on v100-sxm2-16gb") != std::string::npos);
    CHECK(roofline.find("0.524288 MB") == std::string::npos);
    CHECK(roofline.find("KV cache 524,288 B a token x 2,048 tokens") != std::string::npos);
}

TEST_CASE("chips that nobody measured get a roofline that says so")
{
    for (const char* gpu : {"a10g", "a16-gpu", "m60-die", "p40"}) {
        CAPTURE(gpu);
        Workload w = named("llama-7b-stream");
        w.precisions = usualPrecisions(w.kind);
        const auto found = on(w, gpu);
        REQUIRE(found);
        CHECK(found->evidence == Evidence::Roofline);
        CHECK(allSteps(*found).find("no measurement of " + std::string(gpu) + " found; judgement") !=
              std::string::npos);
    }
}

TEST_CASE("a precision that the chip lacks is not offered, with the reason")
{
    Workload w = named("llama-7b-stream");
    w.precisionsStated = true;
    w.precisions = {Precision::Bf16};
    CHECK(reasonOf(on(w, "v100-sxm2-16gb")) == "no source gives v100-sxm2-16gb a rate in bf16");
    CHECK(reasonOf(on(w, "t4")) == "no source gives t4 a rate in bf16");
    CHECK(on(w, "a10"));
    w.precisions = {Precision::Int8};
    CHECK(reasonOf(on(w, "v100-sxm2-16gb")) ==
          "v100-sxm2-16gb has no matrix units for int8: 62.8 TOPS, less than 125 TFLOPS in fp16");
    CHECK(on(w, "t4"));
    CHECK(on(w, "p40"));  // no matrix units at all: its DP4A is the fastest it has
    w.precisions = {Precision::Fp8};
    CHECK_FALSE(on(w, "a100-sxm4-80gb"));
    CHECK(on(w, "l4"));
    for (const char* gpu : {"tpu-v4", "inferentia2", "gaudi3"}) {
        CHECK(reasonOf(on(named("fp64-dense-lu"), gpu)) ==
              "no source gives " + std::string(gpu) + " a rate in fp64");
    }
    // A specification that no source gives is never guessed.
    CHECK(reasonOf(on(named("graphics-4k"), "radeon-pro-v520")) ==
          "the memory bandwidth of radeon-pro-v520 is not known");
    CHECK(reasonOf(on(named("graphics-4k"), "radeon-pro-v710")) ==
          "no source gives radeon-pro-v710 a rate in fp32");
}

TEST_CASE("an accuracy target keeps out what loses more, and takes what the rules of a series guarantee")
{
    Workload w = named("bert-large-inference-99");
    CHECK(*on(w, "t4")->precision == Precision::Int8);
    CHECK(allSteps(*on(w, "t4")).find("the rules of MLPerf Inference v3.0, bert-99, offline keep 99 %") !=
          std::string::npos);

    // 99.9 % on the rows of the 99 % rules: what it costs was measured on A30, L4 and H100.
    w.accuracyKept = *Percentage::parse("99.9");
    const auto a30 = on(w, "a30");
    REQUIRE(a30);
    CHECK(a30->perSecond == Decimal::of("866"));  // 1,731.91 x 0.50 = 865.955
    CHECK(a30->evidence == Evidence::Scaled);
    CHECK(a30->precision == Precision::Fp16);
    CHECK(a30->basis == "scaled x 0.5, 99.9 % accuracy");
    CHECK(on(w, "l4")->perSecond == Decimal::of("629.6"));             // 1,032.08 x 0.61 = 629.5688
    CHECK(on(w, "h100-sxm5-80gb")->perSecond == Decimal::of("7964"));  // 9,369.12 x 0.85 = 7,963.752
    CHECK(on(w, "a30", 2)->perSecond == Decimal::of("1732"));          // 2 x 865.955
    // Where nobody measured it, the 16-bit roofline is left.
    CHECK(on(w, "t4")->evidence == Evidence::Roofline);
    CHECK(on(w, "t4")->precision == Precision::Fp16);

    w.precisions = {Precision::Int8};
    CHECK(reasonOf(on(w, "t4")).find("99.9 % is not kept") != std::string::npos);
    // Without accuracy figures eight bits are refused under any target.
    w.accuracyKept = *Percentage::parse("99");
    const auto without = throughputOn(w, gpuNamed("t4"), 1, {}, shippedBenchmarks(), hardware());
    CHECK(reasonOf(without) == "no figure tells what int8 loses here, and 99 % must be kept");
}

TEST_CASE("the nearest batch is that of the smallest ratio, of two the smaller")
{
    const BenchmarkTable table = tableOf({{"t4", 1, Precision::Fp16, 8, "100"},
                                          {"t4", 1, Precision::Fp16, 32, "400"},
                                          {"t4", 1, Precision::Fp16, 128, "300"}});
    struct Line {
        std::optional<std::int64_t> batch;
        const char* perSecond;
        const char* basis;
    };
    const Line lines[] = {{8, "100", "measured, batch 8"},
                          {1, "100", "measured, batch 8 (nearest to 1)"},
                          {16, "100", "measured, batch 8 (nearest to 16)"},  // 2 and 2: the smaller
                          {17, "400", "measured, batch 32 (nearest to 17)"},
                          {64, "400", "measured, batch 32 (nearest to 64)"},
                          {1000, "300", "measured, batch 128 (nearest to 1,000)"},
                          {std::nullopt, "400", "measured, batch 32 (the best of 3)"}};
    for (const Line& line : lines) {
        const auto found = in(table, images(line.batch), "t4");
        REQUIRE(found);
        CHECK(found->perSecond == Decimal::of(line.perSecond));
        CHECK(found->basis == line.basis);
    }
}

TEST_CASE("another number of GPUs is in proportion to the nearest one measured")
{
    const BenchmarkTable table =
        tableOf({{"t4", 1, Precision::Fp16, {}, "100"}, {"t4", 8, Precision::Fp16, {}, "720"}});
    struct Line {
        std::int64_t gpus;
        const char* perSecond;
        Evidence evidence;
    };
    const Line lines[] = {{1, "100", Evidence::Measured}, {2, "200", Evidence::Scaled},
                          {3, "270", Evidence::Scaled},  // 8 is nearer (2.67) than 1 (3): 720 x 3 / 8
                          {4, "360", Evidence::Scaled},   {8, "720", Evidence::Measured},
                          {16, "1440", Evidence::Scaled}};
    for (const Line& line : lines) {
        CAPTURE(line.gpus);
        const auto found = in(table, images(), "t4", line.gpus);
        REQUIRE(found);
        CHECK(found->perSecond == Decimal::of(line.perSecond));
        CHECK(found->evidence == line.evidence);
    }
    CHECK(in(table, images(), "t4", 3)->basis == "scaled x 0.375 from 8 x t4");
}

TEST_CASE("another chip is scaled from the nearest by vendor, architecture and year")
{
    const BenchmarkTable table = tableOf({{"v100-sxm2-16gb", 1, Precision::Fp16, {}, "1000"},
                                          {"a100-sxm4-80gb", 4, Precision::Fp16, {}, "8000"},
                                          {"mi100", 1, Precision::Fp16, {}, "900"}});
    // The same chip with less memory and bandwidth: 1,555 / 2,039 = 0.7626, peak the same; 8,000 / 4 x
    // 0.7626.
    const auto a100 = in(table, images(), "a100-sxm4-40gb");
    REQUIRE(a100);
    CHECK(a100->perSecond == Decimal::of("1525"));
    CHECK(a100->row->accelerator == "a100-sxm4-80gb");
    CHECK(a100->basis == "scaled x 0.1907 from 4 x a100-sxm4-80gb by bandwidth");
    // V100 with 32 GB: both ratios are 1.
    CHECK(in(table, images(), "v100-sxm2-32gb")->perSecond == Decimal(1000));
    // AMD from AMD: MI210 (2022) 181 / 184.6 by peak.
    CHECK(in(table, images(), "mi210")->row->accelerator == "mi100");
    CHECK(in(table, images(), "mi210")->perSecond == Decimal::of("882.4"));
    // With known FLOPs and bytes the roofline of the target decides: here arithmetic, T4 65 / 125.
    Workload known = images();
    known.flopPerUnit = Decimal(8'000'000'000);
    known.bytesPerUnit = Decimal(1000);
    CHECK(in(table, known, "t4")->perSecond == Decimal(520));
    known.bytesPerUnit = Decimal(8'000'000'000);
    CHECK(in(table, known, "t4")->perSecond == Decimal::of("355.6"));  // 320 / 900
}

TEST_CASE("minutes of a training run become runs a second, of 12 digits")
{
    const BenchmarkTable table =
        tableOf({{"a100-sxm4-40gb", 8, std::nullopt, {}, "49.01"}}, Metric::TimeToTrain);
    Workload w;
    w.kind = WorkloadKind::Training;
    w.unit = WorkUnit::Run;
    w.precisions = usualPrecisions(w.kind);
    w.precisionsStated = false;
    w.series = {"suite/images"};
    const auto found = in(table, w, "a100-sxm4-40gb", 8);
    REQUIRE(found);
    CHECK(found->perSecond == Decimal::of("0.000340066653064"));  // 1 / 2,940.6
    CHECK_FALSE(found->precision);
    // Whoever asks for fp32 is not answered by a row that mixes.
    w.precisions = {Precision::Fp32};
    w.precisionsStated = true;
    CHECK_FALSE(in(table, w, "a100-sxm4-40gb", 8));
}

TEST_CASE("required evidence is kept to")
{
    const BenchmarkTable table = tableOf({{"t4", 1, Precision::Fp16, 8, "100"}});
    CHECK(in(table, images(), "t4", 1, Evidence::Measured));
    CHECK(reasonOf(in(table, images(), "t4", 2, Evidence::Measured)) ==
          "no row of suite/images answers for 2 x t4, and only measured rows may be used");
    CHECK(in(table, images(), "t4", 2, Evidence::Scaled));
    CHECK(in(table, images(), "a10", 1, Evidence::Scaled));
    CHECK(reasonOf(in(table, images(), "k80-die", 1, Evidence::Scaled)) ==
          "no row of suite/images answers for 1 x k80-die, and only measured and scaled rows may be used");
}

TEST_CASE("a doubtful row is never used")
{
    Measurement row;
    row.accelerator = "t4";
    row.precision = Precision::Fp16;
    row.value = Decimal(5);
    row.doubtful = true;
    BenchmarkSeries series;
    series.id = "suite/images";
    series.unit = WorkUnit::Image;
    const BenchmarkTable table({series}, {row});
    CHECK_FALSE(in(table, images(), "t4", 1, Evidence::Scaled));
}

TEST_CASE("a series answers only for what it measures")
{
    const BenchmarkTable& table = shippedBenchmarks();
    Workload w = named("resnet50-inference");
    CHECK(table.series()[**seriesFor(w, "", table)].id == "dle/resnet50-inference-pytorch");
    CHECK(table.series()[**seriesFor(w, "dle/resnet50-inference-mxnet", table)].id ==
          "dle/resnet50-inference-mxnet");
    CHECK(seriesFor(w, "lambda-v1/resnet50", table).error().code == ErrorCode::NotFound);
    w.series = {"nowhere", "dle/resnet50-training-pytorch", "gpu-benches/stream-triad"};
    CHECK_FALSE(*seriesFor(w, "", table));
    CHECK(seriesFor(w, "nowhere", table).error().code == ErrorCode::NotFound);
}

TEST_CASE("efficiencies are those of the measured rows, else a judgement that says so")
{
    struct Line {
        const char* gpu;
        const char* share;
        bool judgement;
    };
    // gpu-facts, section 3: achieved over peak.
    const Line bandwidths[] = {{"v100-pcie-16gb", "0.8756", false},
                               {"v100-sxm2-32gb", "0.8756", false},
                               {"a100-sxm4-80gb", "0.8798", false},
                               {"a40", "0.9641", false},
                               {"k80-die", "0.737", false},
                               {"k40", "0.6635", false},
                               {"t4", "0.85", true},
                               {"a10g", "0.95", true},
                               {"l4", "0.95", true},
                               {"h200-sxm-141gb", "0.85", true},
                               {"mi250x", "0.73", true},
                               {"m60-die", "0.85", true}};
    for (const Line& line : bandwidths) {
        CAPTURE(line.gpu);
        const Efficiency efficiency =
            bandwidthEfficiency(gpuNamed(line.gpu), shippedBenchmarks(), hardware());
        CHECK(toDigits(Rational(efficiency.share), 3) == toDigits(Rational(Decimal::of(line.share)), 3));
        CHECK(efficiency.judgement == line.judgement);
    }
    const auto compute = [](const char* gpu, WorkloadKind kind, Precision precision) {
        return computeEfficiency(gpuNamed(gpu), kind, precision, shippedBenchmarks(), hardware());
    };
    CHECK(compute("v100-sxm2-32gb", WorkloadKind::Inference, Precision::Fp16).share == Decimal::of("0.664"));
    CHECK(compute("t4", WorkloadKind::Inference, Precision::Fp16).judgement);
    CHECK(compute("t4", WorkloadKind::Inference, Precision::Fp16).share == Decimal::of("0.8"));
    CHECK(compute("v100-sxm2-16gb", WorkloadKind::Training, Precision::Fp16).share == Decimal::of("0.4"));
}

TEST_CASE("hours of a GPU that is not in the table are an error, not an offer")
{
    Workload w = named("batch-v100-hours");
    w.knownGpu = "v999";
    const auto found = on(w, "t4");
    REQUIRE_FALSE(found);
    CHECK(found.error().code == ErrorCode::NotFound);
}

TEST_CASE("more GPUs do more, better evidence is never passed over, whatever the workload")
{
    for (const Workload& w : shippedWorkloads()) {
        const ThroughputRules rules = rulesFor(w);
        for (const Accelerator& gpu : hardware().accelerators()) {
            CAPTURE(w.id);
            CAPTURE(gpu.id);
            std::optional<Throughput> before;
            for (const std::int64_t gpus : {1, 2, 4, 8}) {
                const auto found = throughputOn(w, gpu, gpus, rules, shippedBenchmarks(), hardware());
                for (const Evidence level : {Evidence::Measured, Evidence::Scaled}) {
                    ThroughputRules strict = rules;
                    strict.atLeast = level;
                    const auto strictly = throughputOn(w, gpu, gpus, strict, shippedBenchmarks(), hardware());
                    CHECK(strictly.has_value() == (found && found->evidence <= level));
                    if (strictly) {
                        CHECK(strictly->perSecond == found->perSecond);
                    }
                }
                ThroughputRules silent = rules;
                silent.explain = false;
                const auto unexplained = throughputOn(w, gpu, gpus, silent, shippedBenchmarks(), hardware());
                CHECK(unexplained.has_value() == found.has_value());
                if (!found) {
                    CHECK_FALSE(found.error().found.empty());
                    continue;
                }
                CHECK(unexplained->perSecond == found->perSecond);
                CHECK(unexplained->basis == found->basis);
                CHECK(unexplained->steps.empty());
                CHECK(found->perSecond > Decimal(0));
                if (before && before->evidence == Evidence::Roofline &&
                    found->evidence == Evidence::Roofline) {
                    CHECK(found->perSecond > before->perSecond);
                }
                if (before && before->row != nullptr && before->row == found->row) {
                    CHECK(found->perSecond > before->perSecond);
                }
                before = *found;
            }
        }
    }
}

TEST_CASE("levels of evidence are ordered and named")
{
    CHECK(Evidence::Measured < Evidence::Scaled);
    CHECK(Evidence::Scaled < Evidence::Roofline);
    for (const Evidence evidence : {Evidence::Measured, Evidence::Scaled, Evidence::Roofline}) {
        CHECK(*parseEvidence(toString(evidence)) == evidence);
    }
    CHECK_FALSE(parseEvidence("guessed"));
}
