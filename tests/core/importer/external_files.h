// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstdlib>
#include <filesystem>
#include <fstream>
#include <sstream>
#include <stdexcept>
#include <string>
#include <vector>

#include <doctest/doctest.h>

/// Files that are not ours, from the folder that GPUCOST_EXTERNAL_DATA names.
namespace gpucost::external {

inline bool isMissing()
{
    if (std::getenv("GPUCOST_EXTERNAL_DATA") != nullptr) {
        return false;
    }
    MESSAGE("GPUCOST_EXTERNAL_DATA is not set: skipped");
    return true;
}

inline std::filesystem::path folder()
{
    return std::getenv("GPUCOST_EXTERNAL_DATA");
}

inline std::string content(const std::filesystem::path& path)
{
    std::ifstream in(folder() / path, std::ios::binary);
    std::ostringstream text;
    text << in.rdbuf();
    if (!in) {
        throw std::runtime_error(path.string() + " cannot be read");
    }
    return text.str();
}

/// Files below a folder, relative to the folder of all.
inline std::vector<std::filesystem::path> filesIn(const std::filesystem::path& below)
{
    std::vector<std::filesystem::path> files;
    for (const auto& entry : std::filesystem::recursive_directory_iterator(folder() / below)) {
        const std::string name = entry.path().filename().string();
        if (entry.is_regular_file() && !name.starts_with('_')) {
            files.push_back(std::filesystem::relative(entry.path(), folder()));
        }
    }
    return files;
}

}  // namespace gpucost::external
