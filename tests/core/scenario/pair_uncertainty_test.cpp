// SPDX-License-Identifier: Apache-2.0
#include "core/report/pair_uncertainty.h"

#include "core/scenario/usual_question.h"
#include "tests/core/scenario/priced_scenario.h"

namespace gpucost {

namespace {

using test::scenarioOf;
using test::withPrices;

Checked<std::shared_ptr<const PairUncertainty>> asked(const Scenario& scenario, const std::string& plan,
                                                      const std::string& baseline)
{
    return PairUncertainty::of(scenario, plan, baseline,
                               {shippedCatalog(), shippedExchangeRates(), shippedOwnedPresets()}, Work{});
}

UncertaintyQuestion usual(const char* use, const PriceAssumption& prices)
{
    Scenario scenario = scenarioOf(withPrices());
    scenario.demand.shape = FlatUtilization{Percentage::parse(use).value()};
    scenario.prices = prices;
    return usualQuestion(scenario);
}

}  // namespace

TEST_CASE("usual questions: twenty points either way, within none and all of the time")
{
    CHECK(usual("60%", ConstantPrices{}).utilization == "40%..60%..80%");
    CHECK(usual("95%", ConstantPrices{}).utilization == "75%..95%..100%");
    CHECK(usual("100%", ConstantPrices{}).utilization == "80%..100%");
    CHECK(usual("10%", ConstantPrices{}).utilization == "0%..10%..30%");
    CHECK(usual("33.333%", ConstantPrices{}).utilization == "13.333%..33.333%..53.333%");
    CHECK(usual("60%", ConstantPrices{}).priceDecline == "0%..30%");
    const auto falling = [](const char* perYear) {
        return DecliningPrices{Percentage::parse(perYear).value(), Decline::Stepped};
    };
    CHECK(usual("60%", falling("10%")).priceDecline == "0%..10%..30%");
    CHECK(usual("60%", falling("25%")).priceDecline == "0%..25%..50%");
    CHECK(usual("60%", falling("60%")).priceDecline == "0%..60%..99%");
}

TEST_CASE("usual questions: a scenario's own question stays, and every answer is asked for")
{
    Scenario scenario = scenarioOf(withPrices());
    scenario.uncertainty = UncertaintyQuestion{};
    scenario.uncertainty->growth = "0%..10%";
    scenario.uncertainty->worlds = 17;
    const UncertaintyQuestion question = usualQuestion(scenario);
    CHECK(question.growth == "0%..10%");
    CHECK(question.utilization.empty());
    CHECK(question.worlds == 17);
    CHECK(question.wantsTornado);
    CHECK(question.grids.size() == 2);
}

TEST_CASE("usual questions: what the reader refuses beside one is an obstacle")
{
    Scenario scenario = scenarioOf(withPrices());
    const auto isRefused = [&scenario] {
        Scenario asking = scenario;
        asking.uncertainty = UncertaintyQuestion{};
        return !readScenario(writeScenario(asking), "scenario").has_value();
    };
    CHECK(uncertaintyObstacle(scenario) == UncertaintyObstacle::None);
    CHECK(!isRefused());
    scenario.billing = Billing::Mode::Exact;
    CHECK(uncertaintyObstacle(scenario) == UncertaintyObstacle::ExactBilling);
    CHECK(isRefused());
    scenario.billing = Billing::Mode::Provider;
    scenario.demand.shape = parseWeeklySchedule("Mon-Fri 09:00-19:00").value();
    CHECK(uncertaintyObstacle(scenario) == UncertaintyObstacle::Shape);
    CHECK(isRefused());
    scenario.demand.shape = FlatUtilization{};
    scenario.demand.ramp = {{3, Rational(2)}};
    CHECK(uncertaintyObstacle(scenario) == UncertaintyObstacle::Ramp);
    CHECK(isRefused());
}

TEST_CASE("two options: either may be the plan, and what one saves the other costs")
{
    const Scenario scenario = scenarioOf(withPrices());
    const auto there = asked(scenario, "reserved", "on-demand").value();
    const auto back = asked(scenario, "on-demand", "reserved").value();
    REQUIRE(there->hasWorlds());
    REQUIRE(back->hasWorlds());
    // The same worlds: shares of who wins add up, save for ties.
    const Worlds& worlds = *there->uncertainty().worlds;
    const auto ties = Rational(static_cast<std::int64_t>(worlds.options[0].ties)) /
                      Rational(static_cast<std::int64_t>(worlds.worlds));
    CHECK(there->winShare() + back->winShare() + ties == Rational(1));
    for (const GridKind kind : {GridKind::Months, GridKind::PriceDecline}) {
        const Grid* grid = there->grid(kind);
        REQUIRE(grid != nullptr);
        for (std::size_t row = 0; row < grid->axes.shares.size(); ++row) {
            for (std::size_t column = 0; column < grid->axes.columns(); ++column) {
                CHECK(*there->savingAt(kind, row, column) == -*back->savingAt(kind, row, column));
            }
        }
    }
    CHECK(there->tornado()->base.presentValue == -back->tornado()->base.presentValue);
    // By hand: twelve months at 10 % use cost 876 USD on demand, and 4,380 USD reserved.
    const Grid& months = *there->grid(GridKind::Months);
    for (std::size_t column = 0; column < months.axes.months.size(); ++column) {
        if (months.axes.months[column] == 12) {
            CHECK(toString(there->savingAt(GridKind::Months, 0, column)->amount()) == "-3504.00");
        }
    }
    CHECK(there->figures(0).size() == 11);
    CHECK(there->figures(0).front().key == "cheapest_percent");
}

TEST_CASE("two options: reports name one offer once and two offers each")
{
    Scenario scenario = scenarioOf(withPrices());
    const auto one = asked(scenario, "reserved", "on-demand").value();
    const UncertaintyReport same = one->report(GridKind::Months);
    CHECK(same.offer == "aws/ap-northeast-2/p3.2xlarge");
    CHECK(same.plans == std::vector<std::string>{"reserved-1y-all-upfront", "on-demand"});
    CHECK(same.prices.size() == 2);
    CHECK(same.grid->axes.declines.empty());
    CHECK(!one->report(GridKind::PriceDecline).grid->axes.declines.empty());
    scenario.options.push_back({"seattle", "", CloudChoice{"aws/us-west-2/p3.2xlarge", PlanSpec{{PlanPart{}}}}, {}});
    const auto two = asked(scenario, "seattle", "on-demand").value();
    const UncertaintyReport both = two->report(GridKind::Months);
    CHECK(both.offer == "aws/us-west-2/p3.2xlarge and aws/ap-northeast-2/p3.2xlarge");
    CHECK(both.plans.front() == "on-demand on aws/us-west-2/p3.2xlarge");
    CHECK(!uncertaintyReport(both, Format::Json).empty());
}

TEST_CASE("two options: what cannot be asked says why")
{
    const Scenario scenario = scenarioOf(withPrices());
    CHECK(asked(scenario, "reserved", "reserved").error().front().code == ErrorCode::BadValue);
    CHECK(asked(scenario, "reserved", "nobody").error().front().code == ErrorCode::NotFound);
    Scenario unsold = scenario;
    unsold.options.push_back(
        {"spot", "", CloudChoice{"aws/ap-northeast-2/p3.2xlarge", parsePlanSpec("reserved-5y-all-upfront").value()}, {}});
    CHECK(asked(unsold, "spot", "on-demand").error().front().code == ErrorCode::NotOffered);
    // Stopped before anything was done: no worlds, and no figures that look like some.
    std::stop_source stop;
    stop.request_stop();
    const auto made =
        PairUncertainty::of(scenario, "reserved", "on-demand",
                            {shippedCatalog(), shippedExchangeRates(), shippedOwnedPresets()}, {1, stop.get_token(), {}})
            .value();
    CHECK(!made->hasWorlds());
    CHECK(made->tornado() == nullptr);
    CHECK(!made->savingAt(GridKind::Months, 0, 0));
    CHECK(made->report(GridKind::Months).plans.size() == 2);
}

}  // namespace gpucost
