// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <memory>
#include <optional>
#include <vector>

#include "core/report/perf_report.h"
#include "ui/format/display.h"
#include "ui/models/value_model.h"
#include "ui/session/library.h"

namespace gpucost::ui {

/// What an hour of performance costs, worked out, with what the result points into.
struct PerfOutcome {
    std::shared_ptr<const Library> library;
    PerformanceMeasure measure;
    std::optional<PricedMachines> machines;
    std::optional<PerformancePrices> prices;
    std::optional<Error> error;  ///< where there is no result

    PerfReport report() const
    {
        return {*machines, measure, *prices, library->catalog->hardware(), library->catalog->digest()};
    }
};

/// Prices performance as `gpucost perf` does. May take a tenth of a second.
std::shared_ptr<const PerfOutcome> pricePerformance(std::shared_ptr<const Library> library,
                                                    const MachineRequest& request,
                                                    const PerformanceMeasure& measure);

/// The rows of every group, those with a host machine first.
class PerfModel : public ValueModel {
    Q_OBJECT

public:
    enum Column : int {
        Rank,
        Gpu,
        Plan,
        Provider,
        Region,
        Machine,
        Figure,
        PerMachineHour,
        PerUnitHour,
        PriceAsOf,
        Source,
        ColumnCount
    };

    using ValueModel::ValueModel;

    void setOutcome(std::shared_ptr<const PerfOutcome> outcome);
    const std::shared_ptr<const PerfOutcome>& outcome() const { return m_outcome; }
    void setDisplay(const Display& display);

    const PricedPerformance& row(int row) const { return *m_rows[static_cast<std::size_t>(row)].row; }
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
        const PricedPerformance* row;
        bool includesHost;
        std::size_t rank;
    };

    QString text(const Entry& entry, int column) const;
    QString plain(const Entry& entry, int column) const;

    std::shared_ptr<const PerfOutcome> m_outcome;
    std::vector<Entry> m_rows;
    Display m_display;
};

}  // namespace gpucost::ui
