// SPDX-License-Identifier: Apache-2.0
#include "core/demand/demand.h"

#include <doctest/doctest.h>

#include "tests/core/demand/demand_text.h"

using namespace demand_text;

TEST_CASE("60 % of a 730-hour month are 438 whole hours from its beginning")
{
    const Demand d = demand(months("730 x 36 from 2026-01", FlatUtilization{share("60%")}));
    CHECK(d.uses().size() == 1);
    CHECK(d.uses()[0].hours == 730);
    CHECK(d.uses()[0].months == 36);
    CHECK(d.uses()[0].usedTicks == 438 * 3600);
    CHECK(buckets(d.uses()[0]) == "438 x 3600/3600");
    CHECK(layers(d.uses()[0]) == "1 x 1576800");
    CHECK(d.usedInstanceHours() == Rational(438 * 36));
    CHECK(d.requestedGpuHours() == Rational(438 * 36));
    CHECK(d.utilization() == fraction("0.6"));
    CHECK(d.runs().size() == 36);
    CHECK(text(d.runs()[0]) == "0+0 1576800 x 1");
    CHECK(text(d.runs()[35]) == "35+0 1576800 x 1");
    CHECK(d.shortestRun() == 1'576'800);
    CHECK(d.ticksPerSecond() == 1);
    CHECK_FALSE(d.hasProviderInterruptions());
}

