// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstdint>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "core/base/data_source.h"
#include "core/base/result.h"
#include "core/hardware/accelerator.h"
#include "core/hardware/precision.h"
#include "core/money/decimal.h"
#include "core/money/rational.h"

namespace gpucost {

/// A server CPU, for "GPU or CPU?". All figures are of one socket; an empty value is an explicit unknown, or
/// something that the chip cannot do (notes tell which).
///
/// Peaks      at the base clock, which holds under vector code: cores x GHz x operations per cycle and core.
///            A fused multiply and add counts as two. FP32 is twice FP64.
/// Bandwidth  of all memory channels, as printed on the modules: channels x MT/s x 8 bytes
struct Processor {
    std::string id;
    std::string name;
    std::string vendor;
    std::string architecture;
    std::int32_t year = 0;
    std::int64_t cores = 0;
    std::int64_t threads = 0;
    Decimal baseGhz;
    std::optional<Decimal> allCoreGhz;  ///< with all cores busy in ordinary code
    std::string simd;
    std::int64_t fp64FlopPerCycleCore = 0;
    Decimal fp64Gflops;  ///< cores x baseGhz x fp64FlopPerCycleCore
    std::string fp64Derivation;
    Decimal fp32Gflops;
    std::optional<Decimal> fp64GflopsAllCore;  ///< the same at allCoreGhz: more than vector code sustains
    std::optional<std::int64_t> int8OpsPerCycleCore;
    std::optional<Decimal> int8Tops;  ///< only with VNNI, AMX or I8MM
    std::string int8Derivation;
    std::optional<Decimal> bf16Tflops;
    std::int64_t memoryChannels = 0;
    std::string memoryType;
    Decimal bandwidthGbS;  ///< GB/s
    std::string bandwidthDerivation;
    std::optional<Decimal> tdpW;  ///< W
    std::string tdpNote;
    std::string confidence;
    std::vector<std::string> sources;  ///< ids in the table's sources()
    std::string notes;
    std::vector<HardwareNote> published;
};

/// A machine type on which a processor is rented: how much of it, and what was measured there.
struct ProcessorMachine {
    std::string provider;
    std::string instanceType;
    std::string processor;  ///< id
    std::int64_t vcpus = 0;
    std::int64_t physicalCores = 0;
    std::int64_t sockets = 0;  ///< on which the cores lie
    Decimal memoryGib;
    Decimal fp64Gflops;  ///< of the whole machine: the socket's x physicalCores / cores
    Decimal fp32Gflops;
    std::optional<Decimal> int8Tops;  ///< empty also where the machine hides the instructions
    std::optional<Decimal> bf16Tflops;
    std::optional<Decimal> measuredReadGbS;  ///< GB/s, all threads reading (lmbench bw_mem, 512 MB)
    std::vector<std::string> sources;
    std::string note;
};

/// The dense peak of a machine at a precision, in TFLOPS (TOPS for INT8); empty where unknown or impossible.
std::optional<Decimal> peakOf(const ProcessorMachine& machine, Precision precision);

/// The processors known, and the machines that carry them.
///
/// Format    pricing-data/README.md, pricing-data/schema/processors.schema.json
/// Refused   a peak that does not follow from cores, clock and operations per cycle (INT8: rounded to its own
///           places); a machine whose peak is not its share of the processor's, that has more cores
///           than its sockets, or reads faster than its sockets' memory can; names that lead nowhere or occur
///           twice
/// Verified  tests/core/hardware/processor_test.cpp
class ProcessorTable {
public:
    ProcessorTable() = default;
    ProcessorTable(std::vector<Processor> processors, std::vector<ProcessorMachine> machines,
                   std::vector<DataSource> sources = {});

    std::span<const Processor> processors() const { return m_processors; }
    std::span<const ProcessorMachine> machines() const { return m_machines; }
    std::span<const DataSource> sources() const { return m_sources; }
    const DataSource* source(std::string_view id) const { return sourceNamed(m_sources, id); }

    const Processor* byId(std::string_view id) const;
    /// The machine that a provider sells under this name; nullptr if none is known.
    const ProcessorMachine* machineOf(std::string_view provider, std::string_view instanceType) const;
    /// The processor of a machine of this table.
    const Processor& processorOf(const ProcessorMachine& machine) const;
    /// Memory bandwidth that belongs to a machine's cores, in GB/s: the socket's x physicalCores / cores. A
    /// small machine may read faster while its neighbours rest.
    Rational bandwidthOf(const ProcessorMachine& machine) const;

private:
    std::vector<Processor> m_processors;
    std::vector<ProcessorMachine> m_machines;
    std::vector<DataSource> m_sources;
};

/// Reads pricing-data/hardware/cpus.json; reports every problem in one pass.
Checked<ProcessorTable> readProcessors(std::string_view json, const std::string& file);

/// The processors compiled in from pricing-data/hardware/cpus.json: library gpucost::shipped. Loaded when
/// first asked for.
const ProcessorTable& shippedProcessors();

}  // namespace gpucost
