// SPDX-License-Identifier: GPL-3.0-or-later
#include <QLabel>
#include <QLineEdit>
#include <QProgressBar>
#include <QVBoxLayout>

#include "ui/format/core_text.h"
#include "ui/format/display.h"
#include "ui/format/prose.h"
#include "ui/format/text.h"
#include "ui/pages/prices_parts.h"
#include "ui/widgets/value_table.h"

namespace gpucost::ui {

namespace {

constexpr auto tableName = "book-check";
constexpr std::int32_t oldFromMonths = 12;  // as `gpucost book check`

}  // namespace

BookCheckPart::BookCheckPart(Workspace& workspace, QWidget* parent)
    : Page(workspace, parent)
    , m_model(new DoubtModel(this))
    , m_answer(new QLabel)
    , m_words(new QLineEdit)
    , m_busy(new QProgressBar)
    , m_table(new ValueTable)
{
    m_words->setPlaceholderText(tr("Find in the table"));
    m_words->setClearButtonEnabled(true);
    m_words->setAccessibleName(tr("Find in the table"));
    m_busy->setRange(0, 0);
    m_busy->setMaximumWidth(120);
    m_busy->setAccessibleName(tr("Price books are being checked"));
    m_busy->hide();
    m_answer->setObjectName(QStringLiteral("verdict"));
    m_answer->setWordWrap(true);
    m_table->setAccessibleName(tr("Doubtful prices"));
    m_table->setValueModel(m_model);
    m_table->setStartColumn(0);
    auto* card = new QFrame;
    card->setObjectName(QStringLiteral("card"));
    auto* cardLayout = new QVBoxLayout(card);
    cardLayout->addWidget(m_answer);
    auto* bar = new QHBoxLayout;
    bar->addWidget(m_words, 1);
    bar->addWidget(m_busy);
    auto* layout = new QVBoxLayout(this);
    layout->addWidget(card);
    layout->addLayout(bar);
    layout->addWidget(m_table, 1);
    connect(m_words, &QLineEdit::textChanged, m_table, &ValueTable::setWords);
    connect(m_table, &ValueTable::cellChosen, this, [this](int row, int) { explain(row); });
    connect(&m_work, &LatestRun::runningChanged, m_busy, &QWidget::setVisible);
}

void BookCheckPart::refresh()
{
    if (m_checked == library()) {
        return;
    }
    m_checked = library();
    m_work.run(
        [library = library()](const std::stop_token& stop) {
            auto checks = std::make_shared<std::vector<BookCheck>>();
            for (const auto& book : library->catalog->books()) {
                if (stop.stop_requested()) {
                    break;
                }
                BookCheck& check = checks->emplace_back();
                check.file = book->id();
                check.offers = book->offers().size();
                check.prices = book->priceCount();
                check.digest = book->digest();
                check.doubts = findDoubts(*book, library->today, oldFromMonths);
            }
            return std::shared_ptr<const std::vector<BookCheck>>(std::move(checks));
        },
        [this](const std::shared_ptr<const std::vector<BookCheck>>& checks) { show(checks); });
}

void BookCheckPart::show(const std::shared_ptr<const std::vector<BookCheck>>& checks)
{
    const bool wasEmpty = m_model->rowCount() == 0;
    m_model->setChecks(checks);
    if (wasEmpty && m_model->rowCount() > 0) {
        m_table->fitColumns();
    }
    const Display display;
    QStringList books;
    for (const BookCheck& check : *checks) {
        books +=
            tr("%1 (%2)").arg(qt(check.file), display.number(static_cast<std::int64_t>(check.doubts.size())));
    }
    m_answer->setText(
        joinSentences(
            {m_model->rowCount() == 0 ? tr("Nothing is doubtful in the price books in use.")
                                      : tr("<b>%1 doubtful places</b> in the price books in use.")
                                            .arg(display.number(m_model->rowCount())),
             tr("Looked for: commitments dearer than on demand, prices a hundred times their neighbors', prices "
           "of zero "
           "or older than a year, types that differ in their GPUs, and what the books doubt themselves.")}) +
        QStringLiteral("<br>") + tr("Doubts by book: %1.").arg(joinWords(books)));
}

void BookCheckPart::explain(int row)
{
    const Doubt& doubt = m_model->doubt(row);
    Explanation explanation;
    explanation.title = tr("%1, %2").arg(qt(doubt.offer), qt(doubt.plan));
    explanation.sections.push_back({tr("What is doubtful"), {coreText(doubt.text)}});
    OfferFilter filter;
    filter.withGpuOnly = false;
    if (const auto offer = m_checked->catalog->named(doubt.offer, filter)) {
        std::vector<const Price*> prices;
        for (const Price& price : (*offer)->prices) {
            if (toString(price.plan) == doubt.plan) {
                prices.push_back(&price);
            }
        }
        explanation.sections.push_back(priceSection(prices));
    }
    emit explained(explanation);
}

std::vector<Export> BookCheckPart::exports() const
{
    std::vector<Export> all;
    const auto checks = m_model->checks();
    if (checks == nullptr) {
        return all;
    }
    const auto report = [checks](Format format) {
        return [checks, format]() -> Checked<std::string> { return bookCheckReport(*checks, format); };
    };
    all.push_back({tr("Check of the books as CSV"), QStringLiteral("csv"), report(Format::Csv)});
    for (Export& one : tableExports(*m_model, QStringLiteral("Doubts"))) {
        if (one.suffix != QStringLiteral("csv")) {
            all.push_back(std::move(one));
        }
    }
    all.push_back({tr("Check of the books as Markdown"), QStringLiteral("md"), report(Format::Markdown)});
    all.push_back({tr("Check of the books as JSON"), QStringLiteral("json"), report(Format::Json)});
    return all;
}

void BookCheckPart::find()
{
    m_words->setFocus();
    m_words->selectAll();
}

void BookCheckPart::keepLayout(QSettings& settings) const
{
    m_table->keepLayout(settings, QString::fromLatin1(tableName));
}

void BookCheckPart::restoreLayout(QSettings& settings)
{
    m_table->restoreLayout(settings, QString::fromLatin1(tableName));
}

}  // namespace gpucost::ui
