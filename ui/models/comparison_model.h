// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <memory>
#include <vector>

#include "ui/format/display.h"
#include "ui/models/value_model.h"
#include "ui/session/document.h"

namespace gpucost::ui {

/// The ways to buy of one comparison, those with a host machine first.
class ComparisonModel : public ValueModel {
    Q_OBJECT

public:
    enum Column : int {
        Rank,
        Plan,
        Provider,
        Total,
        PerGpuHour,
        SavingShare,
        BreakEvenMonth,
        BreakEvenUse,
        Upfront,
        MonthlyAverage,
        Saving,
        AfterHorizon,
        Region,
        Machine,
        Gpus,
        PriceAsOf,
        Sources,
        ColumnCount
    };

    using ValueModel::ValueModel;

    void setOutcome(std::shared_ptr<const CompareOutcome> outcome);
    const std::shared_ptr<const CompareOutcome>& outcome() const { return m_outcome; }
    void setDisplay(const Display& display);

    const ComparisonRow& row(int row) const { return *m_rows[static_cast<std::size_t>(row)].row; }
    bool includesHost(int row) const { return m_rows[static_cast<std::size_t>(row)].includesHost; }

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    QString columnId(int column) const override;
    bool less(int column, int a, int b) const override;
    bool isExtra(int column) const override;

private:
    struct Entry {
        const ComparisonRow* row;
        bool includesHost;
    };

    QString text(const Entry& entry, int column) const;
    QString plain(const Entry& entry, int column) const;

    std::shared_ptr<const CompareOutcome> m_outcome;
    std::vector<Entry> m_rows;
    Display m_display;
    Money m_most;  // the largest total, for bars
};

}  // namespace gpucost::ui
