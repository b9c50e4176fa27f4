// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstdint>
#include <optional>
#include <vector>

#include "core/finance/discount_rate.h"
#include "core/money/money.h"

namespace gpucost {

/// When the payment of a period is made.
enum class PaymentAt : std::uint8_t { End, Beginning };

/// Equal payments. Present value, payments and future value balance to zero, each with its sign (money in is
/// positive, money out negative), as in spreadsheets:
///
///     present * g^n + payment * due * (g^n - 1) / (g - 1) + future = 0
///
/// g is 1 + rate per period, n the periods, due is g where payments are made at the beginning and 1 where at
/// the end; at rate zero (g^n - 1) / (g - 1) is n. A loan of 200,000 received (present) and paid back to
/// nothing (future 0) at 7.5 % / 12 over 180 periods has payments of -1,854.02.
///
/// Rounding  once, half away from zero, to the minor unit or to `scale`; correct also at irrational rates
/// Errors    std::invalid_argument below one period; CurrencyMismatch
/// Verified  tests/core/finance/annuity_test.cpp: numpy-financial, Excel's PMT, loops over periods
Money annuityPayment(const DiscountRate& rate, std::int32_t periods, const Money& present,
                     const Money& future, PaymentAt at);
Decimal annuityPayment(const DiscountRate& rate, std::int32_t periods, const Money& present,
                       const Money& future, PaymentAt at, Scale scale);
Money annuityFutureValue(const DiscountRate& rate, std::int32_t periods, const Money& payment,
                         const Money& present, PaymentAt at);
Decimal annuityFutureValue(const DiscountRate& rate, std::int32_t periods, const Money& payment,
                           const Money& present, PaymentAt at, Scale scale);
Money annuityPresentValue(const DiscountRate& rate, std::int32_t periods, const Money& payment,
                          const Money& future, PaymentAt at);
Decimal annuityPresentValue(const DiscountRate& rate, std::int32_t periods, const Money& payment,
                            const Money& future, PaymentAt at, Scale scale);

/// One payment on a loan, as positive amounts: payment = interest + principal.
struct LoanPayment {
    Money payment;
    Money interest;
    Money principal;
    Money balance;  ///< owed after it
};

/// What is paid on a loan of `loan` (positive) in `periods` equal payments.
///
/// Payment    annuityPayment() to the minor unit; the last one is what is then owed with its interest, so the
///            principal parts sum to the loan exactly
/// Interest   of the balance over the period before, rounded half away from zero to the minor unit; a
///            payment at the beginning of the first period bears none
std::vector<LoanPayment> loanSchedule(const Money& loan, const DiscountRate& rate, std::int32_t periods,
                                      PaymentAt at);

/// The same where the payment is given and the number of payments is the answer (NPER): equal payments and a
/// smaller last one. Empty where the loan is never paid off: the payment does not exceed the interest.
std::optional<std::vector<LoanPayment>> loanScheduleOfPayment(const Money& loan, const DiscountRate& rate,
                                                              const Money& payment, PaymentAt at);

}  // namespace gpucost
