// SPDX-License-Identifier: Apache-2.0
#include "core/money/line_item.h"

#include <limits>

#include <doctest/doctest.h>

#include "tests/core/money/oracle.h"

using namespace gpucost;
using oracle::Big;
using oracle::Fraction;

namespace {

constexpr std::int64_t most = std::numeric_limits<std::int64_t>::max();
constexpr std::int64_t least = std::numeric_limits<std::int64_t>::min();

template <class Ticks>
std::string charged(const TickPrice& price, Ticks ticks)
{
    try {
        return std::to_string(roundedMinorUnits(price, ticks));
    } catch (const Overflow&) {
        return "Overflow";
    }
}

std::string expected(const Fraction& price, const Big& ticks)
{
    const Big exact = oracle::rounded(price * Fraction(ticks), Rounding::HalfUp);
    return exact >= least && exact <= most ? exact.str() : "Overflow";
}

std::int64_t cents(const char* pricePerHour, std::int64_t seconds)
{
    return roundedMinorUnits(TickPrice(Rational(Decimal::of(pricePerHour)) * Rational(100) / Rational(3600)),
                             seconds);
}

/// Compares many charges with fractions and keeps the first difference.
class Comparison {
public:
    void check(const TickPrice& price, const Fraction& exact, std::int64_t ticks)
    {
        const std::string got = charged(price, ticks);
        const std::string wanted = expected(exact, ticks);
        ++m_cases;
        m_overflows += wanted == "Overflow" ? 1 : 0;
        if (got != wanted && m_differences++ == 0) {
            m_first = exact.str() + " * " + std::to_string(ticks) + " is " + wanted + ", got " + got;
        }
    }
    void check(std::int64_t coefficient, std::int64_t divisor, std::int64_t ticks)
    {
        check(TickPrice(coefficient, divisor), Fraction(coefficient, divisor), ticks);
    }

    long cases() const { return m_cases; }
    long overflows() const { return m_overflows; }
    long differences() const { return m_differences; }
    const std::string& first() const { return m_first; }

private:
    long m_cases = 0;
    long m_overflows = 0;
    long m_differences = 0;
    std::string m_first;
};

}  // namespace

TEST_CASE("a charge is rounded half away from zero")
{
    CHECK(roundedMinorUnits(TickPrice(9425, 2), std::int64_t{1}) ==
          4713);  // 47.125 -> 47.13, AWS savings plan example
    CHECK(roundedMinorUnits(TickPrice(-9425, 2), std::int64_t{1}) == -4713);  // and its credit
    CHECK(roundedMinorUnits(TickPrice(9425, 2), std::int64_t{-1}) == -4713);
    CHECK(roundedMinorUnits(TickPrice(1, 2), std::int64_t{1}) == 1);
    CHECK(roundedMinorUnits(TickPrice(1, 2), std::int64_t{3}) == 2);
    CHECK(roundedMinorUnits(TickPrice(1, 3), std::int64_t{1}) == 0);
    CHECK(roundedMinorUnits(TickPrice(1, 3), std::int64_t{2}) == 1);
    CHECK(roundedMinorUnits(TickPrice(499, 1000), std::int64_t{1}) == 0);
    CHECK(roundedMinorUnits(TickPrice(0, 7), std::int64_t{1'000'000}) == 0);
    CHECK(roundedMinorUnits(TickPrice(7, 1), std::int64_t{0}) == 0);
}

TEST_CASE("prices per hour that a double gets wrong by a cent")
{
    CHECK(cents("1.005", 3600) == 101);  // 1.005 is 1.00499999999999989... as a double
    CHECK(cents("2.675", 3600) == 268);
    CHECK(cents("0.145", 3600) == 15);
    CHECK(cents("4.234", 3600 * 730) == 309082);
    CHECK(cents("0.35", 1800) == 18);        // 17.5 cents
    CHECK(cents("0.0002", 3600 * 25) == 1);  // half a cent
}

