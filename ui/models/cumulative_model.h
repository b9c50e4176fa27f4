// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <memory>
#include <vector>

#include "core/report/scenario_figures.h"
#include "ui/format/display.h"
#include "ui/models/value_model.h"
#include "ui/session/document.h"

namespace gpucost::ui {

/// What has been paid by the end of each month, one column for each option that can be bought. Where an
/// option ends before others it stays at what it has cost.
class CumulativeModel : public ValueModel {
    Q_OBJECT

public:
    enum FixedColumn : int { Number, Period, FixedCount };

    using ValueModel::ValueModel;

    void setOutcome(std::shared_ptr<const ScenarioOutcome> outcome);
    const std::shared_ptr<const ScenarioOutcome>& outcome() const { return m_outcome; }

    /// The option of a column from FixedCount on, as an index into the scenario's options.
    std::size_t optionOf(int column) const { return columnAt(column).option; }
    /// One amount for each row.
    const std::vector<Money>& amounts(int column) const { return columnAt(column).amounts; }
    Month monthAt(int row) const { return m_start.plus(row); }

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    QString columnId(int column) const override;
    bool less(int column, int a, int b) const override;

private:
    struct OptionColumn {
        std::size_t option;
        std::vector<Money> amounts;
    };

    const OptionColumn& columnAt(int column) const
    {
        return m_columns[static_cast<std::size_t>(column - FixedCount)];
    }

    std::shared_ptr<const ScenarioOutcome> m_outcome;
    std::vector<OptionColumn> m_columns;
    std::size_t m_months = 0;
    Month m_start;
    Display m_display;
};

}  // namespace gpucost::ui
