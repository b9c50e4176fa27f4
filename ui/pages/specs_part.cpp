// SPDX-License-Identifier: GPL-3.0-or-later
#include <QLabel>
#include <QLineEdit>
#include <QVBoxLayout>
#include <set>

#include "core/report/gpus_report.h"
#include "ui/format/core_text.h"
#include "ui/format/text.h"
#include "ui/pages/gpu_parts.h"
#include "ui/widgets/choice_field.h"
#include "ui/widgets/value_table.h"

namespace gpucost::ui {

namespace {

constexpr auto tableName = "gpus";

Explanation::Section sourcesOf(const Accelerator& gpu, const HardwareTable& hardware)
{
    Explanation::Section section{Page::tr("Sources"), {}};
    for (const std::string& id : gpu.sources) {
        const DataSource* source = hardware.source(id);
        section.lines +=
            source == nullptr ? qt(id) : Page::tr("%1, %2").arg(qt(source->title), qt(source->reference));
    }
    return section;
}

}  // namespace

SpecsPart::SpecsPart(Workspace& workspace, QWidget* parent)
    : Page(workspace, parent)
    , m_model(new GpuModel(this))
    , m_families(new ChoiceField(tr("All families")))
    , m_words(new QLineEdit)
    , m_table(new ValueTable)
{
    m_words->setPlaceholderText(tr("Find in the table"));
    m_words->setClearButtonEnabled(true);
    m_words->setAccessibleName(tr("Find in the table"));
    m_families->setAccessibleName(tr("Families of GPUs"));
    m_families->setMinimumWidth(200);
    m_table->setAccessibleName(tr("GPUs and what they can do"));
    m_table->setValueModel(m_model);
    m_table->setStartColumn(m_model->columnOf("memory_gb"));
    auto* family = new QLabel(tr("&Family"));
    family->setBuddy(m_families);
    auto* bar = new QHBoxLayout;
    bar->addWidget(m_words, 1);
    bar->addWidget(family);
    bar->addWidget(m_families);
    auto* note =
        new QLabel(tr("Dense peaks of one GPU as its maker states them, without sparsity. – stands for what "
                      "no source gives. More columns: right-click on a header."));
    note->setObjectName(QStringLiteral("faint"));
    note->setWordWrap(true);
    auto* layout = new QVBoxLayout(this);
    layout->addLayout(bar);
    layout->addWidget(m_table, 1);
    layout->addWidget(note);

    connect(m_words, &QLineEdit::textChanged, m_table, &ValueTable::setWords);
    connect(m_families, &ChoiceField::chosenEdited, this,
            [this](const auto& families) {
                document().edit(tr("Choose families of GPUs"),
                                [&families](DocumentState& state) { state.gpus.families = families; });
            });
    connect(m_table, &ValueTable::cellChosen, this, &SpecsPart::explain);
}

void SpecsPart::refresh()
{
    const std::vector<std::string>& chosen = document().state().gpus.families;
    if (m_shown == library().get()) {
        if (m_chosen != chosen) {
            m_chosen = chosen;
            m_families->setChosen(chosen);
            m_model->setGpus(library(), chosen);
        }
        return;
    }
    m_shown = library().get();
    m_chosen = chosen;
    std::set<std::string> families;
    for (const Accelerator& gpu : library()->catalog->hardware().accelerators()) {
        families.insert(gpu.family);
    }
    std::vector<ChoiceField::Choice> choices;
    for (const std::string& family : families) {
        choices.push_back({family, qt(family)});
    }
    m_families->setChoices(choices);
    m_families->setChosen(chosen);
    const bool wasEmpty = m_model->rowCount() == 0;
    m_model->setGpus(library(), m_families->chosen());
    if (wasEmpty) {
        m_table->fitColumns();
    }
}

void SpecsPart::explain(int row, int column)
{
    const Accelerator& gpu = m_model->gpu(row);
    Explanation explanation;
    explanation.title =
        tr("%1 of %2")
            .arg(m_model->headerData(column, Qt::Horizontal, Qt::DisplayRole).toString(), qt(gpu.name));
    explanation.figure = m_model->data(m_model->index(row, column)).toString();
    Explanation::Section meaning{tr("What it is"), {}};
    if (m_model->data(m_model->index(row, column), ValueModel::PlainRole).toString().isEmpty()) {
        meaning.lines +=
            tr("No source gives this figure, or the chip has no such arithmetic. It is unknown, and "
               "nothing is priced by it.");
    } else if (const QString tip = m_model->headerData(column, Qt::Horizontal, Qt::ToolTipRole).toString();
               !tip.isEmpty()) {
        meaning.lines += tip;
    }
    meaning.lines += tr("This entry describes: %1").arg(coreText(gpu.unit));
    explanation.sections.push_back(std::move(meaning));
    Explanation::Section notes{tr("Notes"), {}};
    if (!gpu.notes.empty()) {
        notes.lines += qt(gpu.notes);
    }
    for (const HardwareNote& note : gpu.published) {
        if (note.verdict != "ok") {
            notes.lines += tr("%1 is printed as %2, exact is %3 (%4)")
                               .arg(qt(note.what), qt(note.figure), qt(note.exact),
                                    note.reason.empty() ? coreText(note.verdict) : qt(note.reason));
        }
    }
    if (!notes.lines.isEmpty()) {
        explanation.sections.push_back(std::move(notes));
    }
    explanation.sections.push_back(sourcesOf(gpu, library()->catalog->hardware()));
    emit explained(explanation);
}

std::vector<Export> SpecsPart::exports() const
{
    const auto report = [this](Format format) {
        return [this, format]() -> Checked<std::string> {
            return gpusReport(m_model->gpus(), 1, format == Format::Markdown, format);
        };
    };
    std::vector<Export> all{{tr("GPUs as CSV"), QStringLiteral("csv"), report(Format::Csv)}};
    for (Export& one : tableExports(*m_model, QStringLiteral("GPUs"))) {
        if (one.suffix != QStringLiteral("csv")) {
            all.push_back(std::move(one));
        }
    }
    all.push_back({tr("GPUs as Markdown"), QStringLiteral("md"), report(Format::Markdown)});
    all.push_back({tr("GPUs as JSON"), QStringLiteral("json"), report(Format::Json)});
    return all;
}

void SpecsPart::find()
{
    m_words->setFocus();
    m_words->selectAll();
}

void SpecsPart::keepLayout(QSettings& settings) const
{
    m_table->keepLayout(settings, QString::fromLatin1(tableName));
}

void SpecsPart::restoreLayout(QSettings& settings)
{
    m_table->restoreLayout(settings, QString::fromLatin1(tableName));
}

}  // namespace gpucost::ui
