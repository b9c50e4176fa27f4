// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <string>

#include "core/report/format.h"
#include "core/report/json_writer.h"
#include "core/workload/interruption_presets.h"

namespace gpucost {

/// The lives of spot machines that are shipped. CSV has a row for each preset and each of its zones.
std::string presetsReport(const InterruptionPresets& presets, Format format);

/// A preset as a JSON object with all it says.
void writePreset(JsonWriter& json, const InterruptionPreset& preset);

}  // namespace gpucost
