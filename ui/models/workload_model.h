// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <memory>
#include <optional>
#include <vector>

#include <QColor>

#include "core/report/workload_report.h"
#include "ui/format/display.h"
#include "ui/models/value_model.h"
#include "ui/session/library.h"

namespace gpucost::ui {

/// A workload worked out on every machine, with what the result points into.
struct WorkloadOutcome {
    std::shared_ptr<const Library> library;
    Workload workload;
    EvaluationRules rules;
    PerformanceData data;
    std::optional<PricedMachines> machines;
    std::optional<Evaluation> evaluation;
    std::optional<Recommendation> recommendation;  ///< of the first group
    Errors errors;                                 ///< where there is no evaluation

    WorkloadReport report() const
    {
        return {workload, *machines, rules, data, *evaluation, library->catalog->digest()};
    }
};

/// Works it out as `gpucost workload` does, which may take some tenths of a second.
std::shared_ptr<const WorkloadOutcome> workOut(std::shared_ptr<const Library> library,
                                               const MachineRequest& request, const Workload& workload,
                                               const EvaluationRules& rules);

/// The machines that can do it, those with a host first.
class WorkloadModel : public ValueModel {
    Q_OBJECT

public:
    enum Column : int {
        Rank,
        Frontier,
        Gpus,
        Plan,
        Provider,
        Region,
        Machine,
        Known,  ///< how the throughput is known
        Precision,
        PerSecond,
        PerUnit,
        Hours,
        Cost,
        Deadline,
        MemoryNeeded,
        MemoryUsable,
        PriceAsOf,
        Source,
        ColumnCount
    };

    using ValueModel::ValueModel;

    void setOutcome(std::shared_ptr<const WorkloadOutcome> outcome);
    const std::shared_ptr<const WorkloadOutcome>& outcome() const { return m_outcome; }
    void setDisplay(const Display& display);

    const WorkloadOption& option(int row) const { return *m_rows[static_cast<std::size_t>(row)].option; }
    bool includesHost(int row) const { return m_rows[static_cast<std::size_t>(row)].includesHost; }

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    QString columnId(int column) const override;
    bool less(int column, int a, int b) const override;
    bool hasValue(int column, int row) const override;
    bool isExtra(int column) const override;

private:
    struct Entry {
        const WorkloadOption* option;
        bool includesHost;
        std::size_t rank;
    };

    QString text(const Entry& entry, int column) const;
    QString plain(const Entry& entry, int column) const;

    std::shared_ptr<const WorkloadOutcome> m_outcome;
    std::vector<Entry> m_rows;
    Display m_display;
};

/// "measured", "scaled" and "roofline" in the language of the screen, and their colors in table and chart.
QString evidenceName(Evidence evidence);
QColor evidenceColor(Evidence evidence);

/// "1,000 images", "run": what a price is quoted for.
QString pricedName(WorkUnit unit, const Display& display);
QString unitName(WorkUnit unit);  ///< many of them: "images", "tokens"

}  // namespace gpucost::ui
