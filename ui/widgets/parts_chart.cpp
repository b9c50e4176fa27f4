// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/parts_chart.h"

#include <algorithm>

#include <QBarCategoryAxis>
#include <QBarSet>
#include <QChart>
#include <QCursor>
#include <QHorizontalStackedBarSeries>
#include <QToolTip>
#include <QValueAxis>

#include "ui/theme.h"

namespace gpucost::ui {

PartsChart::PartsChart(const QString& accessibleName, QWidget* parent)
    : ChartWidget(accessibleName, parent)
    , m_bars(new QHorizontalStackedBarSeries)
    , m_sides(new QBarCategoryAxis)
    , m_amounts(new QValueAxis)
{
    chart()->addSeries(m_bars);
    chart()->addAxis(m_sides, Qt::AlignLeft);
    chart()->addAxis(m_amounts, Qt::AlignBottom);
    m_bars->attachAxis(m_sides);
    m_bars->attachAxis(m_amounts);
    m_bars->setBarWidth(0.6);
    refreshColors();
}

void PartsChart::setParts(std::vector<Part> own, std::optional<Part> cloud, Currency currency)
{
    m_own = std::move(own);
    m_cloud = std::move(cloud);
    m_bars->clear();
    double up = 0;
    double down = 0;
    for (const Part& part : m_own) {
        const double amount = part.amount.amount().approximate();
        (amount < 0 ? down : up) += amount;
    }
    if (m_cloud) {
        up = std::max(up, m_cloud->amount.amount().approximate());
    }
    const MoneyScale scale(down, up, currency);
    // The first category is at the bottom: the cloud.
    const auto add = [&](const Part& part, bool isCloud) {
        auto* set = new QBarSet(part.name);
        const double amount = part.amount.amount().approximate() / scale.divisor;
        if (m_cloud) {
            *set << (isCloud ? amount : 0) << (isCloud ? 0 : amount);
        } else {
            *set << amount;
        }
        const QString text = tr("%1: %2").arg(part.name, Display().money(part.amount));
        connect(set, &QBarSet::hovered, this, [this, text](bool isOver, int) {
            if (isOver) {
                QToolTip::showText(QCursor::pos(), text, this);
            } else {
                QToolTip::hideText();
            }
        });
        m_bars->append(set);
    };
    for (const Part& part : m_own) {
        add(part, false);
    }
    if (m_cloud) {
        add(*m_cloud, true);
    }
    m_sides->clear();
    m_sides->append(m_cloud ? QStringList{tr("Cloud"), tr("Owned")} : QStringList{tr("Owned")});
    scale.applyTo(*m_amounts);
    refreshColors();
}

void PartsChart::applyColors()
{
    std::size_t index = 0;
    for (QBarSet* set : m_bars->barSets()) {
        const bool isCloud = m_cloud && index == m_own.size();
        // After seven parts the colors come again, lighter.
        QColor color = isCloud ? colors().faint : seriesColor(index);
        if (!isCloud && index >= colors().series.size()) {
            color = color.lighter(140);
        }
        set->setColor(color);
        set->setBorderColor(colors().paper);
        ++index;
    }
}

}  // namespace gpucost::ui
