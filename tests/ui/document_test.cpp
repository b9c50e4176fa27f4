// SPDX-License-Identifier: GPL-3.0-or-later
#include <QJsonDocument>
#include <QJsonObject>

#include "tests/ui/ui_fixture.h"

using namespace gpucost;
using namespace gpucost::ui;

class DocumentTest : public QObject {
    Q_OBJECT

private slots:
    void anEditIsUndoneAndRedone();
    void onePullAtASliderIsOneStep();
    void aChangeThatChangesNothingIsNoStep();
    void whatWasSavedIsReadAgain();
    void aFileThatCannotBeWrittenLosesNothing();
    void aBadFileIsToldWithItsPlace();
    void unsavedWorkComesBack();
    void aRunningProgramsCopiesAreLeftAlone();
    void aDamagedCopyIsToldAndKept();
    void savingForgetsTheCopy();
    void choicesBelongToTheDocument();
    void typedChoicesMergeIntoOneStep();
    void anAnswerThatTakesItsTimeComesLater();
    void anAnswerIsKeptWhileOnlyChoicesChange();
    void whatTurnsOutLongIsGivenUpForAThread();
    void closingWaitsForNoAnswer();

private:
    /// Takes about a second to work out, and more where programs are checked.
    static void makeSlow(Document& document)
    {
        document.edit(QStringLiteral("slow"), [](DocumentState& state) {
            const ScenarioOption reserved = state.scenario.options[1];
            for (int i = 0; i < 6; ++i) {
                state.scenario.options.push_back(reserved);
                state.scenario.options.back().id = "again-" + std::to_string(i);
            }
            state.scenario.demand.months = 360;
        });
    }

    static void setMonths(Document& document, std::int32_t months, const QString& key = {})
    {
        document.edit(QStringLiteral("months"),
                      [months](DocumentState& state) { state.scenario.demand.months = months; }, key);
    }
};

void DocumentTest::anEditIsUndoneAndRedone()
{
    TestWorkspace test;
    Document& document = test.workspace.current();
    QCOMPARE(document.scenario().demand.months, 36);
    setMonths(document, 12);
    QVERIFY(document.isModified());
    document.history().undo();
    QCOMPARE(document.scenario().demand.months, 36);
    QVERIFY(!document.isModified());
    document.history().redo();
    QCOMPARE(document.scenario().demand.months, 12);
}

void DocumentTest::onePullAtASliderIsOneStep()
{
    TestWorkspace test;
    Document& document = test.workspace.current();
    for (const int months : {35, 30, 24}) {
        setMonths(document, months, QStringLiteral("months"));
    }
    document.endEdit();
    setMonths(document, 12, QStringLiteral("months"));
    QCOMPARE(document.history().count(), 2);
    document.history().undo();
    QCOMPARE(document.scenario().demand.months, 24);
    document.history().undo();
    QCOMPARE(document.scenario().demand.months, 36);
}

void DocumentTest::aChangeThatChangesNothingIsNoStep()
{
    TestWorkspace test;
    setMonths(test.workspace.current(), 36);
    QCOMPARE(test.workspace.current().history().count(), 0);
}

void DocumentTest::whatWasSavedIsReadAgain()
{
    TestWorkspace test;
    Document& document = test.workspace.current();
    setMonths(document, 13);
    const QString file = test.folder.filePath(QStringLiteral("a.json"));
    QVERIFY(!test.workspace.save(document, file));
    QVERIFY(!document.isModified());
    const auto read = Document::read(file);
    QVERIFY(read.has_value());
    QCOMPARE(writeScenario(read->scenario), writeScenario(document.scenario()));
    QCOMPARE(test.workspace.recentFiles(), QStringList{file});
}

void DocumentTest::aFileThatCannotBeWrittenLosesNothing()
{
    TestWorkspace test;
    Document& document = test.workspace.current();
    setMonths(document, 13);
    const auto error =
        test.workspace.save(document, test.folder.filePath(QStringLiteral("no/such/folder/a.json")));
    QVERIFY(error.has_value());
    QCOMPARE(error->code, ErrorCode::InputOutput);
    QVERIFY(document.isModified());
    QCOMPARE(document.scenario().demand.months, 13);
    QVERIFY(document.file().isEmpty());
}

void DocumentTest::aBadFileIsToldWithItsPlace()
{
    TestWorkspace test;
    const QString path = test.folder.filePath(QStringLiteral("bad.json"));
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("{\"schema\": \"gpucost.scenario.v1\", \"months\": 3");
    file.close();
    const auto opened = test.workspace.open(path);
    QVERIFY(!opened.has_value());
    QCOMPARE(qt(opened.error().front().where.file), path);
    QCOMPARE(test.workspace.documents().size(), std::size_t{1});
}

