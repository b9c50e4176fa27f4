// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/workload_page.h"

#include <QAbstractItemModelTester>
#include <QComboBox>
#include <QLineEdit>
#include <QPushButton>
#include <QTabBar>
#include <QTabWidget>

#include "tests/ui/ui_fixture.h"
#include "ui/main_window.h"
#include "ui/pages/gpu_parts.h"
#include "ui/pages/workload_part.h"
#include "ui/widgets/choice_field.h"
#include "ui/widgets/cost_time_chart.h"
#include "ui/widgets/value_table.h"

using namespace gpucost;
using namespace gpucost::ui;

class WorkloadPageTest : public QObject {
    Q_OBJECT

private slots:
    void specificationsAreThoseOfGpucost();
    void whatIsUnknownIsADashAndComesLast();
    void aFamilyIsChosenAndUnchosen();
    void performanceCostsWhatGpucostSays_data();
    void performanceCostsWhatGpucostSays();
    void aWorkloadCostsWhatGpucostSays_data();
    void aWorkloadCostsWhatGpucostSays();
    void theFrontierIsDrawn();
    void whatCannotBeReadIsMarkedAndChangesNothing();
    void typedQuantitiesAreUndoneAsTheyWereTyped();
    void aNewDemandIsWorkedOutAgain();
    void evidenceIsExplainedDownToItsSource();
    void whyMachinesAreLeftOutIsTold();
    void twoClicksSetAV100BesideAT4();
    void everyPartIsExported();
};

namespace {

struct Shown : TestWorkspace {
    Shown()
        : page(workspace)
    {
        workspace.current().edit(QStringLiteral("dollars"),
                                 [](DocumentState& state) { state.scenario.currency = currency("USD"); });
        page.resize(1200, 800);
        page.show();
    }

    void edit(const std::function<void(DocumentState&)>& change)
    {
        workspace.current().edit(QStringLiteral("edit"), change);
    }

    WorkloadPage page;
};

/// The use that the example document asks for, and its day, as options.
QStringList use(const QString& currency, const QString& utilization = QStringLiteral("80%"))
{
    return {"--as-of",  "2026-11-21", "--start",       "2026-12",   "--month-convention", "calendar",
            "--months", "36",         "--utilization", utilization, "--currency",         currency};
}

template <class Field>
Field* named(const QWidget& parent, const QString& accessibleName)
{
    for (Field* field : parent.findChildren<Field*>()) {
        if (field->accessibleName() == accessibleName) {
            return field;
        }
    }
    return nullptr;
}

/// As a person chooses.
void pick(QComboBox& box, int index)
{
    box.setCurrentIndex(index);
    emit box.activated(index);
}

/// Every cell of the model beside the row of the CSV; columns that the CSV does not have are told.
int compareAll(ValueModel& model, const std::vector<std::vector<std::string>>& csv)
{
    int compared = 0;
    for (int row = 0; row < model.rowCount(); ++row) {
        for (int column = 0; column < model.columnCount(); ++column) {
            const QString ours = model.data(model.index(row, column), ValueModel::PlainRole).toString();
            const QString theirs = cell(csv, static_cast<std::size_t>(row), model.columnId(column));
            if (ours != theirs) {
                qWarning("row %d, %s: %s is not %s", row, qPrintable(model.columnId(column)),
                         qPrintable(ours), qPrintable(theirs));
                return -1;
            }
            ++compared;
        }
    }
    return compared;
}

}  // namespace

void WorkloadPageTest::specificationsAreThoseOfGpucost()
{
    Shown shown;
    shown.page.showPart(3);
    GpuModel& model = shown.page.specs().model();
    QAbstractItemModelTester tester(&model);
    const auto csv = gpucostCsv({"gpus"});
    QVERIFY(model.rowCount() > 40);
    QCOMPARE(model.rowCount(), static_cast<int>(csv.size()) - 1);
    const int compared = compareAll(model, csv);
    QVERIFY(compared > 1000);
    qInfo("%d cells compared", compared);
}

