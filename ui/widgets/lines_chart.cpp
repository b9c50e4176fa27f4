// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/lines_chart.h"

#include <algorithm>
#include <cmath>

#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>
#include <QToolTip>

#include "ui/theme.h"

namespace gpucost::ui {

namespace {

constexpr double edge = 10;
constexpr double tickGap = 6;

/// Months between two labels.
int labelStep(std::int32_t months)
{
    return months <= 12 ? 1 : months <= 24 ? 2 : months <= 36 ? 3 : ((months + 71) / 72) * 6;
}

}  // namespace

/// Where things stand in an area.
struct LinesChart::Plot {
    ChartLegend legend;
    QRectF lines;  ///< between the axes
    MoneyScale scale;
    double lastMonth = 2;

    double x(double month) const
    {
        return lines.left() + (month - 1) / (lastMonth - 1) * lines.width();
    }
    double y(double units) const
    {
        return lines.bottom() - (units - scale.least) / (scale.most - scale.least) * lines.height();
    }
};

LinesChart::LinesChart(const QString& accessibleName, QWidget* parent)
    : PaintedChart(accessibleName, parent)
{
}

std::int32_t LinesChart::months() const
{
    std::size_t longest = 0;
    for (const CostLine& line : m_lines) {
        longest = std::max(longest, line.cumulative.size());
    }
    return static_cast<std::int32_t>(longest);
}

void LinesChart::setLines(std::vector<CostLine> lines, Month start, Currency currency, const Display& display)
{
    m_lines = std::move(lines);
    m_start = start;
    m_display = display;
    double least = 0;
    double most = 0;
    for (const CostLine& line : m_lines) {
        for (const Money& amount : line.cumulative) {
            least = std::min(least, amount.amount().approximate());
            most = std::max(most, amount.amount().approximate());
        }
    }
    m_scale = MoneyScale(least, most, currency);
    m_pointed = std::min(m_pointed, months());
    repaintChart();
}

LinesChart::Plot LinesChart::plotIn(const QRectF& area) const
{
    Plot plot;
    plot.scale = m_scale;
    plot.lastMonth = std::max(2, months());
    std::vector<ChartLegend::Entry> entries{{m_scale.unit, ChartLegend::Mark::None, {}, {}}};
    bool paysBack = false;
    for (std::size_t i = 0; i < m_lines.size(); ++i) {
        entries.push_back({m_lines[i].name, ChartLegend::Mark::Line, seriesPen(i), {}});
        paysBack = paysBack || m_lines[i].breakEven;
    }
    if (paysBack) {
        entries.push_back({tr("pays back"), ChartLegend::Mark::Circle, QPen(colors().ink, 2), colors().paper});
    }
    plot.legend = ChartLegend(std::move(entries), area.width() - 2 * edge, font(), colors().ink);

    const QFontMetricsF metrics(font());
    double labels = 0;
    for (double value = m_scale.least; value <= m_scale.most + m_scale.step / 2; value += m_scale.step) {
        labels = std::max(labels, metrics.horizontalAdvance(QLocale().toString(value, 'f', m_scale.places)));
    }
    plot.lines = QRectF(QPointF(area.left() + edge + labels + tickGap,
                                area.top() + edge + plot.legend.size().height()),
                        QPointF(area.right() - 2 * edge, area.bottom() - edge - 2 * metrics.height() - tickGap));
    return plot;
}

void LinesChart::paint(QPainter& painter, const QRectF& area) const
{
    const Colors& c = colors();
    const QFontMetricsF metrics(painter.font());
    if (m_lines.empty()) {
        painter.setPen(c.faint);
        painter.drawText(area, Qt::AlignCenter, tr("There is nothing to draw."));
        return;
    }
    const Plot plot = plotIn(area);
    const QRectF& lines = plot.lines;
    plot.legend.paint(painter, area.topLeft() + QPointF(edge, tickGap));

    // Grid lines lie on pixels and need no smoothing, which is most of what a chart costs.
    painter.setRenderHint(QPainter::Antialiasing, false);
    const long steps = std::lround((m_scale.most - m_scale.least) / m_scale.step);
    for (long i = 0; i <= steps; ++i) {
        const double value = m_scale.least + static_cast<double>(i) * m_scale.step;
        const double y = std::round(plot.y(value));
        painter.setPen(QPen(i == 0 ? c.faint : c.grid, 1));
        painter.drawLine(QPointF(lines.left(), y), QPointF(lines.right(), y));
        painter.setPen(c.ink);
        painter.drawText(QRectF(area.left(), y - metrics.height() / 2, lines.left() - area.left() - tickGap,
                                metrics.height()),
                         Qt::AlignRight | Qt::AlignVCenter, QLocale().toString(value, 'f', m_scale.places));
    }
    const int step = labelStep(months());
    for (int month = step; month <= months(); month += step) {
        const double x = std::round(plot.x(month));
        painter.setPen(QPen(c.grid, 1));
        painter.drawLine(QPointF(x, lines.top()), QPointF(x, lines.bottom() - 1));
        painter.setPen(c.ink);
        const QString text = m_display.number(static_cast<std::int64_t>(month));
        painter.drawText(QPointF(x - metrics.horizontalAdvance(text) / 2, lines.bottom() + metrics.ascent() + 4), text);
    }
    painter.setPen(c.faint);
    painter.drawText(QRectF(lines.left(), lines.bottom() + metrics.height() + 5, lines.width(), metrics.height() + 2),
                     Qt::AlignHCenter | Qt::AlignTop, tr("end of month"));
    if (m_pointed > 0) {
        painter.setPen(QPen(c.faint, 1, Qt::DashLine));
        const double x = std::round(plot.x(m_pointed));
        painter.drawLine(QPointF(x, lines.top()), QPointF(x, lines.bottom()));
    }

    painter.setRenderHint(QPainter::Antialiasing);
    const auto at = [&](const CostLine& line, std::size_t month) {
        return QPointF(plot.x(static_cast<double>(month + 1)),
                       plot.y(line.cumulative[month].amount().approximate() / m_scale.divisor));
    };
    for (std::size_t i = 0; i < m_lines.size(); ++i) {
        QPolygonF points;
        for (std::size_t month = 0; month < m_lines[i].cumulative.size(); ++month) {
            points.append(at(m_lines[i], month));
        }
        painter.setPen(seriesPen(i));
        painter.setBrush(Qt::NoBrush);
        points.size() == 1 ? painter.drawPoint(points.front()) : painter.drawPolyline(points);
    }
    painter.setPen(QPen(c.ink, 2));
    painter.setBrush(c.paper);
    for (const CostLine& line : m_lines) {
        if (line.breakEven && *line.breakEven >= 1 &&
            static_cast<std::size_t>(*line.breakEven) <= line.cumulative.size()) {
            constexpr double radius = 5.5;
            painter.drawEllipse(at(line, static_cast<std::size_t>(*line.breakEven) - 1), radius, radius);
        }
    }
}

QString LinesChart::monthText(std::int32_t month) const
{
    QString text = tr("end of month %1 (%2)")
                       .arg(m_display.number(static_cast<std::int64_t>(month)), m_display.month(m_start.plus(month - 1)));
    for (const CostLine& line : m_lines) {
        if (static_cast<std::size_t>(month) <= line.cumulative.size()) {
            text += QLatin1Char('\n') + tr("%1: %2").arg(line.name, m_display.money(line.cumulative[static_cast<std::size_t>(month) - 1]));
        }
    }
    return text;
}

void LinesChart::pointAt(std::int32_t month, const QPoint& place)
{
    if (month != m_pointed) {
        m_pointed = month;
        setAccessibleDescription(month > 0 ? monthText(month) : QString());
        repaintChart();
    }
    if (month > 0) {
        QToolTip::showText(place, monthText(month), this);
    } else {
        QToolTip::hideText();
    }
}

void LinesChart::mouseMoveEvent(QMouseEvent* event)
{
    if (m_lines.empty()) {
        return;
    }
    const Plot plot = plotIn(area());
    const bool isInside = plot.lines.adjusted(-edge, 0, edge, edge).contains(event->position());
    const double month = 1 + (event->position().x() - plot.lines.left()) / plot.lines.width() * (plot.lastMonth - 1);
    pointAt(isInside ? std::clamp(static_cast<std::int32_t>(std::lround(month)), 1, std::max(1, months())) : 0,
            event->globalPosition().toPoint());
}

void LinesChart::leaveEvent(QEvent* event)
{
    pointAt(0, {});
    PaintedChart::leaveEvent(event);
}

void LinesChart::keyPressEvent(QKeyEvent* event)
{
    const int by = event->key() == Qt::Key_Right ? 1 : event->key() == Qt::Key_Left ? -1 : 0;
    if (by == 0 || months() == 0) {
        event->ignore();
        return;
    }
    const std::int32_t month = std::clamp(m_pointed + by, 1, months());
    const Plot plot = plotIn(area());
    pointAt(month, viewport()->mapToGlobal(QPointF(plot.x(month), plot.lines.top()).toPoint()));
}

}  // namespace gpucost::ui
