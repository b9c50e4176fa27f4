// SPDX-License-Identifier: GPL-3.0-or-later
#include <atomic>

#include <QAbstractItemModelTester>
#include <QComboBox>
#include <QLabel>
#include <QProgressBar>
#include <QPushButton>
#include <QSignalSpy>
#include <QTabWidget>

#include "tests/ui/ui_fixture.h"
#include "ui/main_window.h"
#include "ui/models/tornado_model.h"
#include "ui/models/worlds_model.h"
#include "ui/pages/sensitivity_page.h"
#include "ui/session/latest_run.h"
#include "ui/widgets/distribution_field.h"
#include "ui/widgets/heat_map_widget.h"
#include "ui/widgets/histogram_widget.h"
#include "ui/widgets/number_field.h"
#include "ui/widgets/tornado_chart.h"
#include "ui/widgets/value_table.h"

using namespace gpucost;
using namespace gpucost::ui;

class SensitivityPageTest : public QObject {
    Q_OBJECT

private slots:
    void thePageSaysWhatGpucostUncertaintyPrints_data();
    void thePageSaysWhatGpucostUncertaintyPrints();
    void whatIsShownFirstIsWrittenDownAtTheFirstEdit();
    void aDistributionIsChosenAndTyped();
    void typingQuicklyRunsTheLastOnly();
    void aResultOfAnOldQuestionIsDropped();
    void cancellingShowsWhatHasBeenDone();
    void onlyTheLatestRunIsShown();
    void theHeatMapIsReadByKeyboard();
    void theTornadoIsReadByKeyboard();
    void figuresAreExplained();
    void whatCannotBeAskedIsSaid();
    void aWeekPaintedTakesTheQuestionAway();
    void everyExportIsWritten();
};

namespace {

constexpr int patience = 60'000;

struct Shown : TestWorkspace {
    explicit Shown(bool asExample = false)
        : page(workspace)
    {
        if (!asExample) {
            edit([](DocumentState& state) { simplify(state.scenario); });
        }
        page.resize(1200, 800);
        page.show();
        page.activateWindow();
        isActive = QTest::qWaitForWindowActive(&page);  // who types has the focus
    }

    /// A small question that `gpucost uncertainty` can be asked, too: list prices stay.
    static void simplify(Scenario& scenario)
    {
        scenario.prices = ConstantPrices{};
        scenario.currency = currency("USD");
        std::erase_if(scenario.options, [](const auto& one) { return one.id == "own"; });
        scenario.uncertainty = UncertaintyQuestion{};
        scenario.uncertainty->utilization = "40%..70%..100%";
        scenario.uncertainty->priceDecline = "0%..30%";
        scenario.uncertainty->worlds = 500;
    }

    void edit(const std::function<void(DocumentState&)>& change)
    {
        workspace.current().edit(QStringLiteral("test"), change);
    }

    bool settle()
    {
        return QTest::qWaitFor([this] { return !page.isWorking(); }, patience);
    }

    DistributionField* field(const char* name)
    {
        for (DistributionField* one : page.findChildren<DistributionField*>()) {
            if (one->accessibleName() == QLatin1String(name)) {
                return one;
            }
        }
        return nullptr;
    }

    NumberField* number(const char* name)
    {
        for (NumberField* one : page.findChildren<NumberField*>()) {
            if (one->accessibleName() == QLatin1String(name)) {
                return one;
            }
        }
        return nullptr;
    }

    void type(NumberField* field, const QString& text)
    {
        field->setFocus();
        field->selectAll();
        QTest::keyClicks(field, text);
    }

    bool isActive = false;
    SensitivityPage page;
};

QString gpucostText(QStringList arguments, const char* format)
{
    arguments += {QStringLiteral("--format"), QString::fromLatin1(format), QStringLiteral("--store"),
                  QStringLiteral("none")};
    QProcess program;
    program.start(QStringLiteral(GPUCOST_PROGRAM), arguments);
    program.waitForFinished(patience);
    if (program.exitCode() != 0) {
        qWarning("%s", program.readAllStandardError().constData());
    }
    return QString::fromUtf8(program.readAllStandardOutput());
}

/// The value of section, item, at and measure.
QString valueOf(const std::vector<std::vector<std::string>>& csv, const QString& section, const QString& item,
                const QString& at, const QString& measure)
{
    for (const auto& row : csv) {
        if (qt(row[0]) == section && qt(row[1]) == item && qt(row[2]) == at && qt(row[3]) == measure) {
            return qt(csvUnneutralised(row[4]));
        }
    }
    return QStringLiteral("no such row");
}

}  // namespace

