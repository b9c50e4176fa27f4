// SPDX-License-Identifier: Apache-2.0
#include "core/money/money.h"

namespace gpucost {

namespace {

Currency same(Currency a, Currency b)
{
    if (a != b) {
        throw CurrencyMismatch("a sum of " + std::string(a.code()) + " and " + std::string(b.code()));
    }
    return a;
}

}  // namespace

Money operator+(const Money& a, const Money& b)
{
    return {a.m_amount + b.m_amount, same(a.m_currency, b.m_currency)};
}

Money operator-(const Money& a, const Money& b)
{
    return {a.m_amount - b.m_amount, same(a.m_currency, b.m_currency)};
}

Money operator*(const Money& a, const Decimal& factor)
{
    return {a.m_amount * factor, a.m_currency};
}

Amount operator+(const Amount& a, const Amount& b)
{
    return {a.m_value + b.m_value, same(a.m_currency, b.m_currency)};
}

Amount operator-(const Amount& a, const Amount& b)
{
    return {a.m_value - b.m_value, same(a.m_currency, b.m_currency)};
}

Amount operator*(const Amount& a, const Rational& factor)
{
    return {a.m_value * factor, a.m_currency};
}

Money roundToMinorUnit(const Amount& amount)
{
    return round(amount, Scale{amount.currency().minorDigits()}, Rounding::HalfUp);
}

Money round(const Amount& amount, Scale scale, Rounding rounding)
{
    return {round(amount.value(), scale, rounding), amount.currency()};
}

Money usd(std::string_view text)
{
    return {Decimal::of(text), currency("USD")};
}

Money krw(std::string_view text)
{
    return {Decimal::of(text), currency("KRW")};
}

std::string toString(const Money& money)
{
    return toString(money.amount()) + ' ' + std::string(money.currency().code());
}

}  // namespace gpucost
