// SPDX-License-Identifier: Apache-2.0
#include "core/report/numbers.h"

#include <doctest/doctest.h>

using namespace gpucost;

TEST_CASE("thousands are separated for people only")
{
    CHECK(grouped("0") == "0");
    CHECK(grouped("999.99") == "999.99");
    CHECK(grouped("1000") == "1,000");
    CHECK(grouped("-171651472.5") == "-171,651,472.5");
    CHECK(grouped("-123") == "-123");
    CHECK(grouped("") == "");
    CHECK(moneyText(krw("171651472")) == "171,651,472 KRW");
}

TEST_CASE("percentages have two places, and none where they are whole for people")
{
    CHECK(percentNumber(Rational(1) / Rational(3)) == "33.33");
    CHECK(percentNumber(-Rational(1) / Rational(3)) == "-33.33");
    CHECK(percentNumber(Rational(3) / Rational(5)) == "60.00");
    CHECK(percentText(Rational(3) / Rational(5)) == "60 %");
    CHECK(percentText(Rational(1) / Rational(8)) == "12.50 %");
    CHECK(percentText(Rational(1) / Rational(100000)) == "0 %");
}

TEST_CASE("a number that does not end is a short fraction or says that digits are missing")
{
    CHECK(decimalNumber(Rational(1) / Rational(4)) == "0.25");
    CHECK(decimalNumber(Rational(1) / Rational(3)) == "0.3333333333");
    CHECK(numberText(Rational(400000) / Rational(3)) == "about 133,333.3333333333");
    CHECK(numberText(Rational(1) / Rational(36)) == "1/36");
    CHECK(numberText(Rational(730)) == "730");
    CHECK_FALSE(isDecimal(Rational(1) / Rational(3)));
}

TEST_CASE("counts say what is counted")
{
    CHECK(countText(Rational(1), "GPU", "GPUs") == "1 GPU");
    CHECK(countText(Rational(1200), "GPU", "GPUs") == "1,200 GPUs");
    CHECK(countText(Rational(1) / Rational(6), "GPU", "GPUs") == "1/6 GPU");
}