void WorkloadPageTest::whatIsUnknownIsADashAndComesLast()
{
    Shown shown;
    shown.page.showPart(3);
    auto* table = shown.page.specs().findChild<ValueTable*>();
    const int column = shown.page.specs().model().columnOf("fp8_tensor_tflops");
    for (const Qt::SortOrder order : {Qt::AscendingOrder, Qt::DescendingOrder}) {
        table->sortByColumn(column, order);
        bool isKnown = true;
        int unknown = 0;
        for (int row = 0; row < table->proxy()->rowCount(); ++row) {
            const QModelIndex cell = table->proxy()->index(row, column);
            const bool known = !cell.data(ValueModel::PlainRole).toString().isEmpty();
            QVERIFY(isKnown || !known);
            QCOMPARE(cell.data().toString() == QStringLiteral("–"), !known);
            isKnown = known;
            unknown += known ? 0 : 1;
        }
        QVERIFY(unknown > 0);
    }
}

void WorkloadPageTest::aFamilyIsChosenAndUnchosen()
{
    Shown shown;
    shown.page.showPart(3);
    GpuModel& model = shown.page.specs().model();
    const int all = model.rowCount();
    auto* families = shown.page.specs().findChild<ChoiceField*>();
    families->toggle("V100");
    QVERIFY(model.rowCount() > 1 && model.rowCount() < all);
    for (const Accelerator* gpu : model.gpus()) {
        QCOMPARE(gpu->family, std::string("V100"));
    }
    families->toggle("V100");
    QCOMPARE(model.rowCount(), all);
}

void WorkloadPageTest::performanceCostsWhatGpucostSays_data()
{
    QTest::addColumn<QString>("measure");
    QTest::addColumn<QString>("plan");
    QTest::addColumn<QString>("currency");
    QTest::newRow("half precision on demand") << "fp16"
                                              << "on-demand"
                                              << "USD";
    QTest::newRow("INT8 reserved, in won") << "int8"
                                           << "reserved-3y-all-upfront"
                                           << "KRW";
    QTest::newRow("bandwidth, however bought") << "bandwidth"
                                               << ""
                                               << "USD";
}

void WorkloadPageTest::performanceCostsWhatGpucostSays()
{
    QFETCH(QString, measure);
    QFETCH(QString, plan);
    QFETCH(QString, currency);
    Shown shown;
    shown.edit([&](DocumentState& state) { state.scenario.currency = gpucost::currency(std8(currency)); });
    shown.page.showPart(2);
    PerfPart& part = shown.page.performance();
    auto* plans = part.findChild<ChoiceField*>();
    if (plan != QStringLiteral("on-demand")) {
        plans->toggle("on-demand");
        if (!plan.isEmpty()) {
            plans->toggle(std8(plan));
        }
    }
    auto* box = named<QComboBox>(part, QStringLiteral("Performance of"));
    pick(*box, box->findData(measure));
    QTRY_VERIFY(!part.isBusy());
    PerfModel& model = part.model();
    QAbstractItemModelTester tester(&model);
    QStringList arguments{"perf", "--per-dollar", measure};
    arguments += plan.isEmpty() ? QStringList() : QStringList{"--plan", plan};
    const auto csv = gpucostCsv(arguments + use(currency));
    QVERIFY(model.rowCount() > 3);
    QCOMPARE(model.rowCount() + static_cast<int>(model.outcome()->prices->unknown.size()),
             static_cast<int>(csv.size()) - 1);
    const int compared = compareAll(model, csv);
    QVERIFY(compared > 30);
    qInfo("%d cells compared", compared);
}

void WorkloadPageTest::aWorkloadCostsWhatGpucostSays_data()
{
    QTest::addColumn<QString>("workload");
    QTest::addColumn<QString>("amount");
    QTest::addColumn<QString>("deadline");
    QTest::addColumn<QString>("currency");
    QTest::addColumn<QString>("evidence");
    QTest::newRow("the price of an image") << "resnet50-inference"
                                           << ""
                                           << ""
                                           << "USD"
                                           << "roofline";
    QTest::newRow("a training with a deadline") << "resnet50-training"
                                                << "90M"
                                                << "12"
                                                << "USD"
                                                << "roofline";
    QTest::newRow("tokens, measured only, in won") << "llama2-70b-offline"
                                                   << "1000000000"
                                                   << ""
                                                   << "KRW"
                                                   << "measured";
    QTest::newRow("a run") << "bert-large-training-run"
                           << ""
                           << ""
                           << "EUR"
                           << "roofline";
}

