// SPDX-License-Identifier: Apache-2.0
#include "core/optimize/best_mix.h"

#include <algorithm>
#include <tuple>

namespace gpucost {

namespace {

struct Optimum {
    MixCosts costs;
    Cover cover;
    Rational minorUnits;
};

Result<Optimum> optimum(const MixRequest& request, PlanKind uncommitted)
{
    auto costs = mixCosts(request, uncommitted);
    if (!costs) {
        return tl::make_unexpected(costs.error());
    }
    auto cover = coverAtLeastCost(costs->problem);
    if (!cover) {
        return tl::make_unexpected(cover.error());
    }
    const Rational minorUnits = costs->minorUnits(cover->cost);
    return Optimum{std::move(*costs), std::move(*cover), minorUnits};
}

/// Terms that follow each other become one block; those that go on longest are told apart first.
std::vector<MixBlock> blocksOf(const Optimum& found)
{
    const auto months = static_cast<std::size_t>(found.costs.problem.months());
    std::vector<MixBlock> blocks;
    for (std::size_t plan = 0; plan < found.costs.plans.size(); ++plan) {
        const PlanKey& key = found.costs.plans[plan];
        const auto begin = found.cover.bought.begin() + static_cast<std::ptrdiff_t>(plan * months);
        std::vector<std::int64_t> bought(begin, begin + static_cast<std::ptrdiff_t>(months));
        for (std::size_t start = 0; start < months; ++start) {
            while (bought[start] > 0) {
                MixBlock block{key, bought[start], static_cast<std::int32_t>(start), 0};
                std::vector<std::size_t> chain;
                for (std::size_t at = start; at < months && bought[at] > 0;
                     at += static_cast<std::size_t>(key.termMonths)) {
                    block.instances = std::min(block.instances, bought[at]);
                    chain.push_back(at);
                }
                for (const std::size_t at : chain) {
                    bought[at] -= block.instances;
                }
                block.terms = static_cast<std::int32_t>(chain.size());
                blocks.push_back(block);
            }
        }
    }
    std::sort(blocks.begin(), blocks.end(), [](const MixBlock& a, const MixBlock& b) {
        return std::tuple(a.firstMonth, -a.plan.termMonths, -a.months(), a.plan) <
               std::tuple(b.firstMonth, -b.plan.termMonths, -b.months(), b.plan);
    });
    return blocks;
}

PlanSpec specOf(const BestMix& mix, std::int32_t months)
{
    PlanSpec spec;
    for (const MixBlock& block : mix.blocks) {
        PlanPart part;
        part.key = block.plan;
        part.instances = block.instances;
        part.firstMonth = block.firstMonth;
        if (block.firstMonth + block.months() < months) {
            part.terms = block.terms;
        }
        spec.parts.push_back(part);
    }
    if (mix.leavesRest || spec.parts.empty()) {
        PlanPart rest;
        rest.key.kind = mix.uncommitted;
        spec.parts.push_back(rest);
    }
    return spec;
}

Result<Money> totalOf(const MixRequest& request, const ResolvedPlan& plan, const Demand& demand)
{
    if (request.billing.mode == Billing::Mode::Exact) {
        return quote(*request.offer, plan, demand, request.billing).map([](const Quote& made) {
            return made.total();
        });
    }
    return totalMinorUnits(plan, demand, request.billing).map([&](std::int64_t total) {
        return moneyOfMinorUnits(total, request.billing.currencyFor(plan.currency()));
    });
}

Result<Money> totalOf(const MixRequest& request, const PlanSpec& spec, const Demand& demand)
{
    const auto plan = resolve(*request.offer, spec, request.asOf, request.account);
    if (!plan) {
        return tl::make_unexpected(plan.error());
    }
    if (request.billing.conversion && request.billing.conversion->from != plan->currency()) {
        return fail(ErrorCode::NoExchangeRate, "a plan sold in " + std::string(plan->currency().code()),
                    "a rate for it");
    }
    return totalOf(request, *plan, demand);
}

}  // namespace

Result<BestMix> bestMix(const MixRequest& request)
{
    Result<Optimum> found = optimum(request, PlanKind::OnDemand);
    std::vector<std::string> notes;
    if (request.allowSpot) {
        Result<Optimum> onSpot = optimum(request, PlanKind::Spot);
        const bool comparable = onSpot && onSpot->costs.uncommittedIsSold &&
                                (!found || found->costs.currency == onSpot->costs.currency);
        if (!comparable) {
            notes.push_back("spot is left out: " + (onSpot ? "it is not sold in the same way and currency"
                                                           : describe(onSpot.error())));
        } else if (!found || !found->costs.uncommittedIsSold || onSpot->minorUnits < found->minorUnits) {
            found = std::move(onSpot);
        }
    }
    if (!found) {
        return tl::make_unexpected(found.error());
    }
    BestMix mix;
    mix.blocks = blocksOf(*found);
    mix.uncommitted = found->costs.uncommitted;
    mix.committed = found->cover.covered;
    mix.relaxations = found->cover.searched;
    mix.exact = amountOfMinorUnits(found->minorUnits, found->costs.currency);
    for (std::int32_t month = 0; month < request.demand.months(); ++month) {
        mix.leavesRest =
            mix.leavesRest ||
            ticksAbove(request.demand.use(month), {mix.committed[static_cast<std::size_t>(month)], 1}) > 0;
    }
    mix.notes = std::move(found->costs.notes);
    mix.notes.insert(mix.notes.end(), notes.begin(), notes.end());
    auto plan = resolve(*request.offer, specOf(mix, request.demand.months()), request.asOf, request.account);
    if (!plan) {
        return tl::make_unexpected(plan.error());
    }
    mix.plan = std::move(*plan);
    return mix;
}

Result<std::vector<Money>> blockTotals(const MixRequest& request, const BestMix& mix)
{
    std::vector<Money> totals;
    for (std::size_t i = 0; i < mix.blocks.size(); ++i) {
        ResolvedPlan only = mix.plan;
        only.spec.parts = {mix.plan.spec.parts[i]};
        const auto keep = [i](ResolvedPlan& plan) { plan.commitments = {plan.commitments[i]}; };
        for (ResolvedMachinePart& part : only.parts) {
            keep(part.plan);
        }
        if (only.parts.empty()) {
            keep(only);
        }
        const auto bill = quote(*request.offer, only, request.demand, request.billing);
        if (!bill) {
            return tl::make_unexpected(bill.error());
        }
        Money total = bill->total() - bill->total();
        for (const Charge& charge : bill->charges()) {
            if (charge.category == ChargeCategory::Purchase) {
                total = total + charge.cost;
            }
        }
        totals.push_back(total);
    }
    return totals;
}

std::vector<SinglePlan> singlePlans(const MixRequest& request)
{
    std::vector<PlanKey> keys{PlanKey{}};
    if (request.allowSpot) {
        keys.push_back({PlanKind::Spot, 0, Payment::None, OfferingClass::Standard});
    }
    const auto commitments =
        request.plans.empty() ? commitmentsSold(*request.offer, request.asOf) : request.plans;
    keys.insert(keys.end(), commitments.begin(), commitments.end());
    std::vector<SinglePlan> plans;
    for (const PlanKey& key : keys) {
        PlanPart part;
        part.key = key;
        const PlanSpec spec{{part}};
        if (const auto total = totalOf(request, spec, request.demand)) {
            plans.push_back({spec, *total});
        }
    }
    std::stable_sort(plans.begin(), plans.end(), [](const SinglePlan& a, const SinglePlan& b) {
        return a.total.currency() == b.total.currency() && a.total.amount() < b.total.amount();
    });
    return plans;
}

Result<Currency> mixCurrency(const Offer& offer, const std::vector<PlanKey>& plans, Date asOf)
{
    std::vector<PlanKey> keys{PlanKey{}};
    const auto commitments = plans.empty() ? commitmentsSold(offer, asOf) : plans;
    keys.insert(keys.end(), commitments.begin(), commitments.end());
    std::optional<Error> first;
    for (const PlanKey& key : keys) {
        PlanPart part;
        part.key = key;
        const auto plan = resolve(offer, {{part}}, asOf);
        if (plan) {
            return plan->currency();
        }
        first = first ? first : plan.error();
    }
    return tl::make_unexpected(*first);
}

Result<DemandSpec> fallen(const DemandSpec& demand, const Percentage& by)
{
    const Rational left = Rational(1) - by.fraction();
    if (left <= Rational(0) || left > Rational(1)) {
        return fail(ErrorCode::BadValue, "a fall of " + toString(by) + " %",
                    "0 % or more, and less than 100 %");
    }
    DemandSpec smaller = demand;
    smaller.gpus = demand.gpus * left;
    for (GpuStep& step : smaller.ramp) {
        step.gpus = step.gpus * left;
    }
    if (auto* series = std::get_if<HourlySeries>(&smaller.shape)) {
        for (Rational& gpus : series->gpus) {
            gpus = gpus * left;
        }
    } else if (auto* given = std::get_if<ExplicitRuns>(&smaller.shape)) {
        for (Run& run : given->runs) {
            run.instances = *ceiling(Rational(run.instances) * left).toInt64();
        }
    }
    return smaller;
}

Result<FallenMix> ifDemandFalls(const MixRequest& request, const BestMix& mix, const DemandSpec& demand,
                                const Percentage& by)
{
    const auto smaller = fallen(demand, by);
    if (!smaller) {
        return tl::make_unexpected(smaller.error());
    }
    MixRequest again = request;
    auto less = makeDemand(*smaller, request.demand.gpusPerInstance());
    if (!less) {
        return tl::make_unexpected(less.error());
    }
    again.demand = std::move(*less);
    // What is left over may exceed nothing now, or need on-demand that the mix did not: never more than
    // before.
    const auto kept = totalOf(request, mix.plan, again.demand);
    if (!kept) {
        return tl::make_unexpected(kept.error());
    }
    const auto best = bestMix(again);
    if (!best) {
        return tl::make_unexpected(best.error());
    }
    const auto bestTotal = totalOf(again, best->plan, again.demand);
    if (!bestTotal) {
        return tl::make_unexpected(bestTotal.error());
    }
    FallenMix result{std::move(again.demand), *kept,        *bestTotal,
                     best->plan.spec,         std::nullopt, *kept - *bestTotal};
    if (const auto onDemand = totalOf(request, PlanSpec{{PlanPart{}}}, result.demand)) {
        result.onDemand = *onDemand;
    }
    return result;
}

}  // namespace gpucost
