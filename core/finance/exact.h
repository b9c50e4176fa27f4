// SPDX-License-Identifier: Apache-2.0
//
// Private to core/finance: brings in Boost.Multiprecision, so no public header includes it.
#pragma once

#include <cstdint>
#include <map>
#include <utility>

#include <boost/multiprecision/cpp_int.hpp>

#include "core/finance/discount_rate.h"
#include "core/money/money.h"

namespace gpucost::exact {

using BigInt = boost::multiprecision::cpp_int;
using BigRational = boost::multiprecision::cpp_rational;

BigInt big(const Integer& value);
BigRational big(const Rational& value);
BigRational big(const Decimal& value);
inline BigRational big(const Money& money)
{
    return big(money.amount());
}

/// Throws Overflow beyond 154 digits.
Integer integerOf(const BigInt& value);
Rational rationalOf(const BigRational& value);
Decimal decimalOf(const BigInt& coefficient, int places);

BigInt pow10Big(int exponent);
BigInt floorDivide(const BigInt& dividend, const BigInt& divisor);

/// The greatest integer whose n-th power does not exceed `value` (not negative).
BigInt floorRoot(const BigInt& value, std::int32_t n);

/// numerator / denominator to the nearest integer, ties away from zero.
BigInt nearest(const BigInt& numerator, const BigInt& denominator);

/// The numbers a0 + a1 G + a2 G^2 + ..., all a rational, where G = base^(1/root) is how much money grows in a
/// period.
///
/// The root is taken out as far as it is rational: of 1.21^(1/2) remains 1.1. What is left has x^root - base
/// irreducible over the rationals (base > 0 and no p-th power for any prime p dividing root), so a number is
/// zero exactly where all its coefficients are. With that, whether a value lies on a rounding tie is decided,
/// never guessed.
class Field {
public:
    explicit Field(const DiscountRate& rate)
        : Field(big(rate.growthBase()), rate.growthRoot())
    {
    }
    Field(BigRational base, std::int32_t root);

    const BigRational& base() const { return m_base; }
    std::int32_t root() const { return m_root; }

private:
    BigRational m_base;
    std::int32_t m_root;
};

class Number {
public:
    Number(const Field& field, const BigRational& value);

    /// value * G^periods.
    static Number grown(const Field& field, const BigRational& value, std::int64_t periods);

    Number& operator+=(const Number& other);
    Number& operator-=(const Number& other);
    friend Number operator+(Number a, const Number& b) { return a += b; }
    friend Number operator-(Number a, const Number& b) { return a -= b; }
    friend Number operator*(const Number& a, const Number& b);
    const Field& field() const { return *m_field; }
    bool isZero() const { return m_coefficients.empty(); }
    bool isRational() const;
    BigRational rational() const;  ///< where isRational()
    int sign() const;

    /// Integers around 2^bits times the value.
    std::pair<BigInt, BigInt> bounds(unsigned bits) const;

private:
    void add(std::int32_t power, const BigRational& value);

    const Field* m_field;
    std::map<std::int32_t, BigRational> m_coefficients;  // none of them zero
};

/// numerator / denominator * 10^places, rounded half away from zero: the correctly rounded true value.
/// Throws std::domain_error where the denominator is zero.
BigInt roundedQuotient(const Number& numerator, const Number& denominator, int places);
Decimal rounded(const Number& value, Scale scale);
Decimal rounded(const Number& numerator, const Number& denominator, Scale scale);
Money roundedMoney(const Number& value, Currency currency);

}  // namespace gpucost::exact