void WorkloadPageTest::aWorkloadCostsWhatGpucostSays()
{
    QFETCH(QString, workload);
    QFETCH(QString, amount);
    QFETCH(QString, deadline);
    QFETCH(QString, currency);
    QFETCH(QString, evidence);
    Shown shown;
    shown.edit([&](DocumentState& state) { state.scenario.currency = gpucost::currency(std8(currency)); });
    WorkloadPart& part = shown.page.workload();
    part.choose(std8(workload));
    QTest::keyClicks(named<QLineEdit>(part, QStringLiteral("Amount, units of work")), amount);
    QTest::keyClicks(named<QLineEdit>(part, QStringLiteral("Deadline, hours")), deadline);
    auto* level = named<QComboBox>(part, QStringLiteral("Evidence, at least"));
    pick(*level, level->findData(static_cast<int>(parseEvidence(std8(evidence)).value())));
    QTRY_VERIFY_WITH_TIMEOUT(!part.isBusy(), 30000);
    WorkloadModel& model = part.model();
    QAbstractItemModelTester tester(&model);
    QStringList arguments{"workload", workload, "--top", "1000000", "--evidence", evidence};
    arguments += amount.isEmpty() ? QStringList() : QStringList{"--amount", amount};
    arguments += deadline.isEmpty() ? QStringList() : QStringList{"--deadline", deadline};
    const auto csv = gpucostCsv(arguments + use(currency));
    QVERIFY(model.rowCount() > 3);
    QCOMPARE(model.rowCount(), static_cast<int>(csv.size()) - 1);
    const int compared = compareAll(model, csv);
    QVERIFY(compared > 50);
    qInfo("%d cells compared", compared);
    if (!deadline.isEmpty()) {
        bool someAreLate = false;
        for (int row = 0; row < model.rowCount(); ++row) {
            someAreLate = someAreLate || model.option(row).missesDeadline;
        }
        QVERIFY(someAreLate);
    }
}

void WorkloadPageTest::theFrontierIsDrawn()
{
    Shown shown;
    WorkloadPart& part = shown.page.workload();
    QTRY_VERIFY_WITH_TIMEOUT(!part.isBusy() && part.model().rowCount() > 0, 30000);
    const auto& points = part.chart().points();
    const EvaluationGroup& group = part.model().outcome()->evaluation->groups.front();
    QCOMPARE(points.size(), group.options.size());
    std::size_t drawn = 0;
    for (const CostTimePoint& point : points) {
        drawn += point.onFrontier ? 1U : 0U;
        QCOMPARE(point.onFrontier, part.model().option(point.row).onFrontier);
        QVERIFY(point.hours > 0 && point.cost > 0);
    }
    QVERIFY(drawn > 0);
    QVERIFY(part.chart().png().size() > 1000);
}

void WorkloadPageTest::whatCannotBeReadIsMarkedAndChangesNothing()
{
    Shown shown;
    WorkloadPart& part = shown.page.workload();
    QTRY_VERIFY_WITH_TIMEOUT(!part.isBusy() && part.model().rowCount() > 0, 30000);
    const auto before = part.model().outcome();
    auto* amount = named<QLineEdit>(part, QStringLiteral("Amount, units of work"));
    QTest::keyClicks(amount, QStringLiteral("-"));
    QVERIFY(!amount->toolTip().isEmpty());
    QVERIFY(!part.isBusy());
    QCOMPARE(part.model().outcome(), before);
    amount->clear();
    QVERIFY(amount->toolTip().isEmpty());
}

