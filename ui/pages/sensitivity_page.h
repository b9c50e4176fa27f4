// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTimer>

#include "core/report/pair_uncertainty.h"
#include "core/scenario/usual_question.h"
#include "ui/pages/page.h"
#include "ui/pages/sensitivity_words.h"

class QComboBox;
class QLabel;
class QProgressBar;
class QPushButton;
class QTabWidget;

namespace gpucost::ui {

class DistributionField;
class HeatMapWidget;
class HistogramWidget;
class LatestRun;
class NumberField;
class TornadoModel;
class TornadoWidget;
class ValueTable;
class WorldsModel;

/// How sure is the choice between two options of the scenario? What is uncertain belongs to the scenario; which two
/// are compared is a choice beside it.
class SensitivityPage : public Page {
    Q_OBJECT

public:
    explicit SensitivityPage(Workspace& workspace, QWidget* parent = nullptr);
    ~SensitivityPage() override;

    QString title() const override { return tr("Sensitivity"); }
    QString iconName() const override { return QStringLiteral("sensitivity"); }
    std::vector<Export> exports() const override;
    void find() override;
    void keepLayout(QSettings& settings) const override;
    void restoreLayout(QSettings& settings) override;

    /// Of what is shown; null while there is nothing.
    const std::shared_ptr<const PairUncertainty>& pair() const { return m_pair; }
    const TornadoModel& tornado() const { return *m_tornado; }
    const WorldsModel& worlds() const { return *m_worlds; }
    bool isWorking() const override;
    QString verdict() const;

protected:
    void refresh() override;

private:
    /// All that an answer depends on.
    struct Question {
        Scenario scenario;
        std::string plan;
        std::string baseline;
        std::shared_ptr<const Library> library;

        friend bool operator==(const Question&, const Question&) = default;
    };

    QWidget* makeInputs();
    QWidget* makeAnswer();
    void showInputs();
    void chooseOptions();
    void run();
    Question question() const;
    void showGrid();
    /// What runs answers a question that nobody asks any more.
    void dropOther();
    void showPair(std::shared_ptr<const PairUncertainty> pair, const Errors& problems);
    void showVerdict(const Errors& problems);
    void editQuestion(const QString& what, const std::function<void(UncertaintyQuestion&)>& change,
                      const QString& mergeKey = {});
    void explainTornado(int row, int column);
    void explainWorlds(int row, int column);
    void explainCell(int row, int column);
    PairNames names() const;
    QString nameOf(const std::string& option) const;
    GridKind gridKind() const;

    std::shared_ptr<const PairUncertainty> m_pair;
    LatestRun* m_run;
    QTimer m_soon;  // typing is waited for
    std::string m_plan;  // of the two that are chosen, as far as the scenario has them
    std::string m_baseline;
    std::optional<Question> m_asked;  // last
    GridKind m_grid = GridKind::Months;  // that is shown

    QComboBox* m_planBox;
    QComboBox* m_baselineBox;
    QWidget* m_inputs;
    DistributionField* m_utilization;
    DistributionField* m_decline;
    DistributionField* m_growth;
    DistributionField* m_stretch;
    DistributionField* m_exchange;
    NumberField* m_worldCount;
    NumberField* m_seed;

    QLabel* m_verdict;
    QLabel* m_remarks;
    QWidget* m_working;
    QProgressBar* m_progress;
    QPushButton* m_cancel;
    QTabWidget* m_tabs;
    TornadoModel* m_tornado;
    TornadoWidget* m_tornadoChart;
    ValueTable* m_tornadoTable;
    QComboBox* m_gridBox;
    HeatMapWidget* m_heatMap;
    QLabel* m_cell;
    WorldsModel* m_worlds;
    HistogramWidget* m_histogram;
    ValueTable* m_worldsTable;
};

}  // namespace gpucost::ui
