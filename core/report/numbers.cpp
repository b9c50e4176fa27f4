// SPDX-License-Identifier: Apache-2.0
#include "core/report/numbers.h"

#include <algorithm>

namespace gpucost {

std::string grouped(std::string_view digits)
{
    const std::size_t first = digits.empty() || digits.front() != '-' ? 0 : 1;
    const std::size_t point = std::min(digits.find('.'), digits.size());
    std::string out(digits.substr(0, first));
    for (std::size_t i = first; i < point; ++i) {
        if (i > first && (point - i) % 3 == 0) {
            out += ',';
        }
        out += digits[i];
    }
    return out.append(digits.substr(point));
}

std::string moneyText(const Money& money)
{
    return grouped(toString(money.amount())) + ' ' + std::string(money.currency().code());
}

std::string fixed(const Rational& value, int places)
{
    return toString(round(value, Scale{places}, Rounding::HalfUp));
}

std::string percentNumber(const Rational& share)
{
    return fixed(share * Rational(100), 2);
}

std::string percentText(const Rational& share)
{
    const std::string number = percentNumber(share);
    const bool whole = number.size() > 3 && number.substr(number.size() - 3) == ".00";
    return grouped(whole ? std::string_view(number).substr(0, number.size() - 3) : number) + " %";
}

bool isDecimal(const Rational& value)
{
    return toString(value).find('/') == std::string::npos;
}

std::string decimalNumber(const Rational& value)
{
    const std::string exact = toString(value);
    return exact.find('/') == std::string::npos ? exact : fixed(value, 10);
}

std::string numberText(const Rational& value)
{
    const bool isShort = value.denominator() <= Integer(10000) && value.numerator() <= Integer(10000) &&
                         value.numerator() >= Integer(-10000);
    if (isShort && !isDecimal(value)) {
        return toString(value);
    }
    return (isDecimal(value) ? "" : "about ") + grouped(decimalNumber(value));
}

std::string countText(const Rational& count, std::string_view one, std::string_view many)
{
    // 1/6 rather than a decimal that only looks exact.
    const bool short_ = count.denominator() <= Integer(64) && !count.isWhole();
    const std::string number =
        short_ ? toString(count.numerator()) + '/' + toString(count.denominator()) : numberText(count);
    return number + ' ' + std::string(count > Rational(1) ? many : one);
}

}  // namespace gpucost
