// SPDX-License-Identifier: Apache-2.0
#include "core/optimize/mix_costs.h"

#include <algorithm>
#include <map>

namespace gpucost {

namespace {

constexpr std::int32_t longestSubscription = 60;

PlanSpec alone(const PlanKey& key)
{
    PlanPart part;
    part.key = key;
    if (key.isCommitment()) {
        part.instances = 1;
    }
    return {{part}};
}

/// The things a machine is made of, or the one thing it is.
struct Leaf {
    const ResolvedPlan* plan;
    std::int64_t count;
};

std::vector<Leaf> leavesOf(const ResolvedPlan& plan)
{
    std::vector<Leaf> leaves;
    for (const ResolvedMachinePart& part : plan.parts) {
        leaves.push_back({&part.plan, part.count});
    }
    if (leaves.empty()) {
        leaves.push_back({&plan, 1});
    }
    return leaves;
}

struct ObligationOf {
    std::int64_t instances;
    const Rational& gpusPerInstance;
    const Billing& billing;

    template <class Terms>
    Obligation operator()(const Terms& terms) const
    {
        return obligation(terms, instances, {}, gpusPerInstance, billing);
    }
    Obligation operator()(const Owned&) const { return {}; }  // refused before
    Obligation operator()(const OnDemand&) const { return {}; }
    Obligation operator()(const Spot&) const { return {}; }
};

/// What one machine owes for a term of so many hours.
class TermPrice {
public:
    TermPrice(const ResolvedPlan& plan, const Rational& gpusPerMachine, const Billing& billing)
    {
        for (const Leaf& leaf : leavesOf(plan)) {
            const Rational gpus = gpusPerMachine / Rational(leaf.count);
            m_owed.push_back(
                std::visit(ObligationOf{leaf.count, gpus, billing}, leaf.plan->commitments.front().terms));
        }
    }

    const Rational& of(std::int64_t hours)
    {
        const auto [at, isNew] = m_known.try_emplace(hours);
        if (isNew) {
            for (const Obligation& owed : m_owed) {
                at->second = at->second + exactTerm(owed, hours);
            }
        }
        return at->second;
    }

private:
    std::vector<Obligation> m_owed;
    std::map<std::int64_t, Rational> m_known;
};

/// Savings of machines, from savings of `count` instances in each.
std::vector<MeteredSaving> byMachine(const std::vector<MeteredSaving>& savings, std::int64_t count)
{
    if (count == 1) {
        return savings;
    }
    std::vector<MeteredSaving> machines;
    MeteredSaving begun;  // a machine of which some instances are counted
    for (const MeteredSaving& step : savings) {
        std::int64_t rest = step.units;
        if (begun.units > 0) {
            const std::int64_t taken = std::min(rest, count - begun.units);
            begun.units += taken;
            begun.ticks += step.ticks * taken;
            rest -= taken;
            if (begun.units < count) {
                continue;
            }
            machines.push_back({1, begun.ticks});
            begun = {};
        }
        if (rest >= count) {
            machines.push_back({rest / count, step.ticks * count});
        }
        begun = {rest % count, step.ticks * (rest % count)};
    }
    if (begun.units > 0) {
        machines.push_back({1, begun.ticks});
    }
    return machines;
}

/// The sum of two savings, unit by unit.
std::vector<CoverSaving> together(const std::vector<CoverSaving>& a, const std::vector<CoverSaving>& b)
{
    std::vector<CoverSaving> sum;
    std::size_t i = 0;
    std::size_t j = 0;
    std::int64_t leftOfA = a.empty() ? 0 : a[0].units;
    std::int64_t leftOfB = b.empty() ? 0 : b[0].units;
    while (i < a.size() || j < b.size()) {
        const bool inA = i < a.size();
        const bool inB = j < b.size();
        const std::int64_t units = inA && inB ? std::min(leftOfA, leftOfB) : inA ? leftOfA : leftOfB;
        sum.push_back({units, (inA ? a[i].saving : 0) + (inB ? b[j].saving : 0)});
        leftOfA -= inA ? units : 0;
        leftOfB -= inB ? units : 0;
        if (inA && leftOfA == 0) {
            leftOfA = ++i < a.size() ? a[i].units : 0;
        }
        if (inB && leftOfB == 0) {
            leftOfB = ++j < b.size() ? b[j].units : 0;
        }
    }
    return sum;
}

/// A common unit of exact amounts.
class CommonUnit {
public:
    void add(const Rational& amount) { m_amounts.push_back(amount); }

