// SPDX-License-Identifier: Apache-2.0
#include "core/workload/priced_machines.h"

#include <algorithm>

namespace gpucost {

namespace {

/// GPUs of one machine; a host without GPU counts as one.
Rational unitsOf(const Offer& offer)
{
    return offer.gpuCount && !offer.gpuCount->isZero() ? *offer.gpuCount : Rational(1);
}

}  // namespace

Result<PricedMachines> PricedMachines::price(const Catalog& catalog, const MachineRequest& request)
{
    if (std::holds_alternative<HourlySeries>(request.use.shape)) {
        return fail(ErrorCode::Usage, "an hourly series of GPUs",
                    "a share or a schedule of use for one machine");
    }
    const auto offers = catalog.find(request.filter);
    if (!offers) {
        return tl::make_unexpected(offers.error());
    }
    PricedMachines priced;
    priced.m_request = std::make_unique<const MachineRequest>(request);
    priced.m_billings = std::make_unique<BillingCache>(priced.m_request->billing);
    std::vector<const Offer*> considered = *offers;
    if (request.host) {
        const std::int64_t count = request.host->gpusPerHost.value_or(usualGpusPerHost(request.use.gpus));
        auto machines = assembleMachines(catalog, *offers, request.host->type, count);
        if (!machines) {
            return tl::make_unexpected(machines.error());
        }
        priced.m_assembled = std::move(*machines);
        std::erase_if(considered, [](const Offer* offer) { return !offer->includesHost; });
        for (const auto& machine : priced.m_assembled) {
            considered.push_back(&machine->offer());
        }
    }
    if (request.processors != nullptr) {
        OfferFilter hosts = request.filter;
        hosts.gpus.clear();
        hosts.minMemoryGb.reset();
        hosts.withGpuOnly = false;
        for (const Offer* offer : catalog.find(hosts).value_or(std::vector<const Offer*>())) {
            if (offer->gpu.empty() &&
                request.processors->machineOf(offer->provider, offer->instanceType) != nullptr) {
                considered.push_back(offer);
            }
        }
    }
    std::vector<Way> ways;
    for (const Offer* offer : considered) {
        const bool isHost = offer->gpu.empty();
        if (!isHost && (!offer->gpuCount || offer->gpuCount->isZero() || !offer->gpuCount->isWhole())) {
            ++priced.m_leftOut;
            continue;
        }
        if (auto error = priced.addWays(*offer, ways)) {
            return tl::make_unexpected(std::move(*error));
        }
    }
    if (priced.m_ways.empty()) {
        return fail(ErrorCode::NotFound, "no offer that matches and is sold as of " + toString(request.asOf),
                    "other filters or plans, or a later --as-of; `gpucost offers` lists what there is");
    }
    return priced;
}

std::uint32_t PricedMachines::kindOf(const Offer& offer)
{
    const std::int64_t gpus = *floor(unitsOf(offer)).toInt64();
    const bool isHost = offer.gpu.empty();
    const auto [at, isNew] =
        m_kindIndex.try_emplace({isHost ? offer.instanceType : offer.gpu, isHost ? 0 : gpus},
                                static_cast<std::uint32_t>(m_kinds.size()));
    if (isNew) {
        m_kinds.push_back({offer.gpu, gpus, isHost ? &offer : nullptr, 0});
    }
    return at->second;
}

std::optional<Error> PricedMachines::addWays(const Offer& offer, std::vector<Way>& ways)
{
    ways.clear();
    if (offer.parts.empty()) {
        appendWays(offer, m_request->asOf, ways);
    } else {
        appendWays(*offer.parts.front().offer, m_request->asOf, ways);
        std::erase_if(ways, [](const Way& way) { return way.price->plan.kind == PlanKind::Subscription; });
    }
    std::optional<std::uint32_t> kind;
    for (const Way& way : ways) {
        const auto& plans = m_request->plans;
        const PlanKey key = planOf(way).parts.front().key;
        if (!plans.empty() && std::find(plans.begin(), plans.end(), key) == plans.end()) {
            continue;
        }
        const auto demand = useOn(offer);
        if (!demand) {
            return demand.error();
        }
        const auto billing = m_billings->of(offer.provider, way.price->currency);
        if (!billing) {
            return billing.error();
        }
        PricedWay priced{&offer, way, (*billing)->currencyFor(way.price->currency), *billing};
        const auto cost = total(priced, **demand);
        if (!cost) {
            continue;
        }
        if (!kind) {
            kind = kindOf(offer);
            ++m_kinds[*kind].offers;
        }
        priced.total = *cost;
        priced.kind = *kind;
        priced.place = m_places
                           .try_emplace({!offer.includesHost, std::string(priced.currency.code()), *kind,
                                         offer.provider, key.kind, key.termMonths},
                                        static_cast<std::uint32_t>(m_places.size()))
                           .first->second;
        m_ways.push_back(priced);
    }
    return std::nullopt;
}

Result<const Demand*> PricedMachines::useOn(const Offer& offer)
{
    const Rational units = unitsOf(offer);
    for (const auto& [gpus, demand] : m_uses) {
        if (gpus == units) {
            return demand.get();
        }
    }
    DemandSpec spec = m_request->use;
    spec.gpus = units;
    Result<Demand> demand = makeDemand(spec, units);
    if (!demand) {
        return tl::make_unexpected(demand.error());
    }
    m_hoursUsed = demand->usedInstanceHours();
    m_uses.emplace_back(units, std::make_unique<const Demand>(std::move(*demand)));
    return m_uses.back().second.get();
}

Result<Demand> PricedMachines::run(std::int64_t gpusPerMachine, std::int64_t machines,
                                   std::int64_t seconds) const
{
    constexpr std::int64_t shortestMonth = 672 * 3'600;
    DemandSpec spec;
    spec.start = m_request->use.start;
    spec.convention = m_request->use.convention;
    const std::int64_t month =
        spec.convention == MonthConvention::Average730 ? 730 * std::int64_t{3'600} : shortestMonth;
    const std::int64_t months = std::max<std::int64_t>(1, (seconds + month - 1) / month);
    if (months > 1'200) {
        return fail(ErrorCode::NumericLimit, "a run of " + std::to_string(months) + " months",
                    "at most 1,200 months");
    }
    spec.months = static_cast<std::int32_t>(months);
    spec.gpus = Rational(gpusPerMachine) * Rational(machines);
    Run run;
    run.seconds = seconds;
    run.instances = machines;
    spec.shape = ExplicitRuns{{run}};
    return makeDemand(spec, Rational(gpusPerMachine));
}

Result<std::int64_t> PricedMachines::total(const PricedWay& way, const Demand& demand) const
{
    if (!way.offer->parts.empty()) {
        return resolve(*way.offer, planOf(way.way), m_request->asOf, m_request->account)
            .and_then([&](const ResolvedPlan& plan) { return totalMinorUnits(plan, demand, *way.billing); });
    }
    return resolvePrice(*way.offer, *way.way.price, way.way.termMonths, m_request->account)
        .and_then([&](const ResolvedPart& part) { return totalMinorUnits(part, demand, *way.billing); });
}

}  // namespace gpucost
