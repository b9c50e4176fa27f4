// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <memory>
#include <unordered_map>
#include <vector>

#include "core/demand/demand.h"
#include "core/offer/offer.h"
#include "core/plan/billing.h"

namespace gpucost {

/// An exact amount in minor units: a whole number where charges are rounded, else a fraction.
struct RankValue {
    std::int64_t whole = 0;
    std::shared_ptr<const Rational> exact;

    friend std::strong_ordering operator<=>(const RankValue& a, const RankValue& b)
    {
        return a.exact && b.exact ? *a.exact <=> *b.exact : a.whole <=> b.whole;
    }
    friend bool operator==(const RankValue& a, const RankValue& b) { return (a <=> b) == 0; }
};

/// An offer and a way to buy it, with its total: what ranking needs, before anything is explained.
/// The GPU-hours asked for are the same for every offer, so ranking by total ranks by rate as well.
struct Candidate {
    const Offer* offer = nullptr;
    std::size_t planIndex = 0;     ///< in the request's plans; or the plan of `price`
    const Price* price = nullptr;  ///< set where the request names no plans, or the rate is effective
    std::int32_t termMonths = 0;   ///< of a subscription, which the price does not say
    bool isEffective = false;
    Currency currency;
    RankValue total;
    std::optional<RankValue> saving;
};

/// What candidates compete for: one row of a comparison.
struct Place {
    std::size_t hash = 0;  ///< of the rest; tells most places apart
    PlanKey plan;
    std::int32_t termMonths = 0;
    std::size_t planIndex = 0;
    std::size_t number = 0;  ///< where every candidate has a place of its own
    bool isEffective = false;
    bool includesHost = true;
    Currency currency;
    std::string_view provider;  ///< empty where providers compete
    std::string_view region;

    friend bool operator==(const Place&, const Place&) = default;
};

/// Sets the hash of a place.
Place hashed(Place place);

/// What a price's total depends on besides its amounts, which it never falls with.
struct PriceShape {
    Place place;
    const Demand* demand = nullptr;
    const Billing* billing = nullptr;
    const BillingRules* rules = nullptr;
    const Ladder* ladder = nullptr;
    Per per = Per::InstanceHour;
    bool hasTermTotal = false;

    friend bool operator==(const PriceShape&, const PriceShape&) = default;
};

/// The best candidate of each place so far.
///
/// Order     candidates come in the catalog's order; places stay in the order of their first candidates
/// Beaten    a price needs no total where an earlier offer of another name has the same shape and no higher
///           amount: its total is no lower, and of equal totals the name that comes first is the better one
/// Verified  tests/core/quote/shipped_quotes_test.cpp: the best of each place is the best of all offers
class Standings {
public:
    bool isBeaten(const PriceShape& shape, const Candidate& candidate) const;
    /// A candidate that has a total, for isBeaten().
    void note(const PriceShape& shape, const Candidate& candidate);

    /// Takes the place where it is free or `isBetter(candidate, who has it)`.
    template <class IsBetter>
    void keep(const Place& place, Candidate candidate, const IsBetter& isBetter)
    {
        const auto [at, isNew] = m_places.try_emplace(place, m_best.size());
        if (isNew) {
            m_best.push_back(std::move(candidate));
        } else if (isBetter(candidate, m_best[at->second])) {
            m_best[at->second] = std::move(candidate);
        }
    }

    const std::vector<Candidate>& best() const { return m_best; }

private:
    struct Hash {
        std::size_t operator()(const Place& place) const { return place.hash; }
        std::size_t operator()(const PriceShape& shape) const;
    };

    std::vector<Candidate> m_best;
    std::unordered_map<Place, std::size_t, Hash> m_places;
    std::unordered_map<PriceShape, Candidate, Hash> m_lowest;
};

}  // namespace gpucost
