// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/gpu_model.h"

#include <algorithm>
#include <array>

#include "core/report/gpus_report.h"
#include "ui/format/text.h"

namespace gpucost::ui {

namespace {

/// Columns in the order of the screen, by their names in the CSV.
constexpr std::array<std::string_view, 29> columns{"name",
                                                   "family",
                                                   "vendor",
                                                   "architecture",
                                                   "year",
                                                   "memory_gb",
                                                   "bandwidth_gb_s",
                                                   "fp64_tflops",
                                                   "fp64_tensor_tflops",
                                                   "fp32_tflops",
                                                   "tf32_tensor_tflops",
                                                   "fp16_tflops",
                                                   "fp16_tensor_tflops",
                                                   "bf16_tensor_tflops",
                                                   "fp8_tensor_tflops",
                                                   "fp4_tensor_tflops",
                                                   "int8_tops",
                                                   "int4_tops",
                                                   "tdp_w",
                                                   "nvlink_gb_s",
                                                   "cores",
                                                   "tensor_cores",
                                                   "boost_mhz",
                                                   "sparsity_factor",
                                                   "memory_type",
                                                   "pcie",
                                                   "form_factor",
                                                   "compute_capability",
                                                   "id"};

constexpr int yearColumn = 4;

const GpuFigure* figureOf(int column)
{
    const auto figures = gpuFigures();
    const auto found = std::find_if(figures.begin(), figures.end(), [column](const GpuFigure& figure) {
        return figure.key == columns[static_cast<std::size_t>(column)];
    });
    return found == figures.end() ? nullptr : &*found;
}

std::optional<Decimal> numberOf(const Accelerator& gpu, int column)
{
    if (const GpuFigure* figure = figureOf(column)) {
        return gpu.*figure->value;
    }
    const std::string_view id = columns[static_cast<std::size_t>(column)];
    const std::optional<std::int64_t> whole = id == "cores"          ? gpu.cores
                                              : id == "tensor_cores" ? gpu.tensorCores
                                              : id == "year"         ? std::optional<std::int64_t>(gpu.year)
                                                                     : std::nullopt;
    return whole ? std::optional(Decimal(*whole)) : std::nullopt;
}

bool isNumber(int column)
{
    const std::string_view id = columns[static_cast<std::size_t>(column)];
    return column == yearColumn || id == "cores" || id == "tensor_cores" || figureOf(column) != nullptr;
}

const std::string& textOf(const Accelerator& gpu, int column)
{
    static const std::string none;
    const std::string_view id = columns[static_cast<std::size_t>(column)];
    return id == "name"                 ? gpu.name
           : id == "family"             ? gpu.family
           : id == "vendor"             ? gpu.vendor
           : id == "architecture"       ? gpu.architecture
           : id == "memory_type"        ? gpu.memoryType
           : id == "pcie"               ? gpu.pcie
           : id == "form_factor"        ? gpu.formFactor
           : id == "compute_capability" ? gpu.computeCapability
           : id == "id"                 ? gpu.id
                                        : none;
}

}  // namespace

void GpuModel::setGpus(std::shared_ptr<const Library> library, const std::vector<std::string>& families)
{
    beginResetModel();
    m_library = std::move(library);
    m_gpus.clear();
    for (const Accelerator& gpu : m_library->catalog->hardware().accelerators()) {
        if (families.empty() || std::find(families.begin(), families.end(), gpu.family) != families.end()) {
            m_gpus.push_back(&gpu);
        }
    }
    endResetModel();
}

void GpuModel::setDisplay(const Display& display)
{
    beginResetModel();
    m_display = display;
    endResetModel();
}

int GpuModel::columnOf(std::string_view id) const
{
    const auto found = std::find(columns.begin(), columns.end(), id);
    return found == columns.end() ? -1 : static_cast<int>(found - columns.begin());
}

int GpuModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_gpus.size());
}

int GpuModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(columns.size());
}

