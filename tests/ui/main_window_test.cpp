// SPDX-License-Identifier: GPL-3.0-or-later
#include <cmath>

#include <QAbstractItemModelTester>
#include <QAccessible>
#include <QDropEvent>
#include <QMimeData>
#include <QComboBox>
#include <QProgressBar>
#include <QPushButton>
#include <QTabBar>
#include <QTabWidget>

#include "tests/ui/ui_fixture.h"
#include "ui/main_window.h"
#include "ui/widgets/explain_panel.h"
#include "ui/pages/scenario_exports.h"
#include "ui/widgets/export_strip.h"
#include "ui/widgets/value_table.h"

using namespace gpucost;
using namespace gpucost::ui;

class MainWindowTest : public QObject {
    Q_OBJECT

private slots:
    void everyPageShowsTheExample();
    void everyTableIsAModelThatQtTrusts();
    void aHeaderThatNamesAnotherCurrencyIsPaintedAgain();
    void keysChooseThePage();
    void droppedFilesAreOpenedAndBadOnesTold();
    void undoBelongsToTheScenarioInFront();
    void aFullDiskLosesNothing();
    void aFolderThatCannotBeWrittenIsTold();
    void aFigureIsExplainedInThePanel();
    void everyLookIsReadable();
    void everyControlHasANameForScreenReaders();
    void theLayoutIsRemembered();
    void anExportThatTakesItsTimeCanBeCanceled();
    void exportsAreWrittenOneAfterTheOther();
    void choicesOfEveryPageAreUndone();
};

namespace {

struct Opened : TestWorkspace {
    Opened()
        : window(workspace)
    {
        window.setInteractive(false);
        window.resize(1440, 900);
        window.show();
        window.activateWindow();
        [[maybe_unused]] const bool isActive = QTest::qWaitForWindowActive(&window);  // keys go nowhere else
    }

    void drop(const QStringList& files)
    {
        QMimeData data;
        QList<QUrl> urls;
        for (const QString& file : files) {
            urls += QUrl::fromLocalFile(file);
        }
        data.setUrls(urls);
        QDragEnterEvent enter(QPoint(20, 20), Qt::CopyAction, &data, Qt::LeftButton, {});
        QApplication::sendEvent(&window, &enter);
        QDropEvent event(QPointF(20, 20), Qt::CopyAction, &data, Qt::LeftButton, {});
        QApplication::sendEvent(&window, &event);
    }

    QString write(const QString& name, const QByteArray& content)
    {
        QFile file(folder.filePath(name));
        file.open(QIODevice::WriteOnly);
        file.write(content);
        return file.fileName();
    }

    MainWindow window;
};

}  // namespace

void MainWindowTest::everyPageShowsTheExample()
{
    Opened opened;
    for (std::size_t i = 0; i < opened.window.pages().size(); ++i) {
        opened.window.showPage(static_cast<int>(i));
        QCoreApplication::processEvents();
        QVERIFY2(opened.window.told().isEmpty(), qPrintable(opened.window.told()));
        // Some pages work their answers out in a thread of their own.
        QTRY_VERIFY2_WITH_TIMEOUT(!opened.window.currentPage().exports().empty(),
                                  qPrintable(opened.window.currentPage().title()), 30000);
    }
}

void MainWindowTest::everyTableIsAModelThatQtTrusts()
{
    Opened opened;
    std::vector<std::unique_ptr<QAbstractItemModelTester>> testers;
    for (ValueTable* table : opened.window.findChildren<ValueTable*>()) {
        testers.push_back(std::make_unique<QAbstractItemModelTester>(table->valueModel()));
        testers.push_back(std::make_unique<QAbstractItemModelTester>(table->proxy()));
    }
    QVERIFY(!testers.empty());
    for (std::size_t i = 0; i < opened.window.pages().size(); ++i) {
        opened.window.showPage(static_cast<int>(i));
        for (const int months : {12, 36, 1}) {
            opened.workspace.current().edit(QStringLiteral("months"), [months](DocumentState& state) {
                state.scenario.demand.months = months;
            });
            QCoreApplication::processEvents();
        }
        opened.workspace.current().history().undo();
    }
}

