// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cerrno>
#include <string_view>
#include <utility>

#include <unistd.h>

namespace gpucost {

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
    /// Closes it now; false where the system only now says that something was not written.
    bool closed() { return ::close(std::exchange(m_fd, -1)) == 0; }

private:
    int m_fd;
};

/// Writes everything, however many calls it takes; false with errno where that fails.
inline bool writeAll(int fd, std::string_view content)
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

}  // namespace gpucost
