// SPDX-License-Identifier: Apache-2.0
#include "core/importer/gcp_gpus.h"

#include <algorithm>
#include <iterator>

namespace gpucost {

namespace {

// Longer names before those that they begin with.
constexpr GcpGpu gpus[] = {
    {"nvidia-tesla-k80", "Nvidia Tesla K80 GPU", "K80", true},
    {"nvidia-tesla-p4", "Nvidia Tesla P4 GPU", "P4", true},
    {"nvidia-tesla-p100", "Nvidia Tesla P100 GPU", "P100", true},
    {"nvidia-tesla-v100", "Nvidia Tesla V100 GPU", "V100", true},
    {"nvidia-tesla-t4", "Nvidia Tesla T4 GPU", "T4", true},
    {"nvidia-a100-80gb", "Nvidia Tesla A100 80GB GPU", "A100-80GB", false},
    {"nvidia-tesla-a100", "Nvidia Tesla A100 GPU", "A100", false},
    {"nvidia-l4", "Nvidia L4 GPU", "L4", false},
    {"nvidia-h100-mega-80gb", "Nvidia H100 80GB Mega GPU", "H100-MEGA", false},
    {"nvidia-h100-mega-80gb", "Nvidia H100 80GB Plus GPU", "H100-MEGA", false},
    {"nvidia-h100-80gb", "Nvidia H100 80GB GPU", "H100", false},
    {"nvidia-h200-141gb", "Nvidia H200 141GB GPU", "H200", false},
    {"nvidia-b200", "Nvidia B200 GPU", "B200", false},
    {"nvidia-rtx-pro-6000", "Nvidia RTX Pro 6000 GPU", "RTX-PRO-6000", false},
};

struct Machine {
    std::string_view accelerator;
    std::string_view count;
    std::string_view type;
};

constexpr Machine machines[] = {
    {"nvidia-tesla-a100", "1", "a2-highgpu-1g"},   {"nvidia-tesla-a100", "2", "a2-highgpu-2g"},
    {"nvidia-tesla-a100", "4", "a2-highgpu-4g"},   {"nvidia-tesla-a100", "8", "a2-highgpu-8g"},
    {"nvidia-tesla-a100", "16", "a2-megagpu-16g"}, {"nvidia-a100-80gb", "1", "a2-ultragpu-1g"},
    {"nvidia-a100-80gb", "2", "a2-ultragpu-2g"},   {"nvidia-a100-80gb", "4", "a2-ultragpu-4g"},
    {"nvidia-a100-80gb", "8", "a2-ultragpu-8g"},   {"nvidia-h100-80gb", "1", "a3-highgpu-1g"},
    {"nvidia-h100-80gb", "2", "a3-highgpu-2g"},    {"nvidia-h100-80gb", "4", "a3-highgpu-4g"},
    {"nvidia-h100-80gb", "8", "a3-highgpu-8g"},    {"nvidia-h100-mega-80gb", "8", "a3-megagpu-8g"},
    {"nvidia-h200-141gb", "8", "a3-ultragpu-8g"},  {"nvidia-b200", "8", "a4-highgpu-8g"},
};

}  // namespace

const GcpGpu* gcpGpuInSku(std::string_view description)
{
    const auto found = std::find_if(std::begin(gpus), std::end(gpus), [description](const GcpGpu& gpu) {
        return description.starts_with(gpu.inSkus) &&
               (description.size() == gpu.inSkus.size() || description[gpu.inSkus.size()] == ' ');
    });
    return found == std::end(gpus) ? nullptr : found;
}

const GcpGpu* gcpGpuInSkypilot(std::string_view name)
{
    const auto found = std::find_if(std::begin(gpus), std::end(gpus),
                                    [name](const GcpGpu& gpu) { return gpu.inSkypilot == name; });
    return found == std::end(gpus) ? nullptr : found;
}

std::string_view gcpMachineWith(const GcpGpu& gpu, std::string_view count)
{
    const auto found = std::find_if(std::begin(machines), std::end(machines), [&](const Machine& machine) {
        return machine.accelerator == gpu.accelerator && machine.count == count;
    });
    return found == std::end(machines) ? std::string_view() : found->type;
}

}  // namespace gpucost
