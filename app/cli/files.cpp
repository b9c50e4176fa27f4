// SPDX-License-Identifier: Apache-2.0
#include "app/cli/files.h"

#include <array>
#include <cerrno>
#include <cstdlib>
#include <cstring>
#include <memory>

#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

namespace gpucost::cli {

namespace {

constexpr std::size_t maxBytes = std::size_t{1} << 30U;

Error inputOutput(std::string found, std::string expected, const std::string& path)
{
    return {ErrorCode::InputOutput, {path, 0, ""}, std::move(found), std::move(expected)};
}

std::string reason()
{
    return std::strerror(errno);
}

/// A file descriptor that closes itself.
class Descriptor {
public:
    explicit Descriptor(int fd)
        : m_fd(fd)
    {
    }
    Descriptor(const Descriptor&) = delete;
    Descriptor& operator=(const Descriptor&) = delete;
    ~Descriptor()
    {
        if (m_fd >= 0) {
            ::close(m_fd);
        }
    }

    bool isOpen() const { return m_fd >= 0; }
    int get() const { return m_fd; }
    bool closed() { return ::close(std::exchange(m_fd, -1)) == 0; }

private:
    int m_fd;
};

bool writeAll(int fd, std::string_view content)
{
    while (!content.empty()) {
        const ssize_t written = ::write(fd, content.data(), content.size());
        if (written < 0 && errno == EINTR) {
            continue;
        }
        if (written < 0) {
            return false;
        }
        content.remove_prefix(static_cast<std::size_t>(written));
    }
    return true;
}

/// Where a path leads through symbolic links, so that the file is replaced and not the link.
std::string resolved(const std::string& path)
{
    const std::unique_ptr<char, decltype(&std::free)> real(::realpath(path.c_str(), nullptr), &std::free);
    return real ? std::string(real.get()) : path;
}

mode_t newFileMode()
{
    const mode_t mask = ::umask(0);
    ::umask(mask);
    return 0666 & ~mask;
}

}  // namespace

Result<std::string> readFile(const std::string& path)
{
    const Descriptor file(::open(path.c_str(), O_RDONLY | O_CLOEXEC));
    if (!file.isOpen()) {
        return tl::make_unexpected(inputOutput(reason(), "a file that can be read", path));
    }
    std::string content;
    struct stat status {};
    if (::fstat(file.get(), &status) == 0 && S_ISREG(status.st_mode) && status.st_size > 0) {
        content.reserve(std::min(static_cast<std::size_t>(status.st_size), maxBytes));
    }
    std::array<char, 65536> buffer{};
    while (true) {
        const ssize_t count = ::read(file.get(), buffer.data(), buffer.size());
        if (count < 0 && errno == EINTR) {
            continue;
        }
        if (count < 0) {
            return tl::make_unexpected(inputOutput(reason(), "a file that can be read", path));
        }
        if (count == 0) {
            return content;
        }
        if (content.size() + static_cast<std::size_t>(count) > maxBytes) {
            return tl::make_unexpected(inputOutput("more than 1 GiB", "a smaller file", path));
        }
        content.append(buffer.data(), static_cast<std::size_t>(count));
    }
}

std::optional<Error> writeFile(const std::string& path, std::string_view content)
{
    const std::string target = resolved(path);
    struct stat status {};
    const bool exists = ::stat(target.c_str(), &status) == 0;
    const auto failed = [&path] { return inputOutput(reason(), "a file that can be written", path); };
    if (exists && !S_ISREG(status.st_mode)) {
        Descriptor device(::open(target.c_str(), O_WRONLY | O_CLOEXEC));
        if (!device.isOpen() || !writeAll(device.get(), content) || !device.closed()) {
            return failed();
        }
        return std::nullopt;
    }
    std::string temporary = target + ".XXXXXX";
    Descriptor file(::mkostemp(temporary.data(), O_CLOEXEC));
    if (!file.isOpen()) {
        return failed();
    }
    const mode_t mode = exists ? status.st_mode & 07777U : newFileMode();
    const bool written = writeAll(file.get(), content) && ::fchmod(file.get(), mode) == 0 &&
                         ::fsync(file.get()) == 0 && file.closed() &&
                         ::rename(temporary.c_str(), target.c_str()) == 0;
    if (!written) {
        const Error error = failed();
        ::unlink(temporary.c_str());
        return error;
    }
    return std::nullopt;
}

std::optional<Error> writeStandardOutput(std::string_view content)
{
    if (!writeAll(STDOUT_FILENO, content)) {
        return inputOutput(reason(), "an output that can be written", "standard output");
    }
    return std::nullopt;
}

void writeStandardError(std::string_view content)
{
    static_cast<void>(writeAll(STDERR_FILENO, content));
}

}  // namespace gpucost::cli
