// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "core/plan/billing.h"

namespace gpucost {

/// FOCUS 1.2 ChargeCategory, ChargeFrequency and PricingCategory, as far as plans give rise to them.
enum class ChargeCategory : std::uint8_t { Usage, Purchase, Credit };
enum class ChargeFrequency : std::uint8_t { OneTime, Recurring, UsageBased };
enum class PricingCategory : std::uint8_t { Standard, Dynamic, Committed, Other };

std::string_view toString(ChargeCategory category);    ///< "Usage", "Purchase", "Credit"
std::string_view toString(ChargeFrequency frequency);  ///< "One-Time", "Recurring", "Usage-Based"
std::string_view toString(PricingCategory category);   ///< "Standard", "Dynamic", "Committed", "Other"

/// One step of a charge's derivation: quantity x rate x share = amount. Never rounded.
struct ExplanationLine {
    std::string rule;   ///< what this part is, in words: "band 25-50 % of the month at 0.8"
    Rational quantity;  ///< in the charge's unit
    Rational share{1};  ///< of the unit price that this part pays
    Rational amount;    ///< in the billing currency, exact
};

/// What a commitment owed for a month was used for, in instance-hours: used + unused = committed.
struct CommitmentUse {
    Rational used;
    Rational unused;
};

/// One SKU x one month x one category: all instances and all tiers together. Computed exactly, rounded once.
struct Charge {
    std::int32_t month = 0;  ///< when it falls due: 0 = the first month of the demand; may lie after its last
    std::int32_t part = 0;   ///< index into Quote::parts(): the part of the plan that gave rise to it
    std::string plan;        ///< the part of the plan it belongs to: "reserved-3y-all-upfront"
    ChargeCategory category = ChargeCategory::Usage;
    ChargeFrequency frequency = ChargeFrequency::UsageBased;
    PricingCategory pricing = PricingCategory::Standard;
    Rational quantity;  ///< of `unit`
    std::string_view
        unit;  ///< "instance-hour", "instance-month", "instance" (a purchase), "hour" (a commitment to spend)
    Rational unitPrice;  ///< in the billing currency, after discount and conversion, before tiers
    Amount exact;        ///< before rounding
    Money cost;          ///< rounded as Billing says
    std::optional<CommitmentUse> use;
    std::vector<ExplanationLine> lines;
};

using Charges = std::vector<Charge>;

/// The sum of the charges shown; under Billing::Mode::Exact the exact sum, rounded to 10 places.
Money totalOf(const Charges& charges, Currency currency, const Billing& billing);

/// The exact amount and the rounded cost of `price * ticks` as one charge would have them.
Money billed(const Amount& exact, std::int64_t roundedMinorUnits, const Billing& billing);

}  // namespace gpucost
