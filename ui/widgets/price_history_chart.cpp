// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/price_history_chart.h"

#include <QChart>
#include <QCursor>
#include <QDateTimeAxis>
#include <QLineSeries>
#include <QScatterSeries>
#include <QToolTip>
#include <QValueAxis>
#include <algorithm>
#include <cmath>

#include "core/report/history_report.h"
#include "ui/format/dates.h"
#include "ui/format/text.h"
#include "ui/theme.h"

namespace gpucost::ui {

namespace {

double millisecondsOf(Date date)
{
    return static_cast<double>(QDateTime(toQDate(date), QTime(0, 0)).toMSecsSinceEpoch());
}

}  // namespace

std::vector<DatedPrice> datedPrices(const PriceSeries& series, Date until)
{
    std::vector<DatedPrice> prices;
    for (const Price* price : series.prices) {
        const auto hour = price->asOf <= until ? instanceHour(*series.offer, *price) : std::nullopt;
        if (hour) {
            prices.push_back({price->asOf, *hour});
        }
    }
    return prices;
}

PriceHistoryChart::PriceHistoryChart(const QString& accessibleName, QWidget* parent)
    : ChartWidget(accessibleName, parent)
    , m_steps(new QLineSeries)
    , m_points(new QScatterSeries)
    , m_days(new QDateTimeAxis)
    , m_amounts(new QValueAxis)
{
    chart()->addAxis(m_days, Qt::AlignBottom);
    chart()->addAxis(m_amounts, Qt::AlignLeft);
    for (QXYSeries* series : {static_cast<QXYSeries*>(m_steps), static_cast<QXYSeries*>(m_points)}) {
        chart()->addSeries(series);
        series->attachAxis(m_days);
        series->attachAxis(m_amounts);
    }
    m_points->setMarkerSize(9);
    m_days->setFormat(QStringLiteral("yyyy-MM"));
    m_days->setTitleText(tr("price of"));
    connect(m_points, &QScatterSeries::hovered, this, [this](const QPointF& at, bool isOver) {
        const auto nearest =
            std::min_element(m_prices.begin(), m_prices.end(), [&at](const auto& a, const auto& b) {
                return std::abs(millisecondsOf(a.day) - at.x()) < std::abs(millisecondsOf(b.day) - at.x());
            });
        if (isOver && nearest != m_prices.end()) {
            constexpr int places = 6;
            const Display display;
            QToolTip::showText(QCursor::pos(),
                               tr("from %1: %2 %3 per instance-hour")
                                   .arg(display.day(nearest->day),
                                        display.number(nearest->perInstanceHour, places), m_code));
        } else {
            QToolTip::hideText();
        }
    });
    refreshColors();
}

void PriceHistoryChart::setPrices(std::vector<DatedPrice> prices, Date until, Currency currency,
                                  const QString& title, const QString& reason)
{
    m_prices = std::move(prices);
    m_code = qt(currency.code());
    const bool isEmpty = m_prices.empty();
    QList<QPointF> steps;
    QList<QPointF> points;
    double most = 0;
    for (const DatedPrice& price : m_prices) {
        const QPointF at(millisecondsOf(price.day), price.perInstanceHour.approximate());
        if (!steps.isEmpty()) {
            steps.append({at.x(), steps.back().y()});
        }
        steps.append(at);
        points.append(at);
        most = std::max(most, at.y());
    }
    if (!isEmpty) {
        steps.append({std::max(steps.back().x(), millisecondsOf(until)), steps.back().y()});
        // Half a year at least, so that a single day is not stretched over the whole width.
        constexpr double halfAYear = 183.0 * 86'400'000;
        const double last = steps.back().x();
        constexpr double room = 0.02;  // for the mark of the first day
        const double oldest = std::min(steps.front().x(), last - halfAYear);
        const double first = oldest - room * (last - oldest);
        m_days->setRange(QDateTime::fromMSecsSinceEpoch(static_cast<qint64>(first)),
                         QDateTime::fromMSecsSinceEpoch(static_cast<qint64>(last)));
        m_days->setTickCount(7);
        MoneyScale::ofNumbers(0, most, tr("%1 per instance-hour").arg(m_code)).applyTo(*m_amounts);
    }
    m_steps->replace(steps);
    m_points->replace(points);
    m_days->setVisible(!isEmpty);
    m_amounts->setVisible(!isEmpty);
    chart()->setTitle(isEmpty ? reason : title);
    refreshColors();
}

void PriceHistoryChart::applyColors()
{
    m_steps->setPen(seriesPen(0));
    m_points->setColor(seriesColor(0));
    m_points->setBorderColor(colors().paper);
}

}  // namespace gpucost::ui
