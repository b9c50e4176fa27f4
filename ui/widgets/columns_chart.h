// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <vector>

#include "core/time/month.h"
#include "ui/format/display.h"
#include "ui/widgets/chart_widget.h"

class QBarSet;
class QStackedBarSeries;

namespace gpucost::ui {

/// One kind of payment through the months.
struct ColumnPart {
    QString name;
    std::size_t color = 0;       ///< index into the colors of the look, so that a kind keeps its own
    std::vector<Money> amounts;  ///< one for each month, from the first
};

/// A stack for each month: what is positive above zero, what is negative below. Pointing at a part tells the
/// month and the exact amount; a click chooses the month.
class ColumnsChart : public ChartWidget {
    Q_OBJECT

public:
    explicit ColumnsChart(const QString& accessibleName, QWidget* parent = nullptr);

    /// Parts that are zero in every month are left out.
    void setColumns(std::vector<ColumnPart> parts, Month start, Currency currency, const Display& display);
    const std::vector<ColumnPart>& parts() const { return m_parts; }

signals:
    void monthChosen(int month);  ///< 0 = the first

protected:
    void applyColors() override;

private:
    void showPart(std::size_t part, int month);

    std::vector<ColumnPart> m_parts;
    Month m_start;
    Display m_display;
    QStackedBarSeries* m_series = nullptr;
    std::vector<QBarSet*> m_sets;
    QValueAxis* m_months;
    QValueAxis* m_amounts;
};

}  // namespace gpucost::ui
