// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/scenarios_page.h"

#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSettings>
#include <QSignalBlocker>
#include <QSplitter>
#include <QTabWidget>
#include <QVBoxLayout>
#include <algorithm>
#include <tuple>

#include "core/report/scenario_diff_report.h"
#include "core/report/scenario_figures.h"
#include "core/report/wording.h"
#include "ui/format/core_text.h"
#include "ui/format/names.h"
#include "ui/format/prose.h"
#include "ui/format/scenario_text.h"
#include "ui/format/text.h"
#include "ui/pages/option_explanation.h"
#include "ui/pages/option_form.h"
#include "ui/pages/scenario_exports.h"
#include "ui/pages/scenario_form.h"
#include "ui/session/option_edits.h"
#include "ui/widgets/late_label.h"
#include "ui/widgets/offer_plan_fields.h"
#include "ui/widgets/value_table.h"

namespace gpucost::ui {

namespace {

constexpr auto tableName = "scenarios";
constexpr auto differencesName = "scenario-differences";

OptionFigure figureOf(int column)
{
    switch (column) {
    case ScenariosModel::Total:
    case ScenariosModel::Charges:
    case ScenariosModel::Added:
    case ScenariosModel::AfterHorizon: return OptionFigure::Total;
    case ScenariosModel::PresentCost: return OptionFigure::PresentCost;
    case ScenariosModel::Upfront: return OptionFigure::Upfront;
    case ScenariosModel::PerGpuHour: return OptionFigure::PerGpuHour;
    case ScenariosModel::PresentBeside:
    case ScenariosModel::Mark: return OptionFigure::PresentBeside;
    case ScenariosModel::TotalBeside: return OptionFigure::TotalBeside;
    case ScenariosModel::PaysBack: return OptionFigure::PaysBack;
    default: return OptionFigure::Option;
    }
}

}  // namespace

ScenariosPage::ScenariosPage(Workspace& workspace, QWidget* parent)
    : Page(workspace, parent)
    , m_model(new ScenariosModel(this))
    , m_differences(new DifferencesModel(this))
{
    auto* splitter = new QSplitter(Qt::Vertical);
    splitter->addWidget(makeAnswer());
    splitter->addWidget(makeForms());
    splitter->setStretchFactor(0, 1);
    splitter->setChildrenCollapsible(false);
    splitter->setSizes({620, 240});
    auto* layout = new QVBoxLayout(this);
    layout->addWidget(splitter);
    connect(&workspace, &Workspace::documentsChanged, this, &ScenariosPage::invalidate);
    connect(&workspace, &Workspace::workedOut, this, &ScenariosPage::invalidate);
}

QPushButton* ScenariosPage::addButton(QLayout* bar, const QString& text, const QString& tip,
                                      void (ScenariosPage::*slot)())
{
    auto* button = new QPushButton(text);
    button->setToolTip(tip);
    bar->addWidget(button);
    connect(button, &QPushButton::clicked, this, slot);
    return button;
}

QWidget* ScenariosPage::makeAnswer()
{
    m_verdict = new QLabel;
    m_verdict->setObjectName(QStringLiteral("verdict"));
    m_verdict->setWordWrap(true);
    m_verdict->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    m_warnings = new QLabel;
    m_warnings->setObjectName(QStringLiteral("faint"));
    m_warnings->setWordWrap(true);
    auto* card = new QFrame;
    card->setObjectName(QStringLiteral("card"));
    auto* cardLayout = new QVBoxLayout(card);
    cardLayout->addWidget(m_verdict);
    cardLayout->addWidget(m_warnings);
    m_late = new LateLabel;
    cardLayout->addWidget(m_late);

    m_words = new QLineEdit;
    m_words->setPlaceholderText(tr("Find in the table"));
    m_words->setClearButtonEnabled(true);
    m_words->setAccessibleName(tr("Find in the table"));
    auto* bar = new QHBoxLayout;
    bar->addWidget(m_words, 1);
    addButton(bar, tr("D&uplicate scenario"), tr("Opens a copy of the current scenario beside it."),
              &ScenariosPage::duplicateScenario);
    addButton(bar, tr("&Rename scenario"), tr("Goes to the name of the current scenario."),
              &ScenariosPage::renameScenario);

    m_table = new ValueTable;
    m_table->setAccessibleName(tr("Options of all open scenarios"));
    m_table->setValueModel(m_model);

    auto* options = new QHBoxLayout;
    auto* caption = new QLabel(tr("Option:"));
    options->addWidget(caption);
    addButton(options, tr("A&dd…"), tr("A further option of the current scenario."),
              &ScenariosPage::beginAdding);
    m_duplicate = addButton(options, tr("Dup&licate"), tr("A second option like the selected one."),
                            &ScenariosPage::duplicateSelected);
    m_remove = addButton(options, tr("Dele&te"), tr("Takes the selected option out of the scenario."),
                         &ScenariosPage::removeSelected);
    m_baseline = addButton(options, tr("Make &baseline"), tr("Compares the others with the selected option."),
                           &ScenariosPage::makeBaseline);
    m_up = addButton(options, tr("&Move up"), tr("Moves the selected option up."), &ScenariosPage::moveUp);
    m_down =
        addButton(options, tr("Move do&wn"), tr("Moves the selected option down."), &ScenariosPage::moveDown);
    options->addStretch(1);

    connect(m_words, &QLineEdit::textChanged, m_table, &ValueTable::setWords);
    connect(m_table, &ValueTable::cellChosen, this, [this](int row, int column) {
        m_option = m_model->source(row).isCurrent ? m_model->option(row).id : std::string();
        showSelection();
        explain(row, column);
    });
    // Enter or a double click on another scenario's row makes that one current.
    connect(m_table, &ValueTable::activated, this, [this] {
        const int row = m_table->currentRow();
        if (row < 0 || m_model->source(row).isCurrent) {
            return;
        }
        const QUuid wanted = m_model->source(row).document;
        m_option = m_model->option(row).id;
        for (const auto& one : this->workspace().documents()) {
            if (one->id() == wanted) {
                this->workspace().setCurrent(*one);
                return;
            }
        }
    });

    auto* answer = new QWidget;
    auto* layout = new QVBoxLayout(answer);
    layout->setContentsMargins({});
    layout->addWidget(card);
    layout->addLayout(bar);
    layout->addWidget(m_table, 1);
    layout->addLayout(options);
    return answer;
}

QWidget* ScenariosPage::makeForms()
{
    m_optionForm = new OptionForm(workspace());
    m_addForm = new AddOptionForm(workspace());
    m_scenarioForm = new ScenarioForm(workspace());
    m_tabs = new QTabWidget;
    m_tabs->setAccessibleName(tr("What is edited"));
    m_tabs->setDocumentMode(true);
    m_tabs->addTab(m_scenarioForm, tr("Scenario"));
    m_tabs->addTab(m_optionForm, tr("Selected option"));
    m_tabs->addTab(m_addForm, tr("Add an option"));
    m_tabs->addTab(makeDifferences(), tr("What differs"));
    connect(m_addForm, &AddOptionForm::added, this, [this](const QString& id) { select(std8(id)); });
    return m_tabs;
}

QWidget* ScenariosPage::makeDifferences()
{
    m_other = new QComboBox;
    m_other->setAccessibleName(tr("The scenario to compare with"));
    m_other->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    auto* label = new QLabel(tr("Compare the &current scenario with"));
    label->setBuddy(m_other);
    m_otherRemark = new QLabel;
    m_otherRemark->setObjectName(QStringLiteral("faint"));
    m_otherRemark->setWordWrap(true);
    m_differencesTable = new ValueTable;
    m_differencesTable->setAccessibleName(tr("What differs between two scenarios"));
    m_differencesTable->setValueModel(m_differences);
    auto* bar = new QHBoxLayout;
    bar->addWidget(label);
    bar->addWidget(m_other, 1);
    auto* page = new QWidget;
    auto* layout = new QVBoxLayout(page);
    layout->setContentsMargins(8, 8, 8, 8);
    layout->addLayout(bar);
    layout->addWidget(m_otherRemark);
    layout->addWidget(m_differencesTable, 1);
    connect(m_other, &QComboBox::activated, this, &ScenariosPage::showOther);
    return page;
}

void ScenariosPage::refresh()
{
    std::vector<ScenariosModel::Source> sources;
    const Document* current = &document();
    for (const auto& one : workspace().documents()) {
        sources.push_back({one->id(), one->title(), one.get() == current, one->outcome(library())});
    }
    const bool wasEmpty = m_model->rowCount() == 0;
    {
        const QSignalBlocker blocker(m_table);  // what is selected is put right below
        m_model->setSources(std::move(sources));
    }
    if (wasEmpty && !m_hasLayout) {
        constexpr int mostNameWidth = 240;
        m_table->fitColumns();
        m_table->setColumnWidth(ScenariosModel::ScenarioName,
                                std::min(mostNameWidth, m_table->columnWidth(ScenariosModel::ScenarioName)));
    }
    m_scenarioForm->refresh();
    m_addForm->refresh();
    showVerdict();

    const QSignalBlocker blocker(m_other);
    const QVariant before = m_other->currentData();
    m_other->clear();
    for (const auto& one : workspace().documents()) {
        if (one.get() != current) {
            m_other->addItem(one->title(), one->id());
        }
    }
    m_other->setCurrentIndex(std::max(0, m_other->findData(before)));
    showOther();
    select(m_option);
}

void ScenariosPage::showVerdict()
{
    const auto& outcome = document().outcome(library());
    QStringList warnings;
    if (outcome->result) {
        const ScenarioReport report{outcome->scenario, *outcome->result, library()->catalog->hardware()};
        m_verdict->setText(verdictHtml(outcome->scenario, *outcome->result, Display()));
        for (const std::string& warning : warningsOf(report)) {
            warnings += coreText(sentence(warning));
        }
    } else if (!outcome->isThere()) {
        m_verdict->setText(workingSentence());
    } else {
        m_verdict->setText(tr("This scenario has no answer. %1")
                               .arg(problemText(outcome->errors)
                                        .toHtmlEscaped()
                                        .replace(QLatin1Char('\n'), QStringLiteral("<br>"))));
    }
    m_warnings->setText(joinSentences(warnings));
    m_warnings->setVisible(!warnings.isEmpty());
    m_late->setLate(outcome->isThere() && isWorking());
}

void ScenariosPage::showOther()
{
    const QUuid wanted = m_other->currentData().toUuid();
    const Document* other = nullptr;
    for (const auto& one : workspace().documents()) {
        other = one->id() == wanted ? one.get() : other;
    }
    m_other->setEnabled(other != nullptr);
    if (other == nullptr) {
        m_differences->setDifferences({}, document().title(), {});
        m_otherRemark->setText(tr("Open or duplicate a scenario to compare this one with."));
    } else {
        m_differences->setDifferences(gpucost::differences(document().scenario(), other->scenario()),
                                      document().title(), other->title());
        m_otherRemark->setText(m_differences->rowCount() == 0
                                   ? tr("Nothing: both scenarios ask the same.")
                                   : tr("%n field(s) differ.", nullptr, m_differences->rowCount()));
    }
    m_differencesTable->setVisible(m_differences->rowCount() > 0);
    m_differencesTable->fitColumns();
}

std::optional<std::size_t> ScenariosPage::selected() const
{
    const std::vector<ScenarioOption>& options = document().scenario().options;
    const auto at = std::find_if(options.begin(), options.end(),
                                 [this](const ScenarioOption& one) { return one.id == m_option; });
    return at == options.end() ? std::nullopt : std::optional(static_cast<std::size_t>(at - options.begin()));
}

void ScenariosPage::select(const std::string& option)
{
    m_option = option;
    int row = m_model->rowOf(document().id(), option);
    if (row < 0 && !selected()) {  // an option of which there is no answer yet stays selected
        m_option = document().scenario().options.front().id;
        row = m_model->rowOf(document().id(), m_option);
    }
    const QModelIndex now = m_table->currentIndex();
    const QModelIndex wanted = m_table->proxy()->mapFromSource(
        m_model->index(row, now.isValid() ? now.column() : ScenariosModel::Option));
    if (wanted.isValid() && wanted != now) {
        m_table->setCurrentIndex(wanted);  // which explains it
    } else if (wanted.isValid() && isVisible()) {
        explain(row, now.column());
    }
    showSelection();
}

void ScenariosPage::showSelection()
{
    const auto index = selected();
    const Scenario& scenario = document().scenario();
    m_optionForm->show(m_option);
    m_duplicate->setEnabled(index.has_value());
    m_remove->setEnabled(index && scenario.options.size() > 1);
    m_baseline->setEnabled(index && m_option != scenario.baseline);
    m_up->setEnabled(index && *index > 0);
    m_down->setEnabled(index && *index + 1 < scenario.options.size());
}

void ScenariosPage::explain(int row, int column)
{
    if (m_model->result(row) != nullptr) {
        emit explained(explainedOption(*m_model->source(row).outcome, m_model->optionIndex(row),
                                       figureOf(column), Display()));
        return;
    }
    Explanation explanation;
    explanation.title = optionName(m_model->option(row));
    explanation.sections.push_back({tr("Why there is no answer"), {m_model->refusal(row)}});
    emit explained(explanation);
}

void ScenariosPage::edit(const QString& what, const std::function<void(Scenario&)>& change)
{
    document().edit(what, [&change](DocumentState& state) { change(state.scenario); });
}

void ScenariosPage::beginAdding()
{
    m_tabs->setCurrentWidget(m_addForm);
    m_addForm->choiceFields()->offerField()->setFocus();
    m_addForm->choiceFields()->offerField()->selectAll();
}

void ScenariosPage::duplicateSelected()
{
    const auto index = selected();
    if (!index) {
        return;
    }
    const std::string name = std8(tr("%1 (copy)").arg(optionName(document().scenario().options[*index])));
    std::string id;
    edit(tr("Duplicate the option"), [&](Scenario& scenario) {
        duplicateOption(scenario, *index, name);
        id = scenario.options[*index + 1].id;
    });
    select(id);
    m_tabs->setCurrentWidget(m_optionForm);
}

void ScenariosPage::removeSelected()
{
    const auto index = selected();
    const std::vector<ScenarioOption>& options = document().scenario().options;
    if (!index || options.size() == 1) {
        return;
    }
    m_option = options[*index + 1 < options.size() ? *index + 1 : *index - 1].id;
    edit(tr("Delete the option"), [&index](Scenario& scenario) { removeOption(scenario, *index); });
}

void ScenariosPage::makeBaseline()
{
    if (selected()) {
        edit(tr("Choose the baseline"), [this](Scenario& scenario) { scenario.baseline = m_option; });
    }
}

void ScenariosPage::moveUp()
{
    move(-1);
}

void ScenariosPage::moveDown()
{
    move(+1);
}

void ScenariosPage::move(int by)
{
    if (const auto index = selected()) {
        edit(tr("Move the option"), [&](Scenario& scenario) { moveOption(scenario, *index, by); });
    }
}

void ScenariosPage::duplicateScenario()
{
    workspace().duplicate(document());
}

void ScenariosPage::renameScenario()
{
    m_tabs->setCurrentWidget(m_scenarioForm);
    m_scenarioForm->nameField()->setFocus();
    m_scenarioForm->nameField()->selectAll();
}

std::vector<Export> ScenariosPage::exports() const
{
    std::vector<Export> all = tableExports(*m_model, tr("Scenarios side by side"));
    for (Export& one : scenarioExports(document(), library())) {
        all.push_back(std::move(one));
    }
    const QUuid wanted = m_other->currentData().toUuid();
    for (const auto& one : workspace().documents()) {
        const auto here = document().outcome(library());
        const auto there = one->outcome(library());
        const bool isLate = document().isOutcomeLate() || one->isOutcomeLate();
        if (one->id() != wanted || isLate || !here->result || !there->result) {
            continue;
        }
        const std::string hereName = std8(document().title());
        const std::string thereName = std8(one->title());
        for (const auto& [format, name, suffix] :
             {std::tuple(Format::Markdown, tr("What differs as Markdown"), QStringLiteral("md")),
              std::tuple(Format::Csv, tr("What differs as CSV"), QStringLiteral("csv"))}) {
            all.push_back({name, suffix, [here, there, hereName, thereName, format = format] {
                               return Checked<std::string>(
                                   scenarioDiffReport({hereName, here->scenario, *here->result},
                                                      {thereName, there->scenario, *there->result}, format));
                           }});
        }
    }
    return all;
}

bool ScenariosPage::isWorking() const
{
    const auto& all = workspace().documents();
    return std::any_of(all.begin(), all.end(), [](const auto& one) { return one->isOutcomeLate(); });
}

void ScenariosPage::find()
{
    m_words->setFocus();
    m_words->selectAll();
}

void ScenariosPage::keepLayout(QSettings& settings) const
{
    if (m_model->rowCount() == 0) {
        return;  // never shown: its columns have no widths yet
    }
    m_table->keepLayout(settings, QString::fromLatin1(tableName));
    m_differencesTable->keepLayout(settings, QString::fromLatin1(differencesName));
}

void ScenariosPage::restoreLayout(QSettings& settings)
{
    m_hasLayout = settings.contains(QStringLiteral("tables/") + QString::fromLatin1(tableName));
    m_table->restoreLayout(settings, QString::fromLatin1(tableName));
    m_differencesTable->restoreLayout(settings, QString::fromLatin1(differencesName));
}

}  // namespace gpucost::ui
