// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <vector>

#include <QPushButton>

class QLineEdit;
class QListWidget;

namespace gpucost::ui {

/// Several of many: a button that says what is chosen and opens a list with check marks and a search line.
/// Nothing chosen stands for all.
class ChoiceField : public QPushButton {
    Q_OBJECT

public:
    struct Choice {
        std::string id;
        QString name;
    };

    explicit ChoiceField(const QString& all, QWidget* parent = nullptr);

    void setChoices(const std::vector<Choice>& choices);
    void setChosen(const std::vector<std::string>& ids);
    std::vector<std::string> chosen() const;
    /// Ticks or unticks one, as a person would.
    void toggle(const std::string& id);
    /// At least one stays ticked.
    void setNeedsOne(bool needsOne) { m_needsOne = needsOne; }

signals:
    void chosenEdited(const std::vector<std::string>& ids);

private:
    void showSummary();
    void itemChanged();

    QString m_all;
    QListWidget* m_list;
    QLineEdit* m_search;
    bool m_needsOne = false;
};

}  // namespace gpucost::ui
