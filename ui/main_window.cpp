// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/main_window.h"

#include <QAction>
#include <QActionGroup>
#include <QApplication>
#include <QCloseEvent>
#include <QDockWidget>
#include <QDragEnterEvent>
#include <QFileDialog>
#include <QFileInfo>
#include <QFrame>
#include <QInputDialog>
#include <QLabel>
#include <QListWidget>
#include <QMenuBar>
#include <QMessageBox>
#include <QMimeData>
#include <QPrintDialog>
#include <QPrinter>
#include <QStackedWidget>
#include <QStatusBar>
#include <QTabBar>
#include <QTextDocument>
#include <QToolBar>
#include <QToolButton>
#include <QUndoGroup>
#include <QVBoxLayout>

#include "connect/replace_file.h"
#include "ui/format/display.h"
#include "ui/format/names.h"
#include "ui/format/text.h"
#include "ui/pages/pages.h"
#include "ui/widgets/explain_panel.h"
#include "ui/widgets/export_strip.h"

namespace gpucost::ui {

namespace {

constexpr auto scenarioSuffix = ".gpucost.json";
constexpr auto lookKey = "look";

/// While widgets are made and put into each other: with a style sheet Qt works out the style of each anew at every
/// step, which is half of the time until the first window.
class StyleSheetLater {
public:
    StyleSheetLater()
        : m_sheet(qApp->styleSheet())
    {
        qApp->setStyleSheet({});
    }
    ~StyleSheetLater() { qApp->setStyleSheet(m_sheet); }
    StyleSheetLater(const StyleSheetLater&) = delete;
    StyleSheetLater& operator=(const StyleSheetLater&) = delete;

private:
    QString m_sheet;
};

}  // namespace

MainWindow::MainWindow(Workspace& workspace, QWidget* parent)
    : QMainWindow(parent)
    , m_workspace(workspace)
    , m_navigation(new QListWidget)
    , m_stack(new QStackedWidget)
    , m_tabs(new QTabBar)
    , m_undo(new QUndoGroup(this))
    , m_explain(new ExplainPanel)
    , m_explainDock(new QDockWidget(tr("Explanation")))
    , m_strip(new QFrame)
    , m_stripText(new QLabel)
    , m_export(new ExportStrip)
    , m_status(new QLabel)
    , m_booksStatus(new QLabel)
{
    setAcceptDrops(true);
    setWindowIcon(QIcon(QStringLiteral(":/icons/gpucost.svg")));

    m_navigation->setObjectName(QStringLiteral("navigation"));
    m_navigation->setAccessibleName(tr("Pages"));
    m_navigation->setIconSize({20, 20});
    m_tabs->setExpanding(false);
    m_tabs->setTabsClosable(true);
    m_tabs->setDocumentMode(true);
    m_tabs->setAccessibleName(tr("Open scenarios"));
    m_tabs->setElideMode(Qt::ElideRight);

    m_strip->setObjectName(QStringLiteral("card"));
    m_stripText->setWordWrap(true);
    m_stripText->setTextInteractionFlags(Qt::TextSelectableByMouse);
    auto* dismiss = new QToolButton;
    dismiss->setText(tr("Dismiss"));
    dismiss->setAutoRaise(true);
    auto* stripLayout = new QHBoxLayout(m_strip);
    stripLayout->addWidget(m_stripText, 1);
    stripLayout->addWidget(dismiss);
    m_strip->hide();
    connect(dismiss, &QToolButton::clicked, m_strip, &QFrame::hide);
    connect(m_export, &ExportStrip::written, this,
            [this](const QString& file) { m_status->setText(tr("Exported to %1").arg(file)); });
    connect(m_export, &ExportStrip::canceled, this, [this](const QString& file) {
        m_status->setText(tr("Export canceled: %1 was not written.").arg(file));
    });
    connect(m_export, &ExportStrip::failed, this,
            [this](const Errors& errors) { tell(tr("Not exported. %1").arg(problemText(errors))); });

    auto* right = new QWidget;
    auto* rightLayout = new QVBoxLayout(right);
    rightLayout->setContentsMargins({});
    rightLayout->setSpacing(0);
    rightLayout->addWidget(m_tabs);
    rightLayout->addWidget(m_strip);
    rightLayout->addWidget(m_export);
    rightLayout->addWidget(m_stack, 1);
    auto* center = new QWidget;
    auto* centerLayout = new QHBoxLayout(center);
    centerLayout->setContentsMargins({});
    centerLayout->setSpacing(0);
    centerLayout->addWidget(m_navigation);
    centerLayout->addWidget(right, 1);
    setCentralWidget(center);

    {
        const StyleSheetLater later;
        makeExplainDock();
        for (Page* page : makePages(m_workspace)) {
            addPage(page);
        }
    }
    m_navigation->setFixedWidth(m_navigation->sizeHintForColumn(0) + 24);
    makeActions();

    statusBar()->addWidget(m_status, 1);
    statusBar()->addPermanentWidget(m_booksStatus);

    connect(m_navigation, &QListWidget::currentRowChanged, this, &MainWindow::showPage);
    connect(m_tabs, &QTabBar::currentChanged, this, [this](int index) {
        if (index >= 0 && static_cast<std::size_t>(index) < m_workspace.documents().size()) {
            m_workspace.setCurrent(*m_workspace.documents()[static_cast<std::size_t>(index)]);
        }
    });
    connect(m_tabs, &QTabBar::tabCloseRequested, this, [this](int index) {
        closeDocument(*m_workspace.documents()[static_cast<std::size_t>(index)]);
    });
    connect(m_tabs, &QTabBar::tabBarDoubleClicked, this, &MainWindow::renameDocument);
    connect(&m_workspace, &Workspace::documentsChanged, this, &MainWindow::showDocuments);
    connect(&m_workspace, &Workspace::currentChanged, this, &MainWindow::showDocuments);
    connect(&m_workspace, &Workspace::problem, this, &MainWindow::tell);
    const auto showBooks = [this] {
        const auto& catalog = *m_workspace.library()->catalog;
        m_booksStatus->setText(tr("%1 offers in %n price book(s)", nullptr,
                                  static_cast<int>(catalog.books().size()))
                                   .arg(Display().number(static_cast<std::int64_t>(catalog.offers().size()))));
        m_booksStatus->setToolTip(qt(catalog.digest()));
    };
    connect(&m_workspace, &Workspace::libraryChanged, this, showBooks);
    showBooks();
    restoreLayout();
    showDocuments();
    m_navigation->setCurrentRow(0);
}

void MainWindow::addPage(Page* page)
{
    m_pages.push_back(page);
    m_stack->addWidget(page);
    auto* item = new QListWidgetItem(icon(page->iconName()), page->title(), m_navigation);
    item->setToolTip(tr("%1 (Ctrl+%2)").arg(page->title()).arg(m_pages.size()));
    connect(page, &Page::explained, m_explain, &ExplainPanel::setExplanation);
    connect(page, &Page::status, m_status, &QLabel::setText);
    connect(page, &Page::problem, this, &MainWindow::tell);
}

Page& MainWindow::currentPage() const
{
    return *m_pages[static_cast<std::size_t>(m_stack->currentIndex())];
}

void MainWindow::showPage(int index)
{
    if (index >= 0 && static_cast<std::size_t>(index) < m_pages.size()) {
        m_stack->setCurrentIndex(index);
        m_navigation->setCurrentRow(index);
    }
}

void MainWindow::makeExplainDock()
{
    m_explainDock->setObjectName(QStringLiteral("explanation"));
    m_explainDock->setWidget(m_explain);
    m_explainDock->setAllowedAreas(Qt::LeftDockWidgetArea | Qt::RightDockWidgetArea);
    addDockWidget(Qt::RightDockWidgetArea, m_explainDock);
}

void MainWindow::makeActions()
{
    auto* file = menuBar()->addMenu(tr("&File"));
    auto* editMenu = menuBar()->addMenu(tr("&Edit"));
    auto* view = menuBar()->addMenu(tr("&View"));
    auto* help = menuBar()->addMenu(tr("&Help"));
    auto* bar = addToolBar(tr("Toolbar"));
    bar->setObjectName(QStringLiteral("toolbar"));
    bar->setIconSize({20, 20});
    bar->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);

