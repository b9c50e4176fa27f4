// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/cash_flow_page.h"

#include <QAbstractItemModelTester>
#include <QComboBox>
#include <QDir>
#include <QLabel>
#include <QRadioButton>
#include <QTabWidget>

#include "tests/ui/ui_fixture.h"
#include "ui/main_window.h"
#include "ui/widgets/columns_chart.h"
#include "ui/widgets/figure_card.h"
#include "ui/widgets/lines_chart.h"
#include "ui/widgets/value_table.h"

using namespace gpucost;
using namespace gpucost::ui;

class CashFlowPageTest : public QObject {
    Q_OBJECT

private slots:
    void monthsAreWhatGpucostPrints_data();
    void monthsAreWhatGpucostPrints();
    void partsOfTheChartSumToTheMonths();
    void theSwitchShowsWhatMonthsBear();
    void cardsSayWhatTheOptionCosts();
    void aChoiceOfOptionIsKeptThroughEdits();
    void aMonthIsExplainedByItsCharges();
    void anAmortizedMonthNamesThePurchase();
    void aBarChoosesItsMonth();
    void anOptionWithoutAnAnswerSaysWhy();
    void filesAreThoseOfGpucost_data();
    void filesAreThoseOfGpucost();
    void everyExportIsWritten();
};

