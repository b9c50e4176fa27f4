// SPDX-License-Identifier: GPL-3.0-or-later
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

private:
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

QTEST_MAIN(DocumentTest)
#include "document_test.moc"
