// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/own_parts_model.h"

#include <algorithm>

#include <QFont>

#include "core/report/numbers.h"
#include "ui/format/names.h"
#include "ui/format/owned_names.h"
#include "ui/format/text.h"

namespace gpucost::ui {

void OwnPartsModel::setOutcome(std::shared_ptr<const OwnOutcome> outcome)
{
    std::vector<Row> rows;
    Money most;
    if (outcome != nullptr && outcome->own != nullptr) {
        const OwnReport report = outcome->own->report();
        for (OwnPartSum& sum : ownPartSums(report)) {
            rows.push_back({std::move(sum), false});
        }
        if (const Quote* cloud = outcome->own->cloud()) {
            rows.push_back({{std::nullopt, cloud->total(), perYear(report, cloud->total()), cloud->perGpuHour(), {}},
                            true});
        }
        most = rows.front().sum.sum;
        for (const Row& row : rows) {
            most = row.sum.sum.amount() > most.amount() ? row.sum.sum : most;
        }
    }
    const bool sameShape = rows.size() == m_rows.size() && !rows.empty();
    if (!sameShape) {
        beginResetModel();
    }
    m_rows = std::move(rows);
    m_most = most;
    m_outcome = std::move(outcome);
    if (sameShape) {
        emit dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1));
        emit headerDataChanged(Qt::Horizontal, 0, ColumnCount - 1);
    } else {
        endResetModel();
    }
}

int OwnPartsModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int OwnPartsModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QString OwnPartsModel::text(const Row& row, int column) const
{
    switch (column) {
    case Part:
        if (row.isCloud) {
            return tr("Cloud, in all");
        }
        return row.sum.part ? partName(*row.sum.part) : tr("Owned, in all");
    case Total:
        return m_display.amount(row.sum.sum);
    case PerYear:
        return m_display.amount(row.sum.perYear);
    case PerGpuHour:
        return row.sum.perGpuHour ? m_display.number(*row.sum.perGpuHour, ownRatePlaces) : QString();
    case Share:
        return row.sum.share ? m_display.percent(*row.sum.share) : QString();
    default:
        return {};
    }
}

/// As the CSV of `gpucost own` has it.
QString OwnPartsModel::plain(const Row& row, int column) const
{
    switch (column) {
    case Part:
        return row.isCloud ? QStringLiteral("cloud") : row.sum.part ? qt(toString(*row.sum.part)) : QStringLiteral("total");
    case Total:
        return qt(toString(row.sum.sum.amount()));
    case PerYear:
        return qt(toString(row.sum.perYear.amount()));
    case PerGpuHour:
        return row.sum.perGpuHour ? qt(fixed(*row.sum.perGpuHour, ownRatePlaces)) : QString();
    case Share:
        return row.sum.share ? qt(percentNumber(*row.sum.share)) : QString();
    default:
        return {};
    }
}

QVariant OwnPartsModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid)) {
        return {};
    }
    const Row& row = m_rows[static_cast<std::size_t>(index.row())];
    switch (role) {
    case Qt::DisplayRole:
        return text(row, index.column());
    case PlainRole:
        return plain(row, index.column());
    case NumericRole:
        return index.column() != Part;
    case Qt::TextAlignmentRole:
        return index.column() != Part ? QVariant(Qt::AlignRight | Qt::AlignVCenter)
                                      : QVariant(Qt::AlignLeft | Qt::AlignVCenter);
    case Qt::FontRole: {
        QFont font;
        font.setBold(!row.sum.part);
        return font;
    }
    case BarRole:
        return index.column() == Total && !m_most.isZero() && !row.sum.sum.amount().isNegative()
                   ? QVariant(row.sum.sum.amount().approximate() / m_most.amount().approximate())
                   : QVariant();
    case Qt::ToolTipRole:
        if (index.column() == Part && row.sum.part) {
            return partMeaning(*row.sum.part);
        }
        if (index.column() == Part && row.isCloud) {
            const Quote& cloud = *m_outcome->own->cloud();
            return tr("%1, %2").arg(planName(cloud.plan()), qt(cloud.offer().name()));
        }
        return {};
    default:
        return {};
    }
}

QVariant OwnPartsModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal) {
        return ValueModel::headerData(section, orientation, role);
    }
    if (role == Qt::TextAlignmentRole) {
        return section != Part ? QVariant(Qt::AlignRight | Qt::AlignVCenter)
                               : QVariant(Qt::AlignLeft | Qt::AlignVCenter);
    }
    const bool isTip = role == Qt::ToolTipRole;
    if (role != Qt::DisplayRole && !isTip) {
        return {};
    }
    const QString currency = m_outcome != nullptr && m_outcome->own != nullptr
                                 ? qt(m_outcome->own->quote().currency().code())
                                 : QString();
    switch (section) {
    case Part:
        return tr("Part");
    case Total:
        return isTip ? tr("Over the months asked for") : tr("In all, %1").arg(currency);
    case PerYear:
        return isTip ? tr("A year's share of the sum over the months asked for") : tr("A year, %1").arg(currency);
    case PerGpuHour:
        return isTip ? tr("Divided by the GPU-hours that are used") : tr("Per GPU-hour, %1").arg(currency);
    case Share:
        return isTip ? tr("Of what owning costs in all") : tr("Share");
    default:
        return {};
    }
}

QString OwnPartsModel::columnId(int column) const
{
    static const char* const ids[] = {"part", "total_cost", "cost_per_year", "cost_per_gpu_hour",
                                      "share_of_total_percent"};
    return QString::fromLatin1(ids[column]);
}

bool OwnPartsModel::less(int column, int a, int b) const
{
    const OwnPartSum& one = m_rows[static_cast<std::size_t>(a)].sum;
    const OwnPartSum& other = m_rows[static_cast<std::size_t>(b)].sum;
    switch (column) {
    case Total:
        return one.sum.amount() < other.sum.amount();
    case PerYear:
        return one.perYear.amount() < other.perYear.amount();
    case PerGpuHour:
        return *one.perGpuHour < *other.perGpuHour;
    case Share:
        return *one.share < *other.share;
    default:
        return QString::localeAwareCompare(text(m_rows[static_cast<std::size_t>(a)], column),
                                           text(m_rows[static_cast<std::size_t>(b)], column)) < 0;
    }
}

}  // namespace gpucost::ui
