// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>

#include <QLineEdit>
#include <QSlider>

#include "ui/format/display.h"

namespace gpucost::ui {

/// A number typed in the language of the screen: digits exactly as typed, never through a binary float. What
/// is no number, or out of bounds, is marked and told, and changes nothing. Up and down step by `step`.
class NumberField : public QLineEdit {
    Q_OBJECT

public:
    NumberField(const Decimal& least, const Decimal& most, const Decimal& step, QWidget* parent = nullptr);

    const Decimal& value() const { return m_value; }
    void setValue(const Decimal& value);  ///< shows it; says nothing
    void setWholeNumbersOnly(bool wholeOnly) { m_wholeOnly = wholeOnly; }
    bool isWrong() const { return m_isWrong; }

signals:
    void valueEdited(const Decimal& value);
    void editingEnded();

protected:
    void keyPressEvent(QKeyEvent* event) override;
    void wheelEvent(QWheelEvent* event) override;
    void focusOutEvent(QFocusEvent* event) override;

private:
    void read(const QString& text);
    void stepBy(std::int64_t steps);
    void setWrong(const QString& why);

    Decimal m_least;
    Decimal m_most;
    Decimal m_step;
    Decimal m_value;
    bool m_wholeOnly = false;
    bool m_isWrong = false;
    Display m_display;
};

/// A number field with a slider beside it, for values that one wants to pull at. The slider moves in whole
/// steps from its own least to its own most; the field may hold more.
class SliderField : public QWidget {
    Q_OBJECT

public:
    /// Each position of the slider is `step` more than the one before, from `least`.
    SliderField(const Decimal& least, const Decimal& most, const Decimal& step, int positions,
                const QString& suffix, QWidget* parent = nullptr);

    NumberField* field() const { return m_field; }
    QSlider* slider() const { return m_slider; }
    void setValue(const Decimal& value);
    void setAccessible(const QString& name);

signals:
    void valueEdited(const Decimal& value);
    void editingEnded();

private:
    Decimal valueAt(int position) const;

    Decimal m_least;
    Decimal m_step;
    NumberField* m_field;
    QSlider* m_slider;
};

}  // namespace gpucost::ui
