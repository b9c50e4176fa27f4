// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>

#include "core/time/month.h"
#include "ui/format/display.h"
#include "ui/widgets/chart_widget.h"

class QLineSeries;
class QScatterSeries;

namespace gpucost::ui {

/// What has been paid by the end of each month.
struct CostLine {
    QString name;
    std::vector<Money> cumulative;            ///< one for each month, from the first
    std::optional<std::int32_t> breakEven;    ///< month, from 1, from which on it has cost no more
};

/// Cumulative costs, one line each, with a ring where one pays back. Pointing at a line tells the month and
/// the exact amount.
class LinesChart : public ChartWidget {
    Q_OBJECT

public:
    explicit LinesChart(const QString& accessibleName, QWidget* parent = nullptr);

    void setLines(std::vector<CostLine> lines, Month start, Currency currency, const Display& display);
    const std::vector<CostLine>& lines() const { return m_lines; }
    void refreshColors() override;

private:
    void showPoint(std::size_t line, const QPointF& at);
    void ensureSeries(std::size_t count);

    std::vector<CostLine> m_lines;
    Month m_start;
    Display m_display;
    std::vector<QLineSeries*> m_series;
    QScatterSeries* m_breakEvens;
    QValueAxis* m_months;
    QValueAxis* m_amounts;
};

}  // namespace gpucost::ui
