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

#include "ui/format/core_text.h"
#include "ui/format/names.h"
#include "ui/format/prose.h"
#include "ui/format/text.h"
#include "ui/format/uncertainty_names.h"
#include "ui/models/tornado_model.h"
#include "ui/models/worlds_model.h"
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
        connect(&workspace, signal, this, [this] { m_run->drop(); });
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

    const auto chosen = [this](QComboBox* box, std::string& id) {
        connect(box, &QComboBox::activated, this, [this, box, &id] {
            id = std8(box->currentData().toString());
            m_run->drop();
            refreshNow();
        });
    };
    chosen(m_planBox, m_plan);
    chosen(m_baselineBox, m_baseline);
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
        m_heatMap->setPair(m_pair, gridKind());
        m_cell->clear();
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
    return static_cast<GridKind>(m_gridBox->currentData().toInt());
}

bool SensitivityPage::isWorking() const
{
    return m_run->isRunning() || m_soon.isActive();
}

QString SensitivityPage::verdict() const
{
    return m_verdict->text();
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
        showPair(nullptr, {});
        return;
    }
    m_soon.start();
}

void SensitivityPage::run()
{
    if (m_plan.empty() || !isVisible()) {
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
    m_heatMap->setPair(m_pair, gridKind());
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
        const Display display;
        const QString plan = nameOf(m_plan).toHtmlEscaped();
        const QString baseline = nameOf(m_baseline).toHtmlEscaped();
        QStringList sentences;
        if (m_pair->hasWorlds()) {
            const Worlds& worlds = *m_pair->uncertainty().worlds;
            sentences += tr("<b>%1</b> costs less than %2 in <b>%3</b> of %4 random worlds.")
                             .arg(plan, baseline, display.percent(m_pair->winShare()),
                                  display.number(static_cast<std::int64_t>(worlds.worlds)));
            if (worlds.isStopped()) {
                remarks += tr("Stopped after %1 of %2 worlds: these figures are partial.")
                               .arg(display.number(static_cast<std::int64_t>(worlds.worlds)),
                                    display.number(static_cast<std::int64_t>(worlds.asked)));
            }
        }
        if (const Tornado* tornado = m_pair->tornado()) {
            const Money& value = tornado->base.presentValue;
            const QString rate = display.percent(m_pair->uncertainty().discountRate);
            sentences += value.amount().isNegative()
                             ? tr("As assumed it costs <b>%1 more</b>, in money of today at %2 a year.")
                                   .arg(display.money(-value), rate)
                             : tr("As assumed it saves <b>%1</b>, in money of today at %2 a year.")
                                   .arg(display.money(value), rate);
            if (!tornado->bars.empty()) {
                sentences += tr("What matters most: %1.").arg(inputName(tornado->bars.front().swing.input));
            }
        }
        if (const auto why = m_pair->leftOut()) {
            remarks += tr("Left out: %1.").arg(coreText(*why));
        }
        if (!m_pair->uncertainty().notInIt.empty()) {
            remarks += tr("Some rules of the scenario play no part here: %1.")
                           .arg([this] {
                               QStringList rules;
                               for (const std::string& rule : m_pair->uncertainty().notInIt) {
                                   rules += coreText(rule);
                               }
                               return joinWords(rules);
                           }());
        }
        if (!m_pair->hasWorlds() && !m_pair->uncertainty().worlds) {
            remarks += tr("Nothing is uncertain: there are no random worlds.");
        }
        m_verdict->setText(sentences.isEmpty() ? tr("Nothing could be worked out.")
                                               : joinSentences(sentences));
    }
    m_remarks->setText(joinSentences(remarks));
    m_remarks->setVisible(!remarks.isEmpty());
    m_tabs->setVisible(m_pair != nullptr && !m_pair->leftOut());
}

Explanation::Section SensitivityPage::settingSection() const
{
    Explanation::Section section{tr("What is uncertain"), {}};
    const Uncertainty& inputs = m_pair->uncertainty().inputs;
    const std::pair<QString, const Distribution*> all[] = {{tr("Utilization"), &inputs.utilization},
                                                           {tr("List prices fall a year"), &inputs.priceDecline},
                                                           {tr("Use grows a year"), &inputs.growth},
                                                           {tr("Time that spot runs take"), &inputs.interruption},
                                                           {tr("Rate of exchange"), &inputs.exchange}};
    for (const auto& [name, distribution] : all) {
        section.lines += tr("%1: %2").arg(name, coreText(toString(*distribution)));
    }
    section.lines += tr("Seed: %1").arg(m_pair->uncertainty().seed);
    return section;
}

