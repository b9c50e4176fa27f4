// SPDX-License-Identifier: Apache-2.0
#include "core/quote/owned_offer.h"

namespace gpucost {

namespace {

Source sourceOf(const OfferOrigin& origin)
{
    return {origin.sourceId, origin.sourceTitle, origin.sourceReference, "none stated"};
}

Offer offerOf(const OfferOrigin& origin, std::string_view provider, const Rational& gpus)
{
    Offer offer;
    offer.provider = provider;
    offer.region = origin.region;
    offer.instanceType = origin.type;
    offer.gpu = origin.gpu;
    offer.gpuCount = gpus;
    offer.billing = std::make_shared<const BillingRules>();
    return offer;
}

}  // namespace

OwnedOffer::OwnedOffer(OwnedTerms terms, OfferOrigin origin)
    : m_origin(std::move(origin))
    , m_source(sourceOf(m_origin))
    , m_prices(1)
    , m_offer(offerOf(m_origin, "own", Rational(terms.gpus)))
{
    Price& price = m_prices.front();
    price.plan = PlanKey{PlanKind::Owned, 0, Payment::None, OfferingClass::Standard};
    price.currency = terms.currency;
    price.asOf = m_origin.asOf;
    price.upfront = roundToMinorUnit(Amount(pricePerServer(terms), terms.currency)).amount();
    price.source = &m_source;
    m_offer.owned = std::make_shared<const OwnedTerms>(std::move(terms));
    m_offer.prices = std::span<const Price>(m_prices);
}

TypedRateOffer::TypedRateOffer(const Money& perGpuHour, OfferOrigin origin)
    : m_origin(std::move(origin))
    , m_source(sourceOf(m_origin))
    , m_prices(1)
    , m_offer(offerOf(m_origin, "cloud", Rational(1)))
{
    Price& price = m_prices.front();
    price.per = Per::GpuHour;
    price.currency = perGpuHour.currency();
    price.asOf = m_origin.asOf;
    price.rate = perGpuHour.amount();
    price.source = &m_source;
    m_offer.prices = std::span<const Price>(m_prices);
}

}  // namespace gpucost
