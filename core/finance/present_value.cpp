// SPDX-License-Identifier: Apache-2.0
#include "core/finance/present_value.h"

#include <stdexcept>

#include "core/finance/exact.h"

namespace gpucost {

namespace {

constexpr std::int32_t daysInYear = 365;

exact::Number presentValue(const exact::Field& field, const std::vector<Money>& flows, FirstFlow first)
{
    const std::int64_t wait = first == FirstFlow::Now ? 0 : 1;
    exact::Number value(field, 0);
    for (std::size_t k = 0; k < flows.size(); ++k) {
        value += exact::Number::grown(field, exact::big(flows[k]), -(static_cast<std::int64_t>(k) + wait));
    }
    return value;
}

template <class Flows, class ToMoney>
Currency currencyOf(const Flows& flows, ToMoney money)
{
    if (flows.empty()) {
        throw std::invalid_argument("a present value of no flows has no currency");
    }
    const Currency currency = money(flows.front()).currency();
    for (const auto& flow : flows) {
        if (money(flow).currency() != currency) {
            throw CurrencyMismatch("a present value in two currencies");
        }
    }
    return currency;
}

Currency currencyOf(const std::vector<Money>& flows)
{
    return currencyOf(flows, [](const Money& money) { return money; });
}

Currency currencyOf(const std::vector<DatedMoney>& flows)
{
    return currencyOf(flows, [](const DatedMoney& flow) { return flow.money; });
}

}  // namespace

Money netPresentValue(const std::vector<Money>& flows, const DiscountRate& rate, FirstFlow first)
{
    const Currency currency = currencyOf(flows);
    return {netPresentValue(flows, rate, first, Scale{currency.minorDigits()}), currency};
}

Decimal netPresentValue(const std::vector<Money>& flows, const DiscountRate& rate, FirstFlow first,
                        Scale scale)
{
    currencyOf(flows);
    const exact::Field field(rate);
    return exact::rounded(presentValue(field, flows, first), scale);
}

Money netPresentValue(const CashFlow& flow, const DiscountRate& monthly, FirstFlow first)
{
    return netPresentValue(flow.months(), monthly, first);
}

Result<Money> datedPresentValue(const std::vector<DatedMoney>& flows, const Rational& annual)
{
    const Currency currency = currencyOf(flows);
    return datedPresentValue(flows, annual, Scale{currency.minorDigits()}).map([&](const Decimal& amount) {
        return Money(amount, currency);
    });
}

Result<Decimal> datedPresentValue(const std::vector<DatedMoney>& flows, const Rational& annual, Scale scale)
{
    currencyOf(flows);
    if (annual <= Rational(-1)) {
        return fail(ErrorCode::BadValue, toString(annual), "an annual rate above -1 (-100 %)");
    }
    const exact::Field field(exact::big(Rational(1) + annual), daysInYear);
    exact::Number value(field, 0);
    for (const DatedMoney& flow : flows) {
        const auto days = (flow.date.days() - flows.front().date.days()).count();
        value += exact::Number::grown(field, exact::big(flow.money), -std::int64_t{days});
    }
    return exact::rounded(value, scale);
}

}  // namespace gpucost
