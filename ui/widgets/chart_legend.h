// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <vector>

#include <QBrush>
#include <QFont>
#include <QPen>
#include <QSizeF>
#include <QString>

class QPainter;

namespace gpucost::ui {

/// What the colors of a chart mean, in rows above it that break where the chart is narrow: no name is cut off as
/// long as it fits into the width of the chart. Part of the drawing, so that it is printed and exported with it.
class ChartLegend {
public:
    enum class Mark { None, Line, Circle, Square, Triangle };

    struct Entry {
        QString name;
        Mark mark = Mark::None;
        QPen pen;
        QBrush brush;
    };

    ChartLegend() = default;
    /// Arranges the entries into rows of a width.
    ChartLegend(std::vector<Entry> entries, qreal width, const QFont& font, const QColor& ink);

    const std::vector<Entry>& entries() const { return m_entries; }
    const QSizeF& size() const { return m_size; }

    void paint(QPainter& painter, const QPointF& at) const;

private:
    std::vector<Entry> m_entries;
    std::vector<QPointF> m_places;  ///< of each entry, upper left
    QSizeF m_size;
    QFont m_font;
    QColor m_ink;
};

}  // namespace gpucost::ui
