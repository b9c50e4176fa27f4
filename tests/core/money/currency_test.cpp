// SPDX-License-Identifier: Apache-2.0
#include "core/money/currency.h"

#include <doctest/doctest.h>

using namespace gpucost;

TEST_CASE("a currency has the decimals that ISO 4217 gives it")
{
    struct Row {
        std::string code;
        int digits;
    };
    const Row rows[] = {{"USD", 2}, {"EUR", 2}, {"CNY", 2}, {"GBP", 2}, {"INR", 2}, {"TWD", 2},
                        {"HUF", 2}, {"KRW", 0}, {"JPY", 0}, {"VND", 0}, {"CLP", 0}, {"ISK", 0},
                        {"XOF", 0}, {"KWD", 3}, {"BHD", 3}, {"JOD", 3}, {"TND", 3}};
    for (const Row& row : rows) {
        CAPTURE(row.code);
        CHECK(currency(row.code).minorDigits() == row.digits);
        CHECK(currency(row.code).code() == row.code);
    }
}

TEST_CASE("a currency is three upper-case letters of the table, nothing else")
{
    for (const std::string code :
         {"", "US", "usd", "Usd", "USDX", " USD", "USD ", "XXX", "ABC", "BTC", "$", "€", "US\0"}) {
        CAPTURE(code);
        REQUIRE_FALSE(Currency::parse(code).has_value());
        CHECK(Currency::parse(code).error().code == ErrorCode::BadValue);
    }
    CHECK_THROWS_AS(currency("usd"), std::invalid_argument);
}

TEST_CASE("currencies are equal by code; without being told it is US dollars")
{
    CHECK(currency("KRW") == currency("KRW"));
    CHECK(currency("KRW") != currency("JPY"));
    CHECK(Currency() == currency("USD"));
}
