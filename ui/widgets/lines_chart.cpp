// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/lines_chart.h"

#include <algorithm>
#include <cmath>

#include <QChart>
#include <QCursor>
#include <QLegendMarker>
#include <QLineSeries>
#include <QScatterSeries>
#include <QToolTip>
#include <QValueAxis>

#include "ui/theme.h"

namespace gpucost::ui {

LinesChart::LinesChart(const QString& accessibleName, QWidget* parent)
    : ChartWidget(accessibleName, parent)
    , m_breakEvens(new QScatterSeries)
    , m_months(new QValueAxis)
    , m_amounts(new QValueAxis)
{
    m_breakEvens->setName(tr("pays back"));
    m_breakEvens->setMarkerSize(11);
    chart()->addAxis(m_months, Qt::AlignBottom);
    chart()->addAxis(m_amounts, Qt::AlignLeft);
    chart()->addSeries(m_breakEvens);
    m_breakEvens->attachAxis(m_months);
    m_breakEvens->attachAxis(m_amounts);
    m_months->setTitleText(tr("end of month"));
    m_months->setLabelFormat(QStringLiteral("%.0f"));
    m_months->setTickType(QValueAxis::TicksDynamic);
    refreshColors();
}

void LinesChart::ensureSeries(std::size_t count)
{
    while (m_series.size() < count) {
        const std::size_t index = m_series.size();
        auto* series = new QLineSeries;
        chart()->addSeries(series);
        series->attachAxis(m_months);
        series->attachAxis(m_amounts);
        connect(series, &QLineSeries::hovered, this, [this, index](const QPointF& at, bool isOver) {
            if (isOver) {
                showPoint(index, at);
            } else {
                QToolTip::hideText();
            }
        });
        m_series.push_back(series);
    }
    while (m_series.size() > count) {
        chart()->removeSeries(m_series.back());
        delete m_series.back();
        m_series.pop_back();
    }
}

void LinesChart::setLines(std::vector<CostLine> lines, Month start, Currency currency, const Display& display)
{
    m_lines = std::move(lines);
    m_start = start;
    m_display = display;
    double most = 0;
    std::size_t longest = 1;
    for (const CostLine& line : m_lines) {
        for (const Money& amount : line.cumulative) {
            most = std::max(most, amount.amount().approximate());
        }
        longest = std::max(longest, line.cumulative.size());
    }
    const MoneyScale scale(0, most, currency);
    const std::size_t before = m_series.size();
    ensureSeries(m_lines.size());

    QList<QPointF> breakEvens;
    for (std::size_t i = 0; i < m_lines.size(); ++i) {
        const CostLine& line = m_lines[i];
        QList<QPointF> points;
        points.reserve(static_cast<qsizetype>(line.cumulative.size()));
        for (std::size_t month = 0; month < line.cumulative.size(); ++month) {
            points.append({static_cast<double>(month + 1),
                           line.cumulative[month].amount().approximate() / scale.divisor});
        }
        m_series[i]->replace(points);
        m_series[i]->setName(line.name);
        if (line.breakEven && *line.breakEven >= 1 && *line.breakEven <= points.size()) {
            breakEvens.append(points[*line.breakEven - 1]);
        }
    }
    m_breakEvens->replace(breakEvens);
    m_breakEvens->setVisible(!breakEvens.isEmpty());

    const double months = static_cast<double>(longest);
    m_months->setRange(1, std::max(2.0, months));
    m_months->setTickAnchor(0);
    m_months->setTickInterval(months <= 12 ? 1 : months <= 24 ? 2 : months <= 36 ? 3 : std::ceil(months / 72) * 6);
    scale.applyTo(*m_amounts);
    if (before != m_series.size()) {
        refreshColors();
    }
}

void LinesChart::refreshColors()
{
    ChartWidget::refreshColors();
    for (std::size_t i = 0; i < m_series.size(); ++i) {
        m_series[i]->setPen(seriesPen(i));
    }
    m_breakEvens->setColor(colors().paper);
    m_breakEvens->setBorderColor(colors().ink);
    m_breakEvens->setPen(QPen(colors().ink, 2));
}

void LinesChart::showPoint(std::size_t line, const QPointF& at)
{
    if (line >= m_lines.size() || m_lines[line].cumulative.empty()) {
        return;
    }
    const auto last = static_cast<std::int32_t>(m_lines[line].cumulative.size());
    const std::int32_t month = std::clamp(static_cast<std::int32_t>(std::lround(at.x())), 1, last);
    const Money& amount = m_lines[line].cumulative[static_cast<std::size_t>(month - 1)];
    QToolTip::showText(QCursor::pos(), tr("%1\nend of month %2 (%3): %4")
                                           .arg(m_lines[line].name, m_display.number(month),
                                                m_display.month(m_start.plus(month - 1)),
                                                m_display.money(amount)));
}

}  // namespace gpucost::ui
