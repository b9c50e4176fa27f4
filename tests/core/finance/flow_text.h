// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <initializer_list>
#include <string>
#include <string_view>
#include <vector>

#include <doctest/doctest.h>

#include "core/finance/cash_flow.h"
#include "core/finance/discount_rate.h"

namespace gpucost::test {

inline std::vector<std::string> split(std::string_view text, char separator)
{
    std::vector<std::string> parts;
    while (!text.empty()) {
        const std::size_t end = std::min(text.find(separator), text.size());
        if (end > 0) {
            parts.emplace_back(text.substr(0, end));
        }
        text.remove_prefix(std::min(end + 1, text.size()));
    }
    return parts;
}

/// "-100 39 59 55 20", in US dollars.
inline std::vector<Money> flows(std::string_view text, char separator = ' ')
{
    std::vector<Money> result;
    for (const std::string& amount : split(text, separator)) {
        result.push_back(usd(amount));
    }
    return result;
}

/// "2008-01-01:-10000 2008-03-01:2750".
inline std::vector<DatedMoney> datedFlows(std::string_view text)
{
    std::vector<DatedMoney> result;
    for (const std::string& flow : split(text, ' ')) {
        const std::size_t colon = flow.find(':');
        result.push_back({parseDate(flow.substr(0, colon)).value(), usd(flow.substr(colon + 1))});
    }
    return result;
}

/// "0.05", "0.05/12" (a quotient of decimals).
inline Rational ratio(std::string_view text)
{
    const std::size_t slash = text.find('/');
    const Rational over(Decimal::of(text.substr(0, slash)));
    return slash == std::string_view::npos ? over : over / Rational(Decimal::of(text.substr(slash + 1)));
}

inline DiscountRate perPeriod(std::string_view text)
{
    return DiscountRate::perPeriod(ratio(text)).value();
}

inline Month month(std::string_view text)
{
    return parseMonth(text).value();
}

}  // namespace gpucost::test
