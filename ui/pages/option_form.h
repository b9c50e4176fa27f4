// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>
#include <functional>

#include "ui/session/workspace.h"

class QLabel;
class QLineEdit;
class QPushButton;

namespace gpucost::ui {

class OfferPlanFields;

/// One option of the current scenario: its name, its note, and what is bought. Servers of one's own are named
/// and noted here; what they are is the question of another page.
class OptionForm : public QWidget {
    Q_OBJECT

public:
    explicit OptionForm(Workspace& workspace, QWidget* parent = nullptr);

    /// Shows an option of the current scenario, by its id; one that is not there: none.
    void show(const std::string& id);
    QLineEdit* nameField() const { return m_name; }
    OfferPlanFields* choiceFields() const { return m_choice; }

private:
    void edit(const QString& what, const std::function<void(ScenarioOption&)>& change,
              const QString& mergeKey = {});

    Workspace& m_workspace;
    std::string m_id;
    QLineEdit* m_name;
    QLineEdit* m_note;
    OfferPlanFields* m_choice;
    QLabel* m_remark;
};

/// What a further option is to be.
class AddOptionForm : public QWidget {
    Q_OBJECT

public:
    explicit AddOptionForm(Workspace& workspace, QWidget* parent = nullptr);

    /// Begins with an option like those of the current scenario.
    void refresh();
    OfferPlanFields* choiceFields() const { return m_choice; }

signals:
    void added(const QString& id);

private:
    void add();

    Workspace& m_workspace;
    QLineEdit* m_name;
    OfferPlanFields* m_choice;
    QPushButton* m_add;
};

}  // namespace gpucost::ui
