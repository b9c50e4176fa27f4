// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/elided_box.h"

#include <QAbstractItemView>
#include <QStyleOptionComboBox>
#include <QStylePainter>

namespace gpucost::ui {

ElidedBox::ElidedBox(int usualCharacters, QWidget* parent)
    : QComboBox(parent)
{
    setSizeAdjustPolicy(AdjustToMinimumContentsLengthWithIcon);
    setMinimumContentsLength(usualCharacters);
    connect(this, &QComboBox::currentTextChanged, this, &QWidget::setToolTip);
}

void ElidedBox::showPopup()
{
    constexpr int room = 32;  // frame and scroll bar
    view()->setMinimumWidth(view()->sizeHintForColumn(0) + room);
    QComboBox::showPopup();
}

void ElidedBox::paintEvent(QPaintEvent*)
{
    QStylePainter painter(this);
    QStyleOptionComboBox option;
    initStyleOption(&option);
    painter.drawComplexControl(QStyle::CC_ComboBox, option);
    constexpr int margin = 4;
    const QRect field = style()->subControlRect(QStyle::CC_ComboBox, &option, QStyle::SC_ComboBoxEditField, this);
    option.currentText = fontMetrics().elidedText(option.currentText, Qt::ElideRight, field.width() - margin);
    painter.drawControl(QStyle::CE_ComboBoxLabel, option);
}

}  // namespace gpucost::ui