void WorkloadPageTest::typedQuantitiesAreUndoneAsTheyWereTyped()
{
    Shown shown;
    WorkloadPart& part = shown.page.workload();
    QUndoStack& history = shown.workspace.current().history();
    const int steps = history.count();
    auto* amount = named<QLineEdit>(part, QStringLiteral("Amount, units of work"));
    auto* machines = named<QLineEdit>(part, QStringLiteral("Machines at once"));
    QTest::keyClicks(amount, QStringLiteral("25M"));
    QCOMPARE(amount->text(), QStringLiteral("25M"));  // never corrected while it is typed
    QTest::keyClick(amount, Qt::Key_Return);
    QCOMPARE(history.count(), steps + 1);
    QVERIFY(shown.workspace.current().state().workload.amount == Decimal(25'000'000));
    QTest::keyClicks(machines, QStringLiteral("12"));
    QTest::keyClick(machines, Qt::Key_Return);
    QCOMPARE(history.count(), steps + 2);
    QCOMPARE(history.undoText(), QStringLiteral("Change the number of machines"));
    history.undo();
    QVERIFY(machines->text().isEmpty());
    QCOMPARE(amount->text(), QStringLiteral("25M"));
    history.undo();
    QVERIFY(amount->text().isEmpty());
    history.redo();
    QCOMPARE(amount->text(), QStringLiteral("25,000,000"));
    QTRY_VERIFY_WITH_TIMEOUT(!part.isBusy() && part.model().rowCount() > 0, 30000);
    QVERIFY(part.model().outcome()->workload.amount == Decimal(25'000'000));
}

void WorkloadPageTest::aNewDemandIsWorkedOutAgain()
{
    Shown shown;
    WorkloadPart& part = shown.page.workload();
    QTRY_VERIFY_WITH_TIMEOUT(!part.isBusy() && part.model().rowCount() > 0, 30000);
    const QString before =
        part.model().data(part.model().index(0, WorkloadModel::PerUnit), ValueModel::PlainRole).toString();
    shown.edit([](DocumentState& state) { state.scenario.currency = currency("KRW"); });
    QVERIFY(part.isBusy());
    QTRY_VERIFY_WITH_TIMEOUT(!part.isBusy(), 30000);
    QVERIFY(
        part.model().data(part.model().index(0, WorkloadModel::PerUnit), ValueModel::PlainRole).toString() !=
        before);
    shown.workspace.current().history().undo();
    QTRY_VERIFY_WITH_TIMEOUT(!part.isBusy(), 30000);
    QCOMPARE(
        part.model().data(part.model().index(0, WorkloadModel::PerUnit), ValueModel::PlainRole).toString(),
        before);
}

void WorkloadPageTest::evidenceIsExplainedDownToItsSource()
{
    Shown shown;
    WorkloadPart& part = shown.page.workload();
    QTRY_VERIFY_WITH_TIMEOUT(!part.isBusy() && part.model().rowCount() > 0, 30000);
    Explanation told;
    connect(&shown.page, &ui::Page::explained, this, [&told](const Explanation& one) { told = one; });
    auto* table = part.findChild<ValueTable*>();
    bool sawMeasured = false;
    bool sawRoofline = false;
    for (const char* workload : {"resnet50-training", "llama-7b-stream"}) {
        part.choose(workload);
        QTRY_VERIFY_WITH_TIMEOUT(!part.isBusy() && part.model().rowCount() > 0, 30000);
        for (int row = 0; row < part.model().rowCount(); ++row) {
            const WorkloadOption& option = part.model().option(row);
            const Throughput& throughput = option.performance->throughput;
            table->setCurrentIndex(
                table->proxy()->mapFromSource(part.model().index(row, WorkloadModel::Known)));
            const QString text = told.toPlainText();
            QVERIFY(text.contains(qt(option.way->way.price->source->title)));
            if (throughput.evidence == Evidence::Measured) {
                QVERIFY(text.contains(qt(shippedBenchmarks().sourceOf(*throughput.row))));
                sawMeasured = true;
            }
            if (throughput.evidence == Evidence::Roofline) {
                QVERIFY(!throughput.steps.empty());
                QVERIFY(text.contains(qt(throughput.steps.front())));
                sawRoofline = true;
            }
            QVERIFY(part.model()
                        .data(part.model().index(row, WorkloadModel::Known), Qt::DecorationRole)
                        .isValid());
        }
    }
    QVERIFY(sawMeasured);
    QVERIFY(sawRoofline);
}

void WorkloadPageTest::whyMachinesAreLeftOutIsTold()
{
    Shown shown;
    WorkloadPart& part = shown.page.workload();
    part.choose("llama-70b-stream");
    QTRY_VERIFY_WITH_TIMEOUT(!part.isBusy(), 30000);
    Explanation told;
    connect(&shown.page, &ui::Page::explained, this, [&told](const Explanation& one) { told = one; });
    for (QPushButton* button : part.findChildren<QPushButton*>()) {
        if (button->text().startsWith(QStringLiteral("&Left out"))) {
            QTest::mouseClick(button, Qt::LeftButton);
        }
    }
    const auto& exclusions = part.model().outcome()->evaluation->exclusions;
    QVERIFY(!exclusions.empty());
    QCOMPARE(told.sections.size(), exclusions.size());
    QVERIFY(told.toPlainText().contains(qt(exclusions.front().reason)));
}

