// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/differences_model.h"

#include "ui/format/text.h"
#include "ui/theme.h"

namespace gpucost::ui {

void DifferencesModel::setDifferences(std::vector<ScenarioDifference> differences, const QString& here,
                                      const QString& there)
{
    beginResetModel();
    m_differences = std::move(differences);
    m_here = here;
    m_there = there;
    endResetModel();
}

int DifferencesModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_differences.size());
}

int DifferencesModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QString DifferencesModel::plain(int row, int column) const
{
    const ScenarioDifference& one = m_differences[static_cast<std::size_t>(row)];
    return qt(column == Field ? one.where : column == Here ? one.before : one.after);
}

QVariant DifferencesModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid)) {
        return {};
    }
    const QString text = plain(index.row(), index.column());
    switch (role) {
    case Qt::DisplayRole: return text.isEmpty() ? tr("(not there)") : text;
    case PlainRole:
    case Qt::ToolTipRole: return text;
    case NumericRole: return false;
    case Qt::ForegroundRole: return text.isEmpty() ? QVariant(colors().faint) : QVariant();
    default: return {};
    }
}

QVariant DifferencesModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || (role != Qt::DisplayRole && role != Qt::TextAlignmentRole)) {
        return ValueModel::headerData(section, orientation, role);
    }
    if (role == Qt::TextAlignmentRole) {
        return QVariant(Qt::AlignLeft | Qt::AlignVCenter);
    }
    return section == Field  ? tr("Field")
           : section == Here ? tr("Here: %1").arg(m_here)
                             : tr("There: %1").arg(m_there);
}

QString DifferencesModel::columnId(int column) const
{
    return column == Field  ? QStringLiteral("where")
           : column == Here ? QStringLiteral("before")
                            : QStringLiteral("after");
}

bool DifferencesModel::less(int column, int a, int b) const
{
    return QString::localeAwareCompare(plain(a, column), plain(b, column)) < 0;
}

}  // namespace gpucost::ui
