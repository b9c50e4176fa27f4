// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/workload_model.h"

#include <QColor>
#include <QCoreApplication>

#include "core/report/workload_chart.h"
#include "core/report/workload_wording.h"
#include "ui/format/core_text.h"
#include "ui/format/names.h"
#include "ui/format/text.h"
#include "ui/theme.h"

namespace gpucost::ui {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Workload)
};

bool isNumber(int column)
{
    switch (column) {
    case WorkloadModel::Rank:
    case WorkloadModel::PerSecond:
    case WorkloadModel::PerUnit:
    case WorkloadModel::Hours:
    case WorkloadModel::Cost:
    case WorkloadModel::MemoryNeeded:
    case WorkloadModel::MemoryUsable: return true;
    default: return false;
    }
}

}  // namespace

QString evidenceName(Evidence evidence)
{
    switch (evidence) {
    case Evidence::Measured: return Words::tr("measured");
    case Evidence::Scaled: return Words::tr("scaled");
    case Evidence::Roofline: return Words::tr("roofline");
    }
    return {};
}

QColor evidenceColor(Evidence evidence)
{
    switch (evidence) {
    case Evidence::Measured: return colors().good;
    case Evidence::Scaled: return colors().accent;
    case Evidence::Roofline: return colors().bad;
    }
    return {};
}

QString unitName(WorkUnit unit)
{
    switch (unit) {
    case WorkUnit::Image: return Words::tr("images");
    case WorkUnit::Sequence: return Words::tr("sequences");
    case WorkUnit::Token: return Words::tr("tokens");
    case WorkUnit::Sample: return Words::tr("samples");
    case WorkUnit::AudioSample: return Words::tr("audio samples");
    case WorkUnit::Iteration: return Words::tr("iterations");
    case WorkUnit::Frame: return Words::tr("frames");
    case WorkUnit::Run: return Words::tr("runs");
    case WorkUnit::TeraFlop: return Words::tr("TFLOPs");
    case WorkUnit::GpuHour: return Words::tr("GPU-hours");
    }
    return {};
}

QString pricedName(WorkUnit unit, const Display& display)
{
    if (unit == WorkUnit::Run) {
        return Words::tr("run");
    }
    if (unit == WorkUnit::GpuHour) {
        return Words::tr("GPU-hour");
    }
    return Words::tr("%1 %2", "an amount and what is counted: 1,000 images")
        .arg(display.number(pricedAmount(unit)), unitName(unit));
}

std::shared_ptr<const WorkloadOutcome> workOut(std::shared_ptr<const Library> library,
                                               const MachineRequest& request, const Workload& workload,
                                               const EvaluationRules& rules)
{
    const HardwareTable& hardware = library->catalog->hardware();
    auto outcome = std::make_shared<WorkloadOutcome>(WorkloadOutcome{
        std::move(library),
        workload,
        rules,
        PerformanceData{hardware, shippedBenchmarks(), shippedAccuracy(), &shippedProcessors()},
        {},
        {},
        {},
        problemsOf(workload)});
    if (!outcome->errors.empty()) {
        return outcome;
    }
    try {
        auto machines = PricedMachines::price(*outcome->library->catalog, request);
        if (!machines) {
            outcome->errors = {machines.error()};
            return outcome;
        }
        outcome->machines.emplace(std::move(*machines));
        auto evaluation = evaluate(outcome->workload, *outcome->machines, rules, outcome->data);
        if (!evaluation) {
            outcome->errors = {evaluation.error()};
            return outcome;
        }
        outcome->evaluation.emplace(std::move(*evaluation));
        if (!outcome->evaluation->groups.empty()) {
            outcome->recommendation = recommend(outcome->workload, *outcome->machines, rules, outcome->data,
                                                *outcome->evaluation, outcome->evaluation->groups.front());
        }
    } catch (const Overflow& overflow) {
        outcome->evaluation.reset();
        outcome->errors = {Error{ErrorCode::NumericLimit, {}, overflow.what(), "smaller figures"}};
    }
    return outcome;
}

void WorkloadModel::setOutcome(std::shared_ptr<const WorkloadOutcome> outcome)
{
    beginResetModel();
    m_outcome = std::move(outcome);
    m_rows.clear();
    if (m_outcome != nullptr && m_outcome->evaluation) {
        for (const EvaluationGroup& group : m_outcome->evaluation->groups) {
            std::size_t rank = 0;
            for (const WorkloadOption& option : group.options) {
                m_rows.push_back({&option, group.includesHost, ++rank});
            }
        }
    }
    endResetModel();
}