    /// The greatest unit of which all amounts are whole multiples.
    Rational find()
    {
        Integer denominator(1);
        for (const Rational& amount : m_amounts) {
            const Integer& own = amount.denominator();
            denominator = divideTruncated(denominator, gcd(denominator, own)).quotient * own;
        }
        Integer common;
        for (const Rational& amount : m_amounts) {
            common = gcd(common, (amount * Rational(denominator)).numerator());
        }
        m_unit = common.isZero() ? Rational(1) : Rational(common, denominator);
        return m_unit;
    }

private:
    std::vector<Rational> m_amounts;
    Rational m_unit;
};

Result<Int128> inUnits(const Rational& amount, const Rational& unit)
{
    const Rational whole = amount / unit;
    const auto number = whole.numerator().toInt128();
    if (!number || whole.numerator().bitLength() > 100) {
        return fail(ErrorCode::NumericLimit, "prices whose common unit makes one of them exceed 100 bits",
                    "prices with fewer digits");
    }
    return *number;
}

MeteredTerms meteredOf(const Plan& plan)
{
    if (const auto* spot = std::get_if<Spot>(&plan)) {
        return {spot->rate, *spot->rules, true, false};
    }
    const auto& onDemand = std::get<OnDemand>(plan);
    return {onDemand.rate, *onDemand.rules, false, onDemand.sustainedUse};
}

Result<std::vector<PlanKey>> plansOf(const MixRequest& request, Currency currency, MixCosts& costs)
{
    std::vector<PlanKey> plans;
    const bool any = request.plans.empty();
    for (const PlanKey& key : any ? commitmentsSold(*request.offer, request.asOf) : request.plans) {
        if (key.kind == PlanKind::Owned) {
            return fail(ErrorCode::BadPlan, toString(key) + " as a commitment for a term",
                        "commitments that a provider sells; `gpucost own` weighs servers of one's own");
        }
        const Result<ResolvedPlan> plan = resolve(*request.offer, alone(key), request.asOf, request.account);
        if (!plan) {
            if (any) {
                continue;  // sold, but not in a way that has a price: a savings plan paid in part
            }
            return tl::make_unexpected(plan.error());
        }
        if (plan->currency() != currency) {
            costs.notes.push_back(toString(key) + " is left out: it is sold in " +
                                  std::string(plan->currency().code()) + ", the rest in " +
                                  std::string(currency.code()));
            continue;
        }
        plans.push_back(key);
    }
    std::sort(plans.begin(), plans.end());
    plans.erase(std::unique(plans.begin(), plans.end()), plans.end());
    return plans;
}

}  // namespace

const CoverTerm& MixCosts::term(std::size_t plan, std::int32_t start) const
{
    return problem.terms[plan * problem.savingsOfMonth.size() + static_cast<std::size_t>(start)];
}

Rational MixCosts::minorUnits(Int128 cost) const
{
    return Rational(Integer::from128(cost)) * unit;
}

std::vector<PlanKey> commitmentsSold(const Offer& offer, Date asOf)
{
    if (!offer.parts.empty()) {
        std::vector<PlanKey> all = commitmentsSold(*offer.parts.front().offer, asOf);
        for (const OfferPart& part : offer.parts) {
            const std::vector<PlanKey> here = commitmentsSold(*part.offer, asOf);
            all.erase(std::remove_if(all.begin(), all.end(),
                                     [&here](const PlanKey& key) {
                                         return std::find(here.begin(), here.end(), key) == here.end();
                                     }),
                      all.end());
        }
        return all;
    }
    std::vector<PlanKey> sold;
    for (const Price& row : offer.prices) {
        if (!row.plan.isCommitment() || row.plan.kind == PlanKind::Owned ||
            (!sold.empty() && sold.back().kind == row.plan.kind &&
             (sold.back() == row.plan || row.plan.kind == PlanKind::Subscription))) {
            continue;
        }
        const Price* price = priceOn(offer, row.plan, asOf);
        if (price == nullptr || price->form == PriceForm::NotOffered) {
            continue;
        }
        if (row.plan.kind != PlanKind::Subscription) {
            sold.push_back(row.plan);
            continue;
        }
        for (const LadderStep& step : price->ladder->steps) {
            for (std::int32_t months = step.fromMonths;
                 months <= std::min(step.toMonths, longestSubscription); ++months) {
                PlanKey key = row.plan;
                key.termMonths = months;
                sold.push_back(key);
            }
        }
    }
    return sold;
}

Result<MixCosts> mixCosts(const MixRequest& request, PlanKind uncommitted)
{
    const Demand& demand = request.demand;
    const std::int32_t months = demand.months();
    MixCosts costs;
    costs.uncommitted = uncommitted;
    PlanKey left;
    left.kind = uncommitted;
    const Result<ResolvedPlan> rest = resolve(*request.offer, alone(left), request.asOf, request.account);
    costs.uncommittedIsSold = rest.has_value();

    std::optional<Currency> currency;
    if (rest) {
        currency = rest->currency();
    } else {
        const auto candidates =
            request.plans.empty() ? commitmentsSold(*request.offer, request.asOf) : request.plans;
        for (std::size_t i = 0; i < candidates.size() && !currency; ++i) {
            if (const auto plan =
                    resolve(*request.offer, alone(candidates[i]), request.asOf, request.account)) {
                currency = plan->currency();
            }
        }
        if (!currency) {
            return tl::make_unexpected(rest.error());
        }
    }
    costs.currency = request.billing.currencyFor(*currency);
    auto plans = plansOf(request, *currency, costs);
    if (!plans) {
        return tl::make_unexpected(plans.error());
    }
    costs.plans = std::move(*plans);
    if (costs.plans.empty() && !rest) {
        return tl::make_unexpected(rest.error());
    }

    CommonUnit amounts;
    std::vector<std::pair<std::int64_t, MeteredSavings>> metered;  // count in a machine, savings
    if (rest) {
        for (const Leaf& leaf : leavesOf(*rest)) {
            auto savings = meteredSavings(meteredOf(leaf.plan->uncommitted->terms), demand.times(leaf.count),
                                          request.billing);
            if (!savings) {
                return tl::make_unexpected(savings.error());
            }
            amounts.add(savings->tickPrice);
            metered.emplace_back(leaf.count, std::move(*savings));
        }
    }
    std::vector<std::int64_t> hoursBefore{0};
    const auto hours = [&](std::int32_t from, std::int32_t to) {
        while (hoursBefore.size() <= static_cast<std::size_t>(to)) {
            hoursBefore.push_back(hoursBefore.back() +
                                  demand.hoursIn(static_cast<std::int32_t>(hoursBefore.size()) - 1));
        }
        return hoursBefore[static_cast<std::size_t>(to)] - hoursBefore[static_cast<std::size_t>(from)];
    };
    std::vector<TermPrice> prices;
    std::map<std::pair<std::size_t, std::int64_t>, Int128> scaled;
    for (std::size_t i = 0; i < costs.plans.size(); ++i) {
        const PlanKey& key = costs.plans[i];
        prices.emplace_back(*resolve(*request.offer, alone(key), request.asOf, request.account),
                            demand.gpusPerInstance(), request.billing);
        for (std::int32_t start = 0; start < months; ++start) {
            const std::int64_t length = hours(start, start + key.termMonths);
            if (scaled.try_emplace({i, length}, 0).second) {
                amounts.add(prices.back().of(length));
            }
        }
    }
    costs.unit = amounts.find();
    for (auto& [key, value] : scaled) {
        const Result<Int128> cost = inUnits(prices[key.first].of(key.second), costs.unit);
        if (!cost) {
            return tl::make_unexpected(cost.error());
        }
        value = *cost;
    }

    CoverProblem& problem = costs.problem;
    problem.units = demand.peakInstances();
    Int128 dearest = 0;
    for (std::size_t i = 0; i < costs.plans.size(); ++i) {
        const std::int32_t term = costs.plans[i].termMonths;
        for (std::int32_t start = 0; start < months; ++start) {
            const Int128 cost = scaled.at({i, hours(start, start + term)});
            problem.terms.push_back({start, std::min(start + term, months), term, cost});
            dearest = std::max(dearest, cost);
        }
    }
    problem.savings.resize(demand.uses().size());
    for (const auto& [count, savings] : metered) {
        const Result<Int128> price = inUnits(savings.tickPrice, costs.unit);
        if (!price) {
            return tl::make_unexpected(price.error());
        }
        for (std::size_t use = 0; use < savings.uses.size(); ++use) {
            std::vector<CoverSaving> steps;
            for (const MeteredSaving& step : byMachine(savings.uses[use], count)) {
                Int128 saving = 0;
                if (__builtin_mul_overflow(step.ticks, *price, &saving)) {
                    throw Overflow("costs of a mix exceed 127 bits");
                }
                steps.push_back({step.units, saving});
            }
            std::vector<CoverSaving>& all = problem.savings[use];
            all = all.empty() ? std::move(steps) : together(all, steps);
        }
    }
    if (!rest) {  // a cover of everything costs less than leaving one hour
        static const BillingRules plain;
        const Rate nothing = perInstanceHour(Money(Decimal(1), *currency));
        const auto savings = meteredSavings({nothing, plain, true, false}, demand, Billing{});
        for (std::size_t use = 0; use < savings->uses.size(); ++use) {
            for (const MeteredSaving& step : savings->uses[use]) {
                problem.savings[use].push_back({step.units, (dearest + 1) * (months + 1)});
            }
        }
    }
    for (std::int32_t month = 0; month < months; ++month) {
        const auto use = &demand.use(month) - demand.uses().data();
        problem.savingsOfMonth.push_back(static_cast<std::uint32_t>(use));
    }
    return costs;
}

}  // namespace gpucost
