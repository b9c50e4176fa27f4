// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <algorithm>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "core/base/result.h"
#include "core/money/decimal.h"

namespace gpucost {

enum class PlanKind : std::uint8_t {
    OnDemand,
    Spot,
    Reserved,
    CommittedUse,
    SavingsPlan,
    Subscription,
    Owned
};
enum class Payment : std::uint8_t { None, AllUpfront, PartialUpfront, NoUpfront, Monthly };
enum class OfferingClass : std::uint8_t { Standard, Convertible };

std::string_view toString(PlanKind kind);      ///< "on-demand", "committed-use"
std::string_view toString(Payment payment);    ///< "all-upfront", ""
std::string_view toString(OfferingClass cls);  ///< "standard", "convertible"
std::optional<PlanKind> parsePlanKind(std::string_view text);
std::optional<Payment> parsePayment(std::string_view text);

/// A way to buy, as prices are filed under it: kind, length, payment, class. No amounts.
struct PlanKey {
    PlanKind kind = PlanKind::OnDemand;
    std::int32_t termMonths =
        0;  ///< 0 where nothing is committed, or owned; for subscriptions the months bought at once
    Payment payment = Payment::None;
    OfferingClass offeringClass = OfferingClass::Standard;

    bool isCommitment() const { return kind != PlanKind::OnDemand && kind != PlanKind::Spot; }
    friend auto operator<=>(const PlanKey&, const PlanKey&) = default;
};

/// "on-demand", "reserved-3y-all-upfront", "reserved-1y-no-upfront-convertible", "committed-use-1y",
/// "subscription-12m", "owned".
std::string toString(const PlanKey& key);

/// One part of a plan as a person writes it:
/// `kind[-term][-payment][-convertible][:N|@AMOUNT/h][,from=MONTH][,terms=COUNT]`.
struct PlanPart {
    PlanKey key;
    std::optional<std::int64_t> instances;  ///< :N, at least 1; absent: all instances of the demand
    std::optional<Decimal>
        hourlySpend;              ///< @AMOUNT/h: the commitment of a savings plan, in the offer's currency
    std::int32_t firstMonth = 0;  ///< of a commitment, 0 = the demand's first; written from=1 for that one
    std::optional<std::int32_t> terms;  ///< bought one after the other; absent: while the demand goes on

    /// Whether it is a commitment that need not hold from the demand's first month to its last.
    bool isDated() const { return firstMonth > 0 || terms.has_value(); }
    /// The month after the last one in which it holds, at most `demandMonths`.
    std::int32_t endMonth(std::int32_t demandMonths) const
    {
        return terms ? std::min(demandMonths, firstMonth + *terms * key.termMonths) : demandMonths;
    }
    friend bool operator==(const PlanPart&, const PlanPart&) = default;
};

/// Parts joined by '+'. Commitments come first in effect, in the order written; at most one part is
/// uncommitted and takes what is left. Where none is, what is left is billed on demand, as a provider would.
///
///     reserved-3y-all-upfront:6+reserved-1y-no-upfront:2,from=13,terms=1+on-demand
///
/// six for as long as the demand goes on, two more for the demand's second year, and the rest on demand.
struct PlanSpec {
    std::vector<PlanPart> parts;

    friend bool operator==(const PlanSpec&, const PlanSpec&) = default;
};

/// Reads a plan. ErrorCode::BadPlan says which part is wrong and what it may be.
Result<PlanSpec> parsePlanSpec(std::string_view text);
std::string toString(const PlanSpec& spec);

}  // namespace gpucost
