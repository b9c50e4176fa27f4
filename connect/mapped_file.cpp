// SPDX-License-Identifier: Apache-2.0
#include "connect/mapped_file.h"

#include <cerrno>
#include <cstring>

#include <fcntl.h>
#include <sys/mman.h>
#include <sys/stat.h>
#include <unistd.h>

namespace gpucost {

namespace {

constexpr std::size_t mostBytes = std::size_t{1} << 32;

/// Reads until nothing comes, or until there is more than anybody takes.
bool readAll(int descriptor, std::string& bytes)
{
    constexpr std::size_t block = std::size_t{1} << 20;
    while (bytes.size() <= mostBytes) {
        const std::size_t before = bytes.size();
        bytes.resize(before + block);
        const ssize_t got = ::read(descriptor, bytes.data() + before, block);
        bytes.resize(before + static_cast<std::size_t>(got > 0 ? got : 0));
        if (got == 0 || (got < 0 && errno != EINTR)) {
            return got == 0;
        }
    }
    return true;
}

}  // namespace

Result<std::unique_ptr<MappedFile>> MappedFile::open(const std::filesystem::path& file)
{
    std::unique_ptr<MappedFile> mapped(new MappedFile);
    const int descriptor = ::open(file.c_str(), O_RDONLY | O_CLOEXEC);
    struct stat status {};
    bool good = descriptor >= 0 && ::fstat(descriptor, &status) == 0;
    if (good && S_ISREG(status.st_mode)) {
        const auto size = static_cast<std::size_t>(status.st_size);
        void* const bytes =
            size == 0 ? nullptr : ::mmap(nullptr, size, PROT_READ, MAP_PRIVATE, descriptor, 0);
        good = bytes != MAP_FAILED;
        if (good) {
            mapped->m_bytes = {static_cast<const char*>(bytes), size};
        }
    } else if (good) {
        good = readAll(descriptor, mapped->m_read);
        mapped->m_bytes = mapped->m_read;
    }
    const int number = errno;
    if (descriptor >= 0) {
        ::close(descriptor);
    }
    if (!good) {
        return fail(ErrorCode::InputOutput, std::strerror(number), "a file that can be read",
                    Where{file.string(), 0, ""});
    }
    return mapped;
}

MappedFile::~MappedFile()
{
    if (m_read.empty() && !m_bytes.empty()) {
        ::munmap(const_cast<char*>(m_bytes.data()), m_bytes.size());
    }
}

}  // namespace gpucost
