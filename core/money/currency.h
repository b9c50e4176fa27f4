// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <array>
#include <string>
#include <string_view>

#include "core/base/result.h"

namespace gpucost {

/// An ISO 4217 currency and its minor unit: KRW and JPY have 0 decimals, USD, CNY and EUR 2, KWD 3.
/// Source: ISO 4217 (see pricing-data/README.md).
class Currency {
public:
    constexpr Currency() = default;  ///< USD

    /// Three upper-case letters of a currency in the table of currency.cpp.
    static Result<Currency> parse(std::string_view code);

    std::string_view code() const { return {m_code.data(), m_code.size()}; }
    int minorDigits() const { return m_minorDigits; }

    friend bool operator==(const Currency& a, const Currency& b) { return a.m_code == b.m_code; }

private:
    std::array<char, 3> m_code{'U', 'S', 'D'};
    signed char m_minorDigits = 2;
};

/// For the program's own literals: currency("KRW"). Throws std::invalid_argument on an unknown code.
Currency currency(std::string_view code);

}  // namespace gpucost
