// SPDX-License-Identifier: Apache-2.0
#include "core/plan/owned_presets.h"
#include "pricing-data/shipped_parts.h"

namespace gpucost {

const OwnedPresets& shippedOwnedPresets()
{
    static const OwnedPresets presets =
        readOwnedPresets(shippedParts().ownedPresets, "owned/presets.json").value();
    return presets;
}

}  // namespace gpucost
