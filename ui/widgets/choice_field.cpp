// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/choice_field.h"

#include <algorithm>

#include <QLineEdit>
#include <QListWidget>
#include <QMenu>
#include <QSignalBlocker>
#include <QVBoxLayout>
#include <QWidgetAction>

#include "ui/format/prose.h"
#include "ui/format/text.h"

namespace gpucost::ui {

namespace {

constexpr int searchableFrom = 12;

}  // namespace

ChoiceField::ChoiceField(const QString& all, QWidget* parent)
    : QPushButton(parent)
    , m_all(all)
    , m_list(new QListWidget)
    , m_search(new QLineEdit)
{
    setStyleSheet(QStringLiteral("text-align:left;padding:4px 8px"));
    setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Fixed);

    auto* panel = new QWidget;
    auto* layout = new QVBoxLayout(panel);
    layout->setContentsMargins(6, 6, 6, 6);
    m_search->setPlaceholderText(tr("Search"));
    m_search->setClearButtonEnabled(true);
    m_search->setAccessibleName(tr("Search"));
    auto* none = new QPushButton(tr("Clear choice"));
    layout->addWidget(m_search);
    layout->addWidget(m_list);
    layout->addWidget(none);
    m_list->setMinimumSize(240, 260);

    auto* menu = new QMenu(this);
    auto* action = new QWidgetAction(menu);
    action->setDefaultWidget(panel);
    menu->addAction(action);
    setMenu(menu);
    connect(menu, &QMenu::aboutToShow, this, [this] {
        m_search->clear();
        (m_search->isVisibleTo(m_search->parentWidget()) ? static_cast<QWidget*>(m_search) : m_list)->setFocus();
    });
    connect(m_search, &QLineEdit::textChanged, this, [this](const QString& words) {
        for (int i = 0; i < m_list->count(); ++i) {
            m_list->item(i)->setHidden(!m_list->item(i)->text().contains(words, Qt::CaseInsensitive));
        }
    });
    connect(m_list, &QListWidget::itemChanged, this, &ChoiceField::itemChanged);
    connect(none, &QPushButton::clicked, this, [this] {
        if (!m_needsOne && !chosen().empty()) {
            setChosen({});
            emit chosenEdited({});
        }
    });
    showSummary();
}

void ChoiceField::setChoices(const std::vector<Choice>& choices)
{
    const std::vector<std::string> before = chosen();
    const QSignalBlocker blocker(m_list);
    m_list->clear();
    for (const Choice& choice : choices) {
        auto* item = new QListWidgetItem(choice.name, m_list);
        item->setData(Qt::UserRole, qt(choice.id));
        item->setFlags(Qt::ItemIsEnabled | Qt::ItemIsUserCheckable | Qt::ItemIsSelectable);
        item->setCheckState(Qt::Unchecked);
    }
    m_search->setVisible(m_list->count() >= searchableFrom);
    setChosen(before);
}

void ChoiceField::setChosen(const std::vector<std::string>& ids)
{
    const QSignalBlocker blocker(m_list);
    for (int i = 0; i < m_list->count(); ++i) {
        QListWidgetItem* item = m_list->item(i);
        const std::string id = std8(item->data(Qt::UserRole).toString());
        const bool isChosen = std::find(ids.begin(), ids.end(), id) != ids.end();
        item->setCheckState(isChosen ? Qt::Checked : Qt::Unchecked);
    }
    showSummary();
}

std::vector<std::string> ChoiceField::chosen() const
{
    std::vector<std::string> ids;
    for (int i = 0; i < m_list->count(); ++i) {
        if (m_list->item(i)->checkState() == Qt::Checked) {
            ids.push_back(std8(m_list->item(i)->data(Qt::UserRole).toString()));
        }
    }
    return ids;
}

void ChoiceField::toggle(const std::string& id)
{
    for (int i = 0; i < m_list->count(); ++i) {
        QListWidgetItem* item = m_list->item(i);
        if (std8(item->data(Qt::UserRole).toString()) == id) {
            item->setCheckState(item->checkState() == Qt::Checked ? Qt::Unchecked : Qt::Checked);
        }
    }
}

void ChoiceField::itemChanged()
{
    const std::vector<std::string> ids = chosen();
    if (ids.empty() && m_needsOne) {
        return;  // what was chosen last holds until something else is
    }
    showSummary();
    emit chosenEdited(ids);
}

void ChoiceField::showSummary()
{
    QStringList names;
    for (int i = 0; i < m_list->count(); ++i) {
        if (m_list->item(i)->checkState() == Qt::Checked) {
            names += m_list->item(i)->text();
        }
    }
    const QString text = names.isEmpty() ? m_all : joinWords(names);
    setToolTip(names.size() > 2 ? text : QString());
    setText(names.size() > 3 ? tr("%1 and %n more", nullptr, static_cast<int>(names.size()) - 2)
                                   .arg(joinWords(names.mid(0, 2)))
                             : text);
}

}  // namespace gpucost::ui
