// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <map>
#include <optional>
#include <string>

#include <QWidget>

#include "core/plan/owned_fields.h"
#include "core/report/own_case.h"
#include "ui/format/display.h"

class QComboBox;
class QLabel;
class QLineEdit;
class QToolButton;
class QVBoxLayout;

namespace gpucost::ui {

/// Every field of owned servers, in groups: its value, its unit, and where the value comes from. What is typed
/// overrides the preset's figure until it is taken back (an emptied field, or the button beside its name).
class OwnedForm : public QWidget {
    Q_OBJECT

public:
    explicit OwnedForm(QWidget* parent = nullptr);

    /// Shows the fleet; `overridden` are the fields set by hand.
    void setFleet(const OwnedFleet& fleet, const OwnedPresets& presets, Date asOf,
                  const std::vector<std::pair<std::string, std::string>>& overridden);

    QWidget* editor(std::string_view field) const;       ///< a QLineEdit or a QComboBox
    QToolButton* resetButton(std::string_view field) const;
    bool isWrong(std::string_view field) const;

signals:
    /// As with() reads it.
    void fieldEdited(const QString& field, const QString& value);
    void fieldReset(const QString& field);
    void editingEnded();
    /// A field was entered.
    void fieldEntered(const QString& field);

protected:
    bool eventFilter(QObject* object, QEvent* event) override;

private:
    struct Row {
        OwnedFieldForm form = OwnedFieldForm::Number;
        QLineEdit* line = nullptr;
        QComboBox* choice = nullptr;
        QLabel* unit = nullptr;
        QLabel* origin = nullptr;
        QToolButton* reset = nullptr;
        std::string value;  // as with() reads it
        bool isWrong = false;
    };

    void addRow(QVBoxLayout& layout, std::string_view field);
    void read(const std::string& field, const QString& text);
    std::optional<std::string> plainOf(const Row& row, const QString& text) const;
    QString shownOf(const Row& row) const;
    void setWrong(Row& row, const QString& why);

    std::map<std::string, Row, std::less<>> m_rows;
    OwnedTerms m_terms;
    Display m_display;
};

}  // namespace gpucost::ui
