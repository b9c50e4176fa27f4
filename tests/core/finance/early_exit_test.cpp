// SPDX-License-Identifier: Apache-2.0
#include "core/finance/early_exit.h"

#include "tests/core/finance/flow_text.h"

using namespace gpucost;
using namespace gpucost::test;

namespace {

Money cny(std::string_view text)
{
    return {Decimal::of(text), currency("CNY")};
}

Date day(std::string_view text)
{
    return parseDate(text).value();
}

AzureReturn threeYears(const char* purchase, const char* current, const char* exit)
{
    return {usd(purchase), usd(current), day("2023-01-01"), Term(36), day(exit), {}};
}

}  // namespace

TEST_CASE("Azure refunds the lower of purchase and current price by the days left")
{
    // 1,096 days with 2024-02-29; 731 are left on the first day of the second year.
    const AzureRefund refund = azureRefund(threeYears("10960", "12000", "2024-01-01")).value();
    CHECK(refund.remaining == Rational(731) / Rational(1096));
    CHECK(refund.refund == usd("7310"));
    CHECK(refund.cancelled == usd("7310"));
    CHECK(refund.isWithinCap);
    const AzureRefund cheaper = azureRefund(threeYears("10960", "5480", "2024-01-01")).value();
    CHECK(cheaper.refund == usd("3655"));
    CHECK(cheaper.cancelled == usd("7310"));
    AzureReturn withFee = threeYears("10960", "12000", "2024-01-01");
    withFee.fee = Percentage::parse("12%").value();
    CHECK(azureRefund(withFee)->refund == usd("6432.80"));
    CHECK(azureRefund(threeYears("10960", "12000", "2023-01-01"))->refund == usd("10960"));
    CHECK(azureRefund(threeYears("10960", "12000", "2026-01-01"))->refund == usd("0"));
    CHECK(azureRefund(threeYears("1", "1", "2026-01-02")).error().code == ErrorCode::BadValue);
    CHECK(azureRefund(threeYears("1", "1", "2022-12-31")).error().code == ErrorCode::BadValue);
}

TEST_CASE("Azure's cap counts cancelled commitment of any 12 months")
{
    AzureReturn returned = threeYears("109600", "54800", "2024-01-01");
    const AzureRefund over = azureRefund(returned).value();  // 73,100 would be cancelled
    CHECK_FALSE(over.isWithinCap);
    CHECK(over.room == usd("50000"));
    CHECK(over.refund == usd("25000"));  // 36,550 x 50,000 / 73,100
    returned = threeYears("10960", "10960", "2024-01-01");
    returned.earlier = {{day("2023-01-01"), usd("49999")},  // a year ago to the day: no longer counted
                        {day("2023-01-02"), usd("40000")},
                        {day("2024-01-02"), usd("9000")}};  // later
    CHECK(azureRefund(returned)->room == usd("10000"));
    CHECK(azureRefund(returned)->isWithinCap);
    returned.earlier.push_back({day("2023-12-31"), usd("10000")});
    CHECK(azureRefund(returned)->room == usd("0"));
    CHECK(azureRefund(returned)->refund == usd("0"));
    returned.cap = krw("1");
    CHECK_THROWS_AS(azureRefund(returned), CurrencyMismatch);
}

TEST_CASE("an Azure exchange commits to at least what is left to pay")
{
    CHECK(azureExchangeMinimum(usd("100"), Term(36), 18) == usd("1800"));  // Microsoft's example
    CHECK(azureExchangeMinimum(usd("100"), Term(36), 36) == usd("0"));
}

