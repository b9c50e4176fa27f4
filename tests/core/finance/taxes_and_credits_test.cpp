// SPDX-License-Identifier: Apache-2.0
#include "core/finance/taxes_and_credits.h"

#include <random>

#include "core/finance/price_path.h"
#include "tests/core/finance/flow_text.h"
#include "tests/core/quote/offer_builders.h"

using namespace gpucost;
using namespace gpucost::test;

namespace {

Percentage percent(std::string_view text)
{
    return Percentage::parse(text).value();
}

std::string text(const std::vector<AddedFlow>& rows)
{
    std::string lines;
    for (const AddedFlow& row : rows) {
        lines += (lines.empty() ? "" : "; ") + toString(row.month) + ' ' + row.what + ' ' +
                 toString(row.amount.amount());
    }
    return lines;
}

}  // namespace

TEST_CASE("value-added tax is rounded once a month")
{
    const CashFlow costs(month("2024-01"), flows("-100 0 -0.25 10"));
    CHECK(text(vatOn(costs, {percent("10"), false, 0})) ==
          "2024-01 VAT 10 % -10.00; 2024-03 VAT 10 % -0.03; 2024-04 VAT 10 % 1.00");
    const CashFlow won(month("2024-01"), {krw("-4157"), krw("-15")});
    CHECK(withAdded(won, vatOn(won, {percent("10"), false, 0})).months() ==
          std::vector<Money>{krw("-4573"), krw("-17")});  // 415.7 and 1.5, half away from zero
    CHECK(vatOn(costs, {percent("0"), false, 0}).empty());
}

TEST_CASE("recoverable tax costs time, not money")
{
    const CashFlow costs(month("2024-01"), flows("-100 -200"));
    const auto rows = vatOn(costs, {percent("12.5"), true, 2});
    CHECK(text(rows) ==
          "2024-01 VAT 12.5 % -12.50; 2024-03 VAT 12.5 % recovered 12.50; 2024-02 VAT 12.5 % -25.00; "
          "2024-04 VAT 12.5 % recovered 25.00");
    CHECK(withAdded(costs, rows).months() == flows("-112.50 -225 12.50 25"));
    CHECK(withAdded(costs, rows).total() == costs.total());
    CHECK(withAdded(costs, vatOn(costs, {percent("19"), true, 0})) == costs);
}

TEST_CASE("discounts apply in their order, each on what is left")
{
    const Book book("on-demand 1 USD; reserved-1y-all-upfront 0 USD upfront=1000");
    const Quote quote = book.quote("reserved-1y-all-upfront:1+on-demand", "months=1 gpus=2 start=2024-01");
    const std::vector<NegotiatedDiscount> two{
        {"agreement", percent("10"), NegotiatedDiscount::Scope::Everything},
        {"promotion", percent("5"), NegotiatedDiscount::Scope::Uncommitted}};
    // 1,000 upfront and 730 of use: 100 + 73, then 5 % of 657.
    CHECK(text(discounts(quote.charges(), quote.start(), two)) ==
          "2024-01 agreement 173.00; 2024-01 promotion 32.85");
    const std::vector<NegotiatedDiscount> other{
        {"promotion", percent("5"), NegotiatedDiscount::Scope::Uncommitted},
        {"agreement", percent("10"), NegotiatedDiscount::Scope::Commitments}};
    CHECK(text(discounts(quote.charges(), quote.start(), other)) ==
          "2024-01 promotion 36.50; 2024-01 agreement 100.00");
    // Azure: 5 % off 0.832, 0.475 and 1.514 an hour.
    const auto hourly = [](const char* list) {
        return toString(round(Rational(Decimal::of(list)) * percent("5").complement().fraction(), Scale{3},
                              Rounding::HalfUp));
    };
    CHECK(hourly("0.832") == "0.790");
    CHECK(hourly("0.475") == "0.451");
    CHECK(hourly("1.514") == "1.438");
}