namespace {

QString example(const QString& name)
{
    return QStringLiteral(GPUCOST_SOURCE_DIR "/docs/examples/") + name;
}

/// What `gpucost ARGUMENTS... --format FORMAT -o FILE` writes.
QByteArray gpucostFile(const QTemporaryDir& folder, QStringList arguments, const QString& format)
{
    QFile file(folder.filePath(QStringLiteral("printed.") + format));
    arguments += {QStringLiteral("--format"), format, QStringLiteral("--store"), QStringLiteral("none"),
                  QStringLiteral("-o"), file.fileName()};
    QProcess program;
    program.start(QStringLiteral(GPUCOST_PROGRAM), arguments);
    program.waitForFinished(120'000);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

struct Shown : TestWorkspace {
    Shown()
        : page(workspace)
    {
        page.resize(1200, 800);
        page.show();
        options = page.findChild<QComboBox*>();
        for (ValueTable* one : page.findChildren<ValueTable*>()) {
            if (one->valueModel() == &page.model()) {
                table = one;
            }
        }
    }

    void choose(const std::string& id)
    {
        const std::vector<ScenarioOption>& all = workspace.current().scenario().options;
        for (std::size_t i = 0; i < all.size(); ++i) {
            if (all[i].id == id) {
                options->setCurrentIndex(static_cast<int>(i));
                emit options->activated(static_cast<int>(i));
            }
        }
    }

    QString shown(int row, int column, int role = ValueModel::PlainRole) const
    {
        return page.model().data(page.model().index(row, column), role).toString();
    }

    FigureCard* card(const QString& heading) const
    {
        for (FigureCard* one : page.findChildren<FigureCard*>()) {
            if (one->accessibleName().startsWith(heading)) {
                return one;
            }
        }
        return nullptr;
    }

    Explanation explainedCell(int row, int column)
    {
        Explanation told;
        const auto connection = QObject::connect(&page, &ui::Page::explained, &page,
                                                 [&told](const Explanation& one) { told = one; });
        table->setCurrentIndex(QModelIndex());
        table->setCurrentIndex(table->proxy()->mapFromSource(page.model().index(row, column)));
        QObject::disconnect(connection);
        return told;
    }

    CashFlowPage page;
    QComboBox* options = nullptr;
    ValueTable* table = nullptr;
};

}  // namespace

void CashFlowPageTest::monthsAreWhatGpucostPrints_data()
{
    QTest::addColumn<QString>("file");
    for (const QString& name : QDir(example({})).entryList({QStringLiteral("*.json")})) {
        QTest::newRow(qPrintable(name)) << example(name);
    }
}

void CashFlowPageTest::monthsAreWhatGpucostPrints()
{
    QFETCH(QString, file);
    Shown shown;
    QVERIFY(shown.workspace.open(file));
    const CashFlowModel& model = shown.page.model();
    const CumulativeModel& cumulative = shown.page.cumulative();
    QAbstractItemModelTester tester(const_cast<CashFlowModel*>(&shown.page.model()));
    QAbstractItemModelTester cumulativeTester(const_cast<CumulativeModel*>(&shown.page.cumulative()));
    const auto csv = gpucostCsv({QStringLiteral("scenario"), QStringLiteral("run"), file});
    std::size_t line = 0;
    int compared = 0;
    for (const ScenarioOption& option : shown.workspace.current().scenario().options) {
        shown.choose(option.id);
        int column = CumulativeModel::FixedCount;
        while (column < cumulative.columnCount() && cumulative.columnId(column) != qt(option.id)) {
            ++column;
        }
        for (int row = 0; row < model.rowCount(); ++row, ++line) {
            QCOMPARE(cell(csv, line, QStringLiteral("option")), qt(option.id));
            for (int i = 0; i <= CashFlowModel::AfterHorizon; ++i) {
                QCOMPARE(shown.shown(row, i), cell(csv, line, model.columnId(i)));
                ++compared;
            }
            QString seen = shown.shown(row, CashFlowModel::Payable, Qt::DisplayRole);
            seen.remove(QLatin1Char(',')).replace(QChar(0x2212), QLatin1Char('-'));
            QCOMPARE(seen, cell(csv, line, QStringLiteral("payable")));
            QCOMPARE(cumulative.data(cumulative.index(row, column), ValueModel::PlainRole).toString(),
                     cell(csv, line, QStringLiteral("cumulative")));
            compared += 2;
        }
    }
    QCOMPARE(line, csv.size() - 1);
    qInfo("%d cells compared", compared);
}

void CashFlowPageTest::partsOfTheChartSumToTheMonths()
{
    Shown shown;
    for (const char* name : {"on-demand", "reserved-3y", "own"}) {
        shown.choose(name);
        const auto* chart = shown.page.findChild<ColumnsChart*>();
        QVERIFY(!chart->parts().empty());
        for (std::size_t month = 0; month < shown.page.model().months().size(); ++month) {
            Money sum = chart->parts().front().amounts[month];
            for (std::size_t part = 1; part < chart->parts().size(); ++part) {
                sum = sum + chart->parts()[part].amounts[month];
            }
            QCOMPARE(toString(sum), toString(shown.page.model().months()[month].payable));
        }
    }
}

void CashFlowPageTest::theSwitchShowsWhatMonthsBear()
{
    Shown shown;
    shown.choose("reserved-3y");
    const auto* chart = shown.page.findChild<ColumnsChart*>();
    QVERIFY(chart->parts().front().amounts[1].isZero());
    for (QRadioButton* button : shown.page.findChildren<QRadioButton*>()) {
        if (button->text() == QStringLiteral("A&mortized")) {
            QTest::mouseClick(button, Qt::LeftButton, {}, QPoint(8, button->height() / 2));
        }
    }
    QVERIFY(!chart->parts().front().amounts[1].isZero());
    QCOMPARE(toString(chart->parts().front().amounts[1]), toString(shown.page.model().months()[1].amortized));
}

void CashFlowPageTest::cardsSayWhatTheOptionCosts()
{
    Shown shown;
    shown.choose("reserved-3y");
    const OptionResult& one = shown.page.model().option();
    const ui::Display display;
    QCOMPARE(shown.card(QStringLiteral("Total"))->figure(), display.amount(one.total));
    QCOMPARE(shown.card(QStringLiteral("Upfront"))->figure(), display.amount(one.quote->upfront()));
    QCOMPARE(shown.card(QStringLiteral("Present cost"))->figure(), display.amount(one.presentCost));
    QVERIFY(one.verdict->plain.lasting.has_value());
    QCOMPARE(shown.card(QStringLiteral("Pays back"))->figure(),
             QStringLiteral("month %1").arg(one.verdict->plain.lasting->period + 1));
    // (1 + monthly)^12 - 1 by repeated multiplication.
    QVERIFY(one.verdict->rates.isUnique());
    const Rational growth = Rational(1) + Rational(one.verdict->rates.rates.front().rate);
    Rational year(1);
    for (int month = 0; month < 12; ++month) {
        year = year * growth;
    }
    QCOMPARE(shown.card(QStringLiteral("Return"))->figure(),
             display.percent(year - Rational(1)) + QStringLiteral(" a year"));
    Explanation told;
    connect(&shown.page, &ui::Page::explained, this, [&told](const Explanation& what) { told = what; });
    shown.card(QStringLiteral("Return"))->setFocus();
    QTest::keyClick(shown.card(QStringLiteral("Return")), Qt::Key_Space);
    QVERIFY(told.title.startsWith(QStringLiteral("Return of choosing it")));
    QTest::mouseClick(shown.card(QStringLiteral("Upfront")), Qt::LeftButton);
    QCOMPARE(told.figure, display.money(one.quote->upfront()));
    shown.choose("on-demand");
    QCOMPARE(shown.card(QStringLiteral("Return"))->figure(), QStringLiteral("baseline"));
}

void CashFlowPageTest::aChoiceOfOptionIsKeptThroughEdits()
{
    Shown shown;
    shown.choose("own");
    shown.workspace.current().edit(QStringLiteral("months"),
                                   [](DocumentState& state) { state.scenario.demand.months = 30; });
    QCOMPARE(shown.page.model().option().option->id, std::string("own"));
    QCOMPARE(shown.options->currentIndex(), 2);
    shown.workspace.current().edit(QStringLiteral("without"),
                                   [](DocumentState& state) { state.scenario.options.pop_back(); });
    QVERIFY(shown.page.model().option().option->id != "own");
    shown.workspace.current().history().undo();
    QCOMPARE(shown.page.model().option().option->id, std::string("own"));
}

void CashFlowPageTest::aMonthIsExplainedByItsCharges()
{
    Shown shown;
    shown.choose("on-demand");
    const Quote& quote = *shown.page.model().option().quote;
    const Explanation billed = shown.explainedCell(14, CashFlowModel::Billed);
    QCOMPARE(billed.figure, ui::Display().money(shown.page.model().months()[14].billed));
    QString text = billed.toPlainText();
    QVERIFY(text.contains(QStringLiteral("2028-02")));  // the fifteenth month from December 2026
    QVERIFY(!text.contains(QStringLiteral("2028-03")));
    QVERIFY(text.contains(qt(quote.prices().front()->source->title)));
    QVERIFY(text.contains(qt(toString(quote.prices().front()->asOf))));
    text = shown.explainedCell(14, CashFlowModel::Cumulative).toPlainText();
    QVERIFY(text.contains(ui::Display().money(shown.page.model().months()[13].cumulative)));
    text = shown.explainedCell(14, CashFlowModel::Added).toPlainText();
    QVERIFY2(text.contains(QStringLiteral("VAT 10")), qPrintable(text));
    QCOMPARE(shown.explainedCell(14, CashFlowModel::Payable).figure,
             ui::Display().money(shown.page.model().months()[14].payable));
}

void CashFlowPageTest::anAmortizedMonthNamesThePurchase()
{
    Shown shown;
    shown.choose("reserved-3y");
    const Explanation told = shown.explainedCell(1, CashFlowModel::Amortized);
    const QString text = told.toPlainText();
    QVERIFY2(text.contains(ui::Display().money(shown.page.model().option().quote->upfront())),
             qPrintable(text));
    QVERIFY2(text.contains(QStringLiteral("31 of its 1,096 days")), qPrintable(text));
    QVERIFY(text.contains(qt(shown.page.model().option().quote->prices().front()->source->title)));
    QVERIFY(shown.explainedCell(1, CashFlowModel::Billed)
                .toPlainText()
                .contains(QStringLiteral("Nothing is billed in this month.")));
}

void CashFlowPageTest::aBarChoosesItsMonth()
{
    Shown shown;
    emit shown.page.findChild<ColumnsChart*>()->monthChosen(7);
    QCOMPARE(shown.table->currentRow(), 7);
}

void CashFlowPageTest::anOptionWithoutAnAnswerSaysWhy()
{
    Shown shown;
    shown.choose("reserved-3y");
    shown.workspace.current().edit(QStringLiteral("not sold"), [](DocumentState& state) {
        std::get<CloudChoice>(state.scenario.options[1].choice).plan =
            parsePlanSpec("reserved-7y-all-upfront").value();
    });
    const auto said = [&shown](const QString& begin) {
        for (const QLabel* label : shown.page.findChildren<QLabel*>()) {
            if (label->isVisible() && label->text().startsWith(begin)) {
                return true;
            }
        }
        return false;
    };
    QVERIFY(said(QStringLiteral("This option has no answer.")));
    QCOMPARE(shown.page.model().rowCount(), 0);
    QCOMPARE(shown.page.cumulative().columnCount(), CumulativeModel::FixedCount + 2);
    shown.workspace.current().edit(QStringLiteral("nothing sold"), [](DocumentState& state) {
        state.scenario.baseline = state.scenario.options[1].id;
    });
    QVERIFY(said(QStringLiteral("This scenario has no answer.")));
    QVERIFY(shown.page.exports().empty());
    shown.workspace.current().history().undo();
    shown.workspace.current().history().undo();
    QVERIFY(shown.page.model().rowCount() > 0);
    QVERIFY(!said(QStringLiteral("This")));
}

void CashFlowPageTest::filesAreThoseOfGpucost_data()
{
    QTest::addColumn<QString>("file");
    QTest::newRow("certain") << QStringLiteral("v100-mix-office-hours.json");
    QTest::newRow("uncertain") << QStringLiteral("eight-v100-seoul.json");
}

void CashFlowPageTest::filesAreThoseOfGpucost()
{
    QFETCH(QString, file);
    Shown shown;
    file = example(file);
    QVERIFY(shown.workspace.open(file));
    int compared = 0;
    for (const Export& one : shown.page.exports()) {
        const QString format =
            one.name.startsWith(QStringLiteral("Months of all"))      ? QStringLiteral("csv")
            : one.name.startsWith(QStringLiteral("FOCUS"))            ? QStringLiteral("focus")
            : one.name.startsWith(QStringLiteral("Scenario as HTML")) ? QStringLiteral("html")
            : one.name.startsWith(QStringLiteral("Scenario as JSON")) ? QStringLiteral("json")
            : one.name.startsWith(QStringLiteral("Scenario as Markdown")) ? QStringLiteral("markdown")
            : one.name.startsWith(QStringLiteral("Scenario as Excel")) ? QStringLiteral("xlsx")
                                                                      : QString();
        if (!format.isEmpty()) {
            QStringList arguments{QStringLiteral("scenario"), QStringLiteral("run"), file};
            if (format == QStringLiteral("markdown")) {
                arguments += {QStringLiteral("--cash-flow"), QStringLiteral("--explain")};
            }
            const QByteArray printed = gpucostFile(shown.folder, arguments, format);
            QVERIFY(!printed.isEmpty());
            QVERIFY2(QByteArray::fromStdString(bytesOf(one).value()) == printed, qPrintable(one.name));
            ++compared;
        }
    }
    QCOMPARE(compared, 6);
}

void CashFlowPageTest::everyExportIsWritten()
{
    TestWorkspace test;
    MainWindow window(test.workspace);
    window.setInteractive(false);
    window.show();
    int page = 0;
    while (window.pages()[static_cast<std::size_t>(page)]->title() != QStringLiteral("Cash flow")) {
        ++page;
    }
    window.showPage(page);
    auto* tabs = window.currentPage().findChild<QTabWidget*>();
    int written = 0;
    for (int tab = 0; tab < tabs->count(); ++tab) {
        tabs->setCurrentIndex(tab);
        const std::vector<Export> all = window.currentPage().exports();
        QVERIFY(all.size() >= 11);
        for (const Export& one : all) {
            const QString file = test.folder.filePath(QStringLiteral("%1.%2").arg(written++).arg(one.suffix));
            QVERIFY2(window.exportTo(one, file), qPrintable(window.told()));
            QTRY_VERIFY_WITH_TIMEOUT(!window.isExporting(), 60000);
            QVERIFY2(QFileInfo(file).size() > 100, qPrintable(one.name));
        }
    }
    QVERIFY(window.printTo(test.folder.filePath(QStringLiteral("page.pdf"))));
}

QTEST_MAIN(CashFlowPageTest)
#include "cash_flow_page_test.moc"
