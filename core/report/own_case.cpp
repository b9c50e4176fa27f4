// SPDX-License-Identifier: Apache-2.0
#include "core/report/own_case.h"

#include <algorithm>

#include "core/plan/owned_fields.h"

namespace gpucost {

namespace {

/// Every tenth of full use.
std::vector<Rational> usesOfTable()
{
    std::vector<Rational> uses;
    for (std::int64_t tenth = 1; tenth <= 10; ++tenth) {
        uses.emplace_back(Integer(tenth), Integer(10));
    }
    return uses;
}

PlanSpec ownedPlan(std::int64_t servers)
{
    return {{PlanPart{PlanKey{PlanKind::Owned, 0, Payment::None, OfferingClass::Standard}, servers,
                      std::nullopt}}};
}

}  // namespace

OwnedFleet makeFleet(const std::vector<const OwnedPreset*>& presets,
                     const std::vector<std::pair<std::string, std::string>>& fields, Date asOf,
                     Errors& problems)
{
    OwnedFleet fleet;
    fleet.pricedOn = asOf;
    for (const OwnedPreset* preset : presets) {
        if (preset != nullptr) {
            fleet.terms = applied(std::move(fleet.terms), *preset, asOf);
            fleet.server = preset->kind == PresetKind::Server ? preset : fleet.server;
            fleet.site = preset->kind == PresetKind::Site ? preset->id : fleet.site;
        }
    }
    const std::size_t before = problems.size();
    for (const auto& [field, value] : fields) {
        auto next = with(fleet.terms, field, value);
        if (next) {
            fleet.terms = std::move(*next);
        } else {
            Error error = next.error();
            error.where.pointer = field;
            problems.push_back(std::move(error));
        }
    }
    if (problems.size() > before) {
        return fleet;
    }
    if (auto good = checked(fleet.terms); !good) {
        problems.insert(problems.end(), good.error().begin(), good.error().end());
    }
    for (const OwnedField& field : ownedFields()) {
        OwnedInput input{std::string(field.name), valueOf(fleet.terms, field.name), nullptr, nullptr};
        for (const OwnedPreset* preset : presets) {
            const PresetFigure* figure = preset == nullptr ? nullptr : figureOn(*preset, field.name, asOf);
            if (figure != nullptr) {
                input.preset = preset;
                input.figure = figure;
            }
        }
        if (input.field == "price" && input.figure != nullptr && input.figure->year) {
            fleet.pricedOn = Month(*input.figure->year, 1).firstDay();
        }
        const bool typed = std::any_of(fields.begin(), fields.end(),
                                       [&](const auto& one) { return one.first == field.name; });
        if (typed) {
            input.figure = nullptr;
            fleet.pricedOn = input.field == "price" ? asOf : fleet.pricedOn;
        }
        if (typed || input.figure != nullptr) {
            fleet.inputs.push_back(std::move(input));
        }
    }
    return fleet;
}

std::vector<const OwnedPreset*> presetsOf(const OwnedPresets& presets, std::string_view site,
                                          std::string_view server, Errors& problems)
{
    std::vector<const OwnedPreset*> found{presets.named("usual")};
    const auto add = [&](std::string_view name, PresetKind kind, const char* pointer) {
        const OwnedPreset* preset = name.empty() ? nullptr : presets.named(name);
        if (preset != nullptr && preset->kind == kind) {
            found.push_back(preset);
        } else if (!name.empty()) {
            problems.push_back({ErrorCode::NotFound,
                                {"", 0, pointer},
                                "no " + std::string(toString(kind)) + " \"" + std::string(name) + '"',
                                "one that `gpucost own --list` shows"});
        }
    };
    add(site, PresetKind::Site, "/site");
    add(server, PresetKind::Server, "/preset");
    return found;
}

std::int64_t serversFor(const OwnedTerms& terms, const DemandSpec& demand)
{
    Rational most = demand.gpus;
    if (const auto* series = std::get_if<HourlySeries>(&demand.shape)) {
        most = series->gpus.empty() ? Rational(0)
                                    : *std::max_element(series->gpus.begin(), series->gpus.end());
    }
    for (const GpuStep& step : demand.ramp) {
        most = std::max(most, step.gpus);
    }
    return std::max<std::int64_t>(1, ceiling(most / Rational(terms.gpus)).toInt64().value_or(1));
}

OwnedCase::OwnedCase(OwnedQuestion question, std::unique_ptr<const OwnedOffer> offer, Priced ours,
                     const OwnedPresets& presets, const Catalog& catalog)
    : m_question(std::move(question))
    , m_presets(presets)
    , m_catalog(catalog)
    , m_offer(std::move(offer))
    , m_ours(std::move(ours))
    , m_cost(m_question.fleet.terms, m_question.servers, m_ours.demand, m_ours.billing)
    , m_uses(usesOfTable())
{
}

Result<std::unique_ptr<OwnedCase>> OwnedCase::of(OwnedQuestion question, const OwnedPresets& presets,
                                                 const Catalog& catalog)
{
    const OwnedFleet& fleet = question.fleet;
    const Month end = question.demand.start.plus(question.demand.months);
    if (fleet.terms.bought && *fleet.terms.bought >= end) {
        return tl::make_unexpected(Error{ErrorCode::BadValue,
                                         {"", 0, "bought"},
                                         toString(*fleet.terms.bought),
                                         "a month before " + toString(end) + ", when the demand has ended"});
    }
    if (const std::int64_t needed = serversFor(fleet.terms, question.demand); question.servers < needed) {
        return tl::make_unexpected(Error{ErrorCode::BadValue,
                                         {"", 0, "servers"},
                                         std::to_string(question.servers),
                                         std::to_string(needed) + " or more: so many do the GPUs wanted need"});
    }
    auto offer = std::make_unique<const OwnedOffer>(
        fleet.terms, OfferOrigin{fleet.site, fleet.server == nullptr ? "server" : fleet.server->id,
                                 fleet.server == nullptr ? "" : fleet.server->gpu, fleet.pricedOn,
                                 "owned-presets", "presets of owned servers",
                                 "pricing-data/owned/presets.json"});
    auto ours = priceOffer(offer->offer(), ownedPlan(question.servers), question.demand, question.billing,
                           question.account, question.asOf);
    if (!ours) {
        return tl::make_unexpected(ours.error());
    }
    return std::unique_ptr<OwnedCase>(
        new OwnedCase(std::move(question), std::move(offer), std::move(*ours), presets, catalog));
}

std::optional<Error> OwnedCase::compareWith(NamedOffer offer, const PlanSpec& plan)
{
    m_named = std::move(offer);
    return compare(*m_named.offer, plan);
}

std::optional<Error> OwnedCase::compareWith(const Money& ratePerGpuHour)
{
    const OwnedPreset* server = m_question.fleet.server;
    m_typed = std::make_unique<const TypedRateOffer>(
        ratePerGpuHour,
        OfferOrigin{"typed", "rate", server == nullptr ? "" : server->gpu, m_question.asOf, "typed",
                    "a rate typed on the command line", "--cloud-rate"});
    return compare(m_typed->offer(), PlanSpec{{PlanPart{}}});
}

std::optional<Error> OwnedCase::compare(const Offer& offer, const PlanSpec& plan)
{
    auto theirs = priceOffer(offer, plan, m_question.demand, m_question.billing, m_question.account,
                             m_question.asOf);
    if (!theirs) {
        return theirs.error();
    }
    const Currency ours = m_ours.quote.currency();
    if (ours != theirs->quote.currency()) {
        return Error{ErrorCode::Usage,
                     {},
                     "prices in " + std::string(ours.code()) + " and " +
                         std::string(theirs->quote.currency().code()),
                     "--currency, to compare them in one"};
    }
    auto shares = breakEvenShares(m_ours.plan, m_ours.demand, m_ours.billing, theirs->plan, theirs->demand,
                                  theirs->billing);
    if (!shares) {
        return shares.error();
    }
    m_theirs = std::move(*theirs);
    m_shares = std::move(*shares);
    m_paybackMonths = paybackMonths(m_ours.quote, m_theirs->quote);
    m_ratesPerGpuHour.clear();
    for (const Rational& use : m_uses) {
        const auto point = at(use);
        if (!point) {
            m_theirs.reset();
            return point.error();
        }
        m_ratesPerGpuHour.push_back(point->cloudPerGpuHour);
    }
    return std::nullopt;
}

Rational OwnedCase::wantedGpuHours(const Rational& share) const
{
    const Demand& demand = m_theirs ? m_theirs->demand : m_ours.demand;
    Rational hours;
    for (std::int32_t month = 0; month < demand.months(); ++month) {
        hours = hours + Rational(demand.hoursIn(month));
    }
    return m_question.demand.gpus * hours * share;
}

Result<OwnedCase::Point> OwnedCase::at(const Rational& share) const
{
    Point point;
    point.share = share;
    const Rational hours = wantedGpuHours(share);
    const auto own = exactTotalAtShare(m_ours.plan, m_ours.demand, m_ours.billing, share);
    if (!own) {
        return tl::make_unexpected(own.error());
    }
    point.own = amountOfMinorUnits(*own, m_ours.quote.currency()).value();
    if (m_theirs) {
        const auto cloud = exactTotalAtShare(m_theirs->plan, m_theirs->demand, m_theirs->billing, share);
        if (!cloud) {
            return tl::make_unexpected(cloud.error());
        }
        point.cloud = amountOfMinorUnits(*cloud, m_theirs->quote.currency()).value();
    }
    if (!hours.isZero()) {
        point.ownPerGpuHour = point.own / hours;
        point.cloudPerGpuHour = m_theirs ? std::optional(point.cloud / hours) : std::nullopt;
    }
    return point;
}

Result<std::vector<OwnedCase::Point>> OwnedCase::curve() const
{
    constexpr std::int64_t steps = 20;
    std::vector<Rational> shares;
    for (std::int64_t step = 0; step <= steps; ++step) {
        shares.push_back(Rational(step) / Rational(steps));
    }
    for (const ShareRange& range : m_shares) {
        shares.push_back(range.from);
        shares.push_back(range.to);
    }
    std::sort(shares.begin(), shares.end());
    shares.erase(std::unique(shares.begin(), shares.end()), shares.end());
    std::vector<Point> points;
    for (const Rational& share : shares) {
        auto point = at(share);
        if (!point) {
            return tl::make_unexpected(point.error());
        }
        points.push_back(std::move(*point));
    }
    return points;
}

std::optional<Money> OwnedCase::saving() const
{
    return m_theirs ? std::optional(m_theirs->quote.total() - m_ours.quote.total()) : std::nullopt;
}

OwnReport OwnedCase::report(bool explain, bool cashFlow) const
{
    std::optional<OwnedAgainst> against;
    if (m_theirs) {
        against.emplace(OwnedAgainst{m_theirs->quote, m_theirs->demand, m_shares, m_paybackMonths,
                                     m_ratesPerGpuHour});
    }
    const OwnedFleet& fleet = m_question.fleet;
    return {m_presets,
            fleet.server == nullptr ? "" : fleet.server->title,
            fleet.inputs,
            fleet.terms,
            m_ours.quote,
            m_question.servers,
            m_cost,
            m_uses,
            m_question.demand,
            m_ours.demand,
            m_ours.billing,
            m_catalog.hardware(),
            std::move(against),
            m_question.asOf,
            m_catalog.digest(),
            explain,
            cashFlow};
}

}  // namespace gpucost
