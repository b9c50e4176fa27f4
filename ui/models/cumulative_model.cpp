// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/cumulative_model.h"

#include <algorithm>

#include "ui/format/scenario_text.h"
#include "ui/format/text.h"

namespace gpucost::ui {

void CumulativeModel::setOutcome(std::shared_ptr<const ScenarioOutcome> outcome)
{
    std::vector<OptionColumn> columns;
    std::size_t longest = 0;
    Month start;
    if (outcome != nullptr && outcome->result) {
        const std::vector<OptionResult>& options = outcome->result->options;
        for (std::size_t i = 0; i < options.size(); ++i) {
            if (!options[i].quote) {
                continue;
            }
            OptionColumn column{i, {}};
            for (const ScenarioMonth& month : monthsOf(options[i])) {
                column.amounts.push_back(month.cumulative);
            }
            longest = std::max(longest, column.amounts.size());
            start = options[i].quote->start();
            columns.push_back(std::move(column));
        }
    }
    for (OptionColumn& column : columns) {
        const Money last = column.amounts.back();
        column.amounts.resize(longest, last);
    }
    const bool sameShape = longest == m_months && longest > 0 && columns.size() == m_columns.size();
    if (!sameShape) {
        beginResetModel();
    }
    m_outcome = std::move(outcome);
    m_columns = std::move(columns);
    m_months = longest;
    m_start = start;
    if (!sameShape) {
        endResetModel();
        return;
    }
    emit dataChanged(index(0, 0), index(rowCount() - 1, columnCount() - 1));
    emit headerDataChanged(Qt::Horizontal, 0, columnCount() - 1);
}

int CumulativeModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_months);
}

int CumulativeModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : FixedCount + static_cast<int>(m_columns.size());
}

QVariant CumulativeModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid)) {
        return {};
    }
    const int row = index.row();
    const int column = index.column();
    switch (role) {
    case NumericRole: return column != Period;
    case Qt::TextAlignmentRole:
        return column != Period ? QVariant(Qt::AlignRight | Qt::AlignVCenter)
                                : QVariant(Qt::AlignLeft | Qt::AlignVCenter);
    case Qt::DisplayRole:
        return column == Number   ? m_display.number(static_cast<std::int64_t>(row) + 1)
               : column == Period ? m_display.month(monthAt(row))
                                  : m_display.amount(amounts(column)[static_cast<std::size_t>(row)]);
    case PlainRole:
        return column == Number   ? QString::number(row + 1)
               : column == Period ? qt(toString(monthAt(row)))
                                  : qt(toString(amounts(column)[static_cast<std::size_t>(row)].amount()));
    default: return {};
    }
}

QVariant CumulativeModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section < 0 || section >= columnCount()) {
        return ValueModel::headerData(section, orientation, role);
    }
    if (role == Qt::TextAlignmentRole) {
        return section != Period ? QVariant(Qt::AlignRight | Qt::AlignVCenter)
                                 : QVariant(Qt::AlignLeft | Qt::AlignVCenter);
    }
    if (role != Qt::DisplayRole && role != Qt::ToolTipRole) {
        return {};
    }
    if (section < FixedCount) {
        return section == Number ? tr("Month") : tr("Period");
    }
    const QString name = optionName(m_outcome->scenario.options[optionOf(section)]);
    return role == Qt::ToolTipRole
               ? tr("What %1 has cost by the end of the month").arg(name)
               : tr("%1, %2", "a figure and its currency").arg(name, qt(m_outcome->scenario.currency.code()));
}

QString CumulativeModel::columnId(int column) const
{
    return column == Number   ? QStringLiteral("month")
           : column == Period ? QStringLiteral("period")
                              : qt(m_outcome->scenario.options[optionOf(column)].id);
}

bool CumulativeModel::less(int column, int a, int b) const
{
    return column < FixedCount ? a < b
                               : amounts(column)[static_cast<std::size_t>(a)].amount() <
                                     amounts(column)[static_cast<std::size_t>(b)].amount();
}

}  // namespace gpucost::ui
