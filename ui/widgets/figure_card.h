// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFrame>

class QLabel;

namespace gpucost::ui {

/// One figure with a heading, that can be asked about: by a click, or by Enter or the space bar.
class FigureCard : public QFrame {
    Q_OBJECT

public:
    explicit FigureCard(const QString& heading, QWidget* parent = nullptr);

    void setFigure(const QString& figure, const QString& unit = {});
    QString figure() const;

signals:
    void chosen();

protected:
    void mouseReleaseEvent(QMouseEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void paintEvent(QPaintEvent* event) override;

private:
    QString m_heading;
    QLabel* m_top;
    QLabel* m_figure;
};

}  // namespace gpucost::ui