TEST_CASE("a share that is no whole number of seconds is taken to the nearest second, ties up")
{
    struct Row {
        std::string share;
        std::int64_t seconds;
        std::string buckets;
        std::string why;
    };
    const Row rows[] = {
        {"33.3333%", 875'999, "1 x 1199/1199, 243 x 3600/3600", "0.333333 * 2,628,000 = 875,999.124"},
        {"0.0125%", 329, "1 x 329/329", "328.5, a tie"},
        {"0.0375%", 986, "1 x 986/986", "985.5, a tie"},
        {"0.00001%", 0, "", "0.2628 of a second"},
        {"0.00002%", 1, "1 x 1/1", "0.5256 of a second"},
        {"99.99999%", 2'628'000, "730 x 3600/3600", "0.2628 of a second is missing"},
        {"0%", 0, "", "nothing"},
        {"100%", 2'628'000, "730 x 3600/3600", "everything"},
    };
    for (const Row& row : rows) {
        CAPTURE(row.why);
        const Demand d = demand(months("730 x 1 from 2026-01", FlatUtilization{share(row.share)}));
        CHECK(d.use(0).usedTicks == row.seconds);
        CHECK(buckets(d.use(0)) == row.buckets);
        CHECK(disagreement(d) == "");
    }
}

TEST_CASE("an unused demand has months but no hours, no runs, no utilization")
{
    const Demand d = demand(months("730 x 12 from 2026-01", FlatUtilization{share("0%")}, "8"), "8");
    CHECK(d.peakInstances() == 1);
    CHECK(d.months() == 12);
    CHECK(runs(d) == "");
    CHECK(layers(d.use(11)) == "");
    CHECK(d.usedInstanceHours() == Rational(0));
    CHECK(d.requestedGpuHours() == Rational(0));
    CHECK(d.utilization() == Rational(0));
    CHECK(d.shortestRun() == 0);
}

TEST_CASE("a machine that never stops is one run through all months")
{
    CHECK(runs(demand(months("730 x 36 from 2026-01", FlatUtilization{}))) == "0+0 94608000 x 1");
    CHECK(runs(demand(months("calendar x 36 from 2024-01", FlatUtilization{}))) ==
          "0+0 94694400 x 1");  // 26,304 h
    CHECK(runs(demand(months("calendar x 2 from 2026-02", HoursPerMonth{Decimal(672)}))) ==
          "0+0 4838400 x 1");  // stops in March
}

TEST_CASE("6 GPUs on machines of 4 run on two, and 6 were asked for")
{
    const Demand d = demand(months("730 x 36 from 2026-01", FlatUtilization{}, "6"), "4");
    CHECK(d.peakInstances() == 2);
    CHECK(d.gpusPerInstance() == Rational(4));
    CHECK(buckets(d.use(0)) == "730 x 7200/3600");
    CHECK(layers(d.use(0)) == "2 x 2628000");
    CHECK(d.usedInstanceHours() == Rational(2 * 26'280));
    CHECK(d.requestedGpuHours() == Rational(6 * 26'280));
    CHECK(d.utilization() == Rational(1));
    CHECK(disagreement(d) == "");
}

TEST_CASE("fractions of a GPU are counted exactly")
{
    CHECK(demand(months("730 x 1 from 2026-01", FlatUtilization{}, "1/2"), "1/6").peakInstances() == 3);
    CHECK(demand(months("730 x 1 from 2026-01", FlatUtilization{}, "0.5"), "1/6").requestedGpuHours() ==
          Rational(365));
    CHECK(demand(months("730 x 1 from 2026-01", FlatUtilization{}, "1/6"), "1").peakInstances() == 1);
    CHECK(demand(months("730 x 1 from 2026-01", FlatUtilization{}, "8.0000001"), "8").peakInstances() == 2);
}

TEST_CASE("hours per month run from the month's beginning, to the second, ties up")
{
    CHECK(buckets(demand(months("730 x 1 from 2026-01", HoursPerMonth{Decimal::of("100.5")}, "2")).use(0)) ==
          "1 x 3600/1800, 100 x 7200/3600");
    CHECK(buckets(demand(months("730 x 1 from 2026-01", HoursPerMonth{Decimal::of("0.00125")})).use(0)) ==
          "1 x 5/5");  // 4.5 s
    CHECK(buckets(demand(months("730 x 1 from 2026-01", HoursPerMonth{Decimal(730)})).use(0)) ==
          "730 x 3600/3600");
    CHECK(buckets(demand(months("calendar x 1 from 2026-01", HoursPerMonth{Decimal(744)})).use(0)) ==
          "744 x 3600/3600");
    CHECK(buckets(demand(months("calendar x 1 from 2026-02", HoursPerMonth{Decimal::of("672.00")})).use(0)) ==
          "672 x 3600/3600");
    CHECK(runs(demand(months("730 x 2 from 2026-01", HoursPerMonth{Decimal(0)}))) == "");
}

TEST_CASE("more hours than the shortest month has are refused, and the month is named")
{
    CHECK(refused(months("calendar x 36 from 2026-01", HoursPerMonth{Decimal(700)})) ==
          "--hours-per-month: found 700 hours per month, expected at most the 672 hours of 2026-02 "
          "[bad-value]");
    CHECK(refused(months("calendar x 3 from 2024-01", HoursPerMonth{Decimal(697)})) ==
          "--hours-per-month: found 697 hours per month, expected at most the 696 hours of 2024-02 "
          "[bad-value]");
    CHECK(refused(months("calendar x 3 from 2024-01", HoursPerMonth{Decimal(696)})) == "made");
    CHECK(refused(months("730 x 1 from 2026-01", HoursPerMonth{Decimal::of("730.5")})) ==
          "--hours-per-month: found 730.5 hours per month, expected at most the 730 hours of a 730-hour "
          "month [bad-value]");
    CHECK(refused(months("730 x 1 from 2026-01", HoursPerMonth{Decimal(745)})) ==
          "--hours-per-month: found 745 hours, expected 0 to 744 hours per month [bad-value]");
    CHECK(refused(months("730 x 1 from 2026-01", HoursPerMonth{Decimal(-1)})) ==
          "--hours-per-month: found -1 hours, expected 0 to 744 hours per month [bad-value]");
}

TEST_CASE("office hours of a 730-hour month are 50 of every 168 hours, exactly")
{
    const Demand d = demand(months("730 x 36 from 2026-01", week("Mon-Fri 09:00-19:00")));
    CHECK(d.ticksPerSecond() == 84);
    CHECK(d.uses().size() == 1);
    CHECK(d.usedInstanceHours() == Rational(36) * Rational(50 * 730) / Rational(168));
    CHECK(d.usedInstanceHours() == fraction("54750/7"));
    CHECK(d.utilization() == fraction("50/168"));
    CHECK(d.use(0).usedTicks == 50 * 3600 * 365);
    CHECK(buckets(d.use(0)) == "18250 x 3600/3600");  // 50 * 365 of 1/84 each
    CHECK(layers(d.use(0)) == "1 x 65700000");
    CHECK(d.ticksIn(0) == 730LL * 3600 * 84);
    CHECK(d.runs().size() == 5 * 36);
    CHECK(text(d.runs()[0]) == "0+32400 36000 x 1 * 365");
    CHECK(text(d.runs()[4]) == "0+378000 36000 x 1 * 365");
    CHECK(disagreement(d) == "");
}

TEST_CASE("a schedule that starts at half past uses two clock-hours by half")
{
    const Demand d = demand(months("730 x 1 from 2026-01", week("Mon-Fri 09:30-10:30"), "2"));
    CHECK(buckets(d.use(0)) == "3650 x 3600/1800");
    const Demand longer = demand(months("730 x 1 from 2026-01", week("Mon 09:30-12:15")));
    CHECK(buckets(longer.use(0)) == "365 x 900/900, 365 x 1800/1800, 730 x 3600/3600");
    const Demand within = demand(months("730 x 1 from 2026-01", week("Mon 09:10-09:20; Mon 09:40-09:50")));
    CHECK(buckets(within.use(0)) == "365 x 1200/1200");
    CHECK(within.runs().size() == 2);
    CHECK(within.shortestRun() == 600);
}

TEST_CASE("a night that passes midnight is one run, also from Sunday to Monday")
{
    const Demand d = demand(months("730 x 1 from 2026-01", week("Sat,Sun 22:00-02:00")));
    CHECK(d.usedInstanceHours() == Rational(8 * 730) / Rational(168));
    CHECK(buckets(d.use(0)) == "2920 x 3600/3600");
    CHECK(runs(d) == "0+511200 14400 x 1 * 365, 0+597600 14400 x 1 * 365");
}

TEST_CASE("in calendar months a schedule falls on the real weekdays")
{
    struct Row {
        std::string month;
        std::string schedule;
        std::int64_t hours;
        std::string first;
        std::string why;
    };
    const Row rows[] = {
        {"2026-02", "Mon-Fri 09:00-19:00", 200, "0+118800 36000 x 1",
         "from a Sunday, 20 weekdays, the first on the 2nd"},
        {"2024-02", "Mon-Fri 09:00-19:00", 210, "0+32400 36000 x 1",
         "a leap year's, from a Thursday, 21 weekdays"},
        {"2026-01", "Mon-Fri 09:00-19:00", 220, "0+32400 36000 x 1", "from a Thursday, 22 weekdays"},
        {"2024-02", "Thu 00:00-01:00", 5, "0+0 3600 x 1", "five Thursdays, the fifth on the leap day"},
        {"2023-02", "Thu 00:00-01:00", 4, "0+86400 3600 x 1", "from a Wednesday"},
        {"2024-09", "Sun 00:00-24:00", 120, "0+0 86400 x 1", "from a Sunday: 1, 8, 15, 22, 29"},
        {"2000-01", "Sat 10:00-14:00", 20, "0+36000 14400 x 1", "2000-01-01 was a Saturday"},
        {"2100-03", "Mon 10:00-14:00", 20, "0+36000 14400 x 1",
         "2100 is no leap year; 2100-03-01 is a Monday"},
        {"2026-01", "Mon-Sun 22:00-02:00", 124, "0+0 7200 x 1", "the first night began in December"},
    };
    for (const Row& row : rows) {
        CAPTURE(row.why);
        const Demand d = demand(months("calendar x 1 from " + row.month, week(row.schedule)));
        CHECK(d.ticksPerSecond() == 1);
        CHECK(d.usedInstanceHours() == Rational(row.hours));
        CHECK(text(d.runs()[0]) == row.first);
        CHECK(disagreement(d) == "");
        CHECK(formsFromRuns(d) == formsAsTold(d));
    }
}

TEST_CASE("a night at the turn of a month is one run, counted in both months")
{
    const Demand d = demand(months("calendar x 2 from 2026-01", week("Sat,Sun 22:00-02:00")));
    // January has five Saturdays, the last on the 31st, and four Sundays; February four of each,
    // from Sunday the 1st to Saturday the 28th, of whose night two hours are left.
    CHECK(d.use(0).usedTicks == (4 * 5 + 4 * 4 - 2) * 3600);
    CHECK(d.use(1).usedTicks == (2 + 4 * 4 + 4 * 4 - 2) * 3600);
    CHECK(d.runs().size() == 9 + 8);
    CHECK(text(d.runs()[8]) == "0+2671200 14400 x 1");
    CHECK(formsFromRuns(d) == formsAsTold(d));
}

TEST_CASE("a schedule of every hour of the week is full use")
{
    for (const std::string convention : {"730", "calendar"}) {
        const std::string when = convention + " x 14 from 2024-01";
        const std::string always = whole(demand(months(when, FlatUtilization{}, "3")));
        CHECK(whole(demand(months(when, week("Mon-Sun 00:00-24:00"), "3"))) == always);
        CHECK(whole(demand(months(when, week("Mon-Fri 00:00-24:00; Sat,Sun 00:00-12:00; Sat,Sun 12:00-00:00"),
                                  "3"))) == always);
        CHECK(whole(demand(months(when, week("Mon-Sun 18:00-17:59; Mon-Sun 17:00-18:00"), "3"))) == always);
    }
}

TEST_CASE("a series that ramps up and down is layered, the last to start stops first")
{
    const Demand d = demand(months("730 x 36 from 2000-01", series("2026-01-01T00", "1 2 3 2 1")));
    CHECK(d.start() == month("2026-01"));
    CHECK(d.months() == 1);
    CHECK((d.convention() == MonthConvention::Calendar));
    CHECK(d.peakInstances() == 3);
    CHECK(d.requestedGpuHours() == Rational(9));
    CHECK(d.use(0).hours == 744);
    CHECK(buckets(d.use(0)) == "2 x 3600/3600, 2 x 7200/3600, 1 x 10800/3600");
    CHECK(layers(d.use(0)) == "1 x 18000, 1 x 10800, 1 x 3600");
    CHECK(runs(d) == "0+0 18000 x 1, 0+3600 10800 x 1, 0+7200 3600 x 1");

    const Demand steps = demand(months("730 x 1 from 2000-01", series("2026-01-01T00", "0 4 4 2 0 2")));
    CHECK(buckets(steps.use(0)) == "2 x 7200/3600, 2 x 14400/3600");
    CHECK(layers(steps.use(0)) == "2 x 14400, 2 x 7200");
    CHECK(runs(steps) == "0+3600 7200 x 2, 0+3600 10800 x 2, 0+18000 3600 x 2");
    CHECK(disagreement(steps) == "");
}

TEST_CASE("a series may start in the middle of a month and end in another")
{
    const Demand d = demand(months("730 x 1 from 2000-01", series("2026-02-27T22", "8*50")), "4");
    CHECK(d.start() == month("2026-02"));
    CHECK(d.months() == 2);
    CHECK(d.peakInstances() == 2);
    CHECK(d.use(0).usedTicks == 2 * 26 * 3600);  // two hours of the 27th and the 28th
    CHECK(d.use(1).usedTicks == 2 * 24 * 3600);
    CHECK(runs(d) == "0+2325600 180000 x 2");
    CHECK(d.requestedGpuHours() == Rational(400));
    CHECK(d.utilization() == Rational(50) / Rational(672 + 744));
    CHECK(demand(months("730 x 1 from 2000-01", series("2026-02-28T23", "1"))).months() == 1);
    CHECK(demand(months("730 x 1 from 2000-01", series("2026-02-28T23", "1 1"))).months() == 2);
    CHECK(demand(months("730 x 1 from 2000-01", series("2026-12-31T23", "1 1"))).months() == 2);
}

TEST_CASE("a series in fractions of GPUs runs whole instances, and asks for the fractions")
{
    const Demand d = demand(months("730 x 1 from 2000-01", series("2026-01-01T00", "0.5 4 4.5 0.001")), "4");
    CHECK(buckets(d.use(0)) == "3 x 3600/3600, 1 x 7200/3600");
    CHECK(d.requestedGpuHours() == fraction("9.001"));
}

TEST_CASE("a series with nothing in it is a demand of nothing")
{
    const Demand d = demand(months("730 x 1 from 2000-01", series("2026-01-01T00", "0*48")));
    CHECK(d.peakInstances() == 0);
    CHECK(d.utilization() == Rational(0));
    CHECK(runs(d) == "");
    CHECK(refused(months("730 x 1 from 2000-01", HourlySeries{})) ==
          "found no hours, expected at least one hour [bad-series]");
}

TEST_CASE("runs that overlap are counted together, hour by hour")
{
    const ExplicitRuns given{
        {{.month = 0, .start = 0, .seconds = 5400, .instances = 1},
         {.month = 0, .start = 1800, .seconds = 1800, .instances = 2, .endedBy = EndedBy::Provider}}};
    const Demand d = demand(months("730 x 1 from 2026-01", given), "4");
    CHECK(d.peakInstances() == 3);
    CHECK(buckets(d.use(0)) == "1 x 1800/1800, 1 x 7200/3600");
    CHECK(layers(d.use(0)) == "1 x 5400, 2 x 1800");
    CHECK(runs(d) == "0+0 5400 x 1, 0+1800 1800 x 2");
    CHECK(d.hasProviderInterruptions());
    CHECK(d.shortestRun() == 1800);
    CHECK(d.requestedGpuHours() == Rational(10));  // 2.5 instance-hours of 4 GPUs
    CHECK(disagreement(d) == "");
}

TEST_CASE("runs that follow each other stay two runs, and one may pass the turn of a month")
{
    const ExplicitRuns given{{{.month = 0, .start = 0, .seconds = 600},
                              {.month = 0, .start = 600, .seconds = 600},
                              {.month = 0, .start = 730 * 3600 - 100, .seconds = 300}}};
    const Demand d = demand(months("730 x 2 from 2026-01", given));
    CHECK(d.runs().size() == 3);
    CHECK(d.peakInstances() == 1);
    CHECK(buckets(d.use(0)) == "1 x 100/100, 1 x 1200/1200");
    CHECK(buckets(d.use(1)) == "1 x 200/200");
}

TEST_CASE("months that use the same are kept once")
{
    const Demand d = demand(months("calendar x 36 from 2024-01", FlatUtilization{}));
    std::map<std::int32_t, std::int32_t> count;
    for (const MonthUse& use : d.uses()) {
        count[use.hours] += use.months;
    }
    CHECK(d.uses().size() == 4);
    CHECK((count == std::map<std::int32_t, std::int32_t>{{672, 2}, {696, 1}, {720, 12}, {744, 21}}));
    CHECK(&d.use(0) == &d.use(2));  // January and March
    CHECK(&d.use(0) != &d.use(1));
    CHECK(d.use(13).hours == 672);
    CHECK(demand(months("730 x 1200 from 2026-01", FlatUtilization{share("37%")})).uses().size() == 1);
    // The same hours of use, but of months of other lengths, are not the same.
    CHECK(demand(months("calendar x 12 from 2026-01", HoursPerMonth{Decimal(100)})).uses().size() == 3);
}

TEST_CASE("how many months have which length, also beyond the demand's last")
{
    for (const std::string when :
         {"calendar x 36 from 2024-01", "calendar x 1 from 2026-02", "calendar x 13 from 1999-12",
          "730 x 12 from 2026-01", "calendar x 1200 from 2026-01"}) {
        CAPTURE(when);
        const Demand d = demand(months(when, FlatUtilization{}));
        MonthLengths plain;
        for (std::int32_t n = 0; n <= d.months() + 90; ++n) {
            const bool same = d.lengths(n).count == plain.count;
            REQUIRE_MESSAGE(same, n);
            const std::int32_t hours = gpucost::hoursIn(d.start().plus(n), d.convention());
            CHECK(d.hoursIn(n) == hours);
            for (std::size_t i = 0; i < plain.count.size(); ++i) {
                plain.count[i] += MonthLengths::hours[i] == hours ? 1 : 0;
            }
        }
    }
}
