// SPDX-License-Identifier: Apache-2.0
#include "core/scenario/scenario_run.h"

#include <algorithm>
#include <array>

#include "core/base/stopped.h"
#include "core/report/scenario_report.h"
#include "tests/core/scenario/priced_scenario.h"

namespace gpucost {

namespace {

using test::checkSums;
using test::exampleText;
using test::good;
using test::ran;
using test::scenarioOf;
using test::scenarioText;
using test::withPrices;

}  // namespace

TEST_CASE("a year on demand against a year reserved, by hand")
{
    const Scenario scenario = scenarioOf(withPrices());
    const ScenarioResult result = good(scenario);
    const OptionResult& onDemand = result.options[0];
    const OptionResult& reserved = result.options[1];
    CHECK(onDemand.total == usd("8760.00"));
    CHECK(reserved.total == usd("4380.00"));
    CHECK(*onDemand.perGpuHour == Rational(1));
    CHECK(result.recommended == 1);
    CHECK(reserved.verdict->plainSaving == usd("4380.00"));
    // Six months on demand are 4,380: from the sixth (index 5) on nothing is missing.
    CHECK(reserved.verdict->plain.lasting->period == 5);
    CHECK_FALSE(onDemand.verdict);
    checkSums(onDemand);
    checkSums(reserved);
}

TEST_CASE("the recommendation follows present value where the plain sum says otherwise")
{
    // 8,560 at once against 8,760 over a year: 200 less, but at 10 % a year the months are worth
    // 730 x (1 - v^12) / (1 - v) with v = 1.1^(-1/12), v^12 = 1/1.1: 730 x (1/11) / 0.0079112 = 8,388.
    std::string text =
        withPrices(R"("discount": {"annual": "10%", "compounding": "effective", "first_flow": "now"},)");
    text.replace(text.find("4380"), 4, "8560");
    const Scenario scenario = scenarioOf(text);
    const ScenarioResult result = good(scenario);
    CHECK(result.options[1].total == usd("8560.00"));
    CHECK(result.options[1].presentCost == usd("8560.00"));
    CHECK(result.options[0].presentCost.amount() > Decimal::of("8385"));
    CHECK(result.options[0].presentCost.amount() < Decimal::of("8400"));
    CHECK(result.recommended == 0);
    CHECK(result.leastPlainSum == 1);
    CHECK(result.options[1].verdict->plainSumDisagrees());
    const auto lines = verdictsOf({scenario, result, result.catalog->hardware()});
    CHECK(lines[1].find("disagrees") != std::string::npos);
}

TEST_CASE("discounts, tax and credits are added in this order, and parts sum to the total")
{
    // On demand, each month: 730, less 10 % is 657, plus 10 % tax is 722.70. A credit of 1,500 valid through
    // the second month pays 722.70 twice and loses 54.60.
    const Scenario scenario = scenarioOf(withPrices(
        R"("discounts": [{"provider": "aws", "share": "10%"}], "tax": {"rate": "10%", "recoverable": false},
           "credits": [{"amount": "1500 USD", "last_month": "2026-03"}],)"));
    const ScenarioResult result = good(scenario);
    const OptionResult& onDemand = result.options[0];
    CHECK(onDemand.quote->total() == usd("8760.00"));
    CHECK(onDemand.total == usd("7227.00"));  // 10 months x 722.70
    REQUIRE(onDemand.creditUses.size() == 1);
    CHECK(onDemand.creditUses[0].used == usd("1445.40"));
    CHECK(onDemand.creditUses[0].expired == usd("54.60"));
    // Reserved: 4,380 - 438 = 3,942, + 394.20 = 4,336.20, - 1,500.
    CHECK(result.options[1].total == usd("2836.20"));
    CHECK(result.options[1].creditUses[0].expired.isZero());
    checkSums(onDemand);
    checkSums(result.options[1]);
}

TEST_CASE("recoverable tax moves no total")
{
    const Scenario with = scenarioOf(withPrices(R"("tax": {"rate": "10%", "recoverable": true},)"));
    const ScenarioResult result = good(with);
    CHECK(result.options[0].total == usd("8760.00"));
    CHECK_FALSE(result.options[0].added.empty());
}

TEST_CASE("renewals are on the same terms, or at what list prices have come to")
{
    // Two years; list prices fall by 20 % after the first. Renewed at current prices the second year costs
    // 4,380 x 0.8 = 3,504; on demand it costs 8,760 x 0.8 = 7,008.
    const std::string prices = R"("prices": {"decline": {"per_year": "20%", "how": "stepped"}},)";
    std::string text = withPrices(prices);
    text.replace(text.find("\"months\": 12"), 12, "\"months\": 24");
    const Scenario same = scenarioOf(text);
    const ScenarioResult sameTerms = good(same);
    CHECK(sameTerms.options[0].total == usd("15768.00"));
    CHECK(sameTerms.options[1].total == usd("8760.00"));
    Scenario current = same;
    current.renewal = RenewalPrice::Current;
    const ScenarioResult thenCurrent = good(current);
    CHECK(thenCurrent.options[0].total == usd("15768.00"));
    CHECK(thenCurrent.options[1].total == usd("7884.00"));
    checkSums(thenCurrent.options[1]);
    const auto after = monthsOf(thenCurrent.options[1]);
    CHECK(after[12].billed == usd("3504.00"));
}

TEST_CASE("a commitment of 2024 to p5.48xlarge lost its saving to the price cut of 2025")
{
    // Recorded: 98.32 USD an hour until 2025-06-23, then 55.04; in force from July 2025. The commitment at
    // 60 % of the list price of 2024 is 58.992. Calendar hours: June 2024 to June 2025 have 395 days, July
    // 2025 to May 2027 700 days.
    const Scenario scenario = scenarioOf(exampleText("p5-commitment-2024.json"));
    const ScenarioResult result = good(scenario);
    // 395 x 24 = 9,480 h x 98.32 = 932,073.60; 700 x 24 = 16,800 h x 55.04 = 924,672.00, month by month
    // exact to the cent. Committed: 26,280 h x 58.992 = 1,550,309.76, rounded month by month: 21 months of
    // 744 h are 43,890.048, billed 43,890.05, and 3 of 672 h are 39,642.624, billed 39,642.62: 0.03 more.
    CHECK(result.options[0].total == usd("1856745.60"));
    CHECK(result.options[1].total == usd("1550309.79"));
    CHECK(result.options[1].verdict->plainSaving == usd("306435.81"));

    Scenario stays = scenario;
    stays.prices = ConstantPrices{};
    const ScenarioResult expected = good(stays);
    // As bought: 26,280 h x 98.32 = 2,583,849.60, 40 % saved, less the 0.03. The cut took 727,104 of it.
    CHECK(expected.options[0].total == usd("2583849.60"));
    CHECK(expected.options[1].verdict->plainSaving == usd("1033539.81"));

    CHECK(result.options[0].totalAtTodaysPrices == usd("2583849.60"));
    CHECK_FALSE(expected.options[0].totalAtTodaysPrices);
    const auto said = verdictsOf({scenario, result, result.catalog->hardware()});
    CHECK(std::any_of(said.begin(), said.end(), [](const std::string& line) {
        return line.find("727,104.00 USD of saving lost. From 2025-07 on, every month of it costs more.") !=
               std::string::npos;
    }));

    // And from July 2025 on each committed month costs more than on demand would.
    const auto& saving = result.options[1].verdict->saving.months();
    CHECK(saving[12].amount() > Decimal(0));
    CHECK(saving[13].amount() < Decimal(0));
    const auto lines = assumptionsOf({scenario, result, result.catalog->hardware()});
    CHECK(std::any_of(lines.begin(), lines.end(), [](const std::string& line) {
        return line.find("Assumed price") == 0 && line.find("58.992") != std::string::npos;
    }));
}

TEST_CASE("an old document run against newer prices shows what changed")
{
    Scenario scenario = scenarioOf(exampleText("p5-commitment-2024.json"));
    scenario.prices = ConstantPrices{};
    scenario.booksDigest = "0000000000000000";
    const ScenarioResult before = good(scenario);
    CHECK(before.booksChanged);
    CHECK_FALSE(before.warnings.empty());
    Scenario later = scenario;
    later.asOf = parseDate("2025-07-01").value();
    const ScenarioResult after = good(later);
    CHECK(before.options[0].total == usd("2583849.60"));
    CHECK(after.options[0].total == usd("1446451.20"));  // 26,280 h x 55.04
    // Replayed on top of prices that have moved since, the cut would count twice: the run says so.
    later.prices = ReplayedPrices{"aws/us-east-1/p5.48xlarge", {}, Month(2024, 6)};
    CHECK(good(later).warnings.front().find("applied to them again") != std::string::npos);
    later.prices = ConstantPrices{};
    const auto changed = differences(scenario, later);
    REQUIRE(changed.size() == 1);
    CHECK(changed[0].where == "as_of");
}

TEST_CASE("servers of one's own stand beside cloud offers in the scenario's currency")
{
    const Scenario scenario = scenarioOf(exampleText("eight-v100-seoul.json"));
    const ScenarioResult result = good(scenario);
    REQUIRE(result.options.size() == 3);
    for (const OptionResult& option : result.options) {
        CHECK_FALSE(option.refused);
        CHECK(option.total.currency() == krw("1").currency());
        checkSums(option);
    }
    // The DGX-1's list price of 149,000 USD, at the rate that the result names.
    const auto rate = std::find_if(result.rates.begin(), result.rates.end(),
                                   [](const ExchangeRate& one) { return one.quote.code() == "KRW"; });
    REQUIRE(rate != result.rates.end());
    const Charges& charges = result.options[2].quote->charges();
    const auto purchase = std::find_if(charges.begin(), charges.end(), [](const Charge& charge) {
        return partOf(charge) == OwnedPart::Purchase;
    });
    REQUIRE(purchase != charges.end());
    CHECK(purchase->cost == roundToMinorUnit(Amount(Rational(149'000) * Rational(rate->rate), rate->quote)));

    Scenario few = scenario;
    few.demand.gpus = Rational(9);
    const ScenarioResult tooFew = good(few);
    REQUIRE(tooFew.options[2].refused);
    CHECK(tooFew.options[2].refused->found == "1 server of one's own");
}

TEST_CASE("what a scenario names and nobody knows is reported in one pass")
{
    Scenario scenario = scenarioOf(withPrices());
    scenario.assumed[0].offer = "aws/nowhere/p3.2xlarge";
    scenario.assumed[1].offer = "aws/nowhere/p4.2xlarge";
    scenario.prices = ReplayedPrices{"aws/nowhere/p5.48xlarge", {}, Month(2024, 6)};
    scenario.credits.push_back({"", krw("5"), Month(2026, 5)});
    const auto result = ran(scenario);
    REQUIRE_FALSE(result);
    std::vector<std::string> pointers;
    for (const Error& error : result.error()) {
        pointers.push_back(error.where.pointer);
    }
    CHECK(pointers == std::vector<std::string>{"/credits/0/amount", "/assumed_prices/0/offer",
                                               "/assumed_prices/1/offer", "/prices"});
}

TEST_CASE("a scenario that is asked to stop has no answer")
{
    const Scenario scenario = scenarioOf(withPrices());
    std::stop_source stop;
    stop.request_stop();
    CHECK_THROWS_AS(run(scenario, {shippedCatalog(), shippedExchangeRates(), shippedOwnedPresets()},
                        stop.get_token()),
                    Stopped);
}

TEST_CASE("a missing exchange rate fails the whole scenario, whichever option needs it")
{
    Scenario scenario = scenarioOf(withPrices());
    scenario.currency = Currency::parse("ISK").value();
    const auto result = run(scenario, {shippedCatalog(), {}, shippedOwnedPresets()});
    REQUIRE_FALSE(result);
    CHECK(result.error().size() == 2);
    CHECK(result.error().front().code == ErrorCode::NoExchangeRate);
    CHECK(result.error().front().where.pointer == "/options/0");
}

TEST_CASE("an option that is not sold is refused by itself, a baseline that is not fails the whole")
{
    const std::string options =
        R"({"id": "on-demand", "offer": "aws/ap-northeast-2/p3.2xlarge", "plan": "on-demand"},
           {"id": "five", "offer": "aws/ap-northeast-2/p3.2xlarge", "plan": "subscription-5m"})";
    Scenario scenario = scenarioOf(withPrices("", options));
    const ScenarioResult result = good(scenario);
    CHECK(result.options[1].refused->code == ErrorCode::NotOffered);
    CHECK(result.recommended == 0);
    scenario.baseline = "five";
    CHECK_FALSE(ran(scenario));
}

TEST_CASE("discounts and credits that apply to nothing are warned about")
{
    const Scenario scenario = scenarioOf(withPrices(
        R"("discounts": [{"provider": "gcp", "share": "10%"}],
           "credits": [{"provider": "azure", "amount": "1 USD", "last_month": "2026-05"}],)"));
    const ScenarioResult result = good(scenario);
    CHECK(result.warnings == std::vector<std::string>{"the discount of gcp applies to no option",
                                                      "the credit of azure applies to no option"});
    CHECK(result.options[0].total == usd("8760.00"));
}

TEST_CASE("a fall of list prices in the first year that stops a commitment from paying")
{
    // 12 months: on demand pays 730 x (1 - d k / 12) in month k; the sum over k = 0..11 is
    // 730 x (12 - 5.5 d). It equals 4,380 = 730 x 6 at d = 6 / 5.5, more than all: it always pays.
    const Scenario scenario = scenarioOf(withPrices());
    CHECK(good(scenario).options[1].priceDrop->answer == PriceDropBreakEven::Answer::AlwaysPays);
    // At 8,030 = 730 x 11 it stops at d = 1 / 5.5 = 18.1818 %.
    std::string text = withPrices();
    text.replace(text.find("4380"), 4, "8030");
    const Scenario dear = scenarioOf(text);
    const ScenarioResult result = good(dear);
    CHECK(result.options[1].priceDrop->lastPaying == Decimal::of("0.181818"));
}

}  // namespace gpucost
