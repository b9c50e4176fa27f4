// SPDX-License-Identifier: Apache-2.0
#include "core/finance/price_path.h"

#include "tests/core/finance/flow_text.h"
#include "tests/core/quote/offer_builders.h"

using namespace gpucost;
using namespace gpucost::test;

namespace {

std::string factors(const PricePath& path, std::initializer_list<std::int32_t> months)
{
    std::string text;
    for (const std::int32_t at : months) {
        text += (text.empty() ? "" : " ") + toString(path.factor(at));
    }
    return text;
}

std::vector<RecordedPrice> recorded(std::string_view text)
{
    std::vector<RecordedPrice> prices;
    for (const std::string& entry : split(text, ' ')) {
        const std::size_t colon = entry.find(':');
        prices.push_back({parseDate(entry.substr(0, colon)).value(), Decimal::of(entry.substr(colon + 1))});
    }
    return prices;
}

Money reservedLessOnDemand(const Quote& plan, const Quote& baseline, const PricePath& path)
{
    return (repricedCosts(plan, path, Billing::Mode::Provider) -
            repricedCosts(baseline, path, Billing::Mode::Provider))
        .total();
}

/// The path along which prices fall by `share` in the way that `drop` says.
PricePath falling(const PriceDrop& drop, const Rational& share)
{
    std::vector<PricePath::Step> steps;
    for (std::int32_t at = 0; at <= 40; ++at) {
        Rational part(at >= drop.month ? 1 : 0);
        if (drop.shape == PriceDrop::Shape::FirstYear) {
            part = Rational(std::min(at, 12)) / Rational(12);
        }
        steps.push_back({at, Rational(1) - share * part});
    }
    return PricePath::schedule(steps).value();
}

}  // namespace

TEST_CASE("a yearly decline comes in steps or month by month")
{
    const Rational fifth(Decimal::of("0.2"));
    const PricePath stepped = PricePath::yearlyDecline(fifth, Decline::Stepped).value();
    CHECK(factors(stepped, {0, 11, 12, 23, 24, 36}) == "1 1 0.8 0.8 0.64 0.512");
    CHECK(stepped.description() == "prices fall by 20 % a year, in steps");
    const PricePath smooth = PricePath::yearlyDecline(fifth, Decline::Smooth).value();
    CHECK(factors(smooth, {0, 1, 6, 12, 24}) == "1 0.981577 0.894427 0.8 0.64");  // 0.8^(1/12), 0.8^(1/2)
    // A rational root stays exact: 0.81^(1/2).
    CHECK(factors(PricePath::yearlyDecline(Rational(Decimal::of("0.19")), Decline::Smooth).value(),
                  {6, 18}) == "0.9 0.729");
    const PricePath rise = PricePath::yearlyDecline(Rational(Decimal::of("-0.1")), Decline::Stepped).value();
    CHECK(factors(rise, {12, 24}) == "1.1 1.21");
    CHECK(rise.description() == "prices rise by 10 % a year, in steps");
    CHECK(factors(PricePath::constant(), {0, 99}) == "1 1");
    CHECK(PricePath::yearlyDecline(Rational(1), Decline::Smooth).error().code == ErrorCode::BadValue);
}

TEST_CASE("a schedule holds each factor until the next")
{
    const PricePath path =
        PricePath::schedule({{3, Rational(Decimal::of("0.9"))}, {20, Rational(1) / Rational(3)}}).value();
    CHECK(factors(path, {0, 2, 3, 19, 20, 400}) == "1 1 0.9 0.9 1/3 1/3");
    CHECK(PricePath::schedule({{3, Rational(1)}, {3, Rational(1)}}).error().code == ErrorCode::BadValue);
    CHECK(PricePath::schedule({{-1, Rational(1)}}).error().code == ErrorCode::BadValue);
    CHECK(PricePath::schedule({{0, Rational(-1)}}).error().code == ErrorCode::BadValue);
    CHECK(factors(PricePath::schedule({}).value(), {7}) == "1");
}

