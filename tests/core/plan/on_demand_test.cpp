// SPDX-License-Identifier: Apache-2.0
#include "core/plan/on_demand.h"

#include "tests/core/plan/plan_builders.h"

using namespace gpucost;
using namespace gpucost::test;

namespace {

Charges buy(const Rules& rules, const Demand& demand, std::string_view hourly = "1 USD",
            const Billing& billing = {}, CommittedUnits below = {})
{
    const OnDemand terms{rate(hourly), rules};
    Charges made = charges(terms, demand, below, billing).value();
    checkDerivation(made);
    if (billing.mode == Billing::Mode::Provider && !made.empty()) {
        CHECK(totalMinorUnits(terms, demand, below, billing).value() ==
              minorUnits(totalOf(made, made[0].cost.currency(), billing)));
    }
    return made;
}

constexpr const char* googleSud = "cloud.google.com/compute/docs/sustained-use-discounts";

}  // namespace

TEST_CASE("both sustained-use ladders pay each quarter of the month at its own share")
{
    struct Row {
        Rules rules;
        const char* use;
        const char* paid;
        const char* off;
    };
    const std::vector<Row> rows{
        // 30 %: "effective at 50/75/100 %: 10/20/30 %"
        {thirtyPercentLadder(), "25%", "182.5", "0.00"},
        {thirtyPercentLadder(), "50%", "328.5", "10.00"},
        {thirtyPercentLadder(), "75%", "438", "20.00"},
        {thirtyPercentLadder(), "100%", "511", "30.00"},
        // 20 %: the sum of shares is 3.2008 / 4, so a full month is 19.98 % off, not 20 %
        {twentyPercentLadder(), "25%", "182.5", "0.00"},
        {twentyPercentLadder(), "50%", "340.8735", "6.61"},
        {twentyPercentLadder(), "75%", "474.646", "13.31"},
        {twentyPercentLadder(), "100%", "584.146", "19.98"},
    };
    for (const Row& row : rows) {
        CAPTURE(std::string(row.use));
        const Charges month = buy(row.rules, demand(std::string("use=") + row.use));
        CHECK_MESSAGE(text(paidHours(month)) == row.paid, std::string(googleSud));
        const Rational off = Rational(100) - paidHours(month) / usedHours(month) * Rational(100);
        CHECK(text(off, 2) == row.off);
    }
}

TEST_CASE("600 hours of a 730-hour month are paid as 459")
{
    // Edges at 182.5, 365 and 547.5 h: 182.5 + 146 + 109.5 + 21 (worked example gcp-sud-n1-600h).
    const Charges month = buy(thirtyPercentLadder(), demand("hours=600"));
    REQUIRE(month.size() == 1);
    CHECK(costs(month) == "459.00");
    REQUIRE(month[0].lines.size() == 4);
    CHECK(text(month[0].lines[0].quantity) == "182.5");
    CHECK(text(month[0].lines[3].quantity) == "52.5");
    CHECK(text(month[0].lines[3].share) == "0.4");
    CHECK(month[0].lines[1].rule == "sustained use, 25 to 50 % of the month");
}

TEST_CASE("the same 365 hours cost less sustained use in a shorter calendar month")
{
    struct Row {
        const char* start;
        const char* cost;
    };
    // Thresholds follow the real month (worked example gcp-sud-month-length).
    for (const Row& row : {Row{"2019-02", "319.80"}, Row{"2019-04", "327.00"}, Row{"2019-01", "329.20"},
                           Row{"2020-02", "323.40"}}) {
        CAPTURE(std::string(row.start));
        CHECK(costs(buy(thirtyPercentLadder(),
                        demand(std::string("calendar hours=365 start=") + row.start))) == row.cost);
    }
}

TEST_CASE("sustained use starts again each calendar month")
{
    const Charges months = buy(thirtyPercentLadder(), demand("calendar months=3 start=2019-01 use=100%"));
    CHECK(costs(months) == "520.80 470.40 520.80");  // 744, 672, 744 h at 70 %
}

TEST_CASE("concurrent instances stack into layers that each earn sustained use of their own")
{
    // Google, "4 vCPU all month + 4 for 75 % + 8 for 50 % + 16 for 25 %" are 30, 20, 10 and 0 % off.
    // In seconds of a 730-hour month: 100 % = 2,628,000; 75 % = 1,971,000; 50 % = 1,314,000; 25 % = 657,000.
    const Demand use = demand("runs=0+2628000*4,657000+1971000*4,1314000+1314000*8,1971000+657000*16");
    const Charges month = buy(thirtyPercentLadder(), use);
    // 4 x 511 + 4 x 438 + 8 x 328.5 + 16 x 182.5
    CHECK(costs(month) == "9344.00");
    CHECK(text(usedHours(month)) == "10950");
}

