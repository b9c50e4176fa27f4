// SPDX-License-Identifier: GPL-3.0-or-later
#include <QAbstractItemModelTester>
#include <QLabel>
#include <QSlider>

#include "tests/ui/ui_fixture.h"
#include "ui/main_window.h"
#include "ui/pages/compare_page.h"
#include "ui/widgets/choice_field.h"
#include "ui/widgets/explain_panel.h"
#include "ui/widgets/lines_chart.h"
#include "ui/widgets/number_field.h"
#include "ui/widgets/schedule_grid.h"
#include "ui/widgets/value_table.h"

using namespace gpucost;
using namespace gpucost::ui;

class ComparePageTest : public QObject {
    Q_OBJECT

private slots:
    void theTableSaysWhatGpucostPrints_data();
    void theTableSaysWhatGpucostPrints();
    void typingANumberRePricesAndCanBeUndone();
    void pullingAtTheSliderIsOneStep();
    void paintedHoursBecomeTheDemand();
    void aChoiceOfGpusIsAnEdit();
    void aWrongNumberChangesNothing();
    void aCellIsExplainedDownToItsSource();
    void copiedCellsPasteIntoASpreadsheet();
    void rowsAreSortedByValue();
    void nothingThatMatchesIsSaid();
    void selectedWaysBecomeOptions();
    void everyExportIsWritten();
};

namespace {

struct Shown : TestWorkspace {
    Shown()
        : page(workspace)
    {
        page.resize(1200, 800);
        page.show();
        table = page.findChild<ValueTable*>();
        // One currency that needs no conversion and a small question.
        workspace.current().edit(QStringLiteral("dollars"), [](DocumentState& state) {
            state.scenario.currency = currency("USD");
        });
    }

    SliderField* field(const char* name)
    {
        for (SliderField* one : page.findChildren<SliderField*>()) {
            if (one->slider()->accessibleName() == QLatin1String(name)) {
                return one;
            }
        }
        return nullptr;
    }

    ComparePage page;
    ValueTable* table = nullptr;
};

}  // namespace

void ComparePageTest::theTableSaysWhatGpucostPrints_data()
{
    QTest::addColumn<QString>("gpu");
    QTest::addColumn<int>("gpus");
    QTest::addColumn<int>("months");
    QTest::addColumn<QString>("utilization");
    QTest::addColumn<QString>("currency");
    QTest::newRow("8 V100 for three years") << "V100" << 8 << 36 << "80%" << "KRW";
    QTest::newRow("one T4 for a year, half of the time") << "T4" << 1 << 12 << "50%" << "USD";
    QTest::newRow("16 A100 for two months") << "A100" << 16 << 2 << "100%" << "EUR";
}

void ComparePageTest::theTableSaysWhatGpucostPrints()
{
    QFETCH(QString, gpu);
    QFETCH(int, gpus);
    QFETCH(int, months);
    QFETCH(QString, utilization);
    QFETCH(QString, currency);
    Shown shown;
    shown.workspace.current().edit(QStringLiteral("question"), [&](DocumentState& state) {
        state.compare.gpus = {std8(gpu)};
        state.scenario.demand.gpus = Rational(gpus);
        state.scenario.demand.months = months;
        state.scenario.demand.shape = FlatUtilization{Percentage::parse(std8(utilization)).value()};
        state.scenario.currency = gpucost::currency(std8(currency));
    });
    const auto csv = gpucostCsv({"compare", "--gpu", gpu, "--gpus", QString::number(gpus), "--months",
                                 QString::number(months), "--utilization", utilization, "--currency", currency,
                                 "--as-of", "2026-11-21", "--start", "2026-12", "--month-convention", "calendar"});
    const ComparisonModel& model = shown.page.model();
    QVERIFY(model.rowCount() > 3);
    QCOMPARE(model.rowCount(), static_cast<int>(csv.size()) - 1);
    QAbstractItemModelTester tester(const_cast<ComparisonModel*>(&model));
    int compared = 0;
    for (int row = 0; row < model.rowCount(); ++row) {
        for (int column = 0; column < model.columnCount(); ++column) {
            const QString name = model.columnId(column);
            if (column == ComparisonModel::Gpus || column == ComparisonModel::Sources) {
                continue;  // the CSV has the number and the name apart, and a warning behind the sources
            }
            QCOMPARE(model.data(model.index(row, column), ValueModel::PlainRole).toString(),
                     cell(csv, static_cast<std::size_t>(row), name));
            ++compared;
        }
        // What is seen are the same digits, but for separators.
        QString seen = model.data(model.index(row, ComparisonModel::Total)).toString();
        QCOMPARE(seen.remove(QLatin1Char(',')), cell(csv, static_cast<std::size_t>(row), QStringLiteral("total_cost")));
    }
    qInfo("%d cells compared", compared);
}

