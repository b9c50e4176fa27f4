// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <chrono>

#include <QApplication>
#include <QProcess>
#include <QTemporaryDir>
#include <QtTest>

#include "core/report/csv.h"
#include "ui/format/text.h"
#include "ui/pages/page.h"
#include "ui/session/workspace.h"
#include "ui/theme.h"

namespace gpucost::ui {

/// A workspace with the shipped prices on the day of the example, in a folder that is gone afterwards.
struct TestWorkspace {
    TestWorkspace()
        : workspace(loadLibrary({}, parseDate("2026-11-21").value()).value(),
                    {folder.filePath(QStringLiteral("recovery")),
                     folder.filePath(QStringLiteral("desktop.ini")),
                     {}})
    {
        Document::setPatience(std::chrono::minutes(2));  // what is asked for is there when it is looked at
        workspace.add(workspace.example());
    }

    QTemporaryDir folder;
    Workspace workspace;
};

/// What `gpucost ARGUMENTS... --format csv` prints, row by row.
inline std::vector<std::vector<std::string>> gpucostCsv(QStringList arguments)
{
    arguments += {QStringLiteral("--format"), QStringLiteral("csv"), QStringLiteral("--store"),
                  QStringLiteral("none")};
    QProcess program;
    program.start(QStringLiteral(GPUCOST_PROGRAM), arguments);
    program.waitForFinished();
    if (program.exitCode() != 0) {
        qWarning("%s", program.readAllStandardError().constData());
    }
    return parseCsv(program.readAllStandardOutput().toStdString(), "gpucost").value();
}

/// What an export holds, whether it takes its time or not.
inline Checked<std::string> bytesOf(const Export& one)
{
    return one.slowBytes ? one.slowBytes(Work{2, {}, {}}) : one.bytes();
}

/// The cell under a column's name.
inline QString cell(const std::vector<std::vector<std::string>>& csv, std::size_t row, const QString& column)
{
    for (std::size_t i = 0; i < csv.front().size(); ++i) {
        if (qt(csv.front()[i]) == column) {
            return qt(csvUnneutralised(csv[row + 1][i]));
        }
    }
    return QStringLiteral("no column %1").arg(column);
}

}  // namespace gpucost::ui
