// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/chart_widget.h"

namespace gpucost::ui {

/// A chart that is painted here and not made of series: for shapes that Qt Charts has none for. Pictures, colors
/// and printing are those of every chart.
class PaintedChart : public ChartWidget {
    Q_OBJECT

public:
    explicit PaintedChart(const QString& accessibleName, QWidget* parent = nullptr);

protected:
    void applyColors() override { repaintChart(); }
    /// Paints the whole chart into `area`, whose size is that of the widget.
    virtual void paint(QPainter& painter, const QRectF& area) const = 0;
    /// Asks for another painting.
    void repaintChart();
    QRectF area() const;

    void drawForeground(QPainter* painter, const QRectF& rect) override;

    /// Ticks, grid lines and unit of an axis of amounts along the bottom of `plot`.
    static void paintAmounts(QPainter& painter, const QRectF& plot, const MoneyScale& scale);
    static double position(const MoneyScale& scale, double value, double from, double to);
    /// A colored square with words behind it; returns where the next may begin.
    static double paintKey(QPainter& painter, const QPointF& at, const QColor& color, const QString& text);
};

}  // namespace gpucost::ui
