// SPDX-License-Identifier: Apache-2.0
#include "core/finance/present_value.h"

#include <random>

#include <boost/multiprecision/cpp_dec_float.hpp>
#include <boost/multiprecision/cpp_int.hpp>

#include "tests/core/finance/flow_text.h"

using namespace gpucost;
using namespace gpucost::test;

TEST_CASE("published present values come out to their last printed digit")
{
    struct Row {
        const char* rate;
        const char* flows;
        FirstFlow first;
        int places;
        const char* value;
        const char* source;
    };
    constexpr FirstFlow now = FirstFlow::Now;
    constexpr FirstFlow later = FirstFlow::PeriodLater;
    const std::vector<Row> rows{
        {"0.08", "-40000 5000 8000 12000 30000", now, 5, "3065.22267", "numpy-financial, npv"},
        {"0.1", "-10000 2000 4000 8000", later, 10, "1031.3503176013", "formulajs, Excel's convention"},
        {"0.1", "-10000 2000 4000 8000", now, 10, "1134.4853493614", "the same flows, first one now"},
        {"0.1", "-10000 3000 4200 6800", later, 2, "1188.44", "Excel help on NPV"},
        {"0.065", "5000", later, 8, "4694.83568075", "FormCalc"},
        {"0.0275/12", "50 60 40 100 25", later, 8, "273.14193838", "FormCalc, read as a monthly rate"},
        {"0.0275", "50 60 40 100 25", later, 8, "253.91203532", "the same at 2.75 % a period"},
        // legitlads.com: 64 GPUs, 1.92 M now, 70 % of 64 x 8,760 h at 2.00 less 182,170.25 a year.
        {"0.10", "-1920000 602725.75 602725.75 602725.75 602725.75", now, 0, "-9440",
         "legitlads.com, -9.44K"},
        {"0", "-1920000 602725.75 602725.75 602725.75 602725.75", now, 0, "490903", "its plain sum"},
    };
    for (const Row& row : rows) {
        CAPTURE(std::string(row.source));
        CHECK(toString(netPresentValue(flows(row.flows), perPeriod(row.rate), row.first,
                                       Scale{row.places})) == row.value);
    }
}

TEST_CASE("a present value is money of the minor unit, rounded half away from zero")
{
    CHECK(netPresentValue(flows("0 0.0125"), perPeriod("0.25"), FirstFlow::Now) == usd("0.01"));   // 0.0100
    CHECK(netPresentValue(flows("0 0.00625"), perPeriod("0.25"), FirstFlow::Now) == usd("0.01"));  // 0.005
    CHECK(netPresentValue(flows("0 -0.00625"), perPeriod("0.25"), FirstFlow::Now) == usd("-0.01"));
    CHECK(toString(netPresentValue({krw("-1000"), krw("1200")}, perPeriod("0.1"), FirstFlow::Now)) ==
          "91 KRW");  // 90.909
    CHECK(toString(netPresentValue(flows("0"), perPeriod("0.1"), FirstFlow::Now)) == "0.00 USD");
}

TEST_CASE("an annual rate becomes monthly the way that is named")
{
    const Rational annual(Decimal::of("0.12"));
    const DiscountRate nominal = DiscountRate::monthly(annual, AnnualToMonthly::Nominal).value();
    const DiscountRate effective = DiscountRate::monthly(annual, AnnualToMonthly::Effective).value();
    CHECK(toString(nominal.perPeriod(Scale{6})) == "0.010000");
    CHECK(toString(nominal.over(12, Scale{6})) == "0.126825");  // 1.01^12 - 1
    CHECK(toString(effective.perPeriod(Scale{12})) == "0.009488792935");
    CHECK(toString(effective.over(12, Scale{12})) == "0.120000000000");
    std::vector<Money> year(13, usd("0"));
    year[12] = usd("112");
    CHECK(netPresentValue(year, effective, FirstFlow::Now) == usd("100"));
    CHECK(toString(netPresentValue(year, effective, FirstFlow::Now, Scale{40})) ==
          "100.0000000000000000000000000000000000000000");
    CHECK(DiscountRate::perPeriod(Rational(-1)).error().code == ErrorCode::BadValue);
    CHECK(DiscountRate::monthly(Rational(-12), AnnualToMonthly::Nominal).error().code == ErrorCode::BadValue);
    CHECK(DiscountRate::monthly(Rational(-11), AnnualToMonthly::Nominal).has_value());
    CHECK(DiscountRate::monthly(Rational(-1), AnnualToMonthly::Effective).error().code ==
          ErrorCode::BadValue);
    CHECK(toString(DiscountRate::monthly(Rational(0), AnnualToMonthly::Effective)->perPeriod(Scale{3})) ==
          "0.000");
}