void DocumentTest::unsavedWorkComesBack()
{
    TestWorkspace test;
    Document& document = test.workspace.current();
    // A program that is gone: its folder has no lock that anyone holds.
    const QString gone = test.folder.filePath(QStringLiteral("recovery/gone"));
    QVERIFY(QDir().mkpath(gone));
    setMonths(document, 17);
    document.edit(QStringLiteral("gpu"), [](DocumentState& state) { state.compare.gpus = {"T4", "A10"}; });
    QFile copy(gone + QStringLiteral("/one.json"));
    QVERIFY(copy.open(QIODevice::WriteOnly));
    copy.write(recoveryCopy(document));
    copy.close();

    Errors problems;
    QCOMPARE(test.workspace.recover(problems), std::size_t{1});
    QVERIFY(problems.empty());
    Document& back = test.workspace.current();
    QVERIFY(&back != &document);
    QVERIFY(back.isModified());
    QCOMPARE(back.scenario().demand.months, 17);
    QVERIFY(back.state().compare == document.state().compare);
    QVERIFY(!QFile::exists(copy.fileName()));  // kept by this program now
}

void DocumentTest::aRunningProgramsCopiesAreLeftAlone()
{
    TestWorkspace test;
    setMonths(test.workspace.current(), 17);
    QTRY_COMPARE_WITH_TIMEOUT(
        QDir(test.folder.filePath(QStringLiteral("recovery"))).entryList(QDir::Dirs | QDir::NoDotAndDotDot).size(), 1,
        2000);
    QTest::qWait(400);
    Recovery other(test.folder.filePath(QStringLiteral("recovery")));
    Errors problems;
    QVERIFY(other.takeOver(problems).empty());
    QVERIFY(problems.empty());
}

void DocumentTest::aDamagedCopyIsToldAndKept()
{
    TestWorkspace test;
    const QString gone = test.folder.filePath(QStringLiteral("recovery/gone"));
    QVERIFY(QDir().mkpath(gone));
    QFile copy(gone + QStringLiteral("/one.json"));
    QVERIFY(copy.open(QIODevice::WriteOnly));
    copy.write("{\"format\": \"gpucost.recovery.v1\", \"scenario\": ");
    copy.close();
    Errors problems;
    QCOMPARE(test.workspace.recover(problems), std::size_t{0});
    QCOMPARE(problems.size(), std::size_t{1});
    QVERIFY(QFile::exists(copy.fileName()));
}

void DocumentTest::savingForgetsTheCopy()
{
    TestWorkspace test;
    Document& document = test.workspace.current();
    setMonths(document, 17);
    const auto copies = [&test] {
        QDir root(test.folder.filePath(QStringLiteral("recovery")));
        qsizetype count = 0;
        for (const QString& name : root.entryList(QDir::Dirs | QDir::NoDotAndDotDot)) {
            count += QDir(root.filePath(name)).entryList({QStringLiteral("*.json")}).size();
        }
        return count;
    };
    QTRY_COMPARE_WITH_TIMEOUT(copies(), qsizetype{1}, 2000);
    QVERIFY(!test.workspace.save(document, test.folder.filePath(QStringLiteral("a.json"))));
    QCOMPARE(copies(), qsizetype{0});
}

void DocumentTest::choicesBelongToTheDocument()
{
    TestWorkspace test;
    Document& document = test.workspace.current();
    const DocumentState before = document.state();
    document.edit(QStringLiteral("choices"), [](DocumentState& state) {
        state.compare.kinds = {PlanKind::Spot};
        state.workload = {"llama-70b-stream", Decimal::parse("5000000.5").value(), Decimal(24), Decimal(3), {"H100"},
                          Evidence::Measured, BestOption::None};
        state.gpus = {"H100", "A100", "bf16", {"spot", "on-demand"}, {"T4"}};
        state.sensitivity = {"own", "reserved-3y", GridKind::PriceDecline};
        state.own = {"reserved-3y", true};
    });
    const DocumentState chosen = document.state();
    QVERIFY(chosen != before);
    QCOMPARE(writeScenario(chosen.scenario), writeScenario(before.scenario));  // no file holds them

    const auto copy = readRecoveryCopy(recoveryCopy(document), QStringLiteral("copy.json"));
    QVERIFY(copy.has_value());
    QVERIFY(copy->state == chosen);
    DocumentState named = test.workspace.duplicate(document).state();
    named.scenario.name = chosen.scenario.name;
    QVERIFY(named == chosen);

    document.history().undo();
    QVERIFY(document.state() == before);
    document.history().redo();
    QVERIFY(document.state() == chosen);
    // A copy of an earlier version of the program, without them.
    QJsonObject old = QJsonDocument::fromJson(recoveryCopy(document)).object();
    for (const char* part : {"workload", "gpus", "sensitivity", "own"}) {
        old.remove(QLatin1String(part));
    }
    const auto read = readRecoveryCopy(QJsonDocument(old).toJson(), QStringLiteral("copy.json"));
    QVERIFY(read.has_value());
    QVERIFY(read->state.compare == chosen.compare);
    QVERIFY(read->state.workload == WorkloadChoice());
    QVERIFY(read->state.own == OwnChoice());
}

