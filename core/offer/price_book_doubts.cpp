// SPDX-License-Identifier: Apache-2.0
#include <algorithm>
#include <map>
#include <tuple>

#include "core/offer/price_book.h"

namespace gpucost {

namespace {

constexpr std::int64_t hoursPerMonth = 730;

/// What an hour costs per unit sold (instance or GPU), the upfront spread over the term. None for a
/// subscription.
std::optional<Rational> hourlyOf(const Price& price)
{
    if (price.form == PriceForm::NotOffered || price.plan.kind == PlanKind::Subscription) {
        return std::nullopt;
    }
    const bool monthly = price.per == Per::InstanceMonth || price.per == Per::GpuMonth;
    Rational hourly = price.hasTermTotal ? Rational(0) : Rational(price.rate);
    if (monthly) {
        hourly = hourly / Rational(hoursPerMonth);
    }
    if (!price.upfront.isZero() && price.plan.termMonths > 0) {
        hourly = hourly + Rational(price.upfront) / Rational(price.plan.termMonths * hoursPerMonth);
    }
    return hourly;
}

/// The same per GPU; none where the number of GPUs is not known.
std::optional<Rational> hourlyPerGpu(const Offer& offer, const Price& price)
{
    const auto hourly = hourlyOf(price);
    if (!hourly || !offer.gpuCount || offer.gpuCount->isZero()) {
        return std::nullopt;
    }
    const bool perGpu = price.per == Per::GpuHour || price.per == Per::GpuMonth;
    return perGpu ? *hourly : *hourly / *offer.gpuCount;
}

class DoubtFinder {
public:
    DoubtFinder(const PriceBook& book, Date today, std::int32_t maxAgeMonths)
        : m_book(book)
        , m_today(today)
        , m_maxAgeMonths(maxAgeMonths)
    {
    }

    std::vector<Doubt> find()
    {
        for (const Offer& offer : m_book.offers()) {
            for (const Price& price : offer.prices) {
                guarded(offer, price);
            }
            findOld(offer);
            findOtherCount(offer);
        }
        findOutliers();
        return std::move(m_doubts);
    }

private:
    void add(const Offer& offer, const Price& price, std::string text)
    {
        m_doubts.push_back({offer.name(), toString(price.plan), std::move(text)});
    }

    void guarded(const Offer& offer, const Price& price)
    {
        if (!price.doubt.empty()) {
            add(offer, price, std::string(price.doubt));
        }
        if (!price.disputed.empty() || price.sustainedUseIncluded) {
            return;
        }
        try {
            findZero(offer, price);
            findDearCommitment(offer, price);
            if (const auto value = offer.gpu.empty() ? std::nullopt : hourlyPerGpu(offer, price)) {
                m_neighbors[GroupKey(offer.provider, offer.gpu, price.plan, price.currency.code())].push_back(
                    {*value, &offer, &price});
            }
        } catch (const Overflow&) {
            add(offer, price, "a price with more digits than can be compared");
        }
    }

    void findZero(const Offer& offer, const Price& price)
    {
        if (price.form != PriceForm::NotOffered && price.rate.isZero() && price.upfront.isZero()) {
            add(offer, price, "a price of zero: unknown rather than free");
        }
    }

    void findDearCommitment(const Offer& offer, const Price& price)
    {
        if (!price.plan.isCommitment()) {
            return;
        }
        const Price* list = priceOn(offer, PlanKey{}, price.asOf);
        if (list == nullptr || list->form != PriceForm::Terms || list->currency != price.currency) {
            return;
        }
        const auto committed = hourlyPerGpu(offer, price);
        const auto listed = hourlyPerGpu(offer, *list);
        if (committed && listed && *committed > *listed) {
            add(offer, price,
                "dearer than on demand: " + hourText(*committed) + " against " + hourText(*listed) + ' ' +
                    std::string(price.currency.code()) + " per GPU-hour on " + toString(price.asOf));
        }
    }

    static std::string hourText(const Rational& value)
    {
        return toString(round(value, Scale{4}, Rounding::HalfUp));
    }

    void findOld(const Offer& offer)
    {
        std::map<PlanKey, const Price*> newest;
        for (const Price& price : offer.prices) {
            const Price*& known = newest[price.plan];
            if (price.disputed.empty() && (known == nullptr || known->asOf < price.asOf)) {
                known = &price;
            }
        }
        for (const auto& [plan, price] : newest) {
            if (price == nullptr) {
                continue;
            }
            const std::int32_t age = wholeMonthsBetween(price->asOf, m_today);
            if (age > m_maxAgeMonths) {
                add(offer, *price,
                    "the newest price is " + std::to_string(age) + " months old, of " +
                        toString(price->asOf));
            }
        }
    }

    /// One instance type has one number of GPUs, wherever it is sold.
    void findOtherCount(const Offer& offer)
    {
        if (!offer.gpuCount || offer.prices.empty()) {
            return;
        }
        const auto [known, isNew] =
            m_typeOffers.try_emplace(std::pair(offer.provider, offer.instanceType), &offer);
        const Offer& first = *known->second;
        if (!isNew && (*first.gpuCount != *offer.gpuCount || first.gpu != offer.gpu)) {
            add(offer, offer.prices[0],
                "does not match its instance type: " + gpuCountText(offer.gpuCount) + " x \"" +
                    std::string(offer.gpu) + "\" here, " + gpuCountText(first.gpuCount) + " x \"" +
                    std::string(first.gpu) + "\" in " + first.name());
        }
    }

    struct Neighbor {
        Rational value;
        const Offer* offer;
        const Price* price;
    };

    void findOutliers()
    {
        constexpr std::int64_t farOff = 100;
        for (auto& [key, group] : m_neighbors) {
            std::stable_sort(group.begin(), group.end(),
                             [](const Neighbor& a, const Neighbor& b) { return a.value < b.value; });
            const std::size_t size = group.size();
            for (std::size_t i = 0; i < size && size > 1; ++i) {
                // The lower median of all others.
                const std::size_t middle = (size - 2) / 2;
                const Rational& usual = group[middle < i ? middle : middle + 1].value;
                const bool tooDear = group[i].value >= usual * Rational(farOff);
                const bool tooCheap = size > 2 && group[i].value * Rational(farOff) <= usual;
                if (tooDear || tooCheap) {
                    add(*group[i].offer, *group[i].price,
                        std::string("a hundred times ") + (tooDear ? "dearer" : "cheaper") +
                            " than its neighbors: " + hourText(group[i].value) + " against " +
                            hourText(usual) + " per GPU-hour");
                }
            }
        }
    }

    using GroupKey = std::tuple<std::string_view, std::string_view, PlanKey, std::string>;

    const PriceBook& m_book;
    Date m_today;
    std::int32_t m_maxAgeMonths;
    std::map<GroupKey, std::vector<Neighbor>> m_neighbors;
    std::map<std::pair<std::string_view, std::string_view>, const Offer*> m_typeOffers;
    std::vector<Doubt> m_doubts;
};

}  // namespace

std::vector<Doubt> findDoubts(const PriceBook& book, Date today, std::int32_t maxAgeMonths)
{
    return DoubtFinder(book, today, maxAgeMonths).find();
}

}  // namespace gpucost