TEST_CASE("recorded prices are replayed relative to the one in force at the start")
{
    const auto history = recorded("2025-06-05:55.04 2024-01-01:98.32 2024-03-15:98.32 2023-07-26:98.32");
    const PricePath path = PricePath::replay(history, month("2024-02")).value();
    // The cut of 5 June 2025 counts from July, month 17: 55.04 / 98.32 = 688 / 1229.
    CHECK(factors(path, {0, 16, 17, 35}) == "1 1 688/1229 688/1229");
    CHECK(path.description() == "4 recorded prices, replayed");
    // On the first of a month it counts at once, and the later of two in a month is the one that does.
    CHECK(factors(PricePath::replay(recorded("2024-01-01:10 2024-03-01:9 2024-04-02:8 2024-04-20:7"),
                                    month("2024-01"))
                      .value(),
                  {1, 2, 3, 4}) == "1 0.9 0.9 0.7");
    CHECK(PricePath::replay(history, month("2023-07")).error().code == ErrorCode::NotFound);
    CHECK(PricePath::replay(recorded("2024-01-01:0"), month("2024-02")).error().code == ErrorCode::BadValue);
    CHECK(PricePath::replay(recorded("2024-01-01:1 2024-01-01:2"), month("2024-02")).error().code ==
          ErrorCode::BadValue);
    CHECK(PricePath::replay({}, month("2024-02")).error().code == ErrorCode::NotFound);
}

TEST_CASE("uncommitted usage follows the path, commitments keep their rate")
{
    const Book book(
        "on-demand 4.234 USD; spot 1.27 USD; reserved-3y-all-upfront 0 USD upfront=44034; "
        "reserved-1y-no-upfront 2.7 USD; savings-plan-1y-no-upfront 2.9 USD");
    const PricePath half = PricePath::schedule({{1, Rational(1) / Rational(2)}}).value();
    const auto total = [&](const char* plan) {
        return toString(
            repricedCosts(book.quote(plan, "months=3"), half, Billing::Mode::Provider).total().amount());
    };
    CHECK(total("on-demand") == "-6181.64");  // 3,090.82 and twice 1,545.41
    CHECK(total("spot") == "-1854.20");       // 927.10 and twice 463.55
    CHECK(total("reserved-3y-all-upfront") == "-44034.00");
    CHECK(total("reserved-1y-no-upfront") == "-23652.00");  // 12 months of it
    CHECK(total("savings-plan-1y-no-upfront") == "-25404.00");
    const Charges charges =
        repriced(book.quote("on-demand", "months=3").charges(), half, Billing::Mode::Provider);
    for (const Charge& charge : charges) {
        Rational lines;
        for (const ExplanationLine& line : charge.lines) {
            lines = lines + line.amount;
        }
        CHECK(lines == charge.exact.value());
        CHECK(charge.unitPrice * charge.quantity == charge.exact.value());
    }
    CHECK(charges[0].lines.size() == charges[1].lines.size());
    CHECK(charges[1].lines.back().rule ==
          "hours used, at the list price times 0.5 (prices follow a schedule of 1 step)");
    // Rounded once per charge: 730 h x 1 x 1/3 is 243.33, in won 243.
    const Book won("on-demand 1 KRW");
    const PricePath third = PricePath::schedule({{0, Rational(1) / Rational(3)}}).value();
    CHECK(costs(repriced(won.quote("on-demand", "months=2").charges(), third, Billing::Mode::Provider)) ==
          "243 243");
    CHECK(costs(repriced(won.quote("on-demand", "months=1").charges(), third, Billing::Mode::Exact)) ==
          "243.3333333333");
}

TEST_CASE("a commitment that begins later is renewed a term after it began")
{
    const Book book("on-demand 4 USD; reserved-1y-all-upfront 0 USD upfront=10000");
    const PricePath half = PricePath::schedule({{13, Rational(1) / Rational(2)}}).value();
    const auto total = [&](const char* plan) {
        const Quote quote = book.quote(plan, "months=30 use=0%");
        return toString(
            repricedCosts(quote, half, Billing::Mode::Provider, Renewals::ThenCurrent).total().amount());
    };
    CHECK(total("reserved-1y-all-upfront:1,terms=2") == "-20000.00");         // months 1 and 13
    CHECK(total("reserved-1y-all-upfront:1,from=4,terms=2") == "-15000.00");  // months 4 and 16
}

