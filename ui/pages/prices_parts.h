// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/doubt_model.h"
#include "ui/models/price_model.h"
#include "ui/pages/page.h"
#include "ui/session/latest_run.h"

class QCheckBox;
class QComboBox;
class QDateEdit;
class QLabel;
class QLineEdit;
class QProgressBar;
class QPushButton;

namespace gpucost::ui {

class ChoiceField;
class PriceHistoryChart;
class PriceUpdatePanel;
class ValueTable;

/// Every price of the library, found and sorted at once, with the history of the one that is chosen.
class CatalogPart : public Page {
    Q_OBJECT

public:
    explicit CatalogPart(Workspace& workspace, QWidget* parent = nullptr);

    QString title() const override { return tr("Every known price"); }
    QString iconName() const override { return QStringLiteral("prices"); }
    std::vector<Export> exports() const override;
    bool isWorking() const override { return m_work.isRunning() || m_ordering.isRunning(); }
    void find() override;
    void keepLayout(QSettings& settings) const override;
    void restoreLayout(QSettings& settings) override;

    PriceModel& model() { return *m_model; }
    const PriceHistoryChart& chart() const { return *m_chart; }
    PriceUpdatePanel& updatePanel() { return *m_update; }
    bool isBusy() const { return m_work.isRunning(); }

protected:
    void refresh() override;

private:
    QWidget* makeBar();
    void fillChoices();
    void askAgain();
    void makeIndex();
    void showCount();
    void choose(int row, int column);

    PriceModel* m_model;
    QLineEdit* m_words;
    ChoiceField* m_providers;
    ChoiceField* m_regions;
    ChoiceField* m_gpus;
    ChoiceField* m_kinds;
    QComboBox* m_scope;
    QDateEdit* m_day;
    QPushButton* m_updateButton;
    PriceUpdatePanel* m_update;
    QLabel* m_count;
    QProgressBar* m_busy;
    ValueTable* m_table;
    PriceHistoryChart* m_chart;
    const Library* m_choicesOf = nullptr;
    const Offer* m_chosen = nullptr;  ///< of m_model's index
    PlanKey m_chosenPlan;
    LatestRun m_work;
    LatestRun m_ordering;  // both end before what they show goes
};

/// What a check of the books in use finds doubtful.
class BookCheckPart : public Page {
    Q_OBJECT

public:
    explicit BookCheckPart(Workspace& workspace, QWidget* parent = nullptr);

    QString title() const override { return tr("What a check of the price books finds"); }
    QString iconName() const override { return QStringLiteral("prices"); }
    std::vector<Export> exports() const override;
    bool isWorking() const override { return m_work.isRunning(); }
    void find() override;
    void keepLayout(QSettings& settings) const override;
    void restoreLayout(QSettings& settings) override;

    DoubtModel& model() { return *m_model; }
    bool isBusy() const { return m_work.isRunning(); }

protected:
    void refresh() override;

private:
    void show(const std::shared_ptr<const std::vector<BookCheck>>& checks);
    void explain(int row);

    DoubtModel* m_model;
    QLabel* m_answer;
    QLineEdit* m_words;
    QProgressBar* m_busy;
    ValueTable* m_table;
    std::shared_ptr<const Library> m_checked;
    LatestRun m_work;  // ends before what it shows goes
};

}  // namespace gpucost::ui
