// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <chrono>
#include <csignal>
#include <string>

#include "core/uncertainty/parallel.h"

namespace gpucost::cli {

/// While it lives, Ctrl-C asks the work to stop; a second one ends the program as ever.
class Interruption {
public:
    Interruption();
    ~Interruption();
    Interruption(const Interruption&) = delete;
    Interruption& operator=(const Interruption&) = delete;

private:
    struct sigaction m_before {};
};

/// Progress on a terminal, of work that takes more than two seconds.
class Progress {
public:
    explicit Progress(std::string what);
    ~Progress();
    Progress(const Progress&) = delete;
    Progress& operator=(const Progress&) = delete;

    /// Must not outlive this.
    Work work(unsigned threads);

private:
    void report(std::size_t done, std::size_t all);

    std::string m_what;
    bool m_isShown;
    bool m_hasWritten = false;
    std::stop_source m_stop;
    std::chrono::steady_clock::time_point m_next = std::chrono::steady_clock::now() + std::chrono::seconds(2);
};

}  // namespace gpucost::cli
