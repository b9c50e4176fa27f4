// SPDX-License-Identifier: Apache-2.0
#include "core/plan/billing_rules.h"

#include <algorithm>

namespace gpucost {

Result<ShareTable> ShareTable::of(const std::vector<Decimal>& shares)
{
    constexpr std::size_t maxShares = 8;
    constexpr int maxPlaces = 6;
    int places = 0;
    for (const Decimal& share : shares) {
        places = std::max(places, trimmed(share).scale());
        if (share.isNegative() || share > Decimal(1)) {
            return fail(ErrorCode::BadValue, toString(share), "a share from 0 to 1");
        }
    }
    if (shares.size() > maxShares || places > maxPlaces) {
        return fail(ErrorCode::BadValue, std::to_string(shares.size()) + " shares",
                    "at most 8 shares of at most 6 decimals");
    }
    ShareTable table;
    table.m_denominator = *pow10(places).toInt64();
    for (const Decimal& share : shares) {
        table.m_numerators.push_back(
            *round(share, Scale{places}, Rounding::HalfEven).coefficient().toInt64());
    }
    return table;
}

Result<BillingRules> checked(BillingRules rules)
{
    const auto refuse = [&rules](std::string found, std::string expected) {
        return fail(ErrorCode::BadValue, "billing rules \"" + rules.id + "\" with " + std::move(found),
                    std::move(expected));
    };
    constexpr std::int32_t day = 86400;
    if (rules.granularitySeconds < 1 || rules.granularitySeconds > day || rules.minimumSeconds < 0 ||
        rules.minimumSeconds > day) {
        return refuse("a granularity or minimum out of range",
                      "1 s to 86,400 s, and a minimum of at least 0 s");
    }
    if (rules.settlement == Settlement::Hour &&
        (rules.granularitySeconds != 1 || rules.minimumSeconds != 0 || !rules.sustainedUse.empty() ||
         rules.spotInterruption != SpotInterruption::None)) {
        return refuse("hourly settlement and a minimum, a granularity, sustained use or free interruptions",
                      "hourly settlement by the second only");
    }
    if (!rules.sustainedUse.empty() && !rules.tierShares.empty()) {
        return refuse("sustained use and duration tiers", "one of them");
    }
    const std::vector<std::int32_t>& edges = rules.tierEdgesHours;
    const bool rising =
        std::adjacent_find(edges.begin(), edges.end(), std::greater_equal<>()) == edges.end() &&
        (edges.empty() || edges.front() > 0);
    if (!rising ||
        rules.tierShares.size() != (rules.tierShares.empty() && edges.empty() ? 0 : edges.size() + 1)) {
        return refuse("tiers whose edges do not rise, or without a last tier",
                      "rising edges and one share more than edges");
    }
    constexpr std::int64_t monthParts[] = {0, 1, 2, 3, 4, 5, 6, 8};
    if (!rules.sustainedUse.empty() &&
        std::find(std::begin(monthParts), std::end(monthParts),
                  static_cast<std::int64_t>(rules.sustainedUse.size())) == std::end(monthParts)) {
        return refuse("7 sustained-use shares", "a number of shares that divides an hour's 3,600 seconds");
    }
    if (rules.spotLimitHours < 0) {
        return refuse("a negative spot limit", "0 or more hours");
    }
    const std::int64_t limit = std::int64_t{rules.spotLimitHours} * 3600;
    if (limit > 0 && (rules.minimumSeconds > limit || limit % rules.granularitySeconds != 0)) {
        return refuse("a spot limit shorter than its minimum, or no multiple of its granularity",
                      "runs cut short by the limit that are billed as they ran");
    }
    return rules;
}

}  // namespace gpucost
