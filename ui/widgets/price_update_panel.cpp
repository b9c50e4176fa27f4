// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/price_update_panel.h"

#include <QCheckBox>
#include <QCoreApplication>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QProgressBar>
#include <QPushButton>
#include <QRegularExpression>

#include "connect/update_report.h"
#include "core/importer/machine_table.h"
#include "ui/format/core_text.h"
#include "ui/format/display.h"
#include "ui/format/names.h"
#include "ui/format/text.h"

namespace gpucost::ui {

namespace {

constexpr Feed feeds[] = {Feed::Aws, Feed::Azure, Feed::Gcp};
constexpr int steps = 1000;  // of the progress bar, which takes no more than an int

}  // namespace

PriceUpdatePanel::PriceUpdatePanel(Workspace& workspace, QWidget* parent)
    : QFrame(parent)
    , m_workspace(workspace)
    , m_usual(usualUpdate())
    , m_regions(new QLineEdit)
    , m_start(new QPushButton(tr("&Fetch now")))
    , m_cancel(new QPushButton(tr("&Cancel")))
    , m_progress(new QProgressBar)
    , m_message(new QLabel)
{
    setObjectName(QStringLiteral("card"));
    auto* bar = new QHBoxLayout;
    for (const Feed feed : feeds) {
        auto* box = new QCheckBox(providerName(toString(feed)));
        const bool needsKey = feed == Feed::Gcp && m_usual.gcpApiKey.empty();
        box->setChecked(!needsKey);
        box->setEnabled(!needsKey);
        if (needsKey) {
            box->setToolTip(
                tr("Its price catalog asks for a key, in the environment variable GPUCOST_GCP_API_KEY."));
        }
        m_feeds[static_cast<std::size_t>(feed)] = box;
        bar->addWidget(box);
    }
    QStringList regions;
    for (const std::string& region : m_usual.awsRegions) {
        regions += qt(region);
    }
    m_regions->setText(regions.join(QLatin1Char(' ')));
    m_regions->setMinimumWidth(160);
    m_regions->setToolTip(
        tr("Each region of AWS is one large file; several are separated by spaces, all is every one."));
    auto* label = new QLabel(tr("AWS re&gions"));
    label->setBuddy(m_regions);
    m_regions->setAccessibleName(tr("AWS regions"));
    m_progress->setAccessibleName(tr("Progress of the update"));
    m_progress->setMinimumWidth(160);
    m_progress->hide();
    m_cancel->hide();
    m_message->setWordWrap(true);
    m_message->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    m_message->setText(
        tr("Prices are fetched from the providers' own public lists and kept beside those that came "
           "with the program. Nothing is recorded before every list has arrived and been read."));
    bar->addSpacing(8);
    bar->addWidget(label);
    bar->addWidget(m_regions);
    bar->addStretch(1);
    bar->addWidget(m_progress);
    bar->addWidget(m_cancel);
    bar->addWidget(m_start);
    auto* layout = new QVBoxLayout(this);
    layout->addLayout(bar);
    layout->addWidget(m_message);

    connect(m_start, &QPushButton::clicked, this, &PriceUpdatePanel::start);
    connect(m_cancel, &QPushButton::clicked, this, &PriceUpdatePanel::cancel);
}

QString PriceUpdatePanel::message() const
{
    return m_message->text();
}

void PriceUpdatePanel::setEndpoint(const std::string& endpoint, const HttpLimits& limits)
{
    m_endpoint = endpoint;
    m_limits = limits;
}

void PriceUpdatePanel::setBusy(bool isBusy)
{
    m_start->setEnabled(!isBusy);
    m_cancel->setVisible(isBusy);
    m_progress->setVisible(isBusy);
    m_progress->setRange(0, 0);
}

void PriceUpdatePanel::start()
{
    if (m_work.isRunning()) {
        return;
    }
    UpdateRequest request;
    request.store = m_workspace.paths().store;
    const QStringList names =
        m_regions->text().split(QRegularExpression(QStringLiteral("[\\s,;]+")), Qt::SkipEmptyParts);
    std::vector<std::string> regions;
    for (const QString& name : names) {
        regions.push_back(std8(name));
    }
    for (const Feed feed : feeds) {
        if (m_feeds[static_cast<std::size_t>(feed)]->isChecked()) {
            request.feeds.push_back(
                {feed, m_endpoint, regions.empty() ? m_usual.awsRegions : regions, m_usual.gcpApiKey});
        }
    }
    if (request.store.empty() || request.feeds.empty()) {
        m_message->setText(request.store.empty() ? tr("There is no folder to keep prices in.")
                                                 : tr("Choose a provider whose prices are to be fetched."));
        emit failed(m_message->text());
        return;
    }
    request.fetchedAt = currentTime();
    request.fetchedOn = m_workspace.library()->today;
    request.import = importOptions(m_workspace.library()->catalog);
    HttpOptions options;
    options.userAgent = "gpucost-desktop/" + std8(QCoreApplication::applicationVersion());
    options.caFile = m_usual.caFile;
    options.limits = m_limits;
    m_stop = std::stop_source();
    options.stop = m_stop.get_token();
    options.progress = [this](const HttpProgress& progress) {
        // Told where the download is; shown where the windows are.
        QMetaObject::invokeMethod(
            this,
            [this, address = qt(progress.address), received = progress.received,
             total = progress.total.value_or(-1),
             waiting = progress.waiting.count() > 0 ? coreText(progress.reason) : QString()] {
                showProgress(address, received, total, waiting);
            },
            Qt::QueuedConnection);
    };
    setBusy(true);
    m_message->setText(tr("Asking for the lists…"));
    m_work.run(
        [request = std::move(request), options = std::move(options),
         source = m_stop](const std::stop_token& stop) mutable {
            const std::stop_callback forward(stop, [&source] { source.request_stop(); });
            auto updated = updatePrices(request, options);
            return Outcome{std::move(updated), source.stop_requested()};
        },
        [this](const Outcome& outcome) { finish(outcome); });
}

void PriceUpdatePanel::cancel()
{
    m_stop.request_stop();
    m_message->setText(tr("Cancelling…"));
}

void PriceUpdatePanel::showProgress(const QString& address, std::int64_t received, std::int64_t total,
                                    const QString& waiting)
{
    if (!m_work.isRunning() || m_stop.stop_requested()) {
        return;
    }
    if (total > 0) {
        m_progress->setRange(0, steps);
        m_progress->setValue(
            static_cast<int>(static_cast<double>(received) / static_cast<double>(total) * steps));
    } else {
        m_progress->setRange(0, 0);
    }
    const QString amount = qt(megabytes(received));
    m_message->setText(!waiting.isEmpty() ? tr("%1: %2. Trying again soon.").arg(address, waiting)
                       : total > 0        ? tr("%1: %2 of %3").arg(address, amount, qt(megabytes(total)))
                                          : tr("%1: %2").arg(address, amount));
}

void PriceUpdatePanel::finish(const Outcome& outcome)
{
    setBusy(false);
    if (!outcome.feeds) {
        m_message->setText(outcome.isCancelled
                               ? tr("The update was cancelled. All prices are as they were.")
                               : tr("The update did not succeed, and all prices are as they were. %1")
                                     .arg(problemText(outcome.feeds.error())));
        if (!outcome.isCancelled) {
            emit failed(m_message->text());
        }
        return;
    }
    QStringList lines;
    const Display display;
    for (const UpdatedFeed& feed : *outcome.feeds) {
        const auto number = [&display](std::size_t value) {
            return display.number(static_cast<std::int64_t>(value));
        };
        lines += tr("%1: %2 prices of %3 offers fetched, %4 new or changed, %5 as before.")
                     .arg(providerName(toString(feed.feed)), number(feed.recorded.prices),
                          number(feed.recorded.offers), number(feed.recorded.added),
                          number(feed.recorded.confirmed));
    }
    const Errors problems = m_workspace.reloadLibrary();
    if (!problems.empty()) {
        lines += problemText(problems);
        emit failed(problemText(problems));
    }
    m_message->setText(lines.join(QLatin1Char('\n')));
    emit updated();
}

}  // namespace gpucost::ui
