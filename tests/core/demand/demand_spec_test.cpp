// SPDX-License-Identifier: Apache-2.0
#include "core/demand/demand_spec.h"

#include <limits>

#include <doctest/doctest.h>

#include "tests/core/demand/demand_text.h"

using namespace demand_text;

namespace {

/// "0-10 24-34": hours after Monday 00:00, with minutes where they are not whole ("9:30-10").
std::string intervals(std::string_view schedule)
{
    const auto clock = [](std::int32_t seconds) {
        const std::int32_t minutes = seconds / 60;
        return std::to_string(minutes / 60) + (minutes % 60 == 0 ? "" : ':' + std::to_string(minutes % 60));
    };
    const auto parsed = parseWeeklySchedule(schedule);
    if (!parsed) {
        return name(parsed.error().code);
    }
    std::string all;
    for (const auto& interval : parsed->intervals) {
        all += (all.empty() ? "" : " ") + clock(interval.from) + '-' + clock(interval.to);
    }
    return all;
}

std::string problems(std::string_view csv)
{
    const auto parsed = parseHourlySeries(csv, "use.csv");
    if (parsed) {
        return "none";
    }
    std::string all;
    for (const Error& error : parsed.error()) {
        all += describe(error) + '\n';
    }
    return all;
}

std::string lines(std::string_view csv)
{
    const auto parsed = parseHourlySeries(csv, "use.csv");
    std::string all;
    if (!parsed) {
        for (const Error& error : parsed.error()) {
            CHECK((error.code == ErrorCode::BadSeries));
            CHECK(error.where.file == "use.csv");
            all += (all.empty() ? "" : " ") + std::to_string(error.where.line);
        }
    }
    return all;
}

constexpr const char* badLine =
    "expected an hour in UTC and a number of GPUs, such as 2026-01-01T00,8 [bad-series]\n";
constexpr const char* badGpus = "expected a number of GPUs from 0 to 100,000,000 [bad-series]\n";
constexpr const char* repeated =
    "expected hours that follow each other; this one is repeated or out of order [bad-series]\n";
constexpr const char* missing =
    "expected hours that follow each other; at least one is missing before this line [bad-series]\n";

}  // namespace

TEST_CASE("a schedule names days and hours, which may pass midnight")
{
    CHECK(intervals("Mon 09:00-19:00") == "9-19");
    CHECK(intervals("Mon-Fri 09:00-19:00") == "9-19 33-43 57-67 81-91 105-115");
    CHECK(intervals("Mon-Tue 09:00-19:00; Sat 10:00-14:00") == "9-19 33-43 130-134");
    CHECK(intervals("Mon,Wed,Sun 00:00-01:00") == "0-1 48-49 144-145");
    CHECK(intervals("Mon-Tue,Sun 00:00-01:00") == "0-1 24-25 144-145");
    CHECK(intervals("Fri 22:00-06:00") == "118-126");
    CHECK(intervals("Sun 22:00-06:00") == "0-6 166-168");
    CHECK(intervals("Sun 22:00-24:00") == "166-168");
    CHECK(intervals("Sun 22:00-00:00") == "166-168");
    CHECK(intervals("Fri-Mon 00:00-01:00") == "0-1 96-97 120-121 144-145");  // over the week's end
    CHECK(intervals("Mon 00:30-01:45") == "0:30-1:45");
    CHECK(intervals("Mon-Sun 00:00-24:00") == "0-168");
    CHECK(intervals("  Mon 09:00-19:00 ;  Tue   09:00 - 10:00 ") == "9-19 33-34");
}

TEST_CASE("hours of a schedule that overlap or touch become one")
{
    CHECK(intervals("Mon 09:00-12:00; Mon 11:00-14:00") == "9-14");
    CHECK(intervals("Mon 09:00-12:00; Mon 12:00-14:00") == "9-14");
    CHECK(intervals("Mon 09:00-18:00; Mon 11:00-12:00") == "9-18");
    CHECK(intervals("Mon,Mon 09:00-10:00") == "9-10");
    CHECK(intervals("Mon 20:00-04:00; Tue 02:00-05:00") == "20-29");
    CHECK(intervals("Tue 00:00-24:00; Mon 00:00-24:00") == "0-48");
}

