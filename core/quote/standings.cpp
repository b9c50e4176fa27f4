// SPDX-License-Identifier: Apache-2.0
#include "core/quote/standings.h"

#include <tuple>

namespace gpucost {

namespace {

template <class... Parts>
std::size_t mixed(std::size_t hash, const Parts&... parts)
{
    ((hash = (hash ^ static_cast<std::size_t>(parts)) * 0x9E3779B97F4A7C15U), ...);
    return hash ^ (hash >> 32U);
}

std::size_t textHash(std::string_view text)
{
    return std::hash<std::string_view>{}(text);
}

}  // namespace

Place hashed(Place place)
{
    place.hash =
        mixed(0, place.plan.kind, place.plan.termMonths, place.plan.payment, place.plan.offeringClass,
              place.termMonths, place.planIndex, place.number, place.isEffective, place.includesHost,
              textHash(place.currency.code()), textHash(place.provider), textHash(place.region));
    return place;
}

std::size_t Standings::Hash::operator()(const PriceShape& shape) const
{
    const std::hash<const void*> address;
    return mixed(shape.place.hash, address(shape.demand), address(shape.rules), shape.per);
}

bool Standings::isBeaten(const PriceShape& shape, const Candidate& candidate) const
{
    const auto lowest = m_lowest.find(shape);
    if (lowest == m_lowest.end()) {
        return false;
    }
    const auto name = [](const Candidate& of) {
        return std::tie(of.offer->provider, of.offer->region, of.offer->instanceType);
    };
    const Price& price = *candidate.price;
    const Price& other = *lowest->second.price;
    return price.rate >= other.rate && price.upfront >= other.upfront &&
           name(candidate) > name(lowest->second);
}

void Standings::note(const PriceShape& shape, const Candidate& candidate)
{
    const auto [at, isNew] = m_lowest.try_emplace(shape, candidate);
    if (!isNew && candidate.price->rate <= at->second.price->rate &&
        candidate.price->upfront <= at->second.price->upfront) {
        at->second = candidate;
    }
}

}  // namespace gpucost