void ComparePageTest::typingANumberRePricesAndCanBeUndone()
{
    Shown shown;
    const ComparisonModel& model = shown.page.model();
    const QString before = model.data(model.index(0, ComparisonModel::Total)).toString();
    NumberField* months = shown.field("Months")->field();
    months->setFocus();
    months->selectAll();
    QTest::keyClicks(months, QStringLiteral("24"));
    QCOMPARE(shown.workspace.current().scenario().demand.months, 24);
    QVERIFY(model.data(model.index(0, ComparisonModel::Total)).toString() != before);
    shown.workspace.current().history().undo();
    QCOMPARE(model.data(model.index(0, ComparisonModel::Total)).toString(), before);
    QCOMPARE(months->text(), QStringLiteral("36"));
}

void ComparePageTest::pullingAtTheSliderIsOneStep()
{
    Shown shown;
    Document& document = shown.workspace.current();
    const int before = document.history().count();
    QSlider* slider = shown.field("Utilization in percent")->slider();
    for (int share = 79; share >= 40; --share) {
        slider->setValue(share);
    }
    QCOMPARE(document.history().count(), before + 1);
    QVERIFY(std::get<FlatUtilization>(document.scenario().demand.shape).share == Percentage::parse("40%").value());
    document.history().undo();
    QCOMPARE(slider->value(), 80);
}

void ComparePageTest::paintedHoursBecomeTheDemand()
{
    Shown shown;
    Document& document = shown.workspace.current();
    document.edit(QStringLiteral("week"), [](DocumentState& state) {
        state.scenario.demand.shape = WeeklySchedule{};
    });
    auto* week = shown.page.findChild<ScheduleGrid*>();
    QVERIFY(week->isVisible());
    QTest::mousePress(week, Qt::LeftButton, {}, week->cell(0, 9).center().toPoint());
    QTest::mouseMove(week, week->cell(0, 10).center().toPoint());
    QMouseEvent move(QEvent::MouseMove, week->cell(0, 11).center(), week->mapToGlobal(week->cell(0, 11).center()),
                     Qt::LeftButton, Qt::LeftButton, {});
    QApplication::sendEvent(week, &move);
    QTest::mouseRelease(week, Qt::LeftButton, {}, week->cell(0, 11).center().toPoint());
    const auto& schedule = std::get<WeeklySchedule>(document.scenario().demand.shape);
    QVERIFY(!schedule.intervals.empty());
    QCOMPARE(schedule.intervals.front().from, 9 * 3600);
    QVERIFY(week->hoursPerWeek() >= 2);
    QTest::keyClick(week, Qt::Key_Down);
    QTest::keyClick(week, Qt::Key_Space);
    QVERIFY(std::get<WeeklySchedule>(document.scenario().demand.shape).intervals.size() >= 2);
}

void ComparePageTest::aChoiceOfGpusIsAnEdit()
{
    Shown shown;
    for (ChoiceField* field : shown.page.findChildren<ChoiceField*>()) {
        if (field->accessibleName() == QStringLiteral("GPU")) {
            field->toggle("T4");
        }
    }
    QCOMPARE(shown.workspace.current().state().compare.gpus, (std::vector<std::string>{"T4", "V100"}));
    shown.workspace.current().history().undo();
    QCOMPARE(shown.workspace.current().state().compare.gpus, (std::vector<std::string>{"V100"}));
}

void ComparePageTest::aWrongNumberChangesNothing()
{
    Shown shown;
    NumberField* months = shown.field("Months")->field();
    months->setFocus();
    months->selectAll();
    QTest::keyClicks(months, QStringLiteral("-"));
    QVERIFY(months->isWrong());
    QVERIFY(!months->toolTip().isEmpty());
    QCOMPARE(shown.workspace.current().scenario().demand.months, 36);
    months->clear();
    QTest::keyClicks(months, QStringLiteral("2.5"));
    QVERIFY(months->isWrong());
}

