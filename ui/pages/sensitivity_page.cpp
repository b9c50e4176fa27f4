// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/sensitivity_page.h"

#include <algorithm>
#include <iterator>
#include <limits>

#include <QComboBox>
#include <QFormLayout>
#include <QLabel>
#include <QProgressBar>
#include <QPushButton>
#include <QScrollArea>
#include <QScrollBar>
#include <QSettings>
#include <QSplitter>
#include <QTabWidget>
#include <QVBoxLayout>

#include "ui/format/names.h"
#include "ui/format/prose.h"
#include "ui/format/text.h"
#include "ui/models/tornado_model.h"
#include "ui/models/worlds_model.h"
#include "ui/pages/sensitivity_words.h"
#include "ui/session/latest_run.h"
#include "ui/widgets/distribution_field.h"
#include "ui/widgets/heat_map_widget.h"
#include "ui/widgets/histogram_widget.h"
#include "ui/widgets/number_field.h"
#include "ui/widgets/tornado_chart.h"
#include "ui/widgets/value_table.h"

namespace gpucost::ui {

namespace {

constexpr int typingMilliseconds = 150;
constexpr std::int64_t mostWorlds = 10'000'000;
constexpr auto tornadoName = "tornado";
constexpr auto worldsName = "worlds";
constexpr auto tabKey = "sensitivity/tab";

std::int64_t wholeOf(const Decimal& value)
{
    return Rational(value).numerator().toInt64().value_or(1);
}

}  // namespace

SensitivityPage::SensitivityPage(Workspace& workspace, QWidget* parent)
    : Page(workspace, parent)
    , m_run(new LatestRun(this))
{
    m_soon.setSingleShot(true);
    m_soon.setInterval(typingMilliseconds);
    connect(&m_soon, &QTimer::timeout, this, &SensitivityPage::run);
    auto* splitter = new QSplitter(Qt::Horizontal);
    splitter->addWidget(makeInputs());
    splitter->addWidget(makeAnswer());
    splitter->setStretchFactor(1, 1);
    splitter->setChildrenCollapsible(false);
    auto* layout = new QVBoxLayout(this);
    layout->addWidget(splitter);
    // What runs answers a question that nobody asks any more, whether the page is seen or not.
    for (const auto signal : {&Workspace::currentChanged, &Workspace::currentEdited, &Workspace::libraryChanged}) {
        connect(&workspace, signal, this, &SensitivityPage::dropOther);
    }
}

SensitivityPage::~SensitivityPage()
{
    m_soon.stop();
}

QWidget* SensitivityPage::makeInputs()
{
    m_planBox = new QComboBox;
    m_baselineBox = new QComboBox;
    for (QComboBox* box : {m_planBox, m_baselineBox}) {
        box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
        box->setMinimumContentsLength(18);
    }
    m_utilization = new DistributionField(tr("Utilization"), utilizationLimits, true);
    m_decline = new DistributionField(tr("List prices fall a year"), priceDeclineLimits, true);
    m_growth = new DistributionField(tr("Use grows a year"), growthLimits, true);
    m_stretch = new DistributionField(tr("Time that spot runs take"), interruptionLimits, false);
    m_exchange = new DistributionField(tr("Rate of exchange"), exchangeLimits, false);
    m_utilization->setCertainText(tr("the demand's own"));
    m_decline->setCertainText(tr("as in the scenario"));
    m_growth->setCertainText(tr("use stays"));
    m_stretch->setCertainText(tr("no longer than others"));
    m_exchange->setCertainText(tr("the rate of the day"));
    m_worldCount = new NumberField(Decimal(1), Decimal(mostWorlds), Decimal(1000));
    m_worldCount->setWholeNumbersOnly(true);
    m_seed = new NumberField(Decimal(0), Decimal(std::numeric_limits<std::int64_t>::max()), Decimal(1));
    m_seed->setWholeNumbersOnly(true);

    auto* form = new QFormLayout;
    form->setRowWrapPolicy(QFormLayout::WrapAllRows);
    form->setVerticalSpacing(7);
    const auto add = [form](const QString& label, QWidget* field) {
        form->addRow(label, field);
        QString name = label;
        field->setAccessibleName(name.remove(QLatin1Char('&')));
    };
    add(tr("&Plan in question"), m_planBox);
    add(tr("&Against"), m_baselineBox);
    auto* heading = new QLabel(QStringLiteral("<b>%1</b>").arg(tr("What is uncertain").toHtmlEscaped()));
    heading->setContentsMargins(0, 8, 0, 0);
    form->addRow(heading);
    add(tr("&Utilization"), m_utilization);
    add(tr("&List prices fall a year"), m_decline);
    add(tr("Use &grows a year"), m_growth);
    add(tr("&Time that spot runs take"), m_stretch);
    add(tr("Rate of e&xchange"), m_exchange);
    add(tr("Random &worlds"), m_worldCount);
    add(tr("&Seed"), m_seed);
    m_seed->setToolTip(tr("The same seed gives the same digits everywhere."));

    // An option that is already the other of the two changes places with it.
    const auto chosen = [this](QComboBox* box, const QString& what, std::string SensitivityChoice::*member,
                               std::string SensitivityChoice::*beside) {
        connect(box, &QComboBox::activated, this, [this, box, what, member, beside] {
            document().edit(what, [&](DocumentState& state) {
                SensitivityChoice choice{m_plan, m_baseline, state.sensitivity.grid};
                const std::string before = choice.*member;
                choice.*member = std8(box->currentData().toString());
                if (choice.*member == choice.*beside) {
                    choice.*beside = before;
                }
                state.sensitivity = choice;
            });
        });
    };
    chosen(m_planBox, tr("Choose the plan in question"), &SensitivityChoice::plan, &SensitivityChoice::baseline);
    chosen(m_baselineBox, tr("Choose what it is compared with"), &SensitivityChoice::baseline,
           &SensitivityChoice::plan);
    const auto endEdit = [this] { document().endEdit(); };
    const auto range = [&](DistributionField* field, const QString& what, std::string UncertaintyQuestion::*member,
                           const char* key) {
        connect(field, &DistributionField::notationEdited, this, [this, what, member, key](const QString& notation) {
            editQuestion(what, [&](UncertaintyQuestion& question) { question.*member = std8(notation); },
                         QString::fromLatin1(key));
        });
        connect(field, &DistributionField::editingEnded, this, endEdit);
    };
    range(m_utilization, tr("Change the uncertain utilization"), &UncertaintyQuestion::utilization, "u.use");
    range(m_decline, tr("Change the uncertain list prices"), &UncertaintyQuestion::priceDecline, "u.decline");
    range(m_growth, tr("Change the uncertain growth"), &UncertaintyQuestion::growth, "u.growth");
    range(m_stretch, tr("Change the uncertain time on spot"), &UncertaintyQuestion::spotStretch, "u.stretch");
    range(m_exchange, tr("Change the uncertain rate of exchange"), &UncertaintyQuestion::exchange, "u.exchange");
    connect(m_worldCount, &NumberField::valueEdited, this, [this](const Decimal& value) {
        editQuestion(tr("Change the number of worlds"),
                     [&value](UncertaintyQuestion& question) { question.worlds = wholeOf(value); },
                     QStringLiteral("u.worlds"));
    });
    connect(m_seed, &NumberField::valueEdited, this, [this](const Decimal& value) {
        editQuestion(tr("Change the seed"), [&value](UncertaintyQuestion& question) { question.seed = wholeOf(value); },
                     QStringLiteral("u.seed"));
    });
    connect(m_worldCount, &NumberField::editingEnded, this, endEdit);
    connect(m_seed, &NumberField::editingEnded, this, endEdit);

    m_inputs = new QWidget;
    m_inputs->setLayout(form);
    auto* scroll = new QScrollArea;
    scroll->setFocusPolicy(Qt::NoFocus);  // its fields have the focus
    scroll->setWidget(m_inputs);
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setMinimumWidth(std::max(270, m_inputs->minimumSizeHint().width()) +
                            scroll->verticalScrollBar()->sizeHint().width() + 8);

    m_progress = new QProgressBar;
    m_progress->setRange(0, 100);
    m_progress->setAccessibleName(tr("Progress of the random worlds"));
    m_cancel = new QPushButton(tr("&Cancel"));
    m_working = new QWidget;
    auto* working = new QHBoxLayout(m_working);
    working->setContentsMargins({});
    working->addWidget(m_progress, 1);
    working->addWidget(m_cancel);
    m_working->hide();
    auto* side = new QWidget;
    auto* sideLayout = new QVBoxLayout(side);
    sideLayout->setContentsMargins({});
    sideLayout->addWidget(scroll, 1);
    sideLayout->addWidget(m_working);
    return side;
}

QWidget* SensitivityPage::makeAnswer()
{
    m_verdict = new QLabel;
    m_verdict->setObjectName(QStringLiteral("verdict"));
    m_verdict->setWordWrap(true);
    m_verdict->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    m_remarks = new QLabel;
    m_remarks->setObjectName(QStringLiteral("faint"));
    m_remarks->setWordWrap(true);
    auto* card = new QFrame;
    card->setObjectName(QStringLiteral("card"));
    auto* cardLayout = new QVBoxLayout(card);
    cardLayout->addWidget(m_verdict);
    cardLayout->addWidget(m_remarks);

    const auto stacked = [](QWidget* chart, QWidget* table) {
        auto* splitter = new QSplitter(Qt::Vertical);
        splitter->addWidget(chart);
        splitter->addWidget(table);
        splitter->setStretchFactor(0, 3);
        splitter->setStretchFactor(1, 2);
        splitter->setChildrenCollapsible(false);
        splitter->setSizes({360, 240});
        return splitter;
    };
    m_tornado = new TornadoModel(this);
    m_tornadoChart = new TornadoWidget(tr("What each input does to what the plan saves"));
    m_tornadoTable = new ValueTable;
    m_tornadoTable->setAccessibleName(tr("What each input does to what the plan saves"));
    m_tornadoTable->setValueModel(m_tornado);
    m_tornadoTable->setStartColumn(TornadoModel::AtLow);

    m_heatMap = new HeatMapWidget(tr("What the plan saves by utilization and another input"));
    m_gridBox = new QComboBox;
    m_gridBox->addItem(tr("months"), static_cast<int>(GridKind::Months));
    m_gridBox->addItem(tr("fall of list prices"), static_cast<int>(GridKind::PriceDecline));
    m_gridBox->setAccessibleName(tr("Utilization against"));
    auto* gridLabel = new QLabel(tr("Utilization agai&nst"));
    gridLabel->setBuddy(m_gridBox);
    m_cell = new QLabel;
    m_cell->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_cell->setWordWrap(true);
    auto* bar = new QHBoxLayout;
    bar->addWidget(gridLabel);
    bar->addWidget(m_gridBox);
    bar->addSpacing(12);
    bar->addWidget(m_cell, 1);
    auto* map = new QWidget;
    auto* mapLayout = new QVBoxLayout(map);
    mapLayout->setContentsMargins(0, 6, 0, 0);
    mapLayout->addLayout(bar);
    mapLayout->addWidget(m_heatMap, 1);

    m_worlds = new WorldsModel(this);
    m_histogram = new HistogramWidget(tr("How often each option came to which total"));
    m_worldsTable = new ValueTable;
    m_worldsTable->setAccessibleName(tr("What the random worlds say"));
    m_worldsTable->setValueModel(m_worlds);

    m_tabs = new QTabWidget;
    m_tabs->addTab(stacked(m_tornadoChart, m_tornadoTable), tr("What &matters"));
    m_tabs->addTab(map, tr("&Heat map"));
    m_tabs->addTab(stacked(m_histogram, m_worldsTable), tr("P&robability"));

    connect(m_cancel, &QPushButton::clicked, m_run, &LatestRun::cancel);
    connect(m_run, &LatestRun::started, this, [this] {
        m_progress->setValue(0);
        m_working->show();
    });
    connect(m_run, &LatestRun::progressed, m_progress, &QProgressBar::setValue);
    connect(m_run, &LatestRun::ended, m_working, &QWidget::hide);
    connect(m_tornadoTable, &ValueTable::cellChosen, this, [this](int row, int column) {
        m_tornadoChart->setCurrent(row);
        explainTornado(row, column);
    });
    connect(m_tornadoChart, &TornadoWidget::barChosen, this, [this](int row) {
        m_tornadoTable->setCurrentIndex(
            m_tornadoTable->proxy()->mapFromSource(m_tornado->index(row, TornadoModel::AtHigh)));
    });
    connect(m_worldsTable, &ValueTable::cellChosen, this, &SensitivityPage::explainWorlds);
    connect(m_heatMap, &HeatMapWidget::cellChosen, this, &SensitivityPage::explainCell);
    connect(m_gridBox, &QComboBox::activated, this, [this] {
        document().edit(tr("Choose the heat map"), [this](DocumentState& state) {
            state.sensitivity.grid = static_cast<GridKind>(m_gridBox->currentData().toInt());
        });
    });

    m_tabs->hide();
    m_verdict->setText(tr("Working it out…"));
    m_remarks->hide();
    auto* answer = new QWidget;
    auto* layout = new QVBoxLayout(answer);
    layout->setContentsMargins({});
    layout->addWidget(card);
    layout->addWidget(m_tabs, 1);
    layout->addStretch(0);
    return answer;
}

GridKind SensitivityPage::gridKind() const
{
    return document().state().sensitivity.grid;
}

bool SensitivityPage::isWorking() const
{
    return m_run->isRunning() || m_soon.isActive();
}

QString SensitivityPage::verdict() const
{
    return m_verdict->text();
}

PairNames SensitivityPage::names() const
{
    return {nameOf(m_plan), nameOf(m_baseline)};
}

QString SensitivityPage::nameOf(const std::string& option) const
{
    for (const ScenarioOption& one : document().scenario().options) {
        if (one.id == option && !one.name.empty()) {
            return qt(one.name);
        }
    }
    return qt(option);
}

void SensitivityPage::editQuestion(const QString& what, const std::function<void(UncertaintyQuestion&)>& change,
                                   const QString& mergeKey)
{
    document().edit(what,
                    [&change](DocumentState& state) {
                        // The first edit writes down what had been shown.
                        UncertaintyQuestion question = usualQuestion(state.scenario);
                        change(question);
                        state.scenario.uncertainty = std::move(question);
                    },
                    mergeKey);
}

/// What was chosen before, as long as the scenario has it; else the baseline, and the first option beside it.
void SensitivityPage::chooseOptions()
{
    const Scenario& scenario = document().scenario();
    m_plan = document().state().sensitivity.plan;
    m_baseline = document().state().sensitivity.baseline;
    const auto isThere = [&scenario](const std::string& id) {
        return std::any_of(scenario.options.begin(), scenario.options.end(),
                           [&id](const ScenarioOption& option) { return option.id == id; });
    };
    if (!isThere(m_baseline)) {
        m_baseline = isThere(scenario.baseline)  ? scenario.baseline
                     : scenario.options.empty() ? std::string()
                                                : scenario.options.front().id;
    }
    if (!isThere(m_plan) || m_plan == m_baseline) {
        m_plan.clear();
        for (const ScenarioOption& option : scenario.options) {
            if (m_plan.empty() && option.id != m_baseline) {
                m_plan = option.id;
            }
        }
    }
}

void SensitivityPage::showInputs()
{
    const Scenario& scenario = document().scenario();
    for (const auto& [box, id] : {std::pair(m_planBox, &m_plan), std::pair(m_baselineBox, &m_baseline)}) {
        box->clear();
        for (const ScenarioOption& option : scenario.options) {
            box->addItem(nameOf(option.id), qt(option.id));
        }
        box->setCurrentIndex(box->findData(qt(*id)));
    }
    m_gridBox->setCurrentIndex(m_gridBox->findData(static_cast<int>(gridKind())));
    const UncertaintyQuestion question = usualQuestion(scenario);
    m_utilization->setNotation(question.utilization);
    m_decline->setNotation(question.priceDecline);
    m_growth->setNotation(question.growth);
    m_stretch->setNotation(question.spotStretch);
    m_exchange->setNotation(question.exchange);
    m_worldCount->setValue(Decimal(question.worlds));
    m_seed->setValue(Decimal(question.seed));
    const bool mayAsk = uncertaintyObstacle(scenario) == UncertaintyObstacle::None;
    for (QWidget* field : std::initializer_list<QWidget*>{m_utilization, m_decline, m_growth, m_stretch, m_exchange,
                                                          m_worldCount, m_seed}) {
        field->setEnabled(mayAsk);
    }
}

void SensitivityPage::refresh()
{
    chooseOptions();
    showInputs();
    const auto obstacle = uncertaintyObstacle(document().scenario());
    if (m_plan.empty() || obstacle != UncertaintyObstacle::None) {
        m_soon.stop();
        m_run->drop();
        m_asked.reset();
        showPair(nullptr, {});
        return;
    }
    Question question = this->question();
    if (m_asked == question) {
        showGrid();  // the answer is there, or on its way
        return;
    }
    m_run->drop();
    m_asked = std::move(question);
    m_soon.start();
}

void SensitivityPage::showGrid()
{
    if (m_grid != gridKind()) {
        m_grid = gridKind();
        m_heatMap->setPair(m_pair, m_grid);
        m_cell->clear();
    }
}

SensitivityPage::Question SensitivityPage::question() const
{
    return {document().scenario(), m_plan, m_baseline, library()};
}

void SensitivityPage::dropOther()
{
    chooseOptions();
    if (m_asked != question()) {
        m_run->drop();
    }
}

void SensitivityPage::run()
{
    if (m_plan.empty() || !isVisible()) {
        m_asked.reset();
        return;
    }
    m_run->start([this, scenario = document().scenario(), plan = m_plan, baseline = m_baseline,
                  library = library()](const Work& work) -> LatestRun::Show {
        std::shared_ptr<const PairUncertainty> pair;
        Errors problems;
        try {
            auto made = PairUncertainty::of(scenario, plan, baseline,
                                            {library->catalog, library->exchangeRates, library->owned}, work);
            if (made) {
                pair = std::move(*made);
            } else {
                problems = made.error();
            }
        } catch (const Overflow& overflow) {
            problems = {{ErrorCode::NumericLimit, {}, overflow.what(), "smaller figures"}};
        }
        return [this, library, pair = std::move(pair), problems = std::move(problems)] { showPair(pair, problems); };
    });
}

void SensitivityPage::showPair(std::shared_ptr<const PairUncertainty> pair, const Errors& problems)
{
    const bool wasEmpty = m_tornado->rowCount() == 0 && m_worlds->rowCount() == 0;
    m_pair = std::move(pair);
    const QString plan = nameOf(m_plan);
    const QString baseline = nameOf(m_baseline);
    m_tornado->setPair(m_pair);
    m_tornadoChart->setPair(m_pair);
    m_grid = gridKind();
    m_heatMap->setPair(m_pair, m_grid);
    m_cell->clear();
    m_worlds->setPair(m_pair, plan, baseline);
    m_histogram->setPair(m_pair, plan, baseline);
    if (wasEmpty && m_pair != nullptr) {
        m_tornadoTable->fitColumns();
        m_worldsTable->fitColumns();
    }
    showVerdict(problems);
}

void SensitivityPage::showVerdict(const Errors& problems)
{
    QStringList remarks;
    const auto obstacle = uncertaintyObstacle(document().scenario());
    if (m_plan.empty()) {
        m_verdict->setText(tr("There is nothing to choose from: this scenario has fewer than two options."));
        remarks += tr("Add ways to buy on the Compare page, or servers of your own.");
    } else if (obstacle != UncertaintyObstacle::None) {
        m_verdict->setText(tr("Nothing uncertain can be asked about this scenario."));
        remarks += obstacle == UncertaintyObstacle::Shape
                       ? tr("Uncertain use is a share of every month: choose that on the Compare page.")
                   : obstacle == UncertaintyObstacle::Ramp
                       ? tr("The number of GPUs changes over the months; random worlds take the same number.")
                       : tr("Totals of random worlds are rounded charge by charge, as providers bill; this scenario is "
                            "billed exactly.");
    } else if (m_pair == nullptr) {
        m_verdict->setText(tr("There is no answer to this question. %1").arg(problemText(problems)));
    } else {
        const PairVerdict verdict = pairVerdict(*m_pair, names());
        m_verdict->setText(verdict.text);
        remarks += verdict.remarks;
    }
    m_remarks->setText(joinSentences(remarks));
    m_remarks->setVisible(!remarks.isEmpty());
    m_tabs->setVisible(m_pair != nullptr && !m_pair->leftOut());
}

void SensitivityPage::explainTornado(int row, int column)
{
    if (m_pair != nullptr && row >= 0 && row < m_tornado->rowCount()) {
        emit explained(explainedBar(*m_pair, gridKind(), *m_tornado, row, column, names()));
    }
}

void SensitivityPage::explainWorlds(int row, int column)
{
    if (m_pair != nullptr && row >= 0 && row < m_worlds->rowCount()) {
        emit explained(explainedWorlds(*m_pair, gridKind(), *m_worlds, row, column, names()));
    }
}

void SensitivityPage::explainCell(int row, int column)
{
    const auto at = std::pair(static_cast<std::size_t>(row), static_cast<std::size_t>(column));
    const Grid* grid = m_pair == nullptr ? nullptr : m_pair->grid(gridKind());
    if (grid == nullptr) {
        return;
    }
    m_cell->setText(m_heatMap->cellText(at.first, at.second));
    const auto& saving = m_heatMap->saving(at.first, at.second);
    emit explained(explainedCrossing(*m_pair, gridKind(), at.first, at.second, m_cell->text(),
                                     saving ? Display().money(*saving) : QString(), names()));
}

std::vector<Export> SensitivityPage::exports() const
{
    std::vector<Export> all;
    if (m_pair == nullptr || m_pair->leftOut()) {
        return all;
    }
    const auto report = [pair = m_pair, library = library(), kind = gridKind()](Format format) {
        return [pair, library, kind, format]() -> Checked<std::string> {
            return uncertaintyReport(pair->report(kind), format);
        };
    };
    all.push_back({tr("Uncertainty as CSV"), QStringLiteral("csv"), report(Format::Csv)});
    all.push_back({tr("Uncertainty as JSON"), QStringLiteral("json"), report(Format::Json)});
    all.push_back({tr("Uncertainty as Markdown"), QStringLiteral("md"), report(Format::Markdown)});
    const auto add = [&all](std::vector<Export> more) {
        std::move(more.begin(), more.end(), std::back_inserter(all));
    };
    add(tableExports(*m_tornado, QStringLiteral("What matters")));
    add(tableExports(*m_worlds, QStringLiteral("Random worlds")));
    add(chartExports(*m_tornadoChart, tr("What matters")));
    add(chartExports(*m_heatMap, tr("Heat map")));
    add(chartExports(*m_histogram, tr("Probability")));
    return all;
}

void SensitivityPage::find()
{
    m_tabs->setFocus();
}

void SensitivityPage::keepLayout(QSettings& settings) const
{
    m_tornadoTable->keepLayout(settings, QString::fromLatin1(tornadoName));
    m_worldsTable->keepLayout(settings, QString::fromLatin1(worldsName));
    settings.setValue(QLatin1String(tabKey), m_tabs->currentIndex());
}

void SensitivityPage::restoreLayout(QSettings& settings)
{
    m_tornadoTable->restoreLayout(settings, QString::fromLatin1(tornadoName));
    m_worldsTable->restoreLayout(settings, QString::fromLatin1(worldsName));
    m_tabs->setCurrentIndex(settings.value(QLatin1String(tabKey), 0).toInt());
}

}  // namespace gpucost::ui
