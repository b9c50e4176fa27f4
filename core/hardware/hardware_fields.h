// SPDX-License-Identifier: Apache-2.0
//
// Fields that the readers of GPUs and of processors share.
#pragma once

#include <initializer_list>
#include <string>
#include <string_view>
#include <vector>

#include "core/base/data_source.h"
#include "core/base/json.h"
#include "core/hardware/accelerator.h"

namespace gpucost {

/// A list of texts, none empty and each once.
std::vector<std::string> readTexts(JsonFields& fields, std::string_view name);

/// A list of texts of which each is the id of a source; at least one.
std::vector<std::string> readSourceIds(JsonFields& fields, std::span<const DataSource> sources);

std::string_view readOneOf(JsonFields& fields, std::string_view name,
                           std::initializer_list<std::string_view> values);

/// The list `published`.
std::vector<HardwareNote> readPublished(JsonFields& fields);

}  // namespace gpucost
