// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstdint>
#include <random>
#include <vector>

#include "core/offer/catalog.h"

namespace gpucost::bench {

/// Every hourly rate of the shipped catalog, in its own scale and currency.
inline std::vector<Money> shippedHourlyRates()
{
    std::vector<Money> rates;
    for (const Offer& offer : shippedCatalog()->offers()) {
        for (const Price& price : offer.prices) {
            if (price.form == PriceForm::Terms && price.per == Per::InstanceHour && !price.rate.isZero()) {
                rates.emplace_back(price.rate, price.currency);
            }
        }
    }
    return rates;
}

/// Whole hours of up to a month, for up to 16 instances, in seconds.
inline std::vector<std::int64_t> wholeHours(std::size_t count)
{
    std::mt19937_64 engine(20191001);
    std::vector<std::int64_t> seconds(count);
    for (std::int64_t& value : seconds) {
        value = static_cast<std::int64_t>(1 + engine() % (744 * 16)) * 3600;
    }
    return seconds;
}

}  // namespace gpucost::bench
