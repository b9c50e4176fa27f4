// SPDX-License-Identifier: Apache-2.0
#include "core/finance/internal_rate.h"

#include <algorithm>
#include <random>

#include "core/finance/present_value.h"
#include "tests/core/finance/flow_text.h"

using namespace gpucost;
using namespace gpucost::test;

namespace {

std::string text(const InternalRates& found)
{
    if (found.none) {
        return std::string(toString(*found.none));
    }
    std::string line;
    for (const InternalRate& rate : found.rates) {
        line += (line.empty() ? "" : " ") + toString(rate.rate) + (rate.touches ? " touches" : "");
    }
    return line;
}

std::string rates(std::string_view flow, int places = 6)
{
    return text(internalRates(flows(flow), Scale{places}));
}

std::string datedRates(std::string_view flow, int places = 6)
{
    return text(internalRates(datedFlows(flow), Scale{places}));
}

/// Flows whose present value is scale * product of ((1 + rate) x - 1), x = 1 / (1 + r): zero at each rate.
std::vector<Money> flowsOf(const std::vector<Rational>& rates, std::int64_t scale)
{
    std::vector<Rational> coefficients{Rational(scale)};
    for (const Rational& rate : rates) {
        std::vector<Rational> next(coefficients.size() + 1);
        for (std::size_t i = 0; i < coefficients.size(); ++i) {
            next[i] = next[i] - coefficients[i];
            next[i + 1] = next[i + 1] + coefficients[i] * (Rational(1) + rate);
        }
        coefficients = next;
    }
    std::vector<Money> result;
    for (const Rational& coefficient : coefficients) {
        result.emplace_back(Decimal::of(toString(coefficient)), currency("USD"));
    }
    return result;
}

}  // namespace

TEST_CASE("published internal rates come out to their last printed digit")
{
    CHECK(rates("-100 39 59 55 20", 5) == "0.28095");                          // numpy-financial, irr
    CHECK(rates("-75000 12000 15000 18000 21000 24000", 9) == "0.057151429");  // formulajs, IRR
    CHECK(rates("-100 110", 4) == "0.1000");
    CHECK(rates("-100 50", 2) == "-0.50");
    CHECK(rates("-1920000 602725.75 602725.75 602725.75 602725.75", 4) == "0.0977");  // below legitlads' 10 %
}

TEST_CASE("no internal rate is an answer with its reason")
{
    CHECK(rates("-100 -39 -59") == "money flows one way only");
    CHECK(rates("100") == "money flows one way only");
    CHECK(rates("0 0 0") == "nothing flows");
    CHECK(rates("100 -100 100") == "the present value is zero at no rate above -100 %");  // x^2 - x + 1
    CHECK(datedRates("2024-01-01:-1 2024-06-01:-2") == "money flows one way only");
    CHECK_THROWS_AS(internalRates(std::vector<Money>{}, Scale{3}), std::invalid_argument);
    CHECK_THROWS_AS(internalRates({usd("-1"), krw("1")}, Scale{3}), CurrencyMismatch);
}

TEST_CASE("several internal rates are all found")
{
    CHECK(rates("-100 230 -132", 4) == "0.1000 0.2000");
    CHECK(rates("-1000 3600 -4310 1716", 4) == "0.1000 0.2000 0.3000");
    CHECK(rates("-4000 25000 -25000", 4) == "0.2500 4.0000");  // the textbook oil pump, at 25 % and 400 %
    CHECK(rates("-1600 10000 -10000", 2) == "0.25 4.00");      // Lorie and Savage (1955)
    // A double root touches zero; a triple one crosses it.
    CHECK(rates("-100 220 -121", 4) == "0.1000 touches");
    CHECK(rates("-1000 3300 -3630 1331", 4) == "0.1000");
    // A hair beside the double root: none, or two.
    CHECK(rates("-100 220 -121.00000000000000000001", 4) ==
          "the present value is zero at no rate above -100 %");
    CHECK(rates("-100 220 -120.99999999999999999999", 12) == "0.099999999990 0.100000000010");
    CHECK(rates("-100 220 -120.9999", 4) == "0.0990 0.1010");
}

TEST_CASE("a rate on a rounding tie goes away from zero")
{
    CHECK(rates("-1000 1125", 2) == "0.13");
    CHECK(rates("-1000 875", 2) == "-0.13");
    CHECK(rates("-1000 1000", 3) == "0.000");
    CHECK(datedRates("2021-01-01:-1000 2022-01-01:1125", 2) == "0.13");
    CHECK(datedRates("2021-01-01:-1000 2022-01-01:0 2023-01-01:1265.625", 2) == "0.13");
}

