// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/tornado_chart.h"

#include <algorithm>
#include <cmath>

#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>
#include <QToolTip>

#include "ui/format/display.h"
#include "ui/format/uncertainty_names.h"
#include "ui/theme.h"

namespace gpucost::ui {

namespace {

double amountOf(const Decision& decision)
{
    return decision.presentValue.amount().approximate();
}

MoneyScale scaleOf(const Tornado& tornado)
{
    double least = amountOf(tornado.base);
    double most = least;
    for (const Sensitivity& bar : tornado.bars) {
        for (const double end : {amountOf(bar.atLow), amountOf(bar.atHigh)}) {
            least = std::min(least, end);
            most = std::max(most, end);
        }
    }
    return {least, most, tornado.base.presentValue.currency()};
}

}  // namespace

TornadoWidget::TornadoWidget(const QString& accessibleName, QWidget* parent)
    : PaintedChart(accessibleName, parent)
{
    setMinimumHeight(240);
}

void TornadoWidget::setPair(std::shared_ptr<const PairUncertainty> pair)
{
    m_pair = std::move(pair);
    m_current = std::min(m_current, bars() - 1);
    repaintChart();
}

int TornadoWidget::bars() const
{
    return m_pair == nullptr || m_pair->tornado() == nullptr ? 0
                                                             : static_cast<int>(m_pair->tornado()->bars.size());
}

double TornadoWidget::labelWidth() const
{
    const QFontMetricsF metrics(font());
    double most = 0;
    for (int bar = 0; bar < bars(); ++bar) {
        const Input input = m_pair->tornado()->bars[static_cast<std::size_t>(bar)].swing.input;
        most = std::max(most, metrics.horizontalAdvance(inputName(input)));
    }
    return std::min(most, area().width() * 0.34);
}

QRectF TornadoWidget::plot() const
{
    const QFontMetricsF metrics(font());
    // Room for the values of inputs at the bars' ends, on both sides.
    const double ends = metrics.horizontalAdvance(QStringLiteral("× 100 %"));
    const double left = 14 + labelWidth() + ends;
    const double top = 14 + metrics.height() + 6;
    return {left, top, std::max(40.0, area().width() - left - ends - 14),
            std::max(40.0, area().height() - top - 2 * metrics.height() - 16)};
}

QRectF TornadoWidget::row(int bar) const
{
    const QRectF whole = plot();
    const double height = whole.height() / std::max(1, bars());
    return {whole.left(), whole.top() + height * bar, whole.width(), height};
}

void TornadoWidget::paint(QPainter& painter, const QRectF&) const
{
    const Colors& c = colors();
    if (bars() == 0) {
        painter.setPen(c.faint);
        painter.drawText(area(), Qt::AlignCenter | Qt::TextWordWrap, tr("Nothing to show yet."));
        return;
    }
    const Tornado& tornado = *m_pair->tornado();
    const QRectF whole = plot();
    const MoneyScale scale = scaleOf(tornado);
    const QFontMetricsF metrics(painter.font());
    const auto x = [&](double amount) { return position(scale, amount, whole.left(), whole.right()); };
    double next = paintKey(painter, {14, 12}, c.series[1], tr("input at its low value"));
    next = paintKey(painter, {next, 12}, c.series[0], tr("input at its high value"));
    paintAmounts(painter, whole, scale);
    painter.setPen(QPen(c.ink, 1.5));
    painter.drawLine(QPointF(x(0), whole.top()), QPointF(x(0), whole.bottom()));
    for (int i = 0; i < bars(); ++i) {
        const Sensitivity& bar = tornado.bars[static_cast<std::size_t>(i)];
        const QRectF line = row(i);
        QColor marked = c.accent;
        marked.setAlpha(36);
        if (i == m_current) {
            painter.fillRect(QRectF(6, line.top(), area().width() - 12, line.height()), marked);
        }
        const double height = std::min(22.0, line.height() * 0.64);
        const double top = line.center().y() - height / 2;
        const double base = x(amountOf(tornado.base));
        const auto half = [&](const Decision& decision, const QColor& color) {
            const double end = x(amountOf(decision));
            painter.setPen(Qt::NoPen);
            painter.setBrush(color);
            painter.drawRect(QRectF(QPointF(std::min(base, end), top), QSizeF(std::abs(end - base), height)));
            return end;
        };
        const double low = half(bar.atLow, c.series[1]);
        const double high = half(bar.atHigh, c.series[0]);
        const double baseline = line.center().y() + metrics.ascent() / 2 - 1;
        painter.setPen(c.ink);
        const QString name = metrics.elidedText(inputName(bar.swing.input), Qt::ElideRight, labelWidth());
        painter.drawText(QPointF(12, baseline), name);
        painter.setPen(c.faint);
        const auto label = [&](double end, double other, const QString& text, bool leftIfEqual) {
            const bool isLeft = end < other || (end == other && leftIfEqual);
            const double wide = metrics.horizontalAdvance(text);
            const double left = isLeft ? end - 5 - wide : end + 5;
            // Words stand on the axis or a line of the grid, not under it.
            const QRectF behind(left - 2, top, wide + 4, height);
            painter.fillRect(behind, c.paper);
            if (i == m_current) {
                painter.fillRect(behind, marked);
            }
            painter.drawText(QPointF(left, baseline), text);
        };
        const double leftmost = std::min({low, high, base});
        const double rightmost = std::max({low, high, base});
        // Both ends on one side of the base: each label beside the whole bar.
        label(low <= high ? leftmost : rightmost, low <= high ? rightmost : leftmost,
              inputValue(bar.swing.input, bar.swing.low), true);
        label(low <= high ? rightmost : leftmost, low <= high ? leftmost : rightmost,
              inputValue(bar.swing.input, bar.swing.high), false);
    }
    painter.setPen(QPen(c.ink, 1, Qt::DashLine));
    const double base = x(amountOf(tornado.base));
    painter.drawLine(QPointF(base, whole.top() - 4), QPointF(base, whole.bottom()));
}

QString TornadoWidget::barText(int bar) const
{
    if (bar < 0 || bar >= bars()) {
        return {};
    }
    const Sensitivity& one = m_pair->tornado()->bars[static_cast<std::size_t>(bar)];
    const Display display;
    const auto end = [&](const Rational& value, const Decision& decision) {
        return tr("at %1: %2").arg(inputValue(one.swing.input, value), display.money(decision.presentValue));
    };
    return inputName(one.swing.input) + QLatin1Char('\n') + end(one.swing.low, one.atLow) + QLatin1Char('\n') +
           tr("as assumed, %1").arg(end(one.base, m_pair->tornado()->base)) + QLatin1Char('\n') +
           end(one.swing.high, one.atHigh);
}

int TornadoWidget::barAt(const QPointF& at) const
{
    for (int bar = 0; bar < bars(); ++bar) {
        const QRectF line = row(bar);
        if (at.y() >= line.top() && at.y() < line.bottom()) {
            return bar;
        }
    }
    return -1;
}

void TornadoWidget::setCurrent(int bar)
{
    if (bar >= 0 && bar < bars() && bar != m_current) {
        m_current = bar;
        setAccessibleDescription(barText(bar));
        repaintChart();
    }
}

void TornadoWidget::mouseMoveEvent(QMouseEvent* event)
{
    const int bar = barAt(event->position());
    if (bar >= 0) {
        QToolTip::showText(event->globalPosition().toPoint(), barText(bar), this);
    } else {
        QToolTip::hideText();
    }
}

void TornadoWidget::mousePressEvent(QMouseEvent* event)
{
    setFocus(Qt::MouseFocusReason);
    const int bar = barAt(event->position());
    if (bar >= 0) {
        setCurrent(bar);
        emit barChosen(bar);
    }
}

void TornadoWidget::keyPressEvent(QKeyEvent* event)
{
    const int by = event->key() == Qt::Key_Down ? 1 : event->key() == Qt::Key_Up ? -1 : 0;
    if (by == 0 || bars() == 0) {
        event->ignore();
        return;
    }
    const int bar = std::clamp(m_current + by, 0, bars() - 1);
    setCurrent(bar);
    QToolTip::showText(viewport()->mapToGlobal(row(bar).bottomLeft().toPoint()), barText(bar), this);
    emit barChosen(bar);
}

}  // namespace gpucost::ui
