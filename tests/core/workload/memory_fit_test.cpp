// SPDX-License-Identifier: Apache-2.0
#include "core/workload/memory_fit.h"

#include <random>

#include <doctest/doctest.h>

#include "core/offer/catalog.h"

using namespace gpucost;

namespace {

const Accelerator& gpuNamed(std::string_view id)
{
    const Accelerator* gpu = shippedCatalog()->hardware().byId(id);
    REQUIRE_MESSAGE(gpu != nullptr, id);
    return *gpu;
}

Workload withModel(WorkloadKind kind, WorkUnit unit, const char* parameters)
{
    Workload w;
    w.kind = kind;
    w.unit = unit;
    w.precisions = usualPrecisions(kind);
    w.model.parameters = *parseQuantity(parameters);
    return w;
}

Workload llama7b(std::int64_t tokens)
{
    Workload w = withModel(WorkloadKind::Decoding, WorkUnit::Token, "7B");
    w.model.layers = 32;
    w.model.hidden = 4096;
    w.model.heads = 32;
    w.sequenceLength = tokens;
    return w;
}

Workload llama70b()
{
    Workload w = withModel(WorkloadKind::Decoding, WorkUnit::Token, "70B");
    w.model.layers = 80;
    w.model.hidden = 8192;
    w.model.heads = 64;
    w.model.kvHeads = 8;
    w.sequenceLength = 4096;
    return w;
}

Workload bertLarge(std::int64_t batch)
{
    Workload w = withModel(WorkloadKind::FineTuning, WorkUnit::Sequence, "340M");
    w.model.layers = 24;
    w.model.hidden = 1024;
    w.model.heads = 16;
    w.sequenceLength = 384;
    w.batch = batch;
    w.recipe.activationCheckpointing = false;
    return w;
}

const MemoryPart& part(const MemoryNeed& need, std::string_view what)
{
    for (const MemoryPart& part : need.parts) {
        if (part.what == what) {
            return part;
        }
    }
    FAIL("no part called " << what);
    return need.parts.front();
}

std::optional<std::int64_t> gpusFor(const Workload& w, Precision precision, std::string_view gpu,
                                    std::int64_t most)
{
    return fitOn(w, precision, gpuNamed(gpu), most).gpus;
}

}  // namespace

TEST_CASE("states of a training follow the bytes a parameter that the source lists")
{
    struct Row {
        Precision precision;
        Optimizer optimizer;
        int gradientBytes;
        const char* gb;  // of 7B parameters
    };
    const Row rows[] = {
        {Precision::Bf16, Optimizer::AdamW, 4, "126"},        // 7 x 18: gpu-facts, section 5
        {Precision::Fp16, Optimizer::AdamW, 4, "126"},        //
        {Precision::Fp32, Optimizer::AdamW, 4, "112"},        // 7 x 16
        {Precision::Tf32, Optimizer::AdamW, 4, "112"},        //
        {Precision::Bf16, Optimizer::AdamW, 2, "112"},        // 7 x (6 + 8 + 2)
        {Precision::Bf16, Optimizer::Adam8Bit, 4, "84"},      // 7 x (6 + 2 + 4)
        {Precision::Bf16, Optimizer::Sgd, 4, "98"},           // 7 x (6 + 4 + 4)
        {Precision::Bf16, Optimizer::Lion, 4, "98"},          //
        {Precision::Bf16, Optimizer::Adafactor, 4, "98"},     //
        {Precision::Bf16, Optimizer::AnyPrecision, 2, "84"},  // 7 x (6 + 4 + 2)
    };
    for (const Row& row : rows) {
        CAPTURE(row.gb);
        Workload w = withModel(WorkloadKind::Training, WorkUnit::Token, "7B");
        w.recipe.optimizer = row.optimizer;
        w.recipe.gradientBytes = row.gradientBytes;
        const MemoryNeed need = memoryNeed(w, row.precision);
        CHECK(part(need, "weights, gradients, optimizer").gb == Decimal::of(row.gb));
    }
}