void SensitivityPageTest::thePageSaysWhatGpucostUncertaintyPrints_data()
{
    QTest::addColumn<QString>("offer");
    QTest::addColumn<QString>("plan");
    QTest::addColumn<QString>("currency");
    QTest::addColumn<QString>("utilization");
    QTest::addColumn<QString>("range");
    QTest::addColumn<QString>("decline");
    QTest::addColumn<QString>("growth");
    QTest::addColumn<QString>("exchange");
    QTest::addColumn<QString>("seed");
    QTest::newRow("reserved against on demand") << "aws/ap-northeast-2/p3.16xlarge" << "reserved-3y-all-upfront" << "USD"
                                                << "80%" << "60%..80%..100%" << "0%..30%" << "" << "" << "1";
    QTest::newRow("in won, growing, with an uncertain rate")
        << "aws/ap-northeast-2/p3.16xlarge" << "reserved-3y-all-upfront" << "KRW" << "60%" << "normal(60%,10%)" << "0%..20%"
        << "-10%..10%" << "lognormal(1,8%)" << "42";
    QTest::newRow("committed use of Google") << "gcp/asia-east1/nvidia-tesla-v100" << "committed-use-1y" << "USD" << "85%"
                                             << "70%..100%" << "" << "" << "" << "7";
}

