// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/workload/throughput.h"
#include "ui/widgets/chart_widget.h"

class QAbstractAxis;
class QLineSeries;
class QScatterSeries;

namespace gpucost::ui {

/// One choice: how long it takes and what it costs.
struct CostTimePoint {
    QString name;  ///< shown where it is pointed at, with its figures
    double hours = 0;
    double cost = 0;
    Evidence evidence = Evidence::Roofline;
    bool onFrontier = false;
    int row = -1;  ///< of the table
};

/// Cost against time, both better when lower. Points are told apart by how they are known, in color and shape;
/// the frontier, which no other choice beats in both, is joined by steps. An axis whose greatest value is 20
/// times the least or more is logarithmic. Time is in the unit that suits the slowest choice: seconds, minutes,
/// hours or days.
class CostTimeChart : public ChartWidget {
    Q_OBJECT

public:
    explicit CostTimeChart(const QString& accessibleName, QWidget* parent = nullptr);

    /// `work` is what the time is taken for, "1,000 images"; empty for a whole job.
    void setPoints(std::vector<CostTimePoint> points, const QString& work, const QString& costTitle);
    const std::vector<CostTimePoint>& points() const { return m_points; }

signals:
    void pointClicked(int row);

protected:
    void applyColors() override;

private:
    QAbstractAxis* makeAxis(double least, double most, const QString& title, Qt::Alignment side);
    const CostTimePoint* nearest(const QPointF& at) const;

    std::vector<CostTimePoint> m_points;
    double m_perHour = 1;  ///< units of time on the axis
    QScatterSeries* m_byEvidence[3] = {};
    QLineSeries* m_frontier;
};

}  // namespace gpucost::ui
