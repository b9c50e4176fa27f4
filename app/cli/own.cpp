// SPDX-License-Identifier: Apache-2.0
#include <algorithm>

#include "app/cli/command.h"
#include "core/plan/owned_fields.h"
#include "core/report/build_or_buy.h"
#include "core/report/own_case.h"

namespace gpucost::cli {

namespace {

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
        const OwnedFleet fleet = readFleet(asOf, problems);
        const std::int64_t servers = readServers(fleet.terms, demand, problems);
        const std::optional<Money> rate = readCloudRate(problems);
        const PlanSpec cloudPlan = readCloudPlan(problems);
        const auto catalog = common.catalog();
        if (!catalog) {
            problems.insert(problems.end(), catalog.error().begin(), catalog.error().end());
            return tl::make_unexpected(std::move(problems));
        }
        const BillingSpec billing = m_money.read(asOf, **catalog, problems);
        if (!problems.empty()) {
            return tl::make_unexpected(std::move(problems));
        }
        NamedOffer named;
        if (m_against) {
            auto found = offerNamed(**catalog, *m_against, filter);
            if (!found) {
                return tl::make_unexpected(Errors{found.error()});
            }
            named = std::move(*found);
        }
        const auto own = OwnedCase::of({fleet, servers, demand, billing, m_money.account(), asOf},
                                       shippedOwnedPresets(), **catalog);
        if (!own) {
            Error error = own.error();
            error.where.pointer = error.where.pointer == "bought" ? "--set bought" : error.where.pointer;
            return tl::make_unexpected(Errors{std::move(error)});
        }
        std::optional<Error> error;
        if (rate) {
            error = (*own)->compareWith(*rate);
        } else if (m_against) {
            error = (*own)->compareWith(std::move(named), cloudPlan);
        }
        if (error) {
            return tl::make_unexpected(Errors{*error});
        }
        const OwnReport report = (*own)->report(m_explain, m_cashFlow);
        return Answer{m_report ? buildOrBuyReport(report, format) : ownReport(report, format)};
    }

private:
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

    OwnedFleet readFleet(Date asOf, Errors& problems) const
    {
        std::vector<const OwnedPreset*> presets{shippedOwnedPresets().named("usual")};
        const std::string site = m_site.value_or("us-room");
        if (site != "none") {
            presets.push_back(readPreset(site, PresetKind::Site, "--site", problems));
        }
        if (m_presets.size() > 1) {
            problems.push_back(
                {ErrorCode::Usage,
                 {},
                 "the words " + gpucost::quoted(m_presets[0]) + " and " + gpucost::quoted(m_presets[1]),
                 "one preset of a server"});
        }
        if (!m_presets.empty()) {
            presets.push_back(readPreset(m_presets.front(), PresetKind::Server, "PRESET", problems));
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
        Errors wrong;
        OwnedFleet fleet = makeFleet(presets, given, asOf, wrong);
        const bool isRead = problems.empty();
        for (Error& error : wrong) {
            const bool isTyped = std::any_of(given.begin(), given.end(), [&](const auto& one) {
                return one.first == error.where.pointer && !with(OwnedTerms(), one.first, one.second);
            });
            if (isTyped) {
                const std::string field = error.where.pointer;
                problems.push_back(wrongField(field, std::move(error)));
            } else if (isRead) {
                const bool isPrice = error.where.pointer == "price" && fleet.terms.price.isZero();
                error.where.pointer = "--set " + error.where.pointer;
                if (isPrice) {
                    error.found = "no price as of " + toString(asOf);
                    error.expected = "--set price=AMOUNT, or a server and a day for which --list has a price";
                }
                problems.push_back(std::move(error));
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
        std::int64_t servers = serversFor(terms, demand);
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
