// SPDX-License-Identifier: Apache-2.0
#include "core/money/decimal.h"

#include <algorithm>
#include <cmath>

namespace gpucost {

namespace {

bool isDigit(char c)
{
    return c >= '0' && c <= '9';
}

std::size_t leadingDigits(std::string_view text)
{
    return static_cast<std::size_t>(std::find_if_not(text.begin(), text.end(), isDigit) - text.begin());
}

Result<Decimal> notANumber(std::string_view text)
{
    constexpr std::size_t shown = 40;
    std::string found = '"' + std::string(text.substr(0, shown)) + (text.size() > shown ? "…\"" : "\"");
    return fail(ErrorCode::BadNumber, std::move(found), "a decimal number such as 2.49 or 35.2E-7");
}

Result<Decimal> tooLarge(std::string_view text)
{
    constexpr std::size_t shown = 40;
    return fail(ErrorCode::NumericLimit,
                '"' + std::string(text.substr(0, shown)) + (text.size() > shown ? "…\"" : "\""),
                "a number of at most 154 digits and 150 decimal places");
}

Integer scaledCoefficient(const Decimal& value, int scale)
{
    return scale == value.scale() ? value.coefficient() : value.coefficient() * pow10(scale - value.scale());
}

}  // namespace

Decimal::Decimal(Integer coefficient, Scale scale)
    : m_coefficient(coefficient)
    , m_scale(scale.places)
{
    if (m_scale < 0) {
        m_coefficient = m_coefficient * pow10(-m_scale);
        m_scale = 0;
    }
    if (m_scale > maxScale) {
        throw Overflow("a number needs more than 150 decimal places");
    }
}

Result<Decimal> Decimal::parse(std::string_view text)
{
    std::string_view rest = text;
    const bool negative = !rest.empty() && rest.front() == '-';
    if (!rest.empty() && (rest.front() == '-' || rest.front() == '+')) {
        rest.remove_prefix(1);
    }
    const std::string_view whole = rest.substr(0, leadingDigits(rest));
    rest.remove_prefix(whole.size());
    std::string_view fraction;
    if (!rest.empty() && rest.front() == '.') {
        rest.remove_prefix(1);
        fraction = rest.substr(0, leadingDigits(rest));
        rest.remove_prefix(fraction.size());
        if (fraction.empty()) {
            return notANumber(text);
        }
    }
    if (whole.empty()) {
        return notANumber(text);
    }
    std::int64_t exponent = 0;
    if (!rest.empty() && (rest.front() == 'E' || rest.front() == 'e')) {
        rest.remove_prefix(1);
        const bool negativeExponent = !rest.empty() && rest.front() == '-';
        if (!rest.empty() && (rest.front() == '-' || rest.front() == '+')) {
            rest.remove_prefix(1);
        }
        if (rest.empty() || leadingDigits(rest) != rest.size()) {
            return notANumber(text);
        }
        for (const char c : rest) {
            exponent = std::min<std::int64_t>(exponent * 10 + (c - '0'), 1'000'000'000);
        }
        exponent = negativeExponent ? -exponent : exponent;
        rest = {};
    }
    if (!rest.empty()) {
        return notANumber(text);
    }
    std::string digits(whole);
    digits += fraction;
    digits.erase(0, std::min(digits.find_first_not_of('0'), digits.size() - 1));
    const std::int64_t scale = static_cast<std::int64_t>(fraction.size()) - exponent;
    constexpr std::int64_t maxDigits = 154;
    const bool zero = digits == "0";
    if (scale > maxScale || static_cast<std::int64_t>(digits.size()) > maxDigits ||
        (!zero && static_cast<std::int64_t>(digits.size()) - scale > maxDigits)) {
        return tooLarge(text);
    }
    Integer coefficient;
    try {
        coefficient = Integer::parse(digits).value();
        return Decimal(negative ? -coefficient : coefficient,
                       Scale{zero ? std::max(0, static_cast<int>(std::max<std::int64_t>(scale, -1)))
                                  : static_cast<int>(scale)});
    } catch (const Overflow&) {
        return tooLarge(text);
    }
}

Decimal Decimal::of(std::string_view literal)
{
    const Result<Decimal> value = parse(literal);
    if (!value) {
        throw std::invalid_argument("not a decimal literal: " + std::string(literal));
    }
    return *value;
}

double Decimal::approximate() const
{
    return m_coefficient.approximate() / std::pow(10.0, m_scale);
}

Decimal Decimal::operator-() const
{
    return {-m_coefficient, Scale{m_scale}};
}

Decimal operator+(const Decimal& a, const Decimal& b)
{
    const int scale = std::max(a.m_scale, b.m_scale);
    return {scaledCoefficient(a, scale) + scaledCoefficient(b, scale), Scale{scale}};
}

Decimal operator-(const Decimal& a, const Decimal& b)
{
    return a + (-b);
}

Decimal operator*(const Decimal& a, const Decimal& b)
{
    return {a.m_coefficient * b.m_coefficient, Scale{a.m_scale + b.m_scale}};
}

bool operator==(const Decimal& a, const Decimal& b)
{
    return (a <=> b) == 0;
}

std::strong_ordering operator<=>(const Decimal& a, const Decimal& b)
{
    if (a.m_scale == b.m_scale || a.isZero() || b.isZero() || a.isNegative() != b.isNegative()) {
        return a.m_coefficient <=> b.m_coefficient;
    }
    if (a.m_scale < b.m_scale) {
        return 0 <=> (b <=> a);
    }
    // Cut the finer one, a, to the places of the coarser: lifting the coarser could need more than 154
    // digits.
    const auto [whole, rest] = divideTruncated(a.m_coefficient, pow10(a.m_scale - b.m_scale));
    const std::strong_ordering order = whole <=> b.m_coefficient;
    return order != 0 ? order : rest <=> Integer(0);
}

Integer divide(const Integer& dividend, const Integer& divisor, Rounding rounding)
{
    const auto [quotient, remainder] = divideTruncated(dividend, divisor);
    if (remainder.isZero()) {
        return quotient;
    }
    const bool negative = dividend.isNegative() != divisor.isNegative();
    // 2 * |remainder| against |divisor|, without leaving the width: |remainder| against |divisor| -
    // |remainder|.
    const std::strong_ordering half = abs(remainder) <=> (abs(divisor) - abs(remainder));
    const auto lastDigitIsOneOf = [&quotient](std::int64_t first, std::int64_t second) {
        const Integer digit = abs(divideTruncated(quotient, Integer(10)).remainder);
        return digit == Integer(first) || digit == Integer(second);
    };
    const auto isOdd = [&quotient] { return !divideTruncated(quotient, Integer(2)).remainder.isZero(); };
    bool away = false;
    switch (rounding) {
    case Rounding::Up: away = true; break;
    case Rounding::Down: break;
    case Rounding::Ceiling: away = !negative; break;
    case Rounding::Floor: away = negative; break;
    case Rounding::HalfUp: away = half >= 0; break;
    case Rounding::HalfDown: away = half > 0; break;
    case Rounding::HalfEven: away = half > 0 || (half == 0 && isOdd()); break;
    case Rounding::ZeroFiveUp: away = lastDigitIsOneOf(0, 5); break;
    }
    return away ? quotient + Integer(negative ? -1 : 1) : quotient;
}

Decimal divide(const Decimal& dividend, const Decimal& divisor, Scale scale, Rounding rounding)
{
    const int shift = scale.places + divisor.scale() - dividend.scale();
    const Integer numerator = shift > 0 ? dividend.coefficient() * pow10(shift) : dividend.coefficient();
    const Integer denominator = shift < 0 ? divisor.coefficient() * pow10(-shift) : divisor.coefficient();
    return {divide(numerator, denominator, rounding), scale};
}

Decimal round(const Decimal& value, Scale scale, Rounding rounding)
{
    if (scale.places >= value.scale()) {
        return {scaledCoefficient(value, scale.places), scale};
    }
    return {divide(value.coefficient(), pow10(value.scale() - scale.places), rounding), scale};
}

Decimal roundToDigits(const Decimal& value, int digits, Rounding rounding)
{
    if (digits < 1) {
        throw std::domain_error("a number needs at least one digit");
    }
    const int have = value.isZero() ? 1 : static_cast<int>(toString(abs(value.coefficient())).size());
    if (have <= digits) {
        return value;
    }
    const int dropped = have - digits;
    Integer coefficient = divide(value.coefficient(), pow10(dropped), rounding);
    int scale = value.scale() - dropped;
    if (abs(coefficient) >= pow10(digits)) {
        coefficient = divideTruncated(coefficient, Integer(10)).quotient;
        scale -= 1;
    }
    return {coefficient, Scale{scale}};
}

Decimal trimmed(const Decimal& value)
{
    Integer coefficient = value.coefficient();
    int scale = value.scale();
    while (scale > 0) {
        const auto [quotient, remainder] = divideTruncated(coefficient, Integer(10));
        if (!remainder.isZero()) {
            break;
        }
        coefficient = quotient;
        --scale;
    }
    return {coefficient, Scale{scale}};
}

std::string toString(const Decimal& value)
{
    std::string digits = toString(abs(value.coefficient()));
    const auto scale = static_cast<std::size_t>(value.scale());
    if (scale > 0) {
        if (digits.size() <= scale) {
            digits.insert(0, scale + 1 - digits.size(), '0');
        }
        digits.insert(digits.size() - scale, 1, '.');
    }
    return value.isNegative() ? '-' + digits : digits;
}

}  // namespace gpucost
