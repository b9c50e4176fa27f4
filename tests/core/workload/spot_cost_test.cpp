// SPDX-License-Identifier: Apache-2.0
#include "core/workload/spot_cost.h"

#include <cmath>

#include <doctest/doctest.h>

using namespace gpucost;

namespace {

Hours timeOf(std::int64_t number, std::int64_t perHour = 1)
{
    return Hours(Rational(Integer(number), Integer(perHour)));
}

Amount dollars(std::string_view text)
{
    return Amount(usd(text));
}

Spread<Hours> life(std::int64_t low, std::int64_t expected, std::int64_t high)
{
    return {timeOf(low), timeOf(expected), timeOf(high)};
}

/// Daly's own example: 500 h, 5 min, 10 min.
SpotQuestion daly()
{
    SpotQuestion question;
    question.work = timeOf(500);
    question.write = timeOf(5, 60);
    question.restart = timeOf(10, 60);
    question.life = life(24, 24, 24);
    question.spot = dollars("0.918");
    return question;
}

}  // namespace

TEST_CASE("the worked example of a day between losses costs 502.96 USD")
{
    // Worked example daly-wall-cost (after Daly 2006): 547.882 h at 0.918 USD.
    const SpotAnswer answer = answerSpot(daly());
    CHECK(toString(*answer.chosen.wall) == "547.882");
    CHECK(toString(*answer.chosen.cost) == "502.96 USD");
    CHECK(*answer.chosen.calendar == *answer.chosen.wall);
    CHECK(answer.chosen.cost == answer.shortLife.cost);
    CHECK(answer.chosen.cost == answer.longLife.cost);
    CHECK_FALSE(answer.without.wall);
    CHECK_FALSE(answer.without.cost);
    CHECK_FALSE(answer.onDemandCost);
    CHECK(answer.youngs->outcome.wall > answer.chosen.outcome.wall);
}

TEST_CASE("the range keeps the interval that was chosen for the expected life")
{
    SpotQuestion question = daly();
    question.life = life(6, 24, 100);
    question.availability = {Rational(1, 2), Rational(4, 5), Rational(1)};
    const SpotAnswer answer = answerSpot(question);
    CHECK(answer.shortLife.outcome.interval == answer.chosen.outcome.interval);
    CHECK(answer.longLife.outcome.interval == answer.chosen.outcome.interval);
    CHECK(answer.shortLife.cost->amount() > answer.chosen.cost->amount());
    CHECK(answer.longLife.cost->amount() < answer.chosen.cost->amount());
    // In decimal arithmetic of 40 digits: 6 e^(1/36) (e^((116.6898 + 5)/360) - 1) 500 / (116.6898/60) =
    // 637.8556... 500/1.94483
    CHECK(toString(*answer.shortLife.wall) == "637.856");
    CHECK(toString(*answer.shortLife.calendar) == "1275.71");
    CHECK(toString(*answer.chosen.calendar) == "684.852");
    // What does not depend on availability is what is paid.
    question.availability = {Rational(1), Rational(1), Rational(1)};
    CHECK(answerSpot(question).chosen.cost == answer.chosen.cost);
}

TEST_CASE("losing one machine of many stops all: the life is divided, the price multiplied")
{
    SpotQuestion many = daly();
    many.machines = 4;
    SpotQuestion one = daly();
    one.life = life(6, 6, 6);
    const SpotAnswer answer = answerSpot(many);
    CHECK(answer.chosen.wall == answerSpot(one).chosen.wall);
    CHECK(*answer.chosen.cost ==
          roundToMinorUnit(dollars("0.918") * (Rational(4) * Rational(*answer.chosen.wall))));
    // A life that is already that of all machines is not divided again.
    one.machines = 4;
    one.lifeIsOfAll = true;
    CHECK(answerSpot(one).chosen.wall == answer.chosen.wall);
    CHECK(answerSpot(one).chosen.cost == answer.chosen.cost);
}

TEST_CASE("on demand stands beside spot, with the life from which spot is the cheaper")
{
    SpotQuestion question = daly();
    question.onDemand = dollars("3.06");
    question.machines = 2;
    SpotAnswer answer = answerSpot(question);
    CHECK(*answer.onDemandCost == usd("3060.00"));  // 500 x 2 x 3.06
    CHECK(*answer.mostWaste == Rational(7, 10));    // 1 - 0.918 / 3.06
    REQUIRE(answer.breakEvenLife);
    // Asked again at that life, both cost the same but for the printed digits.
    const Decimal breakEven = significant(*answer.breakEvenLife, 12);
    question.life = {Hours(Rational(breakEven)), Hours(Rational(breakEven)), Hours(Rational(breakEven))};
    answer = answerSpot(question);
    const Decimal difference = answer.chosen.cost->amount() - answer.onDemandCost->amount();
    CHECK(std::abs(difference.approximate()) < 0.02);
    CHECK(*answer.breakEvenLife == doctest::Approx(breakEven.approximate()));

    question.onDemand = dollars("0.90");
    answer = answerSpot(question);
    CHECK(std::isinf(*answer.breakEvenLife));
    CHECK(answer.mostWaste->isNegative());
}

