// SPDX-License-Identifier: Apache-2.0
#include "core/scenario/scenario_uncertainty.h"

#include <algorithm>

#include "core/report/scenario_report.h"
#include "tests/core/scenario/priced_scenario.h"

namespace gpucost {

namespace {

using test::good;
using test::scenarioOf;
using test::scenarioText;
using test::withPrices;

ScenarioUncertainty evaluated(const Scenario& scenario, const ScenarioResult& result, unsigned threads = 1)
{
    auto made = evaluateUncertainty(scenario, result, {threads, {}, {}});
    if (!made) {
        MESSAGE(describe(made.error().front()));
    }
    REQUIRE(made);
    return std::move(*made);
}

std::string asked(const std::string& fields)
{
    return "\"uncertainty\": {" + fields + "},";
}

}  // namespace

TEST_CASE("uncertain use: the odds of a commitment, by hand")
{
    // Reserved costs 4,380 whatever the use; on demand 8,760 times it. Use is 20 % to 100 %, all alike:
    // reserved costs less above 50 %, in 50 / 80 of the worlds, and a world where use is u costs |8,760 u -
    // 4,380| too much to who chose wrong. Rows of a Mersenne twister are no fractions: within two standard
    // errors of 62.5 %.
    const Scenario scenario =
        scenarioOf(withPrices(asked(R"("utilization": "20%..100%", "worlds": 4096, "seed": 7)")));
    const ScenarioResult result = good(scenario);
    const ScenarioUncertainty made = evaluated(scenario, result);
    REQUIRE(made.worlds);
    CHECK(made.options == std::vector<std::size_t>{0, 1});
    const OptionOutcome& reserved = made.worlds->options[1];
    CHECK(reserved.wins > 4096 * 60 / 100);
    CHECK(reserved.wins < 4096 * 65 / 100);
    CHECK(reserved.percentile5 == 438'000);
    CHECK(reserved.percentile95 == 438'000);
    const OptionOutcome& onDemand = made.worlds->options[0];
    CHECK(onDemand.percentile5 > 8760 * 22);   // 24 % of 876,000 cents, give or take
    CHECK(onDemand.percentile95 < 8760 * 98);  // 96 %
    CHECK(made.leftOut.empty());
    CHECK(made.notInIt.empty());
    // The same digits on any number of threads.
    const ScenarioUncertainty again = evaluated(scenario, result, 3);
    CHECK(again.worlds->options[0].expected == onDemand.expected);
    CHECK(again.worlds->options[1].wins == reserved.wins);
}

TEST_CASE("where nothing is uncertain, the middle of every figure is the scenario's own")
{
    // One world whose use, prices and rate are those of the scenario costs what the scenario does, to the
    // cent; discounts, owned servers and the yearly fall of prices included.
    Scenario scenario = scenarioOf(test::exampleText("eight-v100-seoul.json"));
    scenario.discounts.emplace_back("aws", Percentage::parse("7.3%").value());
    UncertaintyQuestion question;
    question.spotStretch = "1..2";  // no option is on spot
    question.worlds = 1;
    question.wantsTornado = true;
    question.swings = {{Input::Months, Rational(36), Rational(36)}};
    scenario.uncertainty = question;
    const ScenarioResult result = good(scenario);
    const ScenarioUncertainty made = evaluated(scenario, result);
    REQUIRE(made.options.size() == 3);
    for (std::size_t i = 0; i < 3; ++i) {
        CAPTURE(i);
        CHECK(Rational(made.worlds->options[i].median) == Rational(result.options[i].total.amount()));
    }
    REQUIRE(made.tornados.size() == 2);
    for (const auto& one : made.tornados) {
        const Verdict& verdict = *result.options[one.option].verdict;
        CHECK(one.tornado.base.saving == verdict.plainSaving);
        CHECK(one.tornado.base.presentValue == verdict.presentSaving);
    }
}

TEST_CASE("a grid of a scenario has the totals of scenarios with that use, those months and that decline")
{
    Scenario scenario =
        scenarioOf(withPrices(R"("discounts": [{"provider": "aws", "share": "10%"}],)" +
                              asked(R"("grids": ["utilization,months", "utilization,price-decline"])")));
    const ScenarioResult result = good(scenario);
    const ScenarioUncertainty made = evaluated(scenario, result);
    CHECK_FALSE(made.worlds);
    REQUIRE(made.grids.size() == 2);
    for (const auto& one : made.grids) {
        const GridAxes& axes = one.grid.axes;
        for (const std::size_t row : {std::size_t{2}, std::size_t{9}}) {
            for (const std::size_t column : {std::size_t{0}, std::size_t{7}}) {
                Scenario there = scenario;
                there.uncertainty.reset();
                there.demand.shape = FlatUtilization{Percentage::ofFraction(axes.shares[row])};
                if (one.kind == GridKind::Months) {
                    there.demand.months = axes.months[column];
                } else {
                    there.prices =
                        DecliningPrices{Percentage::ofFraction(axes.declines[column]), Decline::Stepped};
                }
                const ScenarioResult other = good(there);
                for (std::size_t option = 0; option < 2; ++option) {
                    CHECK(moneyOfMinorUnits(one.grid.total(option, row, column), scenario.currency) ==
                          other.options[option].total);
                }
            }
        }
    }
}

TEST_CASE("what random worlds cannot take in is said")
{
    const std::string options =
        R"({"id": "on-demand", "offer": "aws/ap-northeast-2/p3.2xlarge", "plan": "on-demand"},
           {"id": "sold", "offer": "aws/ap-northeast-2/p3.2xlarge", "plan": "reserved-1y-all-upfront",
            "exit": {"how": "aws-sale", "after_months": 6, "sold_at": "50%"}},
           {"id": "own", "owned": {"preset": "dgx-1-v100", "servers": 1}},
           {"id": "nowhere", "offer": "aws/ap-northeast-2/p3.2xlarge", "plan": "savings-plan-9y-no-upfront"})";
    std::string text =
        withPrices(R"("tax": {"rate": "10%", "recoverable": false}, "renewal": "current-prices",
        "credits": [{"amount": "5 USD", "last_month": "2026-12"}],
        "prices": {"schedule": [{"month": 3, "factor": "0.9"}]},)" +
                       asked(R"("growth": "0%..50%", "worlds": 16)"),
                   options);
    text.replace(text.find("\"gpus\": \"1\", \"months\": 12"), 25, R"("gpus": "8", "months": 24)");
    const Scenario scenario = scenarioOf(text);
    const ScenarioResult result = good(scenario);
    const ScenarioUncertainty made = evaluated(scenario, result);
    CHECK(made.options == std::vector<std::size_t>{0});
    REQUIRE(made.leftOut.size() == 3);
    CHECK(made.leftOut[0].why.find("ends early") != std::string::npos);
    CHECK(made.leftOut[1].why.find("beyond its 1 server") != std::string::npos);
    CHECK(made.notInIt.size() == 4);
    const ScenarioReport report{scenario, result, result.catalog->hardware(), &made};
    const std::string page = scenarioReport(report, Format::Text, {});
    for (const char* said : {"free credits", "renewed on the same terms", "tax, which is not recovered",
                             "path of list prices", "ends early"}) {
        CAPTURE(said);
        CHECK(page.find(said) != std::string::npos);
    }
}

TEST_CASE("an uncertain scenario is written and read, and its contradictions are found")
{
    const std::string fields = R"x("utilization": "40%..70%..90%", "price_decline": "normal(10%,5%)",
        "growth": "-5%..20%", "spot_stretch": "1..1.1..1.5", "exchange": "lognormal(1,8%)", "seed": 99,
        "worlds": 512, "tornado": {"months": "12..48", "price_decline": "-5%..30%", "exchange": "0.9..1.25"},
        "grids": ["utilization,price-decline"])x";
    const Scenario scenario = scenarioOf(scenarioText(asked(fields)));
    const std::string written = writeScenario(scenario);
    CHECK(writeScenario(scenarioOf(written)) == written);
    CHECK(scenario.uncertainty->swings.size() == 3);
    CHECK(scenario.uncertainty->utilization == "40%..70%..90%");

