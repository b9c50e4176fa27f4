// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/finance/price_path.h"
#include "core/uncertainty/plan_curve.h"

namespace gpucost {

/// Everything a decision between two plans depends on that may turn out otherwise.
struct Situation {
    Rational utilization{1};    ///< share of every month that all instances run
    std::int32_t months = 36;   ///< asked for
    Rational priceDecline;      ///< of list prices, once every twelve months: 0.2 is 20 %
    Rational exchange{1};       ///< times the rate of exchange, where prices are converted
    Rational discountRate;      ///< a year
    Rational discount;          ///< negotiated, off every price of both plans: the book's times 1 - this
    Rational onDemandDiscount;  ///< negotiated off what is not committed alone
};

enum class Input : std::uint8_t {
    Utilization,
    Months,
    PriceDecline,
    Exchange,
    DiscountRate,
    Discount,
    OnDemandDiscount,
};
inline constexpr std::array allInputs{Input::Utilization,     Input::Months,       Input::PriceDecline,
                                      Input::Exchange,        Input::DiscountRate, Input::Discount,
                                      Input::OnDemandDiscount};
std::string_view toString(Input input);  ///< "utilization", "list price decline a year"

Rational valueOf(const Situation& situation, Input input);
/// The same situation with one input changed; months are cut to a whole number.
Situation with(Situation situation, Input input, const Rational& value);

/// What choosing the plan instead of the baseline saves: negative where it costs more.
struct Decision {
    Money saving;        ///< plain sum of the charges
    Money presentValue;  ///< NPV of the saving, the first month's flow now
    /// The recommendation follows the present value.
    bool takesPlan() const { return !presentValue.amount().isNegative() && !presentValue.isZero(); }
};

/// Two plans of one offer, or of two, in one currency.
struct DecisionCase {
    const Offer* planOffer = nullptr;
    ResolvedPlan plan;
    Billing planBilling;
    const Offer* baselineOffer = nullptr;
    ResolvedPlan baseline;
    Billing baselineBilling;
    DemandSpec demand;  ///< GPUs, start, convention; months and shape come from the situation
    AnnualToMonthly annualToMonthly = AnnualToMonthly::Effective;
};

/// Exactly: both ledgers in this situation, repriced, each charge rounded once; discounted month by month.
/// Errors of quote(); ErrorCode::Usage for two currencies; BadValue for inputs out of bounds.
Result<Decision> decide(const DecisionCase& question, const Situation& situation);

/// How far one input may swing, and how finely its turning points are sought.
struct Swing {
    Input input = Input::Utilization;
    Rational low;
    Rational high;
    Rational step;  ///< above 0; months take 1
};

/// Two neighboring values, one step apart, with different recommendations.
struct Flip {
    Rational below;
    Rational above;
    Decision atBelow;
    Decision atAbove;
};

/// One bar of a tornado table.
struct Sensitivity {
    Swing swing;
    Rational base;
    Decision atLow;
    Decision atHigh;
    /// Where the recommendation turns within the swing, from the lowest: found between any two of 33 evenly
    /// spread points that differ (of months: at every month), then halved to one step on exact decisions.
    std::vector<Flip> flips;

    /// |present value at high - at low|.
    Money width() const;
};

struct Tornado {
    Decision base;
    std::vector<Sensitivity> bars;  ///< the widest first; of equal ones the first given
};

/// One input at a time, the others as in `base`.
///
/// Verified  tests/core/uncertainty/sensitivity_test.cpp: turning points on both sides, and by hand
Result<Tornado> tornado(const DecisionCase& question, const Situation& base,
                        const std::vector<Swing>& swings);

}  // namespace gpucost
