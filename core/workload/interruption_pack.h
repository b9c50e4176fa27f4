// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <string>
#include <string_view>

#include "core/workload/interruption_presets.h"

namespace gpucost {

/// Compact forms that are compiled into the program, and back. Loading checks nothing but its own header.
std::string packInterruptionPresets(const InterruptionPresets& presets);
InterruptionPresets loadPackedInterruptionPresets(std::string_view packed);

/// A band takes about four bytes: regions, systems and types are tables.
std::string packInterruptionBands(const InterruptionBands& bands);
InterruptionBands loadPackedInterruptionBands(std::string_view packed);

}  // namespace gpucost
