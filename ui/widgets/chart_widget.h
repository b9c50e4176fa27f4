// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <vector>

#include <QChartView>

#include "core/money/money.h"

class QValueAxis;

namespace gpucost::ui {

class ChartLegend;
class LegendItem;

/// What all charts of the program share: colors of the look, fonts, no animation, a name for screen readers, and
/// above the drawing a legend with the unit of the vertical axis.
/// Numbers become `double` here, where they become pixels, and nowhere before.
class ChartWidget : public QChartView {
    Q_OBJECT

public:
    explicit ChartWidget(const QString& accessibleName, QWidget* parent = nullptr);

    /// After another look was chosen.
    void refreshColors();
    const ChartLegend& legend() const;

    /// As files: PNG at twice the screen's resolution, SVG as paths and text.
    QByteArray png() const;
    QByteArray svg() const;

protected:
    /// The colors of a chart's own series.
    virtual void applyColors() = 0;
    /// After names or visibility of series, or the unit of the vertical axis, have changed.
    void showLegend();

    QColor seriesColor(std::size_t index) const;
    QPen seriesPen(std::size_t index) const;

    void resizeEvent(QResizeEvent* event) override;

private:
    LegendItem* m_legend;  ///< belongs to the chart
};

/// Amounts of money on an axis: a few round steps, and the unit that keeps their labels short.
struct MoneyScale {
    double divisor = 1;  ///< 1, a thousand, a million, ...
    QString unit;        ///< "million KRW"
    double most = 1;     ///< end of the axis, in units
    double least = 0;
    double step = 1;
    int places = 0;

    MoneyScale() = default;
    /// For amounts from `least` to `most` of a currency.
    MoneyScale(double least, double most, Currency currency);
    /// The same for plain numbers with a unit of their own.
    static MoneyScale ofNumbers(double least, double most, const QString& unit);
    void applyTo(QValueAxis& axis) const;

private:
    void chooseSteps(double least, double most);
};

}  // namespace gpucost::ui
