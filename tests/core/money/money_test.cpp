// SPDX-License-Identifier: Apache-2.0
#include "core/money/money.h"

#include <type_traits>

#include <doctest/doctest.h>

using namespace gpucost;

namespace {

template <class A, class B>
concept Addable = requires(A a, B b)
{
    a + b;
};

template <class A, class B>
concept Multipliable = requires(A a, B b)
{
    a* b;
};

template <class A, class B>
concept Ordered = requires(A a, B b)
{
    a < b;
};

static_assert(Addable<Money, Money>);
static_assert(Addable<Amount, Amount>);
static_assert(!Addable<Money, Decimal>, "12.50 of what?");
static_assert(!Addable<Money, int>);
static_assert(!Addable<Money, Amount>, "an unrounded amount is not a charge");
static_assert(!Ordered<Money, Money>, "money of two currencies has no order");
static_assert(!Ordered<Amount, Amount>);
static_assert(!Ordered<Currency, Currency>);
static_assert(!Multipliable<Money, Money>);
static_assert(!Multipliable<Money, double>);
static_assert(!Multipliable<Amount, double>);
static_assert(!std::is_constructible_v<Money, double, Currency>);
static_assert(!std::is_convertible_v<Money, Amount>, "from a price to an exact amount by name");
static_assert(!std::is_convertible_v<Decimal, Money>);

}  // namespace

TEST_CASE("money adds up within its currency and keeps its places")
{
    CHECK(toString(usd("12.50") + usd("0.5")) == "13.00 USD");
    CHECK(toString(usd("1.676") - usd("4.234")) == "-2.558 USD");
    CHECK(toString(-krw("1633")) == "-1633 KRW");
    CHECK(toString(usd("2.4900") * Decimal(730)) == "1817.7000 USD");
    CHECK(usd("2.5") == usd("2.50"));
    CHECK(usd("0.00").isZero());
}

TEST_CASE("two currencies never meet in a sum, and are never equal")
{
    CHECK_THROWS_AS(usd("1") + krw("1"), CurrencyMismatch);
    CHECK_THROWS_AS(usd("1") - krw("1"), CurrencyMismatch);
    CHECK_THROWS_AS(usd("0") + krw("0"), CurrencyMismatch);
    CHECK_THROWS_AS(Amount(usd("1")) + Amount(krw("1")), CurrencyMismatch);
    CHECK_THROWS_AS(Amount(usd("1")) - Amount(krw("1")), CurrencyMismatch);
    CHECK(usd("0") != krw("0"));
    CHECK(Amount(usd("1")) != Amount(krw("1")));
}

TEST_CASE("an amount is exact until it becomes a charge, rounded once, half away from zero")
{
    struct Row {
        std::string value;
        std::string currency;
        std::string charge;
        std::string origin;
    };
    const Row rows[] = {
        {"47.125", "USD", "47.13 USD", "AWS savings plan example, worked-examples.json"},
        {"-47.125", "USD", "-47.13 USD", "a credit mirrors its charge"},
        {"47.1249999999999999999999999999999999", "USD", "47.12 USD", "just below the tie"},
        {"1632.909", "KRW", "1633 KRW", "Azure, 4 x V100: the sheet cut it to 1,632"},
        {"0.5", "KRW", "1 KRW", "tie"},
        {"0.5", "JPY", "1 JPY", "tie"},
        {"0.0005", "KWD", "0.001 KWD", "three decimals"},
        {"250.39", "USD", "250.39 USD", "already whole cents"},
        {"1/3", "USD", "0.33 USD", "does not terminate"},
        {"2/3", "USD", "0.67 USD", "does not terminate"},
        {"0.004", "USD", "0.00 USD", "less than half a cent"},
    };
    for (const Row& row : rows) {
        CAPTURE(row.origin);
        const Amount amount(Rational::parse(row.value).value(), currency(row.currency));
        CHECK(toString(roundToMinorUnit(amount)) == row.charge);
    }
    CHECK(toString(round(Amount(usd("1.23456")), Scale{4}, Rounding::Down)) == "1.2345 USD");
}

TEST_CASE("rounding parts one by one is not rounding their sum")
{
    const Amount third(Rational::parse("1/3").value(), currency("USD"));
    CHECK(toString(roundToMinorUnit(third + third + third)) == "1.00 USD");
    CHECK(toString(roundToMinorUnit(third) + roundToMinorUnit(third) + roundToMinorUnit(third)) ==
          "0.99 USD");
    CHECK(third * Rational(3) == Amount(usd("1")));
    CHECK(third - third == Amount(usd("0")));
}
