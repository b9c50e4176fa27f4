// SPDX-License-Identifier: GPL-3.0-or-later
#include <QComboBox>
#include <QLabel>
#include <QSplitter>
#include <QVBoxLayout>
#include <algorithm>
#include <set>

#include "core/report/wording.h"
#include "ui/format/core_text.h"
#include "ui/format/prose.h"
#include "ui/format/text.h"
#include "ui/pages/gpu_parts.h"
#include "ui/widgets/value_table.h"

namespace gpucost::ui {

namespace {

constexpr auto figureTableName = "gpu-figures";
constexpr auto ratioTableName = "gpu-ratios";

}  // namespace

GpuComparisonPart::GpuComparisonPart(Workspace& workspace, QWidget* parent)
    : Page(workspace, parent)
    , m_figures(new FigureModel(this))
    , m_ratios(new RatioModel(this))
    , m_first(new QComboBox)
    , m_other(new QComboBox)
    , m_answer(new QLabel)
    , m_figureTable(new ValueTable)
    , m_ratioTable(new ValueTable)
{
    m_first->setAccessibleName(tr("First GPU"));
    m_other->setAccessibleName(tr("Other GPU"));
    m_figureTable->setAccessibleName(tr("Figures of both GPUs"));
    m_ratioTable->setAccessibleName(tr("What was measured of both GPUs"));
    m_figureTable->setValueModel(m_figures);
    m_ratioTable->setValueModel(m_ratios);
    m_ratioTable->setStartColumn(RatioModel::Ratio);
    m_answer->setObjectName(QStringLiteral("verdict"));
    m_answer->setWordWrap(true);
    m_answer->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);

    auto* first = new QLabel(tr("&Compare"));
    first->setBuddy(m_first);
    auto* other = new QLabel(tr("&with"));
    other->setBuddy(m_other);
    auto* bar = new QHBoxLayout;
    bar->addWidget(first);
    bar->addWidget(m_first);
    bar->addWidget(other);
    bar->addWidget(m_other);
    bar->addStretch(1);
    auto* card = new QFrame;
    card->setObjectName(QStringLiteral("card"));
    auto* cardLayout = new QVBoxLayout(card);
    cardLayout->addWidget(m_answer);
    auto* splitter = new QSplitter(Qt::Horizontal);
    splitter->addWidget(m_figureTable);
    splitter->addWidget(m_ratioTable);
    splitter->setStretchFactor(0, 2);
    splitter->setStretchFactor(1, 3);
    splitter->setChildrenCollapsible(false);
    auto* layout = new QVBoxLayout(this);
    layout->addLayout(bar);
    layout->addWidget(card);
    layout->addWidget(splitter, 1);

    const auto chosen = [this](QComboBox* box, const QString& what, std::string GpuChoice::*member) {
        connect(box, &QComboBox::activated, this, [this, box, what, member] {
            document().edit(what,
                            [&](DocumentState& state) { state.gpus.*member = std8(box->currentText()); });
        });
    };
    chosen(m_first, tr("Choose the first GPU"), &GpuChoice::first);
    chosen(m_other, tr("Choose the other GPU"), &GpuChoice::other);
    connect(m_figureTable, &ValueTable::cellChosen, this, &GpuComparisonPart::explainFigure);
    connect(m_ratioTable, &ValueTable::cellChosen, this, &GpuComparisonPart::explainRatio);
}

void GpuComparisonPart::fillChoices()
{
    if (m_choicesOf == library().get()) {
        return;
    }
    m_choicesOf = library().get();
    std::set<std::string> families;
    for (const Accelerator& gpu : library()->catalog->hardware().accelerators()) {
        families.insert(gpu.family);
    }
    for (QComboBox* box : {m_first, m_other}) {
        box->clear();
        for (const std::string& family : families) {
            box->addItem(qt(family));
        }
    }
}

void GpuComparisonPart::refresh()
{
    fillChoices();
    const GpuChoice& choice = document().state().gpus;
    m_first->setCurrentIndex(std::max(0, m_first->findText(qt(choice.first), Qt::MatchExactly)));
    m_other->setCurrentIndex(std::max(0, m_other->findText(qt(choice.other), Qt::MatchExactly)));
    const auto outcome = compareTwo(library(), std8(m_first->currentText()), std8(m_other->currentText()),
                                    document().scenario().asOf);
    const bool wasEmpty = m_figures->rowCount() == 0;
    m_figures->setOutcome(outcome);
    m_ratios->setOutcome(outcome);
    if (wasEmpty) {
        m_figureTable->fitColumns();
        m_ratioTable->fitColumns();
    }
    const auto& ratios = outcome->comparison.ratios.front();
    const QString first = m_first->currentText();
    const QString other = m_other->currentText();
    if (ratios.empty()) {
        m_answer->setText(
            tr("Nothing comparable was measured of %1 and %2. What stands at the left are their makers' "
               "figures and prices.")
                .arg(first, other));
        return;
    }
    const auto [least, most] = std::minmax_element(
        ratios.begin(), ratios.end(), [](const auto& a, const auto& b) { return a.ratio < b.ratio; });
    std::set<const BenchmarkSeries*> series;
    for (const MeasuredRatio& ratio : ratios) {
        series.insert(ratio.series);
    }
    const Display display;
    m_answer->setText(joinSentences({
        tr("<b>%1 is %2 to %3 times as fast as %4</b> where both were measured: %5 in %6.")
            .arg(first, display.number(least->ratio, 2), display.number(most->ratio, 2), other,
                 tr("%n pair(s)", nullptr, static_cast<int>(ratios.size())),
                 tr("%n series", nullptr, static_cast<int>(series.size()))),
        tr("Rows are compared within one series alone. Prices are the cheapest on demand of whole "
           "machines on %1.")
            .arg(display.day(outcome->comparison.asOf))}));
}

