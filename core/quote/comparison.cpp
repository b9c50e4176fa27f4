// SPDX-License-Identifier: Apache-2.0
#include "core/quote/comparison.h"

#include <algorithm>
#include <map>
#include <memory>
#include <set>
#include <tuple>

#include "core/base/stopped.h"
#include "core/quote/comparison_remarks.h"
#include "core/quote/standings.h"
#include "core/quote/ways.h"

namespace gpucost {

namespace {

/// Demands and billings that many offers share.
class Context {
public:
    Context(const Catalog& catalog, const ComparisonRequest& request)
        : m_catalog(catalog)
        , m_request(request)
        , m_plans(request.plans)
        , m_demands(request.demand)
        , m_billings(request.billing)
    {
    }

    /// Where a plan stands among those that candidates refer to by number.
    std::size_t indexOf(const PlanSpec& plan)
    {
        const auto at = std::find(m_plans.begin(), m_plans.end(), plan);
        const auto index = static_cast<std::size_t>(at - m_plans.begin());
        if (at == m_plans.end()) {
            m_plans.push_back(plan);
        }
        return index;
    }
    const PlanSpec& plan(std::size_t index) const { return m_plans[index]; }

    Result<const Demand*> demandOn(const Offer& offer) { return m_demands.on(*offer.gpuCount); }
    Result<const Billing*> billingOf(const Offer& offer, Currency currency)
    {
        return m_billings.of(offer.provider, currency);
    }

    const ComparisonRequest& request() const { return m_request; }

    PlanSpec planOf(const Candidate& candidate) const
    {
        if (candidate.price == nullptr) {
            return m_plans[candidate.planIndex];
        }
        return gpucost::planOf(Way{candidate.price, candidate.termMonths});
    }

    /// The quote of the baseline for a row of `offer`; empty where it is not offered or in another currency.
    struct BaselineQuote {
        const Offer* offer = nullptr;
        ResolvedPlan plan;
        const Demand* demand = nullptr;
        const Billing* billing = nullptr;
        Quote quote;
    };

    Result<const BaselineQuote*> baselineFor(const Offer& offer)
    {
        const Offer* at = &offer;
        if (!m_request.baseline.offer.empty()) {
            if (m_named.offer == nullptr) {
                auto named = offerNamed(m_catalog, m_request.baseline.offer, m_request.filter);
                if (!named) {
                    return tl::make_unexpected(named.error());
                }
                m_named = std::move(*named);
            }
            at = m_named.offer;
        }
        const auto known = m_baselines.find(at);
        if (known != m_baselines.end()) {
            return known->second.get();
        }
        auto& slot = m_baselines[at];
        auto plan = resolve(*at, m_request.baseline.plan, m_request.asOf, m_request.account);
        if (!plan) {
            if (!m_request.baseline.offer.empty()) {
                return tl::make_unexpected(plan.error());
            }
            return nullptr;
        }
        const auto demand = demandOn(*at);
        const auto billing = billingOf(*at, plan->currency());
        if (!demand || !billing) {
            return tl::make_unexpected(demand ? billing.error() : demand.error());
        }
        auto total = quote(*at, *plan, **demand, **billing);
        if (!total) {
            return nullptr;
        }
        slot = std::make_unique<BaselineQuote>(
            BaselineQuote{at, std::move(*plan), *demand, *billing, std::move(*total)});
        return slot.get();
    }

private:
    const Catalog& m_catalog;
    const ComparisonRequest& m_request;
    std::vector<PlanSpec> m_plans;
    DemandCache m_demands;
    BillingCache m_billings;
    std::map<const Offer*, std::unique_ptr<BaselineQuote>> m_baselines;
    NamedOffer m_named;
};

/// Hours of all terms that the demand needs, times the rate: all that an effective rate can say.
Rational effectiveTotal(const Price& price, const Demand& demand, const Billing& billing)
{
    const std::int32_t term = std::max(1, price.plan.termMonths);
    const MonthLengths lengths = demand.lengths(termsNeeded(demand, term) * term);
    std::int64_t hours = 0;
    for (std::size_t i = 0; i < lengths.count.size(); ++i) {
        hours += std::int64_t{lengths.count[i]} * MonthLengths::hours[i];
    }
    const Rational units = Rational(hours) * Rational(demand.peakInstances());
    return hourPrice(price.typedRate(), demand.gpusPerInstance(), billing).exactMinorUnits() * units;
}

class Ranker {
public:
    Ranker(const Catalog& catalog, const ComparisonRequest& request, const std::stop_token& stop)
        : m_catalog(catalog)
        , m_context(catalog, request)
        , m_request(request)
        , m_stop(stop)
    {
    }