TEST_CASE("thirty machines for a day each, one after another, earn what one machine all month earns")
{
    std::string runs;
    for (int day = 0; day < 30; ++day) {
        runs += (day == 0 ? "runs=" : ",") + std::to_string(day * 86400) + "+86400";
    }
    const std::string month = "calendar start=2019-04 ";  // 30 days; pricing-rules 4.1
    CHECK(costs(buy(thirtyPercentLadder(), demand(month + runs))) == "504.00");
    CHECK(costs(buy(thirtyPercentLadder(), demand(month + "use=100%"))) == "504.00");
}

TEST_CASE("use above a commitment earns sustained use layer by layer")
{
    // Google: commit 8, run 24: 16 at list price, which may earn the discount: 16 x 511.
    CHECK(costs(buy(thirtyPercentLadder(), demand("gpus=24 use=100%"), "1 USD", {}, {8, 1})) == "8176.00");
    // Half of the month: 16 x 328.5.
    CHECK(costs(buy(thirtyPercentLadder(), demand("gpus=24 use=50%"), "1 USD", {}, {8, 1})) == "5256.00");
    // A commitment of 2.5 leaves half an instance of 3: one layer that ran for half of every hour, 50 % of
    // the month.
    CHECK(costs(buy(thirtyPercentLadder(), demand("gpus=3 use=100%"), "1 USD", {}, {5, 2})) == "328.50");
    // 4 run all month, 4 more for its second half, commitment 4: the upper four ran 50 %.
    CHECK(costs(buy(thirtyPercentLadder(), demand("runs=0+2628000*4,1314000+1314000*4"), "1 USD", {},
                    {4, 1})) == "1314.00");
    CHECK(buy(thirtyPercentLadder(), demand("gpus=8 use=100%"), "1 USD", {}, {8, 1}).empty());
}

TEST_CASE("families without sustained use, and accounts that earn none, pay every hour")
{
    CHECK(costs(buy(perSecond(), demand("use=100%"), "0.56 USD")) == "408.80");  // L4 (gcp-l4-no-sud)
    const OnDemand invoiced{rate("0.56 USD"), thirtyPercentLadder(), false};
    CHECK(costs(charges(invoiced, demand("use=100%"), {}, {}).value()) == "408.80");
}

TEST_CASE("a run's tier is found by its own clock, and edges belong to the lower tier")
{
    struct Row {
        const char* seconds;
        const char* paidSeconds;
    };
    // Tencent: up to 96 h 100 %, up to 360 h 50 %, beyond 34 % (pricing-rules 5.1, tencent-tier-boundaries).
    const std::vector<Row> rows{
        {"345600", "345600"},      // 96 h: all in tier 1
        {"345601", "345600.5"},    // one second later: that second in tier 2
        {"1296000", "820800"},     // 360 h: 96 + 132 h
        {"1296001", "820800.34"},  // that second in tier 3
        {"1440000", "869760"},     // 400 h: 96 + 132 + 13.6 h
        {"3600", "3600"},
    };
    for (const Row& row : rows) {
        CAPTURE(std::string(row.seconds));
        const Charges month = buy(tencentTiers(), demand(std::string("runs=0+") + row.seconds));
        CHECK(text(paidHours(month) * Rational(3600)) == row.paidSeconds);
    }
}

TEST_CASE(
    "one run is one clock: two runs of 96 hours stay in the first tier, and a run keeps its tier over the "
    "turn of a month")
{
    CHECK(text(paidHours(buy(tencentTiers(), demand("runs=0+345600,345600+345600")))) == "192");
    // 730 h a month, from hour 700 of the first: 30 h, then 730 h at hours 30 to 760 of the clock.
    const Charges two = buy(tencentTiers(), demand("months=2 runs=0:2520000+2736000"));
    CHECK(months(two) == "0 1");
    CHECK(costs(two) == "30.00 334.00");  // 66 + 264/2 + 400 x 0.34
    // Flat use of all hours is one run through all months; less than all starts anew each month.
    CHECK(costs(buy(tencentTiers(), demand("months=2 use=100%"))) == "353.80 248.20");
    CHECK(costs(buy(tencentTiers(), demand("months=2 hours=100"))) == "98.00 98.00");
}

