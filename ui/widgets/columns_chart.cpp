// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/columns_chart.h"

#include <QBarSet>
#include <QChart>
#include <QCursor>
#include <QStackedBarSeries>
#include <QToolTip>
#include <QValueAxis>
#include <algorithm>
#include <cmath>

#include "ui/theme.h"

namespace gpucost::ui {

namespace {

bool isAllZero(const ColumnPart& part)
{
    return std::all_of(part.amounts.begin(), part.amounts.end(),
                       [](const Money& amount) { return amount.isZero(); });
}

}  // namespace

ColumnsChart::ColumnsChart(const QString& accessibleName, QWidget* parent)
    : ChartWidget(accessibleName, parent)
    , m_months(new QValueAxis)
    , m_amounts(new QValueAxis)
{
    chart()->addAxis(m_months, Qt::AlignBottom);
    chart()->addAxis(m_amounts, Qt::AlignLeft);
    m_months->setTitleText(tr("month"));
    m_months->setLabelFormat(QStringLiteral("%.0f"));
    m_months->setTickType(QValueAxis::TicksDynamic);
    m_months->setGridLineVisible(false);
    refreshColors();
}

void ColumnsChart::setColumns(std::vector<ColumnPart> parts, Month start, Currency currency,
                              const Display& display)
{
    parts.erase(std::remove_if(parts.begin(), parts.end(), isAllZero), parts.end());
    m_parts = std::move(parts);
    m_start = start;
    m_display = display;
    const std::size_t months = m_parts.empty() ? 0 : m_parts.front().amounts.size();
    double least = 0;
    double most = 0;
    for (std::size_t month = 0; month < months; ++month) {
        double above = 0;
        double below = 0;
        for (const ColumnPart& part : m_parts) {
            const double amount = part.amounts[month].amount().approximate();
            (amount < 0 ? below : above) += amount;
        }
        least = std::min(least, below);
        most = std::max(most, above);
    }
    const MoneyScale scale(least, most, currency);

    if (m_series != nullptr) {
        chart()->removeSeries(m_series);
        delete m_series;
    }
    m_series = new QStackedBarSeries;
    m_series->setBarWidth(0.82);
    m_sets.clear();
    for (std::size_t i = 0; i < m_parts.size(); ++i) {
        auto* set = new QBarSet(m_parts[i].name);
        QList<qreal> heights{0};  // bars stand at 0, 1, 2, ...: that of the first month belongs at 1
        for (const Money& amount : m_parts[i].amounts) {
            heights.append(amount.amount().approximate() / scale.divisor);
        }
        set->append(heights);
        m_series->append(set);
        m_sets.push_back(set);
        connect(set, &QBarSet::hovered, this, [this, i](bool isOver, int bar) {
            if (isOver) {
                showPart(i, bar - 1);
            } else {
                QToolTip::hideText();
            }
        });
        connect(set, &QBarSet::clicked, this, [this](int bar) { emit monthChosen(bar - 1); });
    }
    chart()->addSeries(m_series);
    m_series->attachAxis(m_months);
    m_series->attachAxis(m_amounts);
    m_months->setRange(0.5, static_cast<double>(std::max<std::size_t>(months, 1)) + 0.5);
    m_months->setTickAnchor(0);
    m_months->setTickInterval(months <= 12   ? 1
                              : months <= 24 ? 2
                              : months <= 48 ? 3
                                             : std::ceil(static_cast<double>(months) / 72) * 6);
    scale.applyTo(*m_amounts);
    refreshColors();
}

void ColumnsChart::applyColors()
{
    for (std::size_t i = 0; i < m_sets.size(); ++i) {
        m_sets[i]->setColor(seriesColor(m_parts[i].color));
        m_sets[i]->setBorderColor(colors().paper);
    }
}

void ColumnsChart::showPart(std::size_t part, int month)
{
    if (part >= m_parts.size() || month < 0 ||
        static_cast<std::size_t>(month) >= m_parts[part].amounts.size()) {
        return;
    }
    QToolTip::showText(QCursor::pos(),
                       tr("%1\nmonth %2 (%3): %4")
                           .arg(m_parts[part].name, m_display.number(static_cast<std::int64_t>(month) + 1),
                                m_display.month(m_start.plus(month)),
                                m_display.money(m_parts[part].amounts[static_cast<std::size_t>(month)])));
}

}  // namespace gpucost::ui
