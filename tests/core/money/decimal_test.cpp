// SPDX-License-Identifier: Apache-2.0
#include "core/money/decimal.h"

#include <type_traits>
#include <vector>

#include <doctest/doctest.h>

#include "core/money/plain_decimal.h"
#include "tests/core/money/oracle.h"

using namespace gpucost;
using oracle::Big;

namespace {

Decimal operator""_d(const char* text, std::size_t length)
{
    return Decimal::of({text, length});
}

static_assert(!std::is_constructible_v<Decimal, double>, "a price is never made from binary floating point");
static_assert(!std::is_constructible_v<Decimal, float>);
static_assert(!std::is_constructible_v<Decimal, long double>);
static_assert(!std::is_convertible_v<double, Decimal>);
static_assert(!std::is_constructible_v<Decimal, const char*>, "text is parsed, by name");
static_assert(std::is_convertible_v<int, Decimal> && std::is_convertible_v<std::int64_t, Decimal>);
static_assert(std::is_trivially_copyable_v<Decimal>);

template <class A, class B>
concept Divisible = requires(A a, B b)
{
    a / b;
};

template <class A, class B>
concept Multipliable = requires(A a, B b)
{
    a* b;
};

static_assert(!Divisible<Decimal, Decimal>, "division is a verb that names its scale and rounding");
static_assert(Multipliable<Decimal, int>);
static_assert(!Multipliable<Decimal, double>);

std::string repeat(std::string_view text, int times)
{
    std::string all;
    for (int i = 0; i < times; ++i) {
        all += text;
    }
    return all;
}

constexpr const char* modeNames[] = {"Up",     "Down",     "Ceiling",  "Floor",
                                     "HalfUp", "HalfDown", "HalfEven", "ZeroFiveUp"};

}  // namespace

TEST_CASE("numbers are read as feeds print them and keep their zeros")
{
    struct Row {
        std::string text;
        std::string printed;
        std::string origin;
    };
    const Row rows[] = {
        {"0", "0", ""},
        {"2.49", "2.49", ""},
        {"2.4900", "2.4900", "price books keep the zeros of their source"},
        {"+2.5", "2.5", ""},
        {"-12.50", "-12.50", ""},
        {"-0", "0", "zero has no sign"},
        {"-0.00", "0.00", "zero has no sign"},
        {"007", "7", ""},
        {"00.10", "0.10", ""},
        {"0000000000000000000000000000000000000000000000000000000000001", "1", ""},
        {"35.2E-7", "0.00000352", "the exponent notation of FOCUS, 35.2E-7"},
        {"35.20E-7", "0.000003520", ""},
        {"1E3", "1000", ""},
        {"1e+3", "1000", ""},
        {"1.5e3", "1500", ""},
        {"1.2345e2", "123.45", ""},
        {"1.50e1", "15.0", ""},
        {"-1e-3", "-0.001", ""},
        {"1e0", "1", ""},
        {"1e-0", "1", ""},
        {"1e0000000000000000000000000000003", "1000", ""},
        {"0e9", "0", ""},
        {"0e-3", "0.000", ""},
        {"0e999999999999999999999", "0", "zero, however far its point"},
        {"0.35999999999999998667732370449812151491641998291015625",
         "0.35999999999999998667732370449812151491641998291015625",
         "AWS offer files of 2016: a double printed in full"},
        {"1.8000000000000000444089209850062616169452667236328125",
         "1.8000000000000000444089209850062616169452667236328125", "AWS offer files of 2016"},
        {"0.342000000000000026201263381153694353997707366943359375",
         "0.342000000000000026201263381153694353997707366943359375",
         "AWS offer files of 2016: 54 fraction digits"},
    };
    for (const Row& row : rows) {
        CAPTURE(row.text);
        const Result<Decimal> value = Decimal::parse(row.text);
        REQUIRE(value.has_value());
        CHECK(toString(*value) == row.printed);
    }
}

