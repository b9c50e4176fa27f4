// SPDX-License-Identifier: Apache-2.0
#include "core/optimize/best_mix.h"

#include "core/offer/catalog.h"
#include "tests/core/quote/offer_builders.h"

namespace {

using namespace gpucost;
using namespace gpucost::test;

MixRequest requestFor(const Book& book, std::string_view use, std::string_view money = "")
{
    MixRequest request;
    request.offer = &book.offer;
    request.demand = demand(use);
    request.billing = billing(money, book.prices.at(0).currency);
    request.asOf = asOfDay();
    return request;
}

std::string planOf(const MixRequest& request)
{
    return toString(bestMix(request).value().plan.spec);
}

Money billOf(const MixRequest& request)
{
    const BestMix mix = bestMix(request).value();
    return quote(*request.offer, mix.plan, request.demand, request.billing).value().total();
}

}  // namespace

TEST_CASE(
    "the longest term for what always runs, shorter ones for what runs for a year, on demand for the rest")
{
    const Book book("on-demand 1.00 USD; reserved-1y-no-upfront 0.70 USD; reserved-3y-no-upfront 0.50 USD");
    std::string runs = "months=36 runs=";
    for (int month = 0; month < 36; ++month) {
        const std::string at = (month > 0 ? "," : "") + std::to_string(month) + ':';
        runs += at + "0+2628000*6";  // six, always
        runs +=
            month >= 12 && month < 24 ? "," + std::to_string(month) + ":0+2628000*2" : "";  // two in year two
        runs += "," + std::to_string(month) + ":3600+360000*1";                             // one, 100 hours
    }
    const MixRequest request = requestFor(book, runs);
    CHECK(planOf(request) == "reserved-3y-no-upfront:6+reserved-1y-no-upfront:2,from=13,terms=1+on-demand");
    // 6 * 0.50 * 26,280 + 2 * 0.70 * 8,760 + 36 * 100
    CHECK(toString(billOf(request)) == "94704.00 USD");
    const BestMix mix = bestMix(request).value();
    CHECK(mix.committed.at(0) == 6);
    CHECK(mix.committed.at(12) == 8);
    CHECK(mix.committed.at(24) == 6);
    const auto blocks = blockTotals(request, mix).value();
    CHECK(toString(blocks.at(0)) == "78840.00 USD");
    CHECK(toString(blocks.at(1)) == "12264.00 USD");
}

TEST_CASE("nothing used, one hour, a peak of one hour, less than any term: nothing is worth committing")
{
    const Book book("on-demand 1.00 USD; reserved-1y-no-upfront 0.70 USD; reserved-3y-no-upfront 0.50 USD");
    for (const char* use : {"gpus=8 use=0% months=36", "months=1 runs=0+3600", "months=36 runs=7:0+3600*1000",
                            "gpus=4 months=3", "gpus=4 months=8"}) {
        CAPTURE(use);
        const BestMix mix = bestMix(requestFor(book, use)).value();
        CHECK(mix.blocks.empty());
        CHECK(toString(mix.plan.spec) == "on-demand");
    }
    // Nine months of 0.70 for twelve cost 8.4 months: the term is owed in full, and still cheaper.
    CHECK(planOf(requestFor(book, "gpus=4 months=9")) == "reserved-1y-no-upfront:4");
}

TEST_CASE("what is not offered is not bought, and refusals say why")
{
    const Book alone("on-demand 1.00 USD; reserved-3y-no-upfront not-offered USD");
    CHECK(planOf(requestFor(alone, "gpus=2 months=36")) == "on-demand");
    MixRequest asked = requestFor(alone, "gpus=2 months=36");
    asked.plans = {parsePlanSpec("reserved-3y-no-upfront").value().parts.front().key};
    CHECK(bestMix(asked).error().code == ErrorCode::NotOffered);

    // Without an on-demand price everything has to be covered.
    const Book committed("reserved-1y-no-upfront 0.70 USD; reserved-3y-no-upfront 0.50 USD");
    CHECK(planOf(requestFor(committed, "gpus=2 months=12")) == "reserved-1y-no-upfront:2");
    CHECK(bestMix(requestFor(committed, "months=36 runs=7:0+3600*3")).value().committed.at(7) >= 3);

    const Book nothing("spot 0.30 USD");
    CHECK(bestMix(requestFor(nothing, "gpus=2")).error().code == ErrorCode::NotOffered);
    MixRequest onSpot = requestFor(nothing, "gpus=2");
    onSpot.allowSpot = true;
    CHECK(planOf(onSpot) == "spot");

    for (const Rules& byRun : {tencentTiers(), wholeHours()}) {
        const Book book("on-demand 1.00 USD; reserved-1y-no-upfront 0.70 USD", byRun);
        const auto refused = bestMix(requestFor(book, "months=12 runs=0+100"));
        REQUIRE(!refused.has_value());
        CHECK(refused.error().code == ErrorCode::BadPlan);
        CHECK(refused.error().found.find("run by run") != std::string::npos);
    }
}

