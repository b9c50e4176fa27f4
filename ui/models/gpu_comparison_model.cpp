// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/gpu_comparison_model.h"

#include <QCoreApplication>

#include "core/report/numbers.h"
#include "ui/format/core_text.h"
#include "ui/format/text.h"

namespace gpucost::ui {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Figure)
};

/// "FP16" of "fp16_tflops".
QString precisionOf(const QString& key)
{
    return key.left(key.indexOf(QLatin1Char('_'))).toUpper();
}

/// What a figure is called; core's own name where it is a new one.
QString titleOf(const FigureRow& row)
{
    const QString key = qt(row.key);
    const QString currency = key.section(QLatin1Char('_'), 2, 2);
    if (key == QLatin1String("cores")) {
        return Words::tr("Cores");
    }
    if (key == QLatin1String("tensor_cores")) {
        return Words::tr("Tensor cores");
    }
    if (key == QLatin1String("memory_gb")) {
        return Words::tr("Memory, GB");
    }
    if (key == QLatin1String("bandwidth_gb_s")) {
        return Words::tr("Memory bandwidth, GB/s");
    }
    if (key == QLatin1String("nvlink_gb_s")) {
        return Words::tr("NVLink both ways, GB/s");
    }
    if (key == QLatin1String("tdp_w")) {
        return Words::tr("Power, W");
    }
    if (key.startsWith(QLatin1String("ridge_"))) {
        return Words::tr("Ridge at %1, operations per byte").arg(key.mid(6).toUpper());
    }
    if (key.startsWith(QLatin1String("on_demand_"))) {
        return Words::tr("On demand, %1 per GPU-hour").arg(currency);
    }
    if (key.startsWith(QLatin1String("bandwidth_per_"))) {
        return Words::tr("GB/s for %1 1 an hour").arg(currency);
    }
    if (key.startsWith(QLatin1String("memory_per_"))) {
        return Words::tr("GB of memory for %1 1 an hour").arg(currency);
    }
    if (key.endsWith(QLatin1String("_hour"))) {
        return key.startsWith(QLatin1String("int"))
                   ? Words::tr("%1 TOPS for %2 1 an hour").arg(precisionOf(key), currency)
                   : Words::tr("%1 TFLOPS for %2 1 an hour").arg(precisionOf(key), currency);
    }
    if (key.endsWith(QLatin1String("_tflops"))) {
        return Words::tr("%1 dense peak, TFLOPS").arg(precisionOf(key));
    }
    if (key.endsWith(QLatin1String("_tops"))) {
        return Words::tr("%1 dense peak, TOPS").arg(precisionOf(key));
    }
    return coreText(row.title);
}

QVariant alignment(bool isNumber)
{
    return isNumber ? QVariant(Qt::AlignRight | Qt::AlignVCenter)
                    : QVariant(Qt::AlignLeft | Qt::AlignVCenter);
}

QString gpuOf(const std::shared_ptr<const GpuComparisonOutcome>& outcome, std::size_t which)
{
    return outcome == nullptr ? QString() : qt(outcome->comparison.gpus[which].gpu->name);
}

QString ratioTip()
{
    return Words::tr("First / other: above 1 the first is more, or faster");
}

}  // namespace

std::shared_ptr<const GpuComparisonOutcome> compareTwo(std::shared_ptr<const Library> library,
                                                       const std::string& first, const std::string& other,
                                                       Date asOf)
{
    const Catalog& catalog = *library->catalog;
    std::vector<NamedGpus> pair;
    for (const std::string& name : {first, other}) {
        pair.push_back(namedGpus(name, catalog, shippedBenchmarks()));
    }
    auto names = std::make_unique<const std::vector<NamedGpus>>(std::move(pair));
    GpuComparison comparison = compareGpus(*names, catalog, shippedBenchmarks(), asOf);
    return std::make_shared<const GpuComparisonOutcome>(
        GpuComparisonOutcome{std::move(library), std::move(names), std::move(comparison)});
}

void FigureModel::setOutcome(std::shared_ptr<const GpuComparisonOutcome> outcome)
{
    beginResetModel();
    m_outcome = std::move(outcome);
    m_rows.clear();
    for (const auto* rows : {&m_outcome->comparison.specs, &m_outcome->comparison.prices}) {
        for (const FigureRow& row : *rows) {
            m_rows.push_back(&row);
        }
    }
    endResetModel();
}

int FigureModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int FigureModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

std::optional<Rational> FigureModel::value(int row, int column) const
{
    const FigureRow& one = figure(row);
    switch (column) {
    case First: return one.values[0];
    case Other: return one.values[1];
    case Ratio: return one.ratio(1);
    default: return std::nullopt;
    }
}

QVariant FigureModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid)) {
        return {};
    }
    const FigureRow& row = figure(index.row());
    const int column = index.column();
    const auto number = value(index.row(), column);
    switch (role) {
    case Qt::DisplayRole: {
        if (column == Figure) {
            return titleOf(row);
        }
        if (!number) {
            return QStringLiteral("–");
        }
        const auto shown = Decimal::parse(row.plain(*number));
        if (column == Ratio) {
            return m_display.number(*number, 2);
        }
        return row.kind == FigureRow::Kind::Quotient ? m_display.number(*number, 2)
                                                     : m_display.number(*shown);
    }
    case PlainRole:
        return column == Figure  ? qt(row.key)
               : !number         ? QString()
               : column == Ratio ? qt(fixed(*number, 6))
                                 : qt(row.plain(*number));
    case NumericRole: return column != Figure;
    case Qt::TextAlignmentRole: return alignment(column != Figure);
    default: return {};
    }
}

