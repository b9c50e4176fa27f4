// SPDX-License-Identifier: Apache-2.0
#include "core/offer/price_changes.h"

#include <algorithm>
#include <map>
#include <tuple>

namespace gpucost {

namespace {

constexpr std::int64_t hoursPerMonth = 730;

using SeriesKey = std::tuple<PlanKey, Per, std::string_view, bool, bool>;

SeriesKey seriesOf(const Price& price)
{
    return {price.plan, price.per, price.currency.code(), price.form == PriceForm::EffectiveRate,
            price.sustainedUseIncluded};
}

}  // namespace

std::vector<PriceSeries> priceSeries(const Offer& offer)
{
    std::map<SeriesKey, std::map<Date, const Price*>> found;
    for (const Price& price : offer.prices) {
        if (price.disputed.empty()) {
            const Price*& held = found[seriesOf(price)][price.asOf];
            // Of one day the row that stands first, and an amount before "not offered": as priceOn() has it.
            if (held == nullptr ||
                (held->form == PriceForm::NotOffered && price.form != PriceForm::NotOffered)) {
                held = &price;
            }
        }
    }
    std::vector<PriceSeries> all;
    for (const auto& [key, days] : found) {
        PriceSeries& series = all.emplace_back(PriceSeries{&offer, {}});
        for (const auto& [day, price] : days) {
            series.prices.push_back(price);
        }
    }
    return all;
}

std::optional<Rational> comparableAmount(const Price& price)
{
    if (price.form == PriceForm::NotOffered) {
        return std::nullopt;
    }
    const bool isRate = price.form == PriceForm::EffectiveRate || price.plan.termMonths == 0;
    if (isRate) {
        return Rational(price.rate) + Rational(price.upfront);
    }
    const bool monthly = price.per == Per::InstanceMonth || price.per == Per::GpuMonth;
    const std::int64_t units = price.plan.termMonths * (monthly ? 1 : hoursPerMonth);
    return Rational(price.upfront) + Rational(price.rate) * Rational(units);
}

std::optional<Rational> changeShare(const Price& before, const Price& after)
{
    const auto from = comparableAmount(before);
    const auto to = comparableAmount(after);
    if (!from || !to || from->isZero()) {
        return std::nullopt;
    }
    return (*to - *from) / *from;
}

bool saysTheSame(const Price& a, const Price& b)
{
    return a.form == b.form && a.rate == b.rate && a.upfront == b.upfront &&
           a.hasTermTotal == b.hasTermTotal && (a.ladder == nullptr) == (b.ladder == nullptr);
}

std::vector<PriceChange> priceChanges(std::span<const Offer* const> offers, Date since, Date until)
{
    std::vector<PriceChange> changes;
    for (const Offer* offer : offers) {
        for (const PriceSeries& series : priceSeries(*offer)) {
            for (std::size_t i = 1; i < series.prices.size(); ++i) {
                const Price* before = series.prices[i - 1];
                const Price* after = series.prices[i];
                if (after->asOf >= since && after->asOf <= until && !saysTheSame(*before, *after)) {
                    changes.push_back({offer, before, after});
                }
            }
        }
    }
    std::stable_sort(changes.begin(), changes.end(), [](const PriceChange& a, const PriceChange& b) {
        return a.after->asOf > b.after->asOf;
    });
    return changes;
}

}  // namespace gpucost
