// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <chrono>
#include <functional>
#include <memory>
#include <optional>
#include <thread>
#include <type_traits>

#include <QObject>

#include "core/uncertainty/parallel.h"

namespace gpucost::ui {

/// Work that takes longer than a frame, off the GUI thread, of which only the latest matters: what is asked for
/// while something runs asks that to stop and waits for its end; of several, only the last is run. However fast
/// one types, no more than one run is under way and one waits.
class LatestRun : public QObject {
    Q_OBJECT

public:
    /// Shows the result; run on the GUI thread.
    using Show = std::function<void()>;
    /// Runs on a thread of its own with Work::stop and Work::progress; must not throw.
    using Job = std::function<Show(const Work&)>;

    using QObject::QObject;
    /// Asks what runs to stop, and waits for it.
    ~LatestRun() override;

    void start(Job job);
    /// The same for work that only needs to know when to stop: `done` takes its result on the GUI thread.
    template <class Task, class Done>
    void run(Task task, Done done)
    {
        start([task = std::move(task), done = std::move(done)](const Work& work) mutable -> Show {
            auto made = std::make_shared<std::invoke_result_t<Task, std::stop_token>>(task(work.stop));
            return [done, made]() mutable { done(std::move(*made)); };
        });
    }
    /// Asks what runs to stop; what has been done by then is shown.
    void cancel();
    /// Asks what runs to stop, and shows nothing of it.
    void drop();
    bool isRunning() const { return m_isRunning; }
    /// Waits so long, at most, for the end of what runs and waits, and has it shown within this call: what is
    /// done in no time needs no second look. True where nothing runs any more.
    bool waitFor(std::chrono::milliseconds most);

signals:
    void started();
    void progressed(int percent);
    void ended();
    void runningChanged(bool isRunning);

private:
    struct Made;
    void launch(Job job);
    void finish(const std::shared_ptr<Made>& made);

    std::jthread m_thread;
    std::shared_ptr<Made> m_made;  ///< by what runs
    std::optional<Job> m_next;
    bool m_isRunning = false;
    bool m_isDropped = false;
};

}  // namespace gpucost::ui
