// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/schedule_grid.h"

#include <QKeyEvent>
#include <QLocale>
#include <QMouseEvent>
#include <QPainter>

#include "ui/theme.h"

namespace gpucost::ui {

namespace {

constexpr int secondsPerHour = 3600;
constexpr int labelGap = 6;

}  // namespace

ScheduleGrid::ScheduleGrid(QWidget* parent)
    : QWidget(parent)
{
    setFocusPolicy(Qt::StrongFocus);
    setAccessibleName(tr("Hours of the week in use"));
    setToolTip(tr("Press and pull to fill or clear hours. Keys: arrows, space, Shift with arrows."));
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
}

WeeklySchedule ScheduleGrid::schedule() const
{
    WeeklySchedule schedule;
    for (int hour = 0; hour < days * hours; ++hour) {
        if (!m_filled[static_cast<std::size_t>(hour)]) {
            continue;
        }
        if (!schedule.intervals.empty() && schedule.intervals.back().to == hour * secondsPerHour) {
            schedule.intervals.back().to += secondsPerHour;
        } else {
            schedule.intervals.push_back({hour * secondsPerHour, (hour + 1) * secondsPerHour});
        }
    }
    return schedule;
}

void ScheduleGrid::setSchedule(const WeeklySchedule& schedule)
{
    m_filled.reset();
    for (const WeeklySchedule::Interval& interval : schedule.intervals) {
        for (int hour = interval.from / secondsPerHour; hour * secondsPerHour < interval.to; ++hour) {
            m_filled.set(static_cast<std::size_t>(hour % (days * hours)));
        }
    }
    update();
}

QSize ScheduleGrid::sizeHint() const
{
    return {fontMetrics().height() * 14, fontMetrics().height() * (days + 1) + 8};
}

QRectF ScheduleGrid::cell(int day, int hour) const
{
    const qreal left = fontMetrics().horizontalAdvance(QStringLiteral("Wed")) + labelGap + 6;
    const qreal top = fontMetrics().height() + 2;
    const qreal w = (width() - left - 1) / hours;
    const qreal h = (height() - top - 1) / days;
    return {left + hour * w, top + day * h, w, h};
}

std::optional<int> ScheduleGrid::hourAt(const QPointF& at) const
{
    const QRectF first = cell(0, 0);
    const int day = static_cast<int>((at.y() - first.top()) / first.height());
    const int hour = static_cast<int>((at.x() - first.left()) / first.width());
    if (at.x() < first.left() || at.y() < first.top() || day >= days || hour >= hours) {
        return std::nullopt;
    }
    return day * hours + hour;
}

void ScheduleGrid::fill(int hour, bool isFilled)
{
    m_current = hour;
    const auto bit = static_cast<std::size_t>(hour);
    if (m_filled[bit] != isFilled) {
        m_filled[bit] = isFilled;
        emit scheduleEdited();
    }
    update();
}

void ScheduleGrid::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    const Colors& c = colors();
    painter.setPen(c.faint);
    for (int hour = 0; hour < hours; hour += 6) {
        const QRectF at = cell(0, hour);
        painter.drawText(QRectF(at.left(), 0, at.width() * 6, at.top()), Qt::AlignLeft | Qt::AlignVCenter,
                         QStringLiteral("%1:00").arg(hour));
    }
    for (int day = 0; day < days; ++day) {
        const QRectF row = cell(day, 0);
        painter.setPen(c.faint);
        painter.drawText(QRectF(0, row.top(), row.left() - labelGap, row.height()),
                         Qt::AlignRight | Qt::AlignVCenter,
                         QLocale().dayName(day + 1, QLocale::ShortFormat));
        for (int hour = 0; hour < hours; ++hour) {
            const bool isFilled = m_filled[static_cast<std::size_t>(day * hours + hour)];
            painter.fillRect(cell(day, hour).adjusted(0.5, 0.5, -0.5, -0.5), isFilled ? c.accent : c.grid);
        }
    }
    if (hasFocus()) {
        painter.setPen(QPen(c.ink, 1.5));
        painter.drawRect(cell(m_current / hours, m_current % hours));
    }
}

void ScheduleGrid::mousePressEvent(QMouseEvent* event)
{
    if (const auto hour = hourAt(event->position()); hour && event->button() == Qt::LeftButton) {
        m_fills = !m_filled[static_cast<std::size_t>(*hour)];
        fill(*hour, m_fills);
    }
}

void ScheduleGrid::mouseMoveEvent(QMouseEvent* event)
{
    if (const auto hour = hourAt(event->position()); hour && (event->buttons() & Qt::LeftButton)) {
        fill(*hour, m_fills);
    }
}

void ScheduleGrid::mouseReleaseEvent(QMouseEvent*)
{
    emit editingEnded();
}

void ScheduleGrid::keyPressEvent(QKeyEvent* event)
{
    const int steps = event->key() == Qt::Key_Left    ? -1
                      : event->key() == Qt::Key_Right ? 1
                      : event->key() == Qt::Key_Up    ? -hours
                      : event->key() == Qt::Key_Down  ? hours
                                                      : 0;
    if (event->key() == Qt::Key_Space) {
        m_fills = !m_filled[static_cast<std::size_t>(m_current)];
        fill(m_current, m_fills);
        emit editingEnded();
    } else if (steps != 0) {
        const int next = m_current + steps;
        if (next >= 0 && next < days * hours) {
            m_current = next;
            if (event->modifiers() & Qt::ShiftModifier) {
                fill(next, m_fills);
            }
            update();
        }
    } else {
        QWidget::keyPressEvent(event);
    }
}

}  // namespace gpucost::ui
