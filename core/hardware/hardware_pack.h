// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <string>
#include <string_view>

#include "core/hardware/accelerator.h"
#include "core/hardware/processor.h"

namespace gpucost {

/// A compact form that is compiled into the program, and back. Loading checks nothing but its own header.
std::string packHardwareTable(const HardwareTable& table);
HardwareTable loadPackedHardwareTable(std::string_view packed);
std::string packProcessors(const ProcessorTable& table);
ProcessorTable loadPackedProcessors(std::string_view packed);

}  // namespace gpucost