void WorkloadModel::setDisplay(const Display& display)
{
    beginResetModel();
    m_display = display;
    endResetModel();
}

int WorkloadModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int WorkloadModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QString WorkloadModel::text(const Entry& entry, int column) const
{
    const WorkloadOption& option = *entry.option;
    const Offer& offer = *option.way->offer;
    const MachinePerformance& performance = *option.performance;
    switch (column) {
    case Rank: return m_display.number(static_cast<std::int64_t>(entry.rank));
    case Frontier: return option.onFrontier ? QStringLiteral("★") : QString();
    case Gpus: return qt(gpusText(option));
    case Plan: return planName(option.plan);
    case Provider: return providerName(offer.provider);
    case Region: return qt(offer.region);
    case Machine:
        return entry.includesHost ? qt(offer.instanceType) : tr("%1 (GPU alone)").arg(qt(offer.instanceType));
    case Known: return evidenceName(performance.throughput.evidence);
    case Precision:
        return performance.throughput.precision ? qt(toString(*performance.throughput.precision)).toUpper()
                                                : tr("mixed");
    case PerSecond: {
        // Whole numbers from a thousand on: a measured rate has no more digits worth reading.
        const bool large = option.unitsPerSecond >= Rational(1'000);
        return m_display.number(option.unitsPerSecond, large                                 ? 0
                                                       : option.unitsPerSecond < Rational(1) ? 6
                                                                                             : 2);
    }
    case PerUnit: return m_display.number(pricedFigure(option.perUnit, m_outcome->workload.unit));
    case Hours:
        return option.seconds ? m_display.number(plottedHours(option, m_outcome->workload.unit), 2)
                              : QString();
    case Cost: return option.cost ? m_display.amount(roundToMinorUnit(*option.cost)) : QString();
    case Deadline: return option.missesDeadline ? tr("late") : tr("yes");
    case MemoryNeeded: return performance.fit.known ? m_display.number(performance.fit.neededGb) : tr("–");
    case MemoryUsable: return performance.fit.known ? m_display.number(performance.fit.usableGb) : tr("–");
    case PriceAsOf: return m_display.day(option.way->way.price->asOf);
    case Source:
        return option.way->way.price->source == nullptr ? QString() : qt(option.way->way.price->source->id);
    default: return {};
    }
}

QString WorkloadModel::plain(const Entry& entry, int column) const
{
    const QString id = columnId(column);
    for (const Cell& cell : workloadCells(*entry.option, m_outcome->report(), entry.rank)) {
        if (qt(cell.name) == id) {
            return qt(cell.value);
        }
    }
    return {};
}

QVariant WorkloadModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid)) {
        return {};
    }
    const Entry& entry = m_rows[static_cast<std::size_t>(index.row())];
    const int column = index.column();
    const Throughput& throughput = entry.option->performance->throughput;
    switch (role) {
    case Qt::DisplayRole: return text(entry, column);
    case PlainRole: return plain(entry, column);
    case NumericRole: return isNumber(column);
    case Qt::TextAlignmentRole:
        return column == Frontier ? QVariant(Qt::AlignCenter)
               : isNumber(column) ? QVariant(Qt::AlignRight | Qt::AlignVCenter)
                                  : QVariant(Qt::AlignLeft | Qt::AlignVCenter);
    case Qt::DecorationRole:
        return column == Known ? QVariant(evidenceColor(throughput.evidence)) : QVariant();
    case Qt::ForegroundRole:
        return column == Deadline && entry.option->missesDeadline ? QVariant(colors().bad) : QVariant();
    case Qt::ToolTipRole: return column == Known ? QVariant(coreText(throughput.basis)) : QVariant();
    case Qt::AccessibleTextRole:
        return column == Frontier
                   ? QVariant(entry.option->onFrontier ? tr("on the frontier") : tr("not on the frontier"))
                   : QVariant();
    default: return {};
    }
}

