// SPDX-License-Identifier: Apache-2.0
#include "core/time/month.h"

#include <doctest/doctest.h>

using namespace gpucost;

namespace {

Month month(std::string_view text)
{
    const Result<Month> parsed = parseMonth(text);
    REQUIRE_MESSAGE(parsed.has_value(), text);
    return *parsed;
}

std::int64_t hoursOf(Month first, int months, MonthConvention convention)
{
    std::int64_t hours = 0;
    for (int i = 0; i < months; ++i) {
        hours += hoursIn(first.plus(i), convention);
    }
    return hours;
}

template <class A, class B>
concept Addable = requires(A a, B b)
{
    a + b;
};

static_assert(!Addable<Month, int>, "a month plus a number is asked for by name: plus()");
static_assert(!Addable<Month, Term>);
static_assert(!Addable<Term, Term>);
static_assert(!std::is_convertible_v<int, Term>, "a number is not a term until someone says so");
static_assert(!std::is_convertible_v<Date, Month>);

}  // namespace

TEST_CASE("a month is read as YYYY-MM and printed the same")
{
    for (const std::string text : {"0001-01", "1970-01", "2019-09", "2024-02", "2026-12", "9999-12"}) {
        CHECK(toString(month(text)) == text);
    }
    CHECK(month("2019-09").year() == 2019);
    CHECK(month("2019-09").monthOfYear() == 9);
    CHECK(month("2019-12").monthOfYear() == 12);
    CHECK(month("2019-09") == Month(2019, 9));
}

TEST_CASE("what is not a month is refused")
{
    for (const std::string text : {"", "2019", "2019-9", "2019-00", "2019-13", "0000-01", "2019-09-01",
                                   "2019/09", " 2019-09", "2019-9 ", "201x-09", "-019-09", "2019-09\n"}) {
        CAPTURE(text);
        const Result<Month> parsed = parseMonth(text);
        REQUIRE_FALSE(parsed.has_value());
        CHECK(parsed.error().code == ErrorCode::BadDate);
        CHECK(parsed.error().expected == "a month as YYYY-MM");
    }
}

TEST_CASE("the month of a day is the one it lies in")
{
    CHECK(toString(Month(*parseDate("2024-02-29"))) == "2024-02");
    CHECK(toString(Month(*parseDate("2024-12-31"))) == "2024-12");
    CHECK(toString(Month(*parseDate("0001-01-01"))) == "0001-01");
    CHECK(toString(month("2024-12").firstDay()) == "2024-12-01");
}

TEST_CASE("months follow each other over the turn of the year, both ways")
{
    CHECK(toString(month("2019-09").plus(0)) == "2019-09");
    CHECK(toString(month("2019-12").plus(1)) == "2020-01");
    CHECK(toString(month("2020-01").plus(-1)) == "2019-12");
    CHECK(toString(month("2019-09").plus(36)) == "2022-09");
    CHECK(toString(month("2026-01").plus(1200)) == "2126-01");
    CHECK(month("2019-12") < month("2020-01"));
    CHECK(month("2019-12").plus(1) == month("2020-01"));
}

TEST_CASE("a calendar month has its own days, February by the Gregorian rule")
{
    struct Row {
        std::string month;
        int days;
    };
    const Row rows[] = {
        {"2026-01", 31}, {"2026-02", 28}, {"2026-03", 31}, {"2026-04", 30}, {"2026-05", 31}, {"2026-06", 30},
        {"2026-07", 31}, {"2026-08", 31}, {"2026-09", 30}, {"2026-10", 31}, {"2026-11", 30}, {"2026-12", 31},
        {"2024-02", 29}, {"2000-02", 29}, {"1900-02", 28}, {"2100-02", 28}, {"9999-12", 31},
    };
    for (const Row& row : rows) {
        CAPTURE(row.month);
        CHECK(month(row.month).days() == row.days);
        CHECK(hoursIn(month(row.month), MonthConvention::Calendar) == row.days * 24);
        CHECK(hoursIn(month(row.month), MonthConvention::Average730) == 730);
    }
}

TEST_CASE("three years have 26,280 hours by the 730-hour month, and their own by the calendar")
{
    CHECK(hoursOf(month("2024-01"), 36, MonthConvention::Average730) == 26'280);
    CHECK(hoursOf(month("2024-01"), 36, MonthConvention::Calendar) == 26'304);  // with the leap day of 2024
    CHECK(hoursOf(month("2025-01"), 36, MonthConvention::Calendar) == 26'280);  // no leap day within
    CHECK(hoursOf(month("2024-03"), 36, MonthConvention::Calendar) == 26'280);  // just after the leap day
    CHECK(hoursOf(month("2026-01"), 12, MonthConvention::Calendar) == 8'760);
    CHECK(hoursOf(month("2000-01"), 4800, MonthConvention::Calendar) == 146'097 * 24);  // 400 Gregorian years
}

TEST_CASE("conventions and terms are named in the shortest way")
{
    CHECK(toString(MonthConvention::Average730) == "730");
    CHECK(toString(MonthConvention::Calendar) == "calendar");
    CHECK(toString(Term(12)) == "1y");
    CHECK(toString(Term(36)) == "3y");
    CHECK(toString(Term(1)) == "1m");
    CHECK(toString(Term(18)) == "18m");
    CHECK(Term(12) < Term(36));
    CHECK(Term(36).months() == 36);
}
