// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/scenarios_page.h"

#include <QAbstractItemModelTester>
#include <QCheckBox>
#include <QComboBox>
#include <QDir>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLabel>
#include <QPushButton>
#include <QTabWidget>

#include "core/report/numbers.h"
#include "core/report/scenario_figures.h"
#include "tests/ui/ui_fixture.h"
#include "ui/main_window.h"
#include "ui/widgets/late_label.h"
#include "ui/widgets/number_field.h"
#include "ui/widgets/value_table.h"

using namespace gpucost;
using namespace gpucost::ui;

class ScenariosPageTest : public QObject {
    Q_OBJECT

private slots:
    void theTableSaysWhatGpucostPrints_data();
    void theTableSaysWhatGpucostPrints();
    void scenariosInSeveralCurrenciesSayTheirOwn();
    void anOptionIsAddedByItsNameAndPlan();
    void anUnknownOfferIsToldAndChangesNothing();
    void optionsAreDuplicatedMovedAndDeleted();
    void anotherBaselineTurnsThePercentages();
    void aPlanThatIsNotSoldIsRefusedWithTheReason();
    void typingANameIsOneStep();
    void theFormChangesTheAnswer();
    void theVerdictSaysWherePlainSumsDisagree();
    void whatDiffersIsWhatGpucostPrints();
    void enterOnAnotherScenariosRowMakesItCurrent();
    void aCellIsExplainedDownToItsSource();
    void everyExportIsWritten();
    void theAnswerStaysUntilTheNextOneIsThere();
};

