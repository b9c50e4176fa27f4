// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTableView>

#include "ui/models/value_model.h"

class QSettings;

namespace gpucost::ui {

/// The table of every page: sorted by value at a click on a header, columns chosen from the header's menu,
/// several cells copied as tab-separated text that a spreadsheet takes as numbers, rows found by words.
class ValueTable : public QTableView {
    Q_OBJECT

public:
    explicit ValueTable(QWidget* parent = nullptr);

    void setValueModel(ValueModel* model);
    ValueModel* valueModel() const { return m_model; }
    ValueProxy* proxy() const { return m_proxy; }

    /// Row of the model (not of the view) that is current; -1: none.
    int currentRow() const;
    /// Rows of the model that are selected, as they are sorted.
    std::vector<int> selectedRows() const;

    /// The figure of the first row in this column is chosen whenever none is: as rows come, and as the table is shown.
    void setStartColumn(int column) { m_startColumn = column; }

    void setWords(const QString& words);
    /// Column widths, order, sorting and which are hidden, under a name.
    void keepLayout(QSettings& settings, const QString& name) const;
    void restoreLayout(QSettings& settings, const QString& name);
    void fitColumns();

    /// The selected cells: values with a point for the decimals, tabs between and a line for each row. What
    /// a spreadsheet would run as a formula is neutralised.
    QString selectionAsTsv() const;

signals:
    /// A cell of the model was chosen by mouse or keyboard.
    void cellChosen(int row, int column);

protected:
    void keyPressEvent(QKeyEvent* event) override;
    void showEvent(QShowEvent* event) override;

private:
    void showColumnMenu(const QPoint& at);
    void fitOnce();
    void chooseSomething();
    void tellChosen(const QModelIndex& now);

    ValueModel* m_model = nullptr;
    ValueProxy* m_proxy;
    int m_startColumn = -1;
    bool m_isFitted = false;  ///< to its first rows, or as it was left
};

}  // namespace gpucost::ui
