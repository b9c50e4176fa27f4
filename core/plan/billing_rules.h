// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstdint>
#include <string>
#include <vector>

#include "core/base/result.h"
#include "core/money/decimal.h"

namespace gpucost {

/// Shares of a rate, as integers over one denominator: 1, 0.8678, 0.733 are 10000, 8678, 7330 over 10000.
class ShareTable {
public:
    ShareTable() = default;
    /// At most 8 shares, each from 0 to 1 with at most 6 decimals.
    static Result<ShareTable> of(const std::vector<Decimal>& shares);

    std::size_t size() const { return m_numerators.size(); }
    bool empty() const { return m_numerators.empty(); }
    std::int64_t numerator(std::size_t i) const { return m_numerators[i]; }
    std::int64_t denominator() const { return m_denominator; }

    friend bool operator==(const ShareTable&, const ShareTable&) = default;

private:
    std::vector<std::int64_t> m_numerators;
    std::int64_t m_denominator = 1;
};

enum class Settlement : std::uint8_t {
    Charge,  ///< rounded once, where the month's charge is
    Hour,    ///< each instance's clock-hour is rounded to the minor unit: Tencent's postpaid settlement
};

enum class SpotInterruption : std::uint8_t {
    None,          ///< runs are billed by the second whoever ends them
    Aws,           ///< a run that the provider ends within its first hour is free
    AwsWholeHour,  ///< and full hours only: the provider's last part hour is free, the user's is a full hour
};

/// How a provider measures and rounds use. A row `billing_rules` of a price book, with its source.
struct BillingRules {
    std::string id;
    std::int32_t granularitySeconds = 1;  ///< each run is rounded up to a multiple of this
    std::int32_t minimumSeconds = 0;      ///< each run is billed at least this
    Settlement settlement = Settlement::Charge;
    /// Share of the rate paid in each equal part of the month, counted from its first hour of use; empty: no
    /// sustained-use discount. Google's are (1, .8, .6, .4) and (1, .8678, .733, .6).
    ShareTable sustainedUse;
    /// Tiers by length of one run: tier i reaches up to and including tierEdges[i] hours; the last has no
    /// edge.
    std::vector<std::int32_t> tierEdgesHours;
    ShareTable tierShares;
    std::int32_t spotLimitHours = 0;  ///< preemptible instances are stopped after so long; 0: no limit
    SpotInterruption spotInterruption = SpotInterruption::None;
    std::string source;

    friend bool operator==(const BillingRules&, const BillingRules&) = default;
};

/// Refuses rules that no source states together: hourly settlement with whole-hour granularity, a minimum or
/// free interruptions, sustained use with duration tiers, tier edges that do not rise, a spot limit below the
/// minimum or between two steps of the granularity.
Result<BillingRules> checked(BillingRules rules);

}  // namespace gpucost
