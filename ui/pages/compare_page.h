// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/comparison_model.h"
#include "ui/pages/page.h"

class QComboBox;
class QDateEdit;
class QLabel;
class QLineEdit;
class QRadioButton;

namespace gpucost::ui {

class AnswerLabel;
class ChoiceField;
class LateLabel;
class LinesChart;
class ScheduleGrid;
class SliderField;
class ValueTable;

/// Which way to buy costs least for this demand? Inputs at the left; every step of a slider prices the whole
/// catalog again.
class ComparePage : public Page {
    Q_OBJECT

public:
    explicit ComparePage(Workspace& workspace, QWidget* parent = nullptr);

    QString title() const override { return tr("Compare"); }
    QString iconName() const override { return QStringLiteral("compare"); }
    std::vector<Export> exports() const override;
    bool isWorking() const override { return document().isComparisonLate(); }
    void find() override;
    void keepLayout(QSettings& settings) const override;
    void restoreLayout(QSettings& settings) override;

    const ComparisonModel& model() const { return *m_model; }

protected:
    void refresh() override;

private:
    QWidget* makeInputs();
    QWidget* makeAnswer();
    void fillChoices();
    void showInputs();
    void showVerdict();
    void showLines();
    void explain(int row, int column);
    void edit(const QString& what, const std::function<void(DocumentState&)>& change,
              const QString& mergeKey = {});
    void addToScenario();

    ComparisonModel* m_model;
    const Library* m_choicesOf = nullptr;

    ChoiceField* m_gpus;
    SliderField* m_count;
    SliderField* m_months;
    QRadioButton* m_flat;
    QRadioButton* m_weekly;
    SliderField* m_utilization;
    ScheduleGrid* m_week;
    QLabel* m_weekHours;
    QLabel* m_otherShape;
    QComboBox* m_currency;
    QComboBox* m_convention;
    QDateEdit* m_asOf;
    ChoiceField* m_providers;
    ChoiceField* m_regions;
    ChoiceField* m_kinds;
    QComboBox* m_bestPer;

    AnswerLabel* m_verdict;
    AnswerLabel* m_warnings;
    LateLabel* m_late;
    QLineEdit* m_words;
    ValueTable* m_table;
    LinesChart* m_chart;
};

}  // namespace gpucost::ui