void GpuComparisonPart::explainFigure(int row, int column)
{
    const auto& outcome = m_figures->outcome();
    const FigureRow& figure = m_figures->figure(row);
    Explanation explanation;
    explanation.title =
        tr("%1, %2").arg(m_figures->data(m_figures->index(row, FigureModel::Figure)).toString(),
                         m_figures->headerData(column, Qt::Horizontal, Qt::DisplayRole).toString());
    explanation.figure = m_figures->data(m_figures->index(row, column)).toString();
    if (column == FigureModel::Ratio) {
        explanation.sections.push_back(
            {tr("How it is worked out"),
             {tr("%1 / %2").arg(m_figures->data(m_figures->index(row, FigureModel::First)).toString(),
                                m_figures->data(m_figures->index(row, FigureModel::Other)).toString())}});
    }
    for (std::size_t i = 0; i < 2; ++i) {
        const Compared& compared = outcome->comparison.gpus[i];
        Explanation::Section section{qt(compared.gpu->name), {}};
        for (const auto& [currency, hour] : compared.hours) {
            if (figure.key.find(currency) != std::string::npos) {
                section.lines += tr("%1: %2, price of %3")
                                     .arg(qt(hour.offer->name()), coreText(priceText(*hour.price)),
                                          qt(toString(hour.price->asOf)));
                if (hour.price->source != nullptr) {
                    section.lines +=
                        tr("Source: %1, %2")
                            .arg(qt(hour.price->source->title), qt(hour.price->source->reference));
                }
            }
        }
        for (const std::string& id : compared.gpu->sources) {
            const DataSource* source = library()->catalog->hardware().source(id);
            section.lines +=
                source == nullptr ? qt(id) : tr("%1, %2").arg(qt(source->title), qt(source->reference));
        }
        explanation.sections.push_back(std::move(section));
    }
    emit explained(explanation);
}

void GpuComparisonPart::explainRatio(int row, int column)
{
    const MeasuredRatio& ratio = m_ratios->ratio(row);
    const BenchmarkTable& table = m_ratios->outcome()->comparison.benchmarks;
    Explanation explanation;
    explanation.title = tr("%1, %2").arg(
        qt(ratio.series->title), m_ratios->headerData(column, Qt::Horizontal, Qt::DisplayRole).toString());
    explanation.figure = m_ratios->data(m_ratios->index(row, column)).toString();
    const bool isTime = ratio.series->metric == Metric::TimeToTrain;
    explanation.sections.push_back(
        {tr("How it is worked out"),
         {isTime ? tr("%1 / %2: less time is faster")
                       .arg(qt(toString(ratio.other->value)), qt(toString(ratio.first->value)))
                 : tr("%1 / %2").arg(qt(toString(ratio.first->value)), qt(toString(ratio.other->value)))}});
    if (ratio.isBest) {
        explanation.sections.back().lines +=
            tr("Several rows fit, of other machines or software: the best of each is taken.");
    }
    for (const Measurement* one : {ratio.first, ratio.other}) {
        Explanation::Section section{qt(one->accelerator), {}};
        section.lines +=
            tr("%1 %2, measured with %3, batch %4")
                .arg(qt(toString(one->value)), coreText(measuredUnit(*ratio.series)), qt(one->precisionPrinted),
                     one->batchPrinted.empty() ? QStringLiteral("–") : qt(one->batchPrinted));
        if (!one->platform.empty()) {
            section.lines += tr("On %1").arg(qt(one->platform));
        }
        section.lines += tr("Source: %1").arg(qt(table.sourceOf(*one)));
        if (!one->note.empty()) {
            section.lines += qt(one->note);
        }
        explanation.sections.push_back(std::move(section));
    }
    emit explained(explanation);
}

std::vector<Export> GpuComparisonPart::exports() const
{
    std::vector<Export> all;
    const auto outcome = m_figures->outcome();
    if (outcome == nullptr) {
        return all;
    }
    const auto report = [outcome](Format format) {
        return [outcome, format]() -> Checked<std::string> {
            return gpuComparisonReport(*outcome->names, *outcome->library->catalog, shippedBenchmarks(),
                                       outcome->comparison.asOf, format);
        };
    };
    all.push_back({tr("GPUs side by side as CSV"), QStringLiteral("csv"), report(Format::Csv)});
    all.push_back({tr("GPUs side by side as Markdown"), QStringLiteral("md"), report(Format::Markdown)});
    all.push_back({tr("GPUs side by side as JSON"), QStringLiteral("json"), report(Format::Json)});
    for (const auto& [model, what] :
         {std::pair<const ValueModel*, QString>{m_figures, tr("Figures")},
          std::pair<const ValueModel*, QString>{m_ratios, tr("Measured pairs")}}) {
        for (Export& one : tableExports(*model, what)) {
            all.push_back(std::move(one));
        }
    }
    return all;
}

void GpuComparisonPart::keepLayout(QSettings& settings) const
{
    m_figureTable->keepLayout(settings, QString::fromLatin1(figureTableName));
    m_ratioTable->keepLayout(settings, QString::fromLatin1(ratioTableName));
}

void GpuComparisonPart::restoreLayout(QSettings& settings)
{
    m_figureTable->restoreLayout(settings, QString::fromLatin1(figureTableName));
    m_ratioTable->restoreLayout(settings, QString::fromLatin1(ratioTableName));
}

}  // namespace gpucost::ui
