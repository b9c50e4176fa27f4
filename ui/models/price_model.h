// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/format/display.h"
#include "ui/models/price_index.h"
#include "ui/models/value_model.h"

namespace gpucost::ui {

/// The rows of a price index that are asked for: one for each price of each offer and day. Finds and sorts by
/// itself, so that a hundred thousand of them do not make one wait.
class PriceModel : public ValueModel {
    Q_OBJECT

public:
    using ValueModel::ValueModel;

    void setIndex(std::shared_ptr<const PriceIndex> index);
    const std::shared_ptr<const PriceIndex>& index() const { return m_index; }
    using ValueModel::index;

    /// The words are kept apart: they come by setWords().
    void setQuery(const PriceQuery& query);
    const PriceQuery& query() const { return m_query; }

    const Offer& offer(int row) const { return m_index->offer(m_shown[static_cast<std::size_t>(row)]); }
    const Price& price(int row) const { return m_index->price(m_shown[static_cast<std::size_t>(row)]); }

    bool arrangesItself() const override { return true; }
    void setWords(const QString& words) override;
    void sort(int column, Qt::SortOrder order = Qt::AscendingOrder) override;

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    QString columnId(int column) const override;
    bool less(int column, int a, int b) const override;
    bool hasValue(int column, int row) const override;
    bool isExtra(int column) const override;

signals:
    /// Other rows are shown, or in another order.
    void arranged();

private:
    void arrange();
    QString text(std::uint32_t row, int column) const;
    QString plain(std::uint32_t row, int column) const;

    std::shared_ptr<const PriceIndex> m_index;
    PriceQuery m_query;
    std::optional<PriceIndex::Column> m_sorted;
    bool m_descending = false;
    std::vector<std::uint32_t> m_shown;
    Display m_display;
};

/// "per instance-hour", "per GPU-month".
QString perName(Per per);
/// "terms", "effective rate", "not offered".
QString priceFormName(PriceForm form);

}  // namespace gpucost::ui
