// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <exception>
#include <stop_token>

namespace gpucost {

/// Thrown by work that was asked to stop before it had an answer.
class Stopped : public std::exception {
public:
    const char* what() const noexcept override { return "stopped"; }
};

inline void throwIfStopped(const std::stop_token& stop)
{
    if (stop.stop_requested()) {
        throw Stopped();
    }
}

}  // namespace gpucost
