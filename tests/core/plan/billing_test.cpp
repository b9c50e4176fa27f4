// SPDX-License-Identifier: Apache-2.0
#include "core/plan/billing.h"

#include "tests/core/plan/plan_builders.h"

using namespace gpucost;
using namespace gpucost::test;

TEST_CASE("a unit price is exact minor units after discount and conversion")
{
    struct Row {
        const char* price;
        const char* units;
        int over;
        const char* billing;
        const char* minorUnits;
    };
    const std::vector<Row> rows{
        {"4.234 USD", "1", 1, "", "423.4"},
        {"4.2340000000 USD", "1", 1, "", "423.4"},
        {"0.45 USD", "1/6", 1, "", "7.5"},
        {"224.84 USD", "1", 730, "", "30.8"},
        {"1 USD", "1", 1, "discount=12%", "88"},
        {"1 USD", "1", 1, "discount=33.3333%", "66.6667"},
        {"4.234 USD", "1", 1, "to=KRW*1194.1145", "5055.880793"},
        {"100 USD", "1", 1, "discount=12% to=KWD*0.3", "26400"},
        {"0 USD", "1", 1, "", "0"},
        {"12345678901234567890.123 USD", "1/7", 730, "",
         "1234567890123456789012.3/5110"},  // beyond machine words
    };
    for (const Row& row : rows) {
        CAPTURE(row.price);
        const UnitPrice price(money(row.price), Rational::parse(row.units).value(), row.over,
                              billing(row.billing));
        const auto parts = words(row.minorUnits, '/');
        const Rational expected =
            Rational(Decimal::of(parts[0])) / Rational(Decimal::of(parts.size() == 2 ? parts[1] : "1"));
        CHECK((price.exactMinorUnits() == expected));
        CHECK((price.per(3600).exact() == price.exactMinorUnits() / Rational(3600)));
        CHECK(price.isZero() == price.exactMinorUnits().isZero());
    }
}

TEST_CASE("billing converts from one currency only")
{
    CHECK_THROWS_AS(UnitPrice(krw("1000"), Rational(1), 1, billing("to=KRW*1194.1145")), CurrencyMismatch);
    CHECK((UnitPrice(usd("1"), Rational(1), 1, billing("to=KRW*1194.1145")).currency().code() == "KRW"));
}

TEST_CASE("an hour's price follows from what the rate is per")
{
    const Rational four(4);
    CHECK((hourPrice(rate("1 USD"), four, {}).exactMinorUnits() == Rational(100)));
    CHECK((hourPrice(rate("1 USD", Per::GpuHour), four, {}).exactMinorUnits() == Rational(400)));
    CHECK((hourPrice(rate("730 USD", Per::InstanceMonth), four, {}).exactMinorUnits() == Rational(100)));
    CHECK((hourPrice(rate("730 USD", Per::GpuMonth), four, {}).exactMinorUnits() == Rational(400)));
}

TEST_CASE("what billing multiplies a price by")
{
    CHECK(text(billing("").factor()) == "1");
    CHECK(text(billing("discount=12%").factor()) == "0.88");
    CHECK(text(billing("discount=12% to=KRW*1200").factor()) == "1056");
}

TEST_CASE("the sum of the charges shown is the total, and exact sums are rounded once, to ten places")
{
    Charge third;
    third.exact = Amount(Rational(1) / Rational(3), Currency());
    third.cost = billed(third.exact, 33, billing(""));
    CHECK(toString(third.cost) == "0.33 USD");
    CHECK(toString(totalOf({third, third, third}, Currency(), billing(""))) == "0.99 USD");
    third.cost = billed(third.exact, 33, billing("exact"));
    CHECK(toString(third.cost) == "0.3333333333 USD");
    CHECK(toString(totalOf({third, third, third}, Currency(), billing("exact"))) == "1.0000000000 USD");
    CHECK(toString(totalOf({}, currency("KRW"), billing(""))) == "0 KRW");
}
