// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/gpu_comparison_model.h"
#include "ui/models/gpu_model.h"
#include "ui/models/perf_model.h"
#include "ui/pages/page.h"
#include "ui/session/latest_run.h"

class QComboBox;
class QLabel;
class QLineEdit;
class QProgressBar;

namespace gpucost::ui {

class ChoiceField;
class ValueTable;

/// What each GPU can do, as its maker states it.
class SpecsPart : public Page {
    Q_OBJECT

public:
    explicit SpecsPart(Workspace& workspace, QWidget* parent = nullptr);

    QString title() const override { return tr("What GPUs can do"); }
    QString iconName() const override { return QStringLiteral("workload"); }
    std::vector<Export> exports() const override;
    void find() override;
    void keepLayout(QSettings& settings) const override;
    void restoreLayout(QSettings& settings) override;

    GpuModel& model() { return *m_model; }

protected:
    void refresh() override;

private:
    void explain(int row, int column);

    GpuModel* m_model;
    ChoiceField* m_families;
    QLineEdit* m_words;
    ValueTable* m_table;
    const Library* m_shown = nullptr;
    std::vector<std::string> m_chosen;
};

/// What an hour of performance costs, on each GPU and bought each way.
class PerfPart : public Page {
    Q_OBJECT

public:
    explicit PerfPart(Workspace& workspace, QWidget* parent = nullptr);

    QString title() const override { return tr("Performance per dollar"); }
    QString iconName() const override { return QStringLiteral("workload"); }
    std::vector<Export> exports() const override;
    bool isWorking() const override { return m_work.isRunning(); }
    void find() override;
    void keepLayout(QSettings& settings) const override;
    void restoreLayout(QSettings& settings) override;

    PerfModel& model() { return *m_model; }
    bool isBusy() const { return m_work.isRunning(); }

protected:
    void refresh() override;

private:
    void show(const std::shared_ptr<const PerfOutcome>& outcome);
    void explain(int row, int column);

    PerfModel* m_model;
    QComboBox* m_measure;
    ChoiceField* m_plans;
    QLineEdit* m_words;
    QProgressBar* m_busy;
    QLabel* m_answer;
    ValueTable* m_table;
    LatestRun m_work;  // ends before what it shows goes
};

/// Two GPUs side by side: figures, prices and what was measured of both.
class GpuComparisonPart : public Page {
    Q_OBJECT

public:
    explicit GpuComparisonPart(Workspace& workspace, QWidget* parent = nullptr);

    QString title() const override { return tr("Compare two GPUs"); }
    QString iconName() const override { return QStringLiteral("workload"); }
    std::vector<Export> exports() const override;
    void keepLayout(QSettings& settings) const override;
    void restoreLayout(QSettings& settings) override;

    FigureModel& figures() { return *m_figures; }
    RatioModel& ratios() { return *m_ratios; }

protected:
    void refresh() override;

private:
    void fillChoices();
    void explainFigure(int row, int column);
    void explainRatio(int row, int column);

    FigureModel* m_figures;
    RatioModel* m_ratios;
    QComboBox* m_first;
    QComboBox* m_other;
    QLabel* m_answer;
    ValueTable* m_figureTable;
    ValueTable* m_ratioTable;
    const Library* m_choicesOf = nullptr;
};

}  // namespace gpucost::ui