void MainWindowTest::aHeaderThatNamesAnotherCurrencyIsPaintedAgain()
{
    Opened opened;
    int changed = 0;
    for (std::size_t i = 0; i < opened.window.pages().size(); ++i) {
        opened.window.showPage(static_cast<int>(i));
        QTRY_VERIFY_WITH_TIMEOUT(!opened.window.currentPage().exports().empty(), 30000);
        const auto settle = [&opened] {
            QTest::qWait(250);
            QTRY_VERIFY_WITH_TIMEOUT(!opened.window.currentPage().isWorking(), 60000);
        };
        settle();
        for (ValueTable* table : opened.window.currentPage().findChildren<ValueTable*>()) {
            QAbstractItemModel* model = table->model();
            const auto headers = [model] {
                QStringList all;
                for (int column = 0; column < model->columnCount(); ++column) {
                    all += model->headerData(column, Qt::Horizontal, Qt::DisplayRole).toString();
                }
                return all;
            };
            QSignalSpy told(model, &QAbstractItemModel::headerDataChanged);
            QSignalSpy reset(model, &QAbstractItemModel::modelReset);
            const QStringList before = headers();
            opened.workspace.current().edit(QStringLiteral("currency"), [](DocumentState& state) {
                state.scenario.currency = currency("EUR");
            });
            settle();
            if (headers() != before) {
                QVERIFY2(told.count() + reset.count() > 0, qPrintable(table->accessibleName()));
                ++changed;
            }
            opened.workspace.current().history().undo();
            settle();
        }
    }
    QVERIFY(changed >= 5);
}

void MainWindowTest::keysChooseThePage()
{
    Opened opened;
    for (std::size_t i = opened.window.pages().size(); i-- > 0;) {
        QTest::keyClick(&opened.window, static_cast<Qt::Key>(Qt::Key_1 + i), Qt::ControlModifier);
        QCOMPARE(&opened.window.currentPage(), opened.window.pages()[i]);
    }
}

