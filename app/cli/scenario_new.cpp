// SPDX-License-Identifier: Apache-2.0
#include <algorithm>

#include "app/cli/command.h"
#include "app/cli/scenario_files.h"

namespace gpucost::cli {

namespace {

class ScenarioNew : public Command {
public:
    void addOptions(OptionList& options) override
    {
        options.group("Scenario");
        options.one("--name", m_name, "TEXT", "What it is called. Default: from the demand");
        options.several("--option", m_options, "ID=OFFER:PLAN",
                        "on-demand=aws/us-east-1/p5.48xlarge:on-demand; repeat it");
        options.several("--owned", m_owned, "ID=PRESET[@SITE]:SERVERS",
                        "Servers of one's own: own=dgx-h100@us-colocation:1");
        options.one("--baseline", m_baseline, "ID",
                    "The option that the others are compared with. "
                    "Default: the first");
        options.one("--discount-rate", m_discountRate, "SHARE",
                    "What money is worth a year: 8%. Default: 0%");
        options.one("--vat", m_vat, "SHARE", "Tax on all charges, recoverable");
        options.one("--price-decline", m_decline, "SHARE", "List prices fall by this each year");
        m_demand.addTo(options);
        m_money.addTo(options);
        common.formats = {"json"};
    }

    Checked<Answer> answer(Date today) const override
    {
        Errors problems;
        Scenario scenario;
        scenario.asOf = common.readAsOf(today, problems);
        if (common.format && common.format != "json") {
            wrongValue(problems, "--format", *common.format, "json: that is what a scenario is");
        }
        scenario.demand = m_demand.read(scenario.asOf, problems);
        const auto catalog = common.catalog();
        if (!catalog) {
            problems.insert(problems.end(), catalog.error().begin(), catalog.error().end());
            return tl::make_unexpected(std::move(problems));
        }
        readMoney(scenario, m_money.read(scenario.asOf, **catalog, problems), problems);
        for (const std::string& text : m_options) {
            readOption(text, scenario, problems);
        }
        for (const std::string& text : m_owned) {
            readOwned(text, scenario, problems);
        }
        if (scenario.options.empty() && problems.empty()) {
            problems.push_back({ErrorCode::Usage,
                                {"", 0, "--option"},
                                "nothing to compare",
                                "--option ID=OFFER:PLAN, twice at least, or --owned"});
        }
        if (!problems.empty()) {
            return tl::make_unexpected(std::move(problems));
        }
        const bool isSeries = std::holds_alternative<HourlySeries>(scenario.demand.shape);
        scenario.name = m_name.value_or(isSeries ? "GPUs hour by hour"
                                                 : toString(scenario.demand.gpus) + " GPUs for " +
                                                       std::to_string(scenario.demand.months) + " months");
        scenario.baseline = m_baseline.value_or(scenario.options.front().id);
        scenario.booksDigest = (*catalog)->digest();
        const std::string text = writeScenario(scenario);
        // What is written is what a reader accepts, and what it names exists.
        if (const auto read = readScenario(text, common.output.value_or("the new scenario")); !read) {
            return tl::make_unexpected(read.error());
        }
        const auto result = runScenario(scenario, "", *catalog);
        if (!result) {
            for (Error error : result.error()) {
                error.where = {"", 0, placeOf(error.where.pointer, scenario)};
                problems.push_back(std::move(error));
            }
            return tl::make_unexpected(std::move(problems));
        }
        for (const OptionResult& option : result->options) {
            if (option.refused) {
                problems.push_back(*option.refused);
                problems.back().where = {"", 0, "--option " + option.option->id};
            }
        }
        return problems.empty() ? Checked<Answer>(Answer{text}) : tl::make_unexpected(std::move(problems));
    }

private:
    /// "/options/0/owned/preset" is "--option on-demand" to who has typed it.
    static std::string placeOf(const std::string& pointer, const Scenario& scenario)
    {
        for (std::size_t i = 0; i < scenario.options.size(); ++i) {
            const std::string start = "/options/" + std::to_string(i);
            if (pointer == start || pointer.rfind(start + '/', 0) == 0) {
                return "--option " + scenario.options[i].id;
            }
        }
        return pointer;
    }

