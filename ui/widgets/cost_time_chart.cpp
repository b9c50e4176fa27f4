// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/cost_time_chart.h"

#include <QChart>
#include <QCursor>
#include <QLineSeries>
#include <QLogValueAxis>
#include <QScatterSeries>
#include <QToolTip>
#include <QValueAxis>
#include <algorithm>
#include <cmath>

#include "ui/models/workload_model.h"
#include "ui/theme.h"

namespace gpucost::ui {

namespace {

constexpr double logarithmicFrom = 20;
constexpr Evidence levels[] = {Evidence::Measured, Evidence::Scaled, Evidence::Roofline};

struct TimeUnit {
    double perHour;
    QString title;  ///< of the axis
};

/// That in which the slowest takes two of it or more.
TimeUnit timeUnit(double slowest, const QString& work)
{
    const bool isWhole = work.isEmpty();
    if (slowest >= 48) {
        return {1.0 / 24, isWhole ? CostTimeChart::tr("days until done") : CostTimeChart::tr("days for %1").arg(work)};
    }
    if (slowest >= 2) {
        return {1, isWhole ? CostTimeChart::tr("hours until done") : CostTimeChart::tr("hours for %1").arg(work)};
    }
    if (slowest >= 2.0 / 60) {
        return {60, isWhole ? CostTimeChart::tr("minutes until done")
                            : CostTimeChart::tr("minutes for %1").arg(work)};
    }
    return {3600, isWhole ? CostTimeChart::tr("seconds until done")
                          : CostTimeChart::tr("seconds for %1").arg(work)};
}

}  // namespace

CostTimeChart::CostTimeChart(const QString& accessibleName, QWidget* parent)
    : ChartWidget(accessibleName, parent)
    , m_frontier(new QLineSeries)
{
    m_frontier->setName(tr("frontier: nothing is both cheaper and faster"));
    chart()->addSeries(m_frontier);
    constexpr QScatterSeries::MarkerShape shapes[] = {QScatterSeries::MarkerShapeCircle,
                                                      QScatterSeries::MarkerShapeRectangle,
                                                      QScatterSeries::MarkerShapeTriangle};
    for (const Evidence level : levels) {
        auto* series = new QScatterSeries;
        series->setName(evidenceName(level));
        series->setMarkerShape(shapes[static_cast<std::size_t>(level)]);
        series->setMarkerSize(10);
        chart()->addSeries(series);
        m_byEvidence[static_cast<std::size_t>(level)] = series;
        connect(series, &QScatterSeries::hovered, this, [this](const QPointF& at, bool isOver) {
            const CostTimePoint* point = isOver ? nearest(at) : nullptr;
            if (point != nullptr) {
                QToolTip::showText(QCursor::pos(), point->name);
            } else {
                QToolTip::hideText();
            }
        });
        connect(series, &QScatterSeries::clicked, this, [this](const QPointF& at) {
            if (const CostTimePoint* point = nearest(at)) {
                emit pointClicked(point->row);
            }
        });
    }
    refreshColors();
}

QAbstractAxis* CostTimeChart::makeAxis(double least, double most, const QString& title, Qt::Alignment side)
{
    if (least > 0 && most >= logarithmicFrom * least) {
        auto* axis = new QLogValueAxis;
        axis->setBase(10);
        axis->setRange(std::pow(10, std::floor(std::log10(least))),
                       std::pow(10, std::ceil(std::log10(most))));
        axis->setLabelFormat(QStringLiteral("%g"));
        chart()->setLocalizeNumbers(false);  // Qt Charts 6.4 leaves labels of logarithmic axes out otherwise
        axis->setMinorTickCount(8);
        axis->setMinorGridLineVisible(false);
        axis->setTitleText(tr("%1, logarithmic").arg(title));
        chart()->addAxis(axis, side);
        return axis;
    }
    auto* axis = new QValueAxis;
    MoneyScale::ofNumbers(0, most, title).applyTo(*axis);
    chart()->addAxis(axis, side);
    return axis;
}

void CostTimeChart::setPoints(std::vector<CostTimePoint> points, const QString& work,
                              const QString& costTitle)
{
    m_points = std::move(points);
    for (QAbstractAxis* axis : chart()->axes()) {
        chart()->removeAxis(axis);
        delete axis;
    }
    double slowest = 0;
    for (const CostTimePoint& point : m_points) {
        slowest = std::max(slowest, point.hours);
    }
    const TimeUnit unit = timeUnit(slowest, work);
    m_perHour = unit.perHour;
    QList<QPointF> byEvidence[3];
    std::vector<QPointF> frontier;
    for (const CostTimePoint& point : m_points) {
        byEvidence[static_cast<std::size_t>(point.evidence)].append({point.hours * m_perHour, point.cost});
        if (point.onFrontier) {
            frontier.emplace_back(point.hours * m_perHour, point.cost);
        }
    }
    // From the fastest to the cheapest; between two of them the corner that nothing is below and left of.
    std::sort(frontier.begin(), frontier.end(),
              [](const QPointF& a, const QPointF& b) { return a.x() < b.x(); });
    QList<QPointF> steps;
    for (const QPointF& point : frontier) {
        if (!steps.isEmpty()) {
            steps.append({point.x(), steps.back().y()});
        }
        steps.append(point);
    }
    m_frontier->replace(steps);
    chart()->setLocalizeNumbers(true);
    if (!m_points.empty()) {
        const auto [quick, slow] = std::minmax_element(
            m_points.begin(), m_points.end(), [](const auto& a, const auto& b) { return a.hours < b.hours; });
        const auto [cheap, dear] = std::minmax_element(
            m_points.begin(), m_points.end(), [](const auto& a, const auto& b) { return a.cost < b.cost; });
        QAbstractAxis* time = makeAxis(quick->hours * m_perHour, slow->hours * m_perHour, unit.title, Qt::AlignBottom);
        QAbstractAxis* cost = makeAxis(cheap->cost, dear->cost, costTitle, Qt::AlignLeft);
        for (QAbstractSeries* series : chart()->series()) {
            series->attachAxis(time);
            series->attachAxis(cost);
        }
    }
    for (const Evidence level : levels) {
        const auto index = static_cast<std::size_t>(level);
        m_byEvidence[index]->replace(byEvidence[index]);
        m_byEvidence[index]->setVisible(!byEvidence[index].isEmpty());
    }
    m_frontier->setVisible(!steps.isEmpty());
    chart()->setTitle(m_points.empty() ? tr("There is nothing to draw: no machine can do this.") : QString());
    refreshColors();
}

const CostTimePoint* CostTimeChart::nearest(const QPointF& at) const
{
    const CostTimePoint* best = nullptr;
    double least = 0;
    for (const CostTimePoint& point : m_points) {
        const double distance = std::abs(point.hours * m_perHour - at.x()) / std::max(at.x(), 1e-12) +
                                std::abs(point.cost - at.y()) / std::max(at.y(), 1e-12);
        if (best == nullptr || distance < least) {
            best = &point;
            least = distance;
        }
    }
    return best;
}

void CostTimeChart::applyColors()
{
    for (const Evidence level : levels) {
        if (QScatterSeries* series = m_byEvidence[static_cast<std::size_t>(level)]) {
            series->setColor(evidenceColor(level));
            series->setBorderColor(colors().paper);
        }
    }
    QPen pen(colors().ink, 1.5);
    pen.setStyle(Qt::DashLine);
    m_frontier->setPen(pen);
}

}  // namespace gpucost::ui
