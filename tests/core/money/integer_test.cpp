// SPDX-License-Identifier: Apache-2.0
#include "core/money/integer.h"

#include <cmath>
#include <limits>
#include <type_traits>

#include <doctest/doctest.h>

#include "tests/core/money/oracle.h"

using namespace gpucost;
using oracle::Big;
using oracle::integer;

namespace {

Integer number(std::string_view digits)
{
    return Integer::parse(digits).value();
}

/// The text of what `compute` returns, or "Overflow".
template <class Compute>
std::string outcome(Compute compute)
{
    try {
        return toString(compute());
    } catch (const Overflow&) {
        return "Overflow";
    }
}

std::string expected(const Big& value)
{
    return abs(value) < oracle::limit ? value.str() : "Overflow";
}

static_assert(std::is_trivially_copyable_v<Integer>);
static_assert(!std::is_constructible_v<Integer, double>, "2.9 is not an integer, and 2.0 is a coincidence");
static_assert(!std::is_constructible_v<Integer, float>);
static_assert(!std::is_constructible_v<Integer, long double>);
static_assert(std::is_convertible_v<int, Integer>);

}  // namespace

TEST_CASE("integers are read from digits and a minus, and from nothing else")
{
    for (const std::string text :
         {"0", "1", "-1", "9223372036854775807", "-9223372036854775808", "18446744073709551616",
          "170141183460469231731687303715884105727", "-170141183460469231731687303715884105728",
          "340282366920938463463374607431768211456", "1000000000000000000", "999999999999999999",
          "1000000000000000000000000000000000000000000000000000000"}) {
        CHECK(toString(number(text)) == text);
    }
    CHECK(toString(number("-0")) == "0");
    CHECK(toString(number("000000000000000000000000000000000000000042")) == "42");
    CHECK(number("-0") == Integer(0));
    for (const std::string text :
         {"", "-", "+1", "--1", " 1", "1 ", "1.0", "1e3", "0x1", "1_0", "1,000", "²"}) {
        CAPTURE(text);
        CHECK_FALSE(Integer::parse(text).has_value());
    }
    CHECK(Integer::parse(std::string(154, '9')).has_value());
    CHECK_THROWS_AS(Integer::parse(std::string(200, '9')), Overflow);
}

TEST_CASE("the largest integer has 512 bits, and one more overflows")
{
    const Integer most = integer(oracle::limit - 1);
    CHECK(most.bitLength() == 512);
    CHECK(toString(most) == Big(oracle::limit - 1).str());
    CHECK_THROWS_AS(most + Integer(1), Overflow);
    CHECK_THROWS_AS(-most - Integer(1), Overflow);
    CHECK_THROWS_AS(most * Integer(2), Overflow);
    CHECK_THROWS_AS(most * most, Overflow);
    CHECK(most - most == Integer(0));
    CHECK(toString(-most) == Big(1 - oracle::limit).str());
    CHECK(Integer::parse(Big(oracle::limit - 1).str()) == most);
    CHECK_THROWS_AS(Integer::parse(oracle::limit.str()), Overflow);
}

TEST_CASE("the least 64-bit and 128-bit integers come out as they went in")
{
    constexpr std::int64_t least = std::numeric_limits<std::int64_t>::min();
    constexpr std::int64_t most = std::numeric_limits<std::int64_t>::max();
    CHECK(Integer(least).toInt64() == least);
    CHECK(Integer(most).toInt64() == most);
    CHECK_FALSE((Integer(least) - Integer(1)).toInt64().has_value());
    CHECK_FALSE((Integer(most) + Integer(1)).toInt64().has_value());
    CHECK_FALSE((-Integer(least)).toInt64().has_value());

    constexpr auto widest = static_cast<Int128>(~UInt128{0} >> 1);
    CHECK((Integer::from128(widest).toInt128() == widest));
    CHECK((Integer::from128(-widest - 1).toInt128() == -widest - 1));
    CHECK_FALSE((Integer::from128(widest) + Integer(1)).toInt128().has_value());
    CHECK_FALSE((Integer::from128(-widest - 1) - Integer(1)).toInt128().has_value());
    CHECK(toString(Integer::from128(-widest - 1)) == "-170141183460469231731687303715884105728");
}

