// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/price_model.h"

#include <QCoreApplication>

#include "core/report/numbers.h"
#include "core/report/offers_report.h"
#include "core/report/wording.h"
#include "ui/format/core_text.h"
#include "ui/format/names.h"
#include "ui/format/text.h"
#include "ui/theme.h"

namespace gpucost::ui {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Prices)
};

constexpr int hourPlaces = 6;  // as `gpucost offers` has them

bool isNumber(int column)
{
    return column == PriceIndex::Rate || column == PriceIndex::Upfront || column == PriceIndex::PerGpuHour;
}

}  // namespace

QString perName(Per per)
{
    switch (per) {
    case Per::InstanceHour: return Words::tr("instance-hour");
    case Per::GpuHour: return Words::tr("GPU-hour");
    case Per::InstanceMonth: return Words::tr("instance-month");
    case Per::GpuMonth: return Words::tr("GPU-month");
    }
    return {};
}

QString priceFormName(PriceForm form)
{
    switch (form) {
    case PriceForm::Terms: return Words::tr("terms");
    case PriceForm::EffectiveRate: return Words::tr("effective rate");
    case PriceForm::NotOffered: return Words::tr("not offered");
    }
    return {};
}

void PriceModel::setIndex(std::shared_ptr<const PriceIndex> index)
{
    beginResetModel();
    m_index = std::move(index);
    arrange();
    endResetModel();
    emit arranged();
}

void PriceModel::setQuery(const PriceQuery& query)
{
    const QString words = m_query.words;
    beginResetModel();
    m_query = query;
    m_query.words = words;
    arrange();
    endResetModel();
    emit arranged();
}

void PriceModel::setWords(const QString& words)
{
    beginResetModel();
    m_query.words = words;
    arrange();
    endResetModel();
    emit arranged();
}

void PriceModel::sort(int column, Qt::SortOrder order)
{
    beginResetModel();
    m_sorted = column < 0 ? std::nullopt : std::optional(static_cast<PriceIndex::Column>(column));
    m_descending = order == Qt::DescendingOrder;
    arrange();
    endResetModel();
    emit arranged();
}

void PriceModel::arrange()
{
    m_shown =
        m_index == nullptr ? std::vector<std::uint32_t>() : m_index->find(m_query, m_sorted, m_descending);
}

int PriceModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_shown.size());
}

int PriceModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : PriceIndex::ColumnCount;
}

QString PriceModel::text(std::uint32_t row, int column) const
{
    const Offer& offer = m_index->offer(row);
    const Price& price = m_index->price(row);
    const bool isSold = price.form != PriceForm::NotOffered;
    switch (column) {
    case PriceIndex::Provider: return providerName(offer.provider);
    case PriceIndex::Region: return qt(offer.region);
    case PriceIndex::Machine:
        return offer.includesHost ? qt(offer.instanceType)
                                  : Words::tr("%1 (GPU alone)").arg(qt(offer.instanceType));
    case PriceIndex::Gpu: return offer.gpu.empty() ? coreText("no GPU")
                                           : qt(gpusText(offer, m_index->library()->catalog->hardware()));
    case PriceIndex::Plan: return planName(price.plan);
    case PriceIndex::Rate: return isSold && !price.hasTermTotal ? m_display.number(price.rate) : QString();
    case PriceIndex::Upfront:
        return isSold && !price.upfront.isZero() ? m_display.number(price.upfront) : QString();
    case PriceIndex::PerGpuHour: {
        const auto hour = perGpuHour(offer, price);
        return hour ? m_display.number(*hour, price.currency.minorDigits() + 2) : QString();
    }
    case PriceIndex::Per: return isSold ? perName(price.per) : QString();
    case PriceIndex::Currency: return isSold ? qt(price.currency.code()) : QString();
    case PriceIndex::AsOf: return m_display.day(price.asOf);
    case PriceIndex::Form:
        return price.disputed.empty() ? priceFormName(price.form)
                                      : Words::tr("%1, disputed").arg(priceFormName(price.form));
    case PriceIndex::Source: return price.source == nullptr ? QString() : qt(price.source->id);
    default: return {};
    }
}

