// SPDX-License-Identifier: Apache-2.0
#include "core/report/scenario_payments.h"

#include "core/report/quote_report.h"
#include "tests/core/scenario/priced_scenario.h"

using namespace gpucost;
using namespace gpucost::test;

namespace {

Money sumOf(const PaymentsByKind& month)
{
    Money sum = month.front() - month.front();
    for (const Money& one : month) {
        sum = sum + one;
    }
    return sum;
}

const Money& of(const PaymentsByKind& month, PaymentKind kind)
{
    return month[static_cast<std::size_t>(kind)];
}

}  // namespace

TEST_CASE("a month's payments by kind, by hand")
{
    // 730 USD a month on demand, taxed at 10 %; the year in advance is 4,380.
    const Scenario scenario = scenarioOf(withPrices(R"("tax": {"rate": "10%", "recoverable": false},)"));
    const ScenarioResult result = good(scenario);
    const auto onDemand = paymentsByKind(result.options[0]);
    REQUIRE(onDemand.size() == 12);
    CHECK(of(onDemand[3], PaymentKind::Usage) == usd("730.00"));
    CHECK(of(onDemand[3], PaymentKind::Added) == usd("73.00"));
    CHECK(of(onDemand[3], PaymentKind::Purchase).isZero());
    const auto reserved = paymentsByKind(result.options[1]);
    CHECK(of(reserved[0], PaymentKind::Purchase) == usd("4380.00"));
    CHECK(of(reserved[1], PaymentKind::Purchase).isZero());
    // 365 days from February 2026 on: 12.00 a day, and 28 days of February.
    const auto borne = borneByKind(result.options[1]);
    CHECK(of(borne[0], PaymentKind::Purchase) == usd("336.00"));
    CHECK(of(borne[1], PaymentKind::Purchase) == usd("372.00"));
    CHECK(of(borne[0], PaymentKind::Added).isZero());
    const auto shares = borneIn(*result.options[1].quote, parseMonth("2026-03").value());
    REQUIRE(shares.size() == 1);
    CHECK(shares[0].charge->cost == usd("4380.00"));
    CHECK(shares[0].amount == usd("372.00"));
    CHECK(shares[0].days == 31);
    CHECK(shares[0].of == 365);
    CHECK(derivationsOf(*result.options[1].quote, 1).empty());
    REQUIRE(derivationsOf(*result.options[1].quote, 0).size() == 1);
    CHECK(derivationsOf(*result.options[0].quote, 2)[0].charges == "2026-04, on-demand, 730.00 USD");
}

TEST_CASE("kinds sum to what is payable, and to what is borne, in every month of every example")
{
    for (const char* name : {"eight-v100-seoul.json", "p5-commitment-2024.json", "reserved-and-sold.json",
                             "v100-mix-office-hours.json"}) {
        CAPTURE(name);
        const Scenario scenario = scenarioOf(exampleText(name));
        const ScenarioResult result = good(scenario);
        for (const OptionResult& option : result.options) {
            CAPTURE(option.option->id);
            const auto months = monthsOf(option);
            const auto paid = paymentsByKind(option);
            const auto borne = borneByKind(option);
            REQUIRE(paid.size() == months.size());
            REQUIRE(borne.size() == months.size());
            for (std::size_t i = 0; i < months.size(); ++i) {
                CHECK(sumOf(paid[i]) == months[i].payable);
                CHECK(sumOf(borne[i]) == months[i].amortized);
                Money shares = months[i].billed - months[i].billed;
                for (const BorneShare& share : borneIn(*option.quote, months[i].month)) {
                    shares = shares + share.amount;
                }
                CHECK(shares == months[i].amortized);
            }
        }
    }
}

TEST_CASE("an option stands beside the baseline as a share of what the baseline costs")
{
    // 4,380 against 8,760; nothing is discounted.
    const Scenario scenario = scenarioOf(withPrices());
    const ScenarioResult result = good(scenario);
    const BesideBaseline beside = besideBaseline(result.options[1]);
    CHECK(*beside.total == Rational(Integer(-1), Integer(2)));
    CHECK(*beside.presentCost == Rational(Integer(-1), Integer(2)));
    CHECK_FALSE(besideBaseline(result.options[0]).total);
    CHECK_FALSE(besideBaseline(result.options[0]).presentCost);
}
