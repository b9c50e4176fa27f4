// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <memory>

#include "core/report/pair_uncertainty.h"
#include "ui/format/display.h"
#include "ui/models/value_model.h"

namespace gpucost::ui {

/// What the plan's saving depends on, the input that moves it most first.
class TornadoModel : public ValueModel {
    Q_OBJECT

public:
    enum Column : int { Name, Low, High, AtLow, AtHigh, Turns, Base, Width, ColumnCount };

    using ValueModel::ValueModel;

    void setPair(std::shared_ptr<const PairUncertainty> pair);
    const Sensitivity& bar(int row) const { return m_pair->tornado()->bars[static_cast<std::size_t>(row)]; }

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    QString columnId(int column) const override;
    bool less(int column, int a, int b) const override;
    bool isExtra(int column) const override { return column == Base || column == Width; }

private:
    QString text(const Sensitivity& bar, int column) const;
    QString plain(const Sensitivity& bar, int column) const;

    std::shared_ptr<const PairUncertainty> m_pair;
    Display m_display;
};

}  // namespace gpucost::ui