TEST_CASE("the user's own interval and no checkpoints at all are taken as asked")
{
    SpotQuestion question = daly();
    question.interval = timeOf(30, 60);
    SpotAnswer answer = answerSpot(question);
    CHECK(answer.chosen.outcome.interval == 0.5);
    CHECK(answer.best->outcome.wall < answer.chosen.outcome.wall);
    CHECK(toString(*answer.chosen.wall) == "594.595");  // 24 e^(1/144) (e^(35/1440) - 1) 500 / 0.5

    question.interval.reset();
    question.withoutCheckpoints = true;
    question.work = timeOf(10);
    answer = answerSpot(question);
    CHECK_FALSE(answer.chosen.outcome.interval);
    CHECK_FALSE(answer.best);
    CHECK(toString(*answer.chosen.wall) == "12.4920");  // 24 e^(1/144) (e^(10/24) - 1)
}

TEST_CASE("what a double found is rounded to so many digits and then exact")
{
    CHECK(toString(significant(547.8819276, 6)) == "547.882");
    CHECK(toString(significant(547.8819276, 4)) == "547.9");
    CHECK(toString(significant(0.0012345678, 4)) == "0.001235");
    CHECK(toString(significant(1234567, 4)) == "1235000");
    CHECK(toString(significant(9.99996, 4)) == "10.00");
    CHECK(significant(0, 6).isZero());
}

TEST_CASE("counted losses cost what a course on planning says")
{
    // Worked example spot-apxml-a10g: 100 h at 0.36 USD, losses of a quarter of an hour once in 24 h.
    const Rational losses = expectedLosses(timeOf(100), timeOf(24));
    CHECK(toString(round(losses, Scale{2}, Rounding::HalfUp)) == "4.17");
    CHECK(roundToMinorUnit(costWithLosses(dollars("0.36"), 1, timeOf(100), losses, timeOf(1, 4))) ==
          usd("36.38"));
    CHECK(roundToMinorUnit(costWithLosses(dollars("0.36"), 1, timeOf(100), Rational(4), timeOf(1, 4))) ==
          usd("36.36"));
    CHECK(roundToMinorUnit(costWithLosses(dollars("0.36"), 1, timeOf(100), Rational(5), timeOf(1, 4))) ==
          usd("36.45"));
    // The complete model, told the same (lost work and restart together a quarter of an hour, checkpoints
    // free), agrees to the first order: 100 e^(1/96) = 101.047 h against 101.042 h.
    SpotQuestion question;
    question.work = timeOf(100);
    question.restart = timeOf(1, 4);
    question.life = life(24, 24, 24);
    question.spot = dollars("0.36");
    CHECK(*answerSpot(question).chosen.cost == usd("36.38"));
}

TEST_CASE("lost time made up on demand costs what a published calculator says")
{
    // Worked example spot-fallback-720 (calcsimpler.com): spot 0.95, on demand 2.30, 720 h, 48 h lost.
    const Amount total = costWithFallback(dollars("0.95"), dollars("2.30"), timeOf(720), timeOf(48));
    CHECK(roundToMinorUnit(total) == usd("794.40"));
    CHECK(roundToMinorUnit(total * Rational(1, 720)) == usd("1.10"));
    const Amount onDemand = dollars("2.30") * Rational(720);
    CHECK(roundToMinorUnit(onDemand - total) == usd("861.60"));
    CHECK(toString(round((onDemand - total).value() * Rational(100) / onDemand.value(), Scale{2},
                         Rounding::HalfUp)) == "52.03");
    const Hours most = mostLostTime(dollars("0.95"), dollars("2.30"), timeOf(720));
    CHECK(toString(round(most.value(), Scale{1}, Rounding::HalfUp)) == "422.6");
    CHECK(costWithFallback(dollars("0.95"), dollars("2.30"), timeOf(720), most) == onDemand);
}

TEST_CASE("no work costs nothing, and a price of nothing breaks nothing")
{
    SpotQuestion question = daly();
    question.work = timeOf(0);
    question.onDemand = dollars("3.06");
    const SpotAnswer nothing = answerSpot(question);
    CHECK(nothing.chosen.cost->isZero());
    CHECK(nothing.onDemandCost->isZero());
    CHECK_FALSE(nothing.breakEvenLife);
    question = daly();
    question.spot = dollars("0");
    question.onDemand = dollars("0");
    CHECK_FALSE(answerSpot(question).mostWaste);
}

TEST_CASE("a cost on demand that holds a discount takes the place of the price times the hours")
{
    SpotQuestion question = daly();
    question.onDemand = dollars("3.06");
    question.onDemandCost = usd("918.00");  // 500 h at 1.836
    const SpotAnswer answer = answerSpot(question);
    CHECK(*answer.onDemandCost == usd("918.00"));
    CHECK(*answer.mostWaste == Rational(1, 2));
    question.onDemandCost.reset();
    question.onDemand = dollars("1.836");
    CHECK(*answerSpot(question).breakEvenLife == doctest::Approx(*answer.breakEvenLife));
}
