// SPDX-License-Identifier: Apache-2.0
#include "core/finance/early_exit.h"

#include <algorithm>
#include <chrono>
#include <stdexcept>

namespace gpucost {

namespace {

Amount zeroIn(Currency currency)
{
    return {Rational(0), currency};
}

Date addMonths(Date date, std::int32_t months)
{
    const auto shifted = date.civil() + std::chrono::months(months);
    return Date(shifted.ok() ? shifted : shifted.year() / shifted.month() / std::chrono::last);
}

Rational days(Date from, Date to)
{
    return Rational(std::int64_t{(to.days() - from.days()).count()});
}

Amount atLeastZero(const Amount& amount)
{
    return amount.value().isNegative() ? zeroIn(amount.currency()) : amount;
}

/// Cash less use, before it is rounded.
Amount unused(const std::vector<TencentOrder>& orders)
{
    if (orders.empty()) {
        throw std::invalid_argument("a refund of no orders");
    }
    Amount left = zeroIn(orders.front().cashPaid.currency());
    for (const TencentOrder& order : orders) {
        left = left + atLeastZero(Amount(order.cashPaid) - order.used);
    }
    return left;
}

}  // namespace

CashFlow endedAt(const CashFlow& costs, Month exit, const Money& refund)
{
    std::vector<Money> months;
    for (std::int32_t index = 0; index < costs.length() && costs.monthAt(index) < exit; ++index) {
        months.push_back(costs.months()[static_cast<std::size_t>(index)]);
    }
    if (months.empty()) {
        return {exit, {refund}};
    }
    return CashFlow(costs.start(), std::move(months)).with(exit, refund);
}

Result<AzureRefund> azureRefund(const AzureReturn& returned)
{
    const Date end = addMonths(returned.first, returned.term.months());
    if (returned.exit < returned.first || returned.exit > end) {
        return fail(ErrorCode::BadValue, "an exit on " + toString(returned.exit),
                    "a day of the term, " + toString(returned.first) + " to " + toString(end));
    }
    const Rational remaining = days(returned.exit, end) / days(returned.first, end);
    const Money cancelled = roundToMinorUnit(Amount(returned.purchasePrice) * remaining);

    Money room = returned.cap;
    const Date yearBefore = addMonths(returned.exit, -12);
    for (const DatedMoney& earlier : returned.earlier) {
        if (earlier.date > yearBefore && earlier.date <= returned.exit) {
            room = room - earlier.money;
        }
    }
    if (room.amount().isNegative()) {
        room = room - room;
    }
    const bool isWithinCap = (cancelled - room).amount() <= Decimal(0);
    const Rational part = isWithinCap ? Rational(1) : Rational(room.amount()) / Rational(cancelled.amount());
    const bool isCheaperNow = (returned.currentPrice - returned.purchasePrice).amount().isNegative();
    const Money& price = isCheaperNow ? returned.currentPrice : returned.purchasePrice;
    return AzureRefund{
        remaining, cancelled, room, isWithinCap,
        roundToMinorUnit(Amount(price) * (remaining * part * returned.fee.complement().fraction()))};
}

Money azureExchangeMinimum(const Money& monthly, Term term, std::int32_t paymentsMade)
{
    return monthly * Decimal(std::max(term.months() - paymentsMade, std::int32_t{0}));
}

std::optional<Decimal> ladderShare(const Ladder& ladder, std::int32_t months)
{
    for (const LadderStep& step : ladder.steps) {
        if (step.fromMonths <= months && months <= step.toMonths) {
            return step.share;
        }
    }
    return std::nullopt;
}

TencentOrder TencentOrder::unstarted(const Money& cashPaid)
{
    return {cashPaid, zeroIn(cashPaid.currency())};
}

TencentOrder TencentOrder::partlyUsed(const Money& cashPaid, const Money& monthlyPrice,
                                      std::int32_t wholeMonths, const Decimal& shareForMonthsUsed,
                                      const Money& hourlyPrice, const Rational& hours)
{
    return {cashPaid,
            Amount(monthlyPrice * shareForMonthsUsed * Decimal(wholeMonths)) + Amount(hourlyPrice) * hours};
}

TencentOrder TencentOrder::upgrade(const Money& cashPaid, std::int32_t usedDays, std::int32_t termDays)
{
    return {cashPaid, Amount(cashPaid) * (Rational(usedDays) / Rational(termDays))};
}

TencentOrder TencentOrder::lighthouse(const Money& cashPaid, const Money& listPriceOfTerm,
                                      std::int32_t usedDays, std::int32_t termDays)
{
    return {cashPaid, Amount(listPriceOfTerm) * (Rational(usedDays) / Rational(termDays))};
}

Money tencentRefund(const std::vector<TencentOrder>& orders)
{
    return roundToMinorUnit(unused(orders));
}

TencentDowngrade tencentDowngrade(const std::vector<TencentOrder>& orders, const Money& newMonthlyPrice,
                                  const Rational& remainingMonths, const Decimal& newShare)
{
    const Money oldRefund = tencentRefund(orders);
    const Money newCost = roundToMinorUnit(Amount(newMonthlyPrice * newShare) * remainingMonths);
    const Money difference = oldRefund - newCost;
    return {oldRefund, newCost, difference,
            difference.amount().isNegative() ? difference - difference : difference};
}

MarketplaceSale awsMarketplaceSale(const Money& upfrontSoldFor)
{
    const Money fee = roundToMinorUnit(Amount(upfrontSoldFor * Decimal::of("0.12")));
    return {fee, upfrontSoldFor - fee};
}

}  // namespace gpucost
