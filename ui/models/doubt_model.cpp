// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/doubt_model.h"

#include "ui/format/core_text.h"
#include "ui/format/text.h"

namespace gpucost::ui {

void DoubtModel::setChecks(std::shared_ptr<const std::vector<BookCheck>> checks)
{
    beginResetModel();
    m_checks = std::move(checks);
    m_rows.clear();
    for (const BookCheck& check : *m_checks) {
        for (const gpucost::Doubt& doubt : check.doubts) {
            m_rows.push_back({&check, &doubt});
        }
    }
    endResetModel();
}

int DoubtModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int DoubtModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant DoubtModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid)) {
        return {};
    }
    const Entry& entry = m_rows[static_cast<std::size_t>(index.row())];
    if (role == NumericRole) {
        return false;
    }
    if (role != Qt::DisplayRole && role != PlainRole && role != Qt::ToolTipRole) {
        return {};
    }
    switch (index.column()) {
    case Book: return qt(entry.check->file);
    case Offer: return qt(entry.doubt->offer);
    case Plan: return role == PlainRole ? qt(entry.doubt->plan) : coreText(entry.doubt->plan);
    case Text: return role == PlainRole ? qt(entry.doubt->text) : coreText(entry.doubt->text);
    default: return {};
    }
}

QVariant DoubtModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal) {
        return ValueModel::headerData(section, orientation, role);
    }
    if (role == Qt::TextAlignmentRole) {
        return QVariant(Qt::AlignLeft | Qt::AlignVCenter);
    }
    if (role != Qt::DisplayRole) {
        return {};
    }
    switch (section) {
    case Book: return tr("Price book");
    case Offer: return tr("Offer");
    case Plan: return tr("Plan");
    case Text: return tr("What is doubtful");
    default: return {};
    }
}

QString DoubtModel::columnId(int column) const
{
    static const char* const ids[] = {"book", "offer", "plan", "doubt"};
    return QString::fromLatin1(ids[column]);
}

bool DoubtModel::less(int column, int a, int b) const
{
    return QString::localeAwareCompare(data(index(a, column)).toString(), data(index(b, column)).toString()) <
           0;
}

}  // namespace gpucost::ui
