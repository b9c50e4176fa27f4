// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <filesystem>
#include <memory>
#include <string>
#include <string_view>

#include "core/base/result.h"

namespace gpucost {

/// A file's bytes. Those of a regular file are mapped: they are in memory only as far as they are looked at.
/// A pipe is read to its end, up to 4 GiB.
class MappedFile {
public:
    static Result<std::unique_ptr<MappedFile>> open(const std::filesystem::path& file);

    MappedFile(const MappedFile&) = delete;
    MappedFile& operator=(const MappedFile&) = delete;
    ~MappedFile();

    std::string_view bytes() const { return m_bytes; }

private:
    MappedFile() = default;

    std::string_view m_bytes;
    std::string m_read;  // of a pipe
};

}  // namespace gpucost
