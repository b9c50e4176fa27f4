// SPDX-License-Identifier: Apache-2.0
#include "core/finance/amortization.h"

#include <random>

#include "tests/core/finance/flow_text.h"
#include "tests/core/quote/offer_builders.h"

using namespace gpucost;
using namespace gpucost::test;

namespace {

Date day(std::string_view text)
{
    return parseDate(text).value();
}

std::string perDay(const char* amount, const char* first, const char* end, int places = 2)
{
    return toString(
        round(amortizedPerDay(usd(amount), day(first), day(end)).value(), Scale{places}, Rounding::HalfUp));
}

}  // namespace

TEST_CASE("an upfront is spread over the days of its term, leap days included")
{
    // Azure's worked examples.
    CHECK(perDay("365", "2023-01-01", "2024-01-01", 10) == "1.0000000000");
    CHECK(perDay("12016", "2019-12-01", "2020-12-01") == "32.83");
    CHECK(perDay("12016", "2019-12-01", "2020-12-01", 6) == "32.830601");
    // A monthly payment of 200 over 31 and 28 days.
    CHECK(perDay("200", "2023-01-01", "2023-02-01") == "6.45");
    CHECK(perDay("200", "2023-02-01", "2023-03-01") == "7.14");
    // Thirty days of it: 984.92, not 30 x 32.83 = 984.90.
    const auto parts = amortized(usd("12016"), day("2020-06-01"), day("2021-06-01"));
    CHECK(parts.size() == 12);
    const auto leap = amortized(usd("12016"), day("2019-09-01"), day("2020-09-01"));
    CHECK(leap[0].days == 30);
    CHECK(leap[0].amount == usd("984.92"));
    CHECK(leap[5].days == 29);
    CHECK_THROWS_AS(amortizedPerDay(usd("1"), day("2020-01-01"), day("2020-01-01")), std::invalid_argument);
}

TEST_CASE("monthly parts sum to the whole, whatever the amount, the currency and the days")
{
    std::mt19937_64 random(366);
    for (int round = 0; round < 500; ++round) {
        const auto units = static_cast<std::int64_t>(random() % 1'000'000'000) - 100'000'000;
        const Currency in = currency(round % 3 == 0 ? "KRW" : "USD");
        const Money amount =
            round % 7 == 0 ? Money(Decimal(Integer(units), Scale{10}), in) : moneyOfMinorUnits(units, in);
        const Date first(day("2019-01-01").days() + std::chrono::days(random() % 2000));
        const Date end(first.days() + std::chrono::days(random() % 1500 + 1));
        Money sum = amount - amount;
        std::int64_t days = 0;
        const Rational perDay = amortizedPerDay(amount, first, end).value();
        const Rational half =
            Rational(1) /
            (Rational(2) * Rational(pow10(std::max(amount.amount().scale(), in.minorDigits()))));
        for (const AmortizedPart& part : amortized(amount, first, end)) {
            sum = sum + part.amount;
            days += part.days;
            const Rational off = Rational(sum.amount()) - perDay * Rational(days);
            CHECK(off <= half);
            CHECK(-half <= off);
        }
        CHECK(sum == amount);
        CHECK(days == (end.days() - first.days()).count());
    }
}

TEST_CASE("over the whole obligation amortized cost equals billed cost, to the last digit")
{
    const Book book(
        "on-demand 4.234 USD; spot 1.1 USD; reserved-3y-all-upfront 0 USD upfront=44034; "
        "reserved-3y-partial-upfront "
        "0.837 USD upfront=21999; reserved-1y-monthly 0 USD total=24000; reserved-1y-no-upfront 2.7 USD; "
        "savings-plan-1y-all-upfront 2.9 USD; subscription 2000 USD per=instance-month "
        "ladder=1-5:1,6-11:0.88,12-12:0.83");
    const char* const plans[] = {"on-demand",
                                 "spot",
                                 "reserved-3y-all-upfront",
                                 "reserved-3y-partial-upfront",
                                 "reserved-1y-monthly",
                                 "reserved-1y-no-upfront",
                                 "savings-plan-1y-all-upfront",
                                 "subscription-12m",
                                 "subscription-6m",
                                 "reserved-3y-all-upfront:2+spot",
                                 "reserved-3y-all-upfront:1+reserved-1y-monthly:1"};
    for (const char* plan : plans) {
        for (const char* use :
             {"months=36 gpus=3 start=2019-09", "months=7 gpus=3 use=33%", "months=25 gpus=3 calendar"}) {
            for (const char* money : {"", "to=KRW*1194.1145", "exact"}) {
                if (std::string_view(plan).find(":1+") != std::string_view::npos &&
                    std::string_view(money) == "exact") {
                    continue;
                }
                CAPTURE(std::string(plan) + " | " + use + " | " + money);
                const Quote quote = book.quote(plan, use, money);
                Money billed = quote.total() - quote.total();
                Money borne = billed;
                const std::vector<AmortizedMonth> view = amortizedView(quote);
                for (const AmortizedMonth& row : view) {
                    billed = billed + row.billed;
                    borne = borne + row.amortized;
                    CHECK(row.prepaid == billed - borne);
                    CHECK_FALSE(row.prepaid.amount().isNegative());
                }
                CHECK(borne == billed);
                CHECK(view.back().prepaid.isZero());
                if (std::string_view(money) != "exact") {
                    CHECK(billed == quote.total());
                }
            }
        }
    }
}

TEST_CASE("the view shows an upfront where it is billed and its share where it is borne")
{
    const Book book("on-demand 4.234 USD; reserved-1y-all-upfront 0 USD upfront=12016");
    const auto view = amortizedView(book.quote("reserved-1y-all-upfront", "months=6 start=2019-09"));
    REQUIRE(view.size() == 12);
    CHECK(view[0].billed == usd("12016"));
    CHECK(view[0].amortized == usd("984.92"));
    CHECK(view[0].prepaid == usd("11031.08"));
    CHECK(view[11].billed == usd("0"));
    CHECK(toString(view[11].month) == "2020-08");
    CHECK(view[11].prepaid == usd("0"));
}
