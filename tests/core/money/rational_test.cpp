// SPDX-License-Identifier: Apache-2.0
#include "core/money/rational.h"

#include <type_traits>

#include <doctest/doctest.h>

#include "tests/core/money/oracle.h"

using namespace gpucost;

namespace {

Rational fraction(std::string_view text)
{
    const Result<Rational> value = Rational::parse(text);
    REQUIRE_MESSAGE(value.has_value(), text);
    return *value;
}

static_assert(!std::is_constructible_v<Rational, double>,
              "0.6 of a GPU is 3/5, not what a double makes of it");
static_assert(!std::is_constructible_v<Rational, float>);
static_assert(!std::is_convertible_v<double, Rational>);
static_assert(std::is_convertible_v<int, Rational> && std::is_convertible_v<Decimal, Rational>);

}  // namespace

TEST_CASE("a fraction is kept in lowest terms with a positive denominator")
{
    CHECK(toString(Rational(Integer(6), Integer(8))) == "0.75");
    CHECK(toString(Rational(Integer(2), Integer(-12))) == "-1/6");
    CHECK(Rational(Integer(2), Integer(12)) == fraction("1/6"));
    CHECK(toString(Rational(Integer(2), Integer(12)).denominator()) == "6");
    CHECK(Rational(Integer(0), Integer(-7)) == Rational(0));
    CHECK(Rational(Decimal::of("0.250")) == fraction("1/4"));
    CHECK_THROWS_AS(Rational(Integer(1), Integer(0)), std::domain_error);
}

TEST_CASE("fractions are read as books print them: 1/6, 8 or 0.25")
{
    CHECK(fraction("1/6") == Rational(Integer(1), Integer(6)));
    CHECK(fraction("2/12") == fraction("1/6"));
    CHECK(fraction("-1/6") == -fraction("1/6"));
    CHECK(fraction("8") == Rational(8));
    CHECK(fraction("0.25") == fraction("1/4"));
    CHECK(fraction("35.2E-7") == Rational(Integer(352), pow10(8)));
    for (const std::string text :
         {"", "/", "1/", "/6", "1/0", "1/-6", "1 / 6", "1/6/2", "1.5/2", "1/1e1", "a/b", " 1/6", "+1/6"}) {
        CAPTURE(text);
        REQUIRE_FALSE(Rational::parse(text).has_value());
        CHECK(Rational::parse(text).error().code == ErrorCode::BadNumber);
    }
    CHECK_FALSE(Rational::parse("1/" + std::string(41, '9')).has_value());
    CHECK_FALSE(Rational::parse(std::string(1000, '9') + "/7").has_value());
    CHECK(Rational::parse(std::string(200, '9')).error().code == ErrorCode::NumericLimit);
}

TEST_CASE("what does not terminate stays exact")
{
    CHECK(fraction("1/6") * Rational(6) == Rational(1));
    CHECK(Rational(50) * Rational(730) / Rational(168) ==
          fraction("9125/42"));  // office hours of a 730-hour month
    CHECK(fraction("1/3") + fraction("1/6") == fraction("1/2"));
    CHECK(fraction("1/3") - fraction("1/2") == fraction("-1/6"));
    CHECK(Rational(1) / fraction("1194.1145") * fraction("1194.1145") == Rational(1));
    CHECK_THROWS_AS(Rational(1) / Rational(0), std::domain_error);
}

TEST_CASE("fractions are ordered by value")
{
    CHECK(fraction("1/3") < fraction("0.34"));
    CHECK(fraction("-1/3") < fraction("-0.33"));
    CHECK(fraction("-1") < fraction("1/1000"));
    CHECK(fraction("2/4") == fraction("0.5"));
    CHECK(fraction("1/3").isWhole() == false);
    CHECK(fraction("4/2").isWhole());
}

TEST_CASE("a fraction is rounded to places, and up and down to whole numbers")
{
    CHECK(toString(round(fraction("1/6"), Scale{4}, Rounding::HalfUp)) == "0.1667");
    CHECK(toString(round(fraction("9125/42"), Scale{2}, Rounding::HalfUp)) == "217.26");
    CHECK(toString(round(fraction("1/2"), Scale{0}, Rounding::HalfEven)) == "0");
    CHECK(toString(ceiling(fraction("6/4"))) == "2");
    CHECK(toString(ceiling(fraction("-6/4"))) == "-1");
    CHECK(toString(ceiling(Rational(2))) == "2");
    CHECK(toString(floor(fraction("6/4"))) == "1");
    CHECK(toString(floor(fraction("-6/4"))) == "-2");
    CHECK(toString(floor(Rational(-2))) == "-2");
}

TEST_CASE("a fraction that terminates within 20 places is printed in digits")
{
    CHECK(toString(fraction("1/4")) == "0.25");
    CHECK(toString(fraction("1/40")) == "0.025");
    CHECK(toString(fraction("-7/8")) == "-0.875");
    CHECK(toString(fraction("1/1048576")) == "0.00000095367431640625");  // 2^20: just 20 places
    CHECK(toString(fraction("1/2097152")) == "1/2097152");
    CHECK(toString(fraction("1/6")) == "1/6");
    CHECK(toString(fraction("10/4")) == "2.5");
    CHECK(toString(fraction("300")) == "300");
    CHECK(toString(Rational(0)) == "0");
}

TEST_CASE("fractions agree with Boost's")
{
    oracle::Random random(6);
    long differences = 0;
    std::string first;
    const auto same = [&](bool good, const char* what, const Rational& a, const Rational& b) {
        if (!good && differences++ == 0) {
            first = std::string(what) + " of " + toString(a) + " and " + toString(b);
        }
    };
    for (int i = 0; i < 5000; ++i) {
        const int bits = i % 2 == 0 ? 62 : 126;
        const auto some = [&] { return oracle::integer(random.wide(bits)); };
        const auto positive = [&] { return abs(some()) + Integer(1); };
        const Rational a(some(), positive());
        const Rational b(some(), random.coin() ? a.denominator() : positive());
        const auto x = oracle::fraction(a);
        const auto y = oracle::fraction(b);
        same(oracle::fraction(a + b) == x + y, "sum", a, b);
        same(oracle::fraction(a - b) == x - y, "difference", a, b);
        same(oracle::fraction(a * b) == x * y, "product", a, b);
        same(b.isZero() || oracle::fraction(a / b) == x / y, "quotient", a, b);
        same((a < b) == (x < y) && (a == b) == (x == y), "order", a, b);
        const Rounding mode = oracle::allModes[i / 2 % 8];
        same(oracle::fraction(round(a, Scale{3}, mode)) * 1000 ==
                 oracle::Fraction(oracle::rounded(x * 1000, mode)),
             "rounding", a, b);
        const Rational sum = a + b;
        same(gcd(sum.numerator(), sum.denominator()) == Integer(1), "lowest terms", a, b);
    }
    CHECK_MESSAGE(differences == 0, first);
}

TEST_CASE("a fraction that outgrows 512 bits throws")
{
    const Rational a(pow10(150), Integer(7));
    CHECK_THROWS_AS(a * a, Overflow);
    CHECK(a / a == Rational(1));
    CHECK_THROWS_AS(Rational(Integer(1), pow10(150)) + Rational(Integer(1), pow10(150) + Integer(1)),
                    Overflow);
}
