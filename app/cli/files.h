// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <optional>
#include <string>
#include <string_view>

#include "core/base/result.h"

namespace gpucost::cli {

/// All bytes of a file of up to 1 GiB.
Result<std::string> readFile(const std::string& path);

/// Replaces a file as a whole: readers see the old content or the new one, and after a failure the old one
/// stays. What is no regular file (a device, a pipe) is written to as it is.
std::optional<Error> writeFile(const std::string& path, std::string_view content);

/// Writes to standard output and makes sure that it arrived.
std::optional<Error> writeStandardOutput(std::string_view content);

/// Writes to standard error; nothing can be done if that fails.
void writeStandardError(std::string_view content);

}  // namespace gpucost::cli
