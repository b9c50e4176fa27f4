// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/workload_part.h"

#include <QComboBox>
#include <QFormLayout>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QProgressBar>
#include <QPushButton>
#include <QScrollArea>
#include <QSettings>
#include <QSplitter>
#include <QVBoxLayout>
#include <algorithm>
#include <set>

#include "core/report/workload_chart.h"
#include "core/report/workload_wording.h"
#include "ui/format/core_text.h"
#include "ui/format/names.h"
#include "ui/format/prose.h"
#include "ui/format/text.h"
#include "ui/session/machine_request.h"
#include "ui/theme.h"
#include "ui/widgets/choice_field.h"
#include "ui/widgets/cost_time_chart.h"
#include "ui/widgets/elided_box.h"
#include "ui/widgets/quantity_field.h"
#include "ui/widgets/value_table.h"

namespace gpucost::ui {

namespace {

constexpr auto tableName = "workload";

}  // namespace

WorkloadPart::WorkloadPart(Workspace& workspace, QWidget* parent)
    : Page(workspace, parent)
    , m_model(new WorkloadModel(this))
{
    QWidget* inputs = makeInputs();

    m_busy = new QProgressBar;
    m_busy->setRange(0, 0);
    m_busy->setMaximumWidth(120);
    m_busy->setAccessibleName(tr("The workload is being worked out"));
    m_busy->hide();
    m_answer = new QLabel;
    m_answer->setObjectName(QStringLiteral("verdict"));
    m_answer->setWordWrap(true);
    m_answer->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    m_remarks = new QLabel;
    m_remarks->setObjectName(QStringLiteral("faint"));
    m_remarks->setWordWrap(true);
    auto* card = new QFrame;
    card->setObjectName(QStringLiteral("card"));
    auto* cardLayout = new QVBoxLayout(card);
    cardLayout->addWidget(m_answer);
    cardLayout->addWidget(m_remarks);

    m_words = new QLineEdit;
    m_words->setPlaceholderText(tr("Find in the table"));
    m_words->setClearButtonEnabled(true);
    m_words->setAccessibleName(tr("Find in the table"));
    m_leftOut = new QPushButton(tr("&Left out (%1)…").arg(0));
    m_leftOut->setToolTip(tr("Shows why these machines cannot do it."));
    auto* bar = new QHBoxLayout;
    bar->addWidget(m_words, 1);
    bar->addWidget(m_busy);
    bar->addWidget(m_leftOut);
    m_table = new ValueTable;
    m_table->setAccessibleName(tr("Machines for this workload"));
    m_table->setValueModel(m_model);
    m_table->setStartColumn(WorkloadModel::PerUnit);
    // What a choice rests on stands beside it, and its cost next, however narrow the window is.
    QHeaderView* header = m_table->horizontalHeader();
    header->moveSection(header->visualIndex(WorkloadModel::Known), 3);
    header->moveSection(header->visualIndex(WorkloadModel::PerUnit), 4);
    m_chart = new CostTimeChart(tr("Cost against time, and the frontier"));

    auto* upper = new QWidget;
    auto* upperLayout = new QVBoxLayout(upper);
    upperLayout->setContentsMargins({});
    upperLayout->addLayout(bar);
    upperLayout->addWidget(m_table);
    auto* answers = new QSplitter(Qt::Vertical);
    answers->addWidget(upper);
    answers->addWidget(m_chart);
    answers->setStretchFactor(0, 1);
    answers->setStretchFactor(1, 1);
    answers->setChildrenCollapsible(false);
    auto* answer = new QWidget;
    auto* answerLayout = new QVBoxLayout(answer);
    answerLayout->setContentsMargins({});
    answerLayout->addWidget(card);
    answerLayout->addWidget(answers, 1);
    auto* splitter = new QSplitter(Qt::Horizontal);
    splitter->addWidget(inputs);
    splitter->addWidget(answer);
    splitter->setStretchFactor(1, 1);
    splitter->setChildrenCollapsible(false);
    auto* layout = new QVBoxLayout(this);
    layout->addWidget(splitter);

    connect(m_words, &QLineEdit::textChanged, m_table, &ValueTable::setWords);
    connect(m_table, &ValueTable::cellChosen, this, &WorkloadPart::explain);
    connect(m_leftOut, &QPushButton::clicked, this, &WorkloadPart::explainLeftOut);
    connect(m_chart, &CostTimeChart::pointClicked, this, [this](int row) {
        m_table->setCurrentIndex(
            m_table->proxy()->mapFromSource(m_model->index(row, WorkloadModel::PerUnit)));
    });
    connect(&m_work, &LatestRun::runningChanged, m_busy, &QWidget::setVisible);
}

QWidget* WorkloadPart::makeInputs()
{
    m_workload = new ElidedBox(18);
    for (const Workload& workload : shippedWorkloads()) {
        m_workload->addItem(qt(workload.id), qt(workload.id));
        m_workload->setItemData(m_workload->count() - 1, qt(workload.name), Qt::ToolTipRole);
    }
    m_amount = new QuantityField(false);
    m_amount->setPlaceholderText(tr("none: the price of a unit"));
    m_deadline = new QuantityField(false);
    m_deadline->setPlaceholderText(tr("none"));
    m_machines = new QuantityField(true);
    m_machines->setPlaceholderText(tr("as few as do"));
    m_evidence = new QComboBox;
    for (const Evidence level : {Evidence::Roofline, Evidence::Scaled, Evidence::Measured}) {
        m_evidence->addItem(evidenceName(level), static_cast<int>(level));
    }
    m_evidence->setToolTip(
        tr("Leaves out what is known less well: measured is known best, roofline is estimated."));
    m_bestPer = new QComboBox;
    m_bestPer->addItem(tr("cheapest of each GPU and plan"), static_cast<int>(BestOption::Plan));
    m_bestPer->addItem(tr("cheapest of each GPU"), static_cast<int>(BestOption::Gpu));
    m_bestPer->addItem(tr("cheapest of each GPU, plan and cloud"), static_cast<int>(BestOption::Provider));
    m_bestPer->addItem(tr("everything"), static_cast<int>(BestOption::None));
    m_gpus = new ChoiceField(tr("Any GPU"));

    auto* form = new QFormLayout;
    form->setRowWrapPolicy(QFormLayout::WrapAllRows);
    form->setVerticalSpacing(7);
    const auto add = [form](const QString& label, QWidget* field) {
        form->addRow(label, field);
        QString name = label;
        field->setAccessibleName(name.remove(QLatin1Char('&')));
    };
    add(tr("&Workload"), m_workload);
    add(tr("&Amount, units of work"), m_amount);
    add(tr("&Deadline, hours"), m_deadline);
    add(tr("&Machines at once"), m_machines);
    add(tr("&GPUs"), m_gpus);
    add(tr("&Evidence, at least"), m_evidence);
    add(tr("&Show"), m_bestPer);

    connect(m_workload, &QComboBox::activated, this,
            [this] { choose(std8(m_workload->currentData().toString())); });
    connect(m_evidence, &QComboBox::activated, this, [this] {
        edit(tr("Choose the evidence"), [this](WorkloadChoice& choice) {
            choice.atLeast = static_cast<Evidence>(m_evidence->currentData().toInt());
        });
    });
    connect(m_bestPer, &QComboBox::activated, this, [this] {
        edit(tr("Choose what is shown"), [this](WorkloadChoice& choice) {
            choice.bestPer = static_cast<BestOption>(m_bestPer->currentData().toInt());
        });
    });
    connect(m_gpus, &ChoiceField::chosenEdited, this, [this](const auto& ids) {
        edit(tr("Choose GPUs"), [&ids](WorkloadChoice& choice) { choice.gpus = ids; });
    });
    const auto quantity = [this](QuantityField* field, const QString& what,
                                 std::optional<Decimal> WorkloadChoice::*member, const char* key) {
        connect(field, &QuantityField::valueEdited, this, [this, what, member, key](const auto& value) {
            edit(what, [&](WorkloadChoice& choice) { choice.*member = value; }, QString::fromLatin1(key));
        });
        connect(field, &QLineEdit::editingFinished, this, [this] { document().endEdit(); });
    };
    quantity(m_amount, tr("Change the amount of work"), &WorkloadChoice::amount, "workload.amount");
    quantity(m_deadline, tr("Change the deadline"), &WorkloadChoice::deadlineHours, "workload.deadline");
    quantity(m_machines, tr("Change the number of machines"), &WorkloadChoice::machines, "workload.machines");

    auto* inputs = new QWidget;
    inputs->setLayout(form);
    auto* scroll = new QScrollArea;
    scroll->setFocusPolicy(Qt::NoFocus);  // its fields have the focus
    scroll->setWidget(inputs);
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setMinimumWidth(inputs->minimumSizeHint().width() + 24);
    return scroll;
}

void WorkloadPart::edit(const QString& what, const std::function<void(WorkloadChoice&)>& change,
                        const QString& mergeKey)
{
    document().edit(what, [&change](DocumentState& state) { change(state.workload); }, mergeKey);
}

void WorkloadPart::choose(const std::string& id)
{
    edit(tr("Choose the workload"), [&id](WorkloadChoice& choice) { choice.workload = id; });
}

Workload WorkloadPart::described() const
{
    const WorkloadChoice& choice = document().state().workload;
    const std::string id = std8(m_workload->currentData().toString());
    const auto& all = shippedWorkloads();
    Workload workload =
        *std::find_if(all.begin(), all.end(), [&id](const Workload& one) { return one.id == id; });
    if (choice.amount) {
        workload.amount = choice.amount;
    }
    if (choice.deadlineHours) {
        workload.deadlineHours = choice.deadlineHours;
    }
    if (choice.machines) {
        workload.machines = Rational(*choice.machines).numerator().toInt64();
    }
    return workload;
}

void WorkloadPart::showInputs()
{
    const WorkloadChoice& choice = document().state().workload;
    m_workload->setCurrentIndex(std::max(0, m_workload->findData(qt(choice.workload))));
    m_amount->setValue(choice.amount);
    m_deadline->setValue(choice.deadlineHours);
    m_machines->setValue(choice.machines);
    m_gpus->setChosen(choice.gpus);
    m_evidence->setCurrentIndex(m_evidence->findData(static_cast<int>(choice.atLeast)));
    m_bestPer->setCurrentIndex(m_bestPer->findData(static_cast<int>(choice.bestPer)));
}

void WorkloadPart::refresh()
{
    if (m_choicesOf != library().get()) {
        m_choicesOf = library().get();
        std::set<std::string> families;
        for (const Offer& offer : library()->catalog->offers()) {
            if (const Accelerator* gpu = library()->catalog->hardware().byId(offer.gpu)) {
                families.insert(gpu->family);
            }
        }
        std::vector<ChoiceField::Choice> choices;
        for (const std::string& family : families) {
            choices.push_back({family, qt(family)});
        }
        m_gpus->setChoices(choices);
    }
    showInputs();
    const WorkloadChoice& choice = document().state().workload;
    MachineRequest request = machineRequest(document().state(), *library());
    request.filter.gpus = m_gpus->chosen();
    EvaluationRules rules;
    rules.atLeast = choice.atLeast;
    rules.bestPer = choice.bestPer;
    rules.spot.presets = &shippedInterruptionPresets();
    rules.explain = true;
    m_work.run([library = library(), request, workload = described(),
                rules](const std::stop_token&) { return workOut(library, request, workload, rules); },
               [this](const std::shared_ptr<const WorkloadOutcome>& outcome) { show(outcome); });
}

void WorkloadPart::show(const std::shared_ptr<const WorkloadOutcome>& outcome)
{
    const bool wasEmpty = m_model->rowCount() == 0;
    m_model->setOutcome(outcome);
    const bool hasAmount = outcome->workload.amount.has_value();
    if (hasAmount != m_hadAmount) {
        m_hadAmount = hasAmount;
        for (const int column : {WorkloadModel::Hours, WorkloadModel::Cost, WorkloadModel::Deadline}) {
            m_table->setColumnHidden(column, !hasAmount);
        }
        m_table->fitColumns();
    }
    if (wasEmpty && m_model->rowCount() > 0) {
        m_table->fitColumns();
    }
    const auto left = outcome->evaluation ? static_cast<int>(outcome->evaluation->exclusions.size()) : 0;
    m_leftOut->setText(tr("&Left out (%1)…").arg(Display().number(left)));
    m_leftOut->setEnabled(left > 0);
    showAnswer(*outcome);
    showChart(*outcome);
}

void WorkloadPart::showAnswer(const WorkloadOutcome& outcome)
{
    if (!outcome.evaluation) {
        m_answer->setText(tr("There is no answer to this question. %1").arg(problemText(outcome.errors)));
        m_remarks->clear();
        return;
    }
    const Display display;
    const WorkUnit unit = outcome.workload.unit;
    const auto praise = [&](const WorkloadOption& option) {
        QString text =
            tr("<b>%1</b>, %2 on %3, %4: <b>%5 %6</b> per %7 (%8)")
                .arg(qt(gpusText(option)), planName(option.plan), providerName(option.way->offer->provider),
                     qt(std::string(option.way->offer->region) + '/' +
                        std::string(option.way->offer->instanceType)),
                     display.number(pricedFigure(option.perUnit, unit)), qt(option.perUnit.currency().code()),
                     pricedName(unit, display), evidenceName(option.performance->throughput.evidence));
        if (option.seconds && option.cost) {
            text += tr(", done in %1 for %2")
                        .arg(display.duration(plottedHours(option, unit)),
                             display.money(roundToMinorUnit(*option.cost)));
        }
        return text;
    };
    QStringList lines;
    if (!outcome.recommendation || outcome.recommendation->choice == nullptr) {
        lines += m_model->rowCount() == 0 ? tr("No machine on offer can do this. Left out says why.")
                                          : tr("Nothing meets the deadline.");
    }
    if (outcome.recommendation) {
        const Recommendation& found = *outcome.recommendation;
        if (found.choice != nullptr) {
            lines += tr("Costs least: %1.").arg(praise(*found.choice));
        }
        if (found.steady != nullptr) {
            lines += tr("That machine can be taken away; one that cannot: %1.").arg(praise(*found.steady));
        }
        if (found.choice != nullptr && found.runnerUp != nullptr) {
            lines += tr("Next is %1, for %2 more.")
                         .arg(qt(gpusText(*found.runnerUp)), display.percent(found.runnerUpMore));
        }
        if (found.fastest != nullptr && found.fastest != found.choice && found.choice == nullptr) {
            lines += tr("Fastest: %1.").arg(praise(*found.fastest));
        }
        if (found.measuredOnly) {
            lines += found.measuredOnly->gpu.empty()
                         ? tr("Nothing that can do this was measured.")
                         : tr("By measured rows alone %1 costs least.")
                               .arg(gpuName(found.measuredOnly->gpu, library()->catalog->hardware()));
        }
    }
    m_answer->setText(lines.join(QStringLiteral("<br>")));
    QStringList remarks{withFullStop(qt(outcome.workload.name))};
    if (outcome.evaluation->series != nullptr) {
        remarks += tr("Measured by %1.").arg(qt(outcome.evaluation->series->title));
    }
    remarks += useSentence(outcome.machines->request());
    m_remarks->setText(joinSentences(remarks));
}

void WorkloadPart::showChart(const WorkloadOutcome& outcome)
{
    std::vector<CostTimePoint> points;
    const WorkUnit unit = outcome.workload.unit;
    const Display display;
    QString currency;
    for (int row = 0; row < m_model->rowCount(); ++row) {
        if (m_model->includesHost(row) != m_model->includesHost(0)) {
            break;  // GPUs alone are not ranked with machines
        }
        const WorkloadOption& option = m_model->option(row);
        currency = qt(option.perUnit.currency().code());
        const Rational hours = plottedHours(option, unit);
        const Evidence evidence = option.performance->throughput.evidence;
        points.push_back(
            {tr("%1, %2, %3\n%4, %5 %6 per %7, %8")
                 .arg(qt(gpusText(option)), planName(option.plan), providerName(option.way->offer->provider),
                      display.duration(hours), display.number(pricedFigure(option.perUnit, unit)), currency,
                      pricedName(unit, display), evidenceName(evidence)),
             hours.approximate(), plottedCost(option, unit).approximate(), evidence, option.onFrontier, row});
    }
    m_chart->setPoints(
        std::move(points),
        outcome.workload.amount ? QString() : pricedName(unit, display),
        tr("%1 per %2").arg(currency, pricedName(unit, display)));
}

void WorkloadPart::explain(int row, int column)
{
    if (row < 0 || row >= m_model->rowCount()) {
        return;
    }
    const WorkloadOutcome& outcome = *m_model->outcome();
    const WorkloadOption& option = m_model->option(row);
    const Throughput& throughput = option.performance->throughput;
    Explanation explanation;
    explanation.title = tr("%1 of %2, %3 on %4")
                            .arg(m_model->headerData(column, Qt::Horizontal, Qt::DisplayRole).toString(),
                                 qt(gpusText(option)), planName(option.plan), qt(option.way->offer->name()));
    explanation.figure = m_model->data(m_model->index(row, column)).toString();
    Explanation::Section evidence{tr("Evidence: %1").arg(evidenceName(throughput.evidence)),
                                  {coreText(throughput.basis)}};
    if (throughput.row != nullptr) {
        evidence.lines += tr("Row: %1, %2, batch %3: %4")
                              .arg(qt(throughput.row->accelerator), qt(throughput.row->precisionPrinted),
                                   qt(throughput.row->batchPrinted), qt(toString(throughput.row->value)));
        evidence.lines += tr("Source: %1").arg(qt(outcome.data.benchmarks.sourceOf(*throughput.row)));
    } else {
        for (const std::string& id : option.performance->gpu->sources) {
            const DataSource* source = outcome.data.hardware.source(id);
            evidence.lines +=
                tr("Specification: %1")
                    .arg(source == nullptr ? qt(id) : qt(source->title + ", " + source->reference));
        }
    }
    explanation.sections.push_back(std::move(evidence));
    Explanation::Section steps{tr("How it is worked out"), {}};
    for (const std::string& line : derivation(option, outcome.workload)) {
        steps.lines += coreText(line);
    }
    explanation.sections.push_back(std::move(steps));
    explanation.sections.push_back(priceSection({option.way->way.price}));
    emit explained(explanation);
}

void WorkloadPart::explainLeftOut()
{
    const auto& outcome = m_model->outcome();
    if (outcome == nullptr || !outcome->evaluation) {
        return;
    }
    Explanation explanation;
    explanation.title = tr("Machines that cannot do %1").arg(qt(outcome->workload.name));
    for (const Exclusion& exclusion : outcome->evaluation->exclusions) {
        explanation.sections.push_back(
            {tr("%1 × %2").arg(Display().number(exclusion.gpus),
                               gpuName(exclusion.gpu, outcome->data.hardware)),
             {coreText(exclusion.reason), tr("%n offer(s)", nullptr, static_cast<int>(exclusion.offers))}});
    }
    emit explained(explanation);
}

std::vector<Export> WorkloadPart::exports() const
{
    std::vector<Export> all;
    const auto outcome = m_model->outcome();
    if (outcome == nullptr || !outcome->evaluation) {
        return all;
    }
    const auto report = [outcome](Format format) {
        return
            [outcome, format]() -> Checked<std::string> { return workloadReport(outcome->report(), format); };
    };
    all.push_back({tr("Workload as CSV"), QStringLiteral("csv"), report(Format::Csv)});
    for (Export& one : tableExports(*m_model, QStringLiteral("Workload"))) {
        if (one.suffix != QStringLiteral("csv")) {
            all.push_back(std::move(one));
        }
    }
    all.push_back({tr("Workload as Markdown"), QStringLiteral("md"), report(Format::Markdown)});
    all.push_back({tr("Workload as JSON"), QStringLiteral("json"), report(Format::Json)});
    for (Export& one : chartExports(*m_chart, tr("Chart"))) {
        all.push_back(std::move(one));
    }
    return all;
}

void WorkloadPart::find()
{
    m_words->setFocus();
    m_words->selectAll();
}

void WorkloadPart::keepLayout(QSettings& settings) const
{
    m_table->keepLayout(settings, QString::fromLatin1(tableName));
}

void WorkloadPart::restoreLayout(QSettings& settings)
{
    m_table->restoreLayout(settings, QString::fromLatin1(tableName));
}

}  // namespace gpucost::ui
