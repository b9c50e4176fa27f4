// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <stop_token>

#include <QFrame>

#include "connect/update.h"
#include "ui/session/latest_run.h"
#include "ui/session/workspace.h"

class QCheckBox;
class QLabel;
class QLineEdit;
class QProgressBar;
class QPushButton;

namespace gpucost::ui {

/// Fetches current prices from the providers, as `gpucost prices update` does: off the thread of the windows, with
/// progress, and cancelled at once. Whatever fails, the store holds what it held.
class PriceUpdatePanel : public QFrame {
    Q_OBJECT

public:
    explicit PriceUpdatePanel(Workspace& workspace, QWidget* parent = nullptr);

    void start();
    void cancel();
    bool isBusy() const { return m_work.isRunning(); }
    QString message() const;
    /// Other servers than the providers' own, and how patient to be with them.
    void setEndpoint(const std::string& endpoint, const HttpLimits& limits);

signals:
    void updated();
    void failed(const QString& what);

private:
    struct Outcome {
        Checked<std::vector<UpdatedFeed>> feeds;
        bool isCancelled;
    };

    void showProgress(const QString& address, std::int64_t received, std::int64_t total, const QString& waiting);
    void finish(const Outcome& outcome);
    void setBusy(bool isBusy);

    Workspace& m_workspace;
    UsualUpdate m_usual;
    std::string m_endpoint;
    HttpLimits m_limits;
    std::stop_source m_stop;
    QCheckBox* m_feeds[3];
    QLineEdit* m_regions;
    QPushButton* m_start;
    QPushButton* m_cancel;
    QProgressBar* m_progress;
    QLabel* m_message;
    LatestRun m_work;  // ends before what it shows goes
};

}  // namespace gpucost::ui
