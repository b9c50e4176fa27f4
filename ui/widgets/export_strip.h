// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <deque>
#include <functional>
#include <string>

#include <QFrame>

#include "core/base/result.h"
#include "ui/session/latest_run.h"

class QLabel;
class QProgressBar;

namespace gpucost::ui {

/// Files that take their time, made and written off the window's thread, one after the other: which one is being
/// written, how far it is, and a button that ends it. Seen while there is something to write. A file is replaced as
/// a whole when all of it is there, so that one that was ended is not there, or as it was before.
class ExportStrip : public QFrame {
    Q_OBJECT

public:
    /// Runs on a thread of its own; what it comes to after a stop was asked for is thrown away.
    using Make = std::function<Checked<std::string>(const Work&)>;

    explicit ExportStrip(QWidget* parent = nullptr);

    void add(const QString& file, Make make);
    bool isBusy() const { return !m_waiting.empty(); }

signals:
    void written(const QString& file);
    void canceled(const QString& file);
    void failed(const Errors& errors);

private:
    void begin();
    void end();

    struct Wanted {
        QString file;
        Make make;
    };
    std::deque<Wanted> m_waiting;  ///< the first is being written
    QLabel* m_text;
    QProgressBar* m_progress;
    LatestRun m_run;
};

}  // namespace gpucost::ui