TEST_CASE("where a provider settles hourly, each instance's clock-hour is rounded; elsewhere the month is")
{
    const Rules hourly = rules({.settlement = Settlement::Hour});
    // 0.005 an hour is 0.01 each hour, half away from zero, but 3.65 over the month.
    CHECK(costs(buy(hourly, demand("use=100%"), "0.005 CNY")) == "7.30");
    CHECK(costs(buy(perSecond(), demand("use=100%"), "0.005 CNY")) == "3.65");
    CHECK(costs(buy(hourly, demand("gpus=3 use=100%"), "0.004 CNY")) == "0.00");
    // GN7.LARGE20, 3.39 CNY: half an hour is 1.695, so 1.70 for each of two instances.
    CHECK(costs(buy(hourly, demand("gpus=2 hours=0.5"), "3.39 CNY")) == "3.40");
    CHECK(costs(buy(perSecond(), demand("gpus=2 hours=0.5"), "3.39 CNY")) == "3.39");
    // Tiers of one clock-hour are rounded together: hour 97 at 50 %.
    CHECK(costs(buy(tencentTiers(Settlement::Hour), demand("hours=97"), "0.01 CNY")) == "0.97");
    // Converted or exact charges come from the unrounded amount.
    CHECK(costs(buy(hourly, demand("use=100%"), "0.005 CNY", billing("to=KRW*200", currency("CNY")))) ==
          "730");
    CHECK(costs(buy(hourly, demand("use=100%"), "0.005 CNY", billing("exact"))) == "3.6500000000");
}

TEST_CASE(
    "hourly settlement rounds concurrent instances of a clock-hour as if they ran the same minutes of it")
{
    // One for the hour and two for 10 minutes are 4,800 s on 3,600: one hour and one of 20 minutes.
    const Rules hourly = rules({.settlement = Settlement::Hour});
    CHECK(costs(buy(hourly, demand("runs=0+3600,0+600*2"), "0.10 CNY")) == "0.13");
}

TEST_CASE("a run shorter than the minimum is billed for the minimum, each time it starts")
{
    // p3.2xlarge for 20 s: 60 s x 3.06 / 3600 = 0.051 (aws-min-60s).
    const Charges once = buy(sixtySecondMinimum(), demand("runs=0+20"), "3.06 USD");
    CHECK(text(usedHours(once) * Rational(3600)) == "60");
    CHECK(text(once[0].exact.value()) == "0.051");
    CHECK(costs(once) == "0.05");
    CHECK(text(usedHours(buy(sixtySecondMinimum(), demand("runs=0+20,100+20*2,600+61"))) * Rational(3600)) ==
          "241");
    // Seconds that a minimum adds lie in the month in which the run ends.
    const Charges turn =
        buy(rules({.minimumSeconds = 600}), demand("months=2 runs=0:2627990+20"), "3600 USD");
    CHECK(costs(turn) == "10.00 590.00");
}

TEST_CASE("seconds that a minimum adds pay the full rate beside sustained use")
{
    const Charges month = buy(rules({.minimumSeconds = 60, .sustainedUse = shares("1 0.8 0.6 0.4")}),
                              demand("runs=0+2628000,0+20"), "3600 USD");
    REQUIRE(month[0].lines.size() == 5);
    CHECK(month[0].lines[4].rule == "added by the minimum per run");
    CHECK(text(month[0].lines[4].quantity * Rational(3600)) == "40");
    CHECK(text(month[0].exact.value()) == "1839660");  // 511 h and 60 s
}

TEST_CASE("whole-hour granularity rounds each run up")
{
    // SUSE on AWS (pricing-rules 2.1).
    CHECK(costs(buy(wholeHours(), demand("runs=0+1,7200+3600,20000+3601"))) == "4.00");
    CHECK(costs(buy(wholeHours(), demand("gpus=2 hours=10.25"))) == "22.00");
}

TEST_CASE("a commitment below use that is billed run by run is refused")
{
    const auto refused = [](const Rules& r, const char* use) {
        const OnDemand terms{rate("1 USD"), r};
        const auto made = charges(terms, demand(use), {1, 1}, {});
        const auto total = totalMinorUnits(terms, demand(use), {1, 1}, {});
        CHECK(made.has_value() == total.has_value());
        return !made && made.error().code == ErrorCode::BadPlan;
    };
    CHECK(refused(tencentTiers(), "gpus=2"));
    CHECK(refused(sixtySecondMinimum(), "runs=0+20*2"));
    CHECK(refused(wholeHours(), "gpus=2 hours=1.5"));
    CHECK_FALSE(refused(sixtySecondMinimum(), "runs=0+60*2"));
    CHECK_FALSE(refused(wholeHours(), "gpus=2 hours=2"));
}

