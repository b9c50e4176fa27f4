// SPDX-License-Identifier: GPL-3.0-or-later
//
// kill_editor FOLDER SEED: opens FOLDER/work.gpucost.json in the main window and edits it without end, saving now and then,
// until it is killed. Each edit sets the note to a number, and prints it once the copies of unsaved work must hold it.
//
// kill_editor FOLDER --look: starts as after the kill and prints what is there: the note of the file, and of what came
// back.
#include <cstdio>
#include <random>

#include <QTimer>

#include "tests/ui/ui_fixture.h"
#include "ui/main_window.h"

using namespace gpucost;
using namespace gpucost::ui;

namespace {

constexpr int keptAfterMilliseconds = 600;  // twice the interval of copies, and some

void print(const QString& line)
{
    std::puts(line.toUtf8().constData());
    std::fflush(stdout);
}

}  // namespace

int main(int argc, char** argv)
{
    QApplication application(argc, argv);
    const QString folder = QString::fromLocal8Bit(argv[1]);
    const QString file = folder + QStringLiteral("/work.gpucost.json");
    const QString argument = QString::fromLocal8Bit(argv[2]);
    Workspace workspace(loadLibrary({}, parseDate("2026-11-21").value()).value(),
                        {folder + QStringLiteral("/recovery"), folder + QStringLiteral("/desktop.ini"), {}});
    Errors problems;
    const std::size_t recovered = workspace.recover(problems);

    if (argument == QStringLiteral("--look")) {
        const auto saved = Document::read(file);
        print(QStringLiteral("file %1").arg(saved ? qt(saved->scenario.note) : qt(describe(saved.error().front()))));
        for (const auto& document : workspace.documents()) {
            print(QStringLiteral("back %1").arg(qt(document->scenario().note)));
        }
        for (const Error& problem : problems) {
            print(QStringLiteral("problem %1").arg(qt(describe(problem))));
        }
        std::_Exit(0);  // as if killed again: the copies stay for the next start
    }

    if (recovered == 0) {
        if (!workspace.open(file)) {
            return 3;
        }
    }
    MainWindow window(workspace);
    window.setInteractive(false);
    window.show();
    std::mt19937 random(argument.toUInt());
    Document& document = workspace.current();
    int number = qt(document.scenario().note).toInt();
    QTimer edits;
    QObject::connect(&edits, &QTimer::timeout, &window, [&] {
        ++number;
        document.edit(QStringLiteral("edit"), [number](DocumentState& state) {
            state.scenario.note = std::to_string(number);
            state.scenario.demand.months = 12 + number % 36;
        });
        const int kept = number;
        QTimer::singleShot(keptAfterMilliseconds, &window, [kept] { print(QStringLiteral("kept %1").arg(kept)); });
        if (random() % 5 == 0) {
            workspace.save(document, file);
        }
        if (random() % 7 == 0) {
            document.history().undo();
            document.history().redo();
        }
    });
    edits.start(20);
    return QApplication::exec();
}
