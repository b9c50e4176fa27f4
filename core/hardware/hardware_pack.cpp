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

template <class Stream, class Cpu>
requires std::is_same_v<std::remove_const_t<Cpu>, Processor>
static void transfer(Stream& stream, Cpu& cpu)
{
    stream(cpu.id, cpu.name, cpu.vendor, cpu.architecture, cpu.year, cpu.cores, cpu.threads, cpu.baseGhz,
           cpu.allCoreGhz, cpu.simd, cpu.fp64FlopPerCycleCore, cpu.fp64Gflops, cpu.fp64Derivation,
           cpu.fp32Gflops, cpu.fp64GflopsAllCore, cpu.int8OpsPerCycleCore, cpu.int8Tops, cpu.int8Derivation,
           cpu.bf16Tflops, cpu.memoryChannels, cpu.memoryType, cpu.bandwidthGbS, cpu.bandwidthDerivation,
           cpu.tdpW, cpu.tdpNote, cpu.confidence, cpu.sources, cpu.notes, cpu.published);
}

template <class Stream, class Machine>
requires std::is_same_v<std::remove_const_t<Machine>, ProcessorMachine>
static void transfer(Stream& stream, Machine& machine)
{
    stream(machine.provider, machine.instanceType, machine.processor, machine.vcpus, machine.physicalCores,
           machine.sockets, machine.memoryGib, machine.fp64Gflops, machine.fp32Gflops, machine.int8Tops,
           machine.bf16Tflops, machine.measuredReadGbS, machine.sources, machine.note);
}

namespace {

constexpr std::string_view magic = "gpucost-hardware-2\n";
constexpr std::string_view processorMagic = "gpucost-processors-1\n";

template <class T>
std::vector<T> listOf(std::span<const T> values)
{
    return {values.begin(), values.end()};
}

}  // namespace

std::string packHardwareTable(const HardwareTable& table)
{
    PackWriter out;
    RecordPacker packer(out);
    packer(listOf(table.accelerators()), listOf(table.sources()));
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

std::string packProcessors(const ProcessorTable& table)
{
    PackWriter out;
    RecordPacker packer(out);
    packer(listOf(table.processors()), listOf(table.machines()), listOf(table.sources()));
    return std::string(processorMagic) + out.bytes();
}

ProcessorTable loadPackedProcessors(std::string_view packed)
{
    PackReader in = openPack(packed, processorMagic);
    std::vector<Processor> processors;
    std::vector<ProcessorMachine> machines;
    std::vector<DataSource> sources;
    RecordUnpacker{in}(processors, machines, sources);
    return ProcessorTable(std::move(processors), std::move(machines), std::move(sources));
}

}  // namespace gpucost