TEST_CASE("the price of a tick is kept exactly")
{
    CHECK(TickPrice(9425, 2).exact() == Rational::parse("4712.5").value());
    CHECK(TickPrice(6, 4).exact() == Rational::parse("1.5").value());
    CHECK(TickPrice(Rational::parse("1/3").value()).exact() == Rational::parse("1/3").value());
    const Rational wide(Decimal::of("0.342000000000000026201263381153694353997707366943359375"));
    CHECK(TickPrice(wide).exact() == wide);
    CHECK(TickPrice(least, 3).exact() == Rational(Integer(least), Integer(3)));
    CHECK(TickPrice(5, most).exact() == Rational(Integer(5), Integer(most)));
    CHECK_THROWS_AS(TickPrice(1, 0), std::domain_error);
    CHECK_THROWS_AS(TickPrice(1, -1), std::domain_error);
}

TEST_CASE("a price of nothing is nothing, whatever its divisor")
{
    CHECK(TickPrice().isZero());
    CHECK(TickPrice(Rational(0)).isZero());
    CHECK(TickPrice(0, 3600).isZero());
    CHECK(TickPrice(0, most).isZero());
    CHECK_FALSE(TickPrice(1, most).isZero());
    CHECK_FALSE(TickPrice(Rational(Integer(1), pow10(60))).isZero());
    CHECK(charged(TickPrice(0, most), most) == "0");
}

TEST_CASE("a charge beyond 64 bits of minor units throws, the last one that fits does not")
{
    CHECK(charged(TickPrice(1, 1), most) == std::to_string(most));
    CHECK(charged(TickPrice(1, 1), least) == std::to_string(least));
    CHECK(charged(TickPrice(-1, 1), least) == "Overflow");
    CHECK(charged(TickPrice(2, 1), most) == "Overflow");
    CHECK(charged(TickPrice(most, 1), most) == "Overflow");
    CHECK(charged(TickPrice(most, most), most) == std::to_string(most));
    CHECK(charged(TickPrice(least, 1), std::int64_t{1}) == std::to_string(least));
}

TEST_CASE("more ticks than 64 bits hold are priced exactly")
{
    const Int128 wide = static_cast<Int128>(most) * 1000;
    CHECK(charged(TickPrice(1, 1000), wide) == std::to_string(most));
    CHECK(charged(TickPrice(1, 1000), -wide) == std::to_string(-most));
    CHECK(charged(TickPrice(1, 1), wide) == "Overflow");
    CHECK(charged(TickPrice(1, 2), Int128{3}) == "2");
    CHECK(charged(TickPrice(-1, 2), Int128{3}) == "-2");
}

TEST_CASE("minor units become money of their currency")
{
    CHECK(toString(moneyOfMinorUnits(1250, currency("USD"))) == "12.50 USD");
    CHECK(toString(moneyOfMinorUnits(-5, currency("USD"))) == "-0.05 USD");
    CHECK(toString(moneyOfMinorUnits(1633, currency("KRW"))) == "1633 KRW");
    CHECK(toString(moneyOfMinorUnits(1, currency("KWD"))) == "0.001 KWD");
    CHECK(toString(moneyOfMinorUnits(least, currency("USD"))) == "-92233720368547758.08 USD");
}

TEST_CASE("charges of any size agree with exact fractions")
{
    oracle::Random random(52);
    Comparison all;
    const auto signedBits = [&](int bits) {
        const auto value = static_cast<std::int64_t>(random.bits() >> (64 - bits));
        return random.upTo(3) == 0 ? -value : value;
    };
    for (int i = 0; i < 100'000; ++i) {  // of any size, also beyond the quick path and beyond 64 bits
        const std::int64_t divisor = static_cast<std::int64_t>(random.bits() >> (1 + random.upTo(62)));
        all.check(signedBits(static_cast<int>(1 + random.upTo(62))), std::max<std::int64_t>(1, divisor),
                  signedBits(static_cast<int>(1 + random.upTo(62))));
    }
    CHECK_MESSAGE(all.differences() == 0, all.first());
    CHECK(all.overflows() > 100);
    MESSAGE(all.cases(), " charges, ", all.overflows(), " of them too large");
}