void SensitivityPageTest::thePageSaysWhatGpucostUncertaintyPrints()
{
    QFETCH(QString, offer);
    QFETCH(QString, plan);
    QFETCH(QString, currency);
    QFETCH(QString, utilization);
    QFETCH(QString, range);
    QFETCH(QString, decline);
    QFETCH(QString, growth);
    QFETCH(QString, exchange);
    QFETCH(QString, seed);
    Shown shown;
    shown.edit([&](DocumentState& state) {
        Scenario& scenario = state.scenario;
        scenario.currency = gpucost::currency(std8(currency));
        scenario.demand.shape = FlatUtilization{Percentage::parse(std8(utilization)).value()};
        scenario.options = {{"base", "Base", CloudChoice{std8(offer), PlanSpec{{PlanPart{}}}}, {}},
                            {"plan", "Plan", CloudChoice{std8(offer), parsePlanSpec(std8(plan)).value()}, {}}};
        scenario.baseline = "base";
        UncertaintyQuestion& question = *scenario.uncertainty;
        question.utilization = std8(range);
        question.priceDecline = std8(decline);
        question.growth = std8(growth);
        question.exchange = std8(exchange);
        question.seed = seed.toLongLong();
        question.worlds = 3000;
    });
    QVERIFY(shown.settle());
    QVERIFY2(shown.page.pair() != nullptr, qPrintable(shown.page.verdict()));

    QStringList arguments{"uncertainty", offer, "--plan", plan, "--against", "on-demand", "--gpus", "8", "--months", "36",
                          "--utilization", utilization, "--currency", currency, "--as-of", "2026-11-21", "--start",
                          "2026-12", "--month-convention", "calendar", "--utilization-range", range, "--worlds", "3000",
                          "--seed", seed, "--tornado", "--discount-rate", "8%", "--grid", "utilization,months"};
    for (const auto& [option, value] :
         {std::pair("--price-decline", decline), std::pair("--growth", growth), std::pair("--exchange-range", exchange)}) {
        if (!value.isEmpty()) {
            arguments += {QString::fromLatin1(option), value};
        }
    }
    const auto csv = gpucostCsv(arguments);
    int compared = 0;

    // The whole report, byte for byte, in three formats.
    const std::vector<Export> exports = shown.page.exports();
    QVERIFY(exports.size() > 3);
    QCOMPARE(qt(exports[0].bytes().value()), gpucostText(arguments, "csv"));
    QCOMPARE(qt(exports[1].bytes().value()), gpucostText(arguments, "json"));
    QCOMPARE(qt(exports[2].bytes().value()), gpucostText(arguments, "markdown"));

    const TornadoModel& tornado = shown.page.tornado();
    QAbstractItemModelTester testTornado(const_cast<TornadoModel*>(&tornado));
    QVERIFY(tornado.rowCount() >= 6);
    const auto plain = [](const ValueModel& model, int row, int column) {
        return model.data(model.index(row, column), ValueModel::PlainRole).toString();
    };
    for (int row = 0; row < tornado.rowCount(); ++row) {
        const QString input = plain(tornado, row, TornadoModel::Name);
        for (const auto& [at, figure] : {std::pair(TornadoModel::Low, TornadoModel::AtLow),
                                         std::pair(TornadoModel::High, TornadoModel::AtHigh)}) {
            QCOMPARE(plain(tornado, row, figure), valueOf(csv, QStringLiteral("tornado"), input, plain(tornado, row, at),
                                                          QStringLiteral("npv_of_saving")));
            // What is seen are the same digits, but for separators and the sign.
            QString seen = tornado.data(tornado.index(row, figure)).toString();
            seen.remove(QLatin1Char(','));
            QCOMPARE(seen.replace(QChar(0x2212), QLatin1Char('-')), plain(tornado, row, figure));
            ++compared;
        }
    }
    const WorldsModel& worlds = shown.page.worlds();
    QAbstractItemModelTester testWorlds(const_cast<WorldsModel*>(&worlds));
    QCOMPARE(worlds.rowCount(), 11);
    for (int row = 0; row < worlds.rowCount(); ++row) {
        QCOMPARE(plain(worlds, row, WorldsModel::Plan),
                 valueOf(csv, QStringLiteral("worlds"), plan, {}, worlds.key(row)));
        QCOMPARE(plain(worlds, row, WorldsModel::Baseline),
                 valueOf(csv, QStringLiteral("worlds"), QStringLiteral("on-demand"), {}, worlds.key(row)));
        compared += 2;
    }
    // The heat map is the difference of the totals that are printed.
    const auto* map = shown.page.findChild<HeatMapWidget*>();
    const GridAxes& axes = shown.page.pair()->grid(GridKind::Months)->axes;
    QCOMPARE(map->rows(), axes.shares.size());
    for (std::size_t row = 0; row < map->rows(); ++row) {
        for (std::size_t column = 0; column < map->columns(); ++column) {
            const QString at = QStringLiteral("utilization %1 %, months %2").arg((row + 1) * 10).arg(axes.months[column]);
            const auto total = [&](const QString& which) {
                return Decimal::parse(std8(valueOf(csv, QStringLiteral("grid"), which, at, QStringLiteral("total_cost"))))
                    .value();
            };
            QVERIFY(map->saving(row, column)->amount() == total(QStringLiteral("on-demand")) - total(plan));
            ++compared;
        }
    }
    qInfo("%d values compared, and three reports byte for byte", compared);
}

void SensitivityPageTest::whatIsShownFirstIsWrittenDownAtTheFirstEdit()
{
    Shown shown(true);
    Document& document = shown.workspace.current();
    shown.edit([](DocumentState& state) { state.scenario.uncertainty.reset(); });
    QVERIFY(!document.scenario().uncertainty);
    QCOMPARE(shown.field("Utilization")->notation(), std::string("60%..80%..100%"));
    QCOMPARE(shown.field("List prices fall a year")->notation(), std::string("0%..10%..30%"));
    QVERIFY(shown.number("Random worlds")->value() == Decimal(10000));
    shown.type(shown.number("Random worlds"), QStringLiteral("700"));
    QVERIFY(document.scenario().uncertainty.has_value());
    QCOMPARE(document.scenario().uncertainty->utilization, std::string("60%..80%..100%"));
    QCOMPARE(document.scenario().uncertainty->worlds, std::int64_t(700));
    // And can be read again.
    QVERIFY(readScenario(writeScenario(document.scenario()), "written").has_value());
    document.history().undo();
    QVERIFY(!document.scenario().uncertainty);
    QVERIFY(shown.number("Random worlds")->value() == Decimal(10000));
}