QVariant FigureModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal) {
        return ValueModel::headerData(section, orientation, role);
    }
    if (role == Qt::TextAlignmentRole) {
        return alignment(section != Figure);
    }
    if (role == Qt::ToolTipRole && section == Ratio) {
        return ratioTip();
    }
    if (role != Qt::DisplayRole) {
        return {};
    }
    switch (section) {
    case Figure: return tr("Figure of one GPU");
    case First: return gpuOf(m_outcome, 0);
    case Other: return gpuOf(m_outcome, 1);
    case Ratio: return tr("Ratio");
    default: return {};
    }
}

QString FigureModel::columnId(int column) const
{
    static const char* const ids[] = {"figure", "first_value", "value", "ratio_first_to_gpu"};
    return QString::fromLatin1(ids[column]);
}

bool FigureModel::less(int column, int a, int b) const
{
    return column == Figure ? QString::localeAwareCompare(titleOf(figure(a)), titleOf(figure(b))) < 0
                            : *value(a, column) < *value(b, column);
}

void RatioModel::setOutcome(std::shared_ptr<const GpuComparisonOutcome> outcome)
{
    beginResetModel();
    m_outcome = std::move(outcome);
    endResetModel();
}

int RatioModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() || m_outcome == nullptr
               ? 0
               : static_cast<int>(m_outcome->comparison.ratios.front().size());
}

int RatioModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant RatioModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid)) {
        return {};
    }
    const MeasuredRatio& row = ratio(index.row());
    const int column = index.column();
    const bool isNumber = column == Gpus || column == First || column == Other || column == Ratio;
    if (role == NumericRole) {
        return isNumber;
    }
    if (role == Qt::TextAlignmentRole) {
        return alignment(isNumber || column == Batch);
    }
    if (role == Qt::ToolTipRole && column == Series) {
        return qt(row.series->title);
    }
    if (role != Qt::DisplayRole && role != PlainRole) {
        return {};
    }
    const bool plain = role == PlainRole;
    const auto number = [&](const Decimal& value) {
        return plain ? qt(toString(value)) : m_display.number(value);
    };
    switch (column) {
    case Series: return plain ? qt(row.series->id) : qt(row.series->task);
    case Precision: return qt(row.first->precisionPrinted);
    case Gpus: return number(Decimal(row.first->count));
    case Batch: return row.first->batch ? number(Decimal(*row.first->batch)) : qt(row.first->batchPrinted);
    case First: return number(row.first->value);
    case Other: return number(row.other->value);
    case Unit: return plain ? qt(measuredUnit(*row.series)) : coreText(measuredUnit(*row.series));
    case Ratio: return plain ? qt(fixed(row.ratio, 6)) : m_display.number(row.ratio, 2);
    case Chips: return tr("%1 / %2").arg(qt(row.first->accelerator), qt(row.other->accelerator));
    case Suite: return qt(row.series->suite);
    default: return {};
    }
}

QVariant RatioModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal) {
        return ValueModel::headerData(section, orientation, role);
    }
    if (role == Qt::TextAlignmentRole) {
        return alignment(section == Gpus || section == Batch || section == First || section == Other ||
                         section == Ratio);
    }
    if (role == Qt::ToolTipRole && section == Ratio) {
        return ratioTip();
    }
    if (role != Qt::DisplayRole) {
        return {};
    }
    switch (section) {
    case Series: return tr("Measured");
    case Precision: return tr("Precision");
    case Gpus: return tr("GPUs");
    case Batch: return tr("Batch");
    case First: return m_outcome == nullptr ? QString() : qt(m_outcome->comparison.names[0].name);
    case Other: return m_outcome == nullptr ? QString() : qt(m_outcome->comparison.names[1].name);
    case Unit: return tr("Unit");
    case Ratio: return tr("Ratio");
    case Chips: return tr("Chips");
    case Suite: return tr("Suite");
    default: return {};
    }
}

QString RatioModel::columnId(int column) const
{
    static const char* const ids[] = {"figure", "precision", "gpu_count",          "batch", "first_value",
                                      "value",  "unit",      "ratio_first_to_gpu", "gpus",  "suite"};
    return QString::fromLatin1(ids[column]);
}

bool RatioModel::isExtra(int column) const
{
    return column == Suite;
}

bool RatioModel::less(int column, int a, int b) const
{
    const MeasuredRatio& one = ratio(a);
    const MeasuredRatio& other = ratio(b);
    switch (column) {
    case Gpus: return one.first->count < other.first->count;
    case Batch: return one.first->batch.value_or(0) < other.first->batch.value_or(0);
    case First: return one.first->value < other.first->value;
    case Other: return one.other->value < other.other->value;
    case Ratio: return one.ratio < other.ratio;
    default:
        return QString::localeAwareCompare(data(index(a, column)).toString(),
                                           data(index(b, column)).toString()) < 0;
    }
}

}  // namespace gpucost::ui
