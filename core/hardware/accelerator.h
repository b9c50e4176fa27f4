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
#include "core/money/decimal.h"

namespace gpucost {

/// A printed figure that differs from the right one, and why.
struct HardwareNote {
    std::string what;
    std::string figure;
    std::string exact;
    std::string verdict;
    std::string reason;
};

/// A GPU or accelerator. Peaks are dense (without sparsity), per GPU; an empty value is an explicit unknown.
struct Accelerator {
    std::string id;
    std::string name;
    std::string family;  ///< what a name such as "V100" stands for: all its variants
    std::vector<std::string> aliases;
    std::string vendor;
    std::string architecture;
    std::int32_t year = 0;
    std::string unit;  ///< "GPU", or the part of a board that this entry describes
    std::optional<std::int64_t> cores;
    std::string coreKind;
    std::optional<std::int64_t> tensorCores;
    std::optional<Decimal> fp64Tflops, fp64TensorTflops, fp32Tflops, tf32TensorTflops, fp16Tflops,
        fp16TensorTflops, bf16TensorTflops, fp8TensorTflops, fp4TensorTflops, int8Tops, int4Tops;
    std::optional<Decimal> sparsityFactor;
    std::optional<Decimal> memoryGb;  ///< GB
    std::string memoryType;
    std::optional<Decimal> bandwidthGbS;  ///< GB/s
    std::optional<Decimal> nvlinkGbS;     ///< GB/s, both directions
    std::string pcie;
    std::optional<Decimal> tdpW;  ///< W
    std::string formFactor;
    std::string computeCapability;
    std::optional<Decimal> boostMhz;  ///< MHz
    std::string confidence;
    std::vector<std::string> sources;  ///< ids in the table's sources()
    std::string notes;
    std::vector<HardwareNote> published;
};

/// Whether an entry is one of several GPUs of a board or superchip (K80, M60, A16): a figure of the board is
/// not its own. Its `unit` says so: "die (half board)".
bool isShareOfBoard(const Accelerator& gpu);

/// The accelerators known, by id, name, alias and family.
class HardwareTable {
public:
    HardwareTable() = default;
    explicit HardwareTable(std::vector<Accelerator> accelerators, std::vector<DataSource> sources = {});

    std::span<const Accelerator> accelerators() const { return m_accelerators; }
    std::span<const DataSource> sources() const { return m_sources; }
    const DataSource* source(std::string_view id) const { return sourceNamed(m_sources, id); }
    const Accelerator* byId(std::string_view id) const;

    /// Every variant that a name stands for, ignoring letter case: an id, name or alias gives one, a family
    /// all of its variants. Empty where nothing is called so.
    std::vector<const Accelerator*> named(std::string_view name) const;

private:
    std::vector<Accelerator> m_accelerators;
    std::vector<DataSource> m_sources;
};

/// Reads pricing-data/hardware/gpus.json; reports every problem in one pass.
Checked<HardwareTable> readHardwareTable(std::string_view json, const std::string& file);

}  // namespace gpucost
