// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <functional>
#include <memory>
#include <vector>

#include <QLockFile>
#include <QString>
#include <QThreadPool>

#include "ui/session/document.h"

namespace gpucost::ui {

/// What a session that was cut off has left behind.
struct Recovered {
    DocumentState state;
    QString file;
    bool isModified = true;
};

/// Keeps a copy of every document that has unsaved changes, so that a crash, a power cut or a kill loses at
/// most the last quarter of a second.
///
/// Where     a folder of its own for each running program, below `root`, with a lock that says whether the
///           program still runs. Two programs never touch each other's copies
/// Copies    one JSON file each, replaced as a whole: a copy is the old one or the new one
/// Thread    written by a thread of its own, in the order asked for: the window waits for no disk
/// Verified  tests/ui/recovery_test.cpp, tests/ui/kill_test.py
class Recovery {
public:
    explicit Recovery(const QString& root);
    ~Recovery();

    /// The copies of programs that do not run any more, taken over: they are in this program's folder once
    /// it keeps them, and deleted where they were once it has. A copy that cannot be read is left and told
    /// in `problems`.
    std::vector<Recovered> takeOver(Errors& problems);
    /// After the documents taken over have been kept.
    void forgetTakenOver();

    /// Has a copy written soon. `failed` is called in the writing thread: there is no copy then, but the
    /// document itself is safe.
    void keep(const Document& document, const std::function<void(const Error&)>& failed);
    void forget(const Document& document);
    /// Until everything asked for is done.
    void wait();

private:
    QString pathOf(const Document& document) const;

    QString m_root;
    QString m_folder;
    QThreadPool m_writer;
    std::unique_ptr<QLockFile> m_lock;
    std::vector<QString> m_takenOver;
    std::vector<std::unique_ptr<QLockFile>> m_foreignLocks;
};

/// A copy as text and back.
QByteArray recoveryCopy(const Document& document);
Checked<Recovered> readRecoveryCopy(const QByteArray& bytes, const QString& file);

}  // namespace gpucost::ui
