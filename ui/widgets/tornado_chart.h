// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <memory>

#include "core/report/pair_uncertainty.h"
#include "ui/widgets/painted_chart.h"

namespace gpucost::ui {

/// What one input at a time does to what the plan saves: bars around the saving as assumed, the widest on top.
/// Up and down move from bar to bar.
class TornadoWidget : public PaintedChart {
    Q_OBJECT

public:
    explicit TornadoWidget(const QString& accessibleName, QWidget* parent = nullptr);

    void setPair(std::shared_ptr<const PairUncertainty> pair);
    int current() const { return m_current; }
    void setCurrent(int bar);
    QString barText(int bar) const;

signals:
    void barChosen(int bar);

protected:
    void paint(QPainter& painter, const QRectF& area) const override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;

private:
    int bars() const;
    QRectF plot() const;
    QRectF row(int bar) const;
    int barAt(const QPointF& at) const;
    double labelWidth() const;

    std::shared_ptr<const PairUncertainty> m_pair;
    int m_current = -1;
};

}  // namespace gpucost::ui
