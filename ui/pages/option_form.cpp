// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/option_form.h"

#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>
#include <algorithm>

#include "ui/format/names.h"
#include "ui/format/scenario_text.h"
#include "ui/format/text.h"
#include "ui/session/option_edits.h"
#include "ui/widgets/offer_plan_fields.h"

namespace gpucost::ui {

namespace {

const ScenarioOption* optionOf(const Scenario& scenario, const std::string& id)
{
    const auto at = std::find_if(scenario.options.begin(), scenario.options.end(),
                                 [&id](const ScenarioOption& option) { return option.id == id; });
    return at == scenario.options.end() ? nullptr : &*at;
}

void setText(QLineEdit* field, const std::string& text)
{
    if (field->text() != qt(text)) {
        field->setText(qt(text));
    }
}

QFormLayout* makeForm(const QString& name, QLineEdit* nameField)
{
    auto* form = new QFormLayout;
    form->setFieldGrowthPolicy(QFormLayout::ExpandingFieldsGrow);
    form->addRow(name, nameField);
    return form;
}

}  // namespace

OptionForm::OptionForm(Workspace& workspace, QWidget* parent)
    : QWidget(parent)
    , m_workspace(workspace)
    , m_name(new QLineEdit)
    , m_note(new QLineEdit)
    , m_choice(new OfferPlanFields)
    , m_remark(new QLabel)
{
    m_name->setAccessibleName(tr("Name of the option"));
    m_note->setAccessibleName(tr("Note about the option"));
    m_remark->setWordWrap(true);
    m_remark->setObjectName(QStringLiteral("faint"));
    auto* form = makeForm(tr("N&ame"), m_name);
    form->addRow(tr("&Note"), m_note);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(8, 8, 8, 8);
    layout->addLayout(form);
    layout->addWidget(m_choice);
    layout->addWidget(m_remark);
    layout->addStretch(1);

    const auto endEdit = [this] { m_workspace.current().endEdit(); };
    connect(m_name, &QLineEdit::textEdited, this, [this](const QString& text) {
        edit(
            tr("Rename the option"), [&text](ScenarioOption& option) { option.name = std8(text); },
            QStringLiteral("option-name-") + qt(m_id));
    });
    connect(m_note, &QLineEdit::textEdited, this, [this](const QString& text) {
        edit(
            tr("Edit the option's note"), [&text](ScenarioOption& option) { option.note = std8(text); },
            QStringLiteral("option-note-") + qt(m_id));
    });
    connect(m_name, &QLineEdit::editingFinished, this, endEdit);
    connect(m_note, &QLineEdit::editingFinished, this, endEdit);
    connect(m_choice, &OfferPlanFields::edited, this, [this](bool isTyping) {
        edit(
            tr("Change what the option is"),
            [this](ScenarioOption& option) {
                if (auto* cloud = std::get_if<CloudChoice>(&option.choice)) {
                    cloud->offer = m_choice->offer();
                    cloud->plan = m_choice->plan();
                }
            },
            isTyping ? QStringLiteral("option-plan-") + qt(m_id) : QString());
    });
    connect(m_choice->writtenField(), &QLineEdit::editingFinished, this, endEdit);
}

void OptionForm::edit(const QString& what, const std::function<void(ScenarioOption&)>& change,
                      const QString& mergeKey)
{
    m_workspace.current().edit(
        what,
        [this, &change](DocumentState& state) {
            for (ScenarioOption& option : state.scenario.options) {
                if (option.id == m_id) {
                    change(option);
                }
            }
        },
        mergeKey);
}

void OptionForm::show(const std::string& id)
{
    m_id = id;
    const Scenario& scenario = m_workspace.current().scenario();
    const ScenarioOption* option = optionOf(scenario, id);
    setEnabled(option != nullptr);
    m_choice->setLibrary(m_workspace.library());
    if (option == nullptr) {
        m_name->clear();
        m_note->clear();
        m_choice->hide();
        m_remark->setText(tr("Select an option of the current scenario in the table."));
        m_remark->show();
        return;
    }
    setText(m_name, option->name);
    m_name->setPlaceholderText(qt(option->id));
    setText(m_note, option->note);
    const auto* cloud = std::get_if<CloudChoice>(&option->choice);
    m_choice->setVisible(cloud != nullptr);
    if (cloud != nullptr) {
        m_choice->setChoice(cloud->offer, cloud->plan, scenario.asOf);
    }
    m_remark->setText(cloud == nullptr
                          ? tr("%1. Its inputs are on the page “Cloud or own”.").arg(choiceName(*option))
                      : cloud->exit ? choiceName(*option)
                                    : QString());
    m_remark->setVisible(cloud == nullptr || cloud->exit.has_value());
}

AddOptionForm::AddOptionForm(Workspace& workspace, QWidget* parent)
    : QWidget(parent)
    , m_workspace(workspace)
    , m_name(new QLineEdit)
    , m_choice(new OfferPlanFields)
    , m_add(new QPushButton(tr("Add thi&s option")))
{
    m_name->setAccessibleName(tr("Name of the new option"));
    m_name->setPlaceholderText(tr("after its plan and offer"));
    auto* buttons = new QHBoxLayout;
    buttons->addStretch(1);
    buttons->addWidget(m_add);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(8, 8, 8, 8);
    layout->addLayout(makeForm(tr("N&ame"), m_name));
    layout->addWidget(m_choice);
    layout->addLayout(buttons);
    layout->addStretch(1);
    connect(m_add, &QPushButton::clicked, this, &AddOptionForm::add);
    connect(m_name, &QLineEdit::returnPressed, this, &AddOptionForm::add);
}

void AddOptionForm::refresh()
{
    m_choice->setLibrary(m_workspace.library());
    const Scenario& scenario = m_workspace.current().scenario();
    CloudChoice begin{m_choice->offer(), m_choice->plan()};
    for (const ScenarioOption& option : scenario.options) {
        const auto* cloud = std::get_if<CloudChoice>(&option.choice);
        if (begin.offer.empty() && cloud != nullptr) {
            begin.offer = cloud->offer;
        }
    }
    m_choice->setChoice(begin.offer, begin.plan, scenario.asOf);
}

void AddOptionForm::add()
{
    std::string id;
    m_workspace.current().edit(tr("Add an option"), [this, &id](DocumentState& state) {
        addOption(state.scenario, {m_choice->offer(), m_choice->plan()}, std8(m_name->text().trimmed()));
        id = state.scenario.options.back().id;
    });
    m_name->clear();
    emit added(qt(id));
}

}  // namespace gpucost::ui