void WorkloadPageTest::twoClicksSetAV100BesideAT4()
{
    Shown shown;
    auto* tabs = shown.page.findChild<QTabWidget*>();
    QTest::mouseClick(tabs->tabBar(), Qt::LeftButton, {}, tabs->tabBar()->tabRect(1).center());
    GpuComparisonPart& part = shown.page.comparison();
    QVERIFY(part.isVisible());
    FigureModel& figures = part.figures();
    RatioModel& ratios = part.ratios();
    QAbstractItemModelTester figureTester(&figures);
    QAbstractItemModelTester ratioTester(&ratios);
    const auto csv = gpucostCsv({"gpus", "--compare", "V100,T4", "--as-of", "2026-11-21"});
    // The CSV has a row for each GPU and figure; the second GPU's holds both values and the ratio.
    int figure = 0;
    int pair = 0;
    for (std::size_t row = 0; row + 1 < csv.size(); ++row) {
        const QString kind = cell(csv, row, QStringLiteral("kind"));
        if (kind == QStringLiteral("measured")) {
            QVERIFY(pair < ratios.rowCount());
            for (const int column :
                 {RatioModel::Series, RatioModel::Precision, RatioModel::Gpus, RatioModel::Batch,
                  RatioModel::First, RatioModel::Other, RatioModel::Unit, RatioModel::Ratio}) {
                QCOMPARE(ratios.data(ratios.index(pair, column), ValueModel::PlainRole).toString(),
                         cell(csv, row, ratios.columnId(column)));
            }
            ++pair;
        } else if (cell(csv, row, QStringLiteral("gpu")) == QStringLiteral("t4")) {
            QVERIFY(figure < figures.rowCount());
            for (int column = 0; column < figures.columnCount(); ++column) {
                QCOMPARE(figures.data(figures.index(figure, column), ValueModel::PlainRole).toString(),
                         cell(csv, row, figures.columnId(column)));
            }
            ++figure;
        }
    }
    QCOMPARE(figure, figures.rowCount());
    QCOMPARE(pair, ratios.rowCount());
    QVERIFY(figure > 15 && pair > 20);
    Explanation told;
    connect(&shown.page, &ui::Page::explained, this, [&told](const Explanation& one) { told = one; });
    auto* table = named<ValueTable>(part, QStringLiteral("What was measured of both GPUs"));
    table->setCurrentIndex(table->proxy()->index(0, RatioModel::Ratio));
    QVERIFY(told.toPlainText().contains(qt(shippedBenchmarks().sourceOf(*ratios.ratio(0).first))));
}

void WorkloadPageTest::everyPartIsExported()
{
    TestWorkspace test;
    MainWindow window(test.workspace);
    window.setInteractive(false);
    window.show();
    for (int i = 0; i < static_cast<int>(window.pages().size()); ++i) {
        if (qobject_cast<WorkloadPage*>(window.pages()[static_cast<std::size_t>(i)]) != nullptr) {
            window.showPage(i);
        }
    }
    auto& page = dynamic_cast<WorkloadPage&>(window.currentPage());
    int written = 0;
    for (int part = 0; part < 4; ++part) {
        page.showPart(part);
        QTRY_VERIFY_WITH_TIMEOUT(!page.exports().empty(), 30000);
        const std::vector<Export> all = page.exports();
        QVERIFY(all.size() >= 5);
        for (const Export& one : all) {
            const QString file = test.folder.filePath(QStringLiteral("%1.%2").arg(written++).arg(one.suffix));
            QVERIFY2(window.exportTo(one, file), qPrintable(window.told()));
            QVERIFY(QFileInfo(file).size() > 100);
        }
        const QString pdf = test.folder.filePath(QStringLiteral("part%1.pdf").arg(part));
        QVERIFY(window.printTo(pdf));
        QVERIFY(QFileInfo(pdf).size() > 1000);
    }
}

QTEST_MAIN(WorkloadPageTest)
#include "workload_page_test.moc"
