// SPDX-License-Identifier: Apache-2.0
#include "core/hardware/hardware_pack.h"

#include "core/money/record_pack.h"

namespace gpucost {

template <class Stream, class Note>
requires std::is_same_v<std::remove_const_t<Note>, HardwareNote>
static void transfer(Stream& stream, Note& note)
{
    stream(note.what, note.figure, note.exact, note.verdict, note.reason);
}

template <class Stream, class Gpu>
requires std::is_same_v<std::remove_const_t<Gpu>, Accelerator>
static void transfer(Stream& stream, Gpu& gpu)
{
    stream(gpu.id, gpu.name, gpu.family, gpu.aliases, gpu.vendor, gpu.architecture, gpu.year, gpu.unit,
           gpu.cores, gpu.coreKind, gpu.tensorCores, gpu.fp64Tflops, gpu.fp64TensorTflops, gpu.fp32Tflops,
           gpu.tf32TensorTflops, gpu.fp16Tflops, gpu.fp16TensorTflops, gpu.bf16TensorTflops,
           gpu.fp8TensorTflops, gpu.fp4TensorTflops, gpu.int8Tops, gpu.int4Tops, gpu.sparsityFactor,
           gpu.memoryGb, gpu.memoryType, gpu.bandwidthGbS, gpu.nvlinkGbS, gpu.pcie, gpu.tdpW, gpu.formFactor,
           gpu.computeCapability, gpu.boostMhz, gpu.confidence, gpu.sources, gpu.notes, gpu.published);
}

namespace {

constexpr std::string_view magic = "gpucost-hardware-2\n";

}  // namespace

std::string packHardwareTable(const HardwareTable& table)
{
    PackWriter out;
    RecordPacker packer(out);
    const auto accelerators = table.accelerators();
    const auto sources = table.sources();
    packer(std::vector<Accelerator>(accelerators.begin(), accelerators.end()),
           std::vector<DataSource>(sources.begin(), sources.end()));
    return std::string(magic) + out.bytes();
}

HardwareTable loadPackedHardwareTable(std::string_view packed)
{
    PackReader in = openPack(packed, magic);
    std::vector<Accelerator> accelerators;
    std::vector<DataSource> sources;
    RecordUnpacker{in}(accelerators, sources);
    return HardwareTable(std::move(accelerators), std::move(sources));
}

}  // namespace gpucost