QVariant WorkloadModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal) {
        return ValueModel::headerData(section, orientation, role);
    }
    if (role == Qt::TextAlignmentRole) {
        return section == Frontier ? QVariant(Qt::AlignCenter)
               : isNumber(section) ? QVariant(Qt::AlignRight | Qt::AlignVCenter)
                                   : QVariant(Qt::AlignLeft | Qt::AlignVCenter);
    }
    const bool isTip = role == Qt::ToolTipRole;
    if (role != Qt::DisplayRole && !isTip) {
        return {};
    }
    const bool known = m_outcome != nullptr && m_outcome->evaluation;
    const QString currency = known && !m_outcome->evaluation->groups.empty()
                                 ? qt(m_outcome->evaluation->groups.front().currency.code())
                                 : QString();
    const WorkUnit unit = known ? m_outcome->workload.unit : WorkUnit::Image;
    switch (section) {
    case Rank: return isTip ? tr("Rank by cost of a unit, machines with a host first") : tr("#");
    case Frontier: return isTip ? tr("★: no other choice is both cheaper and faster") : QStringLiteral("★");
    case Gpus: return tr("GPUs");
    case Plan: return tr("Plan");
    case Provider: return tr("Provider");
    case Region: return tr("Region");
    case Machine: return tr("Machine");
    case Known:
        return isTip ? tr("Measured: a benchmark of this GPU. Scaled: from the nearest measured row. "
                          "Roofline: estimated from the specification")
                     : tr("Evidence");
    case Precision: return tr("Precision");
    case PerSecond: return tr("%1 per second").arg(unitName(unit));
    case PerUnit: return tr("%1 per %2").arg(currency, pricedName(unit, m_display));
    case Hours:
        return isTip ? tr("Until the amount is done, with what interruptions cost") : tr("Time, hours");
    case Cost: return isTip ? tr("Of the whole amount") : tr("Cost, %1").arg(currency);
    case Deadline: return isTip ? tr("Whether it is done before the deadline") : tr("In time");
    case MemoryNeeded:
        return isTip ? tr("What the model needs on the GPUs used; – where it is not known")
                     : tr("Memory needed, GB");
    case MemoryUsable: return tr("Memory usable, GB");
    case PriceAsOf: return tr("Price of");
    case Source: return tr("Source");
    default: return {};
    }
}

QString WorkloadModel::columnId(int column) const
{
    static const char* const ids[] = {"rank",
                                      "on_frontier",
                                      "gpu",
                                      "plan",
                                      "provider",
                                      "region",
                                      "instance_type",
                                      "evidence",
                                      "precision",
                                      "units_per_second",
                                      "cost_per_priced_amount",
                                      "hours",
                                      "cost",
                                      "misses_deadline",
                                      "memory_needed_gb",
                                      "memory_usable_gb",
                                      "price_as_of",
                                      "price_source"};
    return QString::fromLatin1(ids[column]);
}

bool WorkloadModel::isExtra(int column) const
{
    const bool hasAmount = m_outcome == nullptr || m_outcome->workload.amount;
    return column == Source || column == Precision || column == MemoryUsable ||
           (!hasAmount && (column == Hours || column == Cost || column == Deadline));
}

bool WorkloadModel::hasValue(int column, int row) const
{
    const WorkloadOption& one = option(row);
    switch (column) {
    case Frontier: return one.onFrontier;
    case Hours: return one.seconds.has_value();
    case Cost: return one.cost.has_value();
    case MemoryNeeded:
    case MemoryUsable: return one.performance->fit.known;
    default: return true;
    }
}

bool WorkloadModel::less(int column, int a, int b) const
{
    const WorkloadOption& one = option(a);
    const WorkloadOption& other = option(b);
    switch (column) {
    case Rank: return a < b;
    case Frontier: return false;
    case Known: return one.performance->throughput.evidence < other.performance->throughput.evidence;
    case PerSecond: return one.unitsPerSecond < other.unitsPerSecond;
    case PerUnit: return one.perUnit.value() < other.perUnit.value();
    case Hours: return *one.seconds < *other.seconds;
    case Cost: return one.cost->value() < other.cost->value();
    case MemoryNeeded: return one.performance->fit.neededGb < other.performance->fit.neededGb;
    case MemoryUsable: return one.performance->fit.usableGb < other.performance->fit.usableGb;
    case PriceAsOf: return one.way->way.price->asOf < other.way->way.price->asOf;
    default:
        return QString::localeAwareCompare(data(index(a, column)).toString(),
                                           data(index(b, column)).toString()) < 0;
    }
}

}  // namespace gpucost::ui
