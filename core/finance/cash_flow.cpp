// SPDX-License-Identifier: Apache-2.0
#include "core/finance/cash_flow.h"

#include <algorithm>
#include <stdexcept>

#include "core/money/line_item.h"

namespace gpucost {

namespace {

std::int32_t monthsFrom(Month first, Month last)
{
    return (last.year() - first.year()) * 12 + last.monthOfYear() - first.monthOfYear();
}

Money zeroLike(const Money& money)
{
    return money - money;
}

/// With all places of the minor unit: 15.5 USD is 15.50 USD.
Money padded(const Money& money)
{
    return money + moneyOfMinorUnits(0, money.currency());
}

std::size_t at(std::int32_t index)
{
    return static_cast<std::size_t>(index);
}

}  // namespace

CashFlow::CashFlow(Month start, std::vector<Money> months)
    : m_start(start)
    , m_months(std::move(months))
{
    if (m_months.empty()) {
        throw std::invalid_argument("a cash flow without months has no currency");
    }
    for (Money& money : m_months) {
        money = padded(money);
        if (money.currency() != m_months.front().currency()) {
            throw CurrencyMismatch("a cash flow in two currencies");
        }
    }
}

CashFlow CashFlow::ofCosts(const Quote& quote)
{
    std::vector<Money> months = quote.cashFlow();
    if (months.empty()) {
        months.push_back(zeroLike(quote.total()));
    }
    return -CashFlow(quote.start(), std::move(months));
}

CashFlow CashFlow::ofCosts(const Charges& charges, Month start, std::int32_t months, Currency currency)
{
    std::int32_t length = std::max(months, std::int32_t{1});
    for (const Charge& charge : charges) {
        length = std::max(length, charge.month + 1);
    }
    std::vector<Money> flow(at(length), moneyOfMinorUnits(0, currency));
    for (const Charge& charge : charges) {
        flow[at(charge.month)] = flow[at(charge.month)] - charge.cost;
    }
    return {start, std::move(flow)};
}

Money CashFlow::total() const
{
    return cumulative().back();
}

std::vector<Money> CashFlow::cumulative() const
{
    std::vector<Money> sums;
    sums.reserve(m_months.size());
    for (const Money& money : m_months) {
        sums.push_back(sums.empty() ? money : sums.back() + money);
    }
    return sums;
}

std::vector<DatedMoney> CashFlow::dated() const
{
    std::vector<DatedMoney> flows;
    for (std::int32_t index = 0; index < length(); ++index) {
        if (!m_months[at(index)].isZero()) {
            flows.push_back({monthAt(index).firstDay(), m_months[at(index)]});
        }
    }
    return flows;
}

CashFlow CashFlow::with(Month month, const Money& money) const
{
    return *this + CashFlow(month, {money});
}

CashFlow CashFlow::operator-() const
{
    std::vector<Money> months;
    months.reserve(m_months.size());
    std::transform(m_months.begin(), m_months.end(), std::back_inserter(months),
                   [](const Money& money) { return -money; });
    return {m_start, std::move(months)};
}

CashFlow operator+(const CashFlow& a, const CashFlow& b)
{
    const Month start = std::min(a.m_start, b.m_start);
    const Month end = std::max(a.monthAt(a.length()), b.monthAt(b.length()));
    std::vector<Money> sum(at(monthsFrom(start, end)), zeroLike(a.m_months.front() + b.m_months.front()));
    for (const CashFlow* flow : {&a, &b}) {
        const std::int32_t offset = monthsFrom(start, flow->m_start);
        for (std::int32_t index = 0; index < flow->length(); ++index) {
            Money& month = sum[at(offset + index)];
            month = month + flow->m_months[at(index)];
        }
    }
    return {start, std::move(sum)};
}

CashFlow operator-(const CashFlow& a, const CashFlow& b)
{
    return a + -b;
}

CashFlow savingFlow(const Quote& plan, const Quote& baseline)
{
    return CashFlow::ofCosts(plan) - CashFlow::ofCosts(baseline);
}

}  // namespace gpucost
