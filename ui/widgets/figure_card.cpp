// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/figure_card.h"

#include <QKeyEvent>
#include <QLabel>
#include <QMouseEvent>
#include <QPainter>
#include <QVBoxLayout>

#include "ui/theme.h"

namespace gpucost::ui {

FigureCard::FigureCard(const QString& heading, QWidget* parent)
    : QFrame(parent)
    , m_heading(heading)
    , m_top(new QLabel(heading))
    , m_figure(new QLabel)
{
    setObjectName(QStringLiteral("card"));
    setFocusPolicy(Qt::StrongFocus);
    setCursor(Qt::PointingHandCursor);
    m_top->setObjectName(QStringLiteral("faint"));
    QFont large = m_figure->font();
    if (large.pointSizeF() > 0) {
        large.setPointSizeF(large.pointSizeF() * 1.25);
    }
    large.setBold(true);
    m_figure->setFont(large);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(10, 6, 10, 6);
    layout->setSpacing(1);
    layout->addWidget(m_top);
    layout->addWidget(m_figure);
    setFigure({});
}

void FigureCard::setFigure(const QString& figure, const QString& unit)
{
    m_top->setText(unit.isEmpty() ? m_heading : tr("%1, %2", "a figure and its unit").arg(m_heading, unit));
    m_figure->setText(figure.isEmpty() ? QStringLiteral("–") : figure);
    setAccessibleName(tr("%1: %2", "a figure's name and the figure").arg(m_top->text(), m_figure->text()));
}

QString FigureCard::figure() const
{
    return m_figure->text();
}

void FigureCard::mouseReleaseEvent(QMouseEvent* event)
{
    if (event->button() == Qt::LeftButton && rect().contains(event->pos())) {
        emit chosen();
    }
}

void FigureCard::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter || event->key() == Qt::Key_Space) {
        emit chosen();
        return;
    }
    QFrame::keyPressEvent(event);
}

void FigureCard::paintEvent(QPaintEvent* event)
{
    QFrame::paintEvent(event);
    if (hasFocus()) {
        QPainter painter(this);
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setPen(QPen(colors().accent, 2));
        painter.drawRoundedRect(QRectF(rect()).adjusted(1, 1, -1, -1), 6, 6);
    }
}

}  // namespace gpucost::ui