TEST_CASE("the whole of 7B full training fits 80 GB GPUs when it is divided, and no single one")
{
    const Workload w = withModel(WorkloadKind::Training, WorkUnit::Token, "7B");
    // 126 GB / n + 4.29 GB on each: 67.3 GB of two, 76 usable.
    CHECK(gpusFor(w, Precision::Bf16, "a100-sxm4-80gb", 8) == 2);
    CHECK(gpusFor(w, Precision::Bf16, "a100-sxm4-80gb", 1) == std::nullopt);
    Workload unsharded = w;
    unsharded.recipe.sharded = false;
    CHECK(gpusFor(unsharded, Precision::Bf16, "a100-sxm4-80gb", 8) == std::nullopt);
    CHECK(gpusFor(unsharded, Precision::Bf16, "h200-sxm-141gb", 8) == 1);  // 128.1 of 134.0
}

TEST_CASE("the KV cache of Llama 3.1 8B is 0.131 MB a token and 1.07 GB a stream of 8k")
{
    Workload w = withModel(WorkloadKind::Decoding, WorkUnit::Token, "8B");
    w.model.layers = 32;
    w.model.hidden = 4096;
    w.model.heads = 32;
    w.model.kvHeads = 8;
    w.sequenceLength = 8192;
    // 2 B x 2 x 32 x 4,096 x 8 / 32 = 131,072 B; x 8,192 = 1,073,741,824 B.
    CHECK(*kvBytesPerToken(w.model, Precision::Bf16) == Rational(131'072));
    CHECK(part(memoryNeed(w, Precision::Bf16), "KV cache").gb == Decimal::of("1.073741824"));
    w.streams = 16;
    CHECK(part(memoryNeed(w, Precision::Bf16), "KV cache").gb == Decimal::of("17.179869184"));
    // Integer weights keep a 16-bit cache, FP8 stores one byte.
    CHECK(*kvBytesPerToken(w.model, Precision::Int4) == Rational(131'072));
    CHECK(*kvBytesPerToken(w.model, Precision::Fp8) == Rational(65'536));
}

TEST_CASE("7B in 16 bits is tight on 16 GB and easy on 24 and 32")
{
    // 14 GB of weights + 0.27 GB of cache (512 tokens x 0.524 MB) + 0.54 to 2.15 GB of context; 15.2 GB
    // usable of 16.
    const Workload w = llama7b(512);
    for (const char* gpu : {"t4", "v100-sxm2-16gb"}) {
        CAPTURE(gpu);
        const MemoryFit fit = fitOn(w, Precision::Fp16, gpuNamed(gpu), 8);
        CHECK(fit.gpus == 1);
        CHECK(fit.tight);
        CHECK(fit.reason == "tight: needs 14.8 to 16.4 GB on one GPU, 15.2 GB are usable");
    }
    for (const char* gpu : {"v100-sxm2-32gb", "a10", "l4"}) {
        CAPTURE(gpu);
        const MemoryFit fit = fitOn(w, Precision::Fp16, gpuNamed(gpu), 8);
        CHECK(fit.gpus == 1);
        CHECK_FALSE(fit.tight);
    }
    // A stream of 4,096 tokens is 2.15 GB more than 16 GB can hold.
    CHECK(gpusFor(llama7b(4096), Precision::Fp16, "t4", 8) == 2);
    CHECK(gpusFor(llama7b(4096), Precision::Int4, "t4", 8) == 1);
}

TEST_CASE("70B needs two GPUs of 80 GB in 16 bits, one of 80 or 48 in 4")
{
    const Workload w = llama70b();
    // 140 GB + 1.34 GB of cache: 70.7 + 4.3 GB on each of two.
    CHECK(gpusFor(w, Precision::Fp16, "a100-sxm4-80gb", 8) == 2);
    CHECK_FALSE(fitOn(w, Precision::Fp16, gpuNamed("a100-sxm4-80gb"), 8).tight);
    CHECK(gpusFor(w, Precision::Int4, "a100-sxm4-80gb", 8) == 1);
    CHECK(gpusFor(w, Precision::Int4, "l40s", 8) == 1);  // 35 + 1.3 + 2.1 of 45.6
    CHECK(gpusFor(w, Precision::Int4, "l4", 8) == 2);
    CHECK(gpusFor(w, Precision::Fp16, "t4", 8) == std::nullopt);
}

TEST_CASE("BERT-Large fine-tuning fits where NVIDIA's examples ran it, and not where it did not")
{
    struct Row {
        Precision precision;
        std::int64_t batch;
        const char* gpu;
        bool fits;
    };
    // NVIDIA/DeepLearningExamples@729963dd, TensorFlow BERT, sequences of 384.
    const Row rows[] = {
        {Precision::Fp32, 24, "v100-sxm2-16gb", false},  // gpu-facts, section 5
        {Precision::Fp32, 2, "v100-sxm2-16gb", true},   {Precision::Fp16, 4, "v100-sxm2-16gb", true},
        {Precision::Fp32, 10, "v100-sxm2-32gb", true},  {Precision::Fp16, 24, "v100-sxm2-32gb", true},
        {Precision::Tf32, 16, "a100-sxm4-40gb", true},  {Precision::Fp16, 32, "a100-sxm4-40gb", true},
    };
    for (const Row& row : rows) {
        CAPTURE(row.batch);
        CAPTURE(row.gpu);
        CHECK(gpusFor(bertLarge(row.batch), row.precision, row.gpu, 8).has_value() == row.fits);
    }
    // 4 B x 24 x 384 x 1,024 = 37,748,736 B a copy; x 24 layers x (17 + 2.5 x 16 x 384 / 1,024 = 32) = 28.99
    // GB.
    CHECK(part(memoryNeed(bertLarge(24), Precision::Fp32), "activations").gb == Decimal::of("28.991029248"));
}

TEST_CASE("DLRM models of 15, 82 and 142 GB fit what they were trained on")
{
    Workload w;
    w.kind = WorkloadKind::Training;
    w.precisions = {Precision::Fp16};
    struct Row {
        const char* gb;
        const char* gpu;
        std::int64_t most;
        bool fits;
    };
    // NVIDIA/DeepLearningExamples@729963dd, DLRM: one GPU; 8 x V100-32 or A100-40; 8 x A100-80.
    const Row rows[] = {{"15", "v100-sxm2-32gb", 1, true},  {"15", "v100-sxm2-16gb", 1, false},
                        {"82", "v100-sxm2-32gb", 8, true},  {"82", "a100-sxm4-40gb", 8, true},
                        {"82", "a100-sxm4-80gb", 1, false}, {"82", "v100-sxm2-16gb", 4, false},
                        {"142", "a100-sxm4-80gb", 8, true}, {"142", "a100-sxm4-80gb", 1, false}};
    for (const Row& row : rows) {
        CAPTURE(row.gb);
        CAPTURE(row.gpu);
        w.memoryGb = Decimal::of(row.gb);
        CHECK(gpusFor(w, Precision::Fp16, row.gpu, row.most).has_value() == row.fits);
    }
}

TEST_CASE("34B: an adapter needs one GPU of 141 GB, all parameters more than eight of 80")
{
    Workload w = withModel(WorkloadKind::FineTuning, WorkUnit::Token, "34B");
    w.model.layers = 48;
    w.model.hidden = 8192;
    w.model.heads = 64;
    w.model.kvHeads = 8;
    w.model.vocabulary = 32000;
    w.sequenceLength = 4096;
    const MemoryNeed full = memoryNeed(w, Precision::Bf16);
    CHECK(part(full, "weights, gradients, optimizer").gb == Decimal(612));
    // 2 B x 4,096 x 8,192 = 67,108,864 B a copy; x (48 + 50) = 6.577 GB, at least x (48 + 20) = 4.563 GB.
    CHECK(part(full, "activations").gb == Decimal::of("6.576668672"));
    CHECK(part(full, "activations").leastGb == Decimal::of("4.563402752"));
    // 4 B x 4,096 x 32,000.
    CHECK(part(full, "logits").gb == Decimal::of("0.524288"));
    CHECK(gpusFor(w, Precision::Bf16, "a100-sxm4-80gb", 8) == std::nullopt);
    CHECK(gpusFor(w, Precision::Bf16, "a100-sxm4-80gb", 16) == 9);
    CHECK(gpusFor(w, Precision::Bf16, "h200-sxm-141gb", 8) == 5);

    w.recipe.adapterShare = *Percentage::parse("1");
    const MemoryNeed adapter = memoryNeed(w, Precision::Bf16);
    CHECK(part(adapter, "frozen weights").gb == Decimal(68));
    CHECK(part(adapter, "adapter: weights, gradients, optimizer").gb == Decimal::of("6.12"));
    CHECK(gpusFor(w, Precision::Bf16, "h200-sxm-141gb", 8) == 1);
    CHECK(gpusFor(w, Precision::Bf16, "a100-sxm4-80gb", 8) == 2);
}

TEST_CASE("memory larger than any cluster fits nothing, with the numbers")
{
    Workload w;
    w.precisions = {Precision::Fp16};
    w.memoryGb = Decimal(10'000'000);
    const MemoryFit fit = fitOn(w, Precision::Fp16, gpuNamed("h200-sxm-141gb"), 8);
    CHECK(fit.known);
    CHECK_FALSE(fit.gpus);
    CHECK(fit.reason == "needs 1,250,001.6 GB on each of 8 GPUs, 134 GB are usable");
}

TEST_CASE("what is not known is said, never guessed")
{
    Workload w;
    w.precisions = {Precision::Fp16};
    w.series = {"s"};
    const MemoryFit unknown = fitOn(w, Precision::Fp16, gpuNamed("t4"), 8);
    CHECK_FALSE(unknown.known);
    CHECK(unknown.gpus == 1);

    w.minGpuMemoryGb = Decimal(24);
    CHECK(fitOn(w, Precision::Fp16, gpuNamed("t4"), 8).reason == "has 16 GB, at least 24 GB are asked for");
    CHECK_FALSE(fitOn(w, Precision::Fp16, gpuNamed("t4"), 8).gpus);
    CHECK(fitOn(w, Precision::Fp16, gpuNamed("a10"), 8).gpus == 1);

    Accelerator blank = gpuNamed("t4");
    blank.memoryGb.reset();
    const MemoryFit noSpec = fitOn(w, Precision::Fp16, blank, 8);
    CHECK_FALSE(noSpec.gpus);
    CHECK(noSpec.reason == "the memory of t4 is not known");

    // A training without a geometry counts its states and says what it leaves out.
    const MemoryNeed states =
        memoryNeed(withModel(WorkloadKind::Training, WorkUnit::Token, "1B"), Precision::Bf16);
    CHECK(part(states, "activations").gb.isZero());
    CHECK(part(states, "activations").formula ==
          "not counted: layers, hidden size or sequence length are not given");
}

TEST_CASE("more GPUs never need more memory each, longer streams never less")
{
    std::mt19937 random(20261121);
    for (int i = 0; i < 200; ++i) {
        Workload w = llama70b();
        w.sequenceLength = 1 + static_cast<std::int64_t>(random() % 100'000);
        w.streams = 1 + static_cast<std::int64_t>(random() % 64);
        const auto precision =
            std::array{Precision::Fp16, Precision::Int8, Precision::Int4, Precision::Fp8}[random() % 4];
        const MemoryNeed need = memoryNeed(w, precision);
        Workload longer = w;
        longer.sequenceLength = *w.sequenceLength * 2;
        const MemoryNeed longerNeed = memoryNeed(longer, precision);
        for (std::int64_t gpus = 2; gpus < 16; ++gpus) {
            CHECK(need.perGpuGb(gpus + 1) <= need.perGpuGb(gpus));
            CHECK(need.leastPerGpuGb(gpus) <= need.perGpuGb(gpus));
            CHECK(need.perGpuGb(gpus) <= longerNeed.perGpuGb(gpus));
        }
        // The least number is the least: one fewer does not hold.
        const MemoryFit fit = fitOn(w, need, gpuNamed("a100-sxm4-80gb"), 64);
        if (fit.gpus && *fit.gpus > 1) {
            CHECK(need.leastPerGpuGb(*fit.gpus - 1) > fit.usableGb);
        }
    }
}