    const auto add = [this](QMenu* menu, const QString& name, const QString& text,
                            const QKeySequence& keys, const std::function<void()>& run) {
        QAction* action = menu->addAction(text);
        if (!name.isEmpty()) {
            action->setObjectName(name);
            action->setIcon(icon(name));
        }
        action->setShortcut(keys);
        connect(action, &QAction::triggered, this, run);
        return action;
    };

    bar->addAction(add(file, QStringLiteral("new"), tr("&New scenario"), QKeySequence::New,
                       [this] { m_workspace.add(m_workspace.example()); }));
    bar->addAction(add(file, QStringLiteral("open"), tr("&Open…"), QKeySequence::Open, [this] {
        openFiles(QFileDialog::getOpenFileNames(this, tr("Open scenarios"), {},
                                                tr("Scenarios (*.json);;All files (*)")));
    }));
    m_recentMenu = file->addMenu(tr("Open &recent"));
    connect(m_recentMenu, &QMenu::aboutToShow, this, &MainWindow::showRecent);
    file->addSeparator();
    bar->addAction(add(file, QStringLiteral("save"), tr("&Save"), QKeySequence::Save,
                       [this] { save(m_workspace.current()); }));
    add(file, {}, tr("Save &as…"), QKeySequence::SaveAs, [this] { saveAs(m_workspace.current()); });
    add(file, {}, tr("&Duplicate"), QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_D),
        [this] { m_workspace.duplicate(m_workspace.current()); });
    add(file, {}, tr("Re&name…"), QKeySequence(Qt::Key_F2), [this] { renameDocument(); });
    file->addSeparator();
    m_exportMenu = file->addMenu(icon(QStringLiteral("export")), tr("&Export this page"));
    connect(m_exportMenu, &QMenu::aboutToShow, this, &MainWindow::showExportMenu);
    add(file, {}, tr("Export &quickly…"), QKeySequence(Qt::CTRL | Qt::Key_E), [this] {
        const std::vector<Export> all = currentPage().exports();
        if (!all.empty()) {
            exportWithDialog(all.front());
        }
    });
    add(file, QStringLiteral("print"), tr("&Print…"), QKeySequence::Print, [this] { print(); });
    file->addSeparator();
    add(file, {}, tr("&Close scenario"), QKeySequence::Close,
        [this] { closeDocument(m_workspace.current()); });
    add(file, {}, tr("E&xit"), QKeySequence::Quit, [this] { close(); });

    QAction* undo = m_undo->createUndoAction(this, tr("&Undo"));
    undo->setShortcut(QKeySequence::Undo);
    undo->setIcon(icon(QStringLiteral("undo")));
    undo->setIconText(tr("Undo"));
    QAction* redo = m_undo->createRedoAction(this, tr("&Redo"));
    redo->setShortcuts({QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_Z), QKeySequence(Qt::CTRL | Qt::Key_Y)});
    redo->setIcon(icon(QStringLiteral("redo")));
    redo->setIconText(tr("Redo"));
    editMenu->addActions({undo, redo});
    editMenu->addSeparator();
    add(editMenu, {}, tr("&Find"), QKeySequence::Find, [this] { currentPage().find(); });
    bar->addSeparator();
    bar->addActions({undo, redo});
    bar->addSeparator();
    auto* exportButton = new QToolButton;
    exportButton->setMenu(m_exportMenu);
    exportButton->setPopupMode(QToolButton::InstantPopup);
    exportButton->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    exportButton->setIcon(icon(QStringLiteral("export")));
    exportButton->setText(tr("Export"));
    exportButton->setAccessibleName(tr("Export this page"));
    bar->addWidget(exportButton);

    for (std::size_t i = 0; i < m_pages.size(); ++i) {
        QAction* go = view->addAction(m_pages[i]->title());
        go->setShortcut(QKeySequence(Qt::CTRL | static_cast<Qt::Key>(Qt::Key_1 + i)));
        connect(go, &QAction::triggered, this, [this, i] { showPage(static_cast<int>(i)); });
    }
    view->addSeparator();
    QAction* explain = m_explainDock->toggleViewAction();
    explain->setText(tr("&Explanation"));
    explain->setShortcut(QKeySequence(Qt::Key_F1));
    explain->setIcon(icon(QStringLiteral("explain")));
    view->addAction(explain);
    bar->addAction(explain);
    auto* looks = view->addMenu(tr("&Look"));
    auto* group = new QActionGroup(this);
    const int chosen = m_workspace.settings().value(QLatin1String(lookKey), 0).toInt();
    for (const auto& [look, text] : {std::pair(Look::System, tr("As the system")),
                                     std::pair(Look::Light, tr("Light")), std::pair(Look::Dark, tr("Dark"))}) {
        QAction* action = looks->addAction(text);
        action->setCheckable(true);
        action->setChecked(static_cast<int>(look) == chosen);
        group->addAction(action);
        connect(action, &QAction::triggered, this, [this, look = look] { setLook(look); });
    }

    add(help, {}, tr("&About GPU Cost"), {}, [this] {
        QMessageBox::about(
            this, tr("About GPU Cost"),
            tr("<h3>GPU Cost %1</h3><p>What a GPU costs: on demand, spot, reserved, committed and owned, "
               "compared exactly.</p><p>GPL-3.0-or-later; the core library is Apache-2.0.</p>")
                .arg(QApplication::applicationVersion()));
    });
}