namespace {

QJsonObject gpucostJson(QStringList arguments)
{
    arguments += {QStringLiteral("--format"), QStringLiteral("json"), QStringLiteral("--store"),
                  QStringLiteral("none")};
    QProcess program;
    program.start(QStringLiteral(GPUCOST_PROGRAM), arguments);
    program.waitForFinished(120'000);
    if (program.exitCode() != 0) {
        qWarning("%s", program.readAllStandardError().constData());
    }
    return QJsonDocument::fromJson(program.readAllStandardOutput()).object();
}

Decimal decimal(const QJsonValue& value)
{
    return Decimal::parse(std8(value.toString())).value();
}

struct Shown : TestWorkspace {
    Shown()
        : page(workspace)
    {
        page.resize(1200, 800);
        page.show();
        for (ValueTable* one : page.findChildren<ValueTable*>()) {
            if (one->valueModel() == &page.model()) {
                table = one;
            }
        }
    }

    QString shown(int row, int column, int role = ValueModel::PlainRole) const
    {
        return page.model().data(page.model().index(row, column), role).toString();
    }

    QPushButton* button(const QString& text) const
    {
        for (QPushButton* one : page.findChildren<QPushButton*>()) {
            if (one->text() == text) {
                return one;
            }
        }
        return nullptr;
    }

    template <class Field>
    Field* field(const QString& accessibleName, int which = 0) const
    {
        for (Field* one : page.findChildren<Field*>()) {
            if (one->accessibleName() == accessibleName && which-- == 0) {
                return one;
            }
        }
        return nullptr;
    }

    /// Of the tab that is open.
    template <class Field>
    Field* visibleField(const QString& accessibleName) const
    {
        for (Field* one : page.findChildren<Field*>()) {
            if (one->accessibleName() == accessibleName && one->isVisible()) {
                return one;
            }
        }
        return nullptr;
    }

    void choose(int row, int column)
    {
        table->setCurrentIndex(table->proxy()->mapFromSource(page.model().index(row, column)));
    }

    void openTab(int index) { page.findChild<QTabWidget*>()->setCurrentIndex(index); }

    Document& document() { return workspace.current(); }
    const Scenario& scenario() { return workspace.current().scenario(); }

    QString verdict() const
    {
        for (const QLabel* label : page.findChildren<QLabel*>()) {
            if (label->objectName() == QStringLiteral("verdict")) {
                return label->text();
            }
        }
        return {};
    }

    ScenariosPage page;
    ValueTable* table = nullptr;
};

enum Tab : int { ScenarioTab, OptionTab, AddTab, DifferencesTab };

QString example(const QString& name)
{
    return QStringLiteral(GPUCOST_SOURCE_DIR "/docs/examples/") + name;
}

}  // namespace

void ScenariosPageTest::theTableSaysWhatGpucostPrints_data()
{
    QTest::addColumn<QString>("file");
    for (const QString& name : QDir(example({})).entryList({QStringLiteral("*.json")})) {
        QTest::newRow(qPrintable(name)) << example(name);
    }
}

void ScenariosPageTest::theTableSaysWhatGpucostPrints()
{
    QFETCH(QString, file);
    Shown shown;
    QVERIFY(shown.workspace.open(file));
    const ScenariosModel& model = shown.page.model();
    QAbstractItemModelTester tester(const_cast<ScenariosModel*>(&shown.page.model()));
    const QJsonObject json = gpucostJson({QStringLiteral("scenario"), QStringLiteral("run"), file});
    const QJsonArray options = json.value(QStringLiteral("options")).toArray();
    QVERIFY(!options.isEmpty());
    QJsonObject baseline;
    for (const QJsonValue& option : options) {
        if (option[QStringLiteral("id")] == json.value(QStringLiteral("baseline"))) {
            baseline = option.toObject();
        }
    }
    int compared = 0;
    for (const QJsonValue& option : options) {
        const int row = model.rowOf(shown.document().id(), std8(option[QStringLiteral("id")].toString()));
        QVERIFY(row >= 0);
        QCOMPARE(shown.shown(row, ScenariosModel::ScenarioName),
                 json.value(QStringLiteral("name")).toString());
        if (option[QStringLiteral("refused")].isObject()) {
            QVERIFY(shown.shown(row, ScenariosModel::Mark)
                        .contains(option[QStringLiteral("refused")][QStringLiteral("found")].toString()));
            continue;
        }
        for (const int column :
             {ScenariosModel::Option, ScenariosModel::Choice, ScenariosModel::Total,
              ScenariosModel::PresentCost, ScenariosModel::Upfront, ScenariosModel::PerGpuHour,
              ScenariosModel::Charges, ScenariosModel::Added, ScenariosModel::AfterHorizon}) {
            QCOMPARE(shown.shown(row, column), option[model.columnId(column)].toString());
            ++compared;
        }
        const QJsonValue against = option[QStringLiteral("against_baseline")];
        const QJsonValue lasting = against[QStringLiteral("payback")][QStringLiteral("lasting")];
        QCOMPARE(shown.shown(row, ScenariosModel::PaysBack),
                 lasting.isObject() ? QString::number(lasting[QStringLiteral("month")].toInt()) : QString());
        if (against.isObject()) {
            const auto share = [&](const char* saving, const char* cost) {
                return qt(percentNumber(-Rational(decimal(against[QLatin1String(saving)])) /
                                        Rational(decimal(baseline.value(QLatin1String(cost))))));
            };
            QCOMPARE(shown.shown(row, ScenariosModel::PresentBeside),
                     share("present_saving", "present_cost"));
            QCOMPARE(shown.shown(row, ScenariosModel::TotalBeside), share("plain_saving", "total"));
            compared += 2;
        }
        QCOMPARE(shown.shown(row, ScenariosModel::Mark) == QStringLiteral("recommended"),
                 option[QStringLiteral("id")] == json.value(QStringLiteral("recommended")));
        // What is seen are the same digits, but for separators and the currency.
        QString seen = shown.shown(row, ScenariosModel::Total, Qt::DisplayRole);
        seen.remove(QLatin1Char(',')).remove(QRegularExpression(QStringLiteral("\\x{a0}[A-Z]{3}$")));
        QCOMPARE(seen, option[QStringLiteral("total")].toString());
        compared += 3;
    }
    qInfo("%d figures compared", compared);
}

void ScenariosPageTest::scenariosInSeveralCurrenciesSayTheirOwn()
{
    Shown shown;
    const ScenariosModel& model = shown.page.model();
    QVERIFY(
        model.headerData(ScenariosModel::Total, Qt::Horizontal, Qt::DisplayRole).toString().contains("KRW"));
    QVERIFY(!shown.shown(0, ScenariosModel::Total, Qt::DisplayRole).contains("KRW"));
    shown.workspace.duplicate(shown.document());
    shown.document().edit(QStringLiteral("dollars"),
                          [](DocumentState& state) { state.scenario.currency = currency("USD"); });
    QVERIFY(
        !model.headerData(ScenariosModel::Total, Qt::Horizontal, Qt::DisplayRole).toString().contains("KRW"));
    QVERIFY(shown.shown(0, ScenariosModel::Total, Qt::DisplayRole).endsWith("KRW"));
    const int row = model.rowOf(shown.document().id(), "on-demand");
    QVERIFY(shown.shown(row, ScenariosModel::Total, Qt::DisplayRole).endsWith("USD"));
    // Sorted, amounts of one currency stay together.
    shown.table->sortByColumn(ScenariosModel::Total, Qt::AscendingOrder);
    QStringList codes;
    for (int i = 0; i < shown.table->proxy()->rowCount(); ++i) {
        codes += shown.table->proxy()->index(i, ScenariosModel::Total).data().toString().right(3);
    }
    codes.removeDuplicates();
    QCOMPARE(codes, (QStringList{"KRW", "USD"}));
}

void ScenariosPageTest::anOptionIsAddedByItsNameAndPlan()
{
    Shown shown;
    const std::size_t before = shown.scenario().options.size();
    const int steps = shown.document().history().count();
    QTest::mouseClick(shown.button(QStringLiteral("A&dd…")), Qt::LeftButton);
    auto* offer = shown.visibleField<QLineEdit>(QStringLiteral("Offer"));
    QVERIFY(offer != nullptr);
    offer->selectAll();
    QTest::keyClicks(offer, QStringLiteral("aws/ap-northeast-1/p3.16xlarge"));
    QTest::keyClick(offer, Qt::Key_Return);
    auto* plans = shown.visibleField<QComboBox>(QStringLiteral("Plan"));
    const int plan = plans->findData(QStringLiteral("reserved-3y-all-upfront"));
    QVERIFY(plan >= 0);
    plans->setCurrentIndex(plan);
    emit plans->activated(plan);
    QCOMPARE(shown.scenario().options.size(), before);
    QTest::mouseClick(shown.button(QStringLiteral("Add thi&s option")), Qt::LeftButton);
    QCOMPARE(shown.scenario().options.size(), before + 1);
    const auto& added = std::get<CloudChoice>(shown.scenario().options.back().choice);
    QCOMPARE(added.offer, std::string("aws/ap-northeast-1/p3.16xlarge"));
    QCOMPARE(toString(added.plan), std::string("reserved-3y-all-upfront"));
    const int row = shown.page.model().rowOf(shown.document().id(), shown.scenario().options.back().id);
    QVERIFY(!shown.shown(row, ScenariosModel::Total).isEmpty());
    QCOMPARE(shown.table->currentRow(), row);
    QCOMPARE(shown.document().history().count(), steps + 1);
    shown.document().history().undo();
    QCOMPARE(shown.scenario().options.size(), before);
}

void ScenariosPageTest::anUnknownOfferIsToldAndChangesNothing()
{
    Shown shown;
    shown.choose(0, ScenariosModel::Option);
    shown.openTab(OptionTab);
    auto* offer = shown.visibleField<QLineEdit>(QStringLiteral("Offer"));
    const int steps = shown.document().history().count();
    offer->setFocus();
    offer->selectAll();
    QTest::keyClicks(offer, QStringLiteral("aws/nowhere/p3.16xlarge"));
    QTest::keyClick(offer, Qt::Key_Return);
    QVERIFY(!offer->toolTip().isEmpty());
    QCOMPARE(shown.document().history().count(), steps);
    auto* written = shown.visibleField<QLineEdit>(QStringLiteral("Plan as written"));
    written->setFocus();
    written->selectAll();
    QTest::keyClicks(written, QStringLiteral("reserved-3y-all-upfront:x"));
    QVERIFY(!written->toolTip().isEmpty());
    // What can be read on the way is a plan, and one step however many keys it took.
    QCOMPARE(shown.document().history().count(), steps + 1);
    QCOMPARE(toString(std::get<CloudChoice>(shown.scenario().options[0].choice).plan),
             std::string("reserved-3y-all-upfront"));
}

void ScenariosPageTest::optionsAreDuplicatedMovedAndDeleted()
{
    Shown shown;
    const std::string before = writeScenario(shown.scenario());
    const std::size_t count = shown.scenario().options.size();
    shown.choose(1, ScenariosModel::Total);
    QTest::mouseClick(shown.button(QStringLiteral("Dup&licate")), Qt::LeftButton);
    QCOMPARE(shown.scenario().options.size(), count + 1);
    QCOMPARE(shown.scenario().options[2].id, shown.scenario().options[1].id + "-2");
    QCOMPARE(shown.table->currentRow(), 2);
    QTest::mouseClick(shown.button(QStringLiteral("Move do&wn")), Qt::LeftButton);
    QCOMPARE(shown.scenario().options[3].id, shown.scenario().options[1].id + "-2");
    QCOMPARE(shown.table->currentRow(), 3);
    QVERIFY(!shown.button(QStringLiteral("Move do&wn"))->isEnabled());
    QTest::mouseClick(shown.button(QStringLiteral("&Move up")), Qt::LeftButton);
    QTest::mouseClick(shown.button(QStringLiteral("Dele&te")), Qt::LeftButton);
    QCOMPARE(writeScenario(shown.scenario()), before);
    while (shown.document().history().canUndo()) {
        shown.document().history().undo();
    }
    QCOMPARE(writeScenario(shown.scenario()), before);
    // The baseline may go too: another option takes its place. The last option stays.
    shown.choose(0, ScenariosModel::Option);
    QCOMPARE(shown.scenario().baseline, shown.scenario().options[0].id);
    for (std::size_t left = count; left > 1; --left) {
        QTest::mouseClick(shown.button(QStringLiteral("Dele&te")), Qt::LeftButton);
        QCOMPARE(shown.scenario().options.size(), left - 1);
        QCOMPARE(shown.scenario().baseline, shown.scenario().options[0].id);
        shown.choose(0, ScenariosModel::Option);
    }
    QVERIFY(!shown.button(QStringLiteral("Dele&te"))->isEnabled());
}

void ScenariosPageTest::anotherBaselineTurnsThePercentages()
{
    Shown shown;
    QVERIFY(shown.shown(0, ScenariosModel::PresentBeside).isEmpty());
    QVERIFY(!shown.shown(1, ScenariosModel::PresentBeside).isEmpty());
    shown.choose(1, ScenariosModel::Option);
    QTest::mouseClick(shown.button(QStringLiteral("Make &baseline")), Qt::LeftButton);
    QVERIFY(!shown.shown(0, ScenariosModel::PresentBeside).isEmpty());
    QVERIFY(shown.shown(1, ScenariosModel::PresentBeside).isEmpty());
    QVERIFY(shown.shown(1, ScenariosModel::Option, Qt::DisplayRole).endsWith(QStringLiteral("(baseline)")));
    QVERIFY(!shown.button(QStringLiteral("Make &baseline"))->isEnabled());
    shown.document().history().undo();
    QVERIFY(shown.shown(0, ScenariosModel::PresentBeside).isEmpty());
}

void ScenariosPageTest::aPlanThatIsNotSoldIsRefusedWithTheReason()
{
    Shown shown;
    shown.choose(1, ScenariosModel::Option);
    shown.openTab(OptionTab);
    auto* written = shown.visibleField<QLineEdit>(QStringLiteral("Plan as written"));
    written->setFocus();
    written->selectAll();
    QTest::keyClicks(written, QStringLiteral("reserved-7y-all-upfront"));
    QVERIFY(shown.shown(1, ScenariosModel::Mark, Qt::DisplayRole).startsWith(QStringLiteral("No answer: ")));
    QVERIFY(shown.shown(1, ScenariosModel::Total).isEmpty());
    QVERIFY(!shown.shown(0, ScenariosModel::Total).isEmpty());
    // A baseline without an answer leaves the whole scenario without one, and it is said.
    shown.choose(0, ScenariosModel::Option);
    written->setFocus();
    written->selectAll();
    QTest::keyClicks(written, QStringLiteral("reserved-7y-all-upfront"));
    QVERIFY(shown.verdict().startsWith(QStringLiteral("This scenario has no answer.")));
    QVERIFY(shown.shown(0, ScenariosModel::Total).isEmpty());
    QVERIFY(shown.page.exports().size() >= 3);  // the table remains
}

void ScenariosPageTest::typingANameIsOneStep()
{
    Shown shown;
    const int steps = shown.document().history().count();
    QTest::mouseClick(shown.button(QStringLiteral("&Rename scenario")), Qt::LeftButton);
    auto* name = shown.visibleField<QLineEdit>(QStringLiteral("Name"));
    name->selectAll();
    QTest::keyClicks(name, QStringLiteral("Training"));
    QCOMPARE(shown.scenario().name, std::string("Training"));
    QCOMPARE(shown.shown(0, ScenariosModel::ScenarioName), QStringLiteral("Training"));
    QCOMPARE(shown.document().history().count(), steps + 1);
    name->clear();
    QTest::keyClick(name, Qt::Key_Return);
    QCOMPARE(shown.scenario().name, std::string("Training"));  // never without a name
    QCOMPARE(name->text(), QStringLiteral("Training"));
    shown.document().history().undo();
    QCOMPARE(name->text(), qt(shown.scenario().name));
    QVERIFY(name->text() != QStringLiteral("Training"));
}

void ScenariosPageTest::theFormChangesTheAnswer()
{
    Shown shown;
    const QString before = shown.shown(0, ScenariosModel::PresentCost);
    auto* rate = shown.visibleField<NumberField>(QStringLiteral("Discount rate, % a year"));
    QVERIFY(rate != nullptr);
    rate->setFocus();
    rate->selectAll();
    QTest::keyClicks(rate, QStringLiteral("12.5"));
    QVERIFY(shown.scenario().discounting.annual == Percentage::parse("12.5%").value());
    QVERIFY(shown.shown(0, ScenariosModel::PresentCost) != before);
    auto* prices = shown.visibleField<QComboBox>(QStringLiteral("List prices"));
    prices->setCurrentIndex(0);
    emit prices->activated(0);
    QVERIFY(std::holds_alternative<ConstantPrices>(shown.scenario().prices));
    auto* decline = shown.visibleField<NumberField>(QStringLiteral("Fall of list prices in percent a year"));
    QVERIFY(!decline->isEnabled());
    prices->setCurrentIndex(1);
    emit prices->activated(1);
    decline->setFocus();
    decline->selectAll();
    QTest::keyClicks(decline, QStringLiteral("-5"));
    QVERIFY(std::get<DecliningPrices>(shown.scenario().prices).perYear.fraction() ==
            Rational(Integer(-1), Integer(20)));
    auto* taxed = shown.visibleField<QCheckBox>(QStringLiteral("Taxed"));
    QTest::mouseClick(taxed, Qt::LeftButton, {}, QPoint(8, taxed->height() / 2));
    QVERIFY(!shown.scenario().tax);
    // What the form makes can be kept and read again.
    QVERIFY(readScenario(writeScenario(shown.scenario()), "form.json"));
    while (shown.document().history().canUndo()) {
        shown.document().history().undo();
    }
    QCOMPARE(shown.shown(0, ScenariosModel::PresentCost), before);
}

void ScenariosPageTest::theVerdictSaysWherePlainSumsDisagree()
{
    Shown shown;
    QVERIFY(shown.workspace.open(example(QStringLiteral("p5-commitment-2024.json"))));
    const auto outcome = shown.document().outcome(shown.workspace.library());
    const OptionResult& best = outcome->result->options[*outcome->result->recommended];
    const bool disagrees = outcome->result->recommended != outcome->result->leastPlainSum;
    QVERIFY(shown.verdict().contains(qt(nameOf(*best.option)).toHtmlEscaped()));
    QVERIFY(shown.verdict().contains(ui::Display().money(best.presentCost)));
    QCOMPARE(shown.verdict().contains(QStringLiteral("disagrees")), disagrees);
}

void ScenariosPageTest::whatDiffersIsWhatGpucostPrints()
{
    Shown shown;
    const QString a = shown.folder.filePath(QStringLiteral("a.json"));
    const QString b = shown.folder.filePath(QStringLiteral("b.json"));
    Document& first = shown.document();
    QVERIFY(!shown.workspace.save(first, b));
    QTest::mouseClick(shown.button(QStringLiteral("D&uplicate scenario")), Qt::LeftButton);
    QVERIFY(&shown.document() != &first);
    shown.document().edit(QStringLiteral("less"), [](DocumentState& state) {
        state.scenario.demand.months = 24;
        state.scenario.options.pop_back();
    });
    QVERIFY(!shown.workspace.save(shown.document(), a));
    shown.openTab(DifferencesTab);
    const DifferencesModel& model = shown.page.differences();
    QAbstractItemModelTester tester(const_cast<DifferencesModel*>(&shown.page.differences()));
    const QJsonArray printed = gpucostJson({QStringLiteral("scenario"), QStringLiteral("diff"), a, b})
                                   .value(QStringLiteral("differences"))
                                   .toArray();
    QVERIFY(model.rowCount() >= 3);
    QCOMPARE(model.rowCount(), static_cast<int>(printed.size()));
    for (int row = 0; row < model.rowCount(); ++row) {
        for (int column = 0; column < model.columnCount(); ++column) {
            QCOMPARE(model.data(model.index(row, column), ValueModel::PlainRole).toString(),
                     printed[row][model.columnId(column)].toString());
        }
    }
}

void ScenariosPageTest::enterOnAnotherScenariosRowMakesItCurrent()
{
    Shown shown;
    Document& first = shown.document();
    QVERIFY(shown.workspace.open(example(QStringLiteral("p5-commitment-2024.json"))));
    QVERIFY(&shown.document() != &first);
    const int row = shown.page.model().rowOf(first.id(), "own");
    shown.choose(row, ScenariosModel::Total);
    QVERIFY(!shown.button(QStringLiteral("Dele&te"))->isEnabled());  // not of the current scenario
    QTest::keyClick(shown.table, Qt::Key_Return);
    QCOMPARE(&shown.document(), &first);
    QVERIFY(shown.button(QStringLiteral("Dele&te"))->isEnabled());
    QCOMPARE(shown.table->currentRow(), shown.page.model().rowOf(first.id(), "own"));
}

void ScenariosPageTest::aCellIsExplainedDownToItsSource()
{
    Shown shown;
    Explanation told;
    connect(&shown.page, &ui::Page::explained, this, [&told](const Explanation& one) { told = one; });
    const auto outcome = shown.document().outcome(shown.workspace.library());
    for (int column = 0; column < ScenariosModel::ColumnCount; ++column) {
        told = {};
        shown.choose(1, column);
        const QString text = told.toPlainText();
        QVERIFY(!told.title.isEmpty());
        QVERIFY2(text.contains(qt(outcome->result->options[1].quote->prices().front()->source->title)),
                 qPrintable(text));
    }
    shown.choose(1, ScenariosModel::PresentCost);
    QCOMPARE(told.figure, ui::Display().money(outcome->result->options[1].presentCost));
    QVERIFY(told.toPlainText().contains(ui::Display().money(outcome->result->options[1].total)));
}

void ScenariosPageTest::everyExportIsWritten()
{
    TestWorkspace test;
    MainWindow window(test.workspace);
    window.setInteractive(false);
    window.show();
    window.showPage(1);
    QCOMPARE(window.currentPage().title(), QStringLiteral("Scenarios"));
    test.workspace.duplicate(test.workspace.current());
    const std::vector<Export> all = window.currentPage().exports();
    QVERIFY(all.size() >= 10);
    int written = 0;
    for (const Export& one : all) {
        const QString file = test.folder.filePath(QStringLiteral("%1.%2").arg(written++).arg(one.suffix));
        QVERIFY2(window.exportTo(one, file), qPrintable(window.told()));
        QTRY_VERIFY_WITH_TIMEOUT(!window.isExporting(), 60000);
        QVERIFY2(QFileInfo(file).size() > 50, qPrintable(one.name));
    }
    QVERIFY(window.printTo(test.folder.filePath(QStringLiteral("page.pdf"))));
}

void ScenariosPageTest::theAnswerStaysUntilTheNextOneIsThere()
{
    Shown shown;
    Document::setPatience(std::chrono::milliseconds(1));
    const QString total = shown.shown(0, ScenariosModel::Total);
    const QString verdict = shown.verdict();
    auto* late = shown.page.findChild<LateLabel*>();
    QVERIFY(!late->isVisible());
    QElapsedTimer timer;
    timer.start();
    shown.document().edit(QStringLiteral("slow"), [](DocumentState& state) {
        const ScenarioOption reserved = state.scenario.options[1];
        for (int i = 0; i < 12; ++i) {
            state.scenario.options.push_back(reserved);
            state.scenario.options.back().id = "again-" + std::to_string(i);
        }
        state.scenario.demand.months = 360;
    });
    QVERIFY2(timer.elapsed() < 500, "the window goes on");
    QVERIFY(shown.page.isWorking());
    QCOMPARE(shown.shown(0, ScenariosModel::Total), total);
    QCOMPARE(shown.verdict(), verdict);
    QTRY_VERIFY_WITH_TIMEOUT(late->isVisible() || !shown.page.isWorking(), 30000);
    QTRY_VERIFY_WITH_TIMEOUT(!shown.page.isWorking(), 120000);
    QVERIFY(!late->isVisible());
    QCOMPARE(shown.page.model().rowCount(), 15);
    QVERIFY(shown.shown(0, ScenariosModel::Total) != total);
    QVERIFY(shown.verdict() != verdict);
}

QTEST_MAIN(ScenariosPageTest)
#include "scenarios_page_test.moc"
