// SPDX-License-Identifier: Apache-2.0
#include "core/plan/savings_plan.h"

#include "core/plan/on_demand.h"
#include "tests/core/plan/plan_builders.h"

using namespace gpucost;
using namespace gpucost::test;

namespace {

SavingsPlan plan(int months, std::string_view counted, std::optional<std::string_view> spend,
                 Payment payment = Payment::NoUpfront)
{
    return {Term(months), payment, rate(counted), spend ? std::optional(Decimal::of(*spend)) : std::nullopt};
}

Charges buy(const SavingsPlan& terms, std::int64_t instances, const Demand& demand,
            const Billing& billing = {}, CommittedUnits below = {})
{
    Charges made = charges(terms, instances, below, demand, billing);
    checkDerivation(made);
    if (billing.mode == Billing::Mode::Provider) {
        CHECK(totalMinorUnits(terms, instances, demand, billing) ==
              minorUnits(totalOf(made, made[0].cost.currency(), billing)));
    }
    return made;
}

std::string covered(const SavingsPlan& terms, std::int64_t instances, const Billing& billing = {})
{
    const CommittedUnits units = coveredUnits(terms, instances, Rational(1), billing).value();
    return std::to_string(units.numerator) + "/" + std::to_string(units.denominator);
}

}  // namespace

TEST_CASE("2.00 an hour at a plan rate of 0.70 covers 2.857 instances, and the rest stays on demand")
{
    // AWS "sp-applying": 4 x r5.4xlarge, on demand 1.00; 1.142857 units stay on demand (aws-sp-partial-2usd).
    const SavingsPlan terms = plan(12, "0.70 USD", "2.00");
    CHECK(covered(terms, 4) == "20/7");
    const CommittedUnits units = coveredUnits(terms, 4, Rational(1), {}).value();
    const OnDemand rest{rate("1.00 USD"), perSecond()};
    const Charges left = charges(rest, demand("gpus=4 hours=1"), units, {}).value();
    CHECK(text(left[0].exact.value(), 6) == "1.142857");
    CHECK(costs(left) == "1.14");
    CHECK(totalMinorUnits(rest, demand("gpus=4 hours=1"), units, {}).value() == 114);
}

TEST_CASE("what an hour leaves of a commitment is lost")
{
    // 3.00 an hour, 4 instances at 0.60: 2.40 used, 0.60 lost (aws-sp-ec2-unused).
    const Charges made = buy(plan(1, "0.60 USD", "3.00"), 4, demand("gpus=4"));
    CHECK(costs(made) == "2190.00");
    REQUIRE(made[0].use);
    CHECK(
        (made[0].use->used * Rational(Decimal::of("0.60")) == Rational(Decimal::of("2.40")) * Rational(730)));
    CHECK((made[0].use->unused * Rational(Decimal::of("0.60")) ==
           Rational(Decimal::of("0.60")) * Rational(730)));
    // Half of each month idle: an hour's leftover does not help another hour.
    const Charges half = buy(plan(1, "0.60 USD", "3.00"), 4, demand("gpus=4 use=50%"));
    CHECK(costs(half) == "2190.00");
    CHECK(text(half[0].use->used) == "1460");
}

TEST_CASE("the fee is the commitment times the hours of the month")
{
    CHECK(costs(buy(plan(1, "0.70 USD", "1.20"), 1, demand("calendar start=2019-04"))) ==
          "864.00");  // aws-sp-bill-720
    CHECK(costs(buy(plan(1, "0.70 USD", "1.92"), 1, demand(""))) ==
          "1401.60");  // aws-sp-commitment-from-annual: not 1,400
    const Charges made = buy(plan(12, "0.70 USD", "1.20"), 1, demand("months=12"));
    CHECK(made.size() == 12);
    CHECK(made[0].plan == "savings-plan-1y-no-upfront");
    CHECK((made[0].unit == "hour"));
}

TEST_CASE("all upfront pays every hour of the term at its beginning")
{
    const Charges made =
        buy(plan(12, "0.70 USD", "1.00", Payment::AllUpfront), 1, demand("months=13 calendar start=2019-03"));
    CHECK(months(made) == "0 12");
    CHECK(costs(made) == "8784.00 8760.00");  // the first term holds 2020-02-29
    CHECK((toString(made[0].frequency) == "One-Time"));
}

TEST_CASE("without a stated commitment the plan covers all instances of the demand")
{
    CHECK(covered(plan(12, "0.70 USD", {}), 4) == "4/1");
    CHECK(costs(buy(plan(1, "0.70 USD", {}), 4, demand("gpus=4"))) == "2044.00");
}

TEST_CASE("a negotiated discount lowers the plan's rate and leaves a stated commitment as money")
{
    const Billing tenth = billing("discount=10%");
    CHECK(costs(buy(plan(1, "0.70 USD", "2.00"), 4, demand("gpus=4"), tenth)) == "1460.00");
    CHECK(covered(plan(1, "0.70 USD", "2.00"), 4, tenth) == "200/63");
    CHECK(costs(buy(plan(1, "0.70 USD", {}), 4, demand("gpus=4"), tenth)) == "1839.60");
    const Billing won = billing("discount=10% to=KRW*1194.1145");
    CHECK(costs(buy(plan(1, "0.70 USD", "2.00"), 4, demand("gpus=4"), won)) ==
          "1743407");  // 1,460 x 1194.1145 = 1,743,407.17
    CHECK(covered(plan(1, "0.70 USD", "2.00"), 4, won) == "200/63");
}

TEST_CASE(
    "a commitment that is no fraction of twelve digits of the rate is refused, and so is one at a rate of "
    "zero")
{
    const auto awkward = coveredUnits(plan(1, "0.7000000000001 USD", "2.0000000000003"), 1, Rational(1), {});
    REQUIRE_FALSE(awkward);
    CHECK((awkward.error().code == ErrorCode::NumericLimit));
    const auto free = coveredUnits(plan(1, "0.70 USD", "2.00"), 1, Rational(1), billing("discount=100%"));
    REQUIRE_FALSE(free);
    CHECK((free.error().code == ErrorCode::BadPlan));
}