QVariant GpuModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid)) {
        return {};
    }
    const Accelerator& one = gpu(index.row());
    const int column = index.column();
    switch (role) {
    case Qt::DisplayRole: {
        if (!isNumber(column)) {
            return qt(textOf(one, column));
        }
        if (column == yearColumn) {
            return one.year > 0 ? QString::number(one.year) : QStringLiteral("–");  // years are not grouped
        }
        const auto number = numberOf(one, column);
        return number ? m_display.number(*number) : QStringLiteral("–");
    }
    case PlainRole: {
        if (!isNumber(column)) {
            return qt(textOf(one, column));
        }
        const auto number = numberOf(one, column);
        return number ? qt(toString(*number)) : QString();
    }
    case NumericRole: return isNumber(column);
    case Qt::TextAlignmentRole:
        return isNumber(column) ? QVariant(Qt::AlignRight | Qt::AlignVCenter)
                                : QVariant(Qt::AlignLeft | Qt::AlignVCenter);
    default: return {};
    }
}

QVariant GpuModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal) {
        return ValueModel::headerData(section, orientation, role);
    }
    if (role == Qt::TextAlignmentRole) {
        return isNumber(section) ? QVariant(Qt::AlignRight | Qt::AlignVCenter)
                                 : QVariant(Qt::AlignLeft | Qt::AlignVCenter);
    }
    if (role == Qt::ToolTipRole) {
        return figureOf(section) != nullptr
                   ? QVariant(tr("Dense peak of one GPU as its maker states it; – where no source gives it"))
                   : QVariant();
    }
    if (role != Qt::DisplayRole) {
        return {};
    }
    const QString names[] = {tr("GPU"),
                             tr("Family"),
                             tr("Maker"),
                             tr("Architecture"),
                             tr("Year"),
                             tr("Memory, GB"),
                             tr("Bandwidth, GB/s"),
                             tr("FP64, TFLOPS"),
                             tr("FP64 tensor, TFLOPS"),
                             tr("FP32, TFLOPS"),
                             tr("TF32 tensor, TFLOPS"),
                             tr("FP16, TFLOPS"),
                             tr("FP16 tensor, TFLOPS"),
                             tr("BF16 tensor, TFLOPS"),
                             tr("FP8 tensor, TFLOPS"),
                             tr("FP4 tensor, TFLOPS"),
                             tr("INT8, TOPS"),
                             tr("INT4, TOPS"),
                             tr("Power, W"),
                             tr("NVLink both ways, GB/s"),
                             tr("Cores"),
                             tr("Tensor cores"),
                             tr("Boost clock, MHz"),
                             tr("Peak with sparsity, times"),
                             tr("Memory type"),
                             tr("PCIe"),
                             tr("Form factor"),
                             tr("Compute capability"),
                             tr("Id")};
    static_assert(std::size(names) == columns.size());
    return names[section];
}

QString GpuModel::columnId(int column) const
{
    return qt(columns[static_cast<std::size_t>(column)]);
}

bool GpuModel::less(int column, int a, int b) const
{
    if (isNumber(column)) {
        return *numberOf(gpu(a), column) < *numberOf(gpu(b), column);
    }
    return QString::localeAwareCompare(qt(textOf(gpu(a), column)), qt(textOf(gpu(b), column))) < 0;
}

bool GpuModel::isExtra(int column) const
{
    static constexpr std::array<std::string_view, 13> shown{"name",
                                                            "year",
                                                            "memory_gb",
                                                            "bandwidth_gb_s",
                                                            "fp64_tflops",
                                                            "fp32_tflops",
                                                            "tf32_tensor_tflops",
                                                            "fp16_tensor_tflops",
                                                            "bf16_tensor_tflops",
                                                            "fp8_tensor_tflops",
                                                            "int8_tops",
                                                            "int4_tops",
                                                            "tdp_w"};
    return std::find(shown.begin(), shown.end(), columns[static_cast<std::size_t>(column)]) == shown.end();
}

}  // namespace gpucost::ui
