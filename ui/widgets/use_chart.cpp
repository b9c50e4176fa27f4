// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/use_chart.h"

#include <algorithm>
#include <cmath>

#include <QChart>
#include <QCursor>
#include <QLineSeries>
#include <QScatterSeries>
#include <QToolTip>
#include <QValueAxis>

#include "ui/format/text.h"
#include "ui/theme.h"

namespace gpucost::ui {

namespace {

/// Costs per GPU-hour grow without bound towards no use: drawn from here on.
constexpr double leastUseOfRates = 10;

double percentOf(const Rational& share)
{
    return share.approximate() * 100;
}

}  // namespace

UseChart::UseChart(const QString& accessibleName, QWidget* parent)
    : ChartWidget(accessibleName, parent)
    , m_own(new QLineSeries)
    , m_cloud(new QLineSeries)
    , m_use(new QLineSeries)
    , m_crossings(new QScatterSeries)
    , m_shares(new QValueAxis)
    , m_amounts(new QValueAxis)
{
    chart()->addAxis(m_shares, Qt::AlignBottom);
    chart()->addAxis(m_amounts, Qt::AlignLeft);
    for (QLineSeries* line : {m_own, m_cloud, m_use}) {
        chart()->addSeries(line);
        line->attachAxis(m_shares);
        line->attachAxis(m_amounts);
        connect(line, &QLineSeries::hovered, this, [this](const QPointF& at, bool isOver) {
            if (isOver) {
                showPoint(at);
            } else {
                QToolTip::hideText();
            }
        });
    }
    chart()->addSeries(m_crossings);
    m_crossings->attachAxis(m_shares);
    m_crossings->attachAxis(m_amounts);
    m_crossings->setMarkerSize(11);
    m_crossings->setName(tr("both cost the same"));
    m_use->setName(tr("use in this scenario"));
    m_shares->setTitleText(tr("used share of every month, %"));
    m_shares->setLabelFormat(QStringLiteral("%.0f"));
    m_shares->setTickCount(11);
    refreshColors();
}

void UseChart::setContent(Content content, bool perGpuHour)
{
    m_content = std::move(content);
    m_perGpuHour = perGpuHour;
    const bool compares = !m_content.cloud.isEmpty();
    QList<QPointF> own;
    QList<QPointF> cloud;
    double most = 0;
    double least = 0;
    const auto add = [&](QList<QPointF>& line, const Rational& share, const std::optional<Rational>& amount) {
        if (!amount || (perGpuHour && percentOf(share) < leastUseOfRates)) {
            return;
        }
        line.append({percentOf(share), amount->approximate()});
        most = std::max(most, line.back().y());
        least = std::min(least, line.back().y());
    };
    for (const OwnedCase::Point& point : m_content.points) {
        add(own, point.share, perGpuHour ? point.ownPerGpuHour : std::optional(point.own));
        if (compares) {
            add(cloud, point.share, perGpuHour ? point.cloudPerGpuHour : std::optional(point.cloud));
        }
    }
    const QString perHour = tr("%1 per GPU-hour").arg(qt(m_content.currency.code()));
    const MoneyScale scale = perGpuHour ? MoneyScale::ofNumbers(least, most, perHour)
                                        : MoneyScale(least, most, m_content.currency);
    QList<QPointF> crossings;
    for (QList<QPointF>* line : {&own, &cloud}) {
        for (QPointF& point : *line) {
            point.setY(point.y() / scale.divisor);
        }
    }
    for (const ShareRange& range : m_content.shares) {
        for (const Rational& share : {range.from, range.to}) {
            const auto at = std::find_if(own.begin(), own.end(), [&share](const QPointF& point) {
                return std::abs(point.x() - percentOf(share)) < 1e-9;
            });
            if (at != own.end() && !share.isZero() && share != Rational(1)) {
                crossings.append(*at);
            }
        }
    }
    m_own->replace(own);
    m_own->setName(m_content.own);
    m_cloud->replace(cloud);
    m_cloud->setName(m_content.cloud);
    m_cloud->setVisible(compares);
    m_crossings->replace(crossings);
    m_crossings->setVisible(!crossings.isEmpty());
    m_use->setVisible(m_content.use.has_value());
    if (m_content.use) {
        const double use = percentOf(*m_content.use);
        m_use->replace({{use, scale.least}, {use, scale.most}});
    }
    m_shares->setRange(perGpuHour ? leastUseOfRates : 0, 100);
    m_shares->setTickCount(perGpuHour ? 10 : 11);
    scale.applyTo(*m_amounts);
    showLegend();
}

QList<QPointF> UseChart::crossings() const
{
    return m_crossings->points();
}

void UseChart::applyColors()
{
    m_own->setPen(seriesPen(0));
    m_cloud->setPen(seriesPen(1));
    m_use->setPen(QPen(colors().faint, 1, Qt::DashLine));
    m_crossings->setColor(colors().paper);
    m_crossings->setBorderColor(colors().ink);
    m_crossings->setPen(QPen(colors().ink, 2));
}

void UseChart::showPoint(const QPointF& at)
{
    const OwnedCase::Point* nearest = nullptr;
    double distance = 0;
    for (const OwnedCase::Point& point : m_content.points) {
        const double apart = std::abs(percentOf(point.share) - at.x());
        if ((nearest == nullptr || apart < distance) && (!m_perGpuHour || point.ownPerGpuHour)) {
            nearest = &point;
            distance = apart;
        }
    }
    if (nearest == nullptr) {
        return;
    }
    const Display display;
    const QString code = qt(m_content.currency.code());
    const auto amount = [&](const Rational& value) {
        return tr("%1 %2").arg(display.number(value, m_perGpuHour ? 4 : m_content.currency.minorDigits()), code);
    };
    QString text = tr("%1 use").arg(display.percent(nearest->share, 2)) + QLatin1Char('\n') +
                   tr("%1: %2").arg(m_content.own,
                                    amount(m_perGpuHour ? *nearest->ownPerGpuHour : nearest->own));
    if (!m_content.cloud.isEmpty()) {
        text += QLatin1Char('\n') + tr("%1: %2").arg(m_content.cloud,
                                                     amount(m_perGpuHour ? *nearest->cloudPerGpuHour : nearest->cloud));
    }
    QToolTip::showText(QCursor::pos(), text, this);
}

}  // namespace gpucost::ui
