// SPDX-License-Identifier: Apache-2.0
#include "core/offer/exchange_rates.h"

#include <doctest/doctest.h>

#include "core/offer/catalog.h"
#include "tests/core/offer/book_text.h"

using namespace gpucost;
using namespace gpucost::book_text;

namespace {

const std::string good = R"({"schema": "gpucost.exchange-rates.v1",
"sources": [{"id": "fed", "title": "t", "reference": "r", "licence": "l"}],
"rates": [{"base": "USD", "quote": "KRW", "rate": "1194.1145", "date": "2019-09-01", "source": "fed"}]})";

}  // namespace

TEST_CASE("the shipped rates are those of the file, and come back from their packed form")
{
    const auto read =
        readExchangeRates(fileContent(GPUCOST_SOURCE_DIR "/pricing-data/rates/usd.json"), "usd.json");
    REQUIRE(read.has_value());
    const std::vector<ExchangeRate>& shipped = shippedExchangeRates();
    REQUIRE(shipped.size() == read->size());
    for (std::size_t i = 0; i < shipped.size(); ++i) {
        REQUIRE(shipped[i].base == (*read)[i].base);
        REQUIRE(shipped[i].quote == (*read)[i].quote);
        REQUIRE(toString(shipped[i].rate) == toString((*read)[i].rate));
        REQUIRE(shipped[i].date == (*read)[i].date);
        REQUIRE(shipped[i].source == (*read)[i].source);
    }
    const auto won = findConversion({}, shipped, currency("USD"), currency("KRW"), *parseDate("2019-09-06"));
    REQUIRE(won.has_value());
    CHECK(won->factor == Rational(Decimal::of("1194.1145")));
}

TEST_CASE("mistakes in a table of exchange rates are reported in their places")
{
    const auto only = [](const std::string& json) {
        const auto rates = readExchangeRates(json, "rates.json");
        REQUIRE(!rates);
        REQUIRE(rates.error().size() == 1);
        return rates.error().front().where.pointer + ": " + rates.error().front().found;
    };
    CHECK(readExchangeRates(good, "rates.json").has_value());
    CHECK(only(replaced(good, "\"1194.1145\"", "1194.1145")) == "/rates/0/rate: the number 1194.1145");
    CHECK(only(replaced(good, "\"1194.1145\"", "\"0\"")) == "/rates/0/rate: \"0\"");
    CHECK(only(replaced(good, "\"KRW\"", "\"USD\"")) == "/rates/0/quote: \"USD\"");
    CHECK(only(replaced(good, "2019-09-01", "2019-09")) == "/rates/0/date: \"2019-09\"");
    CHECK(only(replaced(good, "\"source\": \"fed\"", "\"source\": \"ecb\"")) == "/rates/0/source: \"ecb\"");
    CHECK(only(replaced(good, "\"fed\"}]}",
                        "\"fed\"}, {\"base\": \"USD\", \"quote\": \"KRW\", \"rate\": \"1\", \"date\": "
                        "\"2019-09-01\", \"source\": \"fed\"}]}")) ==
          "/rates/1: a second rate of USD/KRW on 2019-09-01");
}
