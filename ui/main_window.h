// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <vector>

#include <QMainWindow>

#include "ui/pages/page.h"
#include "ui/theme.h"

class QDockWidget;
class QFrame;
class QLabel;
class QListWidget;
class QStackedWidget;
class QTabBar;
class QUndoGroup;

namespace gpucost::ui {

class ExplainPanel;
class ExportStrip;

/// The window: documents as tabs at the top, pages at the left, explanations at the right.
class MainWindow : public QMainWindow {
    Q_OBJECT

public:
    explicit MainWindow(Workspace& workspace, QWidget* parent = nullptr);

    const std::vector<Page*>& pages() const { return m_pages; }
    Page& currentPage() const;
    void showPage(int index);
    void setLook(Look look);

    /// Opens files as a person would who drops them on the window: all that can be opened are, and one message
    /// tells of the others.
    void openFiles(const QStringList& files);
    bool save(Document& document);
    bool saveAs(Document& document);
    /// Writes one of the current page's exports to a file. True where it is written, or, of one that takes its
    /// time, under way: it is written when nothing isExporting() any more, and told() where it could not be.
    bool exportTo(const Export& which, const QString& file);
    bool isExporting() const;
    /// The page as a PDF file.
    bool printTo(const QString& file);

    /// What stands in the way, and for how long: a strip under the tabs, never a dialog that holds one up.
    void tell(const QString& text);
    QString told() const;

    /// Whether questions are asked in dialogs; tests and the session's end by signal go without.
    void setInteractive(bool interactive) { m_isInteractive = interactive; }

protected:
    void closeEvent(QCloseEvent* event) override;
    void dragEnterEvent(QDragEnterEvent* event) override;
    void dropEvent(QDropEvent* event) override;

private:
    void addPage(Page* page);
    void makeActions();
    void makeExplainDock();
    void showDocuments();
    void showExportMenu();
    void exportWithDialog(const Export& which);
    void print();
    void showRecent();
    bool mayClose(Document& document);
    void closeDocument(Document& document);
    void renameDocument();
    void keepLayout();
    void restoreLayout();

    Workspace& m_workspace;
    std::vector<Page*> m_pages;
    QListWidget* m_navigation;
    QStackedWidget* m_stack;
    QTabBar* m_tabs;
    QUndoGroup* m_undo;
    ExplainPanel* m_explain;
    QDockWidget* m_explainDock;
    QFrame* m_strip;
    QLabel* m_stripText;
    ExportStrip* m_export;
    QLabel* m_status;
    QLabel* m_booksStatus;
    QMenu* m_recentMenu = nullptr;
    QMenu* m_exportMenu = nullptr;
    bool m_isInteractive = true;
};

}  // namespace gpucost::ui
