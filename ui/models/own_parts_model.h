// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <memory>
#include <vector>

#include "ui/format/display.h"
#include "ui/models/value_model.h"
#include "ui/session/own_outcome.h"

namespace gpucost::ui {

/// What servers of one's own cost, part by part, their total, and beneath it the cloud they are compared with.
class OwnPartsModel : public ValueModel {
    Q_OBJECT

public:
    enum Column : int { Part, Total, PerYear, PerGpuHour, Share, ColumnCount };

    using ValueModel::ValueModel;

    void setOutcome(std::shared_ptr<const OwnOutcome> outcome);
    const std::shared_ptr<const OwnOutcome>& outcome() const { return m_outcome; }

    /// One of the parts; empty for the total and the cloud.
    std::optional<OwnedPart> part(int row) const { return m_rows[static_cast<std::size_t>(row)].sum.part; }
    bool isCloud(int row) const { return m_rows[static_cast<std::size_t>(row)].isCloud; }

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    QString columnId(int column) const override;
    bool less(int column, int a, int b) const override;
    bool isExtra(int column) const override { return column == Share; }

private:
    struct Row {
        OwnPartSum sum;
        bool isCloud = false;
    };

    QString text(const Row& row, int column) const;
    QString plain(const Row& row, int column) const;

    std::shared_ptr<const OwnOutcome> m_outcome;
    std::vector<Row> m_rows;
    Money m_most;  // the largest sum, for bars
    Display m_display;
};

}  // namespace gpucost::ui
