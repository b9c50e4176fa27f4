// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <functional>
#include <memory>
#include <optional>
#include <stop_token>
#include <thread>
#include <type_traits>
#include <vector>

#include <QObject>

namespace gpucost::ui {

/// Work off the thread of the windows, one piece at a time: what is begun later stops what is under way, whose
/// result is dropped. The work may be asked to stop at any moment and then returns whatever it likes, soon.
class Background : public QObject {
    Q_OBJECT

public:
    using QObject::QObject;
    /// Stops the work and waits for its end.
    ~Background() override;

    /// `work` runs elsewhere and must touch nothing that changes; `done` takes its result here, unless something
    /// else was begun or the work was cancelled meanwhile.
    template <class Work, class Done>
    void run(Work work, Done done)
    {
        using Made = std::invoke_result_t<Work, std::stop_token>;
        auto made = std::make_shared<std::optional<Made>>();
        begin([work = std::move(work), made](const std::stop_token& stop) mutable { made->emplace(work(stop)); },
              [done = std::move(done), made] { done(std::move(**made)); });
    }

    void cancel();
    bool isBusy() const { return m_isBusy; }

signals:
    void busyChanged(bool isBusy);

private:
    void begin(std::function<void(const std::stop_token&)> work, std::function<void()> done);
    void finish(std::uint64_t generation, const std::function<void()>& done);
    void setBusy(bool isBusy);

    struct Task {
        std::uint64_t generation;
        std::jthread thread;
    };
    std::vector<Task> m_tasks;
    std::uint64_t m_generation = 0;
    bool m_isBusy = false;
};

}  // namespace gpucost::ui
