// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/cash_flow_page.h"

#include <QComboBox>
#include <QLabel>
#include <QRadioButton>
#include <QSettings>
#include <QSignalBlocker>
#include <QSplitter>
#include <QStackedWidget>
#include <QTabWidget>
#include <QVBoxLayout>
#include <algorithm>

#include "ui/format/names.h"
#include "ui/format/scenario_text.h"
#include "ui/format/text.h"
#include "ui/pages/option_explanation.h"
#include "ui/pages/scenario_exports.h"
#include "ui/widgets/columns_chart.h"
#include "ui/widgets/figure_card.h"
#include "ui/widgets/late_label.h"
#include "ui/widgets/lines_chart.h"
#include "ui/widgets/value_table.h"

namespace gpucost::ui {

namespace {

constexpr auto tableName = "cash-flow";
constexpr auto cumulativeName = "cash-flow-cumulative";

QString kindName(PaymentKind kind)
{
    switch (kind) {
    case PaymentKind::Purchase: return CashFlowPage::tr("upfront and other purchases");
    case PaymentKind::Recurring: return CashFlowPage::tr("recurring");
    case PaymentKind::Usage: return CashFlowPage::tr("by use");
    case PaymentKind::Credited: return CashFlowPage::tr("sold or credited");
    case PaymentKind::Refunded: return CashFlowPage::tr("refunded early");
    case PaymentKind::Added: return CashFlowPage::tr("tax, less discounts and credits");
    }
    return {};
}

MonthFigure figureOf(int column)
{
    switch (column) {
    case CashFlowModel::Added:
    case CashFlowModel::Refunded: return MonthFigure::Added;
    case CashFlowModel::Payable: return MonthFigure::Payable;
    case CashFlowModel::Cumulative: return MonthFigure::Cumulative;
    case CashFlowModel::Amortized: return MonthFigure::Amortized;
    default: return MonthFigure::Billed;
    }
}

QSplitter* chartOverTable(QWidget* chart, QWidget* table)
{
    auto* splitter = new QSplitter(Qt::Vertical);
    splitter->addWidget(chart);
    splitter->addWidget(table);
    splitter->setStretchFactor(0, 1);
    splitter->setStretchFactor(1, 1);
    splitter->setChildrenCollapsible(false);
    splitter->setSizes({330, 330});
    return splitter;
}

}  // namespace

CashFlowPage::CashFlowPage(Workspace& workspace, QWidget* parent)
    : Page(workspace, parent)
    , m_model(new CashFlowModel(this))
    , m_cumulative(new CumulativeModel(this))
{
    m_tabs = new QTabWidget;
    m_tabs->setDocumentMode(true);
    m_tabs->setAccessibleName(tr("Views"));
    m_tabs->addTab(makeMonths(), tr("One option, month by month"));
    m_tabs->addTab(makeAll(), tr("All options, paid so far"));
    m_late = new LateLabel;
    auto* layout = new QVBoxLayout(this);
    layout->addWidget(m_late);
    layout->addWidget(m_tabs);
    connect(&workspace, &Workspace::workedOut, this, &CashFlowPage::invalidate);
}

QWidget* CashFlowPage::makeCards()
{
    auto* strip = new QWidget;
    auto* layout = new QHBoxLayout(strip);
    layout->setContentsMargins({});
    layout->setSpacing(6);
    const auto add = [&](const QString& heading, const QString& tip, OptionFigure figure) {
        auto* card = new FigureCard(heading);
        card->setToolTip(tip);
        layout->addWidget(card, 1);
        connect(card, &FigureCard::chosen, this, [this, figure] {
            if (m_outcome != nullptr && m_outcome->result) {
                emit explained(explainedOption(*m_outcome, m_index, figure, Display()));
            }
        });
        return card;
    };
    m_total = add(tr("Total"), tr("Everything that is payable"), OptionFigure::Total);
    m_upfront = add(tr("Upfront"), tr("One-time purchases, of every term"), OptionFigure::Upfront);
    m_present = add(tr("Present cost"), tr("What the payments are worth today"), OptionFigure::PresentCost);
    m_return = add(tr("Return"),
                   tr("Internal rate of return of choosing this option instead of the baseline, a year"),
                   OptionFigure::Return);
    m_payback =
        add(tr("Pays back"), tr("The month from which on it has cost no more than the baseline, for good"),
            OptionFigure::PaysBack);
    return strip;
}

QWidget* CashFlowPage::makeMonths()
{
    m_options = new QComboBox;
    m_options->setAccessibleName(tr("Option"));
    m_options->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    m_options->setMinimumContentsLength(20);
    m_options->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    auto* label = new QLabel(tr("&Option"));
    label->setBuddy(m_options);
    m_paid = new QRadioButton(tr("As &paid"));
    m_paid->setChecked(true);
    m_amortized = new QRadioButton(tr("A&mortized"));
    m_amortized->setToolTip(tr("Purchases are spread over the days of their term."));
    auto* bar = new QHBoxLayout;
    bar->addWidget(label);
    bar->addWidget(m_options, 1);
    bar->addSpacing(12);
    bar->addWidget(m_paid);
    bar->addWidget(m_amortized);

    m_columns = new ColumnsChart(tr("What is paid in each month, by kind"));
    m_table = new ValueTable;
    m_table->setAccessibleName(tr("Months of the option"));
    m_table->setValueModel(m_model);
    m_table->setStartColumn(CashFlowModel::Payable);
    m_reason = new QLabel;
    m_reason->setWordWrap(true);
    m_reason->setAlignment(Qt::AlignTop | Qt::AlignLeft);
    m_reason->setMargin(12);
    m_reason->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    auto* answer = new QWidget;
    auto* answerLayout = new QVBoxLayout(answer);
    answerLayout->setContentsMargins({});
    answerLayout->addWidget(makeCards());
    answerLayout->addWidget(chartOverTable(m_columns, m_table), 1);
    m_stack = new QStackedWidget;
    m_stack->addWidget(answer);
    m_stack->addWidget(m_reason);

    connect(m_options, &QComboBox::activated, this, [this](int index) {
        m_option = m_outcome->scenario.options[static_cast<std::size_t>(index)].id;
        showOption();
    });
    for (QRadioButton* button : {m_paid, m_amortized}) {
        connect(button, &QRadioButton::clicked, this, &CashFlowPage::showColumns);
    }
    connect(m_table, &ValueTable::cellChosen, this, &CashFlowPage::explain);
    connect(m_columns, &ColumnsChart::monthChosen, this, [this](int month) {
        const int column = m_amortized->isChecked() ? CashFlowModel::Amortized : CashFlowModel::Payable;
        m_table->setCurrentIndex(m_table->proxy()->mapFromSource(m_model->index(month, column)));
        m_table->setFocus();
    });

    auto* page = new QWidget;
    auto* layout = new QVBoxLayout(page);
    layout->setContentsMargins(0, 8, 0, 0);
    layout->addLayout(bar);
    layout->addWidget(m_stack, 1);
    return page;
}

QWidget* CashFlowPage::makeAll()
{
    m_lines = new LinesChart(tr("What each option has cost by the end of each month"));
    m_cumulativeTable = new ValueTable;
    m_cumulativeTable->setAccessibleName(tr("What each option has cost by the end of each month"));
    m_cumulativeTable->setValueModel(m_cumulative);
    m_cumulativeTable->setStartColumn(CumulativeModel::FixedCount);
    connect(m_cumulativeTable, &ValueTable::cellChosen, this, &CashFlowPage::explainCumulative);
    auto* page = new QWidget;
    auto* layout = new QVBoxLayout(page);
    layout->setContentsMargins(0, 8, 0, 0);
    layout->addWidget(chartOverTable(m_lines, m_cumulativeTable));
    return page;
}

void CashFlowPage::refresh()
{
    m_outcome = document().outcome(library());
    m_late->setLate(m_outcome->isThere() && document().isOutcomeLate());
    fillOptions(*m_outcome);
    showOption();
    const int columns = m_cumulative->columnCount();
    m_cumulative->setOutcome(m_outcome);
    if (columns != m_cumulative->columnCount()) {
        m_cumulativeTable->fitColumns();
    }
    m_tabs->setTabEnabled(1, m_cumulative->rowCount() > 0);
    showLines();
}

void CashFlowPage::fillOptions(const ScenarioOutcome& outcome)
{
    const std::vector<ScenarioOption>& options = outcome.scenario.options;
    m_index = outcome.result && outcome.result->recommended ? *outcome.result->recommended : 0;
    const QSignalBlocker blocker(m_options);
    m_options->clear();
    for (std::size_t i = 0; i < options.size(); ++i) {
        const QString name = optionName(options[i]);
        const bool isRefused = outcome.result && outcome.result->options[i].refused;
        const bool isBest = outcome.result && outcome.result->recommended == i;
        m_options->addItem(isRefused                                    ? tr("%1 (no answer)").arg(name)
                           : isBest                                     ? tr("%1 (recommended)").arg(name)
                           : options[i].id == outcome.scenario.baseline ? tr("%1 (baseline)").arg(name)
                                                                        : name);
        if (options[i].id == m_option) {
            m_index = i;
        }
    }
    m_options->setCurrentIndex(static_cast<int>(m_index));
}

void CashFlowPage::showOption()
{
    m_index = static_cast<std::size_t>(m_options->currentIndex());
    if (!m_outcome->isThere()) {
        showReason(workingSentence());
        return;
    }
    if (!m_outcome->result) {
        showReason(tr("This scenario has no answer. %1").arg(problemText(m_outcome->errors)));
        return;
    }
    const OptionResult& one = m_outcome->result->options[m_index];
    if (one.refused) {
        showReason(tr("This option has no answer. %1").arg(problemText(*one.refused)));
        return;
    }
    m_stack->setCurrentIndex(0);
    const bool wasEmpty = m_model->rowCount() == 0;
    m_model->setOption(m_outcome, m_index);
    if (wasEmpty && !m_hasLayout) {
        m_table->fitColumns();
    }
    showCards(one);
    showColumns();
    if (const QModelIndex now = m_table->proxy()->mapToSource(m_table->currentIndex()); now.isValid()) {
        explain(now.row(), now.column());
    }
}

void CashFlowPage::showReason(const QString& reason)
{
    m_reason->setText(reason);
    m_stack->setCurrentWidget(m_reason);
    m_model->setOption(nullptr, 0);
}

void CashFlowPage::showCards(const OptionResult& one)
{
    const Display display;
    const QString code = qt(one.total.currency().code());
    m_total->setFigure(display.amount(one.total), code);
    m_upfront->setFigure(display.amount(one.quote->upfront()), code);
    m_present->setFigure(display.amount(one.presentCost), code);
    const QString baseline = tr("baseline");
    m_return->setFigure(one.verdict ? returnName(one, display) : baseline);
    m_payback->setFigure(one.verdict ? paybackName(one, display) : baseline);
}

void CashFlowPage::showColumns()
{
    if (m_model->rowCount() == 0) {
        return;
    }
    const std::vector<PaymentsByKind>& months = m_amortized->isChecked() ? m_model->borne() : m_model->paid();
    std::vector<ColumnPart> parts;
    for (std::size_t kind = 0; kind < paymentKinds; ++kind) {
        ColumnPart part{kindName(static_cast<PaymentKind>(kind)), kind, {}};
        for (const PaymentsByKind& month : months) {
            part.amounts.push_back(month[kind]);
        }
        parts.push_back(std::move(part));
    }
    m_columns->setAccessibleName(m_amortized->isChecked() ? tr("What each month bears, by kind")
                                                          : tr("What is paid in each month, by kind"));
    m_columns->setColumns(std::move(parts), m_model->months().front().month,
                          m_model->option().total.currency(), Display());
}

void CashFlowPage::showLines()
{
    std::vector<CostLine> lines;
    for (int column = CumulativeModel::FixedCount; column < m_cumulative->columnCount(); ++column) {
        const OptionResult& one = m_outcome->result->options[m_cumulative->optionOf(column)];
        CostLine line{optionName(*one.option), m_cumulative->amounts(column), std::nullopt};
        if (one.verdict && one.verdict->plain.lasting && one.verdict->plain.lasting->period > 0) {
            line.breakEven = one.verdict->plain.lasting->period + 1;
        }
        lines.push_back(std::move(line));
    }
    m_lines->setLines(std::move(lines), m_cumulative->monthAt(0), m_outcome->scenario.currency, Display());
}

void CashFlowPage::explain(int row, int column)
{
    emit explained(explainedMonth(*m_outcome, m_index, row, figureOf(column), Display()));
}

void CashFlowPage::explainCumulative(int row, int column)
{
    if (column < CumulativeModel::FixedCount) {
        return;
    }
    const std::size_t option = m_cumulative->optionOf(column);
    // An option that has ended stays at what it has cost.
    const auto months = static_cast<int>(monthsOf(m_outcome->result->options[option]).size());
    emit explained(
        explainedMonth(*m_outcome, option, std::min(row, months - 1), MonthFigure::Cumulative, Display()));
}

std::vector<Export> CashFlowPage::exports() const
{
    std::vector<Export> all = scenarioExports(document(), library());
    if (m_tabs->currentIndex() == 0 && m_model->rowCount() > 0) {
        for (Export& one : tableExports(*m_model, tr("Months of the option"))) {
            all.push_back(std::move(one));
        }
        for (Export& one : chartExports(*m_columns, tr("Chart"))) {
            all.push_back(std::move(one));
        }
    } else if (m_tabs->currentIndex() == 1) {
        for (Export& one : tableExports(*m_cumulative, tr("Paid so far"))) {
            all.push_back(std::move(one));
        }
        for (Export& one : chartExports(*m_lines, tr("Chart"))) {
            all.push_back(std::move(one));
        }
    }
    return all;
}

void CashFlowPage::keepLayout(QSettings& settings) const
{
    if (m_model->rowCount() == 0) {
        return;  // never shown: its columns have no widths yet
    }
    m_table->keepLayout(settings, QString::fromLatin1(tableName));
    m_cumulativeTable->keepLayout(settings, QString::fromLatin1(cumulativeName));
}

void CashFlowPage::restoreLayout(QSettings& settings)
{
    m_hasLayout = settings.contains(QStringLiteral("tables/") + QString::fromLatin1(tableName));
    m_table->restoreLayout(settings, QString::fromLatin1(tableName));
    m_cumulativeTable->restoreLayout(settings, QString::fromLatin1(cumulativeName));
}

}  // namespace gpucost::ui