TEST_CASE("text that is not exactly a number is refused")
{
    using namespace std::string_literals;
    for (const std::string& text :
         {""s,      " "s,     "."s,         "1."s,  ".5"s,    "-.5"s,   "-"s,     "+"s,   "--1"s,   "+-1"s,
          "1-"s,    " 1"s,    "1 "s,        "1\n"s, "\t1"s,   "1 000"s, "1e"s,    "1E+"s, "1e-"s,   "e5"s,
          "1e5.0"s, "1e5e5"s, "1.e5"s,      "0x1"s, "0x1p3"s, "1_0"s,   "1,000"s, "1,5"s, "1.2.3"s, "NaN"s,
          "nan"s,   "Inf"s,   "-Infinity"s, "$1"s,  "1USD"s,  "1%"s,    "1f"s,    "1L"s,  "١"s,     "１"s,
          "−1"s,    "1\0"s,   "\0001"s,     "½"s,   "true"s,  "null"s,  "1/6"s}) {
        CAPTURE(text);
        const Result<Decimal> value = Decimal::parse(text);
        REQUIRE_FALSE(value.has_value());
        CHECK(value.error().code == ErrorCode::BadNumber);
    }
    CHECK_THROWS_AS(Decimal::of("1."), std::invalid_argument);
}

