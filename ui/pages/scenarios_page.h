// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/differences_model.h"
#include "ui/models/scenarios_model.h"
#include "ui/pages/page.h"

class QComboBox;
class QLabel;
class QLineEdit;
class QPushButton;
class QTabWidget;

namespace gpucost::ui {

class AddOptionForm;
class LateLabel;
class OptionForm;
class ScenarioForm;
class ValueTable;

/// Which option is the right one, in this scenario and in the others that are open? All of them side by side;
/// the options of the current one are edited here.
class ScenariosPage : public Page {
    Q_OBJECT

public:
    explicit ScenariosPage(Workspace& workspace, QWidget* parent = nullptr);

    QString title() const override { return tr("Scenarios"); }
    QString iconName() const override { return QStringLiteral("scenarios"); }
    std::vector<Export> exports() const override;
    void find() override;
    bool isWorking() const override;
    void keepLayout(QSettings& settings) const override;
    void restoreLayout(QSettings& settings) override;

    const ScenariosModel& model() const { return *m_model; }
    const DifferencesModel& differences() const { return *m_differences; }

protected:
    void refresh() override;

private:
    QWidget* makeAnswer();
    QWidget* makeForms();
    QWidget* makeDifferences();
    QPushButton* addButton(QLayout* bar, const QString& text, const QString& tip,
                           void (ScenariosPage::*slot)());
    void showVerdict();
    void showOther();
    void showSelection();
    void explain(int row, int column);
    /// The option of the current scenario that is selected; none where another scenario's row is.
    std::optional<std::size_t> selected() const;
    void select(const std::string& option);
    void edit(const QString& what, const std::function<void(Scenario&)>& change);

    void beginAdding();
    void duplicateSelected();
    void removeSelected();
    void makeBaseline();
    void moveUp();
    void moveDown();
    void move(int by);
    void duplicateScenario();
    void renameScenario();

    ScenariosModel* m_model;
    DifferencesModel* m_differences;
    std::string m_option;  ///< the selected one, of the current scenario
    bool m_hasLayout = false;  ///< column widths are someone's choice

    QLabel* m_verdict;
    QLabel* m_warnings;
    LateLabel* m_late;
    QLineEdit* m_words;
    ValueTable* m_table;
    QPushButton* m_duplicate;
    QPushButton* m_remove;
    QPushButton* m_baseline;
    QPushButton* m_up;
    QPushButton* m_down;
    QTabWidget* m_tabs;
    OptionForm* m_optionForm;
    AddOptionForm* m_addForm;
    ScenarioForm* m_scenarioForm;
    QComboBox* m_other;
    QLabel* m_otherRemark;
    ValueTable* m_differencesTable;
};

}  // namespace gpucost::ui
