// SPDX-License-Identifier: Apache-2.0
#include "core/base/error.h"

#include <set>
#include <type_traits>

#include <doctest/doctest.h>

#include "core/base/result.h"

using namespace gpucost;

TEST_CASE("every error has its stable name and its exit code")
{
    struct Row {
        ErrorCode code;
        std::string name;
        int exitCode;
    };
    // Exit codes as issue 2 and DESIGN.md give them: 1 a check found problems, 2 usage, 3 bad input,
    // 4 nothing found or not offered, 5 numeric limit, 6 input/output, 7 network.
    const Row rows[] = {
        {ErrorCode::Usage, "usage", 2},
        {ErrorCode::BadNumber, "bad-number", 3},
        {ErrorCode::BadDate, "bad-date", 3},
        {ErrorCode::BadJson, "bad-json", 3},
        {ErrorCode::BadField, "bad-field", 3},
        {ErrorCode::BadValue, "bad-value", 3},
        {ErrorCode::BadSeries, "bad-series", 3},
        {ErrorCode::BadPlan, "bad-plan", 2},
        {ErrorCode::NotFound, "not-found", 4},
        {ErrorCode::NotOffered, "not-offered", 4},
        {ErrorCode::NoExchangeRate, "no-exchange-rate", 3},
        {ErrorCode::NumericLimit, "numeric-limit", 5},
        {ErrorCode::InputOutput, "input-output", 6},
        {ErrorCode::Network, "network", 7},
        {ErrorCode::CheckFailed, "check-failed", 1},
    };
    std::set<std::string> names;
    for (const Row& row : rows) {
        CAPTURE(row.name);
        CHECK(std::string(name(row.code)) == row.name);
        CHECK(exitCode(row.code) == row.exitCode);
        names.insert(name(row.code));
    }
    CHECK(names.size() == static_cast<std::size_t>(ErrorCode::CheckFailed) + 1);  // the table leaves none out
}

TEST_CASE("an error is told in one line: where, found, expected, code")
{
    struct Row {
        Error error;
        std::string text;
    };
    const Row rows[] = {
        {{ErrorCode::BadField, {"book.json", 12, "/offers/0/region"}, "7", "a string"},
         "book.json:12 /offers/0/region: found 7, expected a string [bad-field]"},
        {{ErrorCode::BadField, {"book.json", 0, "/offers/0"}, "no price", "one"},
         "book.json /offers/0: found no price, expected one [bad-field]"},
        {{ErrorCode::BadSeries, {"use.csv", 3, ""}, "\"x\"", "an hour"},
         "use.csv:3: found \"x\", expected an hour [bad-series]"},
        {{ErrorCode::Usage, {"", 0, "--months"}, "0 months", "1 to 1200 months"},
         "--months: found 0 months, expected 1 to 1200 months [usage]"},
        {{ErrorCode::InputOutput, {"gone.json", 0, ""}, "no such file", ""},
         "gone.json: found no such file [input-output]"},
        {{ErrorCode::BadNumber, {}, "\"1.\"", "a decimal number"},
         "found \"1.\", expected a decimal number [bad-number]"},
    };
    for (const Row& row : rows) {
        CHECK(describe(row.error) == row.text);
    }
}

TEST_CASE("a failed result carries its error whole")
{
    const Result<int> result = fail(ErrorCode::NotFound, "V99", "a GPU of the catalog", {"", 0, "--gpu"});
    REQUIRE_FALSE(result.has_value());
    CHECK(result.error() == Error{ErrorCode::NotFound, {"", 0, "--gpu"}, "V99", "a GPU of the catalog"});
}

TEST_CASE("a broken limit and a mistake of the program are different exceptions")
{
    static_assert(std::is_base_of_v<std::runtime_error, Overflow>);
    static_assert(std::is_base_of_v<std::logic_error, CurrencyMismatch>);
    CHECK_THROWS_AS(throw Overflow("too large"), std::overflow_error);
}
