// SPDX-License-Identifier: Apache-2.0
#include <algorithm>

#include "app/cli/command.h"
#include "core/quote/priced_offer.h"
#include "core/plan/owned_fields.h"
#include "core/quote/owned_offer.h"
#include "core/report/build_or_buy.h"
#include "core/report/own_report.h"

namespace gpucost::cli {

namespace {

/// The terms that presets and --set make, field by field.
struct Fleet {
    OwnedTerms terms;
    std::vector<OwnedInput> inputs;
    const OwnedPreset* server = nullptr;
    std::string site = "none";
    Date pricedOn;
};

class Own : public Command {
public:
    void addOptions(OptionList& options) override
    {
        options.positions("PRESET", m_presets,
                          "A server that --list names: dgx-h100. Without one, say --set price", false);
        options.flag("--list", m_list, "Show the presets, every figure with its source, and stop");
        options.group("Servers");
        options.one("--site", m_site, "SITE",
                    "Where they stand: us-room, us-large, us-colocation, or none. "
                    "Default: us-room",
                    {"us-room", "us-large", "us-colocation", "none"});
        options.several("--set", m_set, "FIELD=VALUE",
                        "Set a figure: price=300000, kwh_price=0.12, residual=20%, "
                        "loan_months=36; --list shows fields");
        options.one("--servers", m_servers, "N", "How many. Default: as many as the GPUs wanted need");
        options.group("Compare with");
        options.one("--against", m_against, "OFFER", "A cloud offer: aws/us-east-1/p5.48xlarge");
        options.one("--plan", m_plan, "PLAN", "How that is bought. Default: on-demand");
        options.one("--cloud-rate", m_cloudRate, "\"AMOUNT CODE\"", "Or a rate per GPU-hour: \"2.00 USD\"");
        options.group("Show");
        options.flag("--report", m_report,
                     "Owned or cloud: elasticity, performance, operation, security, cost");
        options.flag("--explain", m_explain, "Derive every charge");
        options.flag("--cash-flow", m_cashFlow, "What is due in each month, and what has been paid by then");
        m_variant.addTo(options);
        m_demand.addTo(options);
        m_money.addTo(options);
    }

