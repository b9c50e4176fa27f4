// SPDX-License-Identifier: Apache-2.0
#include "core/money/exchange_rate.h"

#include <sstream>

#include <doctest/doctest.h>

using namespace gpucost;

namespace {

/// "USD/KRW=1194.1145@2019-09-01 USD/JPY=106@2019-09-01"
std::vector<ExchangeRate> rates(const std::string& text)
{
    std::vector<ExchangeRate> rows;
    std::istringstream words(text);
    for (std::string word; words >> word;) {
        const Result<ExchangeRate> row = parseExchangeRate(word);
        REQUIRE_MESSAGE(row.has_value(), word);
        rows.push_back(*row);
    }
    return rows;
}

/// "factor via base/quote@date ...", or the name of the error.
std::string converted(const std::string& given, const std::string& shipped, const char* from, const char* to,
                      const char* asOf)
{
    const auto conversion =
        findConversion(rates(given), rates(shipped), currency(from), currency(to), parseDate(asOf).value());
    if (!conversion) {
        return name(conversion.error().code);
    }
    CHECK(conversion->from == currency(from));
    CHECK(conversion->to == currency(to));
    std::string text = toString(conversion->factor);
    for (const ExchangeRate& row : conversion->rows) {
        text += ' ' + std::string(row.base.code()) + '/' + std::string(row.quote.code()) + '@' +
                toString(row.date);
    }
    return text;
}

}  // namespace

TEST_CASE("a rate is read as base/quote=amount@day")
{
    const Result<ExchangeRate> row = parseExchangeRate("USD/KRW=1194.1145@2019-09-01");
    REQUIRE(row.has_value());
    CHECK(row->base == currency("USD"));
    CHECK(row->quote == currency("KRW"));
    CHECK(toString(row->rate) == "1194.1145");
    CHECK(toString(row->date) == "2019-09-01");
    CHECK(row->source == "given");
}

TEST_CASE("a rate that is not one is refused")
{
    for (const std::string text : {"",
                                   "USD",
                                   "USD/KRW",
                                   "USD/KRW=1194",
                                   "USD/KRW=1194@",
                                   "USD/KRW=@2019-09-01",
                                   "USDKRW=1194@2019-09-01",
                                   "USD-KRW=1194@2019-09-01",
                                   "usd/krw=1194@2019-09-01",
                                   "USD/XXX=1194@2019-09-01",
                                   "USD/KRW=0@2019-09-01",
                                   "USD/KRW=-1194@2019-09-01",
                                   "USD/KRW=1,194@2019-09-01",
                                   "USD/KRW=1194@2019-09-31",
                                   "USD/KRW=1194@2019-09",
                                   "USD/USD=1@2019-09-01",
                                   "USD/KRW=1194@2019-09-01 ",
                                   " USD/KRW=1194@2019-09-01",
                                   "USD/KRW==1194@2019-09-01",
                                   "USD/KRW@2019-09-01=1194",
                                   "USD/KRW=1194@@2019-09-01",
                                   "=@",
                                   "USD/KRW=1e999@2019-09-01"}) {
        CAPTURE(text);
        REQUIRE_FALSE(parseExchangeRate(text).has_value());
        CHECK(parseExchangeRate(text).error().code == ErrorCode::BadValue);
    }
}

TEST_CASE(
    "a conversion takes the row of the pair, its exact inverse, or two rows by way of a common currency")
{
    const char* shipped = "USD/KRW=1200@2019-09-01 USD/CNY=7.5@2019-09-01 EUR/USD=1.1@2019-09-01";
    CHECK(converted("", shipped, "USD", "KRW", "2019-09-30") == "1200 USD/KRW@2019-09-01");
    CHECK(converted("", shipped, "KRW", "USD", "2019-09-30") == "1/1200 USD/KRW@2019-09-01");
    CHECK(converted("", shipped, "CNY", "KRW", "2019-09-30") == "160 USD/CNY@2019-09-01 USD/KRW@2019-09-01");
    CHECK(converted("", shipped, "EUR", "KRW", "2019-09-30") == "1320 EUR/USD@2019-09-01 USD/KRW@2019-09-01");
    CHECK(converted("", shipped, "KRW", "EUR", "2019-09-30") ==
          "1/1320 USD/KRW@2019-09-01 EUR/USD@2019-09-01");
    CHECK(converted("", shipped, "USD", "USD", "2019-09-30") == "1");
    CHECK(converted("", "", "KRW", "KRW", "2019-09-30") == "1");
}

