// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractTableModel>
#include <QSortFilterProxyModel>

namespace gpucost::ui {

/// A table over one immutable core result. What a cell shows is for people of one language; what it is as a
/// file would hold it stands beside it, exactly and without locale; and rows are ordered by the values.
class ValueModel : public QAbstractTableModel {
    Q_OBJECT

public:
    enum Role : int {
        PlainRole = Qt::UserRole + 1,  ///< QString: digits with a point, ISO dates, text as it is
        NumericRole,                   ///< bool: whether the column holds numbers
        BarRole,                       ///< double from 0 to 1: drawn behind the figure; invalid: none
    };

    using QAbstractTableModel::QAbstractTableModel;

    /// A name of the column that is the same in every language: of files and kept layouts.
    virtual QString columnId(int column) const = 0;
    /// Whether `a` stands before `b` in ascending order of the column; both have a value.
    virtual bool less(int column, int a, int b) const = 0;
    /// Rows without a value come last, whichever way the column is sorted.
    virtual bool hasValue(int column, int row) const;
    /// Whether a row holds the words that are searched for; any displayed cell by default.
    virtual bool matches(int row, const QString& words) const;
    /// Columns that are hidden until someone asks for them.
    virtual bool isExtra(int) const { return false; }

    /// Whether the model finds and sorts by itself, by setWords() and sort(): those with so many rows that a
    /// proxy, which asks about each cell, would keep one waiting.
    virtual bool arrangesItself() const { return false; }
    virtual void setWords(const QString&) {}

    int rowCount(const QModelIndex& parent = {}) const override = 0;
    int columnCount(const QModelIndex& parent = {}) const override = 0;
};

/// Sorts by value and finds by words; equal rows keep the model's order.
class ValueProxy : public QSortFilterProxyModel {
    Q_OBJECT

public:
    using QSortFilterProxyModel::QSortFilterProxyModel;

    void setWords(const QString& words);
    void sort(int column, Qt::SortOrder order = Qt::AscendingOrder) override;

protected:
    bool lessThan(const QModelIndex& a, const QModelIndex& b) const override;
    bool filterAcceptsRow(int row, const QModelIndex& parent) const override;

private:
    QString m_words;
};

}  // namespace gpucost::ui
