// SPDX-License-Identifier: Apache-2.0
#include "core/plan/subscription.h"

#include "tests/core/plan/plan_builders.h"

using namespace gpucost;
using namespace gpucost::test;

namespace {

Charges buy(const Subscription& terms, std::int64_t instances, const Demand& demand,
            const Billing& billing = {})
{
    Charges made = charges(terms, instances, {}, demand, billing);
    checkDerivation(made);
    if (billing.mode == Billing::Mode::Provider) {
        CHECK(totalMinorUnits(terms, instances, demand, billing) ==
              minorUnits(totalOf(made, made[0].cost.currency(), billing)));
    }
    return made;
}

}  // namespace

TEST_CASE("months bought at once are one purchase at the ladder's share, which is the share paid")
{
    struct Row {
        int months;
        const char* share;
        const char* cost;
        const char* origin;
    };
    const std::vector<Row> rows{
        {12, "0.83", "1015.92", "tencent-downgrade-basis: 102 a month, 12 months at 8.3"},
        {1, "1", "102.00", "one month pays in full"},
        {6, "0.88", "538.56", "general ladder, 6 to 11 months"},
        {36, "0.5", "1836.00", "general ladder, 3 years"},
    };
    for (const Row& row : rows) {
        CAPTURE(std::string(row.origin));
        const Charges made =
            buy({Term(row.months), rate("102 CNY", Per::InstanceMonth), Decimal::of(row.share)}, 1,
                demand("months=" + std::to_string(row.months)));
        CHECK(costs(made) == row.cost);
        CHECK(made[0].plan == "subscription-" + std::to_string(row.months) + "m");
        CHECK((toString(made[0].frequency) == "One-Time"));
        CHECK((made[0].unit == "instance-month"));
        CHECK(text(made[0].quantity) == std::to_string(row.months));
    }
}

TEST_CASE("one month at a time are as many orders at the one-month share")
{
    const Charges made =
        buy({Term(1), rate("2928 CNY", Per::InstanceMonth), Decimal(1)}, 1, demand("months=12"));
    CHECK(made.size() == 12);
    CHECK(totalText(made) == "35136.00 CNY");
    CHECK(totalText(buy({Term(12), rate("2928 CNY", Per::InstanceMonth), Decimal::of("0.83")}, 1,
                        demand("months=12"))) == "29162.88 CNY");
}

TEST_CASE("a purchase is renewed as a whole and owed as a whole, whatever the months' lengths")
{
    const Charges made = buy({Term(12), rate("100 CNY", Per::InstanceMonth), Decimal::of("0.83")}, 3,
                             demand("months=18 calendar start=2019-02"));
    CHECK(months(made) == "0 12");
    CHECK(costs(made) == "2988.00 2988.00");
    CHECK(made[1].lines[0].rule ==
          "subscription at 83 % of the monthly price, paid once for 12 months, renewed on the same terms");
}

TEST_CASE("each purchase is rounded once, for all instances together")
{
    CHECK(costs(buy({Term(1), rate("0.335 CNY", Per::InstanceMonth), Decimal::of("0.5")}, 3,
                    demand("gpus=3"))) == "0.50");
    CHECK(costs(buy({Term(12), rate("1000 CNY", Per::GpuMonth), Decimal::of("0.83")}, 1,
                    demand("gpus=1/4 on=1/4 months=12"))) == "2490.00");
    CHECK(costs(buy({Term(12), rate("102 CNY", Per::InstanceMonth), Decimal::of("0.83")}, 1,
                    demand("months=12"), billing("discount=5% to=KRW*166.5", currency("CNY")))) ==
          "160693");  // 1,015.92 x 0.95 x 166.5 = 160,693.146
}