    static std::optional<Percentage> readShare(const std::optional<std::string>& text, const char* option,
                                               Errors& problems)
    {
        if (!text) {
            return std::nullopt;
        }
        const auto share = Percentage::parse(*text);
        if (!share || share->fraction() >= Rational(1)) {
            wrongValue(problems, option, *text, "a share from 0% to less than 100%, such as 8%");
            return std::nullopt;
        }
        return *share;
    }

    void readMoney(Scenario& scenario, const BillingSpec& billing, Errors& problems) const
    {
        scenario.currency = billing.currency.value_or(Currency());
        scenario.rates = billing.givenRates;
        scenario.billing = billing.mode;
        scenario.sustainedUse = m_money.account().sustainedUse;
        for (const auto& [provider, share] : billing.discounts) {
            scenario.discounts.emplace_back(provider, share);
        }
        if (const auto rate = readShare(m_discountRate, "--discount-rate", problems)) {
            scenario.discounting.annual = *rate;
        }
        if (const auto vat = readShare(m_vat, "--vat", problems)) {
            scenario.tax = TaxRule{*vat, true};
        }
        if (const auto decline = readShare(m_decline, "--price-decline", problems)) {
            scenario.prices = DecliningPrices{*decline, Decline::Stepped};
        }
    }

    void readOption(const std::string& text, Scenario& scenario, Errors& problems) const
    {
        const std::size_t equals = text.find('=');
        const std::size_t slash = text.find('/', equals == std::string::npos ? 0 : equals);
        const std::size_t second = slash == std::string::npos ? slash : text.find('/', slash + 1);
        const std::size_t colon = second == std::string::npos ? second : text.find(':', second);
        if (equals == std::string::npos || equals == 0 || colon == std::string::npos) {
            wrongValue(problems, "--option", text,
                       "ID=OFFER:PLAN, such as on-demand=aws/us-east-1/p5.48xlarge:on-demand");
            return;
        }
        CloudChoice choice{text.substr(equals + 1, colon - equals - 1), {}};
        if (auto plan = readPlan(std::string_view(text).substr(colon + 1), "--option", problems)) {
            choice.plan = std::move(*plan);
        }
        scenario.options.push_back({text.substr(0, equals), "", std::move(choice), ""});
    }

    void readOwned(const std::string& text, Scenario& scenario, Errors& problems) const
    {
        const std::size_t equals = text.find('=');
        const std::size_t colon = equals == std::string::npos ? equals : text.find(':', equals);
        if (equals == std::string::npos || equals == 0 || colon == std::string::npos) {
            wrongValue(problems, "--owned", text, "ID=PRESET[@SITE]:SERVERS, such as own=dgx-h100:1");
            return;
        }
        OwnedChoice choice;
        choice.preset = text.substr(equals + 1, colon - equals - 1);
        choice.site = "us-room";
        if (const std::size_t at = choice.preset.find('@'); at != std::string::npos) {
            choice.site = choice.preset.substr(at + 1);
            choice.preset.resize(at);
        }
        choice.site = choice.site == "none" ? "" : choice.site;
        choice.servers =
            readWhole(std::string_view(text).substr(colon + 1), "--owned", 1, 1'000'000, problems)
                .value_or(1);
        scenario.options.push_back({text.substr(0, equals), "", std::move(choice), ""});
    }

    std::optional<std::string> m_name;
    std::vector<std::string> m_options;
    std::vector<std::string> m_owned;
    std::optional<std::string> m_baseline;
    std::optional<std::string> m_discountRate;
    std::optional<std::string> m_vat;
    std::optional<std::string> m_decline;
    DemandOptions m_demand;
    MoneyOptions m_money;
};

}  // namespace

const CommandEntry scenarioNewEntry{
    "scenario new", "Write down a question with all that its answer depends on, as a document",
    "Examples:\n"
    "  gpucost scenario new --gpus 8 --months 36 --utilization 80% --currency KRW --discount-rate 8% \\\n"
    "    --option on-demand=aws/ap-northeast-2/p3.16xlarge:on-demand \\\n"
    "    --option reserved=aws/ap-northeast-2/p3.16xlarge:reserved-3y-all-upfront \\\n"
    "    --owned own=dgx-1-v100@us-colocation:1 -o seoul.json\n"
    "\n"
    "A site of \"none\" leaves its costs out; the default is us-room, as in gpucost own.\n",
    [] { return std::unique_ptr<Command>(std::make_unique<ScenarioNew>()); }};

}  // namespace gpucost::cli
