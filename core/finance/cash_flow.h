// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <vector>

#include "core/quote/quote.h"

namespace gpucost {

/// An amount on a day.
struct DatedMoney {
    Date date;
    Money money;

    friend bool operator==(const DatedMoney&, const DatedMoney&) = default;
};

/// What comes in and what goes out, month by month, in one currency, exactly.
///
/// Sign      money in is positive, money out negative: what a plan costs is a negative flow
/// Dates     a month's flow is dated its first day, when charges of that month fall due
/// Currency  one; sums of two throw CurrencyMismatch
/// Length    from the first to the last month given; outside of them nothing flows
class CashFlow {
public:
    /// `months` must not be empty: the currency is theirs. Throws std::invalid_argument, CurrencyMismatch.
    CashFlow(Month start, std::vector<Money> months);

    /// The charges of a quote, month by month, as money out; what falls after the horizon is included.
    static CashFlow ofCosts(const Quote& quote);

    /// The same of charges: Charge::month 0 is `start`. At least `months` long.
    static CashFlow ofCosts(const Charges& charges, Month start, std::int32_t months, Currency currency);

    Month start() const { return m_start; }
    Month monthAt(std::int32_t index) const { return m_start.plus(index); }
    const std::vector<Money>& months() const { return m_months; }
    std::int32_t length() const { return static_cast<std::int32_t>(m_months.size()); }
    Currency currency() const { return m_months.front().currency(); }

    Money total() const;
    /// What has flowed up to and including each month; the last is total().
    std::vector<Money> cumulative() const;
    /// Each month's flow on its first day; months without one are left out.
    std::vector<DatedMoney> dated() const;
    /// Adds to one month; the flow grows where the month lies outside it.
    CashFlow with(Month month, const Money& money) const;

    CashFlow operator-() const;
    /// Month by calendar month, from the earlier start to the later end.
    friend CashFlow operator+(const CashFlow& a, const CashFlow& b);
    friend CashFlow operator-(const CashFlow& a, const CashFlow& b);
    friend bool operator==(const CashFlow&, const CashFlow&) = default;

private:
    Month m_start;
    std::vector<Money> m_months;
};

/// What choosing the plan instead of the baseline changes: an upfront is money out, what on demand would have
/// cost is money in. ofCosts(plan) - ofCosts(baseline); the two may differ in length.
CashFlow savingFlow(const Quote& plan, const Quote& baseline);

}  // namespace gpucost
