// SPDX-License-Identifier: Apache-2.0
#include "core/money/rational.h"

namespace gpucost {

Rational::Rational(const Decimal& value)
    : Rational(value.coefficient(), pow10(value.scale()))
{
}

Rational::Rational(const Integer& numerator, const Integer& denominator)
    : m_numerator(numerator)
    , m_denominator(denominator)
{
    if (m_denominator.isZero()) {
        throw std::domain_error("a fraction with denominator zero");
    }
    if (m_denominator.isNegative()) {
        m_numerator = -m_numerator;
        m_denominator = -m_denominator;
    }
    if (m_denominator == Integer(1)) {
        return;
    }
    const Integer common = gcd(m_numerator, m_denominator);
    if (common != Integer(1)) {
        m_numerator = divideTruncated(m_numerator, common).quotient;
        m_denominator = divideTruncated(m_denominator, common).quotient;
    }
}

Result<Rational> Rational::parse(std::string_view text)
{
    const std::size_t slash = text.find('/');
    if (slash == std::string_view::npos) {
        return Decimal::parse(text).map([](const Decimal& value) { return Rational(value); });
    }
    const std::string_view over = text.substr(0, slash);
    const std::string_view under = text.substr(slash + 1);
    constexpr std::size_t maxDigits = 40;
    const auto numerator = over.size() <= maxDigits ? Integer::parse(over) : std::nullopt;
    const auto denominator = under.size() <= maxDigits ? Integer::parse(under) : std::nullopt;
    if (!numerator || !denominator || *denominator <= Integer(0)) {
        return fail(ErrorCode::BadNumber, '"' + std::string(text.substr(0, 2 * maxDigits)) + '"',
                    "a number such as 8, 0.25 or 1/6");
    }
    return Rational(*numerator, *denominator);
}

Rational Rational::operator-() const
{
    Rational result = *this;
    result.m_numerator = -m_numerator;
    return result;
}

Rational operator+(const Rational& a, const Rational& b)
{
    if (a.m_denominator == b.m_denominator) {
        return {a.m_numerator + b.m_numerator, a.m_denominator};
    }
    const Integer common = gcd(a.m_denominator, b.m_denominator);
    const Integer aShare = divideTruncated(b.m_denominator, common).quotient;
    const Integer bShare = divideTruncated(a.m_denominator, common).quotient;
    return {a.m_numerator * aShare + b.m_numerator * bShare, a.m_denominator * aShare};
}

Rational operator-(const Rational& a, const Rational& b)
{
    return a + (-b);
}

Rational operator*(const Rational& a, const Rational& b)
{
    // Reduce crosswise first, so that the products stay as small as they can be.
    const Integer left = gcd(a.m_numerator, b.m_denominator);
    const Integer right = gcd(b.m_numerator, a.m_denominator);
    const auto over = [](const Integer& value, const Integer& by) {
        return by == Integer(1) || by.isZero() ? value : divideTruncated(value, by).quotient;
    };
    // In lowest terms already, as both factors were: a third divisor need not be looked for.
    Rational product;
    product.m_numerator = over(a.m_numerator, left) * over(b.m_numerator, right);
    product.m_denominator = over(a.m_denominator, right) * over(b.m_denominator, left);
    return product;
}

Rational operator/(const Rational& a, const Rational& b)
{
    return a * Rational(b.m_denominator, b.m_numerator);
}

std::strong_ordering operator<=>(const Rational& a, const Rational& b)
{
    if (a.m_denominator == b.m_denominator) {
        return a.m_numerator <=> b.m_numerator;
    }
    return a.m_numerator * b.m_denominator <=> b.m_numerator * a.m_denominator;
}

Decimal round(const Rational& value, Scale scale, Rounding rounding)
{
    return {divide(value.numerator() * pow10(scale.places), value.denominator(), rounding), scale};
}

Integer ceiling(const Rational& value)
{
    return divide(value.numerator(), value.denominator(), Rounding::Ceiling);
}

Integer floor(const Rational& value)
{
    return divide(value.numerator(), value.denominator(), Rounding::Floor);
}

std::string toString(const Rational& value)
{
    if (value.isWhole()) {
        return toString(value.numerator());
    }
    Integer rest = value.denominator();
    int places = 0;
    constexpr int maxPlaces = 20;
    for (const std::int64_t factor : {10, 2, 5}) {
        while (places < maxPlaces) {
            const auto [quotient, remainder] = divideTruncated(rest, Integer(factor));
            if (!remainder.isZero()) {
                break;
            }
            rest = quotient;
            ++places;
        }
    }
    if (rest != Integer(1)) {
        return toString(value.numerator()) + '/' + toString(value.denominator());
    }
    return toString(trimmed(round(value, Scale{places}, Rounding::HalfUp)));
}

}  // namespace gpucost