    Checked<Answer> answer(Date today) const override
    {
        Errors problems;
        const Date asOf = common.readAsOf(today, problems);
        const Format format = common.readFormat(problems);
        if (m_list) {
            return problems.empty()
                       ? Checked<Answer>(Answer{ownedPresetsReport(shippedOwnedPresets(), format)})
                       : tl::make_unexpected(std::move(problems));
        }
        OfferFilter filter;
        filter.withGpuOnly = false;
        m_variant.read(filter, problems);
        DemandSpec demand = m_demand.read(asOf, problems);
        const Fleet fleet = readFleet(asOf, problems);
        const std::int64_t servers = readServers(fleet.terms, demand, problems);
        const std::optional<Money> rate = readCloudRate(problems);
        const PlanSpec cloudPlan = readCloudPlan(problems);
        const auto catalog = common.catalog();
        if (!catalog) {
            problems.insert(problems.end(), catalog.error().begin(), catalog.error().end());
            return tl::make_unexpected(std::move(problems));
        }
        const BillingSpec billing = m_money.read(asOf, **catalog, problems);
        if (problems.empty() && fleet.terms.bought &&
            *fleet.terms.bought >= demand.start.plus(demand.months)) {
            problems.push_back({ErrorCode::BadValue,
                                {"", 0, "--set bought"},
                                toString(*fleet.terms.bought),
                                "a month before " + toString(demand.start.plus(demand.months)) +
                                    ", when the demand has ended"});
        }
        if (!problems.empty()) {
            return tl::make_unexpected(std::move(problems));
        }
        const std::string gpu = fleet.server == nullptr ? "" : fleet.server->gpu;
        const OwnedOffer own(fleet.terms, {fleet.site, fleet.server == nullptr ? "server" : fleet.server->id,
                                           gpu, fleet.pricedOn, "owned-presets", "presets of owned servers",
                                           "pricing-data/owned/presets.json"});
        PlanSpec ownPlan{{PlanPart{PlanKey{PlanKind::Owned, 0, Payment::None, OfferingClass::Standard},
                                   servers, std::nullopt}}};
        const auto ours = priceOffer(own.offer(), ownPlan, demand, billing, m_money.account(), asOf);
        if (!ours) {
            return tl::make_unexpected(Errors{ours.error()});
        }
        const OwningCost cost(fleet.terms, servers, ours->demand, ours->billing);
        OwnReport report{shippedOwnedPresets(),
                         fleet.server == nullptr ? "" : fleet.server->title,
                         fleet.inputs,
                         fleet.terms,
                         ours->quote,
                         servers,
                         cost,
                         usesOfTable(),
                         demand,
                         ours->demand,
                         ours->billing,
                         (*catalog)->hardware(),
                         std::nullopt,
                         asOf,
                         (*catalog)->digest(),
                         m_explain,
                         m_cashFlow};
        const auto write = [&] {
            return Answer{m_report ? buildOrBuyReport(report, format) : ownReport(report, format)};
        };
        if (!m_against && !rate) {
            return write();
        }
        std::optional<TypedRateOffer> typed;
        NamedOffer named;
        if (rate) {
            typed.emplace(*rate, OfferOrigin{"typed", "rate", gpu, asOf, "typed",
                                             "a rate typed on the command line", "--cloud-rate"});
            named.offer = &typed->offer();
        } else {
            auto found = offerNamed(**catalog, *m_against, filter);
            if (!found) {
                return tl::make_unexpected(Errors{found.error()});
            }
            named = std::move(*found);
        }
        const auto theirs = priceOffer(*named.offer, cloudPlan, demand, billing, m_money.account(), asOf);
        if (!theirs) {
            return tl::make_unexpected(Errors{theirs.error()});
        }
        if (ours->quote.currency() != theirs->quote.currency()) {
            return tl::make_unexpected(Errors{{ErrorCode::Usage,
                                               {},
                                               "prices in " + std::string(ours->quote.currency().code()) +
                                                   " and " + std::string(theirs->quote.currency().code()),
                                               "--currency, to compare them in one"}});
        }
        auto shares = breakEvenShares(ours->plan, ours->demand, ours->billing, theirs->plan, theirs->demand,
                                      theirs->billing);
        if (!shares) {
            return tl::make_unexpected(Errors{shares.error()});
        }
        OwnedAgainst against{
            theirs->quote, theirs->demand, std::move(*shares), paybackMonths(ours->quote, theirs->quote), {}};
        for (const Rational& use : report.uses) {
            const auto at = exactTotalAtShare(theirs->plan, theirs->demand, theirs->billing, use);
            if (!at) {
                return tl::make_unexpected(Errors{at.error()});
            }
            against.ratesPerGpuHour.push_back(
                perGpuHour(*at, theirs->quote.currency(), demand, theirs->demand, use));
        }
        report.against.emplace(std::move(against));
        return write();
    }

private:
    static std::vector<Rational> usesOfTable()
    {
        std::vector<Rational> uses;
        for (std::int64_t tenth = 1; tenth <= 10; ++tenth) {
            uses.emplace_back(Integer(tenth), Integer(10));
        }
        return uses;
    }

    static Rational perGpuHour(const Rational& minorUnits, Currency currency, const DemandSpec& wanted,
                               const Demand& demand, const Rational& use)
    {
        Rational hours;
        for (std::int32_t month = 0; month < demand.months(); ++month) {
            hours = hours + Rational(demand.hoursIn(month));
        }
        return amountOfMinorUnits(minorUnits, currency).value() / (wanted.gpus * hours * use);
    }

