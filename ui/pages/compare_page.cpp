// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/compare_page.h"

#include <algorithm>
#include <map>
#include <set>

#include <QComboBox>
#include <QDateEdit>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QRadioButton>
#include <QScrollArea>
#include <QSettings>
#include <QSignalBlocker>
#include <QSplitter>
#include <QVBoxLayout>

#include "core/finance/cash_flow.h"
#include "core/quote/priced_offer.h"
#include "core/report/comparison_report.h"
#include "core/report/wording.h"
#include "ui/format/core_text.h"
#include "ui/format/dates.h"
#include "ui/format/names.h"
#include "ui/format/prose.h"
#include "ui/format/text.h"
#include "ui/pages/compare_words.h"
#include "ui/widgets/answer_label.h"
#include "ui/widgets/choice_field.h"
#include "ui/widgets/late_label.h"
#include "ui/widgets/lines_chart.h"
#include "ui/widgets/number_field.h"
#include "ui/widgets/schedule_grid.h"
#include "ui/widgets/value_table.h"

namespace gpucost::ui {

namespace {

constexpr std::size_t mostLines = 6;
constexpr auto tableName = "compare";

const WeeklySchedule& officeHours()
{
    static const WeeklySchedule schedule = parseWeeklySchedule("Mon-Fri 09:00-19:00").value();
    return schedule;
}

/// What the exact request would say, priced with its ledger. Rows of effective rates have none.
std::optional<Priced> ledgerOf(const ComparisonRow& row, const PlanSpec& plan, const ComparisonRequest& request)
{
    if (row.isEffective) {
        return std::nullopt;
    }
    auto priced =
        priceOffer(*row.offer, plan, request.demand, request.billing, request.account, request.asOf);
    return priced ? std::optional(std::move(*priced)) : std::nullopt;
}

std::vector<Money> paidSoFar(const Quote& quote)
{
    // Costs as positive amounts, of the months asked for.
    std::vector<Money> paid = (-CashFlow::ofCosts(quote)).cumulative();
    paid.resize(std::min(paid.size(), static_cast<std::size_t>(quote.months())));
    return paid;
}

}  // namespace

ComparePage::ComparePage(Workspace& workspace, QWidget* parent)
    : Page(workspace, parent)
    , m_model(new ComparisonModel(this))
{
    auto* splitter = new QSplitter(Qt::Horizontal);
    splitter->addWidget(makeInputs());
    splitter->addWidget(makeAnswer());
    splitter->setStretchFactor(1, 1);
    splitter->setChildrenCollapsible(false);
    auto* layout = new QVBoxLayout(this);
    layout->addWidget(splitter);
    connect(&workspace, &Workspace::workedOut, this, &ComparePage::invalidate);
}

QWidget* ComparePage::makeInputs()
{
    m_gpus = new ChoiceField(tr("Any GPU"));
    m_count = new SliderField(Decimal(1), Decimal(100000), Decimal(1), 63, {});
    m_count->field()->setWholeNumbersOnly(true);
    m_months = new SliderField(Decimal(1), Decimal(1200), Decimal(1), 59, {});
    m_months->field()->setWholeNumbersOnly(true);
    m_flat = new QRadioButton(tr("&Share of every month"));
    m_weekly = new QRadioButton(tr("Hours of the &week"));
    m_utilization = new SliderField(Decimal(0), Decimal(100), Decimal(1), 100, QStringLiteral("%"));
    m_week = new ScheduleGrid;
    m_weekHours = new QLabel;
    m_weekHours->setObjectName(QStringLiteral("faint"));
    m_otherShape = new QLabel;
    m_otherShape->setWordWrap(true);
    m_currency = new QComboBox;
    m_convention = new QComboBox;
    m_convention->addItem(tr("730 hours (estimate)"), static_cast<int>(MonthConvention::Average730));
    m_convention->addItem(tr("calendar (as billed)"), static_cast<int>(MonthConvention::Calendar));
    m_asOf = new QDateEdit;
    m_asOf->setCalendarPopup(true);
    m_asOf->setDisplayFormat(QStringLiteral("yyyy-MM-dd"));
    m_providers = new ChoiceField(tr("All clouds"));
    m_regions = new ChoiceField(tr("All regions"));
    m_kinds = new ChoiceField(tr("Every way to buy"));
    m_bestPer = new QComboBox;
    m_bestPer->addItem(tr("best of each cloud and plan"), static_cast<int>(BestPer::Provider));
    m_bestPer->addItem(tr("best of each region and plan"), static_cast<int>(BestPer::Region));
    m_bestPer->addItem(tr("best of each plan"), static_cast<int>(BestPer::Plan));
    m_bestPer->addItem(tr("everything"), static_cast<int>(BestPer::None));

    auto* form = new QFormLayout;
    form->setRowWrapPolicy(QFormLayout::WrapAllRows);
    form->setVerticalSpacing(7);
    const auto add = [form](const QString& label, QWidget* field) {
        form->addRow(label, field);
        QString name = label;
        field->setAccessibleName(name.remove(QLatin1Char('&')));
    };
    add(tr("&GPU"), m_gpus);
    add(tr("&Number of GPUs"), m_count);
    m_count->setAccessible(tr("Number of GPUs"));
    add(tr("&Months"), m_months);
    m_months->setAccessible(tr("Months"));
    form->addRow(m_flat);
    form->addRow(m_utilization);
    m_utilization->setAccessible(tr("Utilization in percent"));
    form->addRow(m_weekly);
    form->addRow(m_week);
    form->addRow(m_weekHours);
    form->addRow(m_otherShape);
    add(tr("C&urrency"), m_currency);
    add(tr("&Clouds"), m_providers);
    add(tr("&Regions"), m_regions);
    add(tr("&Plans"), m_kinds);
    add(tr("S&how"), m_bestPer);
    add(tr("Hours of a month"), m_convention);
    add(tr("Prices as of"), m_asOf);

    connect(m_gpus, &ChoiceField::chosenEdited, this, [this](const auto& ids) {
        edit(tr("Choose GPUs"), [&ids](DocumentState& state) { state.compare.gpus = ids; });
    });
    connect(m_providers, &ChoiceField::chosenEdited, this, [this](const auto& ids) {
        edit(tr("Choose clouds"), [&ids](DocumentState& state) { state.compare.providers = ids; });
    });
    connect(m_regions, &ChoiceField::chosenEdited, this, [this](const auto& ids) {
        edit(tr("Choose regions"), [&ids](DocumentState& state) { state.compare.regions = ids; });
    });
    connect(m_kinds, &ChoiceField::chosenEdited, this, [this](const auto& ids) {
        edit(tr("Choose plans"), [&ids](DocumentState& state) {
            state.compare.kinds.clear();
            for (const std::string& id : ids) {
                state.compare.kinds.push_back(*parsePlanKind(id));
            }
        });
    });
    connect(m_bestPer, &QComboBox::activated, this, [this] {
        edit(tr("Choose what is shown"), [this](DocumentState& state) {
            state.compare.bestPer = static_cast<BestPer>(m_bestPer->currentData().toInt());
        });
    });
    const auto endEdit = [this] { document().endEdit(); };
    connect(m_count, &SliderField::valueEdited, this, [this](const Decimal& value) {
        edit(tr("Change the number of GPUs"),
             [&value](DocumentState& state) { state.scenario.demand.gpus = Rational(value); },
             QStringLiteral("gpus"));
    });
    connect(m_months, &SliderField::valueEdited, this, [this](const Decimal& value) {
        const auto months = Rational(value);
        edit(tr("Change the months"),
             [&months](DocumentState& state) {
                 state.scenario.demand.months = static_cast<std::int32_t>(months.numerator().toInt64().value_or(1));
             },
             QStringLiteral("months"));
    });
    connect(m_utilization, &SliderField::valueEdited, this, [this](const Decimal& value) {
        edit(tr("Change the utilization"),
             [&value](DocumentState& state) {
                 state.scenario.demand.shape = FlatUtilization{Percentage::parse(toString(value)).value()};
             },
             QStringLiteral("utilization"));
    });
    for (SliderField* field : {m_count, m_months, m_utilization}) {
        connect(field, &SliderField::editingEnded, this, endEdit);
    }
    connect(m_flat, &QRadioButton::clicked, this, [this] {
        edit(tr("Use a share of every month"),
             [](DocumentState& state) { state.scenario.demand.shape = FlatUtilization{}; });
    });
    connect(m_weekly, &QRadioButton::clicked, this, [this] {
        edit(tr("Use hours of the week"),
             [](DocumentState& state) { state.scenario.demand.shape = officeHours(); });
    });
    connect(m_week, &ScheduleGrid::scheduleEdited, this, [this] {
        edit(tr("Paint hours of the week"),
             [this](DocumentState& state) { state.scenario.demand.shape = m_week->schedule(); },
             QStringLiteral("week"));
    });
    connect(m_week, &ScheduleGrid::editingEnded, this, endEdit);
    connect(m_currency, &QComboBox::activated, this, [this] {
        edit(tr("Choose the currency"), [this](DocumentState& state) {
            state.scenario.currency = currency(std8(m_currency->currentText()));
        });
    });
    connect(m_convention, &QComboBox::activated, this, [this] {
        edit(tr("Choose the hours of a month"), [this](DocumentState& state) {
            state.scenario.demand.convention =
                static_cast<MonthConvention>(m_convention->currentData().toInt());
        });
    });
    connect(m_asOf, &QDateEdit::userDateChanged, this, [this](const QDate& day) {
        edit(tr("Choose the day of the prices"),
             [&day](DocumentState& state) { state.scenario.asOf = toDate(day); }, QStringLiteral("as-of"));
    });

    auto* inputs = new QWidget;
    inputs->setLayout(form);
    auto* scroll = new QScrollArea;
    scroll->setWidget(inputs);
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setFocusPolicy(Qt::NoFocus);  // its fields have the focus
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setMinimumWidth(inputs->minimumSizeHint().width() + 24);
    return scroll;
}

QWidget* ComparePage::makeAnswer()
{
    m_verdict = new AnswerLabel;
    m_verdict->setObjectName(QStringLiteral("verdict"));
    m_warnings = new AnswerLabel;
    m_warnings->setObjectName(QStringLiteral("faint"));
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
    auto* addButton = new QPushButton(tr("&Add to scenario"));
    addButton->setToolTip(tr("Makes the selected ways to buy options of this scenario."));
    auto* bar = new QHBoxLayout;
    bar->addWidget(m_words, 1);
    bar->addWidget(addButton);

    m_table = new ValueTable;
    m_table->setAccessibleName(tr("Ways to buy"));
    m_table->setValueModel(m_model);
    m_table->setStartColumn(ComparisonModel::Total);
    m_chart = new LinesChart(tr("What has been paid by the end of each month"));

    auto* upper = new QWidget;
    auto* upperLayout = new QVBoxLayout(upper);
    upperLayout->setContentsMargins({});
    upperLayout->addLayout(bar);
    upperLayout->addWidget(m_table);
    auto* splitter = new QSplitter(Qt::Vertical);
    splitter->addWidget(upper);
    splitter->addWidget(m_chart);
    splitter->setStretchFactor(0, 3);
    splitter->setStretchFactor(1, 2);
    splitter->setSizes({320, 260});
    splitter->setChildrenCollapsible(false);

    connect(m_words, &QLineEdit::textChanged, m_table, &ValueTable::setWords);
    connect(addButton, &QPushButton::clicked, this, &ComparePage::addToScenario);
    connect(m_table, &ValueTable::cellChosen, this, &ComparePage::explain);
    connect(m_table->selectionModel(), &QItemSelectionModel::selectionChanged, this,
            &ComparePage::showLines);

    auto* answer = new QWidget;
    auto* layout = new QVBoxLayout(answer);
    layout->setContentsMargins({});
    layout->addWidget(card);
    layout->addWidget(splitter, 1);
    return answer;
}

void ComparePage::edit(const QString& what, const std::function<void(DocumentState&)>& change,
                       const QString& mergeKey)
{
    document().edit(what, change, mergeKey);
}

void ComparePage::fillChoices()
{
    if (m_choicesOf == library().get()) {
        return;
    }
    m_choicesOf = library().get();
    const Catalog& catalog = *library()->catalog;
    std::set<std::string> families;
    std::set<std::string_view> providers;
    std::set<std::string_view> regions;
    for (const Offer& offer : catalog.offers()) {
        if (!offer.gpu.empty()) {
            const Accelerator* gpu = catalog.hardware().byId(offer.gpu);
            families.insert(gpu != nullptr ? gpu->family : std::string(offer.gpu));
            providers.insert(offer.provider);
            regions.insert(offer.region);
        }
    }
    std::vector<ChoiceField::Choice> gpus;
    for (const std::string& family : families) {
        gpus.push_back({family, qt(family)});
    }
    std::vector<ChoiceField::Choice> clouds;
    for (const std::string_view provider : providers) {
        clouds.push_back({std::string(provider), providerName(provider)});
    }
    std::vector<ChoiceField::Choice> places;
    for (const std::string_view region : regions) {
        places.push_back({std::string(region), qt(region)});
    }
    std::vector<ChoiceField::Choice> kinds;
    for (const PlanKind kind : {PlanKind::OnDemand, PlanKind::Spot, PlanKind::Reserved,
                                PlanKind::CommittedUse, PlanKind::SavingsPlan, PlanKind::Subscription}) {
        kinds.push_back({std::string(toString(kind)), kindName(kind)});
    }
    m_gpus->setChoices(gpus);
    m_providers->setChoices(clouds);
    m_regions->setChoices(places);
    m_kinds->setChoices(kinds);

    std::set<std::string> codes;
    for (const ExchangeRate& rate : library()->exchangeRates) {
        codes.insert(std::string(rate.base.code()));
        codes.insert(std::string(rate.quote.code()));
    }
    m_currency->clear();
    for (const std::string& code : codes) {
        m_currency->addItem(qt(code));
    }
}

void ComparePage::showInputs()
{
    const DocumentState& state = document().state();
    const DemandSpec& demand = state.scenario.demand;
    m_gpus->setChosen(state.compare.gpus);
    m_providers->setChosen(state.compare.providers);
    m_regions->setChosen(state.compare.regions);
    std::vector<std::string> kinds;
    for (const PlanKind kind : state.compare.kinds) {
        kinds.emplace_back(toString(kind));
    }
    m_kinds->setChosen(kinds);
    m_bestPer->setCurrentIndex(m_bestPer->findData(static_cast<int>(state.compare.bestPer)));

    m_count->setValue(round(demand.gpus, Scale{demand.gpus.isWhole() ? 0 : 4}, Rounding::HalfUp));
    m_months->setValue(Decimal(demand.months));
    const auto* flat = std::get_if<FlatUtilization>(&demand.shape);
    const auto* week = std::get_if<WeeklySchedule>(&demand.shape);
    m_flat->setChecked(flat != nullptr);
    m_weekly->setChecked(week != nullptr);
    m_utilization->setVisible(flat != nullptr);
    m_week->setVisible(week != nullptr);
    m_weekHours->setVisible(week != nullptr);
    m_otherShape->setVisible(flat == nullptr && week == nullptr);
    if (flat != nullptr) {
        m_utilization->setValue(round(flat->share.perHundred(), Scale{4}, Rounding::HalfUp));
    } else if (week != nullptr) {
        m_week->setSchedule(*week);
        m_weekHours->setText(tr("%n hour(s) a week", nullptr, m_week->hoursPerWeek()));
    } else {
        m_otherShape->setText(coreText(demandText(demand, demand.months)));
    }
    m_currency->setCurrentText(qt(state.scenario.currency.code()));
    m_convention->setCurrentIndex(m_convention->findData(static_cast<int>(demand.convention)));
    if (const QDate day = toQDate(state.scenario.asOf); m_asOf->date() != day) {
        const QSignalBlocker blocker(m_asOf);
        m_asOf->setDate(day);
    }
}

void ComparePage::refresh()
{
    fillChoices();
    showInputs();
    const auto& outcome = document().comparison(library());
    m_late->setLate(document().isComparisonLate() && outcome->isThere());
    if (document().isComparisonLate() && outcome == m_model->outcome()) {
        return;  // what is shown stays until the answer is there
    }
    m_model->setOutcome(outcome);
    showVerdict();
    showLines();
    if (const auto& comparison = m_model->outcome()->comparison) {
        emit status(tr("%1 ways to buy priced in %2 ms")
                        .arg(Display().number(static_cast<std::int64_t>(comparison->considered)),
                             Display().number(Rational(m_model->outcome()->took.count() / 100) / Rational(10), 1)));
    }
    if (m_table->currentRow() >= 0) {
        explain(m_table->currentRow(), m_table->proxy()->mapToSource(m_table->currentIndex()).column());
    }
}

void ComparePage::showVerdict()
{
    const CompareOutcome& outcome = *m_model->outcome();
    if (!outcome.isThere()) {
        m_verdict->setText(workingSentence());
        m_warnings->hide();
        return;
    }
    if (!outcome.comparison) {
        m_verdict->setText(tr("There is no answer to this question. %1").arg(problemText(*outcome.error)));
        m_warnings->clear();
        m_warnings->hide();
        return;
    }
    m_verdict->setText(comparisonVerdict(*outcome.comparison));
    QStringList warnings;
    for (const std::string& warning : outcome.comparison->warnings) {
        warnings += coreText(sentence(warning));
    }
    m_warnings->setText(joinSentences(warnings));
    m_warnings->setVisible(!warnings.isEmpty());
}

void ComparePage::showLines()
{
    const auto& outcome = m_model->outcome();
    if (outcome == nullptr || !outcome->comparison || m_model->rowCount() == 0) {
        m_chart->setLines({}, Month(), Currency(), Display());
        return;
    }
    std::vector<int> rows = m_table->selectedRows();
    const bool isChosen = rows.size() > 1;
    if (!isChosen) {
        // The first of each kind of plan.
        rows.clear();
        std::set<PlanKind> kinds;
        for (int row = 0; row < m_model->rowCount() && rows.size() < mostLines - 1; ++row) {
            const ComparisonRow& one = m_model->row(row);
            if (!one.isEffective && m_model->includesHost(row) == m_model->includesHost(0) &&
                kinds.insert(one.plan.parts.front().key.kind).second) {
                rows.push_back(row);
            }
        }
    }
    std::vector<CostLine> lines;
    for (const int index : rows) {
        const ComparisonRow& row = m_model->row(index);
        if (lines.size() == mostLines) {
            break;
        }
        if (const auto priced = ledgerOf(row, row.plan, outcome->request)) {
            lines.push_back({tr("%1, %2").arg(planName(row.plan), providerName(row.offer->provider)),
                             paidSoFar(priced->quote),
                             row.termMonths > 1 && row.breakEvenMonth > 1 ? row.breakEvenMonth : std::nullopt});
        }
    }
    const DemandSpec& demand = outcome->request.demand;
    m_chart->setLines(std::move(lines), demand.start, m_model->row(0).total.currency(), Display());
}

void ComparePage::explain(int row, int column)
{
    if (row < 0 || row >= m_model->rowCount()) {
        return;
    }
    const ComparisonRow& one = m_model->row(row);
    Explanation explanation;
    explanation.title =
        tr("%1 of %2 on %3")
            .arg(m_model->headerData(column, Qt::Horizontal, Qt::DisplayRole).toString(), planName(one.plan),
                 qt(one.offer->name()));
    explanation.figure = m_model->data(m_model->index(row, column)).toString();
    const ComparisonRequest& request = m_model->outcome()->request;
    Explanation::Section meaning{tr("What it is"), {}};
    meaning.lines += coreText(demandText(request.demand, one.months));
    if (const QString tip = m_model->headerData(column, Qt::Horizontal, Qt::ToolTipRole).toString();
        !tip.isEmpty()) {
        meaning.lines += tip;
    }
    explanation.sections.push_back(std::move(meaning));
    if (const auto priced = ledgerOf(one, one.plan, request)) {
        for (Explanation::Section& section : derivationSections(priced->quote)) {
            explanation.sections.push_back(std::move(section));
        }
    } else {
        explanation.sections.push_back(priceSection(one.prices));
    }
    const auto baseline = one.baselineTotal();
    if (baseline && (column == ComparisonModel::Saving || column == ComparisonModel::SavingShare)) {
        explanation.sections.insert(
            explanation.sections.begin() + 1,
            Explanation::Section{tr("Compared with on demand of the same offer"),
                                 {tr("%1 on demand, less %2, saves %3")
                                      .arg(Display().money(*baseline), Display().money(one.total),
                                           Display().money(*one.saving))}});
    }
    for (const ExchangeRate& rate : one.rates) {
        explanation.sections.push_back({tr("Exchange rate"), {coreText(rateText(rate))}});
    }
    emit explained(explanation);
}

void ComparePage::addToScenario()
{
    const std::vector<int> rows = m_table->selectedRows();
    if (rows.empty()) {
        emit problem(tr("Select one or more rows of the table first."));
        return;
    }
    edit(tr("Add to scenario"), [this, &rows](DocumentState& state) {
        for (const int index : rows) {
            const ComparisonRow& row = m_model->row(index);
            if (row.isEffective || !row.offer->parts.empty()) {
                continue;
            }
            const std::string stem = toString(row.plan.parts.front().key);
            std::string id = stem;
            const auto isTaken = [&state](const std::string& name) {
                return std::any_of(state.scenario.options.begin(), state.scenario.options.end(),
                                   [&name](const ScenarioOption& option) { return option.id == name; });
            };
            for (int n = 2; isTaken(id); ++n) {
                id = stem + '-' + std::to_string(n);
            }
            state.scenario.options.push_back({id, toString(row.plan) + " on " + row.offer->name(),
                                              CloudChoice{row.offer->name(), row.plan}, {}});
        }
    });
    emit status(tr("The scenario has %n option(s) now", nullptr,
                   static_cast<int>(document().scenario().options.size())));
}

std::vector<Export> ComparePage::exports() const
{
    std::vector<Export> all;
    const auto outcome = m_model->outcome();
    if (outcome == nullptr || !outcome->comparison) {
        return all;
    }
    const auto report = [outcome](Format format) {
        return [outcome, format]() -> Checked<std::string> {
            return comparisonReport(*outcome->comparison, outcome->request,
                                    outcome->library->catalog->hardware(), format);
        };
    };
    all.push_back({tr("Comparison as CSV"), QStringLiteral("csv"), report(Format::Csv)});
    for (Export& one : tableExports(*m_model, QStringLiteral("Comparison"))) {
        if (one.suffix != QStringLiteral("csv")) {
            all.push_back(std::move(one));
        }
    }
    all.push_back({tr("Comparison as Markdown"), QStringLiteral("md"), report(Format::Markdown)});
    all.push_back({tr("Comparison as JSON"), QStringLiteral("json"), report(Format::Json)});
    for (Export& one : chartExports(*m_chart, tr("Chart"))) {
        all.push_back(std::move(one));
    }
    return all;
}

void ComparePage::find()
{
    m_words->setFocus();
    m_words->selectAll();
}

void ComparePage::keepLayout(QSettings& settings) const
{
    m_table->keepLayout(settings, QString::fromLatin1(tableName));
}

void ComparePage::restoreLayout(QSettings& settings)
{
    m_table->restoreLayout(settings, QString::fromLatin1(tableName));
}

}  // namespace gpucost::ui
