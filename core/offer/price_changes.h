// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <optional>
#include <span>
#include <vector>

#include "core/offer/offer.h"

namespace gpucost {

/// Prices of one offer that follow each other in time: one way to buy, per one unit, in one currency.
/// Effective rates are a series of their own, as are months that already hold the sustained-use discount.
struct PriceSeries {
    const Offer* offer = nullptr;
    std::vector<const Price*>
        prices;  ///< at least one, oldest first, one a day: the row that holds, undisputed
};

/// All series of an offer, in the order of plans.
std::vector<PriceSeries> priceSeries(const Offer& offer);

/// What is owed for one unit sold, so that two prices of a series can be compared: per hour or month where
/// nothing is committed; else of a whole term, its hours 730 a month. None for "not offered".
std::optional<Rational> comparableAmount(const Price& price);

/// (after - before) / before: 98.32 to 55.04 is -541/1229, which is -44.02 %. None where one of them is "not
/// offered".
std::optional<Rational> changeShare(const Price& before, const Price& after);

/// Whether two prices of a series say the same: 55.040000 and 55.04 do.
bool saysTheSame(const Price& a, const Price& b);

/// A price that changed, and to what.
struct PriceChange {
    const Offer* offer = nullptr;
    const Price* before = nullptr;  ///< the newest before the change
    const Price* after = nullptr;   ///< the first of the new price
};

/// Changes first seen from `since` to `until`, the newest first.
std::vector<PriceChange> priceChanges(std::span<const Offer* const> offers, Date since, Date until);

}  // namespace gpucost
