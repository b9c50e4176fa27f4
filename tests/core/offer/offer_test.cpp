// SPDX-License-Identifier: Apache-2.0
#include <doctest/doctest.h>

#include "tests/core/offer/book_text.h"

using namespace gpucost;
using namespace gpucost::book_text;

namespace {

std::string rateOn(const std::string& prices, const char* day, PlanKey plan = {},
                   PriceForm form = PriceForm::Terms)
{
    const PriceBook book = read(book_text::book(offer(prices)));
    const Price* price = priceOn(book.offers().front(), plan, *parseDate(day), form);
    return price == nullptr                       ? "none"
           : price->form == PriceForm::NotOffered ? "not offered"
                                                  : toString(price->rate);
}

const std::string history =
    onDemand("3", "2019-01-01") + ',' + onDemand("2", "2021-01-01") + ',' + onDemand("1", "2023-01-01");

std::string reserved(const std::string& amounts, const std::string& asOf = "2019-09-06")
{
    return R"({"plan": "reserved", "term_months": 36, "payment": "no-upfront", )" + amounts + ", " +
           tail(asOf);
}

const PlanKey reserved3y{.kind = PlanKind::Reserved, .termMonths = 36, .payment = Payment::NoUpfront};

}  // namespace

TEST_CASE("the newest price not later than the day holds")
{
    CHECK(rateOn(history, "2018-12-31") == "none");
    CHECK(rateOn(history, "2019-01-01") == "3");
    CHECK(rateOn(history, "2020-12-31") == "3");
    CHECK(rateOn(history, "2021-01-01") == "2");
    CHECK(rateOn(history, "2030-01-01") == "1");
}

TEST_CASE("a plan that no row is about has no price")
{
    CHECK(rateOn(history, "2022-01-01", PlanKey{.kind = PlanKind::Spot}) == "none");
    CHECK(rateOn(reserved(R"("rate": "1")"), "2022-01-01",
                 PlanKey{.kind = PlanKind::Reserved, .termMonths = 12, .payment = Payment::NoUpfront}) ==
          "none");
}

TEST_CASE("a disputed row is never used")
{
    const std::string disputed =
        replaced(onDemand("9", "2022-01-01"), "\"source\"", "\"disputed\": \"misread\", \"source\"");
    CHECK(rateOn(history + ',' + disputed, "2022-06-01") == "2");
}

TEST_CASE("an effective rate is used only when it is asked for, and after terms of the same day")
{
    const std::string terms = reserved(R"("rate": "1.5")", "2019-01-01");
    const std::string effective = reserved(R"("effective_rate": "1.4", "precision": 1)", "2020-01-01");
    CHECK(rateOn(terms + ',' + effective, "2020-06-01", reserved3y) == "1.5");
    CHECK(rateOn(terms + ',' + effective, "2020-06-01", reserved3y, PriceForm::EffectiveRate) == "1.4");
    CHECK(rateOn(effective, "2020-06-01", reserved3y) == "none");
    CHECK(rateOn(terms, "2020-06-01", reserved3y, PriceForm::EffectiveRate) == "1.5");
}

TEST_CASE("what the source says is not sold is returned as such until somebody sells it")
{
    const std::string rows =
        reserved(R"("not_offered": true)", "2019-01-01") + ',' + reserved(R"("rate": "1.5")", "2020-01-01");
    CHECK(rateOn(rows, "2019-06-01", reserved3y) == "not offered");
    CHECK(rateOn(rows, "2020-06-01", reserved3y) == "1.5");
    CHECK(rateOn(rows, "2019-06-01", reserved3y, PriceForm::EffectiveRate) == "not offered");
}

TEST_CASE("a month that already holds the sustained-use discount is never the price")
{
    const std::string month =
        replaced(R"({"plan": "on-demand", "rate": "500", )" + tail("2022-01-01", "instance-month"),
                 "\"currency\"", "\"sustained_use_included\": true, \"currency\"");
    CHECK(rateOn(history + ',' + month, "2022-06-01") == "2");
}

TEST_CASE("an hourly price comes before a monthly one of the same day")
{
    const std::string month = R"({"plan": "on-demand", "rate": "500", )" + tail("2021-01-01", "gpu-month");
    CHECK(rateOn(history + ',' + month, "2022-06-01") == "2");
}

TEST_CASE("the months of a subscription are asked of its ladder, not of its price")
{
    const std::string row = R"({"plan": "subscription", "rate": "2928", "ladder": "steps", )" +
                            tail("2019-09-06", "instance-month");
    CHECK(rateOn(row, "2020-01-01", PlanKey{.kind = PlanKind::Subscription, .termMonths = 12}) == "2928");
}

TEST_CASE("names and counts are spelled as in books")
{
    CHECK(gpuCountText(std::nullopt) == "unknown");
    CHECK(gpuCountText(Rational(Integer(1), Integer(6))) == "1/6");
    CHECK(gpuCountText(Rational(Integer(1), Integer(4))) == "1/4");
    CHECK(gpuCountText(Rational(16)) == "16");
    CHECK(toString(OperatingSystem::Suse) == "suse");
    CHECK(toString(Tenancy::Dedicated) == "dedicated");
    CHECK(toString(Tax::Excluded) == "excluded");
    CHECK(toString(AsOfKind::Inferred) == "inferred");
}