void MainWindow::showDocuments()
{
    const QSignalBlocker blocker(m_tabs);
    const auto& documents = m_workspace.documents();
    while (m_tabs->count() > static_cast<int>(documents.size())) {
        m_tabs->removeTab(m_tabs->count() - 1);
    }
    for (std::size_t i = 0; i < documents.size(); ++i) {
        const int tab = static_cast<int>(i);
        Document& document = *documents[i];
        if (tab == m_tabs->count()) {
            m_tabs->addTab({});
        }
        QString text = document.title();
        text.replace(QLatin1Char('&'), QStringLiteral("&&"));
        m_tabs->setTabText(tab, (document.isModified() ? QStringLiteral("• ") : QString()) + text);
        m_tabs->setTabToolTip(tab, document.file().isEmpty() ? tr("Not saved yet") : document.file());
        m_undo->addStack(&document.history());
        if (&document == &m_workspace.current()) {
            m_tabs->setCurrentIndex(tab);
            m_undo->setActiveStack(&document.history());
        }
    }
    setWindowTitle(tr("%1[*] – GPU Cost").arg(m_workspace.current().title()));
    setWindowModified(m_workspace.current().isModified());
}

void MainWindow::setLook(Look look)
{
    m_workspace.settings().setValue(QLatin1String(lookKey), static_cast<int>(look));
    applyLook(*qApp, look);
    for (QAction* action : findChildren<QAction*>()) {
        if (!action->objectName().isEmpty() && !action->icon().isNull()) {
            action->setIcon(icon(action->objectName()));
        }
    }
    for (std::size_t i = 0; i < m_pages.size(); ++i) {
        m_navigation->item(static_cast<int>(i))->setIcon(icon(m_pages[i]->iconName()));
        m_pages[i]->refreshColors();
    }
    m_explain->refresh();
}

