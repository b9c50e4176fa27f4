// SPDX-License-Identifier: Apache-2.0
#include "core/workload/interruption_pack.h"
#include "pricing-data/shipped_parts.h"

namespace gpucost {

const InterruptionPresets& shippedInterruptionPresets()
{
    static const InterruptionPresets presets = loadPackedInterruptionPresets(shippedParts().spotLives);
    return presets;
}

const InterruptionBands& shippedInterruptionBands()
{
    static const InterruptionBands bands = loadPackedInterruptionBands(shippedParts().spotBands);
    return bands;
}

}  // namespace gpucost
