// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/chart_widget.h"

#include <algorithm>
#include <cmath>

#include <QAbstractBarSeries>
#include <QBarSet>
#include <QBuffer>
#include <QChart>
#include <QCoreApplication>
#include <QGraphicsItem>
#include <QGraphicsLayout>
#include <QLegend>
#include <QLineSeries>
#include <QPainter>
#include <QScatterSeries>
#include <QSvgGenerator>
#include <QValueAxis>

#include "ui/format/text.h"
#include "ui/theme.h"
#include "ui/widgets/chart_legend.h"

namespace gpucost::ui {

namespace {

constexpr int margin = 4;
constexpr int legendIndent = 10;

ChartLegend::Mark markOf(QScatterSeries::MarkerShape shape)
{
    switch (shape) {
    case QScatterSeries::MarkerShapeRectangle: return ChartLegend::Mark::Square;
    case QScatterSeries::MarkerShapeTriangle: return ChartLegend::Mark::Triangle;
    default: return ChartLegend::Mark::Circle;
    }
}

void addEntries(const QAbstractSeries& series, std::vector<ChartLegend::Entry>& entries)
{
    const bool isNamed = !series.name().isEmpty();  // of bars, each set has a name of its own
    if (const auto* points = qobject_cast<const QScatterSeries*>(&series); points != nullptr && isNamed) {
        entries.push_back(
            {points->name(), markOf(points->markerShape()), points->pen(), QBrush(points->color())});
    } else if (const auto* line = qobject_cast<const QLineSeries*>(&series); line != nullptr && isNamed) {
        entries.push_back({line->name(), ChartLegend::Mark::Line, line->pen(), {}});
    } else if (const auto* bars = qobject_cast<const QAbstractBarSeries*>(&series)) {
        for (const QBarSet* set : bars->barSets()) {
            entries.push_back({set->label(), ChartLegend::Mark::Square, Qt::NoPen, set->brush()});
        }
    }
}

}  // namespace

/// The legend as a part of the chart's scene.
class LegendItem : public QGraphicsItem {
public:
    using QGraphicsItem::QGraphicsItem;

    const ChartLegend& legend() const { return m_legend; }
    void setLegend(ChartLegend legend)
    {
        prepareGeometryChange();
        m_legend = std::move(legend);
        update();
    }

    QRectF boundingRect() const override { return {QPointF(), m_legend.size()}; }
    void paint(QPainter* painter, const QStyleOptionGraphicsItem*, QWidget*) override
    {
        m_legend.paint(*painter, {});
    }

private:
    ChartLegend m_legend;
};

ChartWidget::ChartWidget(const QString& accessibleName, QWidget* parent)
    : QChartView(new QChart, parent)
    , m_legend(new LegendItem(chart()))
{
    setAccessibleName(accessibleName);
    setRenderHint(QPainter::Antialiasing);
    setFrameShape(QFrame::NoFrame);
    setMinimumSize(320, 200);
    chart()->setAnimationOptions(QChart::NoAnimation);
    chart()->setBackgroundRoundness(6);
    chart()->setMargins({margin, margin, margin, margin});
    chart()->layout()->setContentsMargins(0, 0, 0, 0);
    chart()->legend()->hide();  // it would cut names off
    chart()->setLocale(QLocale());
    chart()->setLocalizeNumbers(true);
}

void ChartWidget::refreshColors()
{
    const Colors& c = colors();
    setBackgroundBrush(Qt::NoBrush);
    chart()->setBackgroundBrush(c.paper);
    chart()->setBackgroundPen(QPen(c.grid));
    chart()->setTitleBrush(c.ink);
    for (QAbstractAxis* axis : chart()->axes()) {
        axis->setLabelsColor(c.ink);
        axis->setTitleBrush(c.faint);
        axis->setLinePen(QPen(c.faint));
        axis->setGridLinePen(QPen(c.grid));
        QFont title = font();
        axis->setTitleFont(title);
        axis->setLabelsFont(title);
        axis->setTitleVisible(axis->orientation() == Qt::Horizontal);  // the vertical one's stands in the legend
    }
    applyColors();
    showLegend();
}

const ChartLegend& ChartWidget::legend() const
{
    return m_legend->legend();
}

void ChartWidget::showLegend()
{
    std::vector<ChartLegend::Entry> entries;
    for (const QAbstractAxis* axis : chart()->axes(Qt::Vertical)) {
        if (axis->isVisible() && !axis->titleText().isEmpty()) {
            entries.push_back({axis->titleText(), ChartLegend::Mark::None, {}, {}});
        }
    }
    for (const QAbstractSeries* series : chart()->series()) {
        if (series->isVisible()) {
            addEntries(*series, entries);
        }
    }
    m_legend->setLegend({std::move(entries), static_cast<qreal>(std::max(width() - 2 * legendIndent, 1)), font(),
                         colors().ink});
    m_legend->setPos(legendIndent, margin + 2);
    const int above = margin + static_cast<int>(std::ceil(m_legend->legend().size().height()));
    if (chart()->margins().top() != above) {
        chart()->setMargins({margin, above, margin, margin});
    }
}

void ChartWidget::resizeEvent(QResizeEvent* event)
{
    QChartView::resizeEvent(event);
    showLegend();
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
