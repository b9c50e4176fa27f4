// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/chart_widget.h"

#include <algorithm>
#include <cmath>

#include <QBuffer>
#include <QChart>
#include <QCoreApplication>
#include <QGraphicsLayout>
#include <QLegend>
#include <QPainter>
#include <QSvgGenerator>
#include <QValueAxis>

#include "ui/format/text.h"
#include "ui/theme.h"

namespace gpucost::ui {

ChartWidget::ChartWidget(const QString& accessibleName, QWidget* parent)
    : QChartView(new QChart, parent)
{
    setAccessibleName(accessibleName);
    setRenderHint(QPainter::Antialiasing);
    setFrameShape(QFrame::NoFrame);
    setMinimumSize(320, 200);
    chart()->setAnimationOptions(QChart::NoAnimation);
    chart()->setBackgroundRoundness(6);
    chart()->setMargins({4, 4, 4, 4});
    chart()->layout()->setContentsMargins(0, 0, 0, 0);
    chart()->legend()->setAlignment(Qt::AlignRight);
    chart()->legend()->setMarkerShape(QLegend::MarkerShapeFromSeries);
    chart()->legend()->setShowToolTips(true);
    refreshColors();
}

void ChartWidget::refreshColors()
{
    const Colors& c = colors();
    setBackgroundBrush(Qt::NoBrush);
    chart()->setBackgroundBrush(c.paper);
    chart()->setBackgroundPen(QPen(c.grid));
    chart()->setTitleBrush(c.ink);
    chart()->legend()->setLabelColor(c.ink);
    for (QAbstractAxis* axis : chart()->axes()) {
        axis->setLabelsColor(c.ink);
        axis->setTitleBrush(c.faint);
        axis->setLinePen(QPen(c.faint));
        axis->setGridLinePen(QPen(c.grid));
        QFont title = font();
        axis->setTitleFont(title);
        axis->setLabelsFont(title);
    }
}

QColor ChartWidget::seriesColor(std::size_t index) const
{
    return colors().series[index % colors().series.size()];
}

QPen ChartWidget::seriesPen(std::size_t index) const
{
    static const Qt::PenStyle styles[] = {Qt::SolidLine, Qt::DashLine, Qt::DashDotLine, Qt::DotLine};
    QPen pen(seriesColor(index), 2.5);
    pen.setStyle(styles[index / colors().series.size() % std::size(styles)]);
    return pen;
}

QByteArray ChartWidget::png() const
{
    constexpr qreal scale = 2;
    QImage image(size() * scale, QImage::Format_ARGB32);
    image.setDevicePixelRatio(scale);
    image.fill(colors().paper);
    QPainter painter(&image);
    painter.setRenderHint(QPainter::Antialiasing);
    const_cast<ChartWidget*>(this)->QGraphicsView::render(&painter, QRectF(QPointF(), size()));
    painter.end();
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    image.save(&buffer, "PNG");
    return bytes;
}

QByteArray ChartWidget::svg() const
{
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    QSvgGenerator generator;
    generator.setOutputDevice(&buffer);
    generator.setSize(size());
    generator.setViewBox(QRect(QPoint(), size()));
    generator.setTitle(accessibleName());
    QPainter painter(&generator);
    const_cast<ChartWidget*>(this)->QGraphicsView::render(&painter, QRectF(QPointF(), size()));
    painter.end();
    return bytes;
}

MoneyScale::MoneyScale(double least, double most, Currency currency)
{
    struct Units {
        Q_DECLARE_TR_FUNCTIONS(Units)
    };
    const double reach = std::max(std::abs(least), std::abs(most));
    const QString code = qt(currency.code());
    if (reach >= 2e9) {
        divisor = 1e9;
        unit = Units::tr("billion %1").arg(code);
    } else if (reach >= 2e6) {
        divisor = 1e6;
        unit = Units::tr("million %1").arg(code);
    } else if (reach >= 2e4) {
        divisor = 1e3;
        unit = Units::tr("thousand %1").arg(code);
    } else {
        unit = code;
    }
    chooseSteps(least / divisor, most / divisor);
}

MoneyScale MoneyScale::ofNumbers(double least, double most, const QString& unit)
{
    MoneyScale scale;
    scale.unit = unit;
    scale.chooseSteps(least, most);
    return scale;
}

void MoneyScale::chooseSteps(double low, double high)
{
    low = std::min(low, 0.0);
    high = std::max(high, low == 0.0 ? 1e-9 : 0.0);
    constexpr int steps = 5;
    const double raw = (high - low) / steps;
    const double power = std::pow(10.0, std::floor(std::log10(raw)));
    step = 10 * power;
    for (const double factor : {1.0, 2.0, 2.5, 5.0}) {
        if (factor * power >= raw) {
            step = factor * power;
            break;
        }
    }
    this->most = std::ceil(high / step) * step;
    this->least = std::floor(low / step) * step;
    places = 0;
    for (double rest = step; places < 6 && std::abs(rest - std::round(rest)) > 1e-9; rest *= 10) {
        ++places;
    }
}

void MoneyScale::applyTo(QValueAxis& axis) const
{
    axis.setRange(least, most);
    axis.setTickType(QValueAxis::TicksFixed);
    axis.setTickCount(static_cast<int>(std::lround((most - least) / step)) + 1);
    axis.setLabelFormat(QStringLiteral("%.%1f").arg(places));
    axis.setTitleText(unit);
}

}  // namespace gpucost::ui
