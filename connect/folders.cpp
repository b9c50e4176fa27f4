// SPDX-License-Identifier: Apache-2.0
#include "connect/folders.h"

#include <cstdlib>

namespace gpucost {

namespace {

/// The XDG specification: a path that is not absolute is to be ignored.
std::filesystem::path folderOf(const char* variable, const char* belowHome)
{
    const char* const named = std::getenv(variable);
    const char* const home = std::getenv("HOME");
    if (named != nullptr && named[0] == '/') {
        return std::filesystem::path(named) / "gpucost";
    }
    if (home == nullptr || home[0] != '/') {
        return {};
    }
    return std::filesystem::path(home) / belowHome / "gpucost";
}

}  // namespace

std::filesystem::path usualStore()
{
    const std::filesystem::path folder = folderOf("XDG_DATA_HOME", ".local/share");
    return folder.empty() ? folder : folder / "history.sqlite";
}

std::filesystem::path cacheFolder()
{
    return folderOf("XDG_CACHE_HOME", ".cache");
}

}  // namespace gpucost