    const OwnedPreset* readPreset(const std::string& name, PresetKind kind, const char* option,
                                  Errors& problems) const
    {
        const OwnedPresets& presets = shippedOwnedPresets();
        const OwnedPreset* preset = presets.named(name);
        if (preset != nullptr && preset->kind == kind) {
            return preset;
        }
        std::vector<std::string> names;
        for (const OwnedPreset& one : presets.presets) {
            if (one.kind == kind) {
                names.push_back(one.id);
            }
        }
        const std::string near = nearest(name, names);
        problems.push_back({ErrorCode::NotFound,
                            {"", 0, option},
                            "no " + std::string(toString(kind)) + " " + gpucost::quoted(name),
                            (near.empty() ? "" : near + ", or another ") +
                                std::string(near.empty() ? "one " : "") + "that `gpucost own --list` shows"});
        return nullptr;
    }

    Fleet readFleet(Date asOf, Errors& problems) const
    {
        Fleet fleet;
        fleet.pricedOn = asOf;
        std::vector<const OwnedPreset*> presets{shippedOwnedPresets().named("usual")};
        fleet.site = m_site.value_or("us-room");
        if (fleet.site != "none") {
            presets.push_back(readPreset(fleet.site, PresetKind::Site, "--site", problems));
        }
        if (m_presets.size() > 1) {
            problems.push_back(
                {ErrorCode::Usage,
                 {},
                 "the words " + gpucost::quoted(m_presets[0]) + " and " + gpucost::quoted(m_presets[1]),
                 "one preset of a server"});
        }
        if (!m_presets.empty()) {
            fleet.server = readPreset(m_presets.front(), PresetKind::Server, "PRESET", problems);
            presets.push_back(fleet.server);
        }
        std::vector<std::pair<std::string, std::string>> given;
        for (const std::string& text : m_set) {
            const std::size_t equals = text.find('=');
            if (equals == std::string::npos) {
                wrongValue(problems, "--set", text, "FIELD=VALUE, such as kwh_price=0.12");
            } else {
                given.emplace_back(text.substr(0, equals), text.substr(equals + 1));
            }
        }
        for (const OwnedPreset* preset : presets) {
            if (preset != nullptr) {
                fleet.terms = applied(std::move(fleet.terms), *preset, asOf);
            }
        }
        for (const auto& [field, value] : given) {
            auto next = with(fleet.terms, field, value);
            if (next) {
                fleet.terms = std::move(*next);
            } else {
                problems.push_back(wrongField(field, next.error()));
            }
        }
        if (!problems.empty()) {
            return fleet;
        }
        if (auto good = checked(fleet.terms); !good) {
            for (Error& error : good.error()) {
                error.where.pointer = "--set " + error.where.pointer;
                if (error.where.pointer == "--set price" && fleet.terms.price.isZero()) {
                    error.found = "no price as of " + toString(asOf);
                    error.expected = "--set price=AMOUNT, or a server and a day for which --list has a price";
                }
                problems.push_back(std::move(error));
            }
        }
        for (const OwnedField& field : ownedFields()) {
            OwnedInput input{std::string(field.name), valueOf(fleet.terms, field.name), nullptr, nullptr};
            for (const OwnedPreset* preset : presets) {
                if (const PresetFigure* figure = figureOn(*preset, field.name, asOf)) {
                    input.preset = preset;
                    input.figure = figure;
                }
            }
            if (input.field == "price" && input.figure != nullptr && input.figure->year) {
                fleet.pricedOn = Month(*input.figure->year, 1).firstDay();
            }
            const bool typed = std::any_of(given.begin(), given.end(),
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

    static Error wrongField(const std::string& field, Error error)
    {
        if (ownedField(field) == nullptr) {
            std::vector<std::string> names;
            for (const OwnedField& one : ownedFields()) {
                names.emplace_back(one.name);
            }
            const std::string near = nearest(field, names);
            std::string all;
            for (const std::string& name : names) {
                all += (all.empty() ? "" : ", ") + name;
            }
            error.code = ErrorCode::Usage;
            error.expected = near.empty() ? "one of: " + all : near;
            error.where.pointer = "--set";
            return error;
        }
        error.where.pointer = "--set " + field;
        error.code = ErrorCode::BadValue;
        return error;
    }

    /// Without --gpus all GPUs are wanted; without --servers as many as they need are bought.
    std::int64_t readServers(const OwnedTerms& terms, DemandSpec& demand, Errors& problems) const
    {
        const Rational perServer(terms.gpus);
        const bool wanted = m_demand.gpus.has_value() || m_demand.series.has_value();
        if (!wanted) {
            demand.gpus = perServer;
        }
        Rational most = demand.gpus;
        if (const auto* series = std::get_if<HourlySeries>(&demand.shape)) {
            most = series->gpus.empty() ? Rational(0)
                                        : *std::max_element(series->gpus.begin(), series->gpus.end());
        }
        std::int64_t servers = std::max<std::int64_t>(1, ceiling(most / perServer).toInt64().value_or(1));
        const std::int64_t needed = servers;
        if (m_servers) {
            servers = readWhole(*m_servers, "--servers", 1, 1'000'000, problems).value_or(1);
            demand.gpus = wanted ? demand.gpus : perServer * Rational(servers);
            if (wanted && servers < needed) {
                wrongValue(problems, "--servers", *m_servers,
                           std::to_string(needed) + " or more: so many do the GPUs wanted need");
            }
        }
        return servers;
    }

    std::optional<Money> readCloudRate(Errors& problems) const
    {
        if (!m_cloudRate) {
            return std::nullopt;
        }
        if (m_against) {
            problems.push_back({ErrorCode::Usage, {}, "--against and --cloud-rate", "one of them"});
        }
        const std::size_t space = m_cloudRate->find(' ');
        const auto amount = Decimal::parse(m_cloudRate->substr(0, space));
        const auto code =
            Currency::parse(space == std::string::npos ? "USD" : m_cloudRate->substr(space + 1));
        if (!amount || !code || *amount <= Decimal(0)) {
            wrongValue(problems, "--cloud-rate", *m_cloudRate, "an amount per GPU-hour such as \"2.00 USD\"");
            return std::nullopt;
        }
        return Money(*amount, *code);
    }

    PlanSpec readCloudPlan(Errors& problems) const
    {
        PlanSpec plan{{PlanPart{}}};
        if (m_plan) {
            if (!m_against) {
                problems.push_back(
                    {ErrorCode::Usage, {"", 0, "--plan"}, "a plan and no offer", "--against OFFER"});
            }
            plan = readPlan(*m_plan, "--plan", problems).value_or(plan);
        }
        return plan;
    }

    std::vector<std::string> m_presets;
    bool m_list = false;
    std::optional<std::string> m_site;
    std::vector<std::string> m_set;
    std::optional<std::string> m_servers;
    std::optional<std::string> m_against;
    std::optional<std::string> m_plan;
    std::optional<std::string> m_cloudRate;
    bool m_report = false;
    bool m_explain = false;
    bool m_cashFlow = false;
    VariantOptions m_variant;
    DemandOptions m_demand;
    MoneyOptions m_money;
};

}  // namespace

const CommandEntry ownEntry{
    "own", "What servers of one's own cost, and from which use they beat the cloud",
    "Examples:\n"
    "  gpucost own --list\n"
    "  gpucost own dgx-h100 --months 60 --utilization 70% --cloud-rate \"2.00 USD\"\n"
    "  gpucost own dgx-h100 --site us-colocation --set fte_per_year=150000 --against "
    "aws/us-east-1/p5.48xlarge --cash-flow\n"
    "  gpucost own --set price=300000 --set gpus=8 --set loan_months=36 --set loan_rate=7% "
    "--site none --explain\n"
    "  gpucost own dgx-h100 --against aws/us-east-1/p5.48xlarge --report\n",
    [] { return std::unique_ptr<Command>(std::make_unique<Own>()); }};

}  // namespace gpucost::cli
