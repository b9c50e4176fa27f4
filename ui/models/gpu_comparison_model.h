// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <memory>

#include "core/report/gpu_comparison.h"
#include "ui/format/display.h"
#include "ui/models/value_model.h"
#include "ui/session/library.h"

namespace gpucost::ui {

/// Two GPUs side by side, with what the comparison points into.
struct GpuComparisonOutcome {
    std::shared_ptr<const Library> library;
    std::unique_ptr<const std::vector<NamedGpus>> names;
    GpuComparison comparison;
};

/// As `gpucost gpus --compare FIRST,OTHER` has it. Both must be names that the hardware table knows.
std::shared_ptr<const GpuComparisonOutcome> compareTwo(std::shared_ptr<const Library> library,
                                                       const std::string& first, const std::string& other,
                                                       Date asOf);

/// Each stated figure and price of both GPUs, and how many times as much the first has.
class FigureModel : public ValueModel {
    Q_OBJECT

public:
    // No type is named here: lupdate would lose the namespace of the next class.
    enum Column { Figure, First, Other, Ratio, ColumnCount };

    using ValueModel::ValueModel;

    void setOutcome(std::shared_ptr<const GpuComparisonOutcome> outcome);
    const std::shared_ptr<const GpuComparisonOutcome>& outcome() const { return m_outcome; }

    const FigureRow& figure(int row) const { return *m_rows[static_cast<std::size_t>(row)]; }

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    QString columnId(int column) const override;
    bool less(int column, int a, int b) const override;

private:
    std::optional<Rational> value(int row, int column) const;

    std::shared_ptr<const GpuComparisonOutcome> m_outcome;
    std::vector<const FigureRow*> m_rows;
    Display m_display;
};

/// Pairs of measured rows of both GPUs that may be compared.
class RatioModel : public ValueModel {
    Q_OBJECT

public:
    enum Column { Series, Precision, Gpus, Batch, First, Other, Unit, Ratio, Chips, Suite, ColumnCount };

    using ValueModel::ValueModel;

    void setOutcome(std::shared_ptr<const GpuComparisonOutcome> outcome);
    const std::shared_ptr<const GpuComparisonOutcome>& outcome() const { return m_outcome; }

    const MeasuredRatio& ratio(int row) const
    {
        return m_outcome->comparison.ratios.front()[static_cast<std::size_t>(row)];
    }

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    QString columnId(int column) const override;
    bool less(int column, int a, int b) const override;
    bool isExtra(int column) const override;

private:
    std::shared_ptr<const GpuComparisonOutcome> m_outcome;
    Display m_display;
};

}  // namespace gpucost::ui