TEST_CASE("charges next to a tie agree with exact fractions")
{
    oracle::Random random(125);
    Comparison all;
    for (int i = 0; i < 50'000; ++i) {
        // product = quotient * divisor + half of it, give or take one; products below 2^53 or 2^63, past the
        // quick path
        const int mostBits = i % 2 == 0 ? 52 : 62;
        const int bits = static_cast<int>(1 + random.upTo(mostBits - 1));
        const std::int64_t divisor = 1 + static_cast<std::int64_t>(random.bits() >> (64 - bits));
        const std::int64_t quotient =
            static_cast<std::int64_t>(random.bits() >> (64 - std::max(1, mostBits - bits)));
        const std::int64_t product = quotient * divisor + divisor / 2 + random.upTo(2) - 1;
        all.check(product, divisor, 1);
        all.check(-product, divisor, 1);
        all.check(1, divisor, product);
        all.check(1, divisor, -product);
        for (const std::int64_t ticks : {2, 3, 3600}) {
            all.check(product / ticks, divisor, random.coin() ? ticks : -ticks);
        }
    }
    CHECK_MESSAGE(all.differences() == 0, all.first());
    MESSAGE(all.cases(), " charges");
}

TEST_CASE("charges next to the borders of 52, 61, 62 and 63 bits agree with exact fractions")
{
    oracle::Random random(4503599627370496);
    Comparison all;
    for (const int bits : {52, 61, 62, 63}) {
        const auto border = static_cast<std::int64_t>((std::uint64_t{1} << bits) - 1);
        const std::int64_t above = bits == 63 ? 0 : 100;
        for (std::int64_t i = -100; i <= above; ++i) {
            const std::int64_t product = border + i;
            for (const std::int64_t divisor : {1, 2, 3, 5, 7, 84, 3600, 302400, 360000000}) {
                all.check(product, divisor, 1);
                all.check(1, divisor, product);
                all.check(1, divisor, -product);
            }
            for (const int other : {31, 32, 33, 51, 52, 53, 59, 60, 61, 62, 63}) {
                const auto divisor = static_cast<std::int64_t>((std::uint64_t{1} << other) - 1);
                for (const std::int64_t d :
                     {divisor - 1, divisor, divisor == most ? most : divisor + 1, product / 2 + 1, product}) {
                    all.check(product, d, 1);
                    all.check(product, d, -1);
                    all.check(1, d, product);
                    all.check(product >> 21, d, random.upTo(1 << 22));
                }
            }
        }
        for (int i = 0; i < 15'000; ++i) {
            const std::int64_t ticks = 1 + random.upTo(1 << 26);
            const std::int64_t coefficient = (border - random.upTo(2000)) / ticks;
            all.check(coefficient, 1 + static_cast<std::int64_t>(random.bits() >> (1 + random.upTo(62))),
                      ticks);
        }
    }
    CHECK_MESSAGE(all.differences() == 0, all.first());
    MESSAGE(all.cases(), " charges");
}

TEST_CASE("charges of catalog-like prices and of prices with 54 places agree with exact fractions")
{
    oracle::Random random(54);
    Comparison all;
    for (int i = 0; i < 30'000;
         ++i) {  // a price per hour with up to 10 places, by the second or by the tick of 1/84 s
        const int places = static_cast<int>(random.upTo(10));
        const Rational price = Rational(Decimal(Integer(random.upTo(1'000'000'000)), Scale{places})) *
                               Rational(100) / Rational(random.coin() ? 3600 : 3600 * 84);
        all.check(TickPrice(price), oracle::fraction(price), random.upTo(2'678'400L * 84 * 100));
    }
    for (int i = 0; i < 20'000; ++i) {  // wide: more digits than 64 bits hold
        const Big coefficient = random.ofBits(static_cast<int>(60 + random.upTo(140)));
        const Rational price(oracle::integer(random.coin() ? coefficient : Big(-coefficient)),
                             pow10(static_cast<int>(20 + random.upTo(34))) * Integer(random.coin() ? 36 : 1));
        all.check(TickPrice(price), oracle::fraction(price), random.upTo(1'000'000'000) - 1000);
    }
    for (int i = 0; i < 5'000; ++i) {  // wide, at a tie or one part in 10^54 beside it
        const Integer scale = pow10(54);
        const Integer half =
            Integer(random.upTo(1'000'000)) * scale + divideTruncated(scale, Integer(2)).quotient;
        const Rational price(half + Integer(random.upTo(2) - 1), scale);
        all.check(TickPrice(price), oracle::fraction(price), random.coin() ? 1 : -1);
    }
    CHECK_MESSAGE(all.differences() == 0, all.first());
    MESSAGE(all.cases(), " charges");
}
