// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLabel>
#include <QTimer>

namespace gpucost::ui {

/// Says that an answer is on its way and the one that is shown an earlier one, once that has lasted long enough to be
/// noticed: a page whose answer comes at once never flickers.
class LateLabel : public QLabel {
    Q_OBJECT

public:
    explicit LateLabel(QWidget* parent = nullptr);

    void setLate(bool isLate);

private:
    QTimer m_noticed;
};

}  // namespace gpucost::ui
