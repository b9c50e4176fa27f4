// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/own_page.h"

#include <algorithm>

#include <QComboBox>
#include <QFormLayout>
#include <QLabel>
#include <QPushButton>
#include <QScrollArea>
#include <QScrollBar>
#include <QSettings>
#include <QSplitter>
#include <QTabWidget>
#include <QToolButton>
#include <QVBoxLayout>

#include "core/plan/owned_fields.h"
#include "core/report/build_or_buy.h"
#include "ui/format/names.h"
#include "ui/format/owned_names.h"
#include "ui/format/prose.h"
#include "ui/format/text.h"
#include "ui/pages/own_words.h"
#include "ui/theme.h"
#include "ui/widgets/elided_box.h"
#include "ui/widgets/late_label.h"
#include "ui/widgets/number_field.h"
#include "ui/widgets/owned_form.h"
#include "ui/widgets/parts_chart.h"
#include "ui/widgets/use_chart.h"
#include "ui/widgets/value_table.h"

namespace gpucost::ui {

namespace {

constexpr auto tableName = "own";
constexpr int inputWidth = 292;
constexpr int mostServers = 1'000'000;  // lupdate takes what follows a std:: here for a part of it

}  // namespace

OwnPage::OwnPage(Workspace& workspace, QWidget* parent)
    : Page(workspace, parent)
    , m_model(new OwnPartsModel(this))
{
    auto* splitter = new QSplitter(Qt::Horizontal);
    splitter->addWidget(makeInputs());
    splitter->addWidget(makeAnswer());
    splitter->setStretchFactor(1, 1);
    splitter->setChildrenCollapsible(false);
    auto* layout = new QVBoxLayout(this);
    layout->addWidget(splitter);
}

QWidget* OwnPage::makeInputs()
{
    m_option = new QLabel;
    m_option->setWordWrap(true);
    constexpr int usualCharacters = 12;
    m_cloud = new ElidedBox(usualCharacters);
    m_preset = new ElidedBox(usualCharacters);
    m_site = new ElidedBox(usualCharacters);
    m_servers = new NumberField(Decimal(1), Decimal(mostServers), Decimal(1));
    m_servers->setWholeNumbersOnly(true);
    m_form = new OwnedForm;

    auto* form = new QFormLayout;
    form->setRowWrapPolicy(QFormLayout::WrapAllRows);
    form->setVerticalSpacing(7);
    form->addRow(m_option);
    const auto add = [form](const QString& label, QWidget* field) {
        form->addRow(label, field);
        QString name = label;
        field->setAccessibleName(name.remove(QLatin1Char('&')));
    };
    add(tr("Compare &with"), m_cloud);
    add(tr("S&erver"), m_preset);
    add(tr("&Place"), m_site);
    add(tr("&Number of servers"), m_servers);
    form->addRow(m_form);

    connect(m_cloud, &QComboBox::activated, this, [this] {
        document().edit(tr("Choose the cloud to compare with"), [this](DocumentState& state) {
            state.own.against = std8(m_cloud->currentData().toString());
        });
    });
    connect(m_preset, &QComboBox::activated, this, [this] {
        const std::string id = std8(m_preset->currentData().toString());
        editOwned(tr("Choose the server"), [&id](OwnedChoice& owned) { owned.preset = id; });
    });
    connect(m_site, &QComboBox::activated, this, [this] {
        const std::string id = std8(m_site->currentData().toString());
        editOwned(tr("Choose the place"), [&id](OwnedChoice& owned) { owned.site = id; });
    });
    connect(m_servers, &NumberField::valueEdited, this, [this](const Decimal& value) {
        const std::int64_t servers = Rational(value).numerator().toInt64().value_or(1);
        editOwned(tr("Change the number of servers"), [servers](OwnedChoice& owned) { owned.servers = servers; },
                  QStringLiteral("servers"));
    });
    const auto endEdit = [this] { document().endEdit(); };
    connect(m_servers, &NumberField::editingEnded, this, endEdit);
    connect(m_form, &OwnedForm::editingEnded, this, endEdit);
    connect(m_form, &OwnedForm::fieldEntered, this, &OwnPage::explainField);
    connect(m_form, &OwnedForm::fieldEdited, this, [this](const QString& field, const QString& value) {
        const std::string name = std8(field);
        const std::string text = std8(value);
        editOwned(tr("Change: %1").arg(fieldName(name)),
                  [&](OwnedChoice& owned) {
                      const auto same = [&name](const auto& one) { return one.first == name; };
                      const auto at = std::find_if(owned.fields.begin(), owned.fields.end(), same);
                      if (at != owned.fields.end()) {
                          at->second = text;
                          return;
                      }
                      // In the order of ownedFields(), as documents have them.
                      std::vector<std::pair<std::string, std::string>> ordered;
                      owned.fields.emplace_back(name, text);
                      for (const OwnedField& one : ownedFields()) {
                          for (const auto& set : owned.fields) {
                              if (set.first == one.name) {
                                  ordered.push_back(set);
                              }
                          }
                      }
                      owned.fields = std::move(ordered);
                  },
                  QStringLiteral("owned.") + field);
    });
    connect(m_form, &OwnedForm::fieldReset, this, [this](const QString& field) {
        const std::string name = std8(field);
        editOwned(tr("Back to the preset: %1").arg(fieldName(name)), [&name](OwnedChoice& owned) {
            std::erase_if(owned.fields, [&name](const auto& one) { return one.first == name; });
        });
    });

    auto* inputs = new QWidget;
    inputs->setLayout(form);
    m_inputs = new QScrollArea;
    m_inputs->setFocusPolicy(Qt::NoFocus);  // its fields have the focus
    m_inputs->setWidget(inputs);
    m_inputs->setWidgetResizable(true);
    m_inputs->setFrameShape(QFrame::NoFrame);
    m_inputs->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_inputs->setMinimumWidth(inputWidth + m_inputs->verticalScrollBar()->sizeHint().width() + 8);
    inputs->setMaximumWidth(2 * inputWidth);
    return m_inputs;
}

QWidget* OwnPage::makeAnswer()
{
    m_verdict = new QLabel;
    m_verdict->setObjectName(QStringLiteral("verdict"));
    m_verdict->setWordWrap(true);
    m_verdict->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    m_remarks = new QLabel;
    m_remarks->setObjectName(QStringLiteral("faint"));
    m_remarks->setWordWrap(true);
    m_add = new QPushButton(tr("&Add servers of our own"));
    m_late = new LateLabel;
    auto* card = new QFrame;
    card->setObjectName(QStringLiteral("card"));
    auto* cardLayout = new QVBoxLayout(card);
    cardLayout->addWidget(m_verdict);
    cardLayout->addWidget(m_remarks);
    cardLayout->addWidget(m_late);
    cardLayout->addWidget(m_add, 0, Qt::AlignLeft);

    m_table = new ValueTable;
    m_table->setAccessibleName(tr("Parts of what owning costs"));
    m_table->setValueModel(m_model);
    m_table->setStartColumn(OwnPartsModel::Total);
    m_table->setSortingEnabled(true);

    m_useChart = new UseChart(tr("What owning and the cloud cost by the share of every month that is used"));
    m_partsChart = new PartsChart(tr("What owning costs, part by part, above the cloud"));
    m_per = new QComboBox;
    m_per->addItem(tr("in all"), false);
    m_per->addItem(tr("per GPU-hour"), true);
    m_per->setAccessibleName(tr("Cost in all or per GPU-hour"));
    auto* perLabel = new QLabel(tr("C&ost"));
    perLabel->setBuddy(m_per);
    auto* bar = new QHBoxLayout;
    bar->setContentsMargins(8, 0, 8, 0);
    bar->addWidget(perLabel);
    bar->addWidget(m_per);
    bar->addStretch();
    auto* byUse = new QWidget;
    auto* byUseLayout = new QVBoxLayout(byUse);
    byUseLayout->setContentsMargins(0, 6, 0, 0);
    byUseLayout->addLayout(bar);
    byUseLayout->addWidget(m_useChart, 1);
    auto* charts = new QTabWidget;
    charts->addTab(byUse, tr("By &use"));
    charts->addTab(m_partsChart, tr("By p&art"));

    auto* splitter = new QSplitter(Qt::Vertical);
    splitter->addWidget(m_table);
    splitter->addWidget(charts);
    splitter->setStretchFactor(0, 1);
    splitter->setStretchFactor(1, 1);
    splitter->setChildrenCollapsible(false);
    m_figures = splitter;

    connect(m_add, &QPushButton::clicked, this, &OwnPage::addOwned);
    connect(m_table, &ValueTable::cellChosen, this, &OwnPage::explain);
    connect(m_per, &QComboBox::activated, this, [this] {
        document().edit(tr("Choose what the chart shows"),
                        [this](DocumentState& state) { state.own.perGpuHour = m_per->currentData().toBool(); });
    });

    auto* answer = new QWidget;
    auto* layout = new QVBoxLayout(answer);
    layout->setContentsMargins({});
    layout->addWidget(card);
    layout->addWidget(splitter, 1);
    return answer;
}

void OwnPage::editOwned(const QString& what, const std::function<void(OwnedChoice&)>& change,
                        const QString& mergeKey)
{
    const ScenarioOption* option = firstOwned(document().scenario());
    if (option == nullptr) {
        return;
    }
    document().edit(what,
                    [&change, id = option->id](DocumentState& state) {
                        for (ScenarioOption& one : state.scenario.options) {
                            if (one.id == id) {
                                change(std::get<OwnedChoice>(one.choice));
                            }
                        }
                    },
                    mergeKey);
}

void OwnPage::addOwned()
{
    document().edit(tr("Add servers of our own"), [this](DocumentState& state) {
        const std::string stem = "own";
        std::string id = stem;
        const auto isTaken = [&state](const std::string& name) {
            return std::any_of(state.scenario.options.begin(), state.scenario.options.end(),
                               [&name](const ScenarioOption& option) { return option.id == name; });
        };
        for (int n = 2; isTaken(id); ++n) {
            id = stem + '-' + std::to_string(n);
        }
        state.scenario.options.push_back(
            {id, std8(tr("Servers of our own")), usualOwned(state.scenario, *library()), {}});
    });
}

void OwnPage::fillPresets()
{
    if (m_presetsOf == library().get()) {
        return;
    }
    m_presetsOf = library().get();
    m_preset->clear();
    m_site->clear();
    m_preset->addItem(tr("None: every figure is set here"), QString());
    m_site->addItem(tr("None: every figure is set here"), QString());
    for (const OwnedPreset& preset : library()->owned.presets) {
        if (preset.kind != PresetKind::Books) {
            QComboBox* box = preset.kind == PresetKind::Server ? m_preset : m_site;
            box->addItem(qt(preset.title), qt(preset.id));
            box->setItemData(box->count() - 1, qt(preset.title), Qt::ToolTipRole);
        }
    }
}

void OwnPage::refresh()
{
    fillPresets();
    const Scenario& scenario = document().scenario();
    const auto clouds = cloudOptions(scenario);
    const auto isThere = [&clouds](const std::string& id) {
        return std::any_of(clouds.begin(), clouds.end(), [&id](const auto* one) { return one->id == id; });
    };
    std::string against = document().state().own.against;
    if (!isThere(against)) {
        against = isThere(scenario.baseline) ? scenario.baseline : clouds.empty() ? "" : clouds.front()->id;
    }
    showInputs(against);
    Question question{scenario, against, library()};
    if (m_asked != question) {
        m_asked = std::move(question);
        m_run.run([asked = *m_asked](const std::stop_token&) {
            return workOutOwned(asked.scenario, asked.library, asked.against);
        }, [this](const std::shared_ptr<const OwnOutcome>& outcome) { showOutcome(outcome); });
        m_run.waitFor(Document::patience());
    } else if (m_model->outcome() != nullptr) {
        showCharts(*m_model->outcome());
    }
    showLate();
}

void OwnPage::showOutcome(const std::shared_ptr<const OwnOutcome>& outcome)
{
    const bool wasEmpty = m_model->rowCount() == 0;
    m_model->setOutcome(outcome);
    if (wasEmpty && m_model->rowCount() > 0) {
        m_table->fitColumns();
    }
    showVerdict(*outcome);
    showCharts(*outcome);
    showLate();
    if (m_table->currentRow() >= 0 && m_table->hasFocus()) {
        explain(m_table->currentRow(), m_table->proxy()->mapToSource(m_table->currentIndex()).column());
    }
}

void OwnPage::showLate()
{
    m_late->setLate(m_run.isRunning() && m_model->outcome() != nullptr);
    if (m_model->outcome() == nullptr) {
        m_verdict->setText(workingSentence());
        m_remarks->hide();
        m_add->hide();
        m_figures->hide();
    }
}

void OwnPage::showInputs(const std::string& against)
{
    const Scenario& scenario = document().scenario();
    const ScenarioOption* option = firstOwned(scenario);
    m_inputs->setVisible(option != nullptr);
    m_cloud->clear();
    for (const ScenarioOption* one : cloudOptions(scenario)) {
        m_cloud->addItem(one->name.empty() ? qt(one->id) : qt(one->name), qt(one->id));
        m_cloud->setItemData(m_cloud->count() - 1, qt(std::get<CloudChoice>(one->choice).offer), Qt::ToolTipRole);
    }
    m_cloud->setCurrentIndex(m_cloud->findData(qt(against)));
    m_cloud->setEnabled(m_cloud->count() > 0);
    m_per->setCurrentIndex(m_per->findData(document().state().own.perGpuHour));
    if (option == nullptr) {
        return;
    }
    const auto& owned = std::get<OwnedChoice>(option->choice);
    m_option->setText(QStringLiteral("<b>%1</b>").arg(
        (option->name.empty() ? qt(option->id) : qt(option->name)).toHtmlEscaped()));
    const auto choose = [](QComboBox* box, const std::string& id) {
        if (box->findData(qt(id)) < 0) {
            box->addItem(qt(id), qt(id));  // of a document that names what this program does not know
        }
        box->setCurrentIndex(box->findData(qt(id)));
    };
    choose(m_preset, owned.preset);
    choose(m_site, owned.site);
    m_servers->setValue(Decimal(owned.servers));
    m_form->setFleet(ownedFleet(scenario, *library()), library()->owned, scenario.asOf, owned.fields);
}

QString OwnPage::verdict() const
{
    return m_verdict->text();
}

void OwnPage::showVerdict(const OwnOutcome& outcome)
{
    m_add->setVisible(outcome.option.empty());
    m_figures->setVisible(outcome.own != nullptr);
    QStringList remarks;
    if (outcome.option.empty()) {
        m_verdict->setText(tr("This scenario has no servers of its own to compare with the cloud."));
        remarks += tr("Add them with the figures of a preset; every figure can be changed.");
    } else if (outcome.own == nullptr) {
        m_verdict->setText(tr("There is no answer to this question. %1").arg(problemText(outcome.problems)));
    } else {
        m_verdict->setText(ownVerdict(outcome, document().scenario(), remarks));
        remarks.removeDuplicates();
    }
    m_remarks->setText(joinSentences(remarks));
    m_remarks->setVisible(!remarks.isEmpty());
}

void OwnPage::showCharts(const OwnOutcome& outcome)
{
    if (outcome.own == nullptr) {
        return;
    }
    const OwnReport report = outcome.own->report();
    const Quote* cloud = outcome.own->cloud();
    UseChart::Content content;
    content.points = outcome.curve;
    if (report.against) {
        content.shares = report.against->shares;
    }
    if (const auto* flat = std::get_if<FlatUtilization>(&document().scenario().demand.shape)) {
        content.use = flat->share.fraction();
    }
    content.currency = report.quote.currency();
    content.own = tr("Our own servers");
    content.cloud = cloud == nullptr ? QString() : cloudName(*cloud);
    m_useChart->setContent(std::move(content), document().state().own.perGpuHour);

    std::vector<PartsChart::Part> parts;
    for (const OwnPartSum& sum : ownPartSums(report)) {
        if (sum.part) {
            parts.push_back({partName(*sum.part), sum.sum});
        }
    }
    m_partsChart->setParts(std::move(parts),
                           cloud == nullptr
                               ? std::nullopt
                               : std::optional(PartsChart::Part{cloudName(*cloud), cloud->total()}),
                           report.quote.currency());
}

void OwnPage::explainField(const QString& field)
{
    const auto& outcome = m_model->outcome();
    if (outcome != nullptr && !outcome->option.empty()) {
        emit explained(explainedField(*outcome, std8(field)));
    }
}

void OwnPage::explain(int row, int column)
{
    if (m_model->outcome() != nullptr && row >= 0 && row < m_model->rowCount()) {
        emit explained(explainedPart(*m_model, row, column));
    }
}

std::vector<Export> OwnPage::exports() const
{
    std::vector<Export> all;
    const auto outcome = m_model->outcome();
    if (outcome == nullptr || outcome->own == nullptr) {
        return all;
    }
    const auto report = [outcome](Format format) {
        return [outcome, format]() -> Checked<std::string> { return outcome->report(format); };
    };
    all.push_back({tr("Owning and cloud as CSV"), QStringLiteral("csv"), report(Format::Csv)});
    for (Export& one : tableExports(*m_model, QStringLiteral("Cloud or own"))) {
        if (one.suffix != QStringLiteral("csv")) {
            all.push_back(std::move(one));
        }
    }
    all.push_back({tr("Owning and cloud as Markdown"), QStringLiteral("md"), report(Format::Markdown)});
    all.push_back({tr("Owning and cloud as JSON"), QStringLiteral("json"), report(Format::Json)});
    all.push_back({tr("Beyond cost: owned or cloud as Markdown"), QStringLiteral("md"),
                   [outcome]() -> Checked<std::string> {
                       return buildOrBuyReport(outcome->own->report(), Format::Markdown);
                   }});
    for (Export& one : chartExports(*m_useChart, tr("Cost by use"))) {
        all.push_back(std::move(one));
    }
    for (Export& one : chartExports(*m_partsChart, tr("Cost by part"))) {
        all.push_back(std::move(one));
    }
    return all;
}

void OwnPage::find()
{
    m_table->setFocus();
}

void OwnPage::refreshColors()
{
    Page::refreshColors();
    for (QToolButton* button : m_form->findChildren<QToolButton*>()) {
        button->setIcon(icon(QStringLiteral("undo")));
    }
}

void OwnPage::keepLayout(QSettings& settings) const
{
    m_table->keepLayout(settings, QString::fromLatin1(tableName));
}

void OwnPage::restoreLayout(QSettings& settings)
{
    m_table->restoreLayout(settings, QString::fromLatin1(tableName));
}

}  // namespace gpucost::ui
