// SPDX-License-Identifier: Apache-2.0
#include "core/quote/quote.h"

#include <algorithm>
#include <iterator>

#include "core/quote/dated_mix.h"
#include "core/quote/part_charges.h"

namespace gpucost {

namespace {

Result<Plan> termsOf(const Offer& offer, const PlanPart& part, const Price& price, const Account& account)
{
    const PlanKey& key = part.key;
    const Term term(key.termMonths);
    const Money rate(price.rate, price.currency);
    switch (key.kind) {
    case PlanKind::OnDemand: return OnDemand{price.typedRate(), offer.billing, account.sustainedUse};
    case PlanKind::Spot: return Spot{price.typedRate(), offer.billing};
    case PlanKind::Reserved: {
        Reserved terms{term, key.payment, key.offeringClass, price.per, Money(price.upfront, price.currency),
                       rate, std::nullopt};
        if (price.hasTermTotal) {
            terms.total = Money(price.upfront, price.currency);
        }
        return terms;
    }
    case PlanKind::CommittedUse: return CommittedUse{term, price.typedRate()};
    case PlanKind::SavingsPlan: {
        const auto whole = [](Payment payment) {
            return payment == Payment::NoUpfront || payment == Payment::AllUpfront;
        };
        if (!whole(key.payment)) {
            return fail(ErrorCode::NotOffered, toString(key),
                        "a savings plan with no upfront or all upfront: no source states how a part is paid");
        }
        return SavingsPlan{term, key.payment, price.typedRate(), part.hourlySpend};
    }
    case PlanKind::Subscription: {
        const auto& steps = price.ladder->steps;
        const auto step = std::find_if(steps.begin(), steps.end(), [&key](const LadderStep& s) {
            return s.fromMonths <= key.termMonths && key.termMonths <= s.toMonths;
        });
        if (step == steps.end()) {
            return fail(ErrorCode::NotOffered, toString(key) + " of " + offer.name(),
                        "a number of months that the ladder \"" + std::string(price.ladder->id) + "\" has");
        }
        return Subscription{term, price.typedRate(), step->share};
    }
    case PlanKind::Owned:
        if (part.isDated()) {
            return fail(ErrorCode::BadPlan, toString(key) + " for a part of the demand",
                        "owned servers without dates: their terms say when they are bought");
        }
        if (offer.owned == nullptr) {
            return fail(ErrorCode::NotOffered, toString(key) + " of " + offer.name(),
                        "servers with a price of their own: gpucost own");
        }
        return Owned{offer.owned};
    }
    return fail(ErrorCode::NotOffered, toString(key), "a plan");
}

std::string plansOf(const Offer& offer, Date asOf)
{
    std::string names;
    PlanKey last;
    bool any = false;
    for (const Price& price : offer.prices) {
        if (price.asOf <= asOf && price.form == PriceForm::Terms && (!any || price.plan != last)) {
            names += (any ? ", " : "") + toString(price.plan);
            last = price.plan;
            any = true;
        }
    }
    return any ? names : "nothing on that day";
}

Result<ResolvedPart> resolvePart(const Offer& offer, const PlanPart& part, Date asOf, const Account& account)
{
    const Price* price = priceOn(offer, part.key, asOf);
    if (price == nullptr || price->form == PriceForm::NotOffered) {
        const std::string why =
            price != nullptr ? " (its source says so, " + toString(price->asOf) + ")" : "";
        return fail(ErrorCode::NotOffered,
                    toString(part.key) + " of " + offer.name() + " as of " + toString(asOf) + why,
                    "one of: " + plansOf(offer, asOf));
    }
    return termsOf(offer, part, *price, account).map([&](const Plan& terms) {
        return ResolvedPart{part, terms, price};
    });
}

void append(Charges& all, Charges more)
{
    if (all.empty()) {
        all = std::move(more);
        return;
    }
    all.insert(all.end(), std::make_move_iterator(more.begin()), std::make_move_iterator(more.end()));
}

}  // namespace

Result<ResolvedPart> resolvePrice(const Offer& offer, const Price& price, std::int32_t subscriptionMonths,
                                  const Account& account)
{
    PlanPart part;
    part.key = price.plan;
    if (part.key.kind == PlanKind::Subscription) {
        part.key.termMonths = subscriptionMonths;
    }
    Result<Plan> terms = termsOf(offer, part, price, account);
    if (!terms) {
        return tl::make_unexpected(terms.error());
    }
    return ResolvedPart{part, std::move(*terms), &price};
}

Currency ResolvedPlan::currency() const
{
    if (!parts.empty()) {
        return parts.front().plan.currency();
    }
    if (!commitments.empty()) {
        return commitments.front().price->currency;
    }
    return uncommitted ? uncommitted->price->currency : Currency();
}

Result<ResolvedPlan> resolve(const Offer& offer, const PlanSpec& plan, Date asOf, const Account& account)
{
    ResolvedPlan resolved;
    resolved.spec = plan;
    for (const OfferPart& part : offer.parts) {
        PlanSpec ofPart = plan;
        for (PlanPart& one : ofPart.parts) {
            if (one.hourlySpend) {
                return fail(ErrorCode::BadPlan, toString(plan) + " of " + offer.name(),
                            "a plan without an hourly commitment: no source says how it spreads over a "
                            "machine's parts");
            }
            if (one.instances) {
                *one.instances *= part.count;
            }
        }
        Result<ResolvedPlan> one = resolve(*part.offer, ofPart, asOf, account);
        if (!one) {
            return one;
        }
        resolved.parts.push_back({part.offer, part.count, std::move(*one)});
    }
    if (!offer.parts.empty()) {
        return resolved;
    }
    for (const PlanPart& part : plan.parts) {
        Result<ResolvedPart> one = resolvePart(offer, part, asOf, account);
        if (!one) {
            return tl::make_unexpected(one.error());
        }
        if (part.key.isCommitment()) {
            resolved.commitments.push_back(std::move(*one));
        } else {
            resolved.uncommitted = std::move(*one);
        }
    }
    const auto inAnotherCurrency = [&resolved](const ResolvedPart& part) {
        return !resolved.commitments.empty() &&
               part.price->currency != resolved.commitments.front().price->currency;
    };
    const bool mixesCurrencies =
        (resolved.uncommitted && inAnotherCurrency(*resolved.uncommitted)) ||
        std::any_of(resolved.commitments.begin(), resolved.commitments.end(), inAnotherCurrency);
    if (mixesCurrencies) {
        return fail(ErrorCode::NotOffered, toString(plan) + " of " + offer.name() + " in one currency",
                    "parts that are sold in one currency");
    }
    if (!resolved.uncommitted) {
        Result<ResolvedPart> onDemand = resolvePart(offer, PlanPart{}, asOf, account);
        if (onDemand && !inAnotherCurrency(*onDemand)) {
            resolved.uncommitted = std::move(*onDemand);
        }
    }
    return resolved;
}

Result<Quote> quote(const Offer& offer, const ResolvedPlan& plan, const Demand& demand,
                    const Billing& billing)
{
    Quote result;
    result.m_offer = &offer;
    result.m_plan = plan.spec;
    result.m_instances = demand.peakInstances();
    result.m_months = demand.months();
    result.m_start = demand.start();
    result.m_mode = billing.mode;
    result.m_requestedGpuHours = demand.requestedGpuHours();
    for (const ResolvedMachinePart& part : plan.parts) {
        Result<Quote> one = quote(*part.offer, part.plan, demand.times(part.count), billing);
        if (!one) {
            return one;
        }
        for (Charge& charge : one->m_charges) {
            charge.part += static_cast<std::int32_t>(result.m_parts.size());
            charge.plan = std::string(part.offer->instanceType) + ": " + charge.plan;
        }
        append(result.m_charges, std::move(one->m_charges));
        result.m_prices.insert(result.m_prices.end(), one->m_prices.begin(), one->m_prices.end());
        for (QuotedPart& quoted : one->m_parts) {
            quoted.perMachine *= part.count;
            result.m_parts.push_back(std::move(quoted));
        }
    }
    const auto addPart = [&result, &offer](const ResolvedPart& part, Charges next, CommittedUnits covered,
                                           CommittedUnits below,
                                           std::vector<CommittedUnits> belowByMonth = {}) {
        for (Charge& charge : next) {
            charge.part = static_cast<std::int32_t>(result.m_parts.size());
        }
        append(result.m_charges, std::move(next));
        result.m_prices.push_back(part.price);
        const PlanPart& written = part.part;
        result.m_parts.push_back({&offer, part.price, written.key, written.hourlySpend.has_value(), 1,
                                  covered, below, written.firstMonth, written.terms.value_or(0),
                                  std::move(belowByMonth)});
    };
    const bool dated = isDated(plan);
    if (dated) {
        auto parts = datedParts(plan, demand, billing);
        if (!parts) {
            return tl::make_unexpected(parts.error());
        }
        for (DatedPart& part : *parts) {
            addPart(*part.part, std::move(part.charges), part.covered, {}, std::move(part.belowByMonth));
        }
    }
    CommittedUnits below;
    for (const ResolvedPart& part : dated ? std::span<const ResolvedPart>() : plan.commitments) {
        const Result<PartCover> cover = coverOf(part, demand, billing);
        if (!cover) {
            return tl::make_unexpected(cover.error());
        }
        addPart(part, commitmentCharges(part, cover->instances, below, demand, billing), cover->units, below);
        below = sum(below, cover->units);
    }
    if (plan.parts.empty() && !dated &&
        (!covers(below, demand.peakInstances()) || plan.commitments.empty())) {
        if (!plan.uncommitted) {
            return tl::make_unexpected(nothingTakesTheRest(plan.spec));
        }
        Result<Charges> rest = uncommittedCharges(plan.uncommitted->terms, demand, below, billing);
        if (!rest) {
            return tl::make_unexpected(rest.error());
        }
        addPart(*plan.uncommitted, std::move(*rest), {}, below);
    }
    const auto earlier = [](const Charge& a, const Charge& b) { return a.month < b.month; };
    if (!std::is_sorted(result.m_charges.begin(), result.m_charges.end(), earlier)) {
        std::stable_sort(result.m_charges.begin(), result.m_charges.end(), earlier);
    }
    result.m_total = totalOf(result.m_charges, billing.currencyFor(plan.currency()), billing);
    return result;
}

Result<std::int64_t> totalMinorUnits(const ResolvedPlan& plan, const Demand& demand, const Billing& billing)
{
    CommittedUnits below;
    std::int64_t total = 0;
    const auto add = [&total](std::int64_t minorUnits) {
        if (__builtin_add_overflow(total, minorUnits, &total)) {
            throw Overflow("a total exceeds 64 bits of minor units");
        }
    };
    for (const ResolvedMachinePart& part : plan.parts) {
        const auto one = totalMinorUnits(part.plan, demand.times(part.count), billing);
        if (!one) {
            return one;
        }
        add(*one);
    }
    if (!plan.parts.empty()) {
        return total;
    }
    if (isDated(plan)) {
        return datedTotal(plan, demand, billing);
    }
    for (const ResolvedPart& part : plan.commitments) {
        const std::int64_t instances = part.part.instances.value_or(demand.peakInstances());
        add(commitmentTotal(part, instances, below, demand, billing));
        if (!std::holds_alternative<SavingsPlan>(part.terms)) {
            below = below.denominator == 1 ? CommittedUnits{below.numerator + instances, 1}
                                           : sum(below, {instances, 1});
            continue;
        }
        const Result<PartCover> cover = coverOf(part, demand, billing);
        if (!cover) {
            return tl::make_unexpected(cover.error());
        }
        below = sum(below, cover->units);
    }
    if (!covers(below, demand.peakInstances()) || plan.commitments.empty()) {
        if (!plan.uncommitted) {
            return tl::make_unexpected(nothingTakesTheRest(plan.spec));
        }
        const Result<std::int64_t> rest = uncommittedTotal(plan.uncommitted->terms, demand, below, billing);
        if (!rest) {
            return rest;
        }
        add(*rest);
    }
    return total;
}

Result<std::int64_t> totalMinorUnits(const ResolvedPart& part, const Demand& demand, const Billing& billing)
{
    if (part.part.isDated()) {
        return fail(ErrorCode::BadPlan, toString(part.part.key) + " for a part of the demand, alone",
                    "a plan that says what takes the rest");
    }
    return part.part.key.isCommitment()
               ? commitmentTotal(part, part.part.instances.value_or(demand.peakInstances()), {}, demand,
                                 billing)
               : uncommittedTotal(part.terms, demand, {}, billing);
}

Money Quote::zero() const
{
    return {
        Decimal(Integer(0), Scale{m_mode == Billing::Mode::Exact ? exactPlaces : currency().minorDigits()}),
        currency()};
}

Quote Quote::with(Charges charges) const
{
    Quote changed = *this;
    Billing asBefore;
    asBefore.mode = m_mode;
    changed.m_total = totalOf(charges, currency(), asBefore);
    changed.m_charges = std::move(charges);
    return changed;
}

Quote Quote::endedIn(std::int32_t month, const Quote* then, std::shared_ptr<const Demand> demand) const
{
    Quote ended = *this;
    Charges charges;
    const auto isBefore = [month](const Charge& charge) { return charge.month < month; };
    std::copy_if(m_charges.begin(), m_charges.end(), std::back_inserter(charges), isBefore);
    for (QuotedPart& part : ended.m_parts) {
        part.endedIn = month;
    }
    if (then != nullptr) {
        const auto before = static_cast<std::int32_t>(m_parts.size());
        for (const Charge& charge : then->m_charges) {
            if (!isBefore(charge)) {
                charges.push_back(charge);
                charges.back().part += before;
            }
        }
        ended.m_prices.insert(ended.m_prices.end(), then->m_prices.begin(), then->m_prices.end());
        for (const QuotedPart& part : then->m_parts) {
            ended.m_parts.push_back(part);
            ended.m_parts.back().demand = demand;
        }
    }
    return ended.with(std::move(charges));
}

Money Quote::upfront() const
{
    Money sum = zero();
    for (const Charge& charge : m_charges) {
        if (charge.frequency == ChargeFrequency::OneTime && charge.category == ChargeCategory::Purchase) {
            sum = sum + charge.cost;
        }
    }
    return sum;
}

Money Quote::afterHorizon() const
{
    Money sum = zero();
    for (const Charge& charge : m_charges) {
        if (charge.month >= m_months) {
            sum = sum + charge.cost;
        }
    }
    return sum;
}

Money Quote::monthlyAverage() const
{
    return roundToMinorUnit(Amount(m_total) * (Rational(1) / Rational(m_months)));
}

std::optional<Rational> Quote::perGpuHour() const
{
    return m_requestedGpuHours.isZero() ? std::nullopt
                                        : std::optional(Rational(m_total.amount()) / m_requestedGpuHours);
}

std::vector<Money> Quote::cashFlow() const
{
    const std::int32_t last = m_charges.empty() ? 0 : m_charges.back().month + 1;
    std::vector<Money> flow(static_cast<std::size_t>(std::max(m_months, last)), zero());
    for (const Charge& charge : m_charges) {
        Money& month = flow[static_cast<std::size_t>(charge.month)];
        month = month + charge.cost;
    }
    return flow;
}

}  // namespace gpucost