TEST_CASE("a long text is cut short in its error")
{
    const Result<Decimal> value = Decimal::parse(std::string(100'000, 'x'));
    REQUIRE_FALSE(value.has_value());
    CHECK(value.error().found.size() < 60);
}

TEST_CASE("a number beyond 154 digits or 150 places is a numeric limit, not a bad number")
{
    const std::string nines(154, '9');
    CHECK(toString(Decimal::of(nines)) == nines);
    CHECK(toString(Decimal::of('-' + nines)) == '-' + nines);
    CHECK(toString(Decimal::of("1e153")) == '1' + std::string(153, '0'));
    CHECK(toString(Decimal::of("1e-150")) == "0." + std::string(149, '0') + '1');
    CHECK(Decimal::of("9999." + std::string(150, '9')).scale() == 150);
    CHECK(Decimal::of(std::string(1000, '0') + nines) == Decimal::of(nines));  // leading zeros are no digits
    for (const std::string& text :
         std::vector<std::string>{'1' + nines, "1e154", "1e-151", "0." + std::string(150, '0') + '1',
                                  "1e999999999999999999999", "1e-999999999999999999999",
                                  "99999." + std::string(150, '9'), '0' + ('.' + std::string(151, '0')),
                                  "12345e150", "1e2147483648", "1e-2147483648", "1e9223372036854775808"}) {
        CAPTURE(text);
        const Result<Decimal> value = Decimal::parse(text);
        REQUIRE_FALSE(value.has_value());
        CHECK(value.error().code == ErrorCode::NumericLimit);
    }
}

TEST_CASE("our own documents use plain digits only")
{
    CHECK(parsePlainDecimal("2.4900").value() == "2.49"_d);
    for (const std::string text : {"", "+1", "-1", "1e3", "35.2E-7", "1.", ".5", " 1", "1,0"}) {
        CAPTURE(text);
        REQUIRE_FALSE(parsePlainDecimal(text).has_value());
        CHECK(parsePlainDecimal(text).error().code == ErrorCode::BadNumber);
    }
}

TEST_CASE("sums and products are exact and keep their places")
{
    CHECK(toString("0.1"_d + "0.2"_d) == "0.3");
    CHECK(toString("2.50"_d + "2.5"_d) == "5.00");
    CHECK(toString("1"_d - "0.999"_d) == "0.001");
    CHECK(toString("4.234"_d * "26280"_d) == "111269.520");
    CHECK(toString("-1.5"_d * "0.20"_d) == "-0.300");
    CHECK(toString(-"2.50"_d) == "-2.50");
    CHECK(toString("0.00"_d * "5.0"_d) == "0.000");
    CHECK("2.4900"_d * 730 == "1817.7"_d);
    // A price with 54 fraction digits, for three years of hours; worked out in Python's decimal module.
    CHECK(toString("0.342000000000000026201263381153694353997707366943359375"_d * 26'280) ==
          "8987.760000000000688569201656719087623059749603271484375000");
}

TEST_CASE("60 digits and more are as exact as two")
{
    const Decimal a = Decimal::of("123456789012345678901234567890.123456789012345678901234567891");
    const Decimal b = Decimal::of("987654321098765432109876543210.987654321098765432109876543219");
    CHECK(toString(a + b) == "1111111110111111111011111111101.111111110111111111011111111110");
    CHECK(toString(a - b) == "-864197532086419753208641975320.864197532086419753208641975328");
    CHECK(toString(a * b) ==  // Python's decimal module
          "121932631137021795226185032733866788594511507391563633592369."
          "466544717821825939669699740755721688754447340343332251181129");
    CHECK((a * b).scale() == 60);
    CHECK(a + b - b == a);
}

TEST_CASE("a sum or product that leaves the limits throws, and loses no digit before")
{
    const Decimal large = Decimal::of(repeat("9", 154));
    CHECK(large - large == 0);
    CHECK(toString("1e153"_d * 10) == '1' + std::string(154, '0'));  // 155 digits, but less than 2^512
    CHECK_THROWS_AS(large + large, Overflow);
    CHECK_THROWS_AS(large * 1000, Overflow);
    CHECK_THROWS_AS(large + "0.1"_d, Overflow);
    CHECK_THROWS_AS("1e-80"_d * "1e-80"_d, Overflow);  // 160 places
    CHECK_THROWS_AS("1e100"_d + "1e-100"_d, Overflow);
    CHECK("1e100"_d * "1e-100"_d == 1);
    CHECK_THROWS_AS(Decimal(Integer(1), Scale{151}), Overflow);
    CHECK(toString(Decimal(Integer(7), Scale{-3})) == "7000");
    CHECK_THROWS_AS(Decimal(Integer(7), Scale{-155}), Overflow);
}

TEST_CASE("numbers compare by value, whatever their zeros")
{
    CHECK("2.5"_d == "2.50"_d);
    CHECK("2.5"_d == "2.5000000000000000000000000000000000000000000000000000000000000"_d);
    CHECK("0"_d == "0.000"_d);
    CHECK("-0.0"_d == "0"_d);
    CHECK("100"_d == "1e2"_d);
    CHECK("2.49"_d < "2.5"_d);
    CHECK("-2.49"_d > "-2.5"_d);
    CHECK("-1"_d < "0.00001"_d);
    CHECK("0"_d < "1e-150"_d);
    CHECK("-1e-150"_d < "0"_d);
    CHECK("1"_d < "1.0000000000000000000000000000000000000000000000000000000000001"_d);
    CHECK("9.99"_d < 10);
    CHECK("1e153"_d > "1e-150"_d);
    CHECK("-1e153"_d < "-1e-150"_d);
    CHECK("1e153"_d > "9999.999999999999999999999999999999999999999999"_d);
}

TEST_CASE("comparing never overflows, where the places differ by all that is allowed")
{
    // 16,383 with 150 more places needs 513 bits.
    const Decimal fine = Decimal::of("1." + std::string(149, '0') + '1');
    for (const std::int64_t whole : {8191, 8192, 13'407, 13'408, 16'383, 16'384}) {
        CAPTURE(whole);
        CHECK(Decimal(whole) > fine);
        CHECK(fine < Decimal(whole));
        CHECK(Decimal(-whole) < -fine);
        CHECK(Decimal(whole) != fine);
    }
    oracle::Random random(512);
    int wrong = 0;
    for (int i = 0; i < 20'000; ++i) {
        const int aScale = static_cast<int>(random.upTo(150));
        const int bScale = random.coin() ? static_cast<int>(random.upTo(150)) : aScale;
        const Decimal a(oracle::integer(random.wide(static_cast<int>(random.upTo(512)))), Scale{aScale});
        Decimal b(oracle::integer(random.wide(static_cast<int>(random.upTo(512)))), Scale{bScale});
        if (i % 4 == 0 && a.coefficient().bitLength() + 3.33 * (150 - aScale) < 512) {
            b = round(a, Scale{150}, Rounding::Down);  // equal, with other zeros, or the nearest neighbor
            b = i % 8 == 0 ? b : b + Decimal(Integer(1), Scale{150});
        }
        const auto x = oracle::fraction(a);
        const auto y = oracle::fraction(b);
        wrong += (a < b) == (x < y) && (a == b) == (x == y) && (a > b) == (x > y) ? 0 : 1;
    }
    CHECK(wrong == 0);
}

TEST_CASE("each rounding mode is what its name says")
{
    // Rows of java.math.RoundingMode's documentation; the last column after the General Decimal Arithmetic's
    // 05up.
    struct Row {
        std::string value;
        std::string rounded[8];  // Up Down Ceiling Floor HalfUp HalfDown HalfEven ZeroFiveUp
    };
    const Row rows[] = {
        {"5.5", {"6", "5", "6", "5", "6", "5", "6", "6"}},
        {"2.5", {"3", "2", "3", "2", "3", "2", "2", "2"}},
        {"1.6", {"2", "1", "2", "1", "2", "2", "2", "1"}},
        {"1.1", {"2", "1", "2", "1", "1", "1", "1", "1"}},
        {"1.0", {"1", "1", "1", "1", "1", "1", "1", "1"}},
        {"-1.0", {"-1", "-1", "-1", "-1", "-1", "-1", "-1", "-1"}},
        {"-1.1", {"-2", "-1", "-1", "-2", "-1", "-1", "-1", "-1"}},
        {"-1.6", {"-2", "-1", "-1", "-2", "-2", "-2", "-2", "-1"}},
        {"-2.5", {"-3", "-2", "-2", "-3", "-3", "-2", "-2", "-2"}},
        {"-5.5", {"-6", "-5", "-5", "-6", "-6", "-5", "-6", "-6"}},
        {"0.1", {"1", "0", "1", "0", "0", "0", "0", "1"}},
        {"-0.5", {"-1", "0", "0", "-1", "-1", "0", "0", "-1"}},
        {"0.5", {"1", "0", "1", "0", "1", "0", "0", "1"}},
        {"1.5", {"2", "1", "2", "1", "2", "1", "2", "1"}},
        {"10.2", {"11", "10", "11", "10", "10", "10", "10", "11"}},
        {"9.5", {"10", "9", "10", "9", "10", "9", "10", "9"}},
        {"0", {"0", "0", "0", "0", "0", "0", "0", "0"}},
        {"2.50000000000000000000000000000000000000000000000000000000000001",
         {"3", "2", "3", "2", "3", "3", "3", "2"}},
        {"2.49999999999999999999999999999999999999999999999999999999999999",
         {"3", "2", "3", "2", "2", "2", "2", "2"}},
    };
    for (const Row& row : rows) {
        for (std::size_t mode = 0; mode < 8; ++mode) {
            CAPTURE(row.value);
            CAPTURE(modeNames[mode]);
            CHECK(toString(round(Decimal::of(row.value), Scale{0}, oracle::allModes[mode])) ==
                  row.rounded[mode]);
            CHECK(toString(divide(Decimal::of(row.value), 1, Scale{0}, oracle::allModes[mode])) ==
                  row.rounded[mode]);
        }
    }
}

TEST_CASE("a value is rounded to places, or padded with zeros")
{
    const auto rounded = [](const char* text, int places) {
        return toString(round(Decimal::of(text), Scale{places}, Rounding::HalfUp));
    };
    CHECK(rounded("47.125", 2) == "47.13");    // AWS's savings plan example, worked-examples.json
    CHECK(rounded("-47.125", 2) == "-47.13");  // away from zero
    CHECK(rounded("47.125", 3) == "47.125");
    CHECK(rounded("47.125", 5) == "47.12500");
    CHECK(rounded("1632.909", 0) == "1633");
    CHECK(rounded("0.5", 0) == "1");
    CHECK(rounded("0.4999", 0) == "0");
    CHECK(rounded("-0.4", 0) == "0");
    CHECK(rounded("9.995", 2) == "10.00");
    CHECK(rounded("1450", -2) == "1500");  // hundreds
    CHECK(rounded("1449.99", -2) == "1400");
    CHECK(rounded("0", 4) == "0.0000");
    CHECK_THROWS_AS(rounded("1", 151), Overflow);
    CHECK_THROWS_AS(rounded("1e10", 150), Overflow);
}

TEST_CASE("a value is rounded to significant digits")
{
    const auto rounded = [](const char* text, int digits) {
        return toString(roundToDigits(Decimal::of(text), digits, Rounding::HalfUp));
    };
    CHECK(rounded("9.9996", 4) == "10.00");
    CHECK(rounded("9.9994", 4) == "9.999");
    CHECK(rounded("12345", 2) == "12000");
    CHECK(rounded("99999", 2) == "100000");
    CHECK(rounded("0.00012345", 3) == "0.000123");
    CHECK(rounded("2.5", 4) == "2.5");  // at most, not exactly
    CHECK(rounded("0.000", 1) == "0.000");
    CHECK(rounded("-1.25", 2) == "-1.3");
    CHECK(rounded("123.456", 3) == "123");
    CHECK_THROWS_AS(rounded("1", 0), std::domain_error);
}

TEST_CASE("division names its places and its rounding")
{
    CHECK(toString(divide(1, 3, Scale{6}, Rounding::HalfEven)) == "0.333333");
    CHECK(toString(divide(2, 3, Scale{6}, Rounding::HalfEven)) == "0.666667");
    CHECK(toString(divide(-2, 3, Scale{0}, Rounding::HalfUp)) == "-1");
    CHECK(toString(divide("1.00"_d, "0.008"_d, Scale{1}, Rounding::Down)) == "125.0");
    CHECK(toString(divide(1'000'000, 7, Scale{-3}, Rounding::HalfUp)) == "143000");
    CHECK(toString(divide("171651472"_d, 105'120, Scale{4}, Rounding::HalfUp)) ==
          "1632.9097");  // Azure, 4 x V100 x 3 years
    CHECK_THROWS_AS(divide(1, 0, Scale{2}, Rounding::HalfUp), std::domain_error);
}

TEST_CASE("zeros after the point are trimmed on request, those before it never")
{
    CHECK(toString(trimmed("2.4900"_d)) == "2.49");
    CHECK(toString(trimmed("100.0"_d)) == "100");
    CHECK(toString(trimmed("100"_d)) == "100");
    CHECK(toString(trimmed("0.000"_d)) == "0");
    CHECK(toString(trimmed("-0.10"_d)) == "-0.1");
    CHECK(toString(trimmed("1e-150"_d)) == toString("1e-150"_d));
}

TEST_CASE("a number is printed in plain digits, never with an exponent")
{
    CHECK(toString("0.000003520"_d) == "0.000003520");
    CHECK(toString(Decimal(Integer(5), Scale{3})) == "0.005");
    CHECK(toString(Decimal(Integer(-5), Scale{1})) == "-0.5");
    CHECK(toString(Decimal(Integer(0), Scale{2})) == "0.00");
    CHECK(toString(Decimal(-1234, Scale{2})) == "-12.34");
}

TEST_CASE("a double serves charts, to its last bits")
{
    CHECK("2.49"_d.approximate() == doctest::Approx(2.49));
    CHECK("-1e150"_d.approximate() == doctest::Approx(-1e150));
    CHECK("1e-150"_d.approximate() == doctest::Approx(1e-150));
    CHECK("0"_d.approximate() == 0.0);
}

TEST_CASE("decimals agree with fractions of any width in sums, products, rounding and text")
{
    oracle::Random random(54);
    long differences = 0;
    std::string first;
    const auto same = [&](bool good, const char* what, const Decimal& a, const Decimal& b) {
        if (!good && differences++ == 0) {
            first = std::string(what) + " of " + toString(a) + " and " + toString(b);
        }
    };
    for (int i = 0; i < 4000; ++i) {
        const Decimal a(oracle::integer(random.wide(240)), Scale{static_cast<int>(random.upTo(60))});
        const Decimal b(oracle::integer(random.wide(240)), Scale{static_cast<int>(random.upTo(60))});
        const auto x = oracle::fraction(a);
        const auto y = oracle::fraction(b);
        same(oracle::fraction(a + b) == x + y && (a + b).scale() == std::max(a.scale(), b.scale()), "sum", a,
             b);
        same(oracle::fraction(a - b) == x - y, "difference", a, b);
        same(oracle::fraction(a * b) == x * y && (a * b).scale() == a.scale() + b.scale(), "product", a, b);
        same(Decimal::of(toString(a)) == a && Decimal::of(toString(a)).scale() == a.scale(), "text", a, b);
        same(trimmed(a) == a, "trimmed", a, b);
        const int places = static_cast<int>(random.upTo(20)) - 4;
        const auto unit = places < 0 ? oracle::Fraction(1, oracle::powerOfTen(-places))
                                     : oracle::Fraction(oracle::powerOfTen(places));
        const Rounding mode = oracle::allModes[i % 8];
        same(oracle::fraction(round(a, Scale{places}, mode)) * unit ==
                 oracle::Fraction(oracle::rounded(x * unit, mode)),
             "rounding", a, b);
        if (!b.isZero()) {
            same(oracle::fraction(divide(a, b, Scale{places}, mode)) * unit ==
                     oracle::Fraction(oracle::rounded(x / y * unit, mode)),
                 "quotient", a, b);
        }
    }
    CHECK_MESSAGE(differences == 0, first);
}
