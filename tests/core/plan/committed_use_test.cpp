// SPDX-License-Identifier: Apache-2.0
#include "core/plan/committed_use.h"

#include "tests/core/plan/plan_builders.h"

using namespace gpucost;
using namespace gpucost::test;

namespace {

Charges buy(const CommittedUse& terms, std::int64_t instances, const Demand& demand,
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

}  // namespace

TEST_CASE("committed use is billed monthly for every hour, used or not")
{
    for (const char* use : {"months=12", "months=12 use=0%", "months=12 hours=1"}) {
        const Charges made = buy({Term(12), rate("1.562 USD", Per::GpuHour)}, 1, demand(use));
        CHECK(made.size() == 12);
        CHECK(costs({made[0], made[11]}) == "1140.26 1140.26");
        CHECK(made[0].plan == "committed-use-1y");
        CHECK((toString(made[0].category) == "Purchase"));
        CHECK((toString(made[0].frequency) == "Recurring"));
    }
    // Calendar months: 1.562 x 744 and x 672.
    CHECK(costs(buy({Term(2), rate("1.562 USD", Per::GpuHour)}, 1,
                    demand("calendar months=2 start=2019-01"))) == "1162.13 1049.66");
}

TEST_CASE("a committed price per month is for 730 hours")
{
    CHECK(costs(buy({Term(1), rate("224.84 USD", Per::GpuMonth)}, 1, demand("months=1"))) == "224.84");
    CHECK(costs(buy({Term(1), rate("730 USD", Per::InstanceMonth)}, 2, demand("calendar start=2019-01"))) ==
          "1488.00");
}

TEST_CASE("committed use covers what runs at once, and what it does not cover is left to others")
{
    const Charges made = buy({Term(1), rate("1 USD")}, 8, demand("gpus=24 use=50%"));
    REQUIRE(made[0].use);
    CHECK(text(made[0].use->used) == "2920");
    CHECK(text(made[0].use->unused) == "2920");
}

TEST_CASE("three years that outlast a demand of one are owed in full")
{
    const Charges made = buy({Term(36), rate("1 USD")}, 1, demand("months=12 calendar start=2019-01"));
    CHECK(made.size() == 36);
    CHECK(totalText(made) == "26304.00 USD");  // 2020 is a leap year: 26,280 + 24 h
}
