// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/session/background.h"

#include <QMetaObject>
#include <algorithm>

namespace gpucost::ui {

Background::~Background()
{
    for (Task& task : m_tasks) {
        task.thread.request_stop();
    }
    m_tasks.clear();  // waits
}

void Background::begin(std::function<void(const std::stop_token&)> work, std::function<void()> done)
{
    for (Task& task : m_tasks) {
        task.thread.request_stop();
    }
    const std::uint64_t generation = ++m_generation;
    m_tasks.push_back({generation, std::jthread([this, generation, work = std::move(work),
                                                 done = std::move(done)](const std::stop_token& stop) {
                           work(stop);
                           QMetaObject::invokeMethod(
                               this, [this, generation, done] { finish(generation, done); },
                               Qt::QueuedConnection);
                       })});
    setBusy(true);
}

void Background::finish(std::uint64_t generation, const std::function<void()>& done)
{
    const auto task = std::find_if(m_tasks.begin(), m_tasks.end(),
                                   [generation](const Task& one) { return one.generation == generation; });
    const bool isWanted = generation == m_generation && !task->thread.get_stop_token().stop_requested();
    m_tasks.erase(task);
    if (m_tasks.empty()) {
        setBusy(false);
    }
    if (isWanted) {
        done();
    }
}

void Background::cancel()
{
    ++m_generation;
    for (Task& task : m_tasks) {
        task.thread.request_stop();
    }
}

void Background::setBusy(bool isBusy)
{
    if (isBusy != m_isBusy) {
        m_isBusy = isBusy;
        emit busyChanged(isBusy);
    }
}

}  // namespace gpucost::ui
