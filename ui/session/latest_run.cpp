// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/session/latest_run.h"

#include <algorithm>

namespace gpucost::ui {

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
    m_thread = std::jthread([this, job = std::move(job)](const std::stop_token& stop) {
        int told = -1;
        const auto progress = [this, &told](std::size_t done, std::size_t all) {
            const int percent = static_cast<int>(done * 100 / std::max<std::size_t>(1, all));
            if (percent != told) {
                told = percent;
                QMetaObject::invokeMethod(this, [this, percent] { emit progressed(percent); }, Qt::QueuedConnection);
            }
        };
        Show show = job(Work{std::max(1U, std::thread::hardware_concurrency()), stop, progress});
        QMetaObject::invokeMethod(this, [this, show = std::move(show)] { finish(show); }, Qt::QueuedConnection);
    });
}

void LatestRun::finish(const Show& show)
{
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
