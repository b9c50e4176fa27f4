// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/price_index.h"

#include <algorithm>
#include <iterator>
#include <map>
#include <numeric>
#include <tuple>

#include "core/report/offers_report.h"
#include "ui/format/names.h"
#include "ui/format/text.h"

namespace gpucost::ui {

namespace {

QString lowered(std::initializer_list<QString> parts)
{
    QStringList all;
    for (const QString& part : parts) {
        all += part;
    }
    return all.join(QLatin1Char('\n')).toLower();
}

/// Marks which of the names hold a word.
template <class Names, class Key>
std::vector<char> holding(const Names& names, const QString& word, Key key)
{
    std::vector<char> marks;
    marks.reserve(names.size());
    for (const auto& name : names) {
        marks.push_back(key(name).contains(word) ? 1 : 0);
    }
    return marks;
}

template <class Value, class Wanted>
bool admits(const std::vector<Value>& wanted, const Wanted& value)
{
    return wanted.empty() || std::find(wanted.begin(), wanted.end(), value) != wanted.end();
}

}  // namespace

PriceIndex::PriceIndex(std::shared_ptr<const Library> library, Date asOf, Scope scope)
    : m_library(std::move(library))
    , m_asOf(asOf)
    , m_scope(scope)
{
    const Catalog& catalog = *m_library->catalog;
    std::map<PlanKey, std::uint32_t> plans;
    std::map<const gpucost::Source*, std::uint32_t> sources;
    std::map<std::tuple<Date, std::string_view, PriceForm>, std::uint32_t> tails;
    const auto indexOf = [](auto& known, const auto& key, auto& names, auto make) {
        const auto [at, isNew] = known.try_emplace(key, static_cast<std::uint32_t>(names.size()));
        if (isNew) {
            names.push_back(make());
        }
        return at->second;
    };
    for (const Offer& offer : catalog.offers()) {
        const Accelerator* gpu = catalog.hardware().byId(offer.gpu);
        const std::string_view family = gpu != nullptr ? std::string_view(gpu->family) : offer.gpu;
        const auto offerIndex = static_cast<std::uint32_t>(m_offers.size());
        m_offers.push_back({&offer, family,
                            lowered({qt(offer.provider), providerName(offer.provider), qt(offer.region),
                                     qt(offer.instanceType), qt(offer.gpu), qt(family),
                                     gpu != nullptr ? qt(gpu->name) : QString(), qt(toString(offer.os)),
                                     qt(toString(offer.tenancy)), qt(offer.name())})});
        for (const Price* price : pricesOn(offer, asOf, scope == Scope::All)) {
            Row row{offerIndex, 0, 0, 0, price};
            row.plan = indexOf(plans, price->plan, m_plans, [price] {
                return NamedPlan{price->plan, lowered({qt(toString(price->plan)), planName(price->plan)})};
            });
            row.source = indexOf(sources, price->source, m_sources, [price] {
                return price->source == nullptr ? QString()
                                                : lowered({qt(price->source->id), qt(price->source->title)});
            });
            row.tail = indexOf(
                tails, std::tuple(price->asOf, price->currency.code(), price->form), m_tails, [price] {
                    return lowered(
                        {qt(toString(price->asOf)), qt(price->currency.code()), qt(formName(price->form))});
                });
            m_rows.push_back(row);
        }
    }
}

std::vector<std::uint32_t> PriceIndex::find(const PriceQuery& query, std::optional<Column> column,
                                            bool descending) const
{
    std::vector<char> offers(m_offers.size(), 1);
    for (std::size_t i = 0; i < m_offers.size(); ++i) {
        const NamedOffer& one = m_offers[i];
        offers[i] = admits(query.providers, one.offer->provider) &&
                            admits(query.regions, one.offer->region) && admits(query.families, one.family)
                        ? 1
                        : 0;
    }
    std::vector<char> plans(m_plans.size(), 1);
    for (std::size_t i = 0; i < m_plans.size(); ++i) {
        plans[i] = admits(query.kinds, m_plans[i].plan.kind) ? 1 : 0;
    }
    struct Word {
        std::vector<char> offers, plans, sources, tails;
    };
    std::vector<Word> words;
    for (const QString& word : query.words.toLower().split(QLatin1Char(' '), Qt::SkipEmptyParts)) {
        const auto itself = [](const QString& key) -> const QString& { return key; };
        words.push_back(
            {holding(m_offers, word, [](const NamedOffer& one) -> const QString& { return one.key; }),
             holding(m_plans, word, [](const NamedPlan& one) -> const QString& { return one.key; }),
             holding(m_sources, word, itself), holding(m_tails, word, itself)});
    }
    const auto matches = [&](std::uint32_t index) {
        const Row& row = m_rows[index];
        return offers[row.offer] != 0 && plans[row.plan] != 0 &&
               std::all_of(words.begin(), words.end(), [&row](const Word& word) {
                   return (word.offers[row.offer] | word.plans[row.plan] | word.sources[row.source] |
                           word.tails[row.tail]) != 0;
               });
    };
    std::vector<std::uint32_t> found;
    if (!column) {
        for (std::uint32_t row = 0; row < m_rows.size(); ++row) {
            if (matches(row)) {
                found.push_back(row);
            }
        }
        return found;
    }
    const Order& ordered = orderOf(*column);
    const auto take = [&](std::uint32_t row) {
        if (matches(row)) {
            found.push_back(row);
        }
    };
    const auto known = ordered.rows.begin() + static_cast<std::ptrdiff_t>(ordered.known);
    if (descending) {
        std::for_each(std::make_reverse_iterator(known), ordered.rows.rend(), take);
    } else {
        std::for_each(ordered.rows.begin(), known, take);
    }
    std::for_each(known, ordered.rows.end(), take);
    return found;
}

bool PriceIndex::hasValue(Column column, std::uint32_t row) const
{
    const Price& one = price(row);
    const bool isSold = one.form != PriceForm::NotOffered;
    switch (column) {
    case Rate: return isSold && !one.hasTermTotal;
    case Upfront: return isSold && !one.upfront.isZero();
    case PerGpuHour: return perGpuHour(offer(row), one).has_value();
    case Per:
    case Currency: return isSold;
    case Gpu: return !offer(row).gpu.empty();
    default: return true;
    }
}

bool PriceIndex::less(Column column, std::uint32_t a, std::uint32_t b) const
{
    switch (column) {
    case Provider: return offer(a).provider < offer(b).provider;
    case Region: return offer(a).region < offer(b).region;
    case Machine: return offer(a).instanceType < offer(b).instanceType;
    case Gpu: return offer(a).gpu < offer(b).gpu;
    case Plan: return price(a).plan < price(b).plan;
    case Rate: return price(a).rate < price(b).rate;
    case Upfront: return price(a).upfront < price(b).upfront;
    case Per: return price(a).per < price(b).per;
    case Currency: return price(a).currency.code() < price(b).currency.code();
    case AsOf: return price(a).asOf < price(b).asOf;
    case Form: return price(a).form < price(b).form;
    case Source: return m_sources[m_rows[a].source] < m_sources[m_rows[b].source];
    case PerGpuHour:
    case ColumnCount: break;
    }
    return false;
}

const PriceIndex::Order& PriceIndex::orderOf(Column column) const
{
    const auto place = static_cast<std::size_t>(column);
    std::call_once(m_ordered[place], [this, column, place] {
        std::vector<std::uint32_t>& rows = m_orders[place].rows;
        rows.resize(m_rows.size());
        std::iota(rows.begin(), rows.end(), 0U);
        const auto arrange = [this, &rows, place](auto hasValue, auto isLess) {
            const auto known = std::stable_partition(rows.begin(), rows.end(), hasValue);
            std::stable_sort(rows.begin(), known, isLess);
            m_orders[place].known = static_cast<std::size_t>(known - rows.begin());
        };
        if (column != PerGpuHour) {
            arrange([this, column](std::uint32_t row) { return hasValue(column, row); },
                    [this, column](std::uint32_t a, std::uint32_t b) { return less(column, a, b); });
            return;
        }
        std::vector<std::optional<Rational>> hours;
        hours.reserve(m_rows.size());
        for (std::uint32_t row = 0; row < m_rows.size(); ++row) {
            hours.push_back(perGpuHour(offer(row), price(row)));
        }
        arrange([&hours](std::uint32_t row) { return hours[row].has_value(); },
                [&hours](std::uint32_t a, std::uint32_t b) { return *hours[a] < *hours[b]; });
    });
    return m_orders[place];
}

void PriceIndex::prepare(Column column) const
{
    (void)orderOf(column);
}

}  // namespace gpucost::ui
