// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/number_field.h"

#include <algorithm>

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QSignalBlocker>
#include <QWheelEvent>

#include "ui/theme.h"

namespace gpucost::ui {

NumberField::NumberField(const Decimal& least, const Decimal& most, const Decimal& step, QWidget* parent)
    : QLineEdit(parent)
    , m_least(least)
    , m_most(most)
    , m_step(step)
    , m_value(least)
{
    setAlignment(Qt::AlignRight);
    connect(this, &QLineEdit::textEdited, this, &NumberField::read);
    connect(this, &QLineEdit::returnPressed, this, &NumberField::editingEnded);
}

void NumberField::setValue(const Decimal& value)
{
    m_value = value;
    // Whoever is typing "1.0" on the way to "1.05" is not to be corrected.
    const auto shown = m_display.readNumber(text());
    if (!hasFocus() || !shown || *shown != value) {
        setText(m_display.number(trimmed(value)));
    }
    setWrong({});
}

void NumberField::read(const QString& text)
{
    const auto number = m_display.readNumber(text);
    if (!number) {
        setWrong(tr("Not a number."));
        return;
    }
    if (*number < m_least || *number > m_most) {
        setWrong(tr("From %1 to %2.").arg(m_display.number(m_least), m_display.number(m_most)));
        return;
    }
    if (m_wholeOnly && trimmed(*number).scale() > 0) {
        setWrong(tr("A whole number."));
        return;
    }
    setWrong({});
    if (*number != m_value) {
        m_value = *number;
        emit valueEdited(m_value);
    }
}

void NumberField::setWrong(const QString& why)
{
    m_isWrong = !why.isEmpty();
    setToolTip(why);
    QPalette colored;
    if (m_isWrong) {
        colored.setColor(QPalette::Text, colors().bad);
    }
    setPalette(colored);
}

void NumberField::stepBy(std::int64_t steps)
{
    const Decimal next = std::clamp(m_value + m_step * Decimal(steps), m_least, m_most);
    if (next != m_value) {
        m_value = next;
        setText(m_display.number(trimmed(next)));
        setWrong({});
        emit valueEdited(next);
    }
}

void NumberField::keyPressEvent(QKeyEvent* event)
{
    switch (event->key()) {
    case Qt::Key_Up:
        stepBy(1);
        return;
    case Qt::Key_Down:
        stepBy(-1);
        return;
    case Qt::Key_PageUp:
        stepBy(10);
        return;
    case Qt::Key_PageDown:
        stepBy(-10);
        return;
    default:
        QLineEdit::keyPressEvent(event);
    }
}

void NumberField::wheelEvent(QWheelEvent* event)
{
    if (hasFocus() && event->angleDelta().y() != 0) {
        stepBy(event->angleDelta().y() > 0 ? 1 : -1);
        event->accept();
    } else {
        event->ignore();  // the page scrolls
    }
}

void NumberField::focusOutEvent(QFocusEvent* event)
{
    QLineEdit::focusOutEvent(event);
    setText(m_display.number(trimmed(m_value)));  // what was wrong is given up
    setWrong({});
    emit editingEnded();
}

SliderField::SliderField(const Decimal& least, const Decimal& most, const Decimal& step, int positions,
                         const QString& suffix, QWidget* parent)
    : QWidget(parent)
    , m_least(least)
    , m_step(step)
    , m_field(new NumberField(least, most, step))
    , m_slider(new QSlider(Qt::Horizontal))
{
    m_slider->setRange(0, positions);
    m_slider->setPageStep(std::max(1, positions / 10));
    m_field->setFixedWidth(m_field->fontMetrics().horizontalAdvance(QStringLiteral("0,000,000")) + 14);
    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins({});
    layout->addWidget(m_slider, 1);
    layout->addWidget(m_field);
    if (!suffix.isEmpty()) {
        layout->addWidget(new QLabel(suffix));
    }
    setFocusProxy(m_field);
    connect(m_field, &NumberField::valueEdited, this, [this](const Decimal& value) {
        setValue(value);
        emit valueEdited(value);
    });
    connect(m_field, &NumberField::editingEnded, this, &SliderField::editingEnded);
    connect(m_slider, &QSlider::valueChanged, this, [this](int position) {
        m_field->setValue(valueAt(position));
        emit valueEdited(valueAt(position));
    });
    connect(m_slider, &QSlider::sliderReleased, this, &SliderField::editingEnded);
}

Decimal SliderField::valueAt(int position) const
{
    return m_least + m_step * Decimal(position);
}

void SliderField::setValue(const Decimal& value)
{
    m_field->setValue(value);
    const QSignalBlocker blocker(m_slider);
    const Decimal steps = divide(value - m_least, m_step, Scale{0}, Rounding::HalfUp);
    const Decimal most(m_slider->maximum());
    m_slider->setValue(steps > most ? m_slider->maximum() : static_cast<int>(steps.approximate()));
}

void SliderField::setAccessible(const QString& name)
{
    m_field->setAccessibleName(name);
    m_slider->setAccessibleName(name);
}

}  // namespace gpucost::ui
