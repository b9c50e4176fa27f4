// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <memory>
#include <vector>

#include "core/report/pair_uncertainty.h"
#include "ui/widgets/painted_chart.h"

namespace gpucost::ui {

/// What the plan saves at every crossing of two inputs: blue where it costs less, orange where it costs more, each
/// side up to its own farthest value, and a line between the two that can be read without color. Arrow keys move a
/// cursor; the exact amount is told beside it.
class HeatMapWidget : public PaintedChart {
    Q_OBJECT

public:
    explicit HeatMapWidget(const QString& accessibleName, QWidget* parent = nullptr);

    void setPair(std::shared_ptr<const PairUncertainty> pair, GridKind kind);
    std::size_t rows() const { return m_cells.size(); }
    std::size_t columns() const { return m_cells.empty() ? 0 : m_cells.front().size(); }
    const std::optional<Money>& saving(std::size_t row, std::size_t column) const { return m_cells[row][column]; }
    QString cellText(std::size_t row, std::size_t column) const;  ///< the exact amount and where it stands
    QRectF cell(std::size_t row, std::size_t column) const;
    std::size_t currentRow() const { return m_row; }
    std::size_t currentColumn() const { return m_column; }

signals:
    void cellChosen(int row, int column);

protected:
    void paint(QPainter& painter, const QRectF& area) const override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;

private:
    QRectF plot() const;
    QString rowName(std::size_t row) const;
    QString columnName(std::size_t column) const;
    QColor colorOf(double saving) const;
    void choose(std::size_t row, std::size_t column);

    std::shared_ptr<const PairUncertainty> m_pair;
    GridKind m_kind = GridKind::Months;
    std::vector<std::vector<std::optional<Money>>> m_cells;
    double m_least = 0;
    double m_most = 0;
    std::size_t m_row = 0;
    std::size_t m_column = 0;
};

}  // namespace gpucost::ui
