// SPDX-License-Identifier: Apache-2.0
#include "core/quote/break_even.h"

#include "tests/core/quote/offer_builders.h"

using namespace gpucost;
using namespace gpucost::test;

namespace {

std::string month(const Book& book, std::string_view plan, std::string_view baseline, std::string_view use)
{
    const auto found = breakEvenMonth(book.quote(plan, use), book.quote(baseline, use));
    return found ? std::to_string(*found) : "never";
}

/// "0.5-1 1/3-2/3"
std::string ranges(const Book& book, std::string_view plan, std::string_view baseline, std::string_view use,
                   std::string_view money = "")
{
    const Demand wanted = demand(use);
    const Billing how = billing(money);
    const auto found =
        breakEvenShares(book.resolved(plan), wanted, how, book.resolved(baseline), wanted, how);
    REQUIRE(found);
    std::string text;
    for (const ShareRange& range : *found) {
        text += (text.empty() ? "" : " ") + toString(range.from) + " to " + toString(range.to);
    }
    return text.empty() ? "none" : text;
}

}  // namespace

TEST_CASE(
    "the break-even month is the first from which cumulative payments never again exceed the baseline's")
{
    const Book book(
        "on-demand 4.234 USD; reserved-3y-all-upfront 0 USD upfront=44034; reserved-1y-all-upfront 0 USD "
        "upfront=24000; "
        "reserved-1y-no-upfront 2.7 USD; reserved-3y-no-upfront 5 USD; savings-plan-1y-no-upfront 4.234 USD");
    struct Row {
        const char* plan;
        const char* demand;
        const char* month;
        const char* why;
    };
    const std::vector<Row> rows{
        {"reserved-3y-all-upfront", "months=36", "15", "44,034 / 3,090.82 a month = 14.25"},
        {"reserved-3y-all-upfront", "months=14", "never", "one month too few"},
        {"reserved-3y-all-upfront", "months=15", "15", "just enough"},
        {"reserved-3y-all-upfront", "months=36 use=60%", "24", "44,034 / 1,854.49 = 23.74"},
        {"reserved-3y-all-upfront", "months=36 use=30%", "never", "44,034 > 36 x 927.25"},
        {"reserved-1y-no-upfront", "months=36", "1", "at once: 1,971 < 3,090.82"},
        {"reserved-3y-no-upfront", "months=36", "never", "more every month"},
        {"savings-plan-1y-no-upfront", "months=36", "1", "equal payments do not exceed"},
        {"on-demand", "months=36", "1", "itself"},
        // Renewals exceed again: 24,000 is passed in month 8 (24,726.56), and again by 48,000 from month 13
        // to 15.
        {"reserved-1y-all-upfront", "months=12", "8", "24,000 / 3,090.82 = 7.77"},
        {"reserved-1y-all-upfront", "months=24", "16", "the second purchase exceeds again in month 13"},
        {"reserved-1y-all-upfront", "months=36", "16",
         "the third one in month 25 does not: 72,000 < 77,270.50"},
        {"reserved-1y-all-upfront", "months=13", "never", "in month 13 it is behind again"},
    };
    for (const Row& row : rows) {
        CAPTURE(std::string(row.why));
        CHECK(month(book, row.plan, "on-demand", row.demand) == row.month);
    }
    CHECK(month(book, "on-demand", "reserved-3y-all-upfront", "months=36") == "never");
    CHECK(month(book, "on-demand", "reserved-3y-all-upfront", "months=14") == "1");
}

