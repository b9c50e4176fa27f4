// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/comparison_model.h"

#include <algorithm>

#include "core/report/numbers.h"
#include "core/report/wording.h"
#include "ui/format/names.h"
#include "ui/format/text.h"
#include "ui/theme.h"

namespace gpucost::ui {

namespace {

/// The ids of the sources of a row's prices, as the CSV of `gpucost compare` has them.
QString sourcesOf(const ComparisonRow& row)
{
    QStringList ids;
    for (const Price* price : row.prices) {
        if (price->source != nullptr) {
            ids += qt(price->source->id);
        }
    }
    ids.removeDuplicates();
    return ids.join(QStringLiteral("; "));
}

const Decimal& amountOf(const std::optional<Money>& money)
{
    return money->amount();
}

}  // namespace

void ComparisonModel::setOutcome(std::shared_ptr<const CompareOutcome> outcome)
{
    std::vector<Entry> rows;
    Money most;
    if (outcome != nullptr && outcome->comparison) {
        for (const ComparisonGroup& group : outcome->comparison->groups) {
            for (const ComparisonRow& row : group.rows) {
                rows.push_back({&row, group.includesHost});
                if (rows.size() == 1 || row.total.amount() > most.amount()) {
                    most = row.total;
                }
            }
        }
    }
    // As many rows as before, as on nearly every step of a slider: the view keeps its place and selection.
    const bool sameShape = rows.size() == m_rows.size() && !rows.empty();
    if (sameShape) {
        const QVariant title = headerData(Total, Qt::Horizontal, Qt::DisplayRole);
        m_rows = std::move(rows);
        m_most = most;
        m_outcome = std::move(outcome);
        emit dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1));
        if (title != headerData(Total, Qt::Horizontal, Qt::DisplayRole)) {
            // It names the currency. Not at every step: the whole table is laid out anew.
            emit headerDataChanged(Qt::Horizontal, 0, ColumnCount - 1);
        }
        return;
    }
    beginResetModel();
    m_rows = std::move(rows);
    m_most = most;
    m_outcome = std::move(outcome);
    endResetModel();
}

void ComparisonModel::setDisplay(const Display& display)
{
    beginResetModel();
    m_display = display;
    endResetModel();
}

int ComparisonModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int ComparisonModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QString ComparisonModel::text(const Entry& entry, int column) const
{
    const ComparisonRow& row = *entry.row;
    switch (column) {
    case Rank:
        return m_display.number(row.rank);
    case Plan: {
        const QString name = entry.includesHost ? planName(row.plan)
                                                : tr("%1 (GPU alone)").arg(planName(row.plan));
        return row.isEffective ? tr("%1 (effective rate)").arg(name) : name;
    }
    case Provider:
        return providerName(row.offer->provider);
    case Region:
        return qt(row.offer->region);
    case Machine:
        return qt(row.offer->instanceType);
    case Gpus:
        return qt(gpusText(*row.offer, row.instances, m_outcome->library->catalog->hardware()));
    case Total:
        return m_display.amount(row.total);
    case Upfront:
        return row.upfront && !row.upfront->isZero() ? m_display.amount(*row.upfront) : QString();
    case MonthlyAverage:
        return m_display.amount(row.monthlyAverage);
    case PerGpuHour:
        return row.perGpuHour ? m_display.number(*row.perGpuHour, row.total.currency().minorDigits() + 2)
                              : QString();
    case Saving:
        return row.saving ? m_display.amount(*row.saving) : QString();
    case SavingShare:
        return row.savingShare ? m_display.percent(*row.savingShare) : QString();
    case BreakEvenMonth:
        if (row.breakEvenMonth) {
            return m_display.number(*row.breakEvenMonth);
        }
        return row.hasBaseline && row.termMonths > 0 && !row.isEffective ? tr("never") : QString();
    case BreakEvenUse:
        return row.breakEvenShares.empty() || row.termMonths == 0
                   ? QString()
                   : m_display.percent(row.breakEvenShares.front().from);
    case AfterHorizon:
        return row.afterHorizon && !row.afterHorizon->isZero() ? m_display.amount(*row.afterHorizon)
                                                               : QString();
    case PriceAsOf:
        return m_display.day(row.priceAsOf);
    case Sources:
        return sourcesOf(row);
    default:
        return {};
    }
}

QString ComparisonModel::plain(const Entry& entry, int column) const
{
    const ComparisonRow& row = *entry.row;
    const auto amount = [](const std::optional<Money>& money) {
        return money ? qt(toString(money->amount())) : QString();
    };
    switch (column) {
    case Rank:
        return QString::number(row.rank);
    case Plan:
        return qt(toString(row.plan) + (row.isEffective ? "-effective-rate" : ""));
    case Provider:
        return qt(row.offer->provider);
    case Total:
        return amount(row.total);
    case Upfront:
        return amount(row.upfront);
    case MonthlyAverage:
        return amount(row.monthlyAverage);
    case PerGpuHour:
        return row.perGpuHour ? qt(fixed(*row.perGpuHour, 6)) : QString();
    case Saving:
        return amount(row.saving);
    case SavingShare:
        return row.savingShare ? qt(percentNumber(*row.savingShare)) : QString();
    case BreakEvenMonth:
        return row.breakEvenMonth ? QString::number(*row.breakEvenMonth) : QString();
    case BreakEvenUse:
        return row.breakEvenShares.empty() ? QString() : qt(percentNumber(row.breakEvenShares.front().from));
    case AfterHorizon:
        return amount(row.afterHorizon);
    case PriceAsOf:
        return qt(toString(row.priceAsOf));
    default:
        return text(entry, column);
    }
}

