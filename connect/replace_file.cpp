// SPDX-License-Identifier: Apache-2.0
#include "connect/replace_file.h"

#include <cerrno>
#include <cstdlib>
#include <cstring>
#include <memory>

#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

#include "connect/descriptor.h"

namespace gpucost {

namespace {

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

std::optional<Error> replaceFile(const std::string& path, std::string_view content)
{
    const std::string target = resolved(path);
    struct stat status {};
    const bool exists = ::stat(target.c_str(), &status) == 0;
    const auto failed = [&path] {
        return Error{
            ErrorCode::InputOutput, {path, 0, ""}, std::strerror(errno), "a file that can be written"};
    };
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

}  // namespace gpucost
