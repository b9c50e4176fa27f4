// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <functional>
#include <optional>
#include <string>
#include <vector>

#include "core/hardware/accelerator.h"
#include "core/offer/book_diff.h"
#include "core/offer/price_changes.h"
#include "core/report/format.h"

namespace gpucost {

/// Which prices of an offer are shown.
using PriceFilter = std::function<bool(const Price&)>;

/// What one instance costs for an hour, an upfront spread over 730-hour months; none for subscriptions, for what
/// is not offered, and for prices per GPU where the number of GPUs is unknown.
std::optional<Rational> instanceHour(const Offer& offer, const Price& price);

/// All dated prices of one offer, oldest first, way by way to buy; each with its change from the one before
/// and its source. Disputed prices stand in their place and count for no change. CSV has one row per price.
std::string historyReport(const Offer& offer, const PriceFilter& wanted, const HardwareTable& hardware,
                          Date until, const std::string& booksDigest, Format format);

/// The same as a picture: what one instance costs for an hour, an upfront spread over 730-hour months. Only
/// prices in the currency that most of them have; names of what was left out stand below. Empty where nothing
/// can be drawn.
std::string historyChart(const Offer& offer, const PriceFilter& wanted, const HardwareTable& hardware,
                         Date until);

/// Prices that changed in a time, the newest change first.
std::string changesReport(const std::vector<PriceChange>& changes, std::size_t offersLookedAt, Date since,
                          Date until, const std::string& booksDigest, Format format);

/// What a book is called, and its digest.
struct BookName {
    std::string file;
    std::string digest;
};

std::string diffReport(const BookDiff& diff, const BookName& first, const BookName& second, Date asOf,
                       Format format);

}  // namespace gpucost
