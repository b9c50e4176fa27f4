// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/own_parts_model.h"
#include "ui/pages/page.h"
#include "ui/session/latest_run.h"

class QComboBox;
class QLabel;
class QPushButton;
class QScrollArea;

namespace gpucost::ui {

class LateLabel;
class NumberField;
class OwnedForm;
class PartsChart;
class UseChart;
class ValueTable;

/// Our own servers or the cloud: from which use on does owning cost less? Inputs belong to the first owned option
/// of the scenario.
class OwnPage : public Page {
    Q_OBJECT

public:
    explicit OwnPage(Workspace& workspace, QWidget* parent = nullptr);

    QString title() const override { return tr("Cloud or own"); }
    QString iconName() const override { return QStringLiteral("own"); }
    std::vector<Export> exports() const override;
    void find() override;
    void refreshColors() override;
    void keepLayout(QSettings& settings) const override;
    void restoreLayout(QSettings& settings) override;

    const OwnPartsModel& model() const { return *m_model; }
    QString verdict() const;
    bool isWorking() const override { return m_run.isRunning(); }

protected:
    void refresh() override;

private:
    /// All that an answer depends on.
    struct Question {
        Scenario scenario;
        std::string against;
        std::shared_ptr<const Library> library;

        friend bool operator==(const Question&, const Question&) = default;
    };

    QWidget* makeInputs();
    QWidget* makeAnswer();
    void fillPresets();
    void showInputs(const std::string& against);
    void showOutcome(const std::shared_ptr<const OwnOutcome>& outcome);
    void showLate();
    void showVerdict(const OwnOutcome& outcome);
    void showCharts(const OwnOutcome& outcome);
    void addOwned();
    void editOwned(const QString& what, const std::function<void(OwnedChoice&)>& change,
                   const QString& mergeKey = {});
    void explain(int row, int column);
    void explainField(const QString& field);

    OwnPartsModel* m_model;
    const Library* m_presetsOf = nullptr;
    std::optional<Question> m_asked;  // last

    QScrollArea* m_inputs;
    QLabel* m_option;
    QComboBox* m_cloud;
    QComboBox* m_preset;
    QComboBox* m_site;
    NumberField* m_servers;
    OwnedForm* m_form;

    QLabel* m_verdict;
    QLabel* m_remarks;
    LateLabel* m_late;
    QPushButton* m_add;
    QWidget* m_figures;
    ValueTable* m_table;
    QComboBox* m_per;
    UseChart* m_useChart;
    PartsChart* m_partsChart;
    LatestRun m_run;  // ends before what it shows goes
};

}  // namespace gpucost::ui
