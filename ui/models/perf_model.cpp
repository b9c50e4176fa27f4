// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/perf_model.h"

#include "ui/format/core_text.h"
#include "ui/format/names.h"
#include "ui/format/text.h"

namespace gpucost::ui {

namespace {

constexpr int places = 6;  // as `gpucost perf` has them

bool isNumber(int column)
{
    return column == PerfModel::Rank || column == PerfModel::Figure || column == PerfModel::PerMachineHour ||
           column == PerfModel::PerUnitHour;
}

}  // namespace

std::shared_ptr<const PerfOutcome> pricePerformance(std::shared_ptr<const Library> library,
                                                    const MachineRequest& request,
                                                    const PerformanceMeasure& measure)
{
    auto outcome = std::make_shared<PerfOutcome>();
    outcome->library = std::move(library);
    outcome->measure = measure;
    try {
        auto machines = PricedMachines::price(*outcome->library->catalog, request);
        if (!machines) {
            outcome->error = machines.error();
            return outcome;
        }
        outcome->machines.emplace(std::move(*machines));
        auto prices = performancePrices(*outcome->machines, measure, outcome->library->catalog->hardware());
        if (prices) {
            outcome->prices = std::move(*prices);
        } else {
            outcome->error = prices.error();
        }
    } catch (const Overflow& overflow) {
        outcome->error = Error{ErrorCode::NumericLimit, {}, overflow.what(), "smaller figures"};
    }
    return outcome;
}

void PerfModel::setOutcome(std::shared_ptr<const PerfOutcome> outcome)
{
    beginResetModel();
    m_outcome = std::move(outcome);
    m_rows.clear();
    if (m_outcome != nullptr && m_outcome->prices) {
        for (const PerformanceGroup& group : m_outcome->prices->groups) {
            std::size_t rank = 0;
            for (const PricedPerformance& row : group.rows) {
                m_rows.push_back({&row, group.includesHost, ++rank});
            }
        }
    }
    endResetModel();
}

void PerfModel::setDisplay(const Display& display)
{
    beginResetModel();
    m_display = display;
    endResetModel();
}

int PerfModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int PerfModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QString PerfModel::text(const Entry& entry, int column) const
{
    const PricedPerformance& row = *entry.row;
    const Offer& offer = *row.way->offer;
    switch (column) {
    case Rank: return m_display.number(static_cast<std::int64_t>(entry.rank));
    case Gpu:
        return row.gpus == 1 ? qt(row.gpu->name)
                             : tr("%1 × %2").arg(m_display.number(row.gpus), qt(row.gpu->name));
    case Plan: return planName(planOf(row.way->way));
    case Provider: return providerName(offer.provider);
    case Region: return qt(offer.region);
    case Machine:
        return entry.includesHost ? qt(offer.instanceType) : tr("%1 (GPU alone)").arg(qt(offer.instanceType));
    case Figure: return m_display.number(row.figure);
    case PerMachineHour: return m_display.number(row.perMachineHour.value(), places);
    case PerUnitHour: return m_display.number(row.perUnitHour.value(), places);
    case PriceAsOf: return m_display.day(row.way->way.price->asOf);
    case Source:
        return row.way->way.price->source == nullptr ? QString() : qt(row.way->way.price->source->id);
    default: return {};
    }
}

QString PerfModel::plain(const Entry& entry, int column) const
{
    const QString id = columnId(column);
    for (const Cell& cell : perfCells(*entry.row, m_outcome->report(), entry.rank)) {
        if (qt(cell.name) == id) {
            return qt(cell.value);
        }
    }
    return {};
}

QVariant PerfModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid)) {
        return {};
    }
    const Entry& entry = m_rows[static_cast<std::size_t>(index.row())];
    const int column = index.column();
    switch (role) {
    case Qt::DisplayRole: return text(entry, column);
    case PlainRole: return plain(entry, column);
    case NumericRole: return isNumber(column);
    case Qt::TextAlignmentRole:
        return isNumber(column) ? QVariant(Qt::AlignRight | Qt::AlignVCenter)
                                : QVariant(Qt::AlignLeft | Qt::AlignVCenter);
    default: return {};
    }
}

QVariant PerfModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal) {
        return ValueModel::headerData(section, orientation, role);
    }
    if (role == Qt::TextAlignmentRole) {
        return isNumber(section) ? QVariant(Qt::AlignRight | Qt::AlignVCenter)
                                 : QVariant(Qt::AlignLeft | Qt::AlignVCenter);
    }
    const bool isTip = role == Qt::ToolTipRole;
    if (role != Qt::DisplayRole && !isTip) {
        return {};
    }
    const bool known = m_outcome != nullptr && m_outcome->prices;
    const QString currency = known && !m_outcome->prices->groups.empty()
                                 ? qt(m_outcome->prices->groups.front().currency.code())
                                 : QString();
    const QString unit = known ? qt(figureUnit(m_outcome->measure)) : QString();
    const QString hour = known ? coreText(hourUnit(m_outcome->measure)) : QString();
    switch (section) {
    case Rank: return isTip ? tr("Rank by cost, machines with a host first") : tr("#");
    case Gpu: return tr("GPUs");
    case Plan: return tr("Plan");
    case Provider: return tr("Provider");
    case Region: return tr("Region");
    case Machine: return tr("Machine");
    case Figure: return isTip ? tr("Dense peak or size of one GPU") : tr("One GPU, %1").arg(unit);
    case PerMachineHour:
        return isTip ? tr("The whole cost of the use, divided by the hours used")
                     : tr("Per machine-hour, %1").arg(currency);
    case PerUnitHour:
        return isTip ? tr("Cost of a machine-hour / (figure of one GPU × GPUs)")
                     : tr("Per %1, %2").arg(hour, currency);
    case PriceAsOf: return tr("Price of");
    case Source: return tr("Source");
    default: return {};
    }
}

QString PerfModel::columnId(int column) const
{
    static const char* const ids[] = {"rank",
                                      "gpu",
                                      "plan",
                                      "provider",
                                      "region",
                                      "instance_type",
                                      "figure_per_gpu",
                                      "cost_per_machine_hour",
                                      "cost_per_unit_hour",
                                      "price_as_of",
                                      "price_source"};
    return QString::fromLatin1(ids[column]);
}

bool PerfModel::isExtra(int column) const
{
    return column == Source;
}

bool PerfModel::less(int column, int a, int b) const
{
    const PricedPerformance& one = row(a);
    const PricedPerformance& other = row(b);
    switch (column) {
    case Rank: return a < b;
    case Figure: return one.figure < other.figure;
    case PerMachineHour: return one.perMachineHour.value() < other.perMachineHour.value();
    case PerUnitHour: return one.perUnitHour.value() < other.perUnitHour.value();
    case PriceAsOf: return one.way->way.price->asOf < other.way->way.price->asOf;
    default:
        return QString::localeAwareCompare(data(index(a, column)).toString(),
                                           data(index(b, column)).toString()) < 0;
    }
}

}  // namespace gpucost::ui
