// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <string_view>

namespace gpucost {

/// A GPU that Google sells, by its several names.
struct GcpGpu {
    std::string_view accelerator;  ///< "nvidia-tesla-t4": under this name it is an offer
    std::string_view inSkus;       ///< "Nvidia Tesla T4 GPU", in the descriptions of SKUs
    std::string_view inSkypilot;   ///< "T4", in SkyPilot's catalogs
    bool attaches;                 ///< to N1 machines; the others come with machines of their own
};

/// By the name in a SKU's description, which begins with it; by SkyPilot's name. None where Google has no
/// such GPU.
const GcpGpu* gcpGpuInSku(std::string_view description);
const GcpGpu* gcpGpuInSkypilot(std::string_view name);

/// The one machine that has so many of a GPU: "a2-highgpu-4g". Empty where none or several do.
std::string_view gcpMachineWith(const GcpGpu& gpu, std::string_view count);

}  // namespace gpucost