void DocumentTest::typedChoicesMergeIntoOneStep()
{
    TestWorkspace test;
    Document& document = test.workspace.current();
    for (const int amount : {1, 12, 125}) {
        document.edit(QStringLiteral("amount"),
                      [amount](DocumentState& state) { state.workload.amount = Decimal(amount); },
                      QStringLiteral("workload.amount"));
    }
    QCOMPARE(document.history().count(), 1);
    document.history().undo();
    QVERIFY(!document.state().workload.amount);
}

void DocumentTest::anAnswerThatTakesItsTimeComesLater()
{
    TestWorkspace test;
    Document& document = test.workspace.current();
    const auto before = document.outcome(test.workspace.library());
    QVERIFY(before->result);
    Document::setPatience(std::chrono::milliseconds(1));
    makeSlow(document);
    QSignalSpy workedOut(&document, &Document::workedOut);
    QElapsedTimer timer;
    timer.start();
    const auto meanwhile = document.outcome(test.workspace.library());
    QVERIFY2(timer.elapsed() < 100, "whoever asked did not wait");
    QVERIFY(document.isOutcomeLate());
    QCOMPARE(meanwhile.get(), before.get());  // the previous answer stays
    // Asked again, and changed again: one answer comes, to the last question.
    document.outcome(test.workspace.library());
    document.edit(QStringLiteral("name"), [](DocumentState& state) { state.scenario.name = "Last"; });
    document.outcome(test.workspace.library());
    QTRY_VERIFY_WITH_TIMEOUT(!document.isOutcomeLate(), 120000);
    QCOMPARE(workedOut.count(), 1);
    const auto after = document.outcome(test.workspace.library());
    QVERIFY(after->result);
    QCOMPARE(after->scenario.name, std::string("Last"));
    QCOMPARE(after->result->options.size(), std::size_t{9});
    QVERIFY(after->scenario == document.scenario());
}

void DocumentTest::anAnswerIsKeptWhileOnlyChoicesChange()
{
    TestWorkspace test;
    Document& document = test.workspace.current();
    const auto outcome = document.outcome(test.workspace.library());
    const auto comparison = document.comparison(test.workspace.library());
    document.edit(QStringLiteral("own"), [](DocumentState& state) { state.own.perGpuHour = true; });
    QCOMPARE(document.outcome(test.workspace.library()).get(), outcome.get());
    QCOMPARE(document.comparison(test.workspace.library()).get(), comparison.get());
    document.edit(QStringLiteral("gpus"), [](DocumentState& state) { state.compare.gpus = {"T4"}; });
    QCOMPARE(document.outcome(test.workspace.library()).get(), outcome.get());
    QVERIFY(document.comparison(test.workspace.library()).get() != comparison.get());
}

void DocumentTest::whatTurnsOutLongIsGivenUpForAThread()
{
    TestWorkspace test;
    Document& document = test.workspace.current();
    QVERIFY(document.comparison(test.workspace.library())->comparison);
    QSignalSpy workedOut(&document, &Document::workedOut);
    // A quick one is there at once, though nobody waits for a thread.
    Document::setPatience(std::chrono::seconds(20));
    document.edit(QStringLiteral("months"), [](DocumentState& state) { state.scenario.demand.months = 12; });
    const auto quick = document.comparison(test.workspace.library());
    QVERIFY(!document.isComparisonLate());
    QCOMPARE(quick->request.demand.months, 12);
    // After it one that is long: the answer before it stays, and what was asked comes later.
    Document::setPatience(std::chrono::milliseconds(quick->took.count() / 1000 + 20));
    document.edit(QStringLiteral("everything"), [](DocumentState& state) {
        state.compare.gpus.clear();
        state.compare.bestPer = BestPer::None;
    });
    QElapsedTimer timer;
    timer.start();
    const auto meanwhile = document.comparison(test.workspace.library());
    QVERIFY2(timer.elapsed() < 1000, qPrintable(QString::number(timer.elapsed())));
    QVERIFY(document.isComparisonLate());
    QCOMPARE(meanwhile.get(), quick.get());
    QCOMPARE(workedOut.count(), 0);
    QTRY_VERIFY_WITH_TIMEOUT(!document.isComparisonLate(), 120000);
    QCOMPARE(workedOut.count(), 1);
    const auto all = document.comparison(test.workspace.library());
    QVERIFY(all->comparison);
    QVERIFY(all->request.bestPer == BestPer::None);
    QVERIFY(all->comparison->considered > 5000);
}

void DocumentTest::closingWaitsForNoAnswer()
{
    TestWorkspace test;
    Document& document = test.workspace.current();
    Document::setPatience(std::chrono::milliseconds(1));
    document.edit(QStringLiteral("everything"), [](DocumentState& state) {
        state.compare.gpus.clear();
        state.compare.bestPer = BestPer::None;
    });
    const auto pending = document.comparison(test.workspace.library());
    QVERIFY(!pending->isThere());
    QVERIFY(document.isComparisonLate());
    QElapsedTimer timer;
    timer.start();
    test.workspace.close(document);
    QVERIFY2(timer.elapsed() < 1000, qPrintable(QString::number(timer.elapsed())));
}

QTEST_MAIN(DocumentTest)
#include "document_test.moc"