TEST_CASE("a tie at an irrational-looking rate is recognized, not guessed")
{
    // (1.1^12)^(1/12) is 1.1: 0.0055 / 1.1 = 0.005.
    Rational twelfth(1);
    for (int i = 0; i < 12; ++i) {
        twelfth = twelfth * Rational(Decimal::of("1.1"));
    }
    const DiscountRate rate =
        DiscountRate::monthly(twelfth - Rational(1), AnnualToMonthly::Effective).value();
    CHECK(netPresentValue(flows("0 0.0055"), rate, FirstFlow::Now) == usd("0.01"));
    CHECK(netPresentValue(flows("0 -0.0055"), rate, FirstFlow::Now) == usd("-0.01"));
    // A tie after whole years, where the monthly rate stays irrational: 0.0056 / 1.12.
    const DiscountRate effective =
        DiscountRate::monthly(Rational(Decimal::of("0.12")), AnnualToMonthly::Effective).value();
    std::vector<Money> flow(13, usd("0"));
    flow[12] = usd("0.0056");
    CHECK(netPresentValue(flow, effective, FirstFlow::Now) == usd("0.01"));
    // Irrational parts that cancel leave a tie; ones that nearly do leave none.
    flow[12] = usd("0.0056");
    CHECK(netPresentValue(flow, effective, FirstFlow::Now, Scale{2}) == Decimal::of("0.01"));
    flow[12] =
        Money(Decimal::of("0.00559999999999999999999999999999999999999999999999999999"), currency("USD"));
    CHECK(netPresentValue(flow, effective, FirstFlow::Now) == usd("0.00"));
    flow[5] =
        Money(Decimal::of("0.0000000000000000000000000000000000000000000000000000000000000000000000001"),
              currency("USD"));
    flow[12] = usd("0.0056");
    CHECK(netPresentValue(flow, effective, FirstFlow::Now) == usd("0.01"));
    flow[5] = -flow[5];
    CHECK(netPresentValue(flow, effective, FirstFlow::Now) == usd("0.00"));
}

TEST_CASE("dated flows are discounted by days over 365, leap days included")
{
    const auto excel =
        datedFlows("2008-01-01:-10000 2008-03-01:2750 2008-10-30:4250 2009-02-15:3250 2009-04-01:2750");
    const Rational rate(Decimal::of("0.09"));
    // Excel's example; formulajs carries 2086.6719, off by a clock change.
    CHECK(toString(datedPresentValue(excel, rate, Scale{4}).value()) == "2086.6476");
    CHECK(datedPresentValue(excel, rate).value() == usd("2086.65"));
    // Whole years of 365 days discount exactly.
    CHECK(datedPresentValue(datedFlows("2021-01-01:0 2022-01-01:110 2023-01-01:121"),
                            Rational(Decimal::of("0.1")))
              .value() == usd("200"));
    // 2024 has 366 days: 110 / 1.1^(366/365).
    CHECK(toString(datedPresentValue(datedFlows("2024-01-01:0 2025-01-01:110"), Rational(Decimal::of("0.1")),
                                     Scale{6})
                       .value()) == "99.973891");
    // Before the first flow money grows.
    CHECK(
        datedPresentValue(datedFlows("2022-01-01:0 2021-01-01:100"), Rational(Decimal::of("0.1"))).value() ==
        usd("110"));
    CHECK(datedPresentValue(excel, Rational(-1)).error().code == ErrorCode::BadValue);
    CHECK(datedPresentValue(excel, Rational(0)).value() == usd("3000"));
}

TEST_CASE("present values agree with rationals where they are rational, and with 100 digits where not")
{
    namespace mp = boost::multiprecision;
    using Float = mp::cpp_dec_float_100;
    std::mt19937_64 random(20260901);
    int compared = 0;
    for (int round = 0; round < 300; ++round) {
        const auto length = random() % 60 + 1;
        std::vector<Money> flow;
        for (std::size_t k = 0; k < length; ++k) {
            flow.push_back(
                usd(std::to_string(static_cast<std::int64_t>(random() % 2'000'001) - 1'000'000) + ".37"));
        }
        const auto thousandths = static_cast<std::int64_t>(random() % 900) - 400;
        const Rational rate = Rational(thousandths) / Rational(1000);
        const FirstFlow first = random() % 2 == 0 ? FirstFlow::Now : FirstFlow::PeriodLater;

        mp::cpp_rational sum = 0;
        mp::cpp_rational factor = 1;
        const mp::cpp_rational growth(1000 + thousandths, 1000);
        if (first == FirstFlow::PeriodLater) {
            factor /= growth;
        }
        for (const Money& money : flow) {
            sum += factor * mp::cpp_rational(mp::cpp_int(toString(money.amount().coefficient())), 100);
            factor /= growth;
        }
        const mp::cpp_rational doubled = abs(sum) * 200 + 1;
        mp::cpp_int cents = mp::cpp_int(numerator(doubled) / denominator(doubled)) / 2;
        if (sum < 0) {
            cents = -cents;
        }
        const Money value = netPresentValue(flow, DiscountRate::perPeriod(rate).value(), first);
        CHECK(toString(value.amount().coefficient()) == cents.str());

        const DiscountRate monthly = DiscountRate::monthly(rate, AnnualToMonthly::Effective).value();
        Float approximate = 0;
        const Float step = mp::pow(Float(1000 + thousandths) / 1000, Float(1) / 12);
        Float growthSoFar = first == FirstFlow::Now ? Float(1) : step;
        for (const Money& money : flow) {
            approximate += Float(toString(money.amount())) / growthSoFar;
            growthSoFar *= step;
        }
        const Decimal digits = netPresentValue(flow, monthly, first, Scale{30});
        CHECK(mp::abs(Float(toString(digits)) - approximate) < Float("1e-29"));
        ++compared;
    }
    CHECK(compared == 300);
}

TEST_CASE("a present value of nothing, or of two currencies, is a broken precondition")
{
    CHECK_THROWS_AS(netPresentValue(std::vector<Money>{}, DiscountRate::zero(), FirstFlow::Now),
                    std::invalid_argument);
    CHECK_THROWS_AS(netPresentValue({usd("1"), krw("1")}, DiscountRate::zero(), FirstFlow::Now),
                    CurrencyMismatch);
}
