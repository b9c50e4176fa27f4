// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <filesystem>

namespace gpucost {

/// Where prices are kept unless --store says otherwise: $XDG_DATA_HOME/gpucost/history.sqlite, or below
/// ~/.local/share. Empty where the environment names neither.
std::filesystem::path usualStore();

/// For what can be made again: $XDG_CACHE_HOME/gpucost, or ~/.cache/gpucost. Empty where the environment
/// names neither.
std::filesystem::path cacheFolder();

}  // namespace gpucost
