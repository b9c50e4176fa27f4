// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <memory>
#include <optional>
#include <vector>

#include "core/offer/offer.h"
#include "core/plan/commitment.h"
#include "core/plan/plan.h"

namespace gpucost {

/// What an account is, as far as prices depend on it.
struct Account {
    bool sustainedUse = true;  ///< false: invoiced accounts earn no sustained-use discount (--no-sud)
};

/// One part of a plan with the terms the book has for it.
struct ResolvedPart {
    PlanPart part;
    Plan terms;
    const Price* price = nullptr;
};

/// The part that one price of the offer is for, covering all instances of a demand. `subscriptionMonths` says
/// how many months a subscription buys at once; others ignore it.
Result<ResolvedPart> resolvePrice(const Offer& offer, const Price& price, std::int32_t subscriptionMonths,
                                  const Account& account = {});

struct ResolvedMachinePart;

/// A plan with the prices of one offer on one day.
struct ResolvedPlan {
    PlanSpec spec;
    std::vector<ResolvedPart> commitments;
    std::optional<ResolvedPart>
        uncommitted;  ///< takes what commitments leave; absent where nothing is left over
    std::vector<ResolvedMachinePart>
        parts;  ///< of a machine made of parts: the plan of each, and nothing above

    /// What its prices are in.
    Currency currency() const;
};

/// The plan of one part of a machine: instances in it are those of the part, `count` for each machine.
struct ResolvedMachinePart {
    const Offer* offer = nullptr;
    std::int64_t count = 1;
    ResolvedPlan plan;
};

/// The plan's prices as of a day. ErrorCode::NotOffered says which part is not sold, and what is.
/// Where no part is uncommitted, on-demand takes what is left over (absent if the offer has no such price).
/// All parts are in one currency: NotOffered where the book has them in several, and no on-demand part in
/// another one.
Result<ResolvedPlan> resolve(const Offer& offer, const PlanSpec& plan, Date asOf,
                             const Account& account = {});

/// One part of a quoted plan: the price that its charges (Charge::part) come from, and the instances it is
/// for.
struct QuotedPart {
    const Offer* offer = nullptr;  ///< the machine, or the part of it that this is about
    const Price* price = nullptr;
    PlanKey key;                  ///< of a subscription with the months bought at once
    bool statedSpend = false;     ///< a savings plan whose commitment was given as money
    std::int64_t perMachine = 1;  ///< of this part of a machine: how many one machine has
    CommittedUnits covered;       ///< instances that the commitment covers at once; none where use is metered
    CommittedUnits below;         ///< instances that the commitments before it cover
    std::int32_t firstMonth = 0;  ///< of its first term, 0 = the demand's first
    std::int32_t terms = 0;       ///< one after the other; 0: as many as the demand needs from then on
    /// In place of `below`, of each month of the demand, where commitments hold for a part of it; else empty.
    std::vector<CommittedUnits> belowByMonth;
    /// The first month in which it no longer holds, where it was ended before its term (Quote::endedIn()).
    std::optional<std::int32_t> endedIn = std::nullopt;
    /// Where this part runs on other machines than the quote's: the demand on them.
    std::shared_ptr<const Demand> demand = nullptr;

    CommitmentSpan span() const { return {firstMonth, terms, belowByMonth}; }
};

/// A quote: the ledger of dated charges for one offer, one plan (or mix), one demand. Everything else is read
/// from it.
class Quote {
public:
    const Offer& offer() const { return *m_offer; }
    const PlanSpec& plan() const { return m_plan; }
    const Charges& charges() const { return m_charges; }  ///< sorted by month
    const std::vector<const Price*>& prices() const { return m_prices; }
    /// One for each of prices(), in the same order.
    const std::vector<QuotedPart>& parts() const { return m_parts; }
    std::int64_t instances() const { return m_instances; }
    std::int32_t months() const { return m_months; }
    Month start() const { return m_start; }
    Currency currency() const { return m_total.currency(); }

    /// The whole obligation: the sum of the charges, those after the horizon included.
    const Money& total() const { return m_total; }
    /// The sum of one-time purchases, of every term.
    Money upfront() const;
    /// What falls due after the months asked for.
    Money afterHorizon() const;
    /// total / months asked for, rounded to the minor unit.
    Money monthlyAverage() const;
    /// total / requested GPU-hours used; empty where none are used.
    std::optional<Rational> perGpuHour() const;
    /// What falls due in each month, from the first to the last charge or month asked for.
    std::vector<Money> cashFlow() const;

    /// The same quote with other amounts for its charges, such as those of later list prices: parts and
    /// prices stay, the total is that of the charges given, as Billing said.
    Quote with(Charges charges) const;

    /// What is owed where this ends and `then` follows: charges up to the month before `month` from here, all
    /// others from `then`, whose parts and prices come after those from here. `then` is a quote for the same
    /// months and in the same currency, on machines of `demand`; none: nothing follows.
    Quote endedIn(std::int32_t month, const Quote* then, std::shared_ptr<const Demand> demand) const;

    friend Result<Quote> quote(const Offer& offer, const ResolvedPlan& plan, const Demand& demand,
                               const Billing& billing);

private:
    Money zero() const;

    const Offer* m_offer = nullptr;
    PlanSpec m_plan;
    std::vector<const Price*> m_prices;
    std::vector<QuotedPart> m_parts;
    Charges m_charges;
    Money m_total;
    Rational m_requestedGpuHours;
    std::int64_t m_instances = 0;
    std::int32_t m_months = 0;
    Month m_start;
    Billing::Mode m_mode = Billing::Mode::Provider;
};

/// Commitments in the order written, each covering what those before it left in the months it holds, then the
/// uncommitted part. ErrorCode::NotOffered where something is left over and nothing takes it, BadPlan where a
/// commitment begins after the demand's end.
Result<Quote> quote(const Offer& offer, const ResolvedPlan& plan, const Demand& demand,
                    const Billing& billing);

/// quote(...).total() in minor units without building a ledger, in Billing::Mode::Provider. Allocates
/// nothing, except for machines made of parts and for commitments that hold for a part of the demand.
Result<std::int64_t> totalMinorUnits(const ResolvedPlan& plan, const Demand& demand, const Billing& billing);

/// The same for a plan that is this part alone.
Result<std::int64_t> totalMinorUnits(const ResolvedPart& part, const Demand& demand, const Billing& billing);

}  // namespace gpucost
