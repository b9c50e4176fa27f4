// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/cash_flow_model.h"
#include "ui/models/cumulative_model.h"
#include "ui/pages/page.h"

class QComboBox;
class QLabel;
class QRadioButton;
class QStackedWidget;
class QTabWidget;

namespace gpucost::ui {

class ColumnsChart;
class FigureCard;
class LateLabel;
class LinesChart;
class ValueTable;

/// When is what owed? One option of the current scenario month by month, and what all of them have cost by
/// the end of each month.
class CashFlowPage : public Page {
    Q_OBJECT

public:
    explicit CashFlowPage(Workspace& workspace, QWidget* parent = nullptr);

    QString title() const override { return tr("Cash flow"); }
    QString iconName() const override { return QStringLiteral("cashflow"); }
    std::vector<Export> exports() const override;
    bool isWorking() const override { return document().isOutcomeLate(); }
    void keepLayout(QSettings& settings) const override;
    void restoreLayout(QSettings& settings) override;

    const CashFlowModel& model() const { return *m_model; }
    const CumulativeModel& cumulative() const { return *m_cumulative; }

protected:
    void refresh() override;

private:
    QWidget* makeMonths();
    QWidget* makeCards();
    QWidget* makeAll();
    void fillOptions(const ScenarioOutcome& outcome);
    void showOption();
    void showCards(const OptionResult& one);
    void showColumns();
    void showLines();
    void showReason(const QString& reason);
    void explain(int row, int column);
    void explainCumulative(int row, int column);

    CashFlowModel* m_model;
    CumulativeModel* m_cumulative;
    std::shared_ptr<const ScenarioOutcome> m_outcome;
    std::string m_option;  ///< the chosen one; empty: none was chosen yet
    std::size_t m_index = 0;
    bool m_hasLayout = false;  ///< column widths are someone's choice

    LateLabel* m_late;
    QTabWidget* m_tabs;
    QStackedWidget* m_stack;
    QLabel* m_reason;
    QComboBox* m_options;
    QRadioButton* m_paid;
    QRadioButton* m_amortized;
    FigureCard* m_total;
    FigureCard* m_upfront;
    FigureCard* m_present;
    FigureCard* m_return;
    FigureCard* m_payback;
    ColumnsChart* m_columns;
    LinesChart* m_lines;
    ValueTable* m_table;
    ValueTable* m_cumulativeTable;
};

}  // namespace gpucost::ui