TEST_CASE("Tencent refunds cash less used time at the price of use")
{
    const auto hours = [](const char* cash, int used) {
        return TencentOrder::partlyUsed(cny(cash), cny("0"), 0, Decimal(1), cny("0.42"), Rational(used));
    };
    // Tencent's own examples 2, 3 and 4.
    CHECK(tencentRefund({hours("407.96", 48)}) == cny("387.80"));
    CHECK(tencentRefund({hours("407.96", 48), TencentOrder::unstarted(cny("507.96"))}) == cny("895.76"));
    CHECK(tencentRefund({hours("407.96", 12), TencentOrder::upgrade(cny("100"), 3, 365)}) == cny("502.10"));
    // Lighthouse: 24 - 60 x 30 / 365.
    CHECK(tencentRefund({TencentOrder::lighthouse(usd("24"), usd("60"), 30, 365)}) == usd("19.07"));
    // Used at list price costs more than was paid: nothing comes back, and nothing is owed.
    CHECK(tencentRefund({hours("10", 48)}) == cny("0"));
    CHECK(tencentRefund({hours("10", 48), TencentOrder::unstarted(cny("5"))}) == cny("5"));
    CHECK_THROWS_AS(tencentRefund({}), std::invalid_argument);
}

TEST_CASE("used months are priced at the ladder for the months used, not for those bought")
{
    Ladder ladder;
    ladder.steps = {{1, 5, Decimal(1)}, {6, 11, Decimal::of("0.88")}, {12, 12, Decimal::of("0.83")}};
    CHECK(ladderShare(ladder, 8) == Decimal::of("0.88"));
    CHECK(ladderShare(ladder, 2) == Decimal(1));
    CHECK_FALSE(ladderShare(ladder, 13));
    // 12 months at 102 and 83 % are 1,015.92, of which a voucher paid 100.
    const Money bought = cny("102") * Decimal(12) * *ladderShare(ladder, 12);
    CHECK(bought == cny("1015.92"));
    const Money cash = bought - cny("100");
    CHECK(cash == cny("915.92"));

    const TencentOrder eight =
        TencentOrder::partlyUsed(cash, cny("102"), 8, *ladderShare(ladder, 8), cny("0.32"), Rational(0));
    CHECK(tencentRefund({eight}) == cny("197.84"));
    const TencentDowngrade second = tencentDowngrade({eight}, cny("60"), Rational(4), Decimal(1));
    CHECK(second.newCost == cny("240"));
    CHECK(second.difference == cny("-42.16"));
    CHECK(second.refund == cny("0"));

    const TencentOrder three =
        TencentOrder::partlyUsed(cash, cny("102"), 3, *ladderShare(ladder, 3), cny("0.32"), Rational(72));
    const TencentDowngrade third =
        tencentDowngrade({three}, cny("60"), Rational(270) / Rational(30), Decimal::of("0.88"));
    CHECK(third.oldRefund == cny("586.88"));
    CHECK(third.newCost == cny("475.20"));
    CHECK(third.refund == cny("111.68"));
    // An older copy of the page gives no discount on the new one.
    const TencentDowngrade older = tencentDowngrade({three}, cny("60"), Rational(9), Decimal(1));
    CHECK(older.newCost == cny("540"));
    CHECK(older.refund == cny("46.88"));
}

TEST_CASE("the AWS marketplace keeps twelve percent")
{
    CHECK(awsMarketplaceSale(usd("1000")).fee == usd("120"));
    CHECK(awsMarketplaceSale(usd("1000")).proceeds == usd("880"));
    const MarketplaceSale odd = awsMarketplaceSale(usd("0.29"));  // 0.0348
    CHECK(odd.fee == usd("0.03"));
    CHECK(odd.fee + odd.proceeds == usd("0.29"));
}

TEST_CASE("an obligation that ends early stops, and its refund comes in that month")
{
    const CashFlow costs(month("2024-01"), flows("-100 -10 -10 -10"));
    CHECK(endedAt(costs, month("2024-03"), usd("30")).months() == flows("-100 -10 30"));
    CHECK(endedAt(costs, month("2024-06"), usd("1")).months() == flows("-100 -10 -10 -10 0 1"));
    CHECK(endedAt(costs, month("2024-01"), usd("100")).months() == flows("100"));
}