TEST_CASE("renewals keep their terms, or follow prices at the renewal where asked to")
{
    const Book book(
        "on-demand 4 USD; reserved-1y-all-upfront 0 USD upfront=10000; reserved-1y-no-upfront 2 USD; "
        "reserved-1y-monthly 0 USD total=1000");
    const PricePath fall = PricePath::yearlyDecline(Rational(Decimal::of("0.1")), Decline::Smooth).value();
    const auto total = [&](const char* plan, Renewals renewals) {
        return toString(repricedCosts(book.quote(plan, "months=30"), fall, Billing::Mode::Provider, renewals)
                            .total()
                            .amount());
    };
    CHECK(total("reserved-1y-all-upfront", Renewals::SameTerms) == "-30000.00");
    CHECK(total("reserved-1y-all-upfront", Renewals::ThenCurrent) == "-27100.00");  // 10,000 + 9,000 + 8,100
    CHECK(total("reserved-1y-no-upfront", Renewals::SameTerms) == "-52560.00");
    CHECK(total("reserved-1y-no-upfront", Renewals::ThenCurrent) == "-47479.20");  // 17,520 x 2.71
    CHECK(total("reserved-1y-monthly", Renewals::SameTerms) == "-3000.00");
    CHECK(total("reserved-1y-monthly", Renewals::ThenCurrent) == "-2710.00");  // then 12 x 75, 12 x 67.50
}

TEST_CASE("a cut of list prices eats the saving of a commitment")
{
    // p5.48xlarge: 98.32 an hour in 2024, 55.04 from June 2025. The committed rate, 60, is an assumption.
    const Book book("on-demand 98.32 USD; reserved-3y-no-upfront 60 USD");
    const char* use = "months=36 start=2024-06";
    const Quote reserved = book.quote("reserved-3y-no-upfront", use);
    const Quote onDemand = book.quote("on-demand", use);
    CHECK(reservedLessOnDemand(reserved, onDemand, PricePath::constant()) == usd("1007049.60"));
    const PricePath cut =
        PricePath::replay(recorded("2023-07-26:98.32 2025-06-05:55.04"), month("2024-06")).value();
    // 13 months at 98.32 and 23 at 55.04, of 730 h: 933,056.80 + 924,121.60, against 1,576,800.
    CHECK(reservedLessOnDemand(reserved, onDemand, cut) == usd("280378.40"));
}