TEST_CASE("prices per GPU, per fraction of a GPU and per month become instance-hours exactly")
{
    struct Row {
        const char* price;
        Per per;
        const char* demand;
        const char* cost;
        const char* origin;
    };
    const std::vector<Row> rows{
        {"0.45 USD", Per::GpuHour, "gpus=4 on=4 hours=100", "180.00", "gcp-k80x4-100h"},
        {"0.454 USD", Per::GpuHour, "gpus=1/6 on=1/6 hours=100", "7.57",
         "NVads A10 v5, 1/6 GPU: 45.4 / 6 = 7.5667"},
        {"2628 USD", Per::InstanceMonth, "hours=365", "1314.00", "a month's price is for 730 h"},
        {"730 USD", Per::GpuMonth, "gpus=8 on=8 calendar start=2019-01", "5952.00",
         "744 h at 1 an hour, 8 GPUs"},
        {"33261 KRW", Per::InstanceHour, "gpus=8 on=8", "24280530", "nhn-v100x8-730"},
    };
    for (const Row& row : rows) {
        CAPTURE(std::string(row.origin));
        const OnDemand terms{rate(row.price, row.per), perSecond()};
        const Charges made = charges(terms, demand(row.demand), {}, {}).value();
        checkDerivation(made);
        CHECK(costs(made) == row.cost);
        CHECK(totalMinorUnits(terms, demand(row.demand), {}, {}).value() == minorUnits(made[0].cost));
    }
}

TEST_CASE("a month without use has no charge")
{
    CHECK(buy(perSecond(), demand("months=3 use=0%")).empty());
    CHECK(months(buy(perSecond(), demand("months=3 runs=0:0+60,2:0+60"))) == "0 2");
}

TEST_CASE("runs given out of order are all billed")
{
    const Charges made = buy(sixtySecondMinimum(), demand("months=3 runs=2:0+20,0:0+20"), "60 USD");
    CHECK(months(made) == "0 2");
    CHECK(costs(made) == "1.00 1.00");
}

TEST_CASE("a charge beyond 64 bits of minor units throws and is never a wrong number")
{
    const OnDemand terms{rate("100000000000000 USD"), perSecond()};
    CHECK_THROWS_AS((void)charges(terms, demand("gpus=1000"), {}, {}), Overflow);
    CHECK_THROWS_AS((void)totalMinorUnits(terms, demand("gpus=1000"), {}, {}), Overflow);
    // Each month fits, their sum does not.
    const OnDemand high{rate("100000000000000 USD"), perSecond()};
    CHECK_THROWS_AS((void)totalMinorUnits(high, demand("months=36"), {}, {}), Overflow);
}

TEST_CASE("a commitment of an awkward fraction below sustained use is still exact")
{
    // 999,999,999,989 / 999,999,999,961 units: a tick's divisor exceeds 64 bits and must not wrap around.
    const CommittedUnits below{999'999'999'989, 999'999'999'961};
    const OnDemand terms{rate("1 USD"), twentyPercentLadder()};
    const Demand use = demand("gpus=2 months=1 weekly=Mon-Sun_00:00-23:00");
    const Charges made = charges(terms, use, below, {}).value();
    // Above lie 1 - 28/999,999,999,961 instances for 23/24 of 730 h: the fourth quarter starts at 547.5 h.
    const Rational used = (Rational(1) - Rational(Integer(28), Integer(999'999'999'961))) * Rational(730) *
                          Rational(Integer(23), Integer(24));
    const Rational paid =
        Rational(Decimal::of("182.5")) *
            (Rational(Decimal::of("1")) + Rational(Decimal::of("0.8678")) + Rational(Decimal::of("0.733"))) +
        (used - Rational(Decimal::of("547.5"))) * Rational(Decimal::of("0.6"));
    REQUIRE(made.size() == 1);
    CHECK((made[0].exact.value() == paid));
    CHECK(costs(made) == text(paid, 2));
    CHECK(totalMinorUnits(terms, use, below, {}).value() == minorUnits(made[0].cost));
}