    Result<Comparison> run()
    {
        const auto offers = m_catalog.find(m_request.filter);
        if (!offers) {
            return tl::make_unexpected(offers.error());
        }
        if (offers->empty()) {
            return fail(ErrorCode::NotFound, "no offer that matches",
                        "other filters; `gpucost offers` lists what there is");
        }
        std::vector<const Offer*> considered = *offers;
        if (m_request.host) {
            const std::int64_t count =
                m_request.host->gpusPerHost.value_or(usualGpusPerHost(m_request.demand.gpus));
            auto machines = assembleMachines(m_catalog, *offers, m_request.host->type, count);
            if (!machines) {
                return tl::make_unexpected(machines.error());
            }
            m_machines = std::move(*machines);
            std::erase_if(considered, [](const Offer* offer) { return !offer->includesHost; });
            for (const auto& machine : m_machines) {
                considered.push_back(&machine->offer());
            }
        }
        for (const Offer* offer : considered) {
            throwIfStopped(m_stop);
            if (!offer->gpuCount || offer->gpuCount->isZero()) {
                continue;
            }
            if (auto error = m_request.plans.empty() ? considerAll(*offer) : considerAsked(*offer)) {
                return tl::make_unexpected(std::move(*error));
            }
        }
        if (m_standings.best().empty()) {
            Error error = m_lastRefusal.value_or(Error{ErrorCode::NotOffered,
                                                       {},
                                                       "no price as of " + toString(m_request.asOf),
                                                       "a later --as-of, other filters or other plans"});
            error.code = ErrorCode::NotOffered;
            return tl::make_unexpected(std::move(error));
        }
        return build();
    }

private:
    bool isWanted(PlanKind kind) const
    {
        const std::vector<PlanKind>& kinds = m_request.kinds;
        return kinds.empty() || std::find(kinds.begin(), kinds.end(), kind) != kinds.end();
    }

    /// An error that ends the comparison; refusals of single offers do not.
    std::optional<Error> considerAll(const Offer& offer)
    {
        if (!offer.parts.empty()) {
            return considerMachine(offer);
        }
        m_ways.clear();
        appendWays(offer, m_request.asOf, m_ways);
        Candidate candidate;
        candidate.offer = &offer;
        for (const Way& way : m_ways) {
            if (!isWanted(way.price->plan.kind)) {
                continue;
            }
            candidate.price = way.price;
            candidate.termMonths = way.termMonths;
            if (auto error = consider(candidate)) {
                return error;
            }
        }
        return m_request.includeEffective ? considerAllEffective(offer) : std::nullopt;
    }

    /// Ways of which only an effective rate is known.
    std::optional<Error> considerAllEffective(const Offer& offer)
    {
        const PlanKey* last = nullptr;
        for (const Price& price : offer.prices) {
            if (last != nullptr && *last == price.plan) {
                continue;
            }
            last = &price.plan;
            const Price* terms = priceOn(offer, price.plan, m_request.asOf);
            const bool hasTerms = terms != nullptr && terms->form == PriceForm::Terms;
            if (hasTerms || !isWanted(price.plan.kind)) {
                continue;
            }
            if (auto error = considerEffective(offer, price.plan)) {
                return error;
            }
        }
        return std::nullopt;
    }

    /// A machine made of parts is sold in every way in which all of its parts are.
    std::optional<Error> considerMachine(const Offer& machine)
    {
        std::set<PlanKey> keys;
        for (const Price& price : machine.parts.front().offer->prices) {
            if (price.plan.kind != PlanKind::Subscription && isWanted(price.plan.kind)) {
                keys.insert(price.plan);
            }
        }
        for (const PlanKey& key : keys) {
            PlanPart part;
            part.key = key;
            Candidate candidate;
            candidate.offer = &machine;
            candidate.planIndex = m_context.indexOf({{part}});
            if (auto error = consider(candidate)) {
                return error;
            }
        }
        return std::nullopt;
    }

    std::optional<Error> considerEffective(const Offer& offer, const PlanKey& key)
    {
        const Price* price = priceOn(offer, key, m_request.asOf, PriceForm::EffectiveRate);
        if (price == nullptr || price->form != PriceForm::EffectiveRate) {
            return std::nullopt;
        }
        Candidate candidate;
        candidate.offer = &offer;
        candidate.price = price;
        candidate.isEffective = true;
        return consider(candidate);
    }

