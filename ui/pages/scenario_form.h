// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>
#include <functional>

#include "ui/session/workspace.h"

class QCheckBox;
class QComboBox;
class QLineEdit;

namespace gpucost::ui {

class NumberField;

/// What the current scenario is called and what its money is worth: name, note, currency, discount rate, tax
/// and what list prices do. Every change is one step that can be undone.
class ScenarioForm : public QWidget {
    Q_OBJECT

public:
    explicit ScenarioForm(Workspace& workspace, QWidget* parent = nullptr);

    void refresh();
    QLineEdit* nameField() const { return m_name; }

private:
    /// How list prices are assumed; kept as item data.
    enum Prices : int { Constant, Stepped, Smooth, Other };

    void edit(const QString& what, const std::function<void(Scenario&)>& change,
              const QString& mergeKey = {});
    void makeFields();
    void arrange();
    void connectFields();
    void choosePrices();

    Workspace& m_workspace;
    const Library* m_currenciesOf = nullptr;
    QLineEdit* m_name;
    QLineEdit* m_note;
    QComboBox* m_currency;
    NumberField* m_discount;
    QComboBox* m_compounding;
    QComboBox* m_first;
    QCheckBox* m_taxed;
    NumberField* m_tax;
    QCheckBox* m_recovered;
    QComboBox* m_prices;
    NumberField* m_decline;
    QComboBox* m_renewal;
};

}  // namespace gpucost::ui
