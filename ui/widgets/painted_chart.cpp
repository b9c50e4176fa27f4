// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/painted_chart.h"

#include <cmath>

#include <QChart>
#include <QPainter>

#include "ui/theme.h"

namespace gpucost::ui {

PaintedChart::PaintedChart(const QString& accessibleName, QWidget* parent)
    : ChartWidget(accessibleName, parent)
{
    chart()->hide();
    setFocusPolicy(Qt::StrongFocus);
    setMouseTracking(true);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
}

void PaintedChart::repaintChart()
{
    viewport()->update();
}

QRectF PaintedChart::area() const
{
    return {QPointF(), QSizeF(size())};
}

void PaintedChart::drawForeground(QPainter* painter, const QRectF&)
{
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setFont(font());
    painter->setPen(QPen(colors().grid));
    painter->setBrush(colors().paper);
    painter->drawRoundedRect(area().adjusted(0.5, 0.5, -0.5, -0.5), 6, 6);
    paint(*painter, area());
    painter->restore();
}

double PaintedChart::position(const MoneyScale& scale, double value, double from, double to)
{
    return from + (value / scale.divisor - scale.least) / (scale.most - scale.least) * (to - from);
}

void PaintedChart::paintAmounts(QPainter& painter, const QRectF& plot, const MoneyScale& scale)
{
    const QFontMetricsF metrics(painter.font());
    const long steps = std::lround((scale.most - scale.least) / scale.step);
    for (long i = 0; i <= steps; ++i) {
        const double value = scale.least + static_cast<double>(i) * scale.step;
        const double x = plot.left() + (plot.width() * static_cast<double>(i)) / static_cast<double>(steps);
        painter.setPen(QPen(colors().grid, 1));
        painter.drawLine(QPointF(x, plot.top()), QPointF(x, plot.bottom()));
        painter.setPen(colors().ink);
        const QString text = QLocale().toString(value, 'f', scale.places);
        painter.drawText(QPointF(x - metrics.horizontalAdvance(text) / 2, plot.bottom() + metrics.ascent() + 4), text);
    }
    painter.setPen(colors().faint);
    painter.drawText(QRectF(plot.left(), plot.bottom() + metrics.height() + 5, plot.width(), metrics.height() + 2),
                     Qt::AlignHCenter | Qt::AlignTop, scale.unit);
}

double PaintedChart::paintKey(QPainter& painter, const QPointF& at, const QColor& color, const QString& text)
{
    const QFontMetricsF metrics(painter.font());
    painter.setPen(Qt::NoPen);
    painter.setBrush(color);
    painter.drawRect(QRectF(at.x(), at.y() + 3, 10, 10));
    painter.setPen(colors().ink);
    painter.drawText(QPointF(at.x() + 16, at.y() + metrics.ascent()), text);
    return at.x() + 16 + metrics.horizontalAdvance(text) + 20;
}

}  // namespace gpucost::ui
