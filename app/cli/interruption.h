// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <chrono>
#include <csignal>
#include <string>

#include "core/uncertainty/parallel.h"

namespace gpucost::cli {

/// Exit code of an answer that Ctrl-C cut short: 128 + SIGINT, which is what shells say of a program that it
/// ended.
inline constexpr int interruptedExit = 130;

/// While it lives, Ctrl-C asks the work to stop; a second one ends the program as ever. One at a time.
class Interruption {
public:
    Interruption();
    ~Interruption();
    Interruption(const Interruption&) = delete;
    Interruption& operator=(const Interruption&) = delete;

    bool isRaised() const;

private:
    struct sigaction m_before {};
};

/// Work that an interruption stops, and whose progress a terminal shows on standard error once it takes more
/// than two seconds: "worlds 42 %", wiped out at the end.
class Progress {
public:
    Progress(std::string what, const Interruption& interruption);
    ~Progress();
    Progress(const Progress&) = delete;
    Progress& operator=(const Progress&) = delete;

    /// Must not outlive this.
    Work work(unsigned threads);

private:
    void report(std::size_t done, std::size_t all);

    std::string m_what;
    const Interruption& m_interruption;
    bool m_isShown;
    bool m_hasWritten = false;
    std::stop_source m_stop;
    std::chrono::steady_clock::time_point m_next;
};

}  // namespace gpucost::cli
