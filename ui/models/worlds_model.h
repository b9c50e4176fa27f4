// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <array>
#include <memory>

#include "core/report/pair_uncertainty.h"
#include "ui/format/display.h"
#include "ui/models/value_model.h"

namespace gpucost::ui {

/// What the random worlds say about both options: one row a figure, a column for each option.
class WorldsModel : public ValueModel {
    Q_OBJECT

public:
    enum Column : int { Figure, Plan, Baseline, ColumnCount };

    using ValueModel::ValueModel;

    void setPair(std::shared_ptr<const PairUncertainty> pair, const QString& plan, const QString& baseline);
    QString key(int row) const;  ///< "expected_cost", as programs know it
    QString meaning(int row) const;

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    QString columnId(int column) const override;
    bool less(int column, int a, int b) const override;

private:
    const PairUncertainty::Figure& figure(int row, int column) const;

    std::shared_ptr<const PairUncertainty> m_pair;
    std::array<std::vector<PairUncertainty::Figure>, 2> m_figures;
    std::array<QString, 2> m_names;
    Display m_display;
};

}  // namespace gpucost::ui
