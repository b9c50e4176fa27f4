// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <array>
#include <memory>

#include "core/report/pair_uncertainty.h"
#include "ui/widgets/painted_chart.h"

namespace gpucost::ui {

/// How often each option came to which total in the random worlds, with the medians. Left and right move from one
/// range of totals to the next.
class HistogramWidget : public PaintedChart {
    Q_OBJECT

public:
    explicit HistogramWidget(const QString& accessibleName, QWidget* parent = nullptr);

    void setPair(std::shared_ptr<const PairUncertainty> pair, const QString& plan, const QString& baseline);
    QString binText(std::size_t bin) const;
    std::size_t bins() const;

protected:
    void paint(QPainter& painter, const QRectF& area) const override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;

private:
    QRectF plot() const;
    MoneyScale scale() const;

    std::shared_ptr<const PairUncertainty> m_pair;
    std::array<QString, 2> m_names;
    std::size_t m_bin = 0;
};

}  // namespace gpucost::ui
