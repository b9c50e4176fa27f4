// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <memory>
#include <string>
#include <vector>

#include "core/offer/offer.h"
#include "core/plan/owned.h"

namespace gpucost {

/// What an offer that no book holds is called, and where its price comes from.
struct OfferOrigin {
    std::string region;
    std::string type;
    std::string gpu;  ///< id in the hardware table
    Date asOf;        ///< of the price: quotes of this day and later ones find it
    std::string sourceId;
    std::string sourceTitle;
    std::string sourceReference;
};

/// Servers of one's own as something to quote: offer "own/<site>/<name>", sold under the plan `owned` alone.
/// Owns the text that its offer points to. The price row shows the purchase price of one server, rounded to
/// the minor unit; charges are made from the terms.
class OwnedOffer {
public:
    OwnedOffer(OwnedTerms terms, OfferOrigin origin);
    OwnedOffer(const OwnedOffer&) = delete;
    OwnedOffer& operator=(const OwnedOffer&) = delete;

    const Offer& offer() const { return m_offer; }
    const OwnedTerms& terms() const { return *m_offer.owned; }

private:
    OfferOrigin m_origin;
    Source m_source;
    std::vector<Price> m_prices;
    Offer m_offer;
};

/// A cloud rate per GPU-hour that somebody typed, as an offer "cloud/<region>/<type>" sold on demand by the
/// second, GPU by GPU.
class TypedRateOffer {
public:
    TypedRateOffer(const Money& perGpuHour, OfferOrigin origin);
    TypedRateOffer(const TypedRateOffer&) = delete;
    TypedRateOffer& operator=(const TypedRateOffer&) = delete;

    const Offer& offer() const { return m_offer; }

private:
    OfferOrigin m_origin;
    Source m_source;
    std::vector<Price> m_prices;
    Offer m_offer;
};

}  // namespace gpucost
