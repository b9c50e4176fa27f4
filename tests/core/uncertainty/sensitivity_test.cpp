// SPDX-License-Identifier: Apache-2.0
#include "core/uncertainty/sensitivity.h"

#include "tests/core/uncertainty/curve_builders.h"

using namespace gpucost;
using namespace gpucost::test;

namespace {

constexpr const char* prices = "on-demand 4.234 USD; reserved-3y-all-upfront 0 USD upfront=44034";

DecisionCase caseOf(Book& book, const Billing& billing = {})
{
    book.offer.gpuCount = Rational(1);
    DemandSpec one = eightGpus();
    one.gpus = Rational(1);
    return {&book.offer,
            book.resolved("reserved-3y-all-upfront"),
            billing,
            &book.offer,
            book.resolved("on-demand"),
            billing,
            one};
}

Rational part(const char* text)
{
    return Rational(Decimal::of(text));
}

Swing swing(Input input, const char* low, const char* high, const char* step)
{
    return {input, part(low), part(high), part(step)};
}

}  // namespace

TEST_CASE("a decision is the saving of the two ledgers and its present value")
{
    Book book(prices);
    const DecisionCase question = caseOf(book);
    // Three years of one V100 in Seoul: 36 x 3,090.82 against 44,034.00.
    const Decision full = decide(question, {}).value();
    CHECK(toString(full.saving) == "67235.52 USD");
    CHECK(toString(full.presentValue) == "67235.52 USD");
    Situation dearMoney;
    dearMoney.discountRate = part("0.1");
    const CashFlow flow =
        savingFlow(book.quote("reserved-3y-all-upfront", "months=36"), book.quote("on-demand", "months=36"));
    const DiscountRate monthly = DiscountRate::monthly(part("0.1"), AnnualToMonthly::Effective).value();
    CHECK((decide(question, dearMoney)->presentValue == netPresentValue(flow, monthly, FirstFlow::Now)));
    Situation falling;
    falling.priceDecline = part("0.5");  // 12 x 3,090.82 x (1 + 1/2 + 1/4), each month rounded
    CHECK(toString(decide(question, falling)->saving) == "20873.28 USD");
    Situation negotiated;
    negotiated.onDemandDiscount = part("0.1");
    CHECK(toString(decide(question, negotiated)->saving) == "56108.64 USD");  // 36 x 2,781.74 - 44,034
    negotiated.discount = part("0.5");  // both plans: 36 x 1,390.87 - 22,017
    CHECK(toString(decide(question, negotiated)->saving) == "28054.32 USD");
}

TEST_CASE("a tornado is sorted by swing, and its turning points hold on both sides")
{
    Book book(prices);
    const DecisionCase question = caseOf(book);
    Situation base;
    base.utilization = part("0.6");
    base.discountRate = part("0.08");
    const std::vector<Swing> swings{
        swing(Input::DiscountRate, "0", "0.15", "0.0001"), swing(Input::Utilization, "0.2", "1", "0.0001"),
        swing(Input::Months, "1", "48", "1"), swing(Input::PriceDecline, "-0.1", "0.6", "0.0001"),
        swing(Input::OnDemandDiscount, "0", "0.6", "0.0001")};
    const Tornado made = tornado(question, base, swings).value();
    REQUIRE(made.bars.size() == 5);
    for (std::size_t i = 1; i < made.bars.size(); ++i) {
        CHECK(made.bars[i - 1].width().amount() >= made.bars[i].width().amount());
    }
    int flips = 0;
    for (const Sensitivity& bar : made.bars) {
        CAPTURE(toString(bar.swing.input));
        CHECK((bar.atLow.presentValue ==
               decide(question, with(base, bar.swing.input, bar.swing.low))->presentValue));
        CHECK((bar.atHigh.presentValue ==
               decide(question, with(base, bar.swing.input, bar.swing.high))->presentValue));
        for (const Flip& flip : bar.flips) {
            CHECK((flip.above - flip.below == bar.swing.step));
            const Decision below = decide(question, with(base, bar.swing.input, flip.below)).value();
            const Decision above = decide(question, with(base, bar.swing.input, flip.above)).value();
            CHECK(below.takesPlan() != above.takesPlan());
            CHECK((below.presentValue == flip.atBelow.presentValue));
            CHECK((above.presentValue == flip.atAbove.presentValue));
            ++flips;
        }
    }
    CHECK(flips >= 4);
    CHECK(made.base.takesPlan());
}

TEST_CASE("without discounting the turning use is the break-even use")
{
    // 44,034 / (36 x 730 x 4.234) = 0.395742...: at 39.57 % on demand is cheaper, at 39.58 % reserving is.
    Book book(prices);
    const auto made = tornado(caseOf(book), {}, {swing(Input::Utilization, "0", "1", "0.0001")}).value();
    REQUIRE(made.bars.at(0).flips.size() == 1);
    CHECK(toString(made.bars[0].flips[0].below) == "0.3957");
    CHECK(toString(made.bars[0].flips[0].above) == "0.3958");
    CHECK_FALSE(made.bars[0].flips[0].atBelow.takesPlan());
    // Months: 14 x 3,090.82 is less than 44,034, 15 x is more; from 37 on the term is bought again.
    const auto months = tornado(caseOf(book), {}, {swing(Input::Months, "1", "60", "1")}).value();
    const auto& turns = months.bars.at(0).flips;
    REQUIRE(turns.size() == 1);
    CHECK(toString(turns[0].below) == "14");
    CHECK(toString(turns[0].above) == "15");
}

TEST_CASE("the exchange rate moves both plans alike, and inputs out of bounds are refused")
{
    Book book(prices);
    const DecisionCase question = caseOf(book, wonAt("1200"));
    Situation dearer;
    dearer.exchange = part("1.25");
    CHECK(toString(decide(question, {})->saving) == "80682624 KRW");       // 67,235.52 x 1,200
    CHECK(toString(decide(question, dearer)->saving) == "100853280 KRW");  // x 1,500
    const auto code = [&question](Situation situation) { return decide(question, situation).error().code; };
    CHECK(code(with({}, Input::Utilization, Rational(2))) == ErrorCode::BadValue);
    CHECK(code(with({}, Input::Months, Rational(0))) == ErrorCode::BadValue);
    CHECK(code(with({}, Input::PriceDecline, Rational(1))) == ErrorCode::BadValue);
    CHECK(code(with({}, Input::Exchange, Rational(0))) == ErrorCode::BadValue);
    CHECK(code(with({}, Input::DiscountRate, Rational(-1))) == ErrorCode::BadValue);
    CHECK(code(with({}, Input::Discount, Rational(2))) == ErrorCode::BadValue);
    CHECK(tornado(question, {}, {swing(Input::Utilization, "1", "0", "0.1")}).error().code ==
          ErrorCode::BadValue);
    CHECK(tornado(question, {}, {swing(Input::Utilization, "0", "1", "0")}).error().code ==
          ErrorCode::BadValue);
    DecisionCase mixed = question;
    mixed.baselineBilling = Billing{};
    CHECK(decide(mixed, {}).error().code == ErrorCode::Usage);
}
