// SPDX-License-Identifier: Apache-2.0
#include "app/cli/interruption.h"

#include <unistd.h>

#include "app/cli/files.h"

namespace gpucost::cli {

namespace {

volatile std::sig_atomic_t raised = 0;

}  // namespace

Interruption::Interruption()
{
    raised = 0;
    struct sigaction action {};
    action.sa_handler = [](int) { raised = 1; };
    action.sa_flags = static_cast<int>(SA_RESETHAND);
    sigaction(SIGINT, &action, &m_before);
}

Interruption::~Interruption()
{
    sigaction(SIGINT, &m_before, nullptr);
}

bool Interruption::isRaised() const
{
    return raised != 0;
}

Progress::Progress(std::string what, const Interruption& interruption)
    : m_what(std::move(what))
    , m_interruption(interruption)
    , m_isShown(isatty(STDERR_FILENO) == 1)
    , m_next(std::chrono::steady_clock::now() + std::chrono::seconds(2))
{
}

Progress::~Progress()
{
    if (m_hasWritten) {
        writeStandardError("\r" + std::string(m_what.size() + 8, ' ') + '\r');
    }
}

Work Progress::work(unsigned threads)
{
    if (m_interruption.isRaised()) {
        m_stop.request_stop();
    }
    return {threads, m_stop.get_token(), [this](std::size_t done, std::size_t all) { report(done, all); }};
}

void Progress::report(std::size_t done, std::size_t all)
{
    if (m_interruption.isRaised()) {
        m_stop.request_stop();
    }
    const auto now = std::chrono::steady_clock::now();
    if (!m_isShown || now < m_next) {
        return;
    }
    m_next = now + std::chrono::milliseconds(250);
    m_hasWritten = true;
    writeStandardError("\r" + m_what + ' ' + std::to_string(done * 100 / all) + " %");
}

}  // namespace gpucost::cli
