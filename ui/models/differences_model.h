// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <vector>

#include "core/scenario/scenario.h"
#include "ui/models/value_model.h"

namespace gpucost::ui {

/// The fields in which two scenarios differ.
class DifferencesModel : public ValueModel {
    Q_OBJECT

public:
    enum Column : int { Field, Here, There, ColumnCount };

    using ValueModel::ValueModel;

    void setDifferences(std::vector<ScenarioDifference> differences, const QString& here,
                        const QString& there);
    const std::vector<ScenarioDifference>& differences() const { return m_differences; }

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    QString columnId(int column) const override;
    bool less(int column, int a, int b) const override;

private:
    QString plain(int row, int column) const;

    std::vector<ScenarioDifference> m_differences;
    QString m_here;
    QString m_there;
};

}  // namespace gpucost::ui
