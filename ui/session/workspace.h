// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <memory>
#include <vector>

#include <QObject>
#include <QSettings>
#include <QTimer>

#include "ui/session/recovery.h"

namespace gpucost::ui {

/// Where a workspace keeps what outlives it.
struct WorkspacePaths {
    QString recovery;             ///< folder of copies of unsaved documents
    QString settings;             ///< INI file: recent files, layout
    std::filesystem::path store;  ///< fetched prices; empty: none

    /// Those of this user, as the platform has them.
    static WorkspacePaths usual();
};

/// What the windows and pages share: the library and the open documents, of which one is current.
class Workspace : public QObject {
    Q_OBJECT

public:
    Workspace(std::shared_ptr<const Library> library, WorkspacePaths paths, QObject* parent = nullptr);
    ~Workspace() override;

    const std::shared_ptr<const Library>& library() const { return m_library; }
    void setLibrary(std::shared_ptr<const Library> library);
    /// Reads the store again, after an update.
    Errors reloadLibrary();

    const std::vector<std::unique_ptr<Document>>& documents() const { return m_documents; }
    Document& current() const { return *m_current; }
    void setCurrent(Document& document);

    /// Each opens a document and makes it the current one. There is always one.
    Document& add(DocumentState state);
    Checked<Document*> open(const QString& file);  ///< or shows it, where it is open already
    Document& duplicate(const Document& document);
    void close(Document& document);

    /// What was being worked on when the last session was cut off; to be called once.
    std::size_t recover(Errors& problems);

    std::optional<Error> save(Document& document, const QString& file);
    QStringList recentFiles() const;
    QSettings& settings() { return m_settings; }
    const WorkspacePaths& paths() const { return m_paths; }

    /// The example that a new document begins with, and that the screenshots show.
    DocumentState example() const;

signals:
    void documentsChanged();
    void currentChanged();      ///< another document is current
    void currentEdited();       ///< or its content is another
    void workedOut();           ///< a late answer of any document is there
    void libraryChanged();
    void problem(const QString& what);

private:
    Document& adopt(std::unique_ptr<Document> document);
    void remember(const QString& file);
    void keepCopies();
    void tellOfKeeping(const Error& error);

    std::shared_ptr<const Library> m_library;
    WorkspacePaths m_paths;
    QSettings m_settings;
    Recovery m_recovery;
    std::vector<std::unique_ptr<Document>> m_documents;
    Document* m_current = nullptr;
    std::vector<Document*> m_toKeep;
    QTimer m_keepTimer;
    bool m_warnedOfKeeping = false;
};

}  // namespace gpucost::ui
