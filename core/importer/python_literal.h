// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <optional>
#include <string_view>

#include "core/base/result.h"

namespace gpucost {

/// The first number under a key anywhere in a Python literal, as catalogs print a dict: 'SizeInMiB' in
/// {'Gpus': [{'Name': 'V100', 'Count': 8.0, 'MemoryInfo': {'SizeInMiB': 16384}}]}. Reads dicts, lists,
/// tuples, strings, numbers, None, True and False, at most 16 levels; anything else is an error. Nothing is
/// evaluated.
Result<std::optional<std::string_view>> numberInPythonLiteral(std::string_view literal, std::string_view key);

}  // namespace gpucost