void ComparePageTest::aCellIsExplainedDownToItsSource()
{
    Shown shown;
    Explanation told;
    connect(&shown.page, &ui::Page::explained, this, [&told](const Explanation& one) { told = one; });
    shown.table->setCurrentIndex(shown.table->proxy()->index(1, ComparisonModel::Total));
    const ComparisonModel& model = shown.page.model();
    QCOMPARE(told.figure, model.data(model.index(1, ComparisonModel::Total)).toString());
    const QString text = told.toPlainText();
    QVERIFY(text.contains(qt(model.row(1).prices.front()->source->title)));
    QVERIFY(text.contains(qt(toString(model.row(1).prices.front()->asOf))));
    QVERIFY(told.sections.size() >= 3);
}

void ComparePageTest::copiedCellsPasteIntoASpreadsheet()
{
    Shown shown;
    shown.table->selectAll();
    const QStringList lines = shown.table->selectionAsTsv().split(QLatin1Char('\n'));
    QCOMPARE(lines.size(), shown.page.model().rowCount());
    const QString total =
        shown.page.model().data(shown.page.model().index(0, ComparisonModel::Total), ValueModel::PlainRole).toString();
    QVERIFY(lines.front().split(QLatin1Char('\t')).contains(total));
    QVERIFY(!total.contains(QLatin1Char(',')));
}

void ComparePageTest::rowsAreSortedByValue()
{
    Shown shown;
    shown.table->sortByColumn(ComparisonModel::Total, Qt::DescendingOrder);
    std::optional<Decimal> before;
    for (int row = 0; row < shown.table->proxy()->rowCount(); ++row) {
        const auto cell = shown.table->proxy()->index(row, ComparisonModel::Total);
        const Decimal total = Decimal::parse(std8(cell.data(ValueModel::PlainRole).toString())).value();
        QVERIFY(!before || total <= *before);
        before = total;
    }
    QVERIFY(before.has_value());
}

void ComparePageTest::nothingThatMatchesIsSaid()
{
    Shown shown;
    shown.workspace.current().edit(QStringLiteral("nowhere"), [](DocumentState& state) {
        state.compare.providers = {"nhn"};
        state.compare.kinds = {PlanKind::CommittedUse};
    });
    QCOMPARE(shown.page.model().rowCount(), 0);
    bool isSaid = false;
    for (const QLabel* label : shown.page.findChildren<QLabel*>()) {
        isSaid = isSaid || label->text().startsWith(QStringLiteral("There is no answer"));
    }
    QVERIFY(isSaid);
}

void ComparePageTest::selectedWaysBecomeOptions()
{
    Shown shown;
    Document& document = shown.workspace.current();
    const std::size_t before = document.scenario().options.size();
    shown.table->setCurrentIndex(shown.table->proxy()->index(0, 0));
    QTest::keyClick(shown.table, Qt::Key_Down, Qt::ShiftModifier);
    for (QPushButton* button : shown.page.findChildren<QPushButton*>()) {
        if (button->text() == QStringLiteral("&Add to scenario")) {
            QTest::mouseClick(button, Qt::LeftButton);
        }
    }
    QCOMPARE(document.scenario().options.size(), before + 2);
    const auto outcome = document.outcome(shown.workspace.library());
    QVERIFY(outcome->result.has_value());
}

void ComparePageTest::everyExportIsWritten()
{
    TestWorkspace test;
    MainWindow window(test.workspace);
    window.setInteractive(false);
    window.show();
    const std::vector<Export> all = window.currentPage().exports();
    QVERIFY(all.size() >= 6);
    int written = 0;
    for (const Export& one : all) {
        const QString file = test.folder.filePath(QStringLiteral("%1.%2").arg(written++).arg(one.suffix));
        QVERIFY2(window.exportTo(one, file), qPrintable(window.told()));
        QVERIFY(QFileInfo(file).size() > 100);
    }
    const QString pdf = test.folder.filePath(QStringLiteral("page.pdf"));
    QVERIFY(window.printTo(pdf));
    QVERIFY(QFileInfo(pdf).size() > 1000);
    QVERIFY(!window.exportTo(all.front(), test.folder.filePath(QStringLiteral("no/folder/a.csv"))));
    QVERIFY(!window.told().isEmpty());
}

QTEST_MAIN(ComparePageTest)
#include "compare_page_test.moc"
