// SPDX-License-Identifier: Apache-2.0
#include "core/money/integer.h"

#include <algorithm>
#include <bit>
#include <cmath>
#include <utility>

#include <boost/multiprecision/cpp_int.hpp>

namespace gpucost {

namespace {

namespace mp = boost::multiprecision;

// Twice the width of an Integer, so that no product of two can overflow before it is checked.
using Wide = mp::number<mp::cpp_int_backend<1152, 1152, mp::signed_magnitude, mp::unchecked, void>>;

constexpr int maxBits = 512;
constexpr int maxPower = 154;

}  // namespace

struct IntegerAccess {
    static Wide widen(const Integer& value)
    {
        Wide wide;
        if (value.m_used > 0) {
            mp::import_bits(wide, value.m_limbs.begin(), value.m_limbs.begin() + value.m_used, 64, false);
        }
        return value.m_negative ? Wide(-wide) : wide;
    }

    static Integer narrow(const Wide& wide)
    {
        Integer result;
        if (wide.is_zero()) {
            return result;
        }
        const Wide magnitude = mp::abs(wide);
        if (mp::msb(magnitude) >= maxBits) {
            throw Overflow("a number needs more than 154 digits");
        }
        const auto end = mp::export_bits(magnitude, result.m_limbs.begin(), 64, false);
        result.m_used = static_cast<std::uint8_t>(end - result.m_limbs.begin());
        result.m_negative = wide.sign() < 0;
        return result;
    }

    static Integer fromMagnitude(UInt128 magnitude, bool negative)
    {
        Integer result;
        result.m_limbs[0] = static_cast<std::uint64_t>(magnitude);
        result.m_limbs[1] = static_cast<std::uint64_t>(magnitude >> 64);
        result.m_used = result.m_limbs[1] != 0 ? 2 : (result.m_limbs[0] != 0 ? 1 : 0);
        result.m_negative = negative && magnitude != 0;
        return result;
    }

    static bool fits128(const Integer& value)
    {
        return value.m_used < 2 || (value.m_used == 2 && value.m_limbs[1] >> 63 == 0);
    }

    static UInt128 magnitude128(const Integer& value)
    {
        return (static_cast<UInt128>(value.m_limbs[1]) << 64) | value.m_limbs[0];
    }

    static Int128 signed128(const Integer& value)
    {
        const auto magnitude = static_cast<Int128>(magnitude128(value));
        return value.m_negative ? -magnitude : magnitude;
    }

