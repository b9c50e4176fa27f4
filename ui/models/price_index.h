// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <array>
#include <memory>
#include <mutex>
#include <optional>
#include <string>
#include <vector>

#include "ui/session/library.h"

namespace gpucost::ui {

/// Which rows of an index are asked for. Empty lists and words: all.
struct PriceQuery {
    std::vector<std::string> providers;
    std::vector<std::string> regions;
    std::vector<std::string> families;  ///< of GPUs; of one that no table knows its id
    std::vector<PlanKind> kinds;
    QString words;  ///< each must be found in a row's names, plan, currency, day or source
};

/// Every price row of a catalog as something to look things up in. Made once, off the thread of the windows,
/// and never changed: rows are found by what the few distinct offers, plans, days and sources say, and
/// ordered by ranks that are worked out for a column when it is first asked for. 100,000 rows are searched in
/// a few milliseconds.
class PriceIndex {
public:
    enum class Scope : std::uint8_t {
        All,     ///< every row not later than the day
        Holding  ///< those that `gpucost offers` shows: that speak about the day
    };
    enum Column : int {
        Provider,
        Region,
        Machine,
        Gpu,
        Plan,
        Rate,
        Upfront,
        PerGpuHour,
        Per,
        Currency,
        AsOf,
        Form,
        Source,
        ColumnCount
    };

    PriceIndex(std::shared_ptr<const Library> library, Date asOf, Scope scope);

    const std::shared_ptr<const Library>& library() const { return m_library; }
    Date asOf() const { return m_asOf; }
    Scope scope() const { return m_scope; }
    std::size_t size() const { return m_rows.size(); }
    const Offer& offer(std::uint32_t row) const { return *m_offers[m_rows[row].offer].offer; }
    const Price& price(std::uint32_t row) const { return *m_rows[row].price; }

    /// Rows that match, in the catalog's order, or in ascending order of a column. Rows without a value in it
    /// come last in either direction.
    std::vector<std::uint32_t> find(const PriceQuery& query, std::optional<Column> column = {},
                                    bool descending = false) const;

    bool hasValue(Column column, std::uint32_t row) const;
    /// Works out the order of a column, so that the next find() by it does not have to. Threads may share the
    /// index.
    void prepare(Column column) const;

private:
    struct Row {
        std::uint32_t offer;
        std::uint32_t plan;
        std::uint32_t source;
        std::uint32_t tail;  ///< day, currency and form
        const Price* price;
    };
    struct NamedOffer {
        const Offer* offer;
        std::string_view family;
        QString key;
    };
    struct NamedPlan {
        PlanKey plan;
        QString key;
    };

    /// All rows in ascending order of a column, equal ones in the catalog's order; those without a value
    /// last.
    struct Order {
        std::vector<std::uint32_t> rows;
        std::size_t known = 0;  ///< rows with a value
    };

    const Order& orderOf(Column column) const;
    bool less(Column column, std::uint32_t a, std::uint32_t b) const;

    std::shared_ptr<const Library> m_library;
    Date m_asOf;
    Scope m_scope;
    std::vector<Row> m_rows;
    std::vector<NamedOffer> m_offers;
    std::vector<NamedPlan> m_plans;
    std::vector<QString> m_sources;
    std::vector<QString> m_tails;
    mutable std::array<std::once_flag, ColumnCount> m_ordered;
    mutable std::array<Order, ColumnCount> m_orders;
};

}  // namespace gpucost::ui
