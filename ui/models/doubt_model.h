// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <memory>
#include <vector>

#include "core/report/book_report.h"
#include "ui/models/value_model.h"

namespace gpucost::ui {

/// What a check of price books found doubtful, a row for each.
class DoubtModel : public ValueModel {
    Q_OBJECT

public:
    enum Column : int { Book, Offer, Plan, Text, ColumnCount };

    using ValueModel::ValueModel;

    void setChecks(std::shared_ptr<const std::vector<BookCheck>> checks);
    const std::shared_ptr<const std::vector<BookCheck>>& checks() const { return m_checks; }
    const Doubt& doubt(int row) const { return *m_rows[static_cast<std::size_t>(row)].doubt; }

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    QString columnId(int column) const override;
    bool less(int column, int a, int b) const override;

private:
    struct Entry {
        const BookCheck* check;
        const gpucost::Doubt* doubt;
    };

    std::shared_ptr<const std::vector<BookCheck>> m_checks;
    std::vector<Entry> m_rows;
};

}  // namespace gpucost::ui
