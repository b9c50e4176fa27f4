// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>
#include <memory>
#include <unordered_set>

#include "core/scenario/scenario.h"
#include "ui/session/library.h"

class QComboBox;
class QLabel;
class QLineEdit;
class QStringListModel;

namespace gpucost::ui {

/// Which offer, and how it is bought: the offer's name with completion, the ways its price list has for a
/// day, and the plan as it is written for mixes that no price list names. What is not sold is told and
/// changes nothing.
class OfferPlanFields : public QWidget {
    Q_OBJECT

public:
    explicit OfferPlanFields(QWidget* parent = nullptr);

    void setLibrary(const std::shared_ptr<const Library>& library);
    /// Shows them; says nothing.
    void setChoice(const std::string& offer, const PlanSpec& plan, Date asOf);
    const std::string& offer() const { return m_chosenOffer; }
    const PlanSpec& plan() const { return m_chosenPlan; }

    QLineEdit* offerField() const { return m_offer; }
    QComboBox* planField() const { return m_plans; }
    QLineEdit* writtenField() const { return m_written; }
    /// What is wrong with what is typed; empty: nothing.
    QString problem() const;

signals:
    void edited(bool isTyping);  ///< on the way to what will be written, perhaps

private:
    void readOffer(const QString& text, bool isFinal);
    void readWritten(const QString& text, bool isTyping);
    void showPlans();
    void setWrong(QLineEdit* field, const QString& why);

    std::shared_ptr<const Library> m_library;
    std::unordered_set<std::string> m_names;
    QStringListModel* m_completions;
    QLineEdit* m_offer;
    QComboBox* m_plans;
    QLineEdit* m_written;
    std::string m_chosenOffer;
    PlanSpec m_chosenPlan{{PlanPart{}}};
    Date m_asOf;
};

}  // namespace gpucost::ui