    static std::strong_ordering compareMagnitude(const Integer& a, const Integer& b)
    {
        if (a.m_used != b.m_used) {
            return a.m_used <=> b.m_used;
        }
        for (std::size_t i = a.m_used; i-- > 0;) {
            if (a.m_limbs[i] != b.m_limbs[i]) {
                return a.m_limbs[i] <=> b.m_limbs[i];
            }
        }
        return std::strong_ordering::equal;
    }
};

using Access = IntegerAccess;

Integer::Integer(std::int64_t value)
    : m_negative(value < 0)
{
    m_limbs[0] =
        m_negative ? std::uint64_t{0} - static_cast<std::uint64_t>(value) : static_cast<std::uint64_t>(value);
    m_used = value != 0 ? 1 : 0;
}

Integer Integer::from128(Int128 value)
{
    const bool negative = value < 0;
    const UInt128 magnitude =
        negative ? UInt128{0} - static_cast<UInt128>(value) : static_cast<UInt128>(value);
    return Access::fromMagnitude(magnitude, negative);
}

std::optional<Integer> Integer::parse(std::string_view digits)
{
    const bool negative = !digits.empty() && digits.front() == '-';
    if (negative) {
        digits.remove_prefix(1);
    }
    if (digits.empty() ||
        !std::all_of(digits.begin(), digits.end(), [](char c) { return c >= '0' && c <= '9'; })) {
        return std::nullopt;
    }
    Integer value;
    while (!digits.empty()) {
        const std::string_view part = digits.substr(0, 18);
        std::int64_t chunk = 0;
        for (const char c : part) {
            chunk = chunk * 10 + (c - '0');
        }
        value = value * pow10(static_cast<int>(part.size())) + Integer(chunk);
        digits.remove_prefix(part.size());
    }
    return negative ? -value : value;
}

std::optional<Int128> Integer::toInt128() const
{
    constexpr UInt128 half = UInt128{1} << 127;  // one more than the largest, the magnitude of the least
    const UInt128 magnitude = Access::magnitude128(*this);
    if (m_used > 2 || magnitude > half || (magnitude == half && !m_negative)) {
        return std::nullopt;
    }
    return static_cast<Int128>(m_negative ? UInt128{0} - magnitude : magnitude);
}

std::optional<std::int64_t> Integer::toInt64() const
{
    constexpr std::uint64_t half = std::uint64_t{1}
                                   << 63;  // one more than the largest, the magnitude of the least
    if (m_used > 1 || m_limbs[0] > half || (m_limbs[0] == half && !m_negative)) {
        return std::nullopt;
    }
    return static_cast<std::int64_t>(m_negative ? std::uint64_t{0} - m_limbs[0] : m_limbs[0]);
}

int Integer::bitLength() const
{
    return m_used == 0 ? 0 : m_used * 64 - std::countl_zero(m_limbs[m_used - 1U]);
}

double Integer::approximate() const
{
    double value = 0;
    for (std::size_t i = m_used; i-- > 0;) {
        value = value * 0x1p64 + static_cast<double>(m_limbs[i]);
    }
    return m_negative ? -value : value;
}

Integer Integer::operator-() const
{
    Integer result = *this;
    result.m_negative = !m_negative && m_used != 0;
    return result;
}

Integer operator+(const Integer& a, const Integer& b)
{
    if (Access::fits128(a) && Access::fits128(b)) {
        Int128 sum = 0;
        if (!__builtin_add_overflow(Access::signed128(a), Access::signed128(b), &sum)) {
            return Integer::from128(sum);
        }
    }
    return Access::narrow(Access::widen(a) + Access::widen(b));
}

Integer operator-(const Integer& a, const Integer& b)
{
    return a + (-b);
}

Integer operator*(const Integer& a, const Integer& b)
{
    if (a.m_used <= 1 && b.m_used <= 1) {
        return Access::fromMagnitude(static_cast<UInt128>(a.m_limbs[0]) * b.m_limbs[0],
                                     a.m_negative != b.m_negative);
    }
    if (Access::fits128(a) && Access::fits128(b)) {
        UInt128 product = 0;
        if (!__builtin_mul_overflow(Access::magnitude128(a), Access::magnitude128(b), &product)) {
            return Access::fromMagnitude(product, a.m_negative != b.m_negative);
        }
    }
    return Access::narrow(Access::widen(a) * Access::widen(b));
}

std::strong_ordering operator<=>(const Integer& a, const Integer& b)
{
    if (a.m_negative != b.m_negative) {
        return a.m_negative ? std::strong_ordering::less : std::strong_ordering::greater;
    }
    return a.m_negative ? Access::compareMagnitude(b, a) : Access::compareMagnitude(a, b);
}

QuotientRemainder divideTruncated(const Integer& dividend, const Integer& divisor)
{
    if (divisor.isZero()) {
        throw std::domain_error("division by zero");
    }
    if (Access::fits128(dividend) && Access::fits128(divisor)) {
        const Int128 n = Access::signed128(dividend);
        const Int128 d = Access::signed128(divisor);
        return {Integer::from128(n / d), Integer::from128(n % d)};
    }
    const Wide n = Access::widen(dividend);
    const Wide d = Access::widen(divisor);
    return {Access::narrow(n / d), Access::narrow(n % d)};
}

Integer abs(const Integer& value)
{
    return value.isNegative() ? -value : value;
}

namespace {

/// By shifts and subtractions (Stein): divisions of 64 bits are what Euclid's takes its time with.
std::uint64_t gcd64(std::uint64_t x, std::uint64_t y)
{
    if (x == 0 || y == 0) {
        return x | y;
    }
    const int twos = std::countr_zero(x | y);
    x >>= std::countr_zero(x);
    while (y != 0) {
        y >>= std::countr_zero(y);
        if (x > y) {
            std::swap(x, y);
        }
        y -= x;
    }
    return x << twos;
}

}  // namespace

Integer gcd(const Integer& a, const Integer& b)
{
    if (Access::fits128(a) && Access::fits128(b)) {
        UInt128 x = Access::magnitude128(a);
        UInt128 y = Access::magnitude128(b);
        while (y != 0) {
            if (x == 1 || y == 1) {
                return Integer(1);
            }
            if (x >> 64 == 0 && y >> 64 == 0) {
                x = gcd64(static_cast<std::uint64_t>(x), static_cast<std::uint64_t>(y));
                break;
            }
            x = std::exchange(y, x % y);
        }
        return Access::fromMagnitude(x, false);
    }
    return Access::narrow(mp::gcd(Access::widen(a), Access::widen(b)));
}

const Integer& pow10(int exponent)
{
    static const std::array<Integer, maxPower + 1> powers = [] {
        std::array<Integer, maxPower + 1> table;
        table[0] = Integer(1);
        for (std::size_t i = 1; i < table.size(); ++i) {
            table[i] = table[i - 1] * Integer(10);
        }
        return table;
    }();
    if (exponent < 0 || exponent > maxPower) {
        throw Overflow("a power of ten needs more than 154 digits");
    }
    return powers[static_cast<std::size_t>(exponent)];
}

std::string toString(const Integer& value)
{
    if (const auto small = value.toInt64()) {
        return std::to_string(*small);
    }
    std::string digits;
    Integer rest = abs(value);
    const Integer chunk = pow10(18);
    while (!rest.isZero()) {
        const auto [quotient, remainder] = divideTruncated(rest, chunk);
        std::string part = std::to_string(*remainder.toInt64());
        if (!quotient.isZero()) {
            part.insert(0, 18 - part.size(), '0');
        }
        digits.insert(0, part);
        rest = quotient;
    }
    return value.isNegative() ? '-' + digits : digits;
}

}  // namespace gpucost
