// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>

#include "core/time/month.h"
#include "ui/format/display.h"
#include "ui/widgets/chart_legend.h"
#include "ui/widgets/painted_chart.h"

namespace gpucost::ui {

/// What has been paid by the end of each month.
struct CostLine {
    QString name;
    std::vector<Money> cumulative;            ///< one for each month, from the first
    std::optional<std::int32_t> breakEven;    ///< month, from 1, from which on it has cost no more
};

/// Cumulative costs, one line each, with a ring where one pays back. Pointing at a month, or going there with Left
/// and Right, tells the exact amount of every line. Painted, not made of series: it follows a slider within a frame.
class LinesChart : public PaintedChart {
    Q_OBJECT

public:
    explicit LinesChart(const QString& accessibleName, QWidget* parent = nullptr);

    void setLines(std::vector<CostLine> lines, Month start, Currency currency, const Display& display);
    const std::vector<CostLine>& lines() const { return m_lines; }

    /// What is told of a month, from 1.
    QString monthText(std::int32_t month) const;

protected:
    void paint(QPainter& painter, const QRectF& area) const override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void leaveEvent(QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;

private:
    struct Plot;

    std::int32_t months() const;
    void pointAt(std::int32_t month, const QPoint& place);
    Plot plotIn(const QRectF& area) const;

    std::vector<CostLine> m_lines;
    Month m_start;
    Display m_display;
    MoneyScale m_scale;
    std::int32_t m_pointed = 0;  ///< month that is told of; 0: none
};

}  // namespace gpucost::ui