TEST_CASE("there and back again is exactly one")
{
    const auto rows = rates("USD/KRW=1194.1145@2019-09-01 USD/CNY=7.1561@2019-09-01");
    const Date day = parseDate("2019-09-30").value();
    for (const std::string other : {"USD", "CNY"}) {
        const auto there = findConversion({}, rows, currency("KRW"), currency(other), day);
        const auto back = findConversion({}, rows, currency(other), currency("KRW"), day);
        CHECK(there->factor * back->factor == Rational(1));
    }
}

TEST_CASE("the newest row not later than the day is taken")
{
    const char* shipped =
        "USD/KRW=1100@2018-01-01 USD/KRW=1200@2019-09-01 USD/KRW=1150@2019-01-01 USD/KRW=1300@2020-01-01";
    CHECK(converted("", shipped, "USD", "KRW", "2019-09-30") == "1200 USD/KRW@2019-09-01");
    CHECK(converted("", shipped, "USD", "KRW", "2019-09-01") == "1200 USD/KRW@2019-09-01");
    CHECK(converted("", shipped, "USD", "KRW", "2019-08-31") == "1150 USD/KRW@2019-01-01");
    CHECK(converted("", shipped, "USD", "KRW", "2030-01-01") == "1300 USD/KRW@2020-01-01");
    CHECK(converted("", shipped, "USD", "KRW", "2017-12-31") == "no-exchange-rate");
}

TEST_CASE("the newer of a pair's row and its inverse is taken, on the same day the pair's own")
{
    CHECK(converted("", "KRW/USD=0.001@2019-09-01 USD/KRW=1200@2019-09-01", "USD", "KRW", "2019-09-30") ==
          "1200 USD/KRW@2019-09-01");
    CHECK(converted("", "USD/KRW=1200@2019-09-01 KRW/USD=0.001@2019-09-01", "USD", "KRW", "2019-09-30") ==
          "1200 USD/KRW@2019-09-01");
    CHECK(converted("", "USD/KRW=1100@2018-09-01 KRW/USD=0.001@2019-09-01", "USD", "KRW", "2019-09-30") ==
          "1000 KRW/USD@2019-09-01");
}

TEST_CASE("a user's own rate wins over shipped ones, whatever its day")
{
    CHECK(converted("USD/KRW=1000@2015-01-01", "USD/KRW=1200@2019-09-01", "USD", "KRW", "2019-09-30") ==
          "1000 USD/KRW@2015-01-01");
    CHECK(converted("USD/KRW=1000@2031-01-01", "USD/KRW=1200@2019-09-01", "USD", "KRW", "2019-09-30") ==
          "1000 USD/KRW@2031-01-01");
    CHECK(converted("KRW/USD=0.001@2015-01-01", "USD/KRW=1200@2019-09-01", "USD", "KRW", "2019-09-30") ==
          "1000 KRW/USD@2015-01-01");
    CHECK(converted("USD/KRW=1000@2015-01-01", "USD/KRW=1200@2019-09-01 USD/CNY=8@2019-09-01", "CNY", "KRW",
                    "2019-09-30") == "125 USD/CNY@2019-09-01 USD/KRW@2015-01-01");
}

TEST_CASE("without a path there is no rate, and the error says how to give one")
{
    CHECK(converted("", "USD/KRW=1200@2019-09-01", "USD", "EUR", "2019-09-30") == "no-exchange-rate");
    CHECK(converted("", "USD/KRW=1200@2019-09-01 USD/EUR=0.9@2019-10-01", "USD", "EUR", "2019-09-30") ==
          "no-exchange-rate");
    // Three rows would be needed: the chain is not followed.
    CHECK(converted("", "USD/KRW=1200@2019-09-01 KRW/JPY=0.1@2019-09-01 JPY/CNY=0.07@2019-09-01", "USD",
                    "CNY", "2019-09-30") == "no-exchange-rate");
    const auto none =
        findConversion({}, {}, currency("USD"), currency("EUR"), parseDate("2019-09-30").value());
    CHECK(none.error().found == "no rate for USD/EUR on 2019-09-30 or before");
    CHECK(none.error().expected == "one given as --rate USD/EUR=AMOUNT@2019-09-30");
}