    const auto firstPointer = [](const std::string& more) {
        const auto read = readScenario(scenarioText(more), "test.json");
        return read ? std::string("none") : read.error().front().where.pointer;
    };
    CHECK(firstPointer(asked(R"("utilization": "140%")")) == "/uncertainty/utilization");
    CHECK(firstPointer(asked(R"("worlds": 0)")) == "/uncertainty/worlds");
    CHECK(firstPointer(asked(R"("seed": -1)")) == "/uncertainty/seed");
    CHECK(firstPointer(asked(R"("grids": ["months"])")) == "/uncertainty/grids/0");
    CHECK(firstPointer(asked(R"("tornado": {"months": "12..20.5"})")) == "/uncertainty/tornado/months");
    CHECK(firstPointer(asked(R"("tornado": {"luck": "0%..1%"})")) == "/uncertainty/tornado/luck");
    CHECK(firstPointer(R"("billing": "exact",)" + asked(R"("worlds": 1)")) == "/uncertainty");

    // Prices in dollars, shown in dollars: no rate of exchange is there to be uncertain.
    const Scenario converted = scenarioOf(withPrices(asked(R"("exchange": "0.9..1.1")")));
    const auto made = evaluateUncertainty(converted, good(converted), {});
    REQUIRE_FALSE(made);
    CHECK(made.error().front().where.pointer == "/uncertainty/exchange");
}

}  // namespace gpucost
