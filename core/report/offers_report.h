// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <string>
#include <vector>

#include "core/hardware/accelerator.h"
#include "core/offer/offer.h"
#include "core/report/format.h"

namespace gpucost {

/// An offer with those of its prices that are shown.
struct OfferPrices {
    const Offer* offer = nullptr;
    std::vector<const Price*> prices;
};

/// The rows that speak about a day: of each plan and form the newest not later than it, with all others of
/// that row's own day (disputed ones, months with sustained use included). `history` keeps every row not
/// later than the day.
std::vector<const Price*> pricesOn(const Offer& offer, Date asOf, bool history);

/// What one GPU costs for an hour under a price alone, an upfront spread over 730-hour months; empty for
/// subscriptions, "not offered" and unknown numbers of GPUs.
std::optional<Rational> perGpuHour(const Offer& offer, const Price& price);

/// "terms", "effective-rate" or "not-offered".
std::string_view formName(PriceForm form);

/// Offers with every price. CSV has one row per price.
std::string offersReport(const std::vector<OfferPrices>& offers, const HardwareTable& hardware, Date asOf,
                         const std::string& booksDigest, Format format);

}  // namespace gpucost