void MainWindow::tell(const QString& text)
{
    m_stripText->setText(text);
    m_strip->setVisible(!text.isEmpty());
}

QString MainWindow::told() const
{
    return m_strip->isHidden() ? QString() : m_stripText->text();
}

void MainWindow::openFiles(const QStringList& files)
{
    QStringList problems;
    for (const QString& file : files) {
        if (const auto opened = m_workspace.open(file); !opened) {
            problems += problemText(opened.error());
        }
    }
    tell(problems.join(QLatin1Char('\n')));
}

bool MainWindow::save(Document& document)
{
    if (document.file().isEmpty()) {
        return saveAs(document);
    }
    if (const auto error = m_workspace.save(document, document.file())) {
        tell(tr("Not saved. %1").arg(problemText(*error)));
        return false;
    }
    m_status->setText(tr("Saved as %1").arg(document.file()));
    return true;
}

bool MainWindow::saveAs(Document& document)
{
    QString file = QFileDialog::getSaveFileName(this, tr("Save scenario"),
                                                document.title() + QLatin1String(scenarioSuffix),
                                                tr("Scenarios (*.json)"));
    if (file.isEmpty()) {
        return false;
    }
    if (QFileInfo(file).suffix().isEmpty()) {
        file += QLatin1String(scenarioSuffix);
    }
    if (const auto error = m_workspace.save(document, file)) {
        tell(tr("Not saved. %1").arg(problemText(*error)));
        return false;
    }
    return true;
}

void MainWindow::showExportMenu()
{
    m_exportMenu->clear();
    for (const Export& one : currentPage().exports()) {
        connect(m_exportMenu->addAction(one.name + QStringLiteral("…")), &QAction::triggered, this,
                [this, one] { exportWithDialog(one); });
    }
    connect(m_exportMenu->addAction(tr("Page as PDF…")), &QAction::triggered, this, [this] {
        const QString file = QFileDialog::getSaveFileName(this, tr("Export"), currentPage().title() + ".pdf",
                                                          QStringLiteral("PDF (*.pdf)"));
        if (!file.isEmpty()) {
            printTo(file);
        }
    });
}

void MainWindow::exportWithDialog(const Export& which)
{
    const QString file = QFileDialog::getSaveFileName(
        this, tr("Export"), currentPage().title() + QLatin1Char('.') + which.suffix,
        QStringLiteral("%1 (*.%2)").arg(which.suffix.toUpper(), which.suffix));
    if (!file.isEmpty()) {
        exportTo(which, file);
    }
}

bool MainWindow::isExporting() const
{
    return m_export->isBusy();
}

