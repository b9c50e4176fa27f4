// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/tabbed_page.h"

#include <QTabWidget>
#include <QVBoxLayout>

namespace gpucost::ui {

TabbedPage::TabbedPage(Workspace& workspace, QWidget* parent)
    : Page(workspace, parent)
    , m_tabs(new QTabWidget)
{
    m_tabs->setDocumentMode(true);
    auto* layout = new QVBoxLayout(this);
    layout->addWidget(m_tabs);
}

void TabbedPage::addPart(Page* part, const QString& label)
{
    m_tabs->addTab(part, label);
    m_tabs->setTabToolTip(m_tabs->indexOf(part), part->title());
    connect(part, &Page::explained, this, &Page::explained);
    connect(part, &Page::status, this, &Page::status);
    connect(part, &Page::problem, this, &Page::problem);
}

Page& TabbedPage::currentPart() const
{
    return *static_cast<Page*>(m_tabs->currentWidget());
}

void TabbedPage::showPart(int index)
{
    m_tabs->setCurrentIndex(index);
}

void TabbedPage::refresh()
{
    // A part that is shown refreshes itself; this is for one that is not on any screen.
    if (!currentPart().isVisible()) {
        currentPart().refreshNow();
    }
}

std::vector<Export> TabbedPage::exports() const
{
    return currentPart().exports();
}

void TabbedPage::find()
{
    currentPart().find();
}

void TabbedPage::keepLayout(QSettings& settings) const
{
    for (int i = 0; i < m_tabs->count(); ++i) {
        static_cast<const Page*>(m_tabs->widget(i))->keepLayout(settings);
    }
}

void TabbedPage::restoreLayout(QSettings& settings)
{
    for (int i = 0; i < m_tabs->count(); ++i) {
        static_cast<Page*>(m_tabs->widget(i))->restoreLayout(settings);
    }
}

QString TabbedPage::printable() const
{
    return currentPart().printable();
}

}  // namespace gpucost::ui
