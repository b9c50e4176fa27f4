// SPDX-License-Identifier: Apache-2.0
//
// Figures that price sheets and other tables print wrongly: the table has the right one, and where a sheet
// that the program reproduces prints another, a note says so.
#include <algorithm>
#include <fstream>
#include <sstream>

#include <doctest/doctest.h>

#include "core/hardware/accelerator.h"
#include "core/hardware/precision.h"

using namespace gpucost;

namespace {

const HardwareTable& shipped()
{
    static const HardwareTable table = [] {
        std::ifstream in(GPUCOST_SOURCE_DIR "/pricing-data/hardware/gpus.json", std::ios::binary);
        std::ostringstream content;
        content << in.rdbuf();
        auto read = readHardwareTable(content.str(), "gpus.json");
        REQUIRE_MESSAGE(read.has_value(), describe(read.error().front()));
        return *read;
    }();
    return table;
}

const Accelerator& gpu(const char* id)
{
    const Accelerator* found = shipped().byId(id);
    REQUIRE_MESSAGE(found != nullptr, id);
    return *found;
}

using Field = std::optional<Decimal> (*)(const Accelerator&);

std::optional<Decimal> cores(const Accelerator& g)
{
    return g.cores ? std::optional(Decimal(*g.cores)) : std::nullopt;
}
std::optional<Decimal> tensorCores(const Accelerator& g)
{
    return g.tensorCores ? std::optional(Decimal(*g.tensorCores)) : std::nullopt;
}
std::optional<Decimal> memory(const Accelerator& g)
{
    return g.memoryGb;
}
std::optional<Decimal> bandwidth(const Accelerator& g)
{
    return g.bandwidthGbS;
}
std::optional<Decimal> fp64(const Accelerator& g)
{
    return g.fp64Tflops;
}
std::optional<Decimal> fp32(const Accelerator& g)
{
    return g.fp32Tflops;
}
std::optional<Decimal> fp16Tensor(const Accelerator& g)
{
    return g.fp16TensorTflops;
}
std::optional<Decimal> fp8(const Accelerator& g)
{
    return g.fp8TensorTflops;
}
std::optional<Decimal> fp4(const Accelerator& g)
{
    return g.fp4TensorTflops;
}
std::optional<Decimal> int8(const Accelerator& g)
{
    return g.int8Tops;
}
std::optional<Decimal> int4(const Accelerator& g)
{
    return g.int4Tops;
}
std::optional<Decimal> nvlink(const Accelerator& g)
{
    return g.nvlinkGbS;
}
std::optional<Decimal> tdp(const Accelerator& g)
{
    return g.tdpW;
}

const HardwareNote* noteOf(const Accelerator& gpu, const std::string& what)
{
    const auto found = std::find_if(gpu.published.begin(), gpu.published.end(),
                                    [&what](const HardwareNote& note) { return note.what == what; });
    return found == gpu.published.end() ? nullptr : &*found;
}

// A figure as a sheet prints it, and as it is. `field` is null where the figure is one of several GPUs
// together or of a link: `exact` of the note is then all there is to check.
struct Printed {
    int number;  ///< in the list of discrepancies between the sheets and the specifications
    const char* id;
    const char* what;
    const char* figure;
    const char* exact;
    const char* verdict;
    Field field;
};

const Printed printed[] = {
    // 1: the second of two rows labelled INT8 is INT4, and the unit of both is TOPS.
    {1, "t4", "INT8, first row, printed in teraFLOPS (nhn-gpu-instance)", "130", "130", "ok", int8},
    {1, "t4", "INT8, second row, printed in teraFLOPS (nhn-gpu-instance)", "260", "130", "inconsistent",
     int8},
    // 2: 256 bit x 10 Gbit/s.
    {2, "t4", "memory bandwidth, GB/s (nhn-gpu-instance)", "300", "320", "inconsistent", bandwidth},
    // 3: both directions of PCI Express 3.0 x16; NVLink likewise.
    {3, "t4", "interconnect, GB/s (nhn-gpu-instance)", "32", "31.507...", "rounded", nullptr},
    {3, "v100-sxm2-32gb", "interconnect, GB/s (nhn-gpu-instance)", "300", "300", "ok", nvlink},
    // 4: every row is right for the SXM2 card of 32 GB.
    {4, "v100-sxm2-32gb", "CUDA cores (nhn-gpu-instance)", "5120", "5120", "ok", cores},
    {4, "v100-sxm2-32gb", "tensor cores (nhn-gpu-instance)", "640", "640", "ok", tensorCores},
    {4, "v100-sxm2-32gb", "FP64 TFLOPS (nhn-gpu-instance)", "7.8", "7.8", "ok", fp64},
    {4, "v100-sxm2-32gb", "FP32 TFLOPS (nhn-gpu-instance)", "15.7", "15.7", "ok", fp32},
    {4, "v100-sxm2-32gb", "deep learning TFLOPS (nhn-gpu-instance)", "125", "125", "ok", fp16Tensor},
    {4, "v100-sxm2-32gb", "memory, GB (nhn-gpu-instance)", "32", "32", "ok", memory},
    {4, "v100-sxm2-32gb", "memory bandwidth, GB/s (nhn-gpu-instance)", "900", "900", "ok", bandwidth},
    {4, "v100-sxm2-32gb", "power, W (nhn-gpu-instance)", "300", "300", "ok", tdp},
    // 5: the page swaps the K40 and the K80, whose 4,992 are a board of 2 x 2,496.
    {5, "k40", "CUDA cores (gpu-price-wiki)", "4992", "2880", "inconsistent", cores},
    {5, "k80-board", "CUDA cores (gpu-price-wiki)", "2880", "4992", "inconsistent", cores},
    // 6: 3,584 is the P100; 1,024 is neither.
    {6, "p40", "CUDA cores (gpu-price-wiki)", "3584", "3840", "inconsistent", cores},
    {6, "p4", "CUDA cores (gpu-price-wiki)", "1024", "2560", "inconsistent", cores},
    // 7: the board, where the G3 price beside it buys one of its two GPUs.
    {7, "m60-die", "CUDA cores (gpu-price-wiki)", "4096", "2048", "inconsistent", cores},
    {7, "m60-die", "memory, GB (gpu-price-wiki)", "16", "8", "inconsistent", memory},
    {7, "m60-board", "CUDA cores (gpu-price-wiki)", "4096", "4096", "ok", cores},
    {7, "m60-board", "memory, GB (gpu-price-wiki)", "16", "16", "ok", memory},
    // 8: the P2 price buys one die.
    {8, "k80-die", "CUDA cores (gpu-price-wiki)", "2880", "2496", "inconsistent", cores},
    // 9
    {9, "m6", "CUDA cores (gpu-price-wiki)", "1536", "1536", "ok", cores},
    {9, "m6", "memory, GB (gpu-price-wiki)", "8", "8", "ok", memory},
    // 10: SXM2 ("mezzanine") and both PCI Express cards.
    {10, "p100-sxm2-16gb", "CUDA cores (gpu-price-wiki)", "3584", "3584", "ok", cores},
    {10, "p100-pcie-16gb", "CUDA cores (gpu-price-wiki)", "3584", "3584", "ok", cores},
    {10, "p100-pcie-12gb", "CUDA cores (gpu-price-wiki)", "3584", "3584", "ok", cores},
    // 17: only eight V100 SXM2 give it, not the M40 that the page names.
    {17, "v100-sxm2-16gb", "FP32 TFLOPS of one machine (tencent-gpu-overview)", "125.6", "125.6", "ok",
     nullptr},
    {17, "v100-sxm2-16gb", "FP64 TFLOPS of one machine (tencent-gpu-overview)", "62.4", "62.4", "ok",
     nullptr},
    {17, "v100-sxm2-32gb", "FP32 TFLOPS of one machine (tencent-gpu-overview)", "125.6", "125.6", "ok",
     nullptr},
    {17, "v100-sxm2-32gb", "FP64 TFLOPS of one machine (tencent-gpu-overview)", "62.4", "62.4", "ok",
     nullptr},
    // 18: a dual card, mistranslated as a dual network interface.
    {18, "m40-24gb", "cores of 2 GPUs (tencent-gpu-overview)", "6144", "6144", "ok", nullptr},
    // 19
    {19, "m40-24gb", "FP32 TFLOPS, 1 GPU (tencent-g2)", "7", "6.84", "rounded", fp32},
    {19, "m40-24gb", "FP64 TFLOPS, 1 GPU (tencent-g2)", "0.2", "0.213", "rounded", fp64},
    {19, "m40-24gb", "FP32 TFLOPS, 2 GPUs (tencent-g2)", "14", "13.68", "rounded", nullptr},
    {19, "m40-24gb", "FP64 TFLOPS, 2 GPUs (tencent-g2)", "0.4", "0.426", "rounded", nullptr},
    {19, "m40-24gb", "memory of 2 GPUs, GB (tencent-g2)", "48", "48", "ok", nullptr},
};

struct WrongElsewhere {
    const char* id;
    const char* what;
    Field field;
    const char* wrong;
    const char* right;
};

}  // namespace

