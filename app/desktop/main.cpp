// SPDX-License-Identifier: GPL-3.0-or-later
#include <chrono>

#include <QApplication>
#include <QCommandLineParser>
#include <QDate>
#include <QLibraryInfo>
#include <QTimer>
#include <QTranslator>

#include "ui/format/names.h"
#include "ui/main_window.h"

using namespace gpucost;
using namespace gpucost::ui;

namespace {

/// The day where the user is; core is told, and never asks.
Date today()
{
    using namespace std::chrono;
    const QDate now = QDate::currentDate();
    return Date(year_month_day{year(now.year()), month(static_cast<unsigned>(now.month())),
                               day(static_cast<unsigned>(now.day()))});
}

Look lookOf(const QString& name, int kept)
{
    return name == QLatin1String("light")  ? Look::Light
           : name == QLatin1String("dark") ? Look::Dark
                                           : static_cast<Look>(kept);
}

/// Once the page has had nothing more to do for a while.
int writeScreenshot(MainWindow& window, const QString& file)
{
    constexpr int settleMilliseconds = 200;
    constexpr int settledAfter = 2;
    bool written = false;
    int settled = 0;
    window.setInteractive(false);
    QTimer timer;
    QObject::connect(&timer, &QTimer::timeout, &window, [&window, &file, &written, &settled] {
        settled = window.currentPage().isWorking() ? 0 : settled + 1;
        if (settled > settledAfter) {
            written = window.grab().save(file);
            QApplication::quit();
        }
    });
    timer.start(settleMilliseconds);
    QApplication::exec();
    return written ? 0 : exitCode(ErrorCode::InputOutput);
}

/// Ends the program as soon as its window has been drawn: what a measurement of the start waits for.
class LeaveWhenDrawn : public QObject {
public:
    using QObject::QObject;

    bool eventFilter(QObject* watched, QEvent* event) override
    {
        if (event->type() == QEvent::Paint) {
            QTimer::singleShot(0, this, [] { QApplication::quit(); });
        }
        return QObject::eventFilter(watched, event);
    }
};

}  // namespace

int main(int argc, char** argv)
{
    QApplication::setHighDpiScaleFactorRoundingPolicy(Qt::HighDpiScaleFactorRoundingPolicy::PassThrough);
    QApplication application(argc, argv);
    QApplication::setApplicationName(QStringLiteral("gpucost-desktop"));
    QApplication::setApplicationDisplayName(QStringLiteral("GPU Cost"));
    QApplication::setApplicationVersion(QStringLiteral(GPUCOST_VERSION));
    QApplication::setDesktopFileName(QStringLiteral("gpucost-desktop"));

    QCommandLineParser options;
    options.setApplicationDescription(QStringLiteral("Compares what GPUs cost, bought any way there is."));
    options.addHelpOption();
    options.addVersionOption();
    options.addOption({QStringLiteral("language"), QStringLiteral("Speak en, ko or zh_CN."),
                       QStringLiteral("LANGUAGE")});
    options.addOption({QStringLiteral("look"), QStringLiteral("Look light or dark."), QStringLiteral("LOOK")});
    options.addOption({QStringLiteral("page"), QStringLiteral("Begin with page N, from 1."), QStringLiteral("N")});
    options.addOption({QStringLiteral("screenshot"),
                       QStringLiteral("Write a picture of the window to FILE (PNG) and leave."),
                       QStringLiteral("FILE")});
    options.addOption({QStringLiteral("leave-when-drawn"),
                       QStringLiteral("Leave as soon as the window has been drawn: to measure the start.")});
    options.addPositionalArgument(QStringLiteral("FILE"), QStringLiteral("Scenarios to open"),
                                  QStringLiteral("[FILE...]"));
    options.process(application);

    if (options.isSet(QStringLiteral("language"))) {
        QLocale::setDefault(QLocale(options.value(QStringLiteral("language"))));
    }
    QTranslator ours;
    QTranslator qts;
    // English, too, has a catalog, of its plurals.
    if (ours.load(QLocale(), QStringLiteral("gpucost"), QStringLiteral("_"), QStringLiteral(":/i18n")) ||
        ours.load(QStringLiteral(":/i18n/gpucost_en"))) {
        QApplication::installTranslator(&ours);
    }
    if (qts.load(QLocale(), QStringLiteral("qtbase"), QStringLiteral("_"),
                 QLibraryInfo::path(QLibraryInfo::TranslationsPath))) {
        QApplication::installTranslator(&qts);
    }

    const WorkspacePaths paths = WorkspacePaths::usual();
    QString problem;
    auto library = loadLibrary(paths.store, today());
    if (!library) {
        // The prices that come with the program are always there.
        problem = problemText(library.error());
        library = loadLibrary({}, today());
    }
    Workspace workspace(*library, paths);
    applyLook(application, lookOf(options.value(QStringLiteral("look")),
                                  workspace.settings().value(QStringLiteral("look"), 0).toInt()));
    Errors problems;
    const std::size_t recovered = workspace.recover(problems);
    if (recovered == 0) {
        workspace.add(workspace.example());
    }
    MainWindow window(workspace);
    if (!options.positionalArguments().isEmpty()) {
        window.openFiles(options.positionalArguments());
    }
    if (recovered > 0) {
        window.tell(MainWindow::tr("The last session was cut off. %n scenario(s) with unsaved changes are back.",
                                   nullptr, static_cast<int>(recovered)));
    }
    if (!problem.isEmpty() || !problems.empty()) {
        window.tell(problem + problemText(problems));
    }
    LeaveWhenDrawn leave;
    if (options.isSet(QStringLiteral("leave-when-drawn"))) {
        window.setInteractive(false);
        window.installEventFilter(&leave);
    }
    window.showPage(options.value(QStringLiteral("page")).toInt() - 1);
    window.show();
    if (options.isSet(QStringLiteral("screenshot"))) {
        return writeScreenshot(window, options.value(QStringLiteral("screenshot")));
    }
    return QApplication::exec();
}