TEST_CASE("spot takes the rest where it is allowed and cheaper")
{
    const Book book("on-demand 1.00 USD; spot 0.30 USD; reserved-1y-no-upfront 0.25 USD");
    MixRequest request = requestFor(book, "gpus=2 months=12 use=90%");
    CHECK(planOf(request) == "reserved-1y-no-upfront:2");
    request.demand = demand("gpus=2 months=12 use=70%");
    CHECK(planOf(request) == "reserved-1y-no-upfront:2");
    request.allowSpot = true;
    CHECK(planOf(request) == "spot");  // 0.21 an hour against 0.25
}

TEST_CASE("hourly settlement is optimized as it is settled, and ladders are bought by the month")
{
    // 0.014 an hour settles to 0.01 and 0.016 to 0.02, which alone decides what a month for 8.10 is worth.
    const Book cheap("on-demand 0.014 USD; subscription 9.00 USD per=instance-month ladder=1-12:0.9",
                     rules({.settlement = Settlement::Hour}));
    CHECK(planOf(requestFor(cheap, "gpus=2 months=3")) == "on-demand");  // 7.30 a month, not 10.22
    const Book dear("on-demand 0.016 USD; subscription 9.00 USD per=instance-month ladder=1-12:0.9",
                    rules({.settlement = Settlement::Hour}));
    const MixRequest request = requestFor(dear, "gpus=2 months=3");  // 14.60 a month against 8.10
    CHECK(toString(billOf(request)) == "48.60 USD");
    CHECK(bestMix(request).value().exact.value() == Rational(Decimal::of("48.6")));
}

TEST_CASE("the worst case keeps every commitment and counts machines as whole")
{
    const Book book("on-demand 1.00 USD; reserved-1y-no-upfront 0.70 USD");
    const MixRequest request = requestFor(book, "gpus=8 months=12");
    DemandSpec spec;
    spec.gpus = Rational(8);
    spec.months = 12;
    const BestMix mix = bestMix(request).value();
    const FallenMix fallen = ifDemandFalls(request, mix, spec, Percentage::parse("20%").value()).value();
    CHECK(fallen.demand.peakInstances() == 7);            // 6.4 GPUs
    CHECK(toString(fallen.kept) == "49056.00 USD");       // 8 * 0.70 * 8,760
    CHECK(toString(fallen.bestAgain) == "42924.00 USD");  // 7
    CHECK(toString(fallen.regret) == "6132.00 USD");
    CHECK(toString(fallen.onDemand.value()) == "61320.00 USD");
    CHECK(ifDemandFalls(request, mix, spec, Percentage::parse("100%").value()).error().code ==
          ErrorCode::BadValue);
}

TEST_CASE("discounts and conversions change the amounts, and the mix only where rounding by the hour does")
{
    const Book book("on-demand 4.234 USD; reserved-3y-all-upfront 0 USD upfront=44034");
    const MixRequest plain = requestFor(book, "gpus=8 months=36 use=40%");
    const MixRequest converted =
        requestFor(book, "gpus=8 months=36 use=40%", "to=KRW*1194.1145 discount=12%");
    CHECK(planOf(plain) == "reserved-3y-all-upfront:8");  // 39.57 % is where it begins to pay
    CHECK(planOf(converted) == planOf(plain));
    CHECK(bestMix(converted).value().exact.value() == bestMix(plain).value().exact.value() *
                                                          Rational(Decimal::of("1194.1145")) *
                                                          Rational(Decimal::of("0.88")));
    CHECK(planOf(requestFor(book, "gpus=8 months=36 use=39%")) == "on-demand");
}

TEST_CASE("dated commitments: the quick total is the ledger's, and what is unused is told month by month")
{
    const Book book(
        "on-demand 1.00 USD; reserved-3m-partial-upfront 0.123 USD upfront=100.55; "
        "savings-plan-2m-all-upfront 0.617 USD; subscription 300.00 USD per=instance-month ladder=1-12:0.9");
    const std::string use = "months=9 gpus=4 use=61.7%";
    for (const char* plan :
         {"reserved-3m-partial-upfront:2,from=3,terms=1+on-demand",
          "reserved-3m-partial-upfront:2,from=8+savings-plan-2m-all-upfront:1,from=2,terms=3",
          "savings-plan-2m-all-upfront@1.50/h,from=9,terms=2+subscription-4m:3,terms=1"}) {
        CAPTURE(plan);
        const Quote made = book.quote(plan, use);
        CHECK(book.quickTotal(plan, use) == minorUnits(made.total()));
        checkDerivation(made.charges());
    }
    const Quote late = book.quote("reserved-3m-partial-upfront:2,from=8", use);
    CHECK(late.charges().back().month == 9);  // months 8, 9 and, after the demand, 10
    CHECK(toString(late.afterHorizon()) == "179.58 USD");
    const auto tooLate = quote(book.offer, book.resolved("subscription-1m:1,from=10"), demand(use), {});
    CHECK(tooLate.error().code == ErrorCode::BadPlan);
}
