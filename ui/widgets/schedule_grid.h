// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <bitset>

#include <QWidget>

#include "core/demand/demand_spec.h"

namespace gpucost::ui {

/// A week of 168 hours to paint with the mouse: pressing on an hour decides whether pulling fills or clears.
/// By keyboard: arrows move, space fills or clears, with Shift held down the arrows paint.
class ScheduleGrid : public QWidget {
    Q_OBJECT

public:
    static constexpr int days = 7;
    static constexpr int hours = 24;

    explicit ScheduleGrid(QWidget* parent = nullptr);

    WeeklySchedule schedule() const;
    /// Hours that the schedule covers in part are shown as covered; painting makes them whole.
    void setSchedule(const WeeklySchedule& schedule);
    int hoursPerWeek() const { return static_cast<int>(m_filled.count()); }

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }
    QRectF cell(int day, int hour) const;  ///< where it is drawn

signals:
    void scheduleEdited();
    void editingEnded();

protected:
    void paintEvent(QPaintEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;

private:
    std::optional<int> hourAt(const QPointF& at) const;
    void fill(int hour, bool isFilled);

    std::bitset<days * hours> m_filled;  // from Monday 00:00
    int m_current = 9;
    bool m_fills = true;
};

}  // namespace gpucost::ui
