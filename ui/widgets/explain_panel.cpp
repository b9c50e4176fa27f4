// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/explain_panel.h"

#include <chrono>

#include <QClipboard>
#include <QGuiApplication>
#include <QPushButton>
#include <QTextBrowser>
#include <QVBoxLayout>

namespace gpucost::ui {

namespace {

/// Long text is laid out when a slider rests, not at its every step.
constexpr std::chrono::milliseconds settleTime{60};

}  // namespace

ExplainPanel::ExplainPanel(QWidget* parent)
    : QWidget(parent)
    , m_text(new QTextBrowser)
{
    m_settled.setSingleShot(true);
    m_settled.setInterval(settleTime);
    connect(&m_settled, &QTimer::timeout, this, &ExplainPanel::refresh);
    m_text->setOpenExternalLinks(true);
    m_text->setAccessibleName(tr("Explanation"));
    m_text->setPlaceholderText(tr("Select a figure in a table to see how it comes about."));
    auto* copy = new QPushButton(tr("&Copy explanation"));
    connect(copy, &QPushButton::clicked, this,
            [this] { QGuiApplication::clipboard()->setText(m_explanation.toPlainText()); });

    auto* layout = new QVBoxLayout(this);
    layout->addWidget(m_text);
    layout->addWidget(copy, 0, Qt::AlignRight);
}

void ExplainPanel::setExplanation(const Explanation& explanation)
{
    m_explanation = explanation;
    m_settled.start();
}

void ExplainPanel::refresh()
{
    m_settled.stop();
    if (m_explanation.title.isEmpty()) {
        m_text->clear();
    } else {
        m_text->setHtml(m_explanation.toHtml());
    }
}

}  // namespace gpucost::ui