void MainWindowTest::droppedFilesAreOpenedAndBadOnesTold()
{
    Opened opened;
    const QString good = QStringLiteral(GPUCOST_SOURCE_DIR) + QStringLiteral("/docs/examples/p5-commitment-2024.json");
    const QString bad = opened.write(QStringLiteral("bad.json"), "{\"schema\": 3}");
    const QString binary = opened.write(QStringLiteral("picture.json"), QByteArray(100'000, '\xff'));
    const QString missing = opened.folder.filePath(QStringLiteral("gone.json"));
    const QString directory = opened.folder.path();
    opened.drop({bad, good, binary, missing, directory});
    QCOMPARE(opened.workspace.documents().size(), std::size_t{2});
    QCOMPARE(opened.workspace.current().file(), good);
    for (const QString& file : {bad, binary, missing, directory}) {
        QVERIFY2(opened.window.told().contains(file), qPrintable(opened.window.told()));
    }
    QVERIFY(!opened.window.told().contains(QStringLiteral("p5-commitment")));
    // The same file again is the same document.
    opened.drop({good});
    QCOMPARE(opened.workspace.documents().size(), std::size_t{2});
    QVERIFY(opened.window.told().isEmpty());
}

void MainWindowTest::undoBelongsToTheScenarioInFront()
{
    Opened opened;
    Document& first = opened.workspace.current();
    const auto rename = [](Document& document, const std::string& name) {
        document.edit(QStringLiteral("rename"), [&name](DocumentState& state) { state.scenario.name = name; });
    };
    rename(first, "one");
    Document& second = opened.workspace.duplicate(first);
    rename(second, "two");
    auto* tabs = opened.window.findChild<QTabBar*>();
    QCOMPARE(tabs->count(), 2);
    QVERIFY(tabs->tabText(1).endsWith(QStringLiteral("two")));
    tabs->setCurrentIndex(0);
    QTest::keyClick(&opened.window, Qt::Key_Z, Qt::ControlModifier);
    QCOMPARE(first.title(), QStringLiteral("8 x V100, Seoul, 36 months"));
    QCOMPARE(second.title(), QStringLiteral("two"));
    tabs->setCurrentIndex(1);
    QTest::keyClick(&opened.window, Qt::Key_Z, Qt::ControlModifier);
    QCOMPARE(second.title(), QStringLiteral("one (copy)"));
}

void MainWindowTest::aFullDiskLosesNothing()
{
    if (!QFileInfo::exists(QStringLiteral("/dev/full"))) {
        QSKIP("no /dev/full here");
    }
    Opened opened;
    Document& document = opened.workspace.current();
    document.edit(QStringLiteral("months"), [](DocumentState& state) { state.scenario.demand.months = 7; });
    document.setFile(QStringLiteral("/dev/full"));
    QVERIFY(!opened.window.save(document));
    QVERIFY(!opened.window.told().isEmpty());
    QVERIFY(document.isModified());
    QCOMPARE(document.scenario().demand.months, 7);
    QVERIFY(!opened.window.exportTo(opened.window.currentPage().exports().front(), QStringLiteral("/dev/full")));
}

void MainWindowTest::aFolderThatCannotBeWrittenIsTold()
{
    Opened opened;
    Document& document = opened.workspace.current();
    document.setFile(QStringLiteral("/proc/gpucost/a.json"));
    QVERIFY(!opened.window.save(document));
    QVERIFY(opened.window.told().contains(QStringLiteral("/proc/gpucost/a.json")));
    QVERIFY(!opened.window.printTo(QStringLiteral("/proc/gpucost/a.pdf")));
    QVERIFY(opened.window.told().contains(QStringLiteral("/proc/gpucost/a.pdf")));
}

void MainWindowTest::aFigureIsExplainedInThePanel()
{
    Opened opened;
    auto* panel = opened.window.findChild<ExplainPanel*>();
    for (ValueTable* table : opened.window.currentPage().findChildren<ValueTable*>()) {
        table->setCurrentIndex(table->proxy()->index(2, 3));
    }
    QVERIFY(!panel->explanation().title.isEmpty());
    QVERIFY(panel->explanation().toHtml().contains(panel->explanation().figure.toHtmlEscaped()));
}

void MainWindowTest::everyLookIsReadable()
{
    Opened opened;
    for (const Look look : {Look::Dark, Look::Light}) {
        opened.window.setLook(look);
        QCOMPARE(isDark(), look == Look::Dark);
        const Colors& c = colors();
        for (const QColor& ink : {c.ink, c.faint, c.good, c.bad, c.accent}) {
            for (const QColor& behind : {c.paper, c.window}) {
                // WCAG 2.1: text needs a contrast of 4.5, here of relative luminances.
                const auto luminance = [](const QColor& color) {
                    const auto linear = [](double part) {
                        return part <= 0.03928 ? part / 12.92 : std::pow((part + 0.055) / 1.055, 2.4);
                    };
                    return 0.2126 * linear(color.redF()) + 0.7152 * linear(color.greenF()) +
                           0.0722 * linear(color.blueF());
                };
                const double a = luminance(ink) + 0.05;
                const double b = luminance(behind) + 0.05;
                QVERIFY2(std::max(a, b) / std::min(a, b) >= 4.5, qPrintable(ink.name() + " on " + behind.name()));
            }
        }
    }
}

void MainWindowTest::everyControlHasANameForScreenReaders()
{
    Opened opened;
    for (std::size_t i = 0; i < opened.window.pages().size(); ++i) {
        opened.window.showPage(static_cast<int>(i));
        QCoreApplication::processEvents();
        for (QWidget* widget : opened.window.currentPage().findChildren<QWidget*>()) {
            // What a control is made of is reached through the control itself.
            if (!(widget->focusPolicy() & Qt::TabFocus) || !widget->isVisible() ||
                widget->objectName().startsWith(QStringLiteral("qt_")) || widget->focusProxy() != nullptr) {
                continue;
            }
            QAccessibleInterface* seen = QAccessible::queryAccessibleInterface(widget);
            const QString name = seen != nullptr ? seen->text(QAccessible::Name) : QString();
            QVERIFY2(!name.isEmpty(),
                     qPrintable(opened.window.currentPage().title() + ": " + widget->metaObject()->className()));
        }
    }
}

void MainWindowTest::theLayoutIsRemembered()
{
    TestWorkspace test;
    {
        MainWindow window(test.workspace);
        window.setInteractive(false);
        window.resize(1111, 777);
        window.show();
        window.currentPage().findChild<ValueTable*>()->setColumnWidth(1, 234);
        window.close();
    }
    MainWindow window(test.workspace);
    QCOMPARE(window.size(), QSize(1111, 777));
    QCOMPARE(window.currentPage().findChild<ValueTable*>()->columnWidth(1), 234);
}

void MainWindowTest::anExportThatTakesItsTimeCanBeCanceled()
{
    Opened opened;
    Document& document = opened.workspace.current();
    document.edit(QStringLiteral("many worlds"),
                  [](DocumentState& state) { state.scenario.uncertainty->worlds = 1'000'000; });
    const auto all = scenarioExports(document, opened.workspace.library());
    const auto html = std::find_if(all.begin(), all.end(), [](const Export& one) { return one.suffix == "html"; });
    QVERIFY(html != all.end() && html->slowBytes);
    const QString file = opened.write(QStringLiteral("before.html"), "what was there");
    QElapsedTimer timer;
    timer.start();
    QVERIFY(opened.window.exportTo(*html, file));
    QVERIFY2(timer.elapsed() < 200, "the window did not wait");
    QVERIFY(opened.window.isExporting());
    auto* strip = opened.window.findChild<ExportStrip*>();
    auto* progress = strip->findChild<QProgressBar*>();
    QVERIFY(strip->isVisible());
    QTRY_VERIFY_WITH_TIMEOUT(progress->value() > 0, 60000);
    // What is edited meanwhile is for the next export.
    document.history().undo();
    QVERIFY(opened.window.isExporting());
    QTest::mouseClick(strip->findChild<QPushButton*>(), Qt::LeftButton);
    QTRY_VERIFY_WITH_TIMEOUT(!opened.window.isExporting(), 30000);
    QVERIFY(!strip->isVisible());
    QFile kept(file);
    QVERIFY(kept.open(QIODevice::ReadOnly));
    QCOMPARE(kept.readAll(), QByteArray("what was there"));
    QVERIFY(opened.window.told().isEmpty());
}

void MainWindowTest::exportsAreWrittenOneAfterTheOther()
{
    Opened opened;
    QStringList files;
    for (const Export& one : scenarioExports(opened.workspace.current(), opened.workspace.library())) {
        files += opened.folder.filePath(QStringLiteral("%1.%2").arg(files.size()).arg(one.suffix));
        QVERIFY(opened.window.exportTo(one, files.back()));
    }
    const QString nowhere = opened.folder.filePath(QStringLiteral("no/such/folder.csv"));
    QVERIFY(opened.window.exportTo(scenarioExports(opened.workspace.current(), opened.workspace.library()).front(),
                                   nowhere));
    QTRY_VERIFY_WITH_TIMEOUT(!opened.window.isExporting(), 120000);
    QCOMPARE(files.size(), 6);
    for (const QString& file : files) {
        QVERIFY2(QFileInfo(file).size() > 100, qPrintable(file));
    }
    QVERIFY2(opened.window.told().startsWith(QStringLiteral("Not exported.")), qPrintable(opened.window.told()));
}

/// Every drop-down and field of the pages that ask beside the scenario: each choice is a step with a name, and undo
/// shows what was there before.
void MainWindowTest::choicesOfEveryPageAreUndone()
{
    Opened opened;
    QUndoStack& history = opened.workspace.current().history();
    int boxes = 0;
    for (const int page : {2, 4, 5}) {
        opened.window.showPage(page);
        QTRY_VERIFY_WITH_TIMEOUT(!opened.window.currentPage().exports().empty(), 60000);
        for (QComboBox* box : opened.window.currentPage().findChildren<QComboBox*>()) {
            for (QWidget* one = box; one != &opened.window.currentPage(); one = one->parentWidget()) {
                auto* tabs = qobject_cast<QTabWidget*>(one->parentWidget()->parentWidget());
                if (tabs != nullptr) {
                    tabs->setCurrentWidget(one);
                }
            }
            if (box->count() < 2 || !box->isVisible() || box->accessibleName().isEmpty() || !box->isEnabled()) {
                continue;
            }
            const int steps = history.index();
            const QString before = box->currentText();
            const int other = box->currentIndex() == 0 ? 1 : 0;
            if (box->itemText(other) == before) {
                continue;
            }
            box->setCurrentIndex(other);
            const QString chosen = box->currentText();
            emit box->activated(other);
            QVERIFY2(history.index() == steps + 1, qPrintable(box->accessibleName()));
            QVERIFY(!history.undoText().isEmpty());
            history.undo();
            QVERIFY2(box->currentText() == before, qPrintable(box->accessibleName()));
            history.redo();
            QVERIFY2(box->currentText() == chosen, qPrintable(box->accessibleName()));
            history.undo();
            ++boxes;
        }
    }
    qInfo("%d drop-downs chosen, undone and redone", boxes);
    QVERIFY(boxes >= 9);
}

QTEST_MAIN(MainWindowTest)
#include "main_window_test.moc"
