// SPDX-License-Identifier: Apache-2.0
#include "app/cli/files.h"

#include <array>
#include <cerrno>
#include <cstring>

#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

#include "connect/descriptor.h"
#include "connect/replace_file.h"

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
    return replaceFile(path, content);
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
