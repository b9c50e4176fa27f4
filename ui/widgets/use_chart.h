// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/report/own_case.h"
#include "ui/format/display.h"
#include "ui/widgets/chart_widget.h"

class QLineSeries;
class QScatterSeries;

namespace gpucost::ui {

/// What owning and the cloud cost against the share of every month that is used, with a ring where one becomes
/// the cheaper and a line at the scenario's own use. Pointing at a line tells the share and the amounts.
class UseChart : public ChartWidget {
    Q_OBJECT

public:
    struct Content {
        std::vector<OwnedCase::Point> points;  ///< from no use to full use
        std::vector<ShareRange> shares;        ///< where owning costs no more
        std::optional<Rational> use;           ///< the scenario's own
        Currency currency;
        QString own;
        QString cloud;  ///< empty: owning alone
    };

    explicit UseChart(const QString& accessibleName, QWidget* parent = nullptr);

    void setContent(Content content, bool perGpuHour);
    const Content& content() const { return m_content; }
    /// Uses in percent at which a ring stands.
    QList<QPointF> crossings() const;

protected:
    void applyColors() override;

private:
    void showPoint(const QPointF& at);

    Content m_content;
    bool m_perGpuHour = false;
    QLineSeries* m_own;
    QLineSeries* m_cloud;
    QLineSeries* m_use;
    QScatterSeries* m_crossings;
    QValueAxis* m_shares;
    QValueAxis* m_amounts;
};

}  // namespace gpucost::ui