TEST_CASE("charges less discounts are the charges at all discounts, each rounded once")
{
    const Book book("on-demand 0.4757 USD; reserved-1y-partial-upfront 0.2133 USD upfront=977");
    std::mt19937_64 random(12);
    for (int round = 0; round < 100; ++round) {
        const std::string use = "gpus=3 start=2024-01 months=" + std::to_string(random() % 14 + 1) +
                                " use=" + std::to_string(random() % 101) + "%";
        const Quote quote =
            book.quote(round % 2 == 0 ? "on-demand" : "reserved-1y-partial-upfront:2+on-demand", use);
        std::vector<NegotiatedDiscount> list;
        Rational kept(1);
        for (std::size_t i = random() % 4; i > 0; --i) {
            const Percentage share =
                Percentage::ofFraction(Rational(static_cast<std::int64_t>(random() % 400)) / Rational(1000));
            list.push_back({"d" + std::to_string(i), share, NegotiatedDiscount::Scope::Everything});
            kept = kept * share.complement().fraction();
        }
        Money expected = usd("0");
        for (const Charge& charge : quote.charges()) {
            expected = expected + roundToMinorUnit(charge.exact * kept);
        }
        const CashFlow costs = CashFlow::ofCosts(quote);
        CHECK(withAdded(costs, discounts(quote.charges(), quote.start(), list)).total() == -expected);
    }
}

TEST_CASE("credits pay while they last, the one that expires first before the others")
{
    const CashFlow costs(month("2024-01"), flows("-100 -100 -100 -100"));
    const std::vector<Credit> credits{{"long", usd("150"), month("2024-01"), month("2024-12")},
                                      {"short", usd("130"), month("2024-01"), month("2024-02")},
                                      {"late", usd("500"), month("2024-04"), month("2024-04")}};
    const CreditsApplied applied = applyCredits(costs, credits);
    CHECK(text(applied.rows) ==
          "2024-01 short 100.00; 2024-02 short 30.00; 2024-02 long 70.00; 2024-03 long 80.00; 2024-04 late "
          "100.00");
    CHECK(applied.uses[0].used == usd("150"));
    CHECK(applied.uses[1].expired == usd("0"));
    CHECK(applied.uses[2].used == usd("100"));
    CHECK(applied.uses[2].expired == usd("400"));
    CHECK(withAdded(costs, applied.rows).months() == flows("0 0 -20 0"));
    // What is not used in time is lost, and months that bring money in use no credit.
    const CreditsApplied lost = applyCredits(CashFlow(month("2024-01"), flows("-10 5 -10")),
                                             {{"free", usd("100"), month("2023-11"), month("2024-02")}});
    CHECK(text(lost.rows) == "2024-01 free 10.00");
    CHECK(lost.uses[0].expired == usd("90"));
}

TEST_CASE("discounts, tax and credits still sum exactly")
{
    const Book book("on-demand 4.234 USD");
    const Quote quote = book.quote("on-demand", "months=12 gpus=3 start=2024-01 use=37%");
    const CashFlow list = CashFlow::ofCosts(quote);
    const auto off = discounts(quote.charges(), quote.start(),
                               {{"agreement", percent("7.3"), NegotiatedDiscount::Scope::Everything}});
    const CashFlow net = withAdded(list, off);
    const auto tax = vatOn(net, {percent("10"), false, 0});
    const CashFlow taxed = withAdded(net, tax);
    const CreditsApplied credits =
        applyCredits(taxed, {{"startup", usd("10000"), month("2024-01"), month("2024-06")}});
    const CashFlow paid = withAdded(taxed, credits.rows);
    Money sum = list.total();
    for (const auto* rows : {&off, &tax, &credits.rows}) {
        for (const AddedFlow& row : *rows) {
            sum = sum + row.amount;
        }
    }
    CHECK(paid.total() == sum);
    CHECK(credits.uses[0].used + credits.uses[0].expired == usd("10000"));
}