TEST_CASE("the break-even share of an upfront is its exact part of what on demand costs")
{
    const Book book(
        "on-demand 4.234 USD; reserved-3y-all-upfront 0 USD upfront=44034; reserved-3y-partial-upfront 0.8 "
        "USD upfront=20000; reserved-1y-no-upfront 5 USD");
    // 44,034 / (4.234 x 26,280) = 22,017,000 / 55,634,760 = 366,950 / 927,246 = 183,475 / 463,623.
    CHECK(ranges(book, "reserved-3y-all-upfront", "on-demand", "months=36") == "183475/463623 to 1");
    CHECK(ranges(book, "reserved-3y-all-upfront", "on-demand", "gpus=8 months=36") == "183475/463623 to 1");
    CHECK(ranges(book, "reserved-3y-all-upfront", "on-demand", "months=36 use=10%") == "183475/463623 to 1");
    // Calendar months 2019-09 to 2022-08 hold 26,304 h: 44,034 / (4.234 x 26,304).
    const Rational calendar = Rational(44034) / (Rational(Decimal::of("4.234")) * Rational(26304));
    CHECK(ranges(book, "reserved-3y-all-upfront", "on-demand", "months=36 calendar start=2019-09") ==
          toString(calendar) + " to 1");
    // (20,000 + 0.8 x 26,280) / (4.234 x 26,280).
    const Rational partial = (Rational(20000) + Rational(Decimal::of("0.8")) * Rational(26280)) /
                             (Rational(Decimal::of("4.234")) * Rational(26280));
    CHECK(ranges(book, "reserved-3y-partial-upfront", "on-demand", "months=36") ==
          toString(partial) + " to 1");
    CHECK(ranges(book, "reserved-1y-no-upfront", "on-demand", "months=36") == "none");
    CHECK(ranges(book, "on-demand", "reserved-3y-all-upfront", "months=36") == "0 to 183475/463623");
    CHECK(ranges(book, "on-demand", "on-demand", "months=36") == "0 to 1");
    // A year of use under a term of three is owed in full: 44,034 / (4.234 x 8,760) exceeds 1.
    CHECK(ranges(book, "reserved-3y-all-upfront", "on-demand", "months=12") == "none");
    // Discounts that apply to both leave the share alone.
    CHECK(ranges(book, "reserved-3y-all-upfront", "on-demand", "months=36",
                 "discount=12% to=KRW*1194.1145") == "183475/463623 to 1");
}

TEST_CASE("a committed rate breaks even against sustained use at an exact root inside a band")
{
    const Book book("on-demand 1 USD; committed-use-1y 0.63 USD; committed-use-3y 0.45 USD",
                    thirtyPercentLadder());
    // Paid share at use u: u to 1/4; 1/4 + 0.8 (u - 1/4); 0.45 + 0.6 (u - 1/2); 0.6 + 0.4 (u - 3/4).
    CHECK(ranges(book, "committed-use-1y", "on-demand", "months=12") == "0.825 to 1");  // 0.6 + 0.4 x 0.075
    CHECK(ranges(book, "committed-use-3y", "on-demand", "months=36") == "0.5 to 1");    // the edge itself
    const Book fine("on-demand 1 USD; committed-use-1y 0.63 USD", twentyPercentLadder());
    // 0.25 x (1 + 0.8678 + 0.733) = 0.6502; 0.63 lies in the third band: 0.5 + (0.63 - 0.46695) / 0.733.
    const Rational root =
        Rational(Decimal::of("0.5")) +
        (Rational(Decimal::of("0.63")) - Rational(Decimal::of("0.46695"))) / Rational(Decimal::of("0.733"));
    CHECK(ranges(fine, "committed-use-1y", "on-demand", "months=12") == toString(root) + " to 1");
}

TEST_CASE("a mix breaks even where its commitment does, in instances it covers")
{
    const Book book(
        "on-demand 1 USD; reserved-3y-all-upfront 0 USD upfront=13140; savings-plan-1y-no-upfront 0.7 USD");
    // 6 of 8 reserved at half price: both sides pay the other 2, so 6 x 13,140 = 6 x 26,280 u at u = 1/2.
    CHECK(ranges(book, "reserved-3y-all-upfront:6", "on-demand", "gpus=8 months=36") == "0.5 to 1");
    // 2.00 an hour covers 20/7 of 4: 2 = u x 20/7 at u = 7/10.
    CHECK(ranges(book, "savings-plan-1y-no-upfront@2/h", "on-demand", "gpus=4 months=12") == "0.7 to 1");
}

