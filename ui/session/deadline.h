// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <chrono>
#include <condition_variable>
#include <mutex>
#include <stop_token>
#include <thread>

namespace gpucost::ui {

/// While it lives, asks for a stop once a time is over: work that is expected to be short may be done where it is
/// asked for, and is given up where it turns out long.
class Deadline {
public:
    explicit Deadline(std::chrono::milliseconds after)
        : m_watch([this, after](const std::stop_token& done) {
            std::mutex mutex;
            std::unique_lock lock(mutex);
            std::condition_variable_any waiting;
            waiting.wait_for(lock, done, after, [] { return false; });
            if (!done.stop_requested()) {
                m_stop.request_stop();
            }
        })
    {
    }

    std::stop_token token() const { return m_stop.get_token(); }

private:
    std::stop_source m_stop;
    std::jthread m_watch;  // ends first
};

}  // namespace gpucost::ui