TEST_CASE("a schedule that is not one is refused")
{
    for (const std::string text : {"",
                                   " ",
                                   ";",
                                   "Mon",
                                   "09:00-19:00",
                                   "Mon 09:00",
                                   "Mon 9:00-19:00",
                                   "Mon 09:00-19",
                                   "Mon 09:00-09:00",
                                   "Mon 24:00-02:00",
                                   "Mon 09:00-24:01",
                                   "Mon 09:00-25:00",
                                   "Mon 09:60-10:00",
                                   "Mon -9:00-10:00",
                                   "mon 09:00-19:00",
                                   "Monday 09:00-19:00",
                                   "Mon- 09:00-19:00",
                                   "-Fri 09:00-19:00",
                                   "Mon-Wed-Fri 09:00-19:00",
                                   "Mon,, 09:00-19:00",
                                   "Mon 09:00-19:00;",
                                   "Mon 09:00-12:00-14:00",
                                   "Mon 09:00-19:00 UTC",
                                   "Mon 09.00-19.00",
                                   "Mo 09:00-19:00",
                                   "Mon 0a:00-19:00",
                                   "Mon 09:00–19:00"}) {
        CAPTURE(text);
        CHECK(intervals(text) == "bad-value");
    }
    CHECK(describe(parseWeeklySchedule("never").error()) ==
          "--schedule: found \"never\", expected a schedule such as \"Mon-Fri 09:00-19:00; Sat 10:00-14:00\" "
          "[bad-value]");
}

TEST_CASE("a series is hours in UTC, one after the other, in any of the usual spellings")
{
    const auto parsed = parseHourlySeries(
        "hour,gpus\n2026-01-31T22,8\n2026-01-31T23:00,0\n2026-02-01T00:00Z,2.5\n"
        "2026-02-01T01:00:00,1e1\n2026-02-01T02:00:00Z,+3\n2026-02-01T03Z,4",
        "use.csv");
    REQUIRE(parsed.has_value());
    CHECK(toString(parsed->firstDay) == "2026-01-31");
    CHECK(parsed->firstHour == 22);
    REQUIRE(parsed->gpus.size() == 6);
    CHECK(parsed->gpus[2] == fraction("5/2"));
    CHECK(parsed->gpus[3] == Rational(10));
}

TEST_CASE("a byte order mark, Windows line ends, spaces and a last empty line do no harm")
{
    CHECK(problems("\xEF\xBB\xBFhour,gpus\r\n2026-01-01T00,8\r\n2026-01-01T01,8\r\n") == "none");
    CHECK(problems("hour,gpus\n2026-01-01T00 , 8 \n") == "none");
    CHECK(problems("hour,gpus\n2026-01-01T00,8\n\n") == "none");
    CHECK(problems("hour,gpus\n2026-12-31T23,8\n2027-01-01T00,8") == "none");
    CHECK(problems("hour,gpus\n2024-02-28T23,8\n2024-02-29T00,8") == "none");
}

