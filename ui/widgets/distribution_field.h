// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <array>

#include <QWidget>

#include "core/uncertainty/monte_carlo.h"
#include "ui/format/display.h"

class QComboBox;
class QLabel;

namespace gpucost::ui {

class NumberField;

/// What an uncertain input may turn out to be: of which kind, and its numbers, in percent or as a factor. Speaks
/// core's notation, "40%..70%..90%"; empty is certain.
class DistributionField : public QWidget {
    Q_OBJECT

public:
    DistributionField(const QString& name, InputLimits limits, bool inPercent, QWidget* parent = nullptr);

    void setNotation(const std::string& notation);
    const std::string& notation() const { return m_notation; }
    QComboBox* kind() const { return m_kind; }
    NumberField* number(int index) const { return m_numbers[static_cast<std::size_t>(index)]; }
    /// What holds while it is certain, beside the kind.
    void setCertainText(const QString& text);

signals:
    void notationEdited(const QString& notation);
    void editingEnded();

private:
    void showKind();
    void read();
    void chooseKind();

    InputLimits m_limits;
    bool m_inPercent;
    std::string m_notation;
    Distribution m_shown;
    QComboBox* m_kind;
    std::array<NumberField*, 3> m_numbers;
    std::array<QLabel*, 3> m_labels;
    QLabel* m_certain;
};

}  // namespace gpucost::ui
