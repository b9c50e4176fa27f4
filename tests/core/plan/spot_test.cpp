// SPDX-License-Identifier: Apache-2.0
#include "core/plan/spot.h"

#include "tests/core/plan/plan_builders.h"

using namespace gpucost;
using namespace gpucost::test;

namespace {

Rules aws()
{
    return rules({.minimumSeconds = 60, .spotInterruption = SpotInterruption::Aws});
}
Rules awsWholeHours()
{
    return rules({.granularitySeconds = 3600, .spotInterruption = SpotInterruption::AwsWholeHour});
}
Rules preemptible()
{
    return rules({.minimumSeconds = 60, .spotLimitHours = 24});
}

Charges buy(const Rules& rules, std::string_view use, std::string_view hourly = "1 USD")
{
    const Spot terms{rate(hourly), rules};
    const Demand wanted = demand(use);
    Charges made = charges(terms, wanted, {}, {}).value();
    checkDerivation(made);
    CHECK(totalMinorUnits(terms, wanted, {}, {}).value() ==
          (made.empty() ? 0 : minorUnits(totalOf(made, made[0].cost.currency(), {}))));
    return made;
}

std::string billedSeconds(const Rules& rules, std::string_view use)
{
    return text(usedHours(buy(rules, use)) * Rational(3600));
}

}  // namespace

TEST_CASE("who interrupts a spot instance, and when, decides what is billed")
{
    struct Row {
        Rules rules;
        const char* run;
        const char* billed;
    };
    // The whole table of AWS "billing for interrupted Spot Instances" (pricing-rules 2.4, [A11]).
    const std::vector<Row> rows{
        {aws(), "runs=0+3000", "3000"},  // you, Linux, first hour: seconds used
        {aws(), "runs=0+4500", "4500"},  // you, Linux, later: seconds used
        {aws(), "runs=0+3000!", "0"},    // EC2, Linux, first hour: free
        {aws(), "runs=0+3599!", "0"},
        {aws(), "runs=0+3600!", "3600"},           // the first hour is over
        {aws(), "runs=0+4500!", "4500"},           // EC2, Linux, later: seconds used
        {awsWholeHours(), "runs=0+3000", "3600"},  // you, SUSE, first hour: a full hour
        {awsWholeHours(), "runs=0+4500", "7200"},  // you, SUSE, later: rounded up
        {awsWholeHours(), "runs=0+7200", "7200"},
        {awsWholeHours(), "runs=0+3000!", "0"},     // EC2, SUSE, first hour: free
        {awsWholeHours(), "runs=0+4500!", "3600"},  // EC2, SUSE, later: the part hour is free
        {awsWholeHours(), "runs=0+7200!", "7200"},
        {aws(), "runs=0+20", "60"},  // the minimum holds for what you stop
    };
    for (const Row& row : rows) {
        CAPTURE(std::string(row.run));
        CHECK(billedSeconds(row.rules, row.run) == row.billed);
    }
}

TEST_CASE("a free run leaves no charge, and others of its month are billed")
{
    CHECK(buy(aws(), "runs=0+3000!").empty());
    CHECK(billedSeconds(aws(), "runs=0+3000*5!,4000+4500*2") == "9000");
}

TEST_CASE("preemptible instances are stopped after 24 hours, and each start has the minimum")
{
    CHECK(billedSeconds(preemptible(), "runs=0+86400") == "86400");
    CHECK(billedSeconds(preemptible(), "runs=0+86401") == "86460");    // 24 h and a second billed as 60
    CHECK(billedSeconds(preemptible(), "runs=0+172830") == "172860");  // 2 x 24 h and 30 s
    CHECK(billedSeconds(preemptible(), "use=100%") == "2628000");      // 730 h end with a whole 10 h
    CHECK(billedSeconds(rules({.minimumSeconds = 60}), "runs=0+86401") == "86401");  // Spot has no limit
}

TEST_CASE("spot earns neither sustained use nor tiers")
{
    CHECK(costs(buy(thirtyPercentLadder(), "use=100%")) == "730.00");
    CHECK(costs(buy(tencentTiers(), "use=100%")) == "730.00");
}

TEST_CASE("spot charges are dynamic usage")
{
    const Charges made = buy(aws(), "gpus=100 hours=24", "0.90 USD");
    CHECK(costs(made) == "2160.00");  // spot-100-instances: 90 an hour
    CHECK((toString(made[0].pricing) == "Dynamic"));
    CHECK((toString(made[0].category) == "Usage"));
    CHECK((toString(made[0].frequency) == "Usage-Based"));
    CHECK(made[0].plan == "spot");
}

TEST_CASE("spot takes what a commitment leaves unless interruptions decide what is billed")
{
    const Spot terms{rate("1 USD"), aws()};
    CHECK(costs(charges(terms, demand("gpus=8"), {6, 1}, {}).value()) == "1460.00");
    const auto interrupted = charges(terms, demand("runs=0+3000*8!"), {6, 1}, {});
    REQUIRE_FALSE(interrupted);
    CHECK((interrupted.error().code == ErrorCode::BadPlan));
}
