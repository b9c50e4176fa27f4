// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/workload_model.h"
#include "ui/pages/page.h"
#include "ui/session/latest_run.h"

class QComboBox;
class QLabel;
class QLineEdit;
class QProgressBar;
class QPushButton;

namespace gpucost::ui {

class ChoiceField;
class CostTimeChart;
class QuantityField;
class ValueTable;

/// Which GPU does a job at the least cost, how long it takes, and how that is known.
class WorkloadPart : public Page {
    Q_OBJECT

public:
    explicit WorkloadPart(Workspace& workspace, QWidget* parent = nullptr);

    QString title() const override { return tr("What a workload costs"); }
    QString iconName() const override { return QStringLiteral("workload"); }
    std::vector<Export> exports() const override;
    bool isWorking() const override { return m_work.isRunning(); }
    void find() override;
    void keepLayout(QSettings& settings) const override;
    void restoreLayout(QSettings& settings) override;

    WorkloadModel& model() { return *m_model; }
    const CostTimeChart& chart() const { return *m_chart; }
    bool isBusy() const { return m_work.isRunning(); }
    /// Chooses a ready-made workload by its id.
    void choose(const std::string& id);

protected:
    void refresh() override;

private:
    QWidget* makeInputs();
    void showInputs();
    void edit(const QString& what, const std::function<void(WorkloadChoice&)>& change,
              const QString& mergeKey = {});
    /// The chosen workload with what is typed over it.
    Workload described() const;
    void show(const std::shared_ptr<const WorkloadOutcome>& outcome);
    void showAnswer(const WorkloadOutcome& outcome);
    void showChart(const WorkloadOutcome& outcome);
    void explain(int row, int column);
    void explainLeftOut();

    WorkloadModel* m_model;
    QComboBox* m_workload;
    QuantityField* m_amount;
    QuantityField* m_deadline;
    QuantityField* m_machines;
    QComboBox* m_evidence;
    QComboBox* m_bestPer;
    ChoiceField* m_gpus;
    QProgressBar* m_busy;
    QLabel* m_answer;
    QLabel* m_remarks;
    QPushButton* m_leftOut;
    QLineEdit* m_words;
    ValueTable* m_table;
    CostTimeChart* m_chart;
    const Library* m_choicesOf = nullptr;
    bool m_hadAmount = true;
    LatestRun m_work;  // ends before what it shows goes
};

}  // namespace gpucost::ui