void SensitivityPageTest::aDistributionIsChosenAndTyped()
{
    Shown shown;
    Document& document = shown.workspace.current();
    DistributionField* growth = shown.field("Use grows a year");
    QCOMPARE(growth->kind()->currentIndex(), 0);
    const int before = document.history().count();
    growth->kind()->setCurrentIndex(2);
    emit growth->kind()->activated(2);
    QCOMPARE(document.scenario().uncertainty->growth, std::string("0%..10%..30%"));
    shown.type(growth->number(2), QStringLiteral("45.5"));
    QCOMPARE(document.scenario().uncertainty->growth, std::string("0%..10%..45.5%"));
    // A least above the most is not yet a distribution, and changes nothing.
    shown.type(growth->number(0), QStringLiteral("99"));
    QCOMPARE(document.scenario().uncertainty->growth.substr(0, 2), std::string("9%"));
    QVERIFY(!growth->number(0)->toolTip().isEmpty());
    growth->kind()->setCurrentIndex(0);
    emit growth->kind()->activated(0);
    QVERIFY(document.scenario().uncertainty->growth.empty());
    QVERIFY(document.history().count() > before);
    while (document.history().count() > 0 && document.history().index() > before) {
        document.history().undo();
    }
    QVERIFY(document.scenario().uncertainty->growth.empty());
    for (const char* text : {"normal(60%,10%)", "40%..90%", "60%", "20%..60%..95%", "lognormal(50%,8%)"}) {
        DistributionField* use = shown.field("Utilization");
        use->setNotation(text);
        QCOMPARE(use->notation(), std::string(text));
    }
}

void SensitivityPageTest::typingQuicklyRunsTheLastOnly()
{
    Shown shown;
    QVERIFY(shown.settle());
    int starts = 0;
    auto* run = shown.page.findChild<LatestRun*>();
    connect(run, &LatestRun::started, this, [&starts] { ++starts; });
    shown.type(shown.number("Seed"), QStringLiteral("123456"));
    QVERIFY(shown.settle());
    QVERIFY2(starts >= 1 && starts <= 2, qPrintable(QString::number(starts)));
    QCOMPARE(shown.page.pair()->uncertainty().seed, std::uint64_t(123456));
}

