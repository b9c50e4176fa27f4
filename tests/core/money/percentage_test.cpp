// SPDX-License-Identifier: Apache-2.0
#include "core/money/percentage.h"

#include <type_traits>

#include <doctest/doctest.h>

using namespace gpucost;

namespace {

static_assert(!std::is_convertible_v<int, Percentage> && !std::is_convertible_v<Rational, Percentage>,
              "60 or 0.6? A share is made by name");

template <class T>
concept FractionMadeFrom = requires(T value)
{
    Percentage::ofFraction(value);
};

static_assert(FractionMadeFrom<Rational>);
static_assert(!FractionMadeFrom<double>, "0.6 would have become 0");

}  // namespace

TEST_CASE("a share is read per hundred and kept exactly")
{
    struct Row {
        std::string text;
        std::string fraction;
        std::string printed;
    };
    const Row rows[] = {
        {"60%", "3/5", "60.00"},
        {"60", "3/5", "60.00"},
        {"12.5 %", "1/8", "12.50"},
        {"0%", "0", "0.00"},
        {"-0%", "0", "0.00"},
        {"100%", "1", "100.00"},
        {"150%", "3/2", "150.00"},
        {"0.0125%", "1/8000", "0.01"},
        {"33.333%", "33333/100000", "33.33"},
        {"60.415%", "12083/20000", "60.42"},
        {"1e1%", "1/10", "10.00"},
    };
    for (const Row& row : rows) {
        CAPTURE(row.text);
        const Result<Percentage> share = Percentage::parse(row.text);
        REQUIRE(share.has_value());
        CHECK(share->fraction() == Rational::parse(row.fraction).value());
        CHECK(toString(*share) == row.printed);
    }
}

TEST_CASE("what is not a share of a whole is refused")
{
    for (const std::string text :
         {"", "%", " %", "%60", "60%%", " 60%", "60 ", "6 0%", "60percent", ".5%", "5.%", "NaN%", "a"}) {
        CAPTURE(text);
        REQUIRE_FALSE(Percentage::parse(text).has_value());
        CHECK(Percentage::parse(text).error().code == ErrorCode::BadNumber);
    }
    CHECK(Percentage::parse("-5%").error().code == ErrorCode::BadValue);
    CHECK(Percentage::parse("1e999%").error().code == ErrorCode::NumericLimit);
}

TEST_CASE("a discount and what is paid are one whole")
{
    const Percentage discount = Percentage::parse("12%").value();
    CHECK(discount.complement().fraction() == Rational::parse("0.88").value());
    CHECK(discount.complement().complement() == discount);
    CHECK(discount.perHundred() == Rational(12));
    CHECK(discount < Percentage::parse("12.0001%").value());
    CHECK(toString(Percentage::ofFraction(Rational::parse("1/3").value())) == "33.33");
}