TEST_CASE("where a sheet prints a figure, the table has the right one and a note of the other")
{
    for (const Printed& row : printed) {
        CAPTURE(row.number);
        CAPTURE(row.id);
        CAPTURE(row.what);
        const HardwareNote* note = noteOf(gpu(row.id), row.what);
        REQUIRE(note != nullptr);
        CHECK(note->figure == row.figure);
        CHECK(note->exact == row.exact);
        CHECK(note->verdict == row.verdict);
        CHECK(!note->reason.empty());
        if (row.field != nullptr) {
            CHECK(row.field(gpu(row.id)) == Decimal::of(row.exact));
        }
    }
}

TEST_CASE("what several GPUs do together is a multiple of what one does")
{
    for (const char* id : {"v100-sxm2-16gb", "v100-sxm2-32gb"}) {
        CHECK(toString(*gpu(id).fp32Tflops * Decimal(8)) == "125.6");
        CHECK(toString(*gpu(id).fp64Tflops * Decimal(8)) == "62.4");
    }
    const Accelerator& m40 = gpu("m40-24gb");
    CHECK(*m40.cores * 2 == 6144);
    CHECK(*m40.fp32Tflops * Decimal(2) == Decimal::of("13.68"));
    CHECK(*m40.fp64Tflops * Decimal(2) == Decimal::of("0.426"));
    CHECK(*m40.memoryGb * Decimal(2) == Decimal(48));
    // Not the machine of 125.6 TFLOPS that the same page speaks of.
    CHECK(*m40.fp32Tflops * Decimal(2) < Decimal::of("125.6"));
    CHECK(*gpu("k80-board").cores == 2 * *gpu("k80-die").cores);
    CHECK(*gpu("m60-board").cores == 2 * *gpu("m60-die").cores);
    CHECK(*gpu("m60-board").bandwidthGbS == *gpu("m60-die").bandwidthGbS * Decimal(2));
}

