// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/heat_map_widget.h"

#include <algorithm>
#include <cmath>

#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>
#include <QToolTip>

#include "ui/format/display.h"
#include "ui/theme.h"

namespace gpucost::ui {

namespace {

QColor mixed(const QColor& from, const QColor& to, double share)
{
    const auto part = [share](int a, int b) { return static_cast<int>(std::lround(a + (b - a) * share)); };
    return {part(from.red(), to.red()), part(from.green(), to.green()), part(from.blue(), to.blue())};
}

}  // namespace

HeatMapWidget::HeatMapWidget(const QString& accessibleName, QWidget* parent)
    : PaintedChart(accessibleName, parent)
{
    setMinimumHeight(280);
}

void HeatMapWidget::setPair(std::shared_ptr<const PairUncertainty> pair, GridKind kind)
{
    m_pair = std::move(pair);
    m_kind = kind;
    m_cells.clear();
    m_least = 0;
    m_most = 0;
    const Grid* grid = m_pair == nullptr ? nullptr : m_pair->grid(kind);
    for (std::size_t row = 0; grid != nullptr && row < grid->axes.shares.size(); ++row) {
        auto& cells = m_cells.emplace_back();
        for (std::size_t column = 0; column < grid->axes.columns(); ++column) {
            cells.push_back(m_pair->savingAt(kind, row, column));
            if (cells.back()) {
                const double amount = cells.back()->amount().approximate();
                m_least = std::min(m_least, amount);
                m_most = std::max(m_most, amount);
            }
        }
    }
    m_row = std::min(m_row, rows() == 0 ? 0 : rows() - 1);
    m_column = std::min(m_column, columns() == 0 ? 0 : columns() - 1);
    repaintChart();
}

QString HeatMapWidget::rowName(std::size_t row) const
{
    return Display().percent(m_pair->grid(m_kind)->axes.shares[row], 0);
}

QString HeatMapWidget::columnName(std::size_t column) const
{
    const GridAxes& axes = m_pair->grid(m_kind)->axes;
    return axes.declines.empty() ? Display().number(axes.months[column]) : Display().percent(axes.declines[column], 0);
}

QRectF HeatMapWidget::plot() const
{
    const QFontMetricsF metrics(font());
    const double left = 16 + metrics.height() + metrics.horizontalAdvance(QStringLiteral("100 %")) + 8;
    const double bottom = 4 * metrics.height() + 26;  // names, the unit, and the scale of colors
    return {left, 12, std::max(60.0, area().width() - left - 14), std::max(60.0, area().height() - 12 - bottom)};
}

QRectF HeatMapWidget::cell(std::size_t row, std::size_t column) const
{
    const QRectF whole = plot();
    const double width = whole.width() / static_cast<double>(std::max<std::size_t>(1, columns()));
    const double height = whole.height() / static_cast<double>(std::max<std::size_t>(1, rows()));
    return {whole.left() + width * static_cast<double>(column), whole.top() + height * static_cast<double>(row), width,
            height};
}

QColor HeatMapWidget::colorOf(double saving) const
{
    const double farthest = saving < 0 ? m_least : m_most;
    const double share = farthest == 0 ? 0 : saving / farthest;
    return mixed(colors().paper, saving < 0 ? colors().series[1] : colors().series[0], 0.12 + 0.78 * share);
}

void HeatMapWidget::paint(QPainter& painter, const QRectF&) const
{
    const Colors& c = colors();
    if (m_cells.empty()) {
        painter.setPen(c.faint);
        painter.drawText(area(), Qt::AlignCenter | Qt::TextWordWrap, tr("Nothing to show yet."));
        return;
    }
    const QRectF whole = plot();
    const QFontMetricsF metrics(painter.font());
    const MoneyScale scale(m_least, m_most, m_pair->scenario().currency);
    const double reach = std::max(std::abs(m_least), std::abs(m_most)) / scale.divisor;
    const int places = reach >= 100 ? 0 : reach >= 10 ? 1 : 2;
    const auto shortened = [&](double amount) {
        QString text = QLocale().toString(amount / scale.divisor, 'f', places);
        return text.replace(QLatin1Char('-'), QChar(0x2212));
    };
    const auto isSaving = [&](std::size_t row, std::size_t column) {
        const auto& saving = m_cells[row][column];
        return saving && !saving->amount().isNegative() && !saving->isZero();
    };
    for (std::size_t row = 0; row < rows(); ++row) {
        for (std::size_t column = 0; column < columns(); ++column) {
            const QRectF box = cell(row, column);
            const auto& saving = m_cells[row][column];
            const double amount = saving ? saving->amount().approximate() : 0;
            const QColor fill = saving ? colorOf(amount) : c.paper;
            painter.fillRect(box, fill);
            const QString text = saving ? shortened(amount) : QStringLiteral("–");
            if (metrics.horizontalAdvance(text) + 4 < box.width() && metrics.height() < box.height()) {
                painter.setPen(fill.lightness() > 127 ? QColor("#1d2127") : QColor("#ffffff"));
                painter.drawText(box, Qt::AlignCenter, text);
            }
        }
    }
    // Between cells on different sides.
    painter.setPen(QPen(c.ink, 2.5));
    for (std::size_t row = 0; row < rows(); ++row) {
        for (std::size_t column = 0; column < columns(); ++column) {
            const QRectF box = cell(row, column);
            if (column + 1 < columns() && isSaving(row, column) != isSaving(row, column + 1)) {
                painter.drawLine(box.topRight(), box.bottomRight());
            }
            if (row + 1 < rows() && isSaving(row, column) != isSaving(row + 1, column)) {
                painter.drawLine(box.bottomLeft(), box.bottomRight());
            }
        }
    }
    painter.setPen(c.ink);
    for (std::size_t row = 0; row < rows(); ++row) {
        const QRectF box = cell(row, 0);
        painter.drawText(QRectF(0, box.top(), whole.left() - 6, box.height()), Qt::AlignRight | Qt::AlignVCenter,
                         rowName(row));
    }
    for (std::size_t column = 0; column < columns(); ++column) {
        const QRectF box = cell(rows() - 1, column);
        painter.drawText(QRectF(box.left() - 10, whole.bottom() + 3, box.width() + 20, metrics.height()),
                         Qt::AlignHCenter | Qt::AlignTop, columnName(column));
    }
    painter.setPen(c.faint);
    const QString columnsTitle = m_kind == GridKind::Months ? tr("months") : tr("list prices fall a year");
    painter.drawText(QRectF(whole.left(), whole.bottom() + metrics.height() + 4, whole.width(), metrics.height() + 2),
                     Qt::AlignHCenter | Qt::AlignTop, columnsTitle);
    painter.save();
    painter.translate(12 + metrics.ascent(), whole.center().y());
    painter.rotate(-90);
    const QString rowsTitle = tr("utilization");
    painter.drawText(QPointF(-metrics.horizontalAdvance(rowsTitle) / 2, 0), rowsTitle);
    painter.restore();

    // The scale of colors, with its ends and its unit.
    const double top = whole.bottom() + 2 * metrics.height() + 12;
    const QString unit = tr("%1 saved (negative: costs more)").arg(scale.unit);
    const double unitWidth = metrics.horizontalAdvance(unit);
    const QRectF bar(whole.left(), top, std::max(60.0, whole.width() - unitWidth - 16), 10);
    constexpr int steps = 60;
    for (int i = 0; i < steps; ++i) {
        const double amount = m_least + (m_most - m_least) * (i + 0.5) / steps;
        painter.fillRect(QRectF(bar.left() + bar.width() * i / steps, bar.top(), bar.width() / steps + 0.6, bar.height()),
                         colorOf(amount));
    }
    painter.setPen(c.ink);
    const double under = bar.bottom() + metrics.ascent() + 3;
    painter.drawText(QPointF(bar.left(), under), shortened(m_least));
    const QString most = shortened(m_most);
    painter.drawText(QPointF(bar.right() - metrics.horizontalAdvance(most), under), most);
    if (m_least < 0 && m_most > 0) {
        const double zero = bar.left() + bar.width() * (-m_least) / (m_most - m_least);
        const double margin = metrics.horizontalAdvance(shortened(m_least)) + 8;
        painter.drawLine(QPointF(zero, bar.top() - 2), QPointF(zero, bar.bottom() + 2));
        if (zero - bar.left() > margin && bar.right() - zero > metrics.horizontalAdvance(most) + 8) {
            painter.drawText(QPointF(zero - metrics.horizontalAdvance(QLatin1Char('0')) / 2, under), QStringLiteral("0"));
        }
    }
    painter.setPen(c.faint);
    painter.drawText(QPointF(bar.right() + 16, bar.top() + metrics.ascent() - 2), unit);
    if (hasFocus()) {
        painter.setBrush(Qt::NoBrush);
        painter.setPen(QPen(c.paper, 4));
        painter.drawRect(cell(m_row, m_column).adjusted(2, 2, -2, -2));
        painter.setPen(QPen(c.ink, 2));
        painter.drawRect(cell(m_row, m_column).adjusted(2, 2, -2, -2));
    }
}

QString HeatMapWidget::cellText(std::size_t row, std::size_t column) const
{
    if (row >= rows() || column >= columns()) {
        return {};
    }
    const QString place = m_kind == GridKind::Months
                              ? tr("%1 use, %2 months").arg(rowName(row), columnName(column))
                              : tr("%1 use, list prices fall by %2 a year").arg(rowName(row), columnName(column));
    const auto& saving = m_cells[row][column];
    if (!saving) {
        return tr("%1: not worked out").arg(place);
    }
    const Display display;
    return saving->amount().isNegative() ? tr("%1: costs %2 more").arg(place, display.money(-*saving))
                                         : tr("%1: saves %2").arg(place, display.money(*saving));
}

void HeatMapWidget::choose(std::size_t row, std::size_t column)
{
    m_row = row;
    m_column = column;
    setAccessibleDescription(cellText(row, column));
    repaintChart();
    emit cellChosen(static_cast<int>(row), static_cast<int>(column));
}

void HeatMapWidget::mouseMoveEvent(QMouseEvent* event)
{
    for (std::size_t row = 0; row < rows(); ++row) {
        for (std::size_t column = 0; column < columns(); ++column) {
            if (cell(row, column).contains(event->position())) {
                QToolTip::showText(event->globalPosition().toPoint(), cellText(row, column), this);
                return;
            }
        }
    }
    QToolTip::hideText();
}

void HeatMapWidget::mousePressEvent(QMouseEvent* event)
{
    setFocus(Qt::MouseFocusReason);
    for (std::size_t row = 0; row < rows(); ++row) {
        for (std::size_t column = 0; column < columns(); ++column) {
            if (cell(row, column).contains(event->position())) {
                choose(row, column);
                return;
            }
        }
    }
}

void HeatMapWidget::keyPressEvent(QKeyEvent* event)
{
    if (rows() == 0) {
        event->ignore();
        return;
    }
    std::size_t row = m_row;
    std::size_t column = m_column;
    switch (event->key()) {
    case Qt::Key_Up:
        row = std::max<std::size_t>(row, 1) - 1;
        break;
    case Qt::Key_Down:
        row = std::min(row + 1, rows() - 1);
        break;
    case Qt::Key_Left:
        column = std::max<std::size_t>(column, 1) - 1;
        break;
    case Qt::Key_Right:
        column = std::min(column + 1, columns() - 1);
        break;
    default:
        event->ignore();
        return;
    }
    choose(row, column);
    QToolTip::showText(viewport()->mapToGlobal(cell(row, column).bottomRight().toPoint()), cellText(row, column), this);
}

}  // namespace gpucost::ui
