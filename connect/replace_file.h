// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <optional>
#include <string>
#include <string_view>

#include "core/base/error.h"

namespace gpucost {

/// Replaces a file as a whole: it is written under another name beside the old one and then renamed, so that
/// readers see the old content or the new one, and after a failure the old one stays. A symbolic link is
/// followed; permissions are kept. What is no regular file (a device, a pipe) is written to as it is.
/// ErrorCode::InputOutput with the system's reason.
std::optional<Error> replaceFile(const std::string& path, std::string_view content);

}  // namespace gpucost