TEST_CASE("each bad line of a series is named once, with what was expected")
{
    struct Row {
        std::string csv;
        std::string problems;
    };
    const Row rows[] = {
        {"", "use.csv: found \"\", expected at least one hour after the header hour,gpus [bad-series]\n"},
        {"hour,gpus\n",
         "use.csv:1: found \"\", expected at least one hour after the header hour,gpus [bad-series]\n"},
        {"gpus,hour\n2026-01-01T00,8\n",
         "use.csv:1: found \"gpus,hour\", expected the header hour,gpus [bad-series]\n"},
        {"2026-01-01T00,8\n",
         "use.csv:1: found \"2026-01-01T00,8\", expected the header hour,gpus [bad-series]\n"},
        {"hour;gpus\n2026-01-01T00;8\n",
         "use.csv:1: found \"hour;gpus\", expected the header hour,gpus [bad-series]\n"
         "use.csv:2: found \"2026-01-01T00;8\", " +
             std::string(badLine)},
        {"hour,gpus\n2026-01-01T00,8\n2026-01-01T02,8\n2026-01-01T03,8\n",
         "use.csv:3: found \"2026-01-01T02\", " + std::string(missing)},
        {"hour,gpus\n2026-01-01T00,8\n2026-01-01T00,8\n2026-01-01T01,8\n",
         "use.csv:3: found \"2026-01-01T00\", " + std::string(repeated)},
        {"hour,gpus\n2026-01-01T05,8\n2026-01-01T04,8\n",
         "use.csv:3: found \"2026-01-01T04\", " + std::string(repeated)},
        {"hour,gpus\n2026-01-01T00,8\n\n2026-01-01T01,8\n", "use.csv:3: found \"\", " + std::string(badLine)},
        {"hour,gpus\n2026-01-01T00,8\nx\n2026-01-01T02,8\n",
         "use.csv:3: found \"x\", " + std::string(badLine)},
        {"hour,gpus\n2026-01-01T00,8\n2026-01-01T01,eight\n2026-01-01T02,8\n",
         "use.csv:3: found \"eight\", " + std::string(badGpus)},
        {"hour,gpus\n2026-01-01T00,eight\n2026-01-01T01,8\n",
         "use.csv:2: found \"eight\", " + std::string(badGpus)},
        {"hour,gpus\n2026-01-01T00,-1\n", "use.csv:2: found \"-1\", " + std::string(badGpus)},
        {"hour,gpus\n2026-01-01T00,100000001\n", "use.csv:2: found \"100000001\", " + std::string(badGpus)},
        {"hour,gpus\n2026-01-01T00,1e999\n", "use.csv:2: found \"1e999\", " + std::string(badGpus)},
        {"hour,gpus\n2026-01-01T00,\n", "use.csv:2: found \"\", " + std::string(badGpus)},
        {"hour,gpus\n2026-01-01T00,8,9\n", "use.csv:2: found \"2026-01-01T00,8,9\", " + std::string(badLine)},
        {"hour,gpus\n2026-02-30T00,8\n", "use.csv:2: found \"2026-02-30T00,8\", " + std::string(badLine)},
        {"hour,gpus\n2026-01-01T24,8\n", "use.csv:2: found \"2026-01-01T24,8\", " + std::string(badLine)},
        {"hour,gpus\n2026-01-01 00,8\n", "use.csv:2: found \"2026-01-01 00,8\", " + std::string(badLine)},
        {"hour,gpus\n2026-01-01,8\n", "use.csv:2: found \"2026-01-01,8\", " + std::string(badLine)},
        {"hour,gpus\n2026-01-01T00:30,8\n",
         "use.csv:2: found \"2026-01-01T00:30,8\", " + std::string(badLine)},
        {"hour,gpus\n2026-03-29T02:00+01:00,8\n",
         "use.csv:2: found \"2026-03-29T02:00+01:00,8\", " + std::string(badLine)},
        {"hour,gpus\n2026-03-29T02:00 CEST,8\n",
         "use.csv:2: found \"2026-03-29T02:00 CEST,8\", " + std::string(badLine)},
    };
    for (const Row& row : rows) {
        CAPTURE(row.csv);
        CHECK(problems(row.csv) == row.problems);
    }
}

TEST_CASE("a missing hour beside a bad number is found in the same pass")
{
    CHECK(lines("hour,gpus\n2026-01-01T00,8\n2026-01-01T02,eight\n2026-01-01T03,8\n2026-01-01T03,8\n") ==
          "3 3 5");
}

TEST_CASE("all problems of a series are told, up to twenty")
{
    std::string csv = "hour,gpus\n";
    for (int i = 0; i < 19; ++i) {
        csv += "bad\n";
    }
    CHECK(lines(csv) == "2 3 4 5 6 7 8 9 10 11 12 13 14 15 16 17 18 19 20");
    CHECK(lines(csv + csv) == "2 3 4 5 6 7 8 9 10 11 12 13 14 15 16 17 18 19 20 21");
    CHECK(lines(csv + "2026-01-01T00,8\n2026-01-01T05,eight\n").ends_with(" 20 22"));
}

TEST_CASE("a million hours are read, one more is refused")
{
    std::string csv = "hour,gpus\n";
    const auto first = parseDate("1950-01-01").value().days();
    std::string day;
    for (int hour = 0; hour < 1'000'000; ++hour) {
        if (hour % 24 == 0) {
            day = toString(Date{first + std::chrono::days(hour / 24)});
        }
        csv += day + 'T' + static_cast<char>('0' + hour % 24 / 10) + static_cast<char>('0' + hour % 24 % 10) +
               ",1\n";
    }
    const auto parsed = parseHourlySeries(csv, "use.csv");
    REQUIRE(parsed.has_value());
    CHECK(parsed->gpus.size() == 1'000'000);
    // That is 114 years: more months than a demand may have.
    CHECK(refused(months("730 x 1 from 2000-01", *parsed)) ==
          "found hours in 1369 months, expected a series of at most 1200 months [bad-series]");
    csv += toString(Date{first + std::chrono::days(1'000'000 / 24)}) + "T16,1\n";
    CHECK(problems(csv) ==
          "use.csv:1000002: found \"2064-01-29T16,1\", expected at most a million hours [bad-series]\n");
}

