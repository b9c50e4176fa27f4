// SPDX-License-Identifier: Apache-2.0
#include "core/base/date.h"

#include <doctest/doctest.h>

using namespace gpucost;

namespace {

Date day(std::string_view text)
{
    const Result<Date> date = parseDate(text);
    REQUIRE_MESSAGE(date.has_value(), text);
    return *date;
}

}  // namespace

TEST_CASE("a day is read as YYYY-MM-DD and printed the same")
{
    for (const std::string text : {"0001-01-01", "1970-01-01", "1999-12-31", "2000-02-29", "2019-09-06",
                                   "2024-02-29", "2026-12-31", "9999-12-31"}) {
        CAPTURE(text);
        CHECK(toString(day(text)) == text);
    }
}

TEST_CASE("what is not a day of the calendar is refused")
{
    for (const std::string text : {"",           "2019",       "2019-09",     "2019-9-06",   "2019-09-6",
                                   "19-09-06",   "2019/09/06", "2019-09-06 ", " 2019-09-06", "2019-09-06T00",
                                   "2019-13-01", "2019-00-10", "2019-09-00",  "2019-09-31",  "2019-02-29",
                                   "2019-02-30", "1900-02-29", "2100-02-29",  "0000-01-01",  "-019-01-01",
                                   "+019-01-01", "201a-01-01", "2019-0x-01",  "2019-01-1e",  "12019-01-01"}) {
        CAPTURE(text);
        const Result<Date> date = parseDate(text);
        REQUIRE_FALSE(date.has_value());
        CHECK(date.error().code == ErrorCode::BadDate);
        CHECK(date.error().found == '"' + std::string(text) + '"');
        CHECK(date.error().expected == "a day as YYYY-MM-DD");
    }
}

TEST_CASE("every seventeenth day of the calendar is read back as it was printed")
{
    int wrong = 0;
    for (std::chrono::sys_days d = day("0001-01-01").days(); d <= day("9999-12-31").days();
         d += std::chrono::days(17)) {
        const Result<Date> again = parseDate(toString(Date{d}));
        wrong += again && again->days() == d ? 0 : 1;
    }
    CHECK(wrong == 0);
}

TEST_CASE("days are ordered by the calendar")
{
    CHECK(day("2019-09-06") == day("2019-09-06"));
    CHECK(day("2019-09-06") < day("2019-09-07"));
    CHECK(day("2019-12-31") < day("2020-01-01"));
    CHECK(day("0999-12-31") < day("2000-01-01"));
}

TEST_CASE("a whole month has passed when the day of the month comes round")
{
    struct Row {
        std::string from;
        std::string to;
        int months;
        std::string why;
    };
    const Row rows[] = {
        {"2019-09-06", "2019-09-06", 0, "no time at all"},
        {"2019-09-06", "2020-09-05", 11, "one day short of a year (date.h)"},
        {"2019-09-06", "2020-09-06", 12, "a year"},
        {"2019-09-06", "2022-09-06", 36, "three years"},
        {"2019-09-30", "2020-09-30", 12, "the warning of twelve months is not due yet"},
        {"2019-12-31", "2020-01-30", 0, "one day short, over the turn of the year"},
        {"2019-12-31", "2020-01-31", 1, "over the turn of the year"},
        {"2024-01-31", "2024-02-29", 0, "the 31st has not come round in February"},
        {"2024-01-31", "2024-03-01", 1, "by then it has"},
        {"2024-02-29", "2025-02-28", 11, "from a leap day"},
        {"2024-02-29", "2025-03-01", 12, "from a leap day"},
        {"2020-09-05", "2019-09-06", -11, "backwards, towards zero"},
        {"2020-09-06", "2019-09-06", -12, "backwards"},
        {"0001-01-01", "9999-12-31", 9998 * 12 + 11, "the whole calendar"},
    };
    for (const Row& row : rows) {
        CAPTURE(row.why);
        CHECK(wholeMonthsBetween(day(row.from), day(row.to)) == row.months);
    }
}