QString PriceModel::plain(std::uint32_t row, int column) const
{
    const Offer& offer = m_index->offer(row);
    const Price& price = m_index->price(row);
    const bool isSold = price.form != PriceForm::NotOffered;
    switch (column) {
    case PriceIndex::Provider: return qt(offer.provider);
    case PriceIndex::Machine: return qt(offer.instanceType);
    case PriceIndex::Gpu: return qt(offer.gpu);
    case PriceIndex::Plan: return qt(toString(price.plan));
    case PriceIndex::Rate: return isSold && !price.hasTermTotal ? qt(toString(price.rate)) : QString();
    case PriceIndex::Upfront: return isSold && !price.hasTermTotal ? qt(toString(price.upfront)) : QString();
    case PriceIndex::PerGpuHour: {
        const auto hour = perGpuHour(offer, price);
        return hour ? qt(fixed(*hour, hourPlaces)) : QString();
    }
    case PriceIndex::Per: return isSold ? qt(toString(price.per)) : QString();
    case PriceIndex::AsOf: return qt(toString(price.asOf));
    case PriceIndex::Form: return qt(gpucost::formName(price.form));
    default: return text(row, column);
    }
}

QVariant PriceModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid)) {
        return {};
    }
    const std::uint32_t row = m_shown[static_cast<std::size_t>(index.row())];
    const int column = index.column();
    switch (role) {
    case Qt::DisplayRole: return text(row, column);
    case PlainRole: return plain(row, column);
    case NumericRole: return isNumber(column);
    case Qt::TextAlignmentRole:
        return isNumber(column) ? QVariant(Qt::AlignRight | Qt::AlignVCenter)
                                : QVariant(Qt::AlignLeft | Qt::AlignVCenter);
    case Qt::ForegroundRole:
        return m_index->price(row).form == PriceForm::NotOffered || !m_index->price(row).disputed.empty()
                   ? QVariant(colors().faint)
                   : QVariant();
    case Qt::ToolTipRole:
        return column == PriceIndex::Source && m_index->price(row).source != nullptr
                   ? QVariant(qt(m_index->price(row).source->title))
                   : QVariant();
    default: return {};
    }
}

QVariant PriceModel::headerData(int section, Qt::Orientation orientation, int role) const
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
    switch (section) {
    case PriceIndex::Provider: return tr("Provider");
    case PriceIndex::Region: return tr("Region");
    case PriceIndex::Machine: return tr("Machine");
    case PriceIndex::Gpu: return tr("GPUs");
    case PriceIndex::Plan: return tr("Plan");
    case PriceIndex::Rate:
        return isTip ? tr("What recurs, in the currency and per what stands beside it") : tr("Price");
    case PriceIndex::Upfront: return isTip ? tr("Once a term, for one unit sold") : tr("Upfront");
    case PriceIndex::PerGpuHour:
        return isTip ? tr("For one GPU, an upfront spread over 730-hour months; without automatic discounts")
                     : tr("Per GPU-hour");
    case PriceIndex::Per: return tr("Per what");
    case PriceIndex::Currency: return tr("Currency");
    case PriceIndex::AsOf: return isTip ? tr("The day the source gives for this price") : tr("As of");
    case PriceIndex::Form:
        return isTip ? tr("Terms have a cash flow; an effective rate is already spread and rounded by its "
                          "source")
                     : tr("Form");
    case PriceIndex::Source: return tr("Source");
    default: return {};
    }
}

QString PriceModel::columnId(int column) const
{
    static const char* const ids[] = {
        "provider",           "region", "instance_type", "gpu",   "plan", "rate",  "upfront",
        "price_per_gpu_hour", "per",    "currency",      "as_of", "form", "source"};
    return QString::fromLatin1(ids[column]);
}

bool PriceModel::less(int, int a, int b) const
{
    return a < b;  // rows stand as sort() arranged them
}

bool PriceModel::hasValue(int column, int row) const
{
    return m_index->hasValue(static_cast<PriceIndex::Column>(column), m_shown[static_cast<std::size_t>(row)]);
}

bool PriceModel::isExtra(int column) const
{
    return column == PriceIndex::Source;
}

}  // namespace gpucost::ui