TEST_CASE("a demand that cannot be is refused")
{
    const auto ask = [](std::int32_t count, std::string_view gpus) {
        DemandSpec spec = months("730 x 1 from 2026-01", FlatUtilization{}, gpus);
        spec.months = count;
        return spec;
    };
    CHECK(refused(ask(0, "1")) == "--months: found 0 months, expected 1 to 1200 months [bad-value]");
    CHECK(refused(ask(-1, "1")) == "--months: found -1 months, expected 1 to 1200 months [bad-value]");
    CHECK(refused(ask(1201, "1")) == "--months: found 1201 months, expected 1 to 1200 months [bad-value]");
    CHECK(refused(ask(1200, "1")) == "made");
    CHECK(refused(ask(1, "0")) == "--gpus: found 0 GPUs, expected more than none [bad-value]");
    CHECK(refused(ask(1, "-1/2")) == "--gpus: found -0.5 GPUs, expected more than none [bad-value]");
    CHECK(refused(ask(1, "1000001")) ==
          "--gpus: found 1000001 GPUs, expected at most a million instances [bad-value]");
    CHECK(refused(ask(1, "1e100")).find("at most a million instances") != std::string::npos);
    CHECK(refused(ask(1, "1000000")) == "made");
    CHECK(refused(ask(1, "8000000"), "8") == "made");
    CHECK(refused(ask(1, "1"), "0") == "found 0 GPUs per instance, expected more than none [bad-value]");
    CHECK(refused(ask(1, "1"), "-1") == "found -1 GPUs per instance, expected more than none [bad-value]");
    CHECK(refused(months("730 x 1 from 2026-01", FlatUtilization{share("100.01%")})) ==
          "--utilization: found 100.01 %, expected a utilization of at most 100 % [bad-value]");
    CHECK(refused(months("730 x 1 from 2000-01", series("2026-01-01T00", "1 1000001"))) ==
          "found 1000001 GPUs, expected at most a million instances in an hour [bad-series]");
}

TEST_CASE("runs outside the demand, or that run nothing, are refused")
{
    constexpr std::int64_t most = std::numeric_limits<std::int64_t>::max();
    constexpr std::int64_t month = 730 * 3600;
    const auto ask = [](const Run& run) {
        return refused(months("730 x 2 from 2026-01", ExplicitRuns{{run}}));
    };
    CHECK(ask({.month = 0, .start = 0, .seconds = 2 * month}) == "made");
    CHECK(ask({.month = 1, .start = month - 1, .seconds = 1}) == "made");
    const Run wrong[] = {
        {.month = -1, .start = 0, .seconds = 1},
        {.month = 2, .start = 0, .seconds = 1},
        {.month = 0, .start = -1, .seconds = 10},
        {.month = 0, .start = month, .seconds = 1},  // that is month 1
        {.month = 0, .start = most, .seconds = 1},
        {.month = 1, .start = most, .seconds = 1},
        {.month = 0, .start = 0, .seconds = 0},
        {.month = 0, .start = 0, .seconds = -1},
        {.month = 0, .start = 0, .seconds = 2 * month + 1},
        {.month = 0, .start = 1, .seconds = 2 * month},
        {.month = 0, .start = 1, .seconds = most},
        {.month = 1, .start = month - 1, .seconds = 2},
        {.month = 0, .start = 0, .seconds = 1, .instances = 0},
        {.month = 0, .start = 0, .seconds = 1, .instances = -1},
        {.month = 0, .start = 0, .seconds = 1, .instances = 1'000'001},
        {.month = 0, .start = 0, .seconds = 1, .instances = 1, .weight = 2},
    };
    for (const Run& run : wrong) {
        CAPTURE(text(run));
        CHECK(ask(run).find("expected runs within the demand's months [bad-value]") != std::string::npos);
    }
    const Run many{.month = 0, .start = 0, .seconds = 1, .instances = 1'000'000};
    CHECK(refused(months("730 x 1 from 2026-01", ExplicitRuns{{many}})) == "made");
    CHECK(refused(months("730 x 1 from 2026-01", ExplicitRuns{{many, many}})) ==
          "found 2000000 instances at once, expected at most a million instances [bad-value]");
}