bool MainWindow::exportTo(const Export& which, const QString& file)
{
    if (which.slowBytes) {
        m_export->add(file, which.slowBytes);
        return true;
    }
    const auto bytes = which.bytes();
    if (!bytes) {
        tell(tr("Not exported. %1").arg(problemText(bytes.error())));
        return false;
    }
    if (const auto error = replaceFile(std8(file), *bytes)) {
        tell(tr("Not exported. %1").arg(problemText(*error)));
        return false;
    }
    m_status->setText(tr("Exported to %1").arg(file));
    return true;
}

void MainWindow::print()
{
    QPrinter printer(QPrinter::HighResolution);
    QPrintDialog dialog(&printer, this);
    if (dialog.exec() == QDialog::Accepted) {
        QTextDocument page;
        page.setHtml(currentPage().printable());
        page.print(&printer);
    }
}

bool MainWindow::printTo(const QString& file)
{
    QPrinter printer(QPrinter::HighResolution);
    printer.setOutputFormat(QPrinter::PdfFormat);
    printer.setOutputFileName(file);
    printer.setPageOrientation(QPageLayout::Landscape);
    QTextDocument page;
    page.setHtml(currentPage().printable());
    page.print(&printer);
    if (printer.printerState() == QPrinter::Error || !QFileInfo(file).isFile()) {
        tell(tr("Not printed: %1 cannot be written.").arg(file));
        return false;
    }
    m_status->setText(tr("Exported to %1").arg(file));
    return true;
}

void MainWindow::showRecent()
{
    m_recentMenu->clear();
    for (const QString& file : m_workspace.recentFiles()) {
        QAction* action = m_recentMenu->addAction(QFileInfo(file).fileName());
        action->setToolTip(file);
        connect(action, &QAction::triggered, this, [this, file] { openFiles({file}); });
    }
    m_recentMenu->setToolTipsVisible(true);
    if (m_recentMenu->isEmpty()) {
        m_recentMenu->addAction(tr("None yet"))->setEnabled(false);
    }
}

void MainWindow::renameDocument()
{
    Document& document = m_workspace.current();
    bool accepted = false;
    const QString name = QInputDialog::getText(this, tr("Rename scenario"), tr("Name"), QLineEdit::Normal,
                                               document.title(), &accepted);
    if (accepted && !name.trimmed().isEmpty()) {  // a document without a name cannot be read again
        document.edit(tr("Rename"),
                      [&name](DocumentState& state) { state.scenario.name = std8(name); });
    }
}

bool MainWindow::mayClose(Document& document)
{
    if (!document.isModified() || !m_isInteractive) {
        return true;
    }
    m_workspace.setCurrent(document);
    const auto answer = QMessageBox::question(
        this, tr("Unsaved changes"), tr("Save the changes to “%1”?").arg(document.title()),
        QMessageBox::Save | QMessageBox::Discard | QMessageBox::Cancel, QMessageBox::Save);
    return answer == QMessageBox::Discard || (answer == QMessageBox::Save && save(document));
}

void MainWindow::closeDocument(Document& document)
{
    if (mayClose(document)) {
        m_undo->removeStack(&document.history());
        m_workspace.close(document);
    }
}

void MainWindow::closeEvent(QCloseEvent* event)
{
    for (const auto& document : m_workspace.documents()) {
        if (!mayClose(*document)) {
            event->ignore();
            return;
        }
    }
    keepLayout();
    event->accept();
}

void MainWindow::dragEnterEvent(QDragEnterEvent* event)
{
    if (event->mimeData()->hasUrls()) {
        event->acceptProposedAction();
    }
}

void MainWindow::dropEvent(QDropEvent* event)
{
    QStringList files;
    for (const QUrl& url : event->mimeData()->urls()) {
        files += url.isLocalFile() ? url.toLocalFile() : url.toString();
    }
    openFiles(files);
    event->acceptProposedAction();
}

void MainWindow::keepLayout()
{
    QSettings& settings = m_workspace.settings();
    settings.setValue(QStringLiteral("window/geometry"), saveGeometry());
    settings.setValue(QStringLiteral("window/state"), saveState());
    for (const Page* page : m_pages) {
        page->keepLayout(settings);
    }
    settings.sync();
}

void MainWindow::restoreLayout()
{
    QSettings& settings = m_workspace.settings();
    if (!restoreGeometry(settings.value(QStringLiteral("window/geometry")).toByteArray())) {
        resize(1440, 900);
    }
    if (!restoreState(settings.value(QStringLiteral("window/state")).toByteArray())) {
        resizeDocks({m_explainDock}, {320}, Qt::Horizontal);
    }
    for (Page* page : m_pages) {
        page->restoreLayout(settings);
    }
}

}  // namespace gpucost::ui
