// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/session/latest_run.h"

#include <algorithm>
#include <condition_variable>
#include <mutex>

namespace gpucost::ui {

/// What a run has come to, handed from its thread to the window's.
struct LatestRun::Made {
    std::mutex mutex;
    std::condition_variable ended;
    std::optional<Show> show;
};

LatestRun::~LatestRun()
{
    m_thread.request_stop();
    if (m_thread.joinable()) {
        m_thread.join();
    }
}

void LatestRun::start(Job job)
{
    if (m_isRunning) {
        m_next = std::move(job);
        m_thread.request_stop();
        return;
    }
    launch(std::move(job));
}

void LatestRun::cancel()
{
    m_next.reset();
    m_thread.request_stop();
}

void LatestRun::drop()
{
    m_next.reset();
    m_isDropped = m_isRunning;
    m_thread.request_stop();
}

void LatestRun::launch(Job job)
{
    m_isRunning = true;
    m_isDropped = false;
    emit started();
    emit runningChanged(true);
    m_made = std::make_shared<Made>();
    m_thread = std::jthread([this, made = m_made, job = std::move(job)](const std::stop_token& stop) {
        int told = -1;
        const auto progress = [this, &told](std::size_t done, std::size_t all) {
            const int percent = static_cast<int>(done * 100 / std::max<std::size_t>(1, all));
            if (percent != told) {
                told = percent;
                QMetaObject::invokeMethod(this, [this, percent] { emit progressed(percent); }, Qt::QueuedConnection);
            }
        };
        Show show = job(Work{std::max(1U, std::thread::hardware_concurrency()), stop, progress});
        {
            const std::scoped_lock lock(made->mutex);
            made->show = std::move(show);
        }
        made->ended.notify_one();
        QMetaObject::invokeMethod(this, [this, made] { finish(made); }, Qt::QueuedConnection);
    });
}

bool LatestRun::waitFor(std::chrono::milliseconds most)
{
    const auto until = std::chrono::steady_clock::now() + most;
    while (m_isRunning) {
        const std::shared_ptr<Made> made = m_made;
        {
            std::unique_lock lock(made->mutex);
            if (!made->ended.wait_until(lock, until, [&made] { return made->show.has_value(); })) {
                return false;
            }
        }
        finish(made);
    }
    return true;
}

void LatestRun::finish(const std::shared_ptr<Made>& made)
{
    if (made != m_made) {
        return;  // shown already
    }
    m_made.reset();
    const Show show = std::move(*made->show);
    m_isRunning = false;
    if (m_next) {
        Job next = std::move(*m_next);
        m_next.reset();
        launch(std::move(next));
        return;
    }
    emit runningChanged(false);
    if (!m_isDropped && show) {
        show();
    }
    emit ended();
}

}  // namespace gpucost::ui
