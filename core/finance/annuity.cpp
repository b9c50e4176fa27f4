// SPDX-License-Identifier: Apache-2.0
#include "core/finance/annuity.h"

#include <stdexcept>

#include "core/finance/exact.h"
#include "core/money/line_item.h"

namespace gpucost {

namespace {

using exact::Field;
using exact::Number;

Currency sharedCurrency(const Money& a, const Money& b)
{
    return (a + b).currency();
}

/// The powers of growth that the annuity equation is made of.
struct Growth {
    Growth(const Field& field, const DiscountRate& rate, std::int32_t periods, PaymentAt at)
        : whole(Number::grown(field, 1, periods))
        , sum(field, periods)
        , divisor(field, 1)
    {
        if (periods < 1) {
            throw std::invalid_argument("an annuity has at least one period");
        }
        if (!rate.isZero()) {
            const Number one(field, 1);
            const Number growth = Number::grown(field, 1, 1);
            sum = whole - one;
            divisor = growth - one;
            if (at == PaymentAt::Beginning) {
                sum = sum * growth;
            }
        }
    }

    Number whole;    // g^n
    Number sum;      // what n payments of 1 grow to, times the divisor
    Number divisor;  // g - 1, or 1
};

Number numberOf(const Field& field, const Money& money)
{
    return {field, exact::big(money)};
}

LoanPayment lastPayment(const Money& balance, const Money& interest)
{
    return {balance + interest, interest, balance, balance - balance};
}

/// Interest on a balance, period by period.
class Interest {
public:
    explicit Interest(const DiscountRate& rate)
        : m_field(rate)
        , m_rate(Number::grown(m_field, 1, 1) - Number(m_field, 1))
    {
    }
    Interest(const Interest&) = delete;  // m_rate points to m_field
    Interest& operator=(const Interest&) = delete;

    Money on(const Money& balance) const
    {
        return exact::roundedMoney(m_rate * numberOf(m_field, balance), balance.currency());
    }

private:
    Field m_field;
    Number m_rate;
};

}  // namespace

Decimal annuityPayment(const DiscountRate& rate, std::int32_t periods, const Money& present,
                       const Money& future, PaymentAt at, Scale scale)
{
    sharedCurrency(present, future);
    const Field field(rate);
    const Growth growth(field, rate, periods, at);
    const Number owed = numberOf(field, present) * growth.whole + numberOf(field, future);
    return exact::rounded((Number(field, 0) - owed) * growth.divisor, growth.sum, scale);
}

Money annuityPayment(const DiscountRate& rate, std::int32_t periods, const Money& present,
                     const Money& future, PaymentAt at)
{
    const Currency currency = sharedCurrency(present, future);
    return {annuityPayment(rate, periods, present, future, at, Scale{currency.minorDigits()}), currency};
}

Decimal annuityFutureValue(const DiscountRate& rate, std::int32_t periods, const Money& payment,
                           const Money& present, PaymentAt at, Scale scale)
{
    sharedCurrency(payment, present);
    const Field field(rate);
    const Growth growth(field, rate, periods, at);
    const Number value =
        numberOf(field, present) * growth.whole * growth.divisor + numberOf(field, payment) * growth.sum;
    return exact::rounded(Number(field, 0) - value, growth.divisor, scale);
}

Money annuityFutureValue(const DiscountRate& rate, std::int32_t periods, const Money& payment,
                         const Money& present, PaymentAt at)
{
    const Currency currency = sharedCurrency(payment, present);
    return {annuityFutureValue(rate, periods, payment, present, at, Scale{currency.minorDigits()}), currency};
}

Decimal annuityPresentValue(const DiscountRate& rate, std::int32_t periods, const Money& payment,
                            const Money& future, PaymentAt at, Scale scale)
{
    sharedCurrency(payment, future);
    const Field field(rate);
    const Growth growth(field, rate, periods, at);
    const Number value = numberOf(field, future) * growth.divisor + numberOf(field, payment) * growth.sum;
    return exact::rounded(Number(field, 0) - value, growth.whole * growth.divisor, scale);
}

Money annuityPresentValue(const DiscountRate& rate, std::int32_t periods, const Money& payment,
                          const Money& future, PaymentAt at)
{
    const Currency currency = sharedCurrency(payment, future);
    return {annuityPresentValue(rate, periods, payment, future, at, Scale{currency.minorDigits()}), currency};
}

std::vector<LoanPayment> loanSchedule(const Money& loan, const DiscountRate& rate, std::int32_t periods,
                                      PaymentAt at)
{
    const Money zero = loan - loan;
    const Money payment = -annuityPayment(rate, periods, loan, zero, at);
    const Interest interestAt(rate);
    std::vector<LoanPayment> schedule;
    Money balance = loan;
    for (std::int32_t period = 1; period <= periods; ++period) {
        const bool bearsInterest = period > 1 || at == PaymentAt::End;
        const Money interest = bearsInterest ? interestAt.on(balance) : moneyOfMinorUnits(0, loan.currency());
        if (period == periods) {
            schedule.push_back(lastPayment(balance, interest));
            break;
        }
        const Money principal = payment - interest;
        balance = balance - principal;
        schedule.push_back({payment, interest, principal, balance});
    }
    return schedule;
}

std::optional<std::vector<LoanPayment>> loanScheduleOfPayment(const Money& loan, const DiscountRate& rate,
                                                              const Money& payment, PaymentAt at)
{
    const Interest interestAt(rate);
    std::vector<LoanPayment> schedule;
    Money balance = loan;
    while (!balance.isZero()) {
        const bool bearsInterest = !schedule.empty() || at == PaymentAt::End;
        const Money interest = bearsInterest ? interestAt.on(balance) : moneyOfMinorUnits(0, loan.currency());
        if ((balance + interest).amount() <= payment.amount()) {
            schedule.push_back(lastPayment(balance, interest));
            return schedule;
        }
        const Money principal = payment - interest;
        if (principal.amount() <= Decimal(0)) {
            return std::nullopt;
        }
        balance = balance - principal;
        schedule.push_back({payment, interest, principal, balance});
    }
    return schedule;
}

}  // namespace gpucost