TEST_CASE("cards of one name that differ are told apart")
{
    CHECK(*gpu("p100-pcie-16gb").bandwidthGbS == Decimal(732));
    CHECK(*gpu("p100-pcie-12gb").bandwidthGbS == Decimal(549));
    CHECK(*gpu("v100-pcie-16gb").fp16TensorTflops == Decimal(112));
    CHECK(*gpu("v100-sxm2-16gb").fp16TensorTflops == Decimal(125));
    CHECK(*gpu("v100s-pcie-32gb").bandwidthGbS == Decimal(1134));
    CHECK(*gpu("t4").int4Tops == Decimal(260));
}

TEST_CASE("wrong figures of other public tables are not taken over")
{
    const WrongElsewhere rows[] = {
        {"a10g", "the A10's FP32", fp32, "31.2", "35"},
        {"a10g", "the A10's tensor rate", fp16Tensor, "125", "70"},
        {"a10", "the A10G's FP32", fp32, "35", "31.2"},
        {"a10", "the A10G's tensor rate", fp16Tensor, "70", "125"},
        {"h100-pcie-80gb", "the preliminary FP32", fp32, "48", "51"},
        {"h100-pcie-80gb", "the preliminary FP16", fp16Tensor, "800", "756"},
        {"h100-pcie-80gb", "the preliminary FP8", fp8, "1600", "1513"},
        {"h100-nvl-94gb", "FP32 of a pair", fp32, "134", "60"},
        {"h100-nvl-94gb", "FP16 of a pair", fp16Tensor, "1671", "835.5"},
        {"h100-nvl-94gb", "memory of a pair", memory, "188", "94"},
        {"h100-nvl-94gb", "bandwidth of a pair", bandwidth, "7800", "3938"},
        {"v100-sxm2-16gb", "the V100S's bandwidth", bandwidth, "1134", "900"},
        {"v100-sxm2-32gb", "the V100S's bandwidth", bandwidth, "1134", "900"},
        {"l4", "tensor cores of the full chip", tensorCores, "240", "232"},
        {"l4", "sparse FP16", fp16Tensor, "242", "121"},
        {"l4", "sparse FP8", fp8, "485", "242.5"},
        {"l4", "sparse INT8", int8, "485", "242.5"},
        {"p40", "bandwidth of another memory", bandwidth, "694", "346"},
        {"t4", "cores", cores, "3328", "2560"},
        {"b200-sxm-180gb", "sparse FP8", fp8, "9000", "4500"},
        {"b200-sxm-180gb", "sparse FP4", fp4, "18000", "9000"},
        {"b200-sxm-180gb", "memory at launch", memory, "192", "180"},
        {"b200-sxm-180gb", "bandwidth at launch", bandwidth, "8000", "7700"},
        {"rtx-pro-6000-bse", "the workstation's bandwidth", bandwidth, "1792", "1597"},
        {"rtx-pro-6000-bse", "the workstation's FP32", fp32, "125", "120"},
        {"h100-sxm5-80gb", "sparse FP8", fp8, "3958", "1979"},
        {"h100-sxm5-80gb", "sparse INT8", int8, "3958", "1979"},
    };
    for (const WrongElsewhere& row : rows) {
        CAPTURE(row.id);
        CAPTURE(row.what);
        CHECK(row.field(gpu(row.id)) != Decimal::of(row.wrong));
        CHECK(row.field(gpu(row.id)) == Decimal::of(row.right));
    }
    CHECK(gpu("h100-pcie-80gb").memoryType == "HBM2e");
    CHECK(gpu("p40").memoryType == "GDDR5");
    CHECK(gpu("t4").int4Tops != gpu("t4").int8Tops);
    CHECK(int4(gpu("t4")) == Decimal(260));
}

