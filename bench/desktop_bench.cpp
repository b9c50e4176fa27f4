// SPDX-License-Identifier: GPL-3.0-or-later
//
// gpucost-desktop-bench: how long a step of a slider takes until the whole catalog is priced again and table and chart are
// repainted, without a screen: median and worst of 200 steps, for each slider of the Compare page. No test reads it.
#include <algorithm>
#include <cstdio>

#include <QApplication>
#include <QElapsedTimer>
#include <QSlider>
#include <QTemporaryDir>

#include "ui/main_window.h"
#include "ui/pages/compare_page.h"

using namespace gpucost;
using namespace gpucost::ui;

namespace {

constexpr int steps = 200;

void report(const char* what, std::vector<qint64> nanoseconds)
{
    std::sort(nanoseconds.begin(), nanoseconds.end());
    const auto milliseconds = [](qint64 time) { return static_cast<double>(time) / 1e6; };
    std::printf("%-34s median %6.2f ms   95 %% %6.2f ms   worst %6.2f ms\n", what,
                milliseconds(nanoseconds[nanoseconds.size() / 2]),
                milliseconds(nanoseconds[nanoseconds.size() * 95 / 100]), milliseconds(nanoseconds.back()));
}

/// One step: the value changes, the page answers, and everything that has to be painted is.
qint64 step(QSlider& slider, int value)
{
    QElapsedTimer timer;
    timer.start();
    slider.setValue(value);
    QApplication::sendPostedEvents();
    QApplication::processEvents();
    return timer.nsecsElapsed();
}

void measure(MainWindow& window, const char* accessibleName, const char* what)
{
    for (QSlider* slider : window.currentPage().findChildren<QSlider*>()) {
        if (slider->accessibleName() != QLatin1String(accessibleName)) {
            continue;
        }
        std::vector<qint64> times;
        const int range = slider->maximum() - slider->minimum();
        for (int i = 0; i < steps; ++i) {
            // Up and down again, never the same value twice in a row.
            const int at = i % (2 * range);
            times.push_back(step(*slider, slider->minimum() + (at < range ? at : 2 * range - at)));
        }
        report(what, std::move(times));
    }
}

}  // namespace

int main(int argc, char** argv)
{
    qputenv("QT_QPA_PLATFORM", "offscreen");
    QApplication application(argc, argv);
    applyLook(application, Look::Light);
    Document::setPatience(std::chrono::minutes(1));  // a step lasts until its answer is painted
    const QTemporaryDir folder;
    Workspace workspace(loadLibrary({}, parseDate("2026-11-21").value()).value(),
                        {folder.filePath(QStringLiteral("recovery")),
                         folder.filePath(QStringLiteral("desktop.ini")),
                         {}});
    DocumentState state = workspace.example();
    state.compare.gpus.clear();  // the whole catalog
    workspace.add(std::move(state));
    MainWindow window(workspace);
    window.setInteractive(false);
    window.show();
    QApplication::processEvents();

    const auto& outcome = workspace.current().comparison(workspace.library());
    std::printf("%zu ways to buy a step\n", outcome->comparison ? outcome->comparison->considered : 0);
    measure(window, "Utilization in percent", "utilization");
    measure(window, "Months", "months");
    measure(window, "Number of GPUs", "number of GPUs");
    return 0;
}
