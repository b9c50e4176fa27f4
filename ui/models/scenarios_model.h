// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QUuid>
#include <memory>
#include <vector>

#include "ui/format/display.h"
#include "ui/models/value_model.h"
#include "ui/session/document.h"

namespace gpucost::ui {

/// The options of all open scenarios, scenario by scenario in the order of the documents.
///
/// Currency  of each scenario's own; one that all share is in the headers, else every amount says its own
class ScenariosModel : public ValueModel {
    Q_OBJECT

public:
    enum Column : int {
        ScenarioName,
        Option,
        Choice,
        Total,
        PresentCost,
        Upfront,
        PerGpuHour,
        PresentBeside,
        TotalBeside,
        PaysBack,
        Mark,
        Charges,
        Added,
        AfterHorizon,
        OptionId,
        Note,
        ColumnCount
    };

    /// An open document and what came of it.
    struct Source {
        QUuid document;
        QString title;
        bool isCurrent = false;
        std::shared_ptr<const ScenarioOutcome> outcome;
    };

    using ValueModel::ValueModel;

    void setSources(std::vector<Source> sources);
    const Source& source(int row) const { return m_sources[m_rows[static_cast<std::size_t>(row)].source]; }
    std::size_t optionIndex(int row) const { return m_rows[static_cast<std::size_t>(row)].option; }
    const ScenarioOption& option(int row) const;
    /// Absent where the scenario as a whole has no answer.
    const OptionResult* result(int row) const;
    /// Why a row has no figures; empty where it has.
    QString refusal(int row) const;
    /// The row of an option; -1: none.
    int rowOf(const QUuid& document, const std::string& option) const;

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    QString columnId(int column) const override;
    bool less(int column, int a, int b) const override;
    bool isExtra(int column) const override;

private:
    struct Entry {
        std::size_t source;
        std::size_t option;
    };

    static bool isNumeric(int column);
    std::optional<Money> money(int row, int column) const;
    std::optional<Rational> share(int row, int column) const;
    bool isRecommended(int row) const;
    QString text(int row, int column) const;
    QString plain(int row, int column) const;
    QVariant bar(int row) const;
    QVariant color(int row, int column) const;

    std::vector<Source> m_sources;
    std::vector<Entry> m_rows;
    std::optional<Currency> m_currency;  ///< of all
    Display m_display;
};

}  // namespace gpucost::ui
