// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/value_model.h"

namespace gpucost::ui {

bool ValueModel::hasValue(int column, int row) const
{
    return !data(index(row, column), PlainRole).toString().isEmpty();
}

bool ValueModel::matches(int row, const QString& words) const
{
    for (int column = 0; column < columnCount(); ++column) {
        if (data(index(row, column)).toString().contains(words, Qt::CaseInsensitive)) {
            return true;
        }
    }
    return false;
}

void ValueProxy::setWords(const QString& words)
{
    if (words == m_words) {
        return;
    }
    m_words = words;
    auto* model = static_cast<ValueModel*>(sourceModel());
    if (model != nullptr && model->arrangesItself()) {
        model->setWords(words);
    } else {
        invalidateFilter();
    }
}

void ValueProxy::sort(int column, Qt::SortOrder order)
{
    auto* model = static_cast<ValueModel*>(sourceModel());
    if (model != nullptr && model->arrangesItself()) {
        model->sort(column, order);
    } else {
        QSortFilterProxyModel::sort(column, order);
    }
}

bool ValueProxy::lessThan(const QModelIndex& a, const QModelIndex& b) const
{
    const auto& model = *static_cast<const ValueModel*>(sourceModel());
    const bool known = model.hasValue(a.column(), a.row());
    if (known != model.hasValue(b.column(), b.row())) {
        return known == (sortOrder() == Qt::AscendingOrder);
    }
    return known && model.less(a.column(), a.row(), b.row());
}

bool ValueProxy::filterAcceptsRow(int row, const QModelIndex&) const
{
    const auto& model = *static_cast<const ValueModel*>(sourceModel());
    return m_words.isEmpty() || model.arrangesItself() || model.matches(row, m_words);
}

}  // namespace gpucost::ui
