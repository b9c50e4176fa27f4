// SPDX-License-Identifier: Apache-2.0
#include "core/offer/book_diff.h"

#include <map>
#include <tuple>

namespace gpucost {

namespace {

using Key = std::tuple<PlanKey, Per, std::string_view, bool, bool>;

/// The newest price of each series on a day.
std::map<Key, const Price*> holding(const Offer& offer, Date asOf)
{
    std::map<Key, const Price*> prices;
    for (const PriceSeries& series : priceSeries(offer)) {
        for (const Price* price : series.prices) {
            if (price->asOf <= asOf) {
                prices[{price->plan, price->per, price->currency.code(),
                        price->form == PriceForm::EffectiveRate, price->sustainedUseIncluded}] = price;
            }
        }
    }
    return prices;
}

void diffPrices(const Offer& first, const Offer& second, Date asOf, BookDiff& diff)
{
    const auto before = holding(first, asOf);
    const auto after = holding(second, asOf);
    for (const auto& [key, price] : before) {
        const auto found = after.find(key);
        if (found == after.end()) {
            diff.prices.push_back({&second, price, nullptr});
        } else if (saysTheSame(*price, *found->second)) {
            ++diff.unchanged;
        } else {
            diff.prices.push_back({&second, price, found->second});
        }
    }
    for (const auto& [key, price] : after) {
        if (before.count(key) == 0) {
            diff.prices.push_back({&second, nullptr, price});
        }
    }
}

}  // namespace

BookDiff diffBooks(const PriceBook& first, const PriceBook& second, Date asOf)
{
    BookDiff diff;
    const auto a = first.offers();
    const auto b = second.offers();
    std::size_t i = 0;
    std::size_t j = 0;
    while (i < a.size() || j < b.size()) {  // both are sorted
        if (j == b.size() || (i < a.size() && comesBefore(a[i], b[j]))) {
            diff.removed.push_back(&a[i++]);
        } else if (i == a.size() || comesBefore(b[j], a[i])) {
            diff.added.push_back(&b[j++]);
        } else {
            diffPrices(a[i++], b[j++], asOf, diff);
        }
    }
    return diff;
}

}  // namespace gpucost