    std::optional<Error> considerAsked(const Offer& offer)
    {
        for (std::size_t i = 0; i < m_request.plans.size(); ++i) {
            Candidate candidate;
            candidate.offer = &offer;
            candidate.planIndex = i;
            if (auto error = consider(candidate)) {
                return error;
            }
            const PlanSpec& plan = m_request.plans[i];
            if (m_request.includeEffective && plan.parts.size() == 1 &&
                priceOn(offer, plan.parts[0].key, m_request.asOf) == nullptr) {
                if (auto error = considerEffective(offer, plan.parts[0].key)) {
                    return error;
                }
            }
        }
        return std::nullopt;
    }

    std::optional<Error> consider(Candidate candidate)
    {
        const auto demand = m_context.demandOn(*candidate.offer);
        if (!demand) {
            return demand.error();
        }
        std::optional<ResolvedPlan> plan;
        if (candidate.price != nullptr) {
            candidate.currency = candidate.price->currency;
        } else {
            auto resolved = resolve(*candidate.offer, m_context.plan(candidate.planIndex), m_request.asOf,
                                    m_request.account);
            if (!resolved) {
                m_lastRefusal = resolved.error();
                return std::nullopt;
            }
            plan = std::move(*resolved);
            candidate.currency = plan->currency();
        }
        const auto billing = m_context.billingOf(*candidate.offer, candidate.currency);
        if (!billing) {
            return billing.error();
        }
        candidate.currency = (*billing)->currencyFor(candidate.currency);
        const Place place = placeOf(candidate);
        const std::optional<PriceShape> shape = shapeOf(candidate, place, **demand, **billing);
        if (shape && m_standings.isBeaten(*shape, candidate)) {
            ++m_considered;
            return std::nullopt;
        }
        auto total = totalOf(candidate, plan, **demand, **billing);
        if (!total) {
            m_lastRefusal = total.error();
            return std::nullopt;
        }
        candidate.total = std::move(*total);
        ++m_considered;
        if (m_request.sort == SortBy::Saving) {
            const auto baseline = m_context.baselineFor(*candidate.offer);
            if (!baseline) {
                return baseline.error();
            }
            if (isComparable(*baseline, *candidate.offer, candidate.currency)) {
                candidate.saving = savingOf(candidate, (*baseline)->quote.total());
            }
        }
        if (shape) {
            m_standings.note(*shape, candidate);
        }
        m_standings.keep(place, std::move(candidate),
                         [this](const Candidate& a, const Candidate& b) { return isBetter(a, b); });
        return std::nullopt;
    }

    /// Machines and GPUs alone are never measured against each other, nor are two currencies.
    static bool isComparable(const Context::BaselineQuote* baseline, const Offer& offer, Currency currency)
    {
        return baseline != nullptr && baseline->offer->includesHost == offer.includesHost &&
               baseline->quote.currency() == currency;
    }

    Result<RankValue> totalOf(const Candidate& candidate, const std::optional<ResolvedPlan>& plan,
                              const Demand& demand, const Billing& billing) const
    {
        const auto whole = [](std::int64_t minorUnits) { return RankValue{minorUnits, nullptr}; };
        if (candidate.isEffective) {
            return rankValue(effectiveTotal(*candidate.price, demand, billing), billing);
        }
        if (plan) {
            return billing.mode == Billing::Mode::Provider
                       ? totalMinorUnits(*plan, demand, billing).map(whole)
                       : exactTotal(*candidate.offer, *plan, demand, billing);
        }
        if (billing.mode == Billing::Mode::Exact) {
            return resolve(*candidate.offer, m_context.planOf(candidate), m_request.asOf, m_request.account)
                .and_then([&](const ResolvedPlan& resolved) {
                    return exactTotal(*candidate.offer, resolved, demand, billing);
                });
        }
        const auto part =
            resolvePrice(*candidate.offer, *candidate.price, candidate.termMonths, m_request.account);
        if (!part) {
            return tl::make_unexpected(part.error());
        }
        return totalMinorUnits(*part, demand, billing).map(whole);
    }

    static RankValue rankValue(const Rational& minorUnits, const Billing& billing)
    {
        if (billing.mode == Billing::Mode::Exact) {
            return {0, std::make_shared<const Rational>(minorUnits)};
        }
        const auto rounded = round(minorUnits, Scale{0}, Rounding::HalfUp).coefficient().toInt64();
        if (!rounded) {
            throw Overflow("a total exceeds 64 bits of minor units");
        }
        return {*rounded, nullptr};
    }