QVariant ComparisonModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid)) {
        return {};
    }
    const Entry& entry = m_rows[static_cast<std::size_t>(index.row())];
    const int column = index.column();
    switch (role) {
    case Qt::DisplayRole:
        return text(entry, column);
    case PlainRole:
        return plain(entry, column);
    case NumericRole:
        return column == Rank || (column >= Total && column <= AfterHorizon);
    case Qt::TextAlignmentRole:
        return data(index, NumericRole).toBool() ? QVariant(Qt::AlignRight | Qt::AlignVCenter)
                                                 : QVariant(Qt::AlignLeft | Qt::AlignVCenter);
    case Qt::ForegroundRole:
        if (column == SavingShare && entry.row->savingShare && !entry.row->savingShare->isZero()) {
            return entry.row->savingShare->isNegative() ? colors().bad : colors().good;
        }
        return {};
    case BarRole:
        return column == Total && !m_most.isZero()
                   ? QVariant(entry.row->total.amount().approximate() / m_most.amount().approximate())
                   : QVariant();
    case Qt::ToolTipRole:
        return column == Sources ? QVariant(sourcesOf(*entry.row)) : QVariant();
    default:
        return {};
    }
}

QVariant ComparisonModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal) {
        return ValueModel::headerData(section, orientation, role);
    }
    if (role == Qt::TextAlignmentRole) {
        return section == Rank || (section >= Total && section <= AfterHorizon)
                   ? QVariant(Qt::AlignRight | Qt::AlignVCenter)
                   : QVariant(Qt::AlignLeft | Qt::AlignVCenter);
    }
    const QString currency = m_outcome != nullptr && m_outcome->request.billing.currency
                                 ? qt(m_outcome->request.billing.currency->code())
                                 : QString();
    const bool isTip = role == Qt::ToolTipRole;
    if (role != Qt::DisplayRole && !isTip) {
        return {};
    }
    switch (section) {
    case Rank:
        return isTip ? tr("Rank by total cost, machines with a host first") : tr("#");
    case Plan:
        return tr("Plan");
    case Provider:
        return tr("Provider");
    case Region:
        return tr("Region");
    case Machine:
        return tr("Machine");
    case Gpus:
        return tr("GPUs");
    case Total:
        return isTip ? tr("The whole obligation over the months asked for") : tr("Total, %1").arg(currency);
    case Upfront:
        return isTip ? tr("One-time purchases, of every term") : tr("Upfront, %1").arg(currency);
    case MonthlyAverage:
        return tr("Per month, %1").arg(currency);
    case PerGpuHour:
        return isTip ? tr("Total divided by the GPU-hours that are used")
                     : tr("Per GPU-hour, %1").arg(currency);
    case Saving:
        return tr("Saves, %1").arg(currency);
    case SavingShare:
        return isTip ? tr("Saving against on demand of the same offer") : tr("Saves");
    case BreakEvenMonth:
        return isTip ? tr("The month in which the plan has cost no more than on demand for good")
                     : tr("Pays back in month");
    case BreakEvenUse:
        return isTip ? tr("From this share of the hours on, the plan costs no more than on demand")
                     : tr("Cheaper from use");
    case AfterHorizon:
        return isTip ? tr("Falls due after the months asked for") : tr("Owed later, %1").arg(currency);
    case PriceAsOf:
        return isTip ? tr("The oldest price used is of this day") : tr("Price of");
    case Sources:
        return tr("Source");
    default:
        return {};
    }
}

QString ComparisonModel::columnId(int column) const
{
    static const char* const ids[] = {"rank",
                                      "plan",
                                      "provider",
                                      "total_cost",
                                      "effective_cost_per_gpu_hour",
                                      "saving_percent",
                                      "break_even_month",
                                      "break_even_utilization_percent",
                                      "upfront_cost",
                                      "monthly_average_cost",
                                      "saving_vs_baseline",
                                      "committed_after_horizon",
                                      "region",
                                      "instance_type",
                                      "gpus",
                                      "price_as_of",
                                      "price_source"};
    return QString::fromLatin1(ids[column]);
}

bool ComparisonModel::isExtra(int column) const
{
    return column == MonthlyAverage || column == Saving || column == AfterHorizon || column == Sources;
}

bool ComparisonModel::less(int column, int a, int b) const
{
    const ComparisonRow& one = row(a);
    const ComparisonRow& other = row(b);
    switch (column) {
    case Rank:
        return includesHost(a) != includesHost(b) ? includesHost(a) : one.rank < other.rank;
    case Total:
        return one.total.amount() < other.total.amount();
    case Upfront:
        return amountOf(one.upfront) < amountOf(other.upfront);
    case MonthlyAverage:
        return one.monthlyAverage.amount() < other.monthlyAverage.amount();
    case PerGpuHour:
        return *one.perGpuHour < *other.perGpuHour;
    case Saving:
        return amountOf(one.saving) < amountOf(other.saving);
    case SavingShare:
        return *one.savingShare < *other.savingShare;
    case BreakEvenMonth:
        return *one.breakEvenMonth < *other.breakEvenMonth;
    case BreakEvenUse:
        return one.breakEvenShares.front().from < other.breakEvenShares.front().from;
    case AfterHorizon:
        return amountOf(one.afterHorizon) < amountOf(other.afterHorizon);
    case PriceAsOf:
        return one.priceAsOf < other.priceAsOf;
    default:
        return QString::localeAwareCompare(data(index(a, column)).toString(),
                                           data(index(b, column)).toString()) < 0;
    }
}

}  // namespace gpucost::ui
