// SPDX-License-Identifier: Apache-2.0
#include "core/plan/reserved.h"

#include "tests/core/plan/plan_builders.h"

using namespace gpucost;
using namespace gpucost::test;

namespace {

Reserved reserved(int months, std::string_view upfront, std::string_view recurring,
                  Per per = Per::InstanceHour)
{
    const Money once = money(upfront);
    const Money often = money(recurring);
    const Payment payment = often.isZero()  ? Payment::AllUpfront
                            : once.isZero() ? Payment::NoUpfront
                                            : Payment::PartialUpfront;
    return {Term(months), payment, OfferingClass::Standard, per, once, often, std::nullopt};
}

Reserved inPayments(int months, std::string_view total)
{
    const Money sum = money(total);
    return {Term(months),
            Payment::Monthly,
            OfferingClass::Standard,
            Per::InstanceHour,
            Money(0, sum.currency()),
            Money(0, sum.currency()),
            sum};
}

Charges buy(const Reserved& terms, std::int64_t instances, const Demand& demand, const Billing& billing = {},
            CommittedUnits below = {})
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

TEST_CASE("all upfront is one purchase per instance and term, whatever is used")
{
    // p3.2xlarge, Seoul, 3 years (pricing-rules 2.6, [A15]).
    for (const char* use :
         {"gpus=2 months=36", "gpus=2 months=36 use=1%", "gpus=2 months=36 calendar start=2019-09"}) {
        const Charges made = buy(reserved(36, "44034 USD", "0 USD"), 2, demand(use));
        CHECK(costs(made) == "88068.00");
        CHECK(made[0].plan == "reserved-3y-all-upfront");
        CHECK((toString(made[0].category) == "Purchase"));
        CHECK((toString(made[0].frequency) == "One-Time"));
        CHECK((toString(made[0].pricing) == "Committed"));
    }
}

TEST_CASE("an unused reserved hour still costs its recurring rate")
{
    const Charges idle = buy(reserved(12, "0 USD", "0.018 USD"), 1, demand("months=12 use=0%"));
    CHECK(idle.size() == 12);
    CHECK(costs({idle[0]}) == "13.14");  // infracost-t3medium-std3-no: 0.018 x 730
    REQUIRE(idle[0].use);
    CHECK(text(idle[0].use->used) == "0");
    CHECK(text(idle[0].use->unused) == "730");
}

TEST_CASE("a monthly rate is charged for the hours of each month and rounded there")
{
    // 0.021 x 744 / 672 / 744 = 15.624, 14.112, 15.624.
    const Charges made = buy(reserved(3, "0 USD", "0.021 USD"), 1, demand("calendar months=3 start=2019-01"));
    CHECK(costs(made) == "15.62 14.11 15.62");
    // Rounded once for all instances: 3 x 15.624 = 46.872.
    CHECK(costs({buy(reserved(3, "0 USD", "0.021 USD"), 3, demand("calendar months=3 start=2019-01"))[0]}) ==
          "46.87");
    // A price per month is for 730 hours: 54.02 each (aws-itecnotes-m4-partial).
    CHECK(totalText(buy(reserved(12, "648 USD", "54.02 USD", Per::InstanceMonth), 1, demand("months=12"))) ==
          "1296.24 USD");
}

TEST_CASE("a fixed total in monthly payments leaves what rounding leaves in the last one")
{
    const Charges azure = buy(inPayments(36, "171651472 KRW"), 1, demand("gpus=4 on=4 months=36"));
    REQUIRE(azure.size() == 36);
    for (std::size_t i = 0; i < 35; ++i) {
        CHECK(toString(azure[i].cost) == "4768096 KRW");
        CHECK(azure[i].month == static_cast<int>(i));
    }
    CHECK(toString(azure[35].cost) == "4768112 KRW");
    CHECK(totalText(azure) == "171651472 KRW");
    CHECK(azure[0].plan == "reserved-3y-monthly");
    // 3,478 / 12 = 289.8333: eleven of 289.83, then 289.87 (pricing-rules 3.1).
    const Charges usd12 = buy(inPayments(12, "3478 USD"), 1, demand("months=12"));
    CHECK(costs({usd12[0], usd12[10], usd12[11]}) == "289.83 289.83 289.87");
    CHECK(totalText(usd12) == "3478.00 USD");
}

TEST_CASE("a total that the demand outlasts is paid again, and one that outlasts the demand is owed in full")
{
    const Charges twice = buy(inPayments(12, "3478 USD"), 1, demand("months=24"));
    CHECK(twice.size() == 24);
    CHECK(totalText(twice) == "6956.00 USD");
    const Charges early = buy(inPayments(36, "171651472 KRW"), 1, demand("months=12"));
    CHECK(early.size() == 36);
    CHECK(early.back().month == 35);
    CHECK(totalText(early) == "171651472 KRW");
}

TEST_CASE("a commitment is renewed while the demand goes on")
{
    struct Row {
        const char* demand;
        const char* months;
        const char* total;
    };
    for (const Row& row : {Row{"months=36", "0 12 24", "3000.00 USD"},
                           Row{"months=30", "0 12 24", "3000.00 USD"}, Row{"months=12", "0", "1000.00 USD"},
                           Row{"months=13", "0 12", "2000.00 USD"}, Row{"months=1", "0", "1000.00 USD"}}) {
        CAPTURE(std::string(row.demand));
        const Charges made = buy(reserved(12, "1000 USD", "0 USD"), 1, demand(row.demand));
        CHECK(months(made) == row.months);
        CHECK(totalText(made) == row.total);
    }
    const Charges late = buy(reserved(12, "0 USD", "1 USD"), 1, demand("months=7 calendar start=2019-09"));
    CHECK(late.size() == 12);
    CHECK(totalText(late) == "8784.00 USD");  // 2019-09 to 2020-08 hold a leap day: 366 x 24
    CHECK(late[7].lines[0].rule.find("after the months asked for") != std::string::npos);
    REQUIRE(late[7].use);
    CHECK(text(late[7].use->used) == "0");
}

TEST_CASE("what is sold per GPU is multiplied by an instance's GPUs, fractions too")
{
    CHECK(totalText(buy(reserved(12, "1000 USD", "0.5 USD", Per::GpuHour), 2,
                        demand("gpus=8 on=4 months=12"))) == "43040.00 USD");
    CHECK(totalText(buy(reserved(12, "1000 USD", "0 USD", Per::GpuHour), 1,
                        demand("gpus=1/6 on=1/6 months=12"))) == "166.67 USD");
}

TEST_CASE(
    "a negotiated discount lowers upfront and recurring, and conversion starts from the unrounded amount")
{
    const Demand year = demand("months=12");
    CHECK(totalText(buy(reserved(12, "1000 USD", "1 USD"), 1, year, billing("discount=12%"))) ==
          "8588.80 USD");
    // 44,034 x 1194.1145 = 52,581,637.893 -> 52,581,638.
    CHECK(costs(buy(reserved(36, "44034 USD", "0 USD"), 1, demand("months=36"),
                    billing("to=KRW*1194.1145"))) == "52581638");
    // 0.005 rounds to 0.01, which would be 12 KRW; from the unrounded amount it is 6 (5.97).
    CHECK(costs(buy(reserved(36, "0.005 USD", "0 USD"), 1, demand("months=36"),
                    billing("to=KRW*1194.1145"))) == "6");
    CHECK(costs(buy(reserved(36, "0.005 USD", "0 USD"), 1, demand("months=36"))) == "0.01");
    CHECK_THROWS_AS(
        (void)buy(reserved(36, "1 KRW", "0 KRW"), 1, demand("months=36"), billing("to=KRW*1194.1145")),
        CurrencyMismatch);
}

TEST_CASE("exact billing rounds nothing: payments are fractions, shown with 10 places, and sum to the total")
{
    const Billing exact = billing("exact");
    const Charges made = buy(inPayments(36, "1000 USD"), 1, demand("months=36"), exact);
    CHECK(costs({made[0], made[35]}) == "27.7777777778 27.7777777778");
    CHECK(totalText(made, exact) == "1000.0000000000 USD");
}

TEST_CASE("a reservation covers at most 3,600 s of each clock-hour, across concurrent instances")
{
    struct Row {
        const char* run;
        std::int64_t units;
        const char* used;
        const char* origin;
    };
    const std::vector<Row> rows{
        {"runs=0+900*4", 1, "1", "AWS: 4 x 15 min are one reserved hour"},
        {"runs=0+1200*3", 1, "1", "tencent-ri-three-20min"},
        {"runs=0+3600*3", 1, "1", "tencent-ri-three-1h: two hours are left to pay"},
        {"runs=0+1800,0+3600", 1, "1", "azure-hourly-apply-4"},
        {"runs=0+2700,3600+1800", 1, "1.25", "each clock-hour stands alone"},
        {"runs=1800+3600", 2, "1", "half of two clock-hours"},
    };
    for (const Row& row : rows) {
        CAPTURE(std::string(row.origin));
        const Charges made = buy(reserved(1, "0 USD", "1 USD"), row.units, demand(row.run));
        REQUIRE(made[0].use);
        CHECK(text(made[0].use->used) == row.used);
        CHECK((made[0].use->used + made[0].use->unused == Rational(730 * row.units)));
    }
}

TEST_CASE("a second commitment is used for what the first leaves")
{
    const Charges second = buy(reserved(1, "0 USD", "1 USD"), 2, demand("gpus=8 hours=100"), {}, {7, 1});
    REQUIRE(second[0].use);
    CHECK(text(second[0].use->used) == "100");
    CHECK(text(second[0].use->unused) == "1360");
}

TEST_CASE("an upfront beyond 64 bits of minor units throws")
{
    CHECK_THROWS_AS(
        (void)charges(reserved(36, "99999999999999999 USD", "0 USD"), 1, {}, demand("months=36"), {}),
        Overflow);
    CHECK_THROWS_AS(
        (void)totalMinorUnits(reserved(12, "50000000000000000 USD", "0 USD"), 1, demand("months=36"), {}),
        Overflow);
}
