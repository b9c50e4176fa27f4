// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>
#include <QLabel>

namespace gpucost::ui {

/// A sentence or two that wrap and can be selected. Unlike a QLabel it lays its text out once, in its own width, and
/// not for every question of the layout around it, so that it can change with every step of a slider.
class AnswerLabel : public QLabel {
    Q_OBJECT

public:
    explicit AnswerLabel(QWidget* parent = nullptr);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;
    int heightForWidth(int width) const override;

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    struct Measured {
        QString text;
        int height = 0;
    };

    mutable QHash<int, Measured> m_heights;  ///< by width
};

}  // namespace gpucost::ui