TEST_CASE("the fall in list prices at which reserving stops paying is an exact root")
{
    const Book book(
        "on-demand 4.234 USD; reserved-3y-all-upfront 0 USD upfront=44034; reserved-1y-no-upfront 5 USD");
    const char* use = "months=36";
    const Quote reserved = book.quote("reserved-3y-all-upfront", use);
    const Quote onDemand = book.quote("on-demand", use);
    const DiscountRate none = DiscountRate::zero();
    const FirstFlow now = FirstFlow::Now;

    const PriceDropBreakEven atOnce = priceDropBreakEven(reserved, onDemand, {}, none, now);
    REQUIRE(atOnce.answer == PriceDropBreakEven::Answer::StopsPaying);
    // 1 - 44,034 / (4.234 x 26,280) = 1 - 183,475 / 463,623.
    CHECK(atOnce.exact == Rational(1) - Rational(183475) / Rational(463623));
    CHECK(toString(atOnce.lastPaying) == "0.604258");
    CHECK(toString(atOnce.firstLosing) == "0.604259");

    for (const PriceDrop& drop : {PriceDrop{}, PriceDrop{PriceDrop::Shape::FromMonth, 12},
                                  PriceDrop{PriceDrop::Shape::FirstYear, 0}}) {
        const PriceDropBreakEven found = priceDropBreakEven(reserved, onDemand, drop, none, now);
        REQUIRE(found.answer == PriceDropBreakEven::Answer::StopsPaying);
        CHECK_FALSE(found.savingAtLastPaying.amount().isNegative());
        CHECK(found.savingAtFirstLosing.amount() <= Decimal(0));
        // Both sides by repricing every charge: within its roundings, half a cent each.
        for (const auto& [share, saving] : {std::pair(found.lastPaying, found.savingAtLastPaying),
                                            std::pair(found.firstLosing, found.savingAtFirstLosing)}) {
            const Money repricedSaving =
                reservedLessOnDemand(reserved, onDemand, falling(drop, Rational(share)));
            const Decimal off = (repricedSaving - saving).amount();
            CHECK(off <= Decimal::of("0.19"));
            CHECK(off >= Decimal::of("-0.19"));
        }
        // A tenth of a percent on either side decides clearly.
        CHECK_FALSE(
            reservedLessOnDemand(reserved, onDemand,
                                 falling(drop, Rational(found.lastPaying) - Rational(1) / Rational(1000)))
                .amount()
                .isNegative());
        CHECK(reservedLessOnDemand(reserved, onDemand,
                                   falling(drop, Rational(found.lastPaying) + Rational(1) / Rational(1000)))
                  .amount()
                  .isNegative());
    }
    // At 24 months of 36 the later fall must be 3/2 as deep.
    CHECK(priceDropBreakEven(reserved, onDemand, {PriceDrop::Shape::FromMonth, 12}, none, now).exact ==
          *atOnce.exact * Rational(3) / Rational(2));
    // From month 24 on not even free prices make up for it.
    CHECK(priceDropBreakEven(reserved, onDemand, {PriceDrop::Shape::FromMonth, 24}, none, now).answer ==
          PriceDropBreakEven::Answer::AlwaysPays);
    CHECK(priceDropBreakEven(book.quote("reserved-1y-no-upfront", use), onDemand, {}, none, now).answer ==
          PriceDropBreakEven::Answer::NeverPays);
    CHECK(priceDropBreakEven(onDemand, reserved, {}, none, now).answer ==
          PriceDropBreakEven::Answer::FallHelps);
    CHECK(priceDropBreakEven(onDemand, onDemand, {}, none, now).answer ==
          PriceDropBreakEven::Answer::AlwaysPays);
    CHECK_THROWS_AS(
        priceDropBreakEven(reserved, book.quote("on-demand", "months=36 start=2020-01"), {}, none, now),
        std::invalid_argument);
}

TEST_CASE("money's price lowers the fall that reserving survives")
{
    const Book book("on-demand 4.234 USD; reserved-3y-all-upfront 0 USD upfront=44034");
    const Quote reserved = book.quote("reserved-3y-all-upfront", "months=36");
    const Quote onDemand = book.quote("on-demand", "months=36");
    for (const AnnualToMonthly how : {AnnualToMonthly::Nominal, AnnualToMonthly::Effective}) {
        const DiscountRate rate = DiscountRate::monthly(Rational(Decimal::of("0.1")), how).value();
        const PriceDropBreakEven found = priceDropBreakEven(reserved, onDemand, {}, rate, FirstFlow::Now);
        CHECK(found.lastPaying < Decimal::of("0.604258"));
        CHECK(found.exact.has_value() == (how == AnnualToMonthly::Nominal));
        CHECK_FALSE(found.savingAtLastPaying.amount().isNegative());
        CHECK(found.savingAtFirstLosing.amount() <= Decimal(0));
        // By repricing, then discounting.
        const PricePath path = falling({}, Rational(found.lastPaying));
        const CashFlow saving = repricedCosts(reserved, path, Billing::Mode::Exact) -
                                repricedCosts(onDemand, path, Billing::Mode::Exact);
        CHECK(netPresentValue(saving, rate, FirstFlow::Now) == found.savingAtLastPaying);
    }
}
