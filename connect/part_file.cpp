// SPDX-License-Identifier: Apache-2.0
#include "connect/part_file.h"

#include <cerrno>
#include <cstring>
#include <fstream>
#include <system_error>
#include <utility>

#include <fcntl.h>
#include <unistd.h>

namespace gpucost {

namespace {

std::filesystem::path withSuffix(std::filesystem::path file, const char* suffix)
{
    file += suffix;
    return file;
}

std::filesystem::path partOf(const std::filesystem::path& file)
{
    return withSuffix(file, ".part");
}

std::filesystem::path noteOf(const std::filesystem::path& file)
{
    return withSuffix(file, ".part.from");
}

tl::unexpected<Error> ioError(const std::filesystem::path& file, int number)
{
    return fail(ErrorCode::InputOutput, std::strerror(number), "a file that can be written",
                Where{file.string(), 0, ""});
}

}  // namespace

PartFile::PartFile(std::filesystem::path file, std::string address, int descriptor)
    : m_file(std::move(file))
    , m_address(std::move(address))
    , m_descriptor(descriptor)
{
}

PartFile::PartFile(PartFile&& other) noexcept
    : m_file(std::move(other.m_file))
    , m_address(std::move(other.m_address))
    , m_validator(std::move(other.m_validator))
    , m_descriptor(std::exchange(other.m_descriptor, -1))
    , m_size(other.m_size)
{
}

PartFile::~PartFile()
{
    if (m_descriptor >= 0) {
        ::close(m_descriptor);
    }
}

Result<PartFile> PartFile::open(const std::filesystem::path& file, std::string_view address)
{
    constexpr mode_t mode = 0600;
    const int descriptor =
        ::open(partOf(file).c_str(), O_WRONLY | O_CREAT | O_APPEND | O_CLOEXEC | O_NOFOLLOW, mode);
    if (descriptor < 0) {
        return ioError(partOf(file), errno);
    }
    PartFile part(file, std::string(address), descriptor);

    std::ifstream note(noteOf(file));
    std::string noted;
    std::string validator;
    if (std::getline(note, noted) && std::getline(note, validator) && noted == address &&
        !validator.empty() && !note.eof()) {
        const off_t size = ::lseek(descriptor, 0, SEEK_END);
        part.m_size = size < 0 ? 0 : size;
        part.m_validator = validator;
        return part;
    }
    if (auto emptied = part.restart(""); !emptied) {
        return tl::make_unexpected(emptied.error());
    }
    return part;
}

Result<void> PartFile::restart(std::string_view validator)
{
    m_size = 0;
    m_validator = validator;
    std::error_code ignored;
    std::filesystem::remove(noteOf(m_file),
                            ignored);  // first: a note must never stand beside another file's bytes
    if (::ftruncate(m_descriptor, 0) != 0) {
        return ioError(partOf(m_file), errno);
    }
    if (!m_validator.empty()) {
        std::ofstream note(noteOf(m_file));
        note << m_address << '\n' << m_validator << '\n';
    }
    return {};
}

Result<void> PartFile::append(std::string_view bytes)
{
    while (!bytes.empty()) {
        const ssize_t written = ::write(m_descriptor, bytes.data(), bytes.size());
        if (written < 0 && errno == EINTR) {
            continue;
        }
        if (written < 0) {
            return ioError(partOf(m_file), errno);
        }
        bytes.remove_prefix(static_cast<std::size_t>(written));
        m_size += written;
    }
    return {};
}

Result<void> PartFile::finish()
{
    std::error_code problem;
    std::filesystem::rename(partOf(m_file), m_file, problem);
    if (problem) {
        return fail(ErrorCode::InputOutput, problem.message(), "a file that can be written",
                    Where{m_file.string(), 0, ""});
    }
    std::filesystem::remove(noteOf(m_file), problem);
    return {};
}

}  // namespace gpucost