void SensitivityPage::explainTornado(int row, int column)
{
    if (m_pair == nullptr || row < 0 || row >= m_tornado->rowCount()) {
        return;
    }
    const Sensitivity& bar = m_tornado->bar(row);
    const Display display;
    Explanation explanation;
    explanation.title = tr("%1, %2").arg(inputName(bar.swing.input),
                                         m_tornado->headerData(column, Qt::Horizontal, Qt::DisplayRole).toString());
    explanation.figure = m_tornado->data(m_tornado->index(row, column)).toString();
    explanation.sections.push_back({tr("What it is"),
                                    {inputMeaning(bar.swing.input),
                                     tr("What %1 saves against %2, month by month, discounted at %3 a year.")
                                         .arg(nameOf(m_plan), nameOf(m_baseline),
                                              display.percent(m_pair->uncertainty().discountRate))}});
    Explanation::Section ends{tr("One input changed, all others as assumed"), {}};
    const auto line = [&](const Rational& value, const Decision& decision) {
        ends.lines += tr("at %1: plain saving %2, present value %3")
                          .arg(inputValue(bar.swing.input, value), display.money(decision.saving),
                               display.money(decision.presentValue));
    };
    line(bar.swing.low, bar.atLow);
    line(bar.base, m_pair->tornado()->base);
    line(bar.swing.high, bar.atHigh);
    explanation.sections.push_back(std::move(ends));
    Explanation::Section turns{tr("Where the decision turns"), {}};
    for (const Flip& flip : bar.flips) {
        turns.lines += tr("between %1 (%2) and %3 (%4)")
                           .arg(inputValue(bar.swing.input, flip.below), display.money(flip.atBelow.presentValue),
                                inputValue(bar.swing.input, flip.above), display.money(flip.atAbove.presentValue));
    }
    if (turns.lines.isEmpty()) {
        turns.lines += tr("Nowhere within this swing.");
    }
    explanation.sections.push_back(std::move(turns));
    explanation.sections.push_back(priceSection(m_pair->report(gridKind()).prices));
    emit explained(explanation);
}

void SensitivityPage::explainWorlds(int row, int column)
{
    if (m_pair == nullptr || row < 0 || row >= m_worlds->rowCount()) {
        return;
    }
    Explanation explanation;
    explanation.title = tr("%1, %2").arg(m_worlds->data(m_worlds->index(row, WorldsModel::Figure)).toString(),
                                         nameOf(column == WorldsModel::Baseline ? m_baseline : m_plan));
    explanation.figure = m_worlds->data(m_worlds->index(row, column)).toString();
    explanation.sections.push_back(
        {tr("What it is"),
         {m_worlds->meaning(row),
          tr("Every world draws each input once; both options are totalled exactly in the same worlds. Use and list "
             "prices change once every twelve months; commitments keep their rate."),
          tr("Percentiles are nearest ranks of the sorted totals.")}});
    explanation.sections.push_back(settingSection());
    explanation.sections.push_back(priceSection(m_pair->report(gridKind()).prices));
    emit explained(explanation);
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
    const Display display;
    Explanation explanation;
    explanation.title = m_heatMap->cellText(at.first, at.second);
    explanation.figure = saving ? display.money(*saving) : QString();
    Explanation::Section totals{tr("Totals at this crossing"), {}};
    for (std::size_t option = 0; option < grid->plansDone; ++option) {
        totals.lines += tr("%1: %2").arg(
            nameOf(option == 0 ? m_plan : m_baseline),
            display.money(m_pair->moneyOf(Rational(grid->total(option, at.first, at.second)))));
    }
    explanation.sections.push_back(std::move(totals));
    explanation.sections.push_back({tr("What it is"),
                                    {tr("The whole obligation of each option at this use of every month; plain sums of "
                                        "charges, each rounded once.")}});
    explanation.sections.push_back(priceSection(m_pair->report(gridKind()).prices));
    emit explained(explanation);
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
