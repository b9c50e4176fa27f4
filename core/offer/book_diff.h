// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstddef>
#include <vector>

#include "core/offer/price_book.h"
#include "core/offer/price_changes.h"

namespace gpucost {

/// A price that two books do not share: `before` of the first, `after` of the second; one of them may be
/// missing.
struct PriceDifference {
    const Offer* offer = nullptr;  ///< of the second book where it is there, else of the first
    const Price* before = nullptr;
    const Price* after = nullptr;
};

/// What changed from one book to another.
struct BookDiff {
    std::vector<const Offer*> added;      ///< offers of the second book alone
    std::vector<const Offer*> removed;    ///< offers of the first alone
    std::vector<PriceDifference> prices;  ///< of offers in both: prices added, removed, changed
    std::size_t unchanged = 0;            ///< prices that say the same
};

/// Compares what holds on `asOf`: of every offer and way to buy the newest undisputed price not later than
/// it. Offers are the same where provider, region, type, GPU count, os and tenancy are; a currency or unit of
/// its own is another price. Sources, notes and older rows do not count. Verified
/// tests/core/offer/book_diff_test.cpp
BookDiff diffBooks(const PriceBook& first, const PriceBook& second, Date asOf);

}  // namespace gpucost
