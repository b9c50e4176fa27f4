// SPDX-License-Identifier: Apache-2.0
#include "core/money/currency.h"

#include <algorithm>

namespace gpucost {

namespace {

constexpr std::string_view noDecimals[] = {"BIF", "CLP", "DJF", "GNF", "ISK", "JPY", "KMF", "KRW",
                                           "PYG", "RWF", "UGX", "VND", "VUV", "XAF", "XOF", "XPF"};
constexpr std::string_view threeDecimals[] = {"BHD", "IQD", "JOD", "KWD", "LYD", "OMR", "TND"};
constexpr std::string_view twoDecimals[] = {
    "AED", "ARS", "AUD", "BDT", "BGN", "BRL", "CAD", "CHF", "CNY", "COP", "CZK", "DKK",
    "EGP", "EUR", "GBP", "HKD", "HUF", "IDR", "ILS", "INR", "KES", "LKR", "MAD", "MOP",
    "MXN", "MYR", "NGN", "NOK", "NZD", "PEN", "PHP", "PKR", "PLN", "QAR", "RON", "RSD",
    "RUB", "SAR", "SEK", "SGD", "THB", "TRY", "TWD", "UAH", "USD", "UYU", "ZAR"};

template <std::size_t N>
bool holds(const std::string_view (&codes)[N], std::string_view code)
{
    return std::find(std::begin(codes), std::end(codes), code) != std::end(codes);
}

}  // namespace

Result<Currency> Currency::parse(std::string_view code)
{
    int digits = -1;
    if (holds(twoDecimals, code)) {
        digits = 2;
    } else if (holds(noDecimals, code)) {
        digits = 0;
    } else if (holds(threeDecimals, code)) {
        digits = 3;
    }
    if (digits < 0) {
        return fail(ErrorCode::BadValue, '"' + std::string(code.substr(0, 20)) + '"',
                    "an ISO 4217 currency code such as USD, EUR, CNY, KRW");
    }
    Currency currency;
    std::copy(code.begin(), code.end(), currency.m_code.begin());
    currency.m_minorDigits = static_cast<signed char>(digits);
    return currency;
}

Currency currency(std::string_view code)
{
    const Result<Currency> known = Currency::parse(code);
    if (!known) {
        throw std::invalid_argument("not a currency: " + std::string(code));
    }
    return *known;
}

}  // namespace gpucost
