// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/export_strip.h"

#include <QFileInfo>
#include <QHBoxLayout>
#include <QLabel>
#include <QProgressBar>
#include <QPushButton>

#include "connect/replace_file.h"
#include "ui/format/text.h"

namespace gpucost::ui {

ExportStrip::ExportStrip(QWidget* parent)
    : QFrame(parent)
    , m_text(new QLabel)
    , m_progress(new QProgressBar)
{
    setObjectName(QStringLiteral("card"));
    m_text->setTextFormat(Qt::PlainText);
    m_progress->setRange(0, 100);
    m_progress->setMaximumWidth(240);
    m_progress->setAccessibleName(tr("Progress of the export"));
    auto* cancel = new QPushButton(tr("Cancel e&xport"));
    auto* layout = new QHBoxLayout(this);
    layout->addWidget(m_text, 1);
    layout->addWidget(m_progress);
    layout->addWidget(cancel);
    hide();
    connect(cancel, &QPushButton::clicked, &m_run, &LatestRun::cancel);
    connect(&m_run, &LatestRun::progressed, m_progress, &QProgressBar::setValue);
}

void ExportStrip::add(const QString& file, Make make)
{
    m_waiting.push_back({file, std::move(make)});
    if (m_waiting.size() == 1) {
        begin();
    }
}

void ExportStrip::begin()
{
    m_text->setText(tr("Exporting %1…").arg(QFileInfo(m_waiting.front().file).fileName()));
    m_progress->setValue(0);
    show();
    m_run.start([this, wanted = m_waiting.front()](const Work& work) -> LatestRun::Show {
        Errors errors;
        auto bytes = wanted.make(work);
        const bool isStopped = work.stop.stop_requested();
        if (!isStopped) {
            if (!bytes) {
                errors = bytes.error();
            } else if (const auto error = replaceFile(std8(wanted.file), *bytes)) {
                errors = {*error};
            }
        }
        return [this, file = wanted.file, isStopped, errors = std::move(errors)] {
            end();
            if (isStopped) {
                emit canceled(file);
            } else if (!errors.empty()) {
                emit failed(errors);
            } else {
                emit written(file);
            }
        };
    });
}

void ExportStrip::end()
{
    m_waiting.pop_front();
    if (m_waiting.empty()) {
        hide();
    } else {
        begin();
    }
}

}  // namespace gpucost::ui
