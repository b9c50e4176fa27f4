// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstdint>
#include <filesystem>
#include <string>
#include <string_view>

#include "core/base/result.h"

namespace gpucost {

/// A file that is still arriving, FILE.part, and beside it in FILE.part.from what it is a part of. Both
/// outlive the process, so that the next one can go on.
class PartFile {
public:
    static Result<PartFile> open(const std::filesystem::path& file, std::string_view address);
    PartFile(PartFile&& other) noexcept;
    PartFile& operator=(PartFile&&) = delete;
    ~PartFile();

    std::int64_t size() const { return m_size; }

    /// What the server must still have for the rest to fit: a strong ETag or a date. Empty: nothing to
    /// resume.
    const std::string& validator() const { return m_validator; }

    /// Drops what is there. What arrives now carries `validator`.
    Result<void> restart(std::string_view validator);
    Result<void> append(std::string_view bytes);

    /// Gives the file its name.
    Result<void> finish();

private:
    PartFile(std::filesystem::path file, std::string address, int descriptor);

    std::filesystem::path m_file;
    std::string m_address;
    std::string m_validator;
    int m_descriptor = -1;
    std::int64_t m_size = 0;
};

}  // namespace gpucost