void SensitivityPageTest::aResultOfAnOldQuestionIsDropped()
{
    Shown shown;
    QVERIFY(shown.settle());
    auto* run = shown.page.findChild<LatestRun*>();
    shown.edit([](DocumentState& state) { state.scenario.uncertainty->worlds = 400'000; });
    QVERIFY(QTest::qWaitFor([run] { return run->isRunning(); }, patience));
    shown.edit([](DocumentState& state) {
        state.scenario.uncertainty->worlds = 300;
        state.scenario.uncertainty->seed = 9;
    });
    QVERIFY(shown.settle());
    QCOMPARE(shown.page.pair()->uncertainty().worlds->worlds, std::size_t(300));
    QCOMPARE(shown.page.pair()->uncertainty().seed, std::uint64_t(9));
    // Another document, while something runs for this one.
    shown.edit([](DocumentState& state) { state.scenario.uncertainty->worlds = 400'000; });
    QVERIFY(QTest::qWaitFor([run] { return run->isRunning(); }, patience));
    DocumentState other = shown.workspace.example();
    Shown::simplify(other.scenario);
    other.scenario.uncertainty->seed = 77;
    shown.workspace.add(other);
    QVERIFY(shown.settle());
    QCOMPARE(shown.page.pair()->uncertainty().seed, std::uint64_t(77));
}

void SensitivityPageTest::cancellingShowsWhatHasBeenDone()
{
    Shown shown;
    QVERIFY(shown.settle());
    shown.edit([](DocumentState& state) { state.scenario.uncertainty->worlds = 5'000'000; });
    auto* progress = shown.page.findChild<QProgressBar*>();
    QVERIFY(QTest::qWaitFor([progress] { return progress->isVisible() && progress->value() >= 1; }, patience));
    for (QPushButton* button : shown.page.findChildren<QPushButton*>()) {
        if (button->text() == QStringLiteral("&Cancel")) {
            QTest::mouseClick(button, Qt::LeftButton);
        }
    }
    QVERIFY(shown.settle());
    QVERIFY(!progress->isVisible());
    const Worlds& worlds = *shown.page.pair()->uncertainty().worlds;
    QVERIFY(worlds.isStopped());
    QVERIFY(worlds.worlds > 0);
    bool isSaid = false;
    for (const QLabel* label : shown.page.findChildren<QLabel*>()) {
        isSaid = isSaid || label->text().contains(QStringLiteral("these figures are partial"));
    }
    QVERIFY(isSaid);
}

void SensitivityPageTest::onlyTheLatestRunIsShown()
{
    LatestRun run;
    std::atomic<int> begun = 0;
    QList<int> shown;
    const auto job = [&begun, &shown](int number) {
        return [&begun, &shown, number](const Work& work) -> LatestRun::Show {
            ++begun;
            for (int i = 0; i < 50 && !work.stop.stop_requested(); ++i) {
                QThread::msleep(10);
            }
            return [&shown, number] { shown.append(number); };
        };
    };
    QSignalSpy ended(&run, &LatestRun::ended);
    for (int number = 1; number <= 20; ++number) {
        run.start(job(number));
    }
    QVERIFY(ended.wait(patience));
    QCOMPARE(shown, QList<int>{20});
    QCOMPARE(begun.load(), 2);  // the first, which was stopped, and the last
    run.start(job(21));
    run.drop();
    QVERIFY(ended.wait(patience));
    QCOMPARE(shown, QList<int>{20});
}

void SensitivityPageTest::theHeatMapIsReadByKeyboard()
{
    Shown shown;
    QVERIFY(shown.settle());
    auto* map = shown.page.findChild<HeatMapWidget*>();
    shown.page.findChild<QTabWidget*>()->setCurrentIndex(1);
    Explanation told;
    connect(&shown.page, &ui::Page::explained, this, [&told](const Explanation& one) { told = one; });
    map->setFocus();
    for (const auto key : {Qt::Key_Down, Qt::Key_Down, Qt::Key_Right, Qt::Key_Up}) {
        QTest::keyClick(map, key);
    }
    QCOMPARE(map->currentRow(), std::size_t(1));
    QCOMPARE(map->currentColumn(), std::size_t(1));
    QVERIFY(map->saving(1, 1).has_value());
    QCOMPARE(told.figure, ui::Display().money(*map->saving(1, 1)));
    QVERIFY(map->cellText(1, 1).startsWith(QStringLiteral("20")));
    QCOMPARE(map->accessibleDescription(), map->cellText(1, 1));
    QTest::mouseClick(map->viewport(), Qt::LeftButton, {}, map->cell(3, 2).center().toPoint());
    QCOMPARE(map->currentRow(), std::size_t(3));
    QCOMPARE(map->currentColumn(), std::size_t(2));
    // The other axis.
    for (QComboBox* box : shown.page.findChildren<QComboBox*>()) {
        if (box->accessibleName() == QStringLiteral("Utilization against")) {
            box->setCurrentIndex(1);
            emit box->activated(1);
        }
    }
    QCOMPARE(map->columns(), std::size_t(11));
}

void SensitivityPageTest::theTornadoIsReadByKeyboard()
{
    Shown shown;
    QVERIFY(shown.settle());
    auto* chart = shown.page.findChild<TornadoWidget*>();
    chart->setFocus();
    QTRY_COMPARE(chart->current(), 0);  // the first is explained unasked
    QTest::keyClick(chart, Qt::Key_Down);
    QCOMPARE(chart->current(), 1);
    QVERIFY(chart->barText(1).contains(ui::Display().money(shown.page.tornado().bar(1).atLow.presentValue)));
    // The widest is on top.
    for (int row = 1; row < shown.page.tornado().rowCount(); ++row) {
        QVERIFY(shown.page.tornado().bar(row - 1).width().amount() >= shown.page.tornado().bar(row).width().amount());
    }
}

void SensitivityPageTest::figuresAreExplained()
{
    Shown shown;
    QVERIFY(shown.settle());
    Explanation told;
    connect(&shown.page, &ui::Page::explained, this, [&told](const Explanation& one) { told = one; });
    const auto tables = shown.page.findChildren<ValueTable*>();
    QCOMPARE(tables.size(), 2);
    for (ValueTable* table : tables) {
        table->setCurrentIndex(table->proxy()->index(0, 1));
        QVERIFY(!told.title.isEmpty());
        QVERIFY(told.sections.size() >= 3);
        const auto& prices = shown.page.pair()->report(GridKind::Months).prices;
        QVERIFY(told.toPlainText().contains(qt(prices.front()->source->title)));
    }
}

void SensitivityPageTest::whatCannotBeAskedIsSaid()
{
    Shown shown;
    QVERIFY(shown.settle());
    shown.edit([](DocumentState& state) { state.scenario.billing = Billing::Mode::Exact; });
    QVERIFY(shown.settle());
    QVERIFY(shown.page.pair() == nullptr);
    QVERIFY(shown.page.exports().empty());
    QVERIFY(shown.page.verdict().startsWith(QStringLiteral("Nothing uncertain")));
    shown.workspace.current().history().undo();
    QVERIFY(shown.settle());
    QVERIFY(shown.page.pair() != nullptr);
    shown.edit([](DocumentState& state) {
        std::get<CloudChoice>(state.scenario.options.back().choice).plan =
            parsePlanSpec("reserved-1y-no-upfront").value();
    });
    QVERIFY(shown.settle());
    QVERIFY2(shown.page.verdict().contains(QStringLiteral("reserved-1y-no-upfront")), qPrintable(shown.page.verdict()));
    shown.edit([](DocumentState& state) { state.scenario.options.pop_back(); });
    QVERIFY(shown.settle());
    QVERIFY(shown.page.verdict().contains(QStringLiteral("fewer than two options")));
}

void SensitivityPageTest::aWeekPaintedTakesTheQuestionAway()
{
    Shown shown;
    Document& document = shown.workspace.current();
    QVERIFY(document.scenario().uncertainty.has_value());
    shown.edit([](DocumentState& state) {
        state.scenario.demand.shape = parseWeeklySchedule("Mon-Fri 09:00-19:00").value();
    });
    QVERIFY(!document.scenario().uncertainty.has_value());
    QVERIFY(readScenario(writeScenario(document.scenario()), "written").has_value());
    document.history().undo();
    QVERIFY(document.scenario().uncertainty.has_value());
}

void SensitivityPageTest::everyExportIsWritten()
{
    TestWorkspace test;
    test.workspace.current().edit(QStringLiteral("small"), [](DocumentState& state) { Shown::simplify(state.scenario); });
    MainWindow window(test.workspace);
    window.setInteractive(false);
    window.show();
    SensitivityPage* page = nullptr;
    for (std::size_t i = 0; i < window.pages().size(); ++i) {
        if (auto* one = qobject_cast<SensitivityPage*>(window.pages()[i])) {
            page = one;
            window.showPage(static_cast<int>(i));
        }
    }
    QVERIFY(page != nullptr);
    QVERIFY(QTest::qWaitFor([page] { return !page->isWorking(); }, patience));
    const std::vector<Export> all = window.currentPage().exports();
    QVERIFY(all.size() >= 15);
    int written = 0;
    for (const Export& one : all) {
        const QString file = test.folder.filePath(QStringLiteral("%1.%2").arg(written++).arg(one.suffix));
        QVERIFY2(window.exportTo(one, file), qPrintable(window.told()));
        QVERIFY(QFileInfo(file).size() > 100);
    }
    const QString pdf = test.folder.filePath(QStringLiteral("page.pdf"));
    QVERIFY(window.printTo(pdf));
    QVERIFY(QFileInfo(pdf).size() > 1000);
}

QTEST_MAIN(SensitivityPageTest)
#include "sensitivity_page_test.moc"
