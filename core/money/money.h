// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <string>
#include <string_view>

#include "core/money/currency.h"
#include "core/money/rational.h"

namespace gpucost {

/// An amount of money as it is priced or billed: a decimal and its currency.
/// Sums of two currencies throw CurrencyMismatch; nothing converts by itself. Money of two currencies has no
/// order.
class Money {
public:
    Money() = default;
    Money(Decimal amount, Currency currency)
        : m_amount(amount)
        , m_currency(currency)
    {
    }

    const Decimal& amount() const { return m_amount; }
    Currency currency() const { return m_currency; }
    bool isZero() const { return m_amount.isZero(); }

    Money operator-() const { return {-m_amount, m_currency}; }
    friend Money operator+(const Money& a, const Money& b);
    friend Money operator-(const Money& a, const Money& b);
    friend Money operator*(const Money& a, const Decimal& factor);
    friend bool operator==(const Money& a, const Money& b) = default;

private:
    Decimal m_amount;
    Currency m_currency;
};

/// An exact amount before rounding: a fraction and its currency. Rounded once, where it becomes a charge.
class Amount {
public:
    Amount() = default;
    Amount(Rational value, Currency currency)
        : m_value(value)
        , m_currency(currency)
    {
    }
    explicit Amount(const Money& money)
        : m_value(money.amount())
        , m_currency(money.currency())
    {
    }

    const Rational& value() const { return m_value; }
    Currency currency() const { return m_currency; }

    friend Amount operator+(const Amount& a, const Amount& b);
    friend Amount operator-(const Amount& a, const Amount& b);
    friend Amount operator*(const Amount& a, const Rational& factor);
    friend bool operator==(const Amount& a, const Amount& b) = default;

private:
    Rational m_value;
    Currency m_currency;
};

/// Rounded half away from zero to the minor unit of its currency: 47.125 USD is 47.13 USD, 1632.9 KRW is 1633
/// KRW. Source: AWS's own 47.125 to 47.13 (savings plan example); ISO 4217 for the decimals.
Money roundToMinorUnit(const Amount& amount);
Money round(const Amount& amount, Scale scale, Rounding rounding);

/// `text` in US dollars, Korean won: for the program's own literals.
Money usd(std::string_view text);
Money krw(std::string_view text);

/// "12.50 USD".
std::string toString(const Money& money);

}  // namespace gpucost