    static Result<RankValue> exactTotal(const Offer& offer, const ResolvedPlan& plan, const Demand& demand,
                                        const Billing& billing)
    {
        return quote(offer, plan, demand, billing).map([&](const Quote& whole) {
            Rational sum;
            for (const Charge& charge : whole.charges()) {
                sum = sum + charge.exact.value();
            }
            return rankValue(sum * Rational(pow10(whole.currency().minorDigits())), billing);
        });
    }

    static RankValue savingOf(const Candidate& candidate, const Money& baseline)
    {
        const Rational minorUnits =
            Rational(baseline.amount()) * Rational(pow10(baseline.currency().minorDigits()));
        if (candidate.total.exact) {
            return {0, std::make_shared<const Rational>(minorUnits - *candidate.total.exact)};
        }
        return {*floor(minorUnits).toInt64() - candidate.total.whole, nullptr};
    }

    bool isBetter(const Candidate& a, const Candidate& b) const
    {
        if (m_request.sort == SortBy::Saving && a.saving != b.saving) {
            return !b.saving || (a.saving && *a.saving > *b.saving);
        }
        if (a.total != b.total) {
            return a.total < b.total;
        }
        const auto place = [](const Candidate& c) {
            return std::tuple(c.offer->provider, c.offer->region, c.offer->instanceType);
        };
        if (place(a) != place(b)) {
            return place(a) < place(b);
        }
        const auto plan = [this](const Candidate& c) {
            return std::tuple(toString(m_context.planOf(c)), c.isEffective, c.offer->os, c.offer->tenancy,
                              *c.offer->gpuCount);
        };
        return plan(a) < plan(b);
    }

    /// With or without host, one currency, one plan, and the provider or region. A machine's own plan, being
    /// one that is sold as such, competes with the same plan of other offers.
    Place placeOf(const Candidate& candidate) const
    {
        const bool single = m_request.plans.empty() && candidate.price == nullptr;
        Place place;
        place.plan = candidate.price != nullptr ? candidate.price->plan
                     : single                   ? m_context.plan(candidate.planIndex).parts.front().key
                                                : PlanKey{};
        place.termMonths = candidate.termMonths;
        place.planIndex = m_request.plans.empty() ? 0 : candidate.planIndex;
        place.number = m_request.bestPer == BestPer::None ? m_standings.best().size() : 0;
        place.isEffective = candidate.isEffective;
        place.includesHost = candidate.offer->includesHost;
        place.currency = candidate.currency;
        if (m_request.bestPer != BestPer::Plan) {
            place.provider = candidate.offer->provider;
        }
        if (m_request.bestPer == BestPer::Region) {
            place.region = candidate.offer->region;
        }
        return hashed(place);
    }

    /// Of candidates that are a single price, where only the least total of a place matters.
    std::optional<PriceShape> shapeOf(const Candidate& candidate, const Place& place, const Demand& demand,
                                      const Billing& billing) const
    {
        if (candidate.price == nullptr || candidate.isEffective || m_request.sort == SortBy::Saving ||
            m_request.bestPer == BestPer::None) {
            return std::nullopt;
        }
        const Price& price = *candidate.price;
        return PriceShape{place,        &demand,   &billing,          candidate.offer->billing.get(),
                          price.ladder, price.per, price.hasTermTotal};
    }

    Result<Comparison> build()
    {
        Comparison comparison;
        comparison.asOf = m_request.asOf;
        comparison.considered = m_considered;
        comparison.catalogDigest = m_catalog.digest();
        comparison.machines = m_machines;
        std::map<std::pair<bool, std::string>, std::vector<const Candidate*>> groups;
        for (const Candidate& candidate : m_standings.best()) {
            groups[{!candidate.offer->includesHost, std::string(candidate.currency.code())}].push_back(
                &candidate);
        }
        for (auto& [key, candidates] : groups) {
            std::sort(candidates.begin(), candidates.end(),
                      [this](const Candidate* a, const Candidate* b) { return isBetter(*a, *b); });
            if (m_request.top && candidates.size() > static_cast<std::size_t>(*m_request.top)) {
                candidates.resize(static_cast<std::size_t>(*m_request.top));
            }
            ComparisonGroup group;
            group.includesHost = !key.first;
            group.currency = candidates.front()->currency;
            for (const Candidate* candidate : candidates) {
                throwIfStopped(m_stop);
                auto row = rowOf(*candidate);
                if (!row) {
                    return tl::make_unexpected(row.error());
                }
                row->rank = static_cast<std::int32_t>(group.rows.size()) + 1;
                comparison.months = row->months;
                group.rows.push_back(std::move(*row));
            }
            comparison.groups.push_back(std::move(group));
        }
        std::stable_sort(comparison.groups.begin(), comparison.groups.end(),
                         [](const ComparisonGroup& a, const ComparisonGroup& b) {
                             return std::tuple(!a.includesHost, -static_cast<std::int64_t>(a.rows.size())) <
                                    std::tuple(!b.includesHost, -static_cast<std::int64_t>(b.rows.size()));
                         });
        addRemarks(comparison);
        return comparison;
    }

