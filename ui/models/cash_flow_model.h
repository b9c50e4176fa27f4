// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <memory>
#include <vector>

#include "core/report/scenario_payments.h"
#include "ui/format/display.h"
#include "ui/models/value_model.h"
#include "ui/session/document.h"

namespace gpucost::ui {

/// One option of a scenario, month by month.
class CashFlowModel : public ValueModel {
    Q_OBJECT

public:
    enum Column : int {
        Number,
        Period,
        Billed,
        Added,
        Payable,
        Cumulative,
        Amortized,
        CurrencyCode,
        AfterHorizon,
        Purchase,
        Recurring,
        Usage,
        Credited,
        Refunded,
        ColumnCount
    };

    using ValueModel::ValueModel;

    /// An option that was worked out; without one (nullptr) there are no rows.
    void setOption(std::shared_ptr<const ScenarioOutcome> outcome, std::size_t option);
    const std::shared_ptr<const ScenarioOutcome>& outcome() const { return m_outcome; }
    const OptionResult& option() const { return m_outcome->result->options[m_option]; }

    const std::vector<ScenarioMonth>& months() const { return m_months; }
    const std::vector<PaymentsByKind>& paid() const { return m_paid; }
    const std::vector<PaymentsByKind>& borne() const { return m_borne; }

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    QString columnId(int column) const override;
    bool less(int column, int a, int b) const override;
    bool isExtra(int column) const override;

private:
    static bool isMoney(int column);
    const Money& money(int row, int column) const;

    std::shared_ptr<const ScenarioOutcome> m_outcome;
    std::size_t m_option = 0;
    std::vector<ScenarioMonth> m_months;
    std::vector<PaymentsByKind> m_paid;
    std::vector<PaymentsByKind> m_borne;
    Display m_display;
};

}  // namespace gpucost::ui