TEST_CASE("several crossings are several ranges")
{
    // Tiers by length of run, in a 730-hour month: 96 h at 1, to 360 h at 0.5, then at 0.34. Spot at 0.55 is
    // cheaper at first, and dearer where long runs are cheap.
    const Book book("on-demand 1 USD; spot 0.55 USD", tencentTiers());
    // On demand pays 228 h for 360, then 0.34 an hour; 0.55 h = 228 + 0.34 (h - 360) at h = 105.6 / 0.21 =
    // 502.857.
    const Rational root = Rational(Decimal::of("105.6")) / Rational(Decimal::of("0.21")) / Rational(730);
    CHECK(ranges(book, "spot", "on-demand", "months=1") == "0 to " + toString(root));
    CHECK(ranges(book, "on-demand", "spot", "months=1") == "0 to 0 " + toString(root) + " to 1");
    const Book falling("on-demand 1 USD; reserved-1y-no-upfront 0.3 USD",
                       rules({.tierEdgesHours = {365}, .tierShares = shares("1 0")}));
    // On demand: h up to 365, then nothing more; 0.3 x 730 = 219 h.
    CHECK(ranges(falling, "reserved-1y-no-upfront", "on-demand", "months=12") == "0.3 to 1");
    CHECK(ranges(falling, "on-demand", "reserved-1y-no-upfront", "months=12") == "0 to 0.3");
    const Book zigzag("on-demand 1 USD; spot 0.6 USD", rules({.sustainedUse = shares("0.4 1 0.2 1")}));
    // On demand in quarters of a month: 0.1, 0.35, 0.4, 0.65; spot at the edges: 0.15, 0.3, 0.45, 0.6.
    // Spot costs no more at 0, between 1/4 + 1/8 (0.05 over 0.4) and 1/2 + 1/8, and from 3/4 + 1/8 on.
    CHECK(ranges(zigzag, "spot", "on-demand", "months=3") == "0 to 0 0.375 to 0.625 0.875 to 1");
    CHECK(ranges(zigzag, "on-demand", "spot", "months=3") == "0 to 0.375 0.625 to 0.875");
}

TEST_CASE("the exact total at a share is the unrounded quote where no part hour is left")
{
    const Book book(
        "on-demand 4.234 USD; reserved-3y-all-upfront 0 USD upfront=44034; savings-plan-1y-no-upfront 2.5 "
        "USD",
        thirtyPercentLadder());
    for (const char* plan : {"on-demand", "reserved-3y-all-upfront", "reserved-3y-all-upfront:3",
                             "savings-plan-1y-no-upfront@3.50/h"}) {
        for (const char* percent : {"0%", "20%", "50%", "70%", "100%"}) {  // whole hours of 730
            CAPTURE(std::string(plan) + " at " + percent);
            const std::string use = std::string("gpus=4 months=12 use=") + percent;
            const Rational share = Percentage::parse(percent).value().fraction();
            const Rational total =
                exactTotalAtShare(book.resolved(plan), demand("gpus=4 months=12"), {}, share).value();
            const Quote made = book.quote(plan, use, "exact");
            CHECK(text(total / Rational(100), 10) == toString(made.total().amount()));
        }
    }
}

TEST_CASE("a break-even needs a price for what commitments leave, and a rate to count by")
{
    const Book book("reserved-3y-all-upfront 0 USD upfront=100; savings-plan-1y-no-upfront 2.5 USD");
    const Demand two = demand("gpus=2 months=36");
    const auto missing = breakEvenShares(book.resolved("reserved-3y-all-upfront:1"), two, {},
                                         book.resolved("reserved-3y-all-upfront"), two, {});
    REQUIRE_FALSE(missing);
    CHECK((missing.error().code == ErrorCode::NotOffered));
    const Billing free = billing("discount=100%");
    const auto countless = breakEvenShares(book.resolved("savings-plan-1y-no-upfront@1/h"), two, free,
                                           book.resolved("reserved-3y-all-upfront"), two, free);
    REQUIRE_FALSE(countless);
    CHECK((countless.error().code == ErrorCode::BadPlan));
}