    Result<ComparisonRow> rowOf(const Candidate& candidate)
    {
        const Offer& offer = *candidate.offer;
        const Demand& demand = **m_context.demandOn(offer);
        ComparisonRow row;
        row.offer = &offer;
        row.plan = m_context.planOf(candidate);
        row.isEffective = candidate.isEffective;
        row.instances = demand.peakInstances();
        row.termMonths = row.plan.parts.front().key.termMonths;
        row.payment = row.plan.parts.front().key.payment;
        row.months = demand.months();
        row.utilization = demand.utilization();
        const auto baseline = m_context.baselineFor(offer);
        if (!baseline) {
            return tl::make_unexpected(baseline.error());
        }
        std::optional<ResolvedPlan> plan;
        std::optional<Quote> own;
        const Billing* billing = nullptr;
        if (candidate.isEffective) {
            billing = *m_context.billingOf(offer, candidate.price->currency);
            row.total = effectiveMoney(candidate, *billing);
            row.monthlyAverage = roundToMinorUnit(Amount(row.total) * (Rational(1) / Rational(row.months)));
            if (!demand.requestedGpuHours().isZero()) {
                row.perGpuHour = Rational(row.total.amount()) / demand.requestedGpuHours();
            }
            row.prices = {candidate.price};
        } else {
            plan = *resolve(offer, row.plan, m_request.asOf, m_request.account);
            billing = *m_context.billingOf(offer, plan->currency());
            own = *quote(offer, *plan, demand, *billing);
            row.total = own->total();
            row.upfront = own->upfront();
            row.monthlyAverage = own->monthlyAverage();
            row.afterHorizon = own->afterHorizon();
            row.perGpuHour = own->perGpuHour();
            row.prices = own->prices();
        }
        if (billing->conversion) {
            row.rates = billing->conversion->rows;
        }
        const auto list = listCost(offer, demand, *billing, m_request.asOf);
        if (!list) {
            return tl::make_unexpected(list.error());
        }
        row.listCost = *list;
        row.priceAsOf = row.prices.front()->asOf;
        for (const Price* price : row.prices) {
            row.priceAsOf = std::min(row.priceAsOf, price->asOf);
        }
        if (isComparable(*baseline, offer, row.total.currency())) {
            const Context::BaselineQuote& base = **baseline;
            row.hasBaseline = true;
            row.saving = base.quote.total() - row.total;
            if (!base.quote.total().isZero()) {
                row.savingShare = Rational(row.saving->amount()) / Rational(base.quote.total().amount());
            }
            if (plan) {
                row.breakEvenMonth = breakEvenMonth(*own, base.quote);
                const auto shares =
                    breakEvenShares(*plan, demand, *billing, base.plan, *base.demand, *base.billing);
                if (shares) {
                    row.breakEvenShares = *shares;
                }
            }
        }
        return row;
    }

    Money effectiveMoney(const Candidate& candidate, const Billing& billing) const
    {
        return billing.mode == Billing::Mode::Exact
                   ? round(amountOfMinorUnits(*candidate.total.exact, candidate.currency), Scale{exactPlaces},
                           Rounding::HalfUp)
                   : moneyOfMinorUnits(candidate.total.whole, candidate.currency);
    }

    const Catalog& m_catalog;
    Context m_context;
    const ComparisonRequest& m_request;
    std::stop_token m_stop;
    Standings m_standings;
    std::vector<std::shared_ptr<const Machine>> m_machines;
    std::vector<Way> m_ways;  // of the offer looked at
    std::size_t m_considered = 0;
    std::optional<Error> m_lastRefusal;
};

}  // namespace

Result<Comparison> compare(const Catalog& catalog, const ComparisonRequest& request,
                           const std::stop_token& stop)
{
    return Ranker(catalog, request, stop).run();
}

}  // namespace gpucost