TEST_CASE("what a chip cannot do is no figure: no BF16 on V100 and T4, no FP8 on an A100")
{
    for (const char* id : {"v100-sxm2-16gb", "v100-sxm2-32gb", "v100-pcie-16gb", "t4"}) {
        CHECK(!peakOf(gpu(id), Precision::Bf16));
        CHECK(!peakOf(gpu(id), Precision::Tf32));
    }
    CHECK(!peakOf(gpu("a100-sxm4-80gb"), Precision::Fp8));
    CHECK(peakOf(gpu("a100-sxm4-80gb"), Precision::Fp64) == Decimal::of("9.7"));
    CHECK(matrixPeakOf(gpu("a100-sxm4-80gb"), Precision::Fp64) == Decimal::of("19.5"));
    CHECK(matrixPeakOf(gpu("v100-sxm2-16gb"), Precision::Fp64) == Decimal::of("7.8"));
}

TEST_CASE("a share of a board is known as such, and every source of a GPU can be named")
{
    for (const char* id : {"k80-die", "m60-die", "a16-gpu", "grid-k520"}) {
        CHECK(isShareOfBoard(gpu(id)));
    }
    for (const char* id : {"k80-board", "m60-board", "t4", "v100-sxm2-16gb", "inferentia1"}) {
        CHECK(!isShareOfBoard(gpu(id)));
    }
    for (const Accelerator& accelerator : shipped().accelerators()) {
        for (const std::string& id : accelerator.sources) {
            const DataSource* source = shipped().source(id);
            REQUIRE_MESSAGE(source != nullptr, id);
            CHECK(!source->title.empty());
            CHECK(!source->reference.empty());
        }
    }
}
