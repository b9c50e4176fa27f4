// SPDX-License-Identifier: Apache-2.0
#include "core/importer/machine_table.h"

#include <algorithm>
#include <unordered_map>

namespace gpucost {

namespace {

using Machines = std::unordered_map<std::string, MachineShape>;

std::string keyOf(std::string_view provider, std::string_view instanceType)
{
    std::string key(provider);
    key += '/';
    return key.append(instanceType);
}

std::shared_ptr<const Machines> machinesOf(const Catalog& catalog)
{
    auto machines = std::make_shared<Machines>();
    for (const Offer& offer : catalog.offers()) {
        MachineShape& shape = (*machines)[keyOf(offer.provider, offer.instanceType)];
        if (shape.gpu.empty()) {
            shape.gpu = offer.gpu;
        }
        shape.gpuCount = shape.gpuCount ? shape.gpuCount : offer.gpuCount;
        shape.vcpus = shape.vcpus ? shape.vcpus : offer.vcpus;
        shape.memoryGib = shape.memoryGib ? shape.memoryGib : offer.memoryGib;
    }
    return machines;
}

/// Lists count mebibytes, sometimes fewer than a GPU is sold with: 15,360 for the 16 GB of a T4.
bool hasMemory(const Accelerator& gpu, std::int64_t mebibytes)
{
    if (!gpu.memoryGb) {
        return false;
    }
    constexpr std::int64_t mebibytesPerGibibyte = 1024;
    constexpr std::int64_t tolerance = 8;
    const Rational stated = Rational(mebibytes) / Rational(mebibytesPerGibibyte);
    const Rational sold(*gpu.memoryGb);
    const Rational difference = stated > sold ? stated - sold : sold - stated;
    return difference * Rational(tolerance) <= sold;
}

std::string idOf(const HardwareTable& hardware, std::string_view name, std::int64_t memoryMib)
{
    std::vector<const Accelerator*> meant = hardware.named(name);
    if (meant.size() > 1 && memoryMib > 0) {
        std::erase_if(meant, [memoryMib](const Accelerator* gpu) { return !hasMemory(*gpu, memoryMib); });
    }
    return meant.size() == 1 ? meant.front()->id : std::string();
}

}  // namespace

ImportOptions importOptions(std::shared_ptr<const Catalog> catalog)
{
    ImportOptions options;
    options.machine = [machines = machinesOf(*catalog)](
                          std::string_view provider, std::string_view instanceType) -> const MachineShape* {
        const auto found = machines->find(keyOf(provider, instanceType));
        return found == machines->end() ? nullptr : &found->second;
    };
    options.gpuNamed = [catalog = std::move(catalog)](std::string_view name, std::int64_t memoryMib) {
        return idOf(catalog->hardware(), name, memoryMib);
    };
    return options;
}

}  // namespace gpucost
