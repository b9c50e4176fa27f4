// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>

#include <QLineEdit>

#include "core/money/decimal.h"

namespace gpucost::ui {

/// A quantity above zero that may be left out: typed as this language writes it, or as `gpucost` takes it, "5M". What
/// cannot be read is marked and told, and changes nothing.
class QuantityField : public QLineEdit {
    Q_OBJECT

public:
    explicit QuantityField(bool wholeOnly, QWidget* parent = nullptr);

    const std::optional<Decimal>& value() const { return m_value; }
    /// Shows it; says nothing. Text that already says so, or is being typed, stays as it is.
    void setValue(const std::optional<Decimal>& value);

signals:
    void valueEdited(const std::optional<Decimal>& value);

private:
    void read();
    void mark(bool isWrong);

    bool m_wholeOnly;
    std::optional<Decimal> m_value;
};

}  // namespace gpucost::ui