TEST_CASE("dated rates are per year of 365 days")
{
    CHECK(datedRates("2021-01-01:-100 2022-01-01:110", 8) == "0.10000000");
    CHECK(datedRates("2024-01-01:-100 2025-01-01:110", 8) == "0.09971359");  // 1.1^(365/366) - 1
    // Excel help on XIRR; it prints 0.373362535, where its iteration stopped.
    CHECK(datedRates("2008-01-01:-10000 2008-03-01:2750 2008-10-30:4250 2009-02-15:3250 2009-04-01:2750",
                     9) == "0.373362534");
    // A flow that is first in and then out has a rate too, and order does not matter.
    CHECK(datedRates("2009-04-01:-110 2008-04-01:100", 6) == "0.100000");
    // Months of a plan against its baseline: an upfront each year makes many changes of sign, and one rate.
    std::string upfronts;
    for (int year = 2020; year < 2025; ++year) {
        for (int month = 1; month <= 12; ++month) {
            upfronts += std::to_string(year) + (month < 10 ? "-0" : "-") + std::to_string(month) +
                        (month == 1 ? "-01:-900 " : "-01:100 ");
        }
    }
    const InternalRates found = internalRates(datedFlows(upfronts), Scale{10});
    REQUIRE(found.isUnique());
    const auto at = datedPresentValue(datedFlows(upfronts), Rational(found.rates[0].rate), Scale{4}).value();
    CHECK(at < Decimal::of("0.001"));
    CHECK(at > Decimal::of("-0.001"));
}

TEST_CASE("rates that flows were made from are all found, and only those")
{
    std::mt19937_64 random(19550401);
    int severals = 0;
    for (int round = 0; round < 300; ++round) {
        const auto count = random() % 5 + 1;
        std::vector<Rational> made;
        while (made.size() < count) {
            const Rational rate = Rational(static_cast<std::int64_t>(random() % 3000) - 900) / Rational(1000);
            if (std::find(made.begin(), made.end(), rate) == made.end()) {
                made.push_back(rate);
            }
        }
        std::sort(made.begin(), made.end());
        std::string expected;
        for (const Rational& rate : made) {
            expected += (expected.empty() ? "" : " ") +
                        toString(gpucost::round(Decimal::of(toString(rate)), Scale{6}, Rounding::HalfUp));
        }
        const std::vector<Money> flow = flowsOf(made, round % 2 == 0 ? 1000 : -7);
        CHECK(text(internalRates(flow, Scale{6})) == expected);
        severals += count > 1 ? 1 : 0;
        for (const Rational& rate : made) {
            CHECK(netPresentValue(flow, DiscountRate::perPeriod(rate).value(), FirstFlow::Now, Scale{12}) ==
                  Decimal(0));
        }
    }
    CHECK(severals > 200);
}

TEST_CASE("the present value changes its sign at a rate within one unit of the last place")
{
    std::mt19937_64 random(7);
    int found = 0;
    for (int round = 0; round < 100; ++round) {
        std::vector<Money> flow;
        const auto length = random() % 30 + 2;
        for (std::size_t k = 0; k < length; ++k) {
            flow.push_back(usd(std::to_string(static_cast<std::int64_t>(random() % 2001) - 1000)));
        }
        const Scale places{9};
        const InternalRates all = internalRates(flow, places);
        for (const InternalRate& rate : all.rates) {
            const Rational unit = Rational(1) / Rational(1'000'000'000);
            const auto sign = [&](const Rational& at) {
                const Decimal value =
                    netPresentValue(flow, DiscountRate::perPeriod(at).value(), FirstFlow::Now, Scale{40});
                return value.isNegative() ? -1 : (value.isZero() ? 0 : 1);
            };
            if (Rational(rate.rate) - unit <= Rational(-1)) {
                continue;
            }
            CHECK(sign(Rational(rate.rate) - unit) * sign(Rational(rate.rate) + unit) <= 0);
            ++found;
        }
        // Crossings are odd in number where the two ends of the axis differ in sign.
        int first = 0;
        int last = 0;
        for (const Money& money : flow) {
            const int sign = money.amount().isNegative() ? -1 : (money.isZero() ? 0 : 1);
            first = first == 0 ? sign : first;
            last = sign != 0 ? sign : last;
        }
        CHECK((all.rates.size() % 2 == 1) == (first != last));
    }
    CHECK(found > 50);
}

TEST_CASE("the modified internal rate finances money out and reinvests money in")
{
    const auto rate = [](std::string_view flow, const char* finance, const char* reinvest, int places) {
        const auto found =
            modifiedInternalRate(flows(flow), perPeriod(finance), perPeriod(reinvest), Scale{places});
        return found ? toString(*found) : "none";
    };
    CHECK(rate("-120000 39000 30000 21000 37000 46000", "0.10", "0.12", 6) ==
          "0.126094");  // Excel help on MIRR
    CHECK(rate("-100 0 121", "0", "0.5", 4) == "0.1000");
    CHECK(rate("-100 -10", "0.1", "0.1", 4) == "none");
    CHECK(rate("100 10", "0.1", "0.1", 4) == "none");
    CHECK(rate("100", "0.1", "0.1", 4) == "none");
    const DiscountRate effective =
        DiscountRate::monthly(Rational(Decimal::of("0.12")), AnnualToMonthly::Effective).value();
    // 12 months: 100 out, 50 in after 6 months grows to 50 x 1.12^(1/2), and 60 at the end.
    std::vector<Money> year(13, usd("0"));
    year[0] = usd("-100");
    year[6] = usd("50");
    year[12] = usd("60");
    // (52.9150262 + 60) / 100 = 1.129150262; ^(1/12) - 1.
    CHECK(toString(modifiedInternalRate(year, DiscountRate::zero(), effective, Scale{8}).value()) ==
          "0.01017352");
}
