// SPDX-License-Identifier: GPL-3.0-or-later
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QProgressBar>
#include <QVBoxLayout>
#include <algorithm>

#include "ui/format/core_text.h"
#include "ui/format/names.h"
#include "ui/format/prose.h"
#include "ui/format/text.h"
#include "ui/pages/gpu_parts.h"
#include "ui/session/machine_request.h"
#include "ui/widgets/choice_field.h"
#include "ui/widgets/value_table.h"

namespace gpucost::ui {

namespace {

constexpr auto tableName = "performance";

/// Ways to buy that a price may be based on, as `gpucost perf --plan` takes them.
constexpr const char* plans[] = {"on-demand",
                                 "spot",
                                 "reserved-1y-no-upfront",
                                 "reserved-1y-partial-upfront",
                                 "reserved-1y-all-upfront",
                                 "reserved-3y-no-upfront",
                                 "reserved-3y-partial-upfront",
                                 "reserved-3y-all-upfront",
                                 "committed-use-1y",
                                 "committed-use-3y",
                                 "savings-plan-1y-no-upfront",
                                 "savings-plan-3y-no-upfront"};

PlanKey planOfText(const std::string& text)
{
    return parsePlanSpec(text).value().parts.front().key;
}

QString measureName(const QString& id)
{
    return id == QLatin1String("bandwidth") ? Page::tr("memory bandwidth")
           : id == QLatin1String("memory")  ? Page::tr("memory")
                                            : id.toUpper();
}

}  // namespace

PerfPart::PerfPart(Workspace& workspace, QWidget* parent)
    : Page(workspace, parent)
    , m_model(new PerfModel(this))
    , m_measure(new QComboBox)
    , m_plans(new ChoiceField(tr("Every way to buy")))
    , m_words(new QLineEdit)
    , m_busy(new QProgressBar)
    , m_answer(new QLabel)
    , m_table(new ValueTable)
{
    for (const char* id :
         {"fp16", "bf16", "tf32", "fp32", "fp64", "fp8", "fp4", "int8", "int4", "bandwidth", "memory"}) {
        const QString text = QString::fromLatin1(id);
        m_measure->addItem(measureName(text), text);
    }
    std::vector<ChoiceField::Choice> choices;
    for (const char* plan : plans) {
        choices.push_back({plan, planName(planOfText(plan))});
    }
    m_plans->setChoices(choices);
    m_measure->setAccessibleName(tr("Performance of"));
    m_plans->setAccessibleName(tr("Price of"));
    m_plans->setMinimumWidth(220);
    m_words->setPlaceholderText(tr("Find in the table"));
    m_words->setClearButtonEnabled(true);
    m_words->setAccessibleName(tr("Find in the table"));
    m_busy->setRange(0, 0);
    m_busy->setMaximumWidth(120);
    m_busy->setAccessibleName(tr("Prices are being worked out"));
    m_busy->hide();
    m_answer->setObjectName(QStringLiteral("verdict"));
    m_answer->setWordWrap(true);
    m_answer->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    m_table->setAccessibleName(tr("What an hour of performance costs"));
    m_table->setValueModel(m_model);
    m_table->setStartColumn(PerfModel::PerUnitHour);

    auto* measure = new QLabel(tr("&Performance of"));
    measure->setBuddy(m_measure);
    auto* price = new QLabel(tr("P&rice of"));
    price->setBuddy(m_plans);
    auto* bar = new QHBoxLayout;
    bar->addWidget(measure);
    bar->addWidget(m_measure);
    bar->addSpacing(8);
    bar->addWidget(price);
    bar->addWidget(m_plans);
    bar->addSpacing(8);
    bar->addWidget(m_words, 1);
    bar->addWidget(m_busy);
    auto* card = new QFrame;
    card->setObjectName(QStringLiteral("card"));
    auto* cardLayout = new QVBoxLayout(card);
    cardLayout->addWidget(m_answer);
    auto* layout = new QVBoxLayout(this);
    layout->addLayout(bar);
    layout->addWidget(card);
    layout->addWidget(m_table, 1);

    connect(m_measure, &QComboBox::activated, this, [this] {
        document().edit(tr("Choose the performance"), [this](DocumentState& state) {
            state.gpus.measure = std8(m_measure->currentData().toString());
        });
    });
    connect(m_plans, &ChoiceField::chosenEdited, this, [this](const auto& ids) {
        document().edit(tr("Choose plans"), [&ids](DocumentState& state) { state.gpus.plans = ids; });
    });
    connect(m_words, &QLineEdit::textChanged, m_table, &ValueTable::setWords);
    connect(m_table, &ValueTable::cellChosen, this, &PerfPart::explain);
    connect(&m_work, &LatestRun::runningChanged, m_busy, &QWidget::setVisible);
}

void PerfPart::refresh()
{
    const GpuChoice& choice = document().state().gpus;
    m_measure->setCurrentIndex(std::max(0, m_measure->findData(qt(choice.measure))));
    m_plans->setChosen(choice.plans);
    MachineRequest request = machineRequest(document().state(), *library());
    for (const std::string& plan : m_plans->chosen()) {
        request.plans.push_back(planOfText(plan));
    }
    const PerformanceMeasure measure =
        parsePerformanceMeasure(std8(m_measure->currentData().toString())).value();
    m_work.run([library = library(), request,
                measure](const std::stop_token&) { return pricePerformance(library, request, measure); },
               [this](const std::shared_ptr<const PerfOutcome>& outcome) { show(outcome); });
}

void PerfPart::show(const std::shared_ptr<const PerfOutcome>& outcome)
{
    const bool wasEmpty = m_model->rowCount() == 0;
    m_model->setOutcome(outcome);
    if (wasEmpty && m_model->rowCount() > 0) {
        m_table->fitColumns();
    }
    if (!outcome->prices || outcome->prices->groups.empty()) {
        m_answer->setText(
            outcome->error ? tr("There is no answer to this question. %1").arg(problemText(*outcome->error))
                           : tr("No GPU that is sold this way has such a figure."));
        return;
    }
    const Display display;
    const PricedPerformance& best = outcome->prices->groups.front().rows.front();
    const QString text =
        tr("Cheapest: <b>%1</b>, %2 on %3, %4: <b>%5 %6</b> per %7.")
            .arg(qt(best.gpu->name), planName(planOf(best.way->way)), providerName(best.way->offer->provider),
                 qt(std::string(best.way->offer->region) + '/' + std::string(best.way->offer->instanceType)),
                 display.number(best.perUnitHour.value(), 6), qt(best.way->currency.code()),
                 coreText(hourUnit(outcome->measure)));
    QStringList remarks{useSentence(outcome->machines->request())};
    if (const auto& unknown = outcome->prices->unknown; !unknown.empty()) {
        remarks += tr("%n GPU(s) that are sold have no such figure and are not priced.", nullptr,
                      static_cast<int>(unknown.size()));
    }
    m_answer->setText(text + QStringLiteral("<br>") + joinSentences(remarks));
}

void PerfPart::explain(int row, int column)
{
    if (row < 0 || row >= m_model->rowCount()) {
        return;
    }
    const PricedPerformance& one = m_model->row(row);
    const PerfOutcome& outcome = *m_model->outcome();
    const Display display;
    const QString currency = qt(one.way->currency.code());
    Explanation explanation;
    explanation.title =
        tr("%1 of %2, %3 on %4")
            .arg(m_model->headerData(column, Qt::Horizontal, Qt::DisplayRole).toString(), qt(one.gpu->name),
                 planName(planOf(one.way->way)), qt(one.way->offer->name()));
    explanation.figure = m_model->data(m_model->index(row, column)).toString();
    explanation.sections.push_back(
        {tr("How it is worked out"),
         {tr("The machine costs %1 %2 for each hour it is used.")
              .arg(display.number(one.perMachineHour.value(), 6), currency),
          tr("Its %n GPU(s) do %1 %2 each.", nullptr, static_cast<int>(one.gpus))
              .arg(display.number(one.figure), qt(figureUnit(outcome.measure))),
          tr("%1 / (%2 × %3) = %4 %5 per %6, exactly %7.")
              .arg(display.number(one.perMachineHour.value(), 6), display.number(one.figure),
                   display.number(one.gpus), display.number(one.perUnitHour.value(), 6), currency,
                   coreText(hourUnit(outcome.measure)), qt(toString(one.perUnitHour.value()))),
          useSentence(outcome.machines->request())}});
    Explanation::Section figure{tr("Where the figure of the GPU comes from"), {}};
    for (const std::string& id : one.gpu->sources) {
        const DataSource* source = outcome.library->catalog->hardware().source(id);
        figure.lines +=
            source == nullptr ? qt(id) : qt(source->title) + QStringLiteral(", ") + qt(source->reference);
    }
    explanation.sections.push_back(std::move(figure));
    explanation.sections.push_back(priceSection({one.way->way.price}));
    emit explained(explanation);
}

std::vector<Export> PerfPart::exports() const
{
    std::vector<Export> all;
    const auto outcome = m_model->outcome();
    if (outcome == nullptr || !outcome->prices) {
        return all;
    }
    const auto report = [outcome](Format format) {
        return [outcome, format]() -> Checked<std::string> { return perfReport(outcome->report(), format); };
    };
    all.push_back({tr("Performance prices as CSV"), QStringLiteral("csv"), report(Format::Csv)});
    for (Export& one : tableExports(*m_model, QStringLiteral("Performance"))) {
        if (one.suffix != QStringLiteral("csv")) {
            all.push_back(std::move(one));
        }
    }
    all.push_back({tr("Performance prices as Markdown"), QStringLiteral("md"), report(Format::Markdown)});
    all.push_back({tr("Performance prices as JSON"), QStringLiteral("json"), report(Format::Json)});
    all.push_back({tr("Bars of the cheapest as SVG drawing"), QStringLiteral("svg"),
                   [outcome]() -> Checked<std::string> { return perfChart(outcome->report()); }});
    return all;
}

void PerfPart::find()
{
    m_words->setFocus();
    m_words->selectAll();
}

void PerfPart::keepLayout(QSettings& settings) const
{
    m_table->keepLayout(settings, QString::fromLatin1(tableName));
}

void PerfPart::restoreLayout(QSettings& settings)
{
    m_table->restoreLayout(settings, QString::fromLatin1(tableName));
}

}  // namespace gpucost::ui
