// SPDX-License-Identifier: Apache-2.0
#include "core/finance/exact.h"

#include <cmath>
#include <optional>

namespace gpucost::exact {

namespace mp = boost::multiprecision;

namespace {

constexpr unsigned firstBits = 128;
constexpr unsigned mostBits = 1U << 17;

BigRational power(const BigRational& base, std::int64_t exponent)
{
    const auto size = static_cast<unsigned>(exponent < 0 ? -exponent : exponent);
    const BigInt over = mp::pow(BigInt(mp::numerator(base)), size);
    const BigInt under = mp::pow(BigInt(mp::denominator(base)), size);
    return exponent < 0 ? BigRational(under, over) : BigRational(over, under);
}

std::optional<BigInt> perfectRoot(const BigInt& value, std::int32_t n)
{
    BigInt root = floorRoot(value, n);
    return mp::pow(root, static_cast<unsigned>(n)) == value ? std::optional(root) : std::nullopt;
}

}  // namespace

BigInt big(const Integer& value)
{
    if (const auto small = value.toInt64()) {
        return *small;
    }
    return BigInt(toString(value));
}

BigRational big(const Rational& value)
{
    return {big(value.numerator()), big(value.denominator())};
}

BigRational big(const Decimal& value)
{
    return {big(value.coefficient()), pow10Big(value.scale())};
}

Integer integerOf(const BigInt& value)
{
    if (!value.is_zero() && mp::msb(BigInt(mp::abs(value))) >= 512) {
        throw Overflow("a number needs more than 154 digits");
    }
    return Integer::parse(value.str()).value();
}

Rational rationalOf(const BigRational& value)
{
    return {integerOf(mp::numerator(value)), integerOf(mp::denominator(value))};
}

Decimal decimalOf(const BigInt& coefficient, int places)
{
    return {integerOf(coefficient), Scale{places}};
}

BigInt pow10Big(int exponent)
{
    return mp::pow(BigInt(10), static_cast<unsigned>(exponent));
}

BigInt floorDivide(const BigInt& dividend, const BigInt& divisor)
{
    BigInt quotient;
    BigInt remainder;
    mp::divide_qr(dividend, divisor, quotient, remainder);
    if (!remainder.is_zero() && (remainder.sign() < 0) != (divisor.sign() < 0)) {
        --quotient;
    }
    return quotient;
}

BigInt floorRoot(const BigInt& value, std::int32_t n)
{
    if (n == 1 || value <= 1) {
        return value;
    }
    // A first guess from the leading 53 bits, a little too large, from which Newton's method falls to the
    // root.
    const auto order = static_cast<unsigned>(n);
    const unsigned top = mp::msb(value);
    const unsigned cut = top > 52 ? top - 52 : 0;
    const double logarithm =
        (std::log2(static_cast<double>(static_cast<std::uint64_t>(BigInt(value >> cut)))) + cut) / n;
    const double whole = std::floor(logarithm);
    const double fraction = std::exp2(logarithm - whole) * (1 + 1e-9);
    BigInt guess(static_cast<std::uint64_t>(std::ldexp(fraction, 60)));
    const auto shift = static_cast<std::int64_t>(whole) - 60;
    guess = (shift >= 0 ? BigInt(guess << static_cast<unsigned>(shift))
                        : BigInt(guess >> static_cast<unsigned>(-shift))) +
            1;
    while (true) {
        BigInt next = (guess * (n - 1) + value / mp::pow(guess, order - 1)) / n;
        if (next >= guess) {
            break;
        }
        guess = std::move(next);
    }
    while (mp::pow(guess, order) > value) {
        --guess;
    }
    while (mp::pow(BigInt(guess + 1), order) <= value) {
        ++guess;
    }
    return guess;
}

BigInt nearest(const BigInt& numerator, const BigInt& denominator)
{
    const bool negative = (numerator.sign() < 0) != (denominator.sign() < 0);
    const BigInt under = mp::abs(denominator);
    const BigInt magnitude = (mp::abs(numerator) * 2 + under) / (under * 2);
    return negative ? BigInt(-magnitude) : magnitude;
}

Field::Field(BigRational base, std::int32_t root)
    : m_base(std::move(base))
    , m_root(root)
{
    for (std::int32_t prime = 2; prime <= m_root; ++prime) {
        while (m_root % prime == 0) {
            const auto over = perfectRoot(mp::numerator(m_base), prime);
            const auto under = perfectRoot(mp::denominator(m_base), prime);
            if (!over || !under) {
                break;
            }
            m_base = BigRational(*over, *under);
            m_root /= prime;
        }
    }
}

Number::Number(const Field& field, const BigRational& value)
    : m_field(&field)
{
    add(0, value);
}

Number Number::grown(const Field& field, const BigRational& value, std::int64_t periods)
{
    const std::int64_t root = field.root();
    const std::int64_t whole = periods >= 0 ? periods / root : -((-periods + root - 1) / root);
    Number result(field, BigRational(0));
    if (value != 0) {
        result.add(static_cast<std::int32_t>(periods - whole * root), value * power(field.base(), whole));
    }
    return result;
}

void Number::add(std::int32_t power, const BigRational& value)
{
    if (value == 0) {
        return;
    }
    const auto [place, isNew] = m_coefficients.try_emplace(power, value);
    if (!isNew) {
        place->second += value;
        if (place->second == 0) {
            m_coefficients.erase(place);
        }
    }
}

Number& Number::operator+=(const Number& other)
{
    for (const auto& [power, value] : other.m_coefficients) {
        add(power, value);
    }
    return *this;
}

Number& Number::operator-=(const Number& other)
{
    for (const auto& [power, value] : other.m_coefficients) {
        add(power, -value);
    }
    return *this;
}

Number operator*(const Number& a, const Number& b)
{
    Number product(*a.m_field, BigRational(0));
    const std::int32_t root = a.m_field->root();
    for (const auto& [left, x] : a.m_coefficients) {
        for (const auto& [right, y] : b.m_coefficients) {
            const std::int32_t sum = left + right;
            const BigRational value = x * y;
            product.add(sum % root, sum >= root ? BigRational(value * a.m_field->base()) : value);
        }
    }
    return product;
}

bool Number::isRational() const
{
    return m_coefficients.empty() || (m_coefficients.size() == 1 && m_coefficients.begin()->first == 0);
}

BigRational Number::rational() const
{
    return m_coefficients.empty() ? BigRational(0) : m_coefficients.begin()->second;
}

int Number::sign() const
{
    if (isRational()) {
        return rational().sign();
    }
    for (unsigned bits = firstBits; bits <= mostBits; bits *= 2) {
        const auto [low, high] = bounds(bits);
        if (low.sign() > 0 || high.sign() < 0) {
            return low.sign();
        }
    }
    throw Overflow("the sign of a present value is beyond the precision of this program");
}

std::pair<BigInt, BigInt> Number::bounds(unsigned bits) const
{
    const BigInt one = BigInt(1) << bits;
    const auto root = static_cast<unsigned>(m_field->root());
    BigInt growthLow = one;
    BigInt growthHigh = one;
    if (!m_coefficients.empty() && m_coefficients.rbegin()->first > 0) {
        const BigRational& base = m_field->base();
        growthLow = floorRoot((BigInt(mp::numerator(base)) << (bits * root)) / mp::denominator(base),
                              m_field->root());
        growthHigh = growthLow + 1;
    }
    BigInt low = 0;
    BigInt high = 0;
    BigInt powerLow = one;
    BigInt powerHigh = one;
    std::int32_t reached = 0;
    for (const auto& [power, value] : m_coefficients) {
        for (; reached < power; ++reached) {
            powerLow = (powerLow * growthLow) >> bits;
            powerHigh = ((powerHigh * growthHigh) >> bits) + 1;
        }
        const BigInt over = mp::numerator(value);
        const BigInt under = mp::denominator(value);
        const bool positive = over.sign() > 0;
        low += floorDivide(over * (positive ? powerLow : powerHigh), under);
        high += floorDivide(over * (positive ? powerHigh : powerLow), under) + 1;
    }
    return {low, high};
}

BigInt roundedQuotient(const Number& numerator, const Number& denominator, int places)
{
    if (denominator.isZero()) {
        throw std::domain_error("division by zero");
    }
    const BigInt scale = pow10Big(places);
    if (numerator.isRational() && denominator.isRational()) {
        const BigRational quotient = numerator.rational() / denominator.rational();
        return nearest(mp::numerator(quotient) * scale, mp::denominator(quotient));
    }
    bool tieExcluded = false;
    for (unsigned bits = firstBits; bits <= mostBits; bits *= 2) {
        auto [low, high] = numerator.bounds(bits);
        auto [under, over] = denominator.bounds(bits);
        if (over.sign() < 0) {
            std::swap(low, high);
            std::swap(under, over);
            low = -low;
            high = -high;
            under = -under;
            over = -over;
        }
        if (under.sign() <= 0) {
            continue;
        }
        const BigInt least = nearest(low * scale, low.sign() >= 0 ? over : under);
        const BigInt most = nearest(high * scale, high.sign() >= 0 ? under : over);
        if (least == most) {
            return least;
        }
        if (!tieExcluded && most - least == 1) {
            // The value is near (least + 1/2) / 10^places: is it that?
            Number twice = numerator;
            twice += numerator;
            Number scaled = twice * Number(twice.field(), BigRational(scale));
            scaled -= denominator * Number(twice.field(), BigRational(BigInt(least * 2 + 1)));
            if (scaled.isZero()) {
                return most.sign() > 0 ? most : least;
            }
            tieExcluded = true;
        }
    }
    throw Overflow("a value is too close to a rounding tie for the precision of this program");
}

Decimal rounded(const Number& value, Scale scale)
{
    return rounded(value, Number(value.field(), BigRational(1)), scale);
}

Decimal rounded(const Number& numerator, const Number& denominator, Scale scale)
{
    return decimalOf(roundedQuotient(numerator, denominator, scale.places), scale.places);
}

Money roundedMoney(const Number& value, Currency currency)
{
    return {rounded(value, Scale{currency.minorDigits()}), currency};
}

}  // namespace gpucost::exact
