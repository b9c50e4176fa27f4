// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <functional>

#include <QWidget>

#include "ui/session/workspace.h"
#include "ui/widgets/explanation.h"

namespace gpucost::ui {

class ChartWidget;
class ValueModel;

/// One kind of file that a page can be written as.
struct Export {
    QString name;    ///< "CSV of all options"
    QString suffix;  ///< "csv"
    std::function<Checked<std::string>()> bytes;  ///< of what is on the screen, in no time; empty: `slowBytes` is set
    /// The same for what takes its time: runs on a thread of its own, and is thrown away once a stop is asked for.
    std::function<Checked<std::string>(const Work&)> slowBytes = {};
};

/// One question and its answer about the current document. A page that is not visible works nothing out: it
/// refreshes when it is shown.
class Page : public QWidget {
    Q_OBJECT

public:
    explicit Page(Workspace& workspace, QWidget* parent = nullptr);

    virtual QString title() const = 0;
    virtual QString iconName() const = 0;  ///< of :/icons/NAME.svg
    /// What can be exported now, the most useful first; files are in English and without locale.
    virtual std::vector<Export> exports() const = 0;
    /// Puts the cursor where words are searched for; pages without a table ignore it.
    virtual void find() {}
    /// After another look was chosen.
    virtual void refreshColors();
    virtual void keepLayout(QSettings&) const {}
    virtual void restoreLayout(QSettings&) {}
    /// What is on the page as a document to print: HTML with pictures as data addresses.
    virtual QString printable() const;
    /// Whether something is still being worked out for what is shown.
    virtual bool isWorking() const;

    /// Works out and shows what the current document says, now.
    void refreshNow();

signals:
    void explained(const Explanation& explanation);
    void status(const QString& text);  ///< a remark for the status bar
    void problem(const QString& text);

protected:
    /// Shows the current document.
    virtual void refresh() = 0;

    Workspace& workspace() const { return m_workspace; }
    Document& document() const { return m_workspace.current(); }
    const std::shared_ptr<const Library>& library() const { return m_workspace.library(); }
    void showEvent(QShowEvent* event) override;
    /// What a page says that has no answer yet.
    static QString workingSentence();
    /// Shows the current document again: now where the page is visible, else once it is.
    void invalidate();

private:
    Workspace& m_workspace;
    bool m_isStale = true;
};

/// A table as CSV, XLSX and HTML: the values that PlainRole says, under the English names of columnId().
std::vector<Export> tableExports(const ValueModel& model, const QString& what);
/// A chart as PNG and SVG, as it is on the screen.
std::vector<Export> chartExports(const ChartWidget& chart, const QString& what);

/// The model's visible cells as an HTML table, and a chart as a picture in HTML.
QString htmlTable(const ValueModel& model);
QString htmlPicture(const ChartWidget& chart);

}  // namespace gpucost::ui
