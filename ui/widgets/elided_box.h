// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QComboBox>

namespace gpucost::ui {

/// A box for long names: narrow, with an ellipsis where the chosen name does not fit, and the whole of it in the tip.
/// Its list is as wide as its longest name.
class ElidedBox : public QComboBox {
    Q_OBJECT

public:
    explicit ElidedBox(int usualCharacters, QWidget* parent = nullptr);

    void showPopup() override;

protected:
    void paintEvent(QPaintEvent* event) override;
};

}  // namespace gpucost::ui
