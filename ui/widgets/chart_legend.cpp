// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/chart_legend.h"

#include <algorithm>

#include <QFontMetricsF>
#include <QPainter>
#include <QPolygonF>

namespace gpucost::ui {

namespace {

constexpr qreal markWidth = 18;
constexpr qreal markGap = 5;
constexpr qreal entryGap = 18;
constexpr qreal rowGap = 2;

qreal indent(const ChartLegend::Entry& entry)
{
    return entry.mark == ChartLegend::Mark::None ? 0 : markWidth + markGap;
}

void paintMark(QPainter& painter, const ChartLegend::Entry& entry, const QRectF& area)
{
    constexpr qreal radius = 4.5;
    const QPointF center = area.center();
    painter.setPen(entry.pen);
    painter.setBrush(entry.brush);
    switch (entry.mark) {
    case ChartLegend::Mark::None: break;
    case ChartLegend::Mark::Line:
        painter.drawLine(QPointF(area.left(), center.y()), QPointF(area.right(), center.y()));
        break;
    case ChartLegend::Mark::Circle: painter.drawEllipse(center, radius, radius); break;
    case ChartLegend::Mark::Square:
        painter.drawRect(QRectF(center.x() - radius, center.y() - radius, 2 * radius, 2 * radius));
        break;
    case ChartLegend::Mark::Triangle:
        painter.drawPolygon(QPolygonF{center + QPointF(-radius, radius), center + QPointF(radius, radius),
                                      center + QPointF(0, -radius)});
        break;
    }
}

}  // namespace

ChartLegend::ChartLegend(std::vector<Entry> entries, qreal width, const QFont& font, const QColor& ink)
    : m_entries(std::move(entries))
    , m_font(font)
    , m_ink(ink)
{
    const QFontMetricsF metrics(font);
    const qreal row = metrics.height() + rowGap;
    QPointF at;
    for (const Entry& entry : m_entries) {
        const qreal wide = indent(entry) + metrics.horizontalAdvance(entry.name);
        if (at.x() > 0 && at.x() + wide > width) {
            at = {0, at.y() + row};
        }
        m_places.push_back(at);
        at.rx() += wide + entryGap;
    }
    m_size = {width, m_entries.empty() ? 0 : at.y() + row};
}

void ChartLegend::paint(QPainter& painter, const QPointF& at) const
{
    painter.setFont(m_font);
    const QFontMetricsF metrics(m_font);
    for (std::size_t i = 0; i < m_entries.size(); ++i) {
        const Entry& entry = m_entries[i];
        paintMark(painter, entry, QRectF(at + m_places[i], QSizeF(markWidth, metrics.height())));
        painter.setPen(m_ink);
        const qreal room = m_size.width() - m_places[i].x() - indent(entry);
        painter.drawText(QRectF(at + m_places[i] + QPointF(indent(entry), 0), QSizeF(room, metrics.height())),
                         Qt::AlignLeft | Qt::AlignVCenter, metrics.elidedText(entry.name, Qt::ElideRight, room));
    }
}

}  // namespace gpucost::ui
