// SPDX-License-Identifier: Apache-2.0
#include "core/workload/quantity.h"

#include <doctest/doctest.h>

using namespace gpucost;

TEST_CASE("times are read exactly, in seconds, minutes, hours and days")
{
    CHECK(parseDuration("90s")->value() == Rational(1, 40));
    CHECK(parseDuration("5min")->value() == Rational(1, 12));
    CHECK(parseDuration("24h")->value() == Rational(24));
    CHECK(parseDuration("2d")->value() == Rational(48));
    CHECK(parseDuration("2.5 d")->value() == Rational(60));
    CHECK(parseDuration("0.1s")->value() == Rational(1, 36000));
    CHECK(parseDuration("0h")->value() == Rational(0));
    CHECK(parseDuration("10000000h")->value() == Rational(10'000'000));
}

TEST_CASE("a time without a unit, with a sign or with anything else is refused")
{
    for (const char* text :
         {"", "5", "h", "-5min", "+5min", "5 m", "5m", "5  min", "5min ", " 5min", "1h30min", "1e3h",
          "5 hours", ".5h", "5.h", "1,5h", "nan h", "inf h", "10000000.1h"}) {
        CAPTURE(text);
        CHECK_FALSE(parseDuration(text));
    }
    CHECK(parseDuration("5").error().code == ErrorCode::BadNumber);
    CHECK(parseDuration("20000000h").error().code == ErrorCode::BadValue);
    CHECK(parseDuration(std::string(400, '9') + "h").error().code == ErrorCode::NumericLimit);
}

TEST_CASE("times are shown in the unit that leaves a short number")
{
    CHECK(toString(Hours(Rational(1, 12))) == "5 min");
    CHECK(toString(Hours(Rational(24))) == "24 h");
    CHECK(toString(Hours(Rational(3, 2))) == "1.5 h");
    CHECK(toString(Hours(Rational(1, 40))) == "1.5 min");
    CHECK(toString(Hours(Rational(1, 36000))) == "0.1000000 s");
    CHECK(toString(Hours(Rational(0))) == "0 s");
    CHECK(toString(Hours(Rational(1, 7))) == "514.2857 s");
    CHECK(toString(Hours(Rational(22, 7))) == "3.142857 h");
}

TEST_CASE("counts and storage rates keep decimal and binary prefixes apart")
{
    CHECK(*parseCount("7B") == Rational(7'000'000'000));
    CHECK(*parseCount("0.35G") == Rational(350'000'000));
    CHECK(*parseCount("125000000") == Rational(125'000'000));
    CHECK(*parseByteRate("1GB/s") == Rational(1'000'000'000));
    CHECK(*parseByteRate("500 MB/s") == Rational(500'000'000));
    CHECK(*parseByteRate("2GiB/s") == Rational(2'147'483'648));
    for (const char* text : {"0", "0B", "-7B", "7 billion", "7b", "B", "9999999999B"}) {
        CAPTURE(text);
        CHECK_FALSE(parseCount(text));
    }
    for (const char* text : {"10Gb/s", "1GB", "0GB/s", "-1GB/s", "GB/s", "1"}) {
        CAPTURE(text);
        CHECK_FALSE(parseByteRate(text));
    }
}
