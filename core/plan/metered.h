// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <array>
#include <memory>
#include <string>

#include "core/demand/demand.h"
#include "core/plan/billing_rules.h"
#include "core/plan/charge.h"

namespace gpucost {

/// Units that a mix has committed below a metered plan, as a fraction: a savings plan may cover 2.857 of
/// them. Of every clock-hour they cover at most 3,600 s each; only what exceeds that is metered.
struct CommittedUnits {
    std::int64_t numerator = 0;
    std::int64_t denominator = 1;

    bool none() const { return numerator == 0; }
    friend bool operator==(const CommittedUnits&, const CommittedUnits&) = default;
};

/// Use that is measured and multiplied by a rate: what on-demand and spot share.
///
/// Cost      rate * hours used above the committed units, each part of the use at its share of the rate
/// Runs      each run is billed rounded up to the granularity and at least the minimum; spot by its own rules
/// Parts     sustained use: layer by layer (the k-th concurrent instance), each equal part of the calendar
/// month
///           at its share. Duration tiers: each run by its own clock. Else one part at the full rate
/// Above     a commitment, what is left of a clock-hour lies on the same minutes, layer upon layer, and earns
///           sustained use from the first quarter on. Seconds added by a minimum pay the full rate
/// Settled   hourly: the instances of a clock-hour are taken to run the same minutes of it, and each is
/// rounded; with
///           duration tiers, each run's part of a clock-hour is
/// Refused   a commitment below tiers, minimums that matter, whole-hour granularity or interruptions, because
/// no
///           source says which run a commitment covers
struct MeteredTerms {
    const Rate& rate;
    const BillingRules& rules;
    bool spot = false;         ///< apply the spot rules instead of sustained use and tiers
    bool sustainedUse = true;  ///< false: the user's account earns none (--no-sud)
};

Result<Charges> meteredCharges(const MeteredTerms& terms, const std::string& plan, const Demand& demand,
                               CommittedUnits below, const Billing& billing);

/// The sum that totalOf(meteredCharges(...)) gives, in minor units, without building charges. Provider mode.
Result<std::int64_t> meteredTotal(const MeteredTerms& terms, const Demand& demand, CommittedUnits below,
                                  const Billing& billing);

/// What further committed units save of a month: `units` of them save `ticks` each.
struct MeteredSaving {
    std::int64_t units = 0;
    Int128 ticks = 0;
};

/// How a month's charge falls as more and more units are committed below it.
///
/// Months    uses[i] is for demand.uses()[i]: the saving of the first unit first; units after the last save
///           nothing. All savings together are the month's charge without a commitment
/// Amount    ticks * tickPrice minor units, before rounding. Where each clock-hour is settled, tickPrice is 1
///           and ticks are minor units
/// Order     a further unit seldom saves more than the one before it, but it may: what is left of hours used
/// in
///           part is stacked anew above each commitment, and sustained use then pays other quarters of a
///           month
struct MeteredSavings {
    Rational tickPrice;
    std::vector<std::vector<MeteredSaving>> uses;
};

/// Refused as meteredCharges() is above a commitment. ErrorCode::NumericLimit where hours used in part have
/// to be stacked above too many different commitments.
Result<MeteredSavings> meteredSavings(const MeteredTerms& terms, const Demand& demand,
                                      const Billing& billing);

/// Instance-ticks used in one month above the committed units, times `below.denominator`.
Int128 ticksAbove(const MonthUse& use, CommittedUnits below);

}  // namespace gpucost
