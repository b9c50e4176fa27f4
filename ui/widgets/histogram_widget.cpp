// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/histogram_widget.h"

#include <algorithm>
#include <cmath>

#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>
#include <QToolTip>

#include "ui/format/display.h"
#include "ui/theme.h"

namespace gpucost::ui {

HistogramWidget::HistogramWidget(const QString& accessibleName, QWidget* parent)
    : PaintedChart(accessibleName, parent)
{
    setMinimumHeight(220);
}

void HistogramWidget::setPair(std::shared_ptr<const PairUncertainty> pair, const QString& plan,
                              const QString& baseline)
{
    m_pair = std::move(pair);
    m_names = {plan, baseline};
    m_bin = std::min(m_bin, bins() == 0 ? 0 : bins() - 1);
    repaintChart();
}

std::size_t HistogramWidget::bins() const
{
    return m_pair == nullptr || !m_pair->hasWorlds() ? 0 : m_pair->uncertainty().worlds->options.front().histogram.size();
}

QRectF HistogramWidget::plot() const
{
    const QFontMetricsF metrics(font());
    const double left = 24 + metrics.height() + metrics.horizontalAdvance(QStringLiteral("10,000"));
    const double top = 14 + metrics.height() + 8;
    return {left, top, std::max(60.0, area().width() - left - 24),
            std::max(60.0, area().height() - top - 2 * metrics.height() - 16)};
}

MoneyScale HistogramWidget::scale() const
{
    const auto& edges = m_pair->uncertainty().worlds->binEdges;
    const auto amount = [this](std::int64_t minorUnits) {
        return m_pair->moneyOf(Rational(minorUnits)).amount().approximate();
    };
    return {std::min(0.0, amount(edges.front())), amount(edges.back()), m_pair->scenario().currency};
}

void HistogramWidget::paint(QPainter& painter, const QRectF&) const
{
    const Colors& c = colors();
    if (bins() == 0) {
        painter.setPen(c.faint);
        painter.drawText(area(), Qt::AlignCenter | Qt::TextWordWrap, tr("Nothing to show yet."));
        return;
    }
    const Worlds& worlds = *m_pair->uncertainty().worlds;
    const QRectF whole = plot();
    const QFontMetricsF metrics(painter.font());
    const MoneyScale amounts = scale();
    const auto x = [&](std::int64_t minorUnits) {
        return position(amounts, m_pair->moneyOf(Rational(minorUnits)).amount().approximate(), whole.left(),
                        whole.right());
    };
    std::size_t most = 1;
    for (const OptionOutcome& option : worlds.options) {
        most = std::max(most, *std::max_element(option.histogram.begin(), option.histogram.end()));
    }
    const MoneyScale counts = MoneyScale::ofNumbers(0, static_cast<double>(most), tr("worlds"));
    const auto y = [&](double count) { return whole.bottom() - whole.height() * count / counts.most; };

    paintAmounts(painter, whole, amounts);
    const long steps = std::lround(counts.most / counts.step);
    for (long i = 0; i <= steps; ++i) {
        const double count = counts.step * static_cast<double>(i);
        painter.setPen(QPen(c.grid, 1));
        painter.drawLine(QPointF(whole.left(), y(count)), QPointF(whole.right(), y(count)));
        painter.setPen(c.ink);
        painter.drawText(QRectF(0, y(count) - metrics.height() / 2, whole.left() - 6, metrics.height()),
                         Qt::AlignRight | Qt::AlignVCenter, QLocale().toString(count, 'f', counts.places));
    }
    painter.setPen(c.faint);
    painter.save();
    painter.translate(8 + metrics.ascent(), whole.center().y());
    painter.rotate(-90);
    painter.drawText(QPointF(-metrics.horizontalAdvance(counts.unit) / 2, 0), counts.unit);
    painter.restore();

    double next = 14;
    for (std::size_t option = 0; option < 2; ++option) {
        const OptionOutcome& outcome = worlds.options[option];
        QColor fill = seriesColor(option);
        fill.setAlpha(150);
        painter.setPen(QPen(seriesColor(option), 1));
        painter.setBrush(fill);
        for (std::size_t bin = 0; bin < bins(); ++bin) {
            if (outcome.histogram[bin] == 0) {
                continue;
            }
            const double left = x(worlds.binEdges[bin]);
            const double right = std::max(left + 2, x(worlds.binEdges[bin + 1]));
            // Side by side within the range, so that neither hides the other.
            const double half = (right - left) / 2;
            const double top = y(static_cast<double>(outcome.histogram[bin]));
            painter.drawRect(QRectF(left + half * static_cast<double>(option) + 0.5, top, half - 1, whole.bottom() - top));
        }
        painter.setPen(QPen(seriesColor(option), 1.5, Qt::DashLine));
        painter.drawLine(QPointF(x(outcome.median), whole.top()), QPointF(x(outcome.median), whole.bottom()));
        const QString name = metrics.elidedText(m_names[option], Qt::ElideRight, area().width() * 0.3);
        next = paintKey(painter, {next, 12}, seriesColor(option), name);
    }
    painter.setPen(QPen(c.faint, 1.5, Qt::DashLine));
    painter.drawLine(QPointF(next, 20), QPointF(next + 16, 20));
    painter.setPen(c.ink);
    painter.drawText(QPointF(next + 22, 12 + metrics.ascent()), tr("median"));
    if (hasFocus() && m_bin < bins()) {
        painter.setBrush(Qt::NoBrush);
        painter.setPen(QPen(c.accent, 1.5));
        painter.drawRect(QRectF(QPointF(x(worlds.binEdges[m_bin]), whole.top()),
                                QPointF(x(worlds.binEdges[m_bin + 1]), whole.bottom())));
    }
}

QString HistogramWidget::binText(std::size_t bin) const
{
    if (bin >= bins()) {
        return {};
    }
    const Worlds& worlds = *m_pair->uncertainty().worlds;
    const Display display;
    QString text = tr("%1 to %2")
                       .arg(display.amount(m_pair->moneyOf(Rational(worlds.binEdges[bin]))),
                            display.money(m_pair->moneyOf(Rational(worlds.binEdges[bin + 1]))));
    for (std::size_t option = 0; option < 2; ++option) {
        text += QLatin1Char('\n') +
                tr("%1: worlds %2")
                    .arg(m_names[option],
                         display.number(static_cast<std::int64_t>(worlds.options[option].histogram[bin])));
    }
    return text;
}

void HistogramWidget::mouseMoveEvent(QMouseEvent* event)
{
    const QRectF whole = plot();
    if (bins() > 0 && whole.contains(event->position())) {
        const Worlds& worlds = *m_pair->uncertainty().worlds;
        const MoneyScale amounts = scale();
        for (std::size_t bin = 0; bin < bins(); ++bin) {
            const double right = position(
                amounts, m_pair->moneyOf(Rational(worlds.binEdges[bin + 1])).amount().approximate(), whole.left(),
                whole.right());
            const double left =
                position(amounts, m_pair->moneyOf(Rational(worlds.binEdges[bin])).amount().approximate(), whole.left(),
                         whole.right());
            if (event->position().x() >= left && event->position().x() <= right) {
                QToolTip::showText(event->globalPosition().toPoint(), binText(bin), this);
                return;
            }
        }
    }
    QToolTip::hideText();
}

void HistogramWidget::keyPressEvent(QKeyEvent* event)
{
    const bool isRight = event->key() == Qt::Key_Right;
    if (bins() == 0 || (!isRight && event->key() != Qt::Key_Left)) {
        event->ignore();
        return;
    }
    m_bin = isRight ? std::min(m_bin + 1, bins() - 1) : std::max<std::size_t>(m_bin, 1) - 1;
    setAccessibleDescription(binText(m_bin));
    repaintChart();
    QToolTip::showText(viewport()->mapToGlobal(plot().topLeft().toPoint()), binText(m_bin), this);
}

}  // namespace gpucost::ui
