// SPDX-License-Identifier: Apache-2.0
#include "core/finance/cash_flow.h"

#include "tests/core/finance/flow_text.h"
#include "tests/core/quote/offer_builders.h"

using namespace gpucost;
using namespace gpucost::test;

TEST_CASE("a quote's cash flow is what falls due in each month, as money out")
{
    const Book book(
        "on-demand 4.234 USD; reserved-3y-all-upfront 0 USD upfront=44034; reserved-1y-all-upfront 0 "
        "USD upfront=24000");
    const CashFlow onDemand = CashFlow::ofCosts(book.quote("on-demand", "months=36 start=2019-09"));
    CHECK(onDemand.length() == 36);
    CHECK(toString(onDemand.start()) == "2019-09");
    CHECK(onDemand.months().front() == usd("-3090.82"));
    CHECK(onDemand.total() == usd("-111269.52"));
    CHECK(onDemand.cumulative()[13] == usd("-43271.48"));

    // 14 months under two terms of 12: both upfronts, and nothing between.
    const CashFlow reserved =
        CashFlow::ofCosts(book.quote("reserved-1y-all-upfront", "months=14 start=2019-09"));
    CHECK(reserved.total() == usd("-48000"));
    const std::vector<DatedMoney> dated = reserved.dated();
    REQUIRE(dated.size() == 2);
    CHECK(toString(dated[1].date) == "2020-09-01");

    const Quote quote = book.quote("reserved-3y-all-upfront", "months=36 start=2019-09");
    const CashFlow saving = savingFlow(quote, book.quote("on-demand", "months=36 start=2019-09"));
    CHECK(saving.months()[0] == usd("-40943.18"));
    CHECK(saving.months()[35] == usd("3090.82"));
    CHECK(saving.total() == usd("67235.52"));
    CHECK(CashFlow::ofCosts(quote.charges(), quote.start(), quote.months(), quote.currency()) ==
          CashFlow::ofCosts(quote));
}

TEST_CASE("flows of different lengths and starts are compared month by month")
{
    const CashFlow early(month("2024-11"), flows("-10 -10 -10"));
    const CashFlow late(month("2025-01"), flows("-3 -4"));
    const CashFlow difference = early - late;
    CHECK(toString(difference.start()) == "2024-11");
    CHECK(difference.months() == flows("-10 -10 -7 4"));
    CHECK((late - early).months() == flows("10 10 7 -4"));
    CHECK((early + late).total() == early.total() + late.total());
    const CashFlow grown = late.with(month("2025-04"), usd("9")).with(month("2024-12"), usd("1"));
    CHECK(grown.months() == flows("1 -3 -4 0 9"));
    CHECK_THROWS_AS(early + CashFlow(month("2025-01"), {krw("1")}), CurrencyMismatch);
    CHECK_THROWS_AS(CashFlow(month("2025-01"), {usd("1"), krw("1")}), CurrencyMismatch);
    CHECK_THROWS_AS(CashFlow(month("2025-01"), {}), std::invalid_argument);
}
