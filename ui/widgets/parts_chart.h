// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>
#include <vector>

#include "core/money/money.h"
#include "ui/format/display.h"
#include "ui/widgets/chart_widget.h"

class QBarCategoryAxis;
class QHorizontalStackedBarSeries;

namespace gpucost::ui {

/// One bar of owning in its parts, and one of the cloud beneath it. What is taken off (a residual value) stacks
/// to the left of nothing. Pointing at a part tells its amount.
class PartsChart : public ChartWidget {
    Q_OBJECT

public:
    struct Part {
        QString name;
        Money amount;
    };

    explicit PartsChart(const QString& accessibleName, QWidget* parent = nullptr);

    void setParts(std::vector<Part> own, std::optional<Part> cloud, Currency currency);

protected:
    void applyColors() override;

private:
    std::vector<Part> m_own;
    std::optional<Part> m_cloud;
    QHorizontalStackedBarSeries* m_bars;
    QBarCategoryAxis* m_sides;
    QValueAxis* m_amounts;
};

}  // namespace gpucost::ui
