// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/offer/price_changes.h"
#include "ui/format/display.h"
#include "ui/widgets/chart_widget.h"

class QDateTimeAxis;
class QLineSeries;
class QScatterSeries;

namespace gpucost::ui {

/// One dated price, in what one instance costs for an hour.
struct DatedPrice {
    Date day;
    Rational perInstanceHour;
};

/// What an offer has cost under one plan: each price holds until the next is dated, the last until `until`.
class PriceHistoryChart : public ChartWidget {
    Q_OBJECT

public:
    explicit PriceHistoryChart(const QString& accessibleName, QWidget* parent = nullptr);

    /// `prices` oldest first; empty: `reason` is shown instead.
    void setPrices(std::vector<DatedPrice> prices, Date until, Currency currency, const QString& title,
                   const QString& reason);
    const std::vector<DatedPrice>& prices() const { return m_prices; }

protected:
    void applyColors() override;

private:
    std::vector<DatedPrice> m_prices;
    QLineSeries* m_steps;
    QScatterSeries* m_points;
    QDateTimeAxis* m_days;
    QValueAxis* m_amounts;
    QString m_code;
};

/// The dated prices of one series as the chart takes them; those not offered, and those without an hourly price,
/// are left out.
std::vector<DatedPrice> datedPrices(const PriceSeries& series, Date until);

}  // namespace gpucost::ui