TEST_CASE("dividing by zero is refused")
{
    CHECK_THROWS_AS(divideTruncated(Integer(1), Integer(0)), std::domain_error);
    CHECK_THROWS_AS(divideTruncated(Integer(0), Integer(0)), std::domain_error);
}

TEST_CASE("powers of ten reach 154 digits and stop there")
{
    CHECK(toString(pow10(0)) == "1");
    CHECK(toString(pow10(18)) == "1000000000000000000");
    CHECK(toString(pow10(154)) == '1' + std::string(154, '0'));
    CHECK_THROWS_AS(pow10(155), Overflow);
    CHECK_THROWS_AS(pow10(-1), Overflow);
}

TEST_CASE("integers agree with Boost's of any width, over the borders of 64, 128 and 512 bits")
{
    oracle::Random random(20190906);
    long differences = 0;
    long overflows = 0;
    std::string first;
    const auto same = [&](const std::string& got, const std::string& wanted, const char* what, const Big& a,
                          const Big& b) {
        overflows += wanted == "Overflow" ? 1 : 0;
        if (got != wanted && differences++ == 0) {
            first = a.str() + ' ' + what + ' ' + b.str() + " = " + wanted + ", got " + got;
        }
    };
    for (int i = 0; i < 40'000; ++i) {
        const int aBits = random.coin() ? 512 : static_cast<int>(random.upTo(260));
        const Big a = random.wide(aBits);
        const Big b = random.coin() ? random.wide(512)
                                    : random.wide(512 - aBits);  // products on either side of the limit
        const Integer x = integer(a);
        const Integer y = integer(b);
        same(toString(x), a.str(), "read and printed", a, b);
        same(outcome([&] { return x + y; }), expected(a + b), "+", a, b);
        same(outcome([&] { return x - y; }), expected(a - b), "-", a, b);
        same(outcome([&] { return x * y; }), expected(a * b), "*", a, b);
        same(outcome([&] { return -x; }), expected(-a), "negated", a, b);
        same(outcome([&] { return gcd(x, y); }), Big(gcd(a, b)).str(), "gcd", a, b);
        same(outcome([&] { return abs(x); }), Big(abs(a)).str(), "abs", a, b);
        if (b != 0) {
            const QuotientRemainder parts = divideTruncated(x, y);
            same(toString(parts.quotient), Big(a / b).str(), "/", a, b);
            same(toString(parts.remainder), Big(a % b).str(), "%", a, b);
        }
        same(std::to_string((x < y) - (x > y)), std::to_string((a < b) - (a > b)), "<=>", a, b);
        same(std::to_string(x == y), std::to_string(a == b), "==", a, b);
        same(std::to_string(x.bitLength()),
             std::to_string(a == 0 ? 0 : static_cast<int>(msb(Big(abs(a)))) + 1), "bits", a, b);
        same(std::to_string(x.isNegative()), std::to_string(a < 0), "sign", a, b);
        const bool fits64 =
            a >= std::numeric_limits<std::int64_t>::min() && a <= std::numeric_limits<std::int64_t>::max();
        same(std::to_string(x.toInt64().has_value()), std::to_string(fits64), "fits 64 bits", a, b);
        const Big half = Big(1) << 127;
        same(std::to_string(x.toInt128().has_value()), std::to_string(a >= -half && a < half),
             "fits 128 bits", a, b);
    }
    CHECK_MESSAGE(differences == 0, first);
    CHECK(overflows > 1000);  // the limit was tried, from both sides
}

TEST_CASE("gcd is positive, and of nothing is nothing")
{
    CHECK(gcd(Integer(12), Integer(-18)) == Integer(6));
    CHECK(gcd(Integer(0), Integer(-7)) == Integer(7));
    CHECK(gcd(Integer(0), Integer(0)) == Integer(0));
    CHECK(gcd(pow10(150), Integer(-6)) == Integer(2));
}

TEST_CASE("the approximate value is the nearest double or its neighbor")
{
    oracle::Random random(7);
    int wrong = 0;
    for (int i = 0; i < 2000; ++i) {
        const Big a = random.wide();
        const double exact = a.convert_to<double>();
        const double got = integer(a).approximate();
        wrong += got == exact || got == std::nextafter(exact, 1e300) || got == std::nextafter(exact, -1e300)
                     ? 0
                     : 1;
    }
    CHECK(wrong == 0);
}
