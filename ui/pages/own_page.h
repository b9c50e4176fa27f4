// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/own_parts_model.h"
#include "ui/pages/page.h"

class QComboBox;
class QLabel;
class QPushButton;
class QScrollArea;

namespace gpucost::ui {

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

protected:
    void refresh() override;

private:
    QWidget* makeInputs();
    QWidget* makeAnswer();
    void fillPresets();
    void showInputs(const OwnOutcome& outcome);
    void showVerdict(const OwnOutcome& outcome);
    void showCharts(const OwnOutcome& outcome);
    void addOwned();
    void editOwned(const QString& what, const std::function<void(OwnedChoice&)>& change,
                   const QString& mergeKey = {});
    void explain(int row, int column);
    void explainField(const QString& field);
    Explanation::Section fieldSection(const OwnOutcome& outcome, std::string_view field) const;

    OwnPartsModel* m_model;
    const Library* m_presetsOf = nullptr;
    std::string m_against;  // id of the cloud option that was chosen; empty: the baseline, if it is one

    QScrollArea* m_inputs;
    QLabel* m_option;
    QComboBox* m_cloud;
    QComboBox* m_preset;
    QComboBox* m_site;
    NumberField* m_servers;
    OwnedForm* m_form;

    QLabel* m_verdict;
    QLabel* m_remarks;
    QPushButton* m_add;
    QWidget* m_figures;
    ValueTable* m_table;
    QComboBox* m_per;
    UseChart* m_useChart;
    PartsChart* m_partsChart;
};

}  // namespace gpucost::ui
