// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <string>
#include <vector>

#include "core/base/date.h"
#include "core/money/money.h"

namespace gpucost {

/// 1 base = rate quote, on a day, according to a source.
struct ExchangeRate {
    Currency base;
    Currency quote;
    Decimal rate;
    Date date;
    std::string source;

    friend bool operator==(const ExchangeRate&, const ExchangeRate&) = default;
};

/// Reads "USD/KRW=1194.1145@2019-09-01": 1 USD = 1194.1145 KRW. The rate must be positive.
Result<ExchangeRate> parseExchangeRate(std::string_view text);

/// How one currency becomes another: the exact factor, and the rows it was made from.
/// An inverse is the exact reciprocal; a cross rate the exact product of two rows.
struct Conversion {
    Currency from;
    Currency to;
    Rational factor;
    std::vector<ExchangeRate> rows;
};

/// The conversion on a day, from the newest rows not later than it: the newer of a row for the pair itself
/// and its inverse (on the same day the pair itself), else two rows by way of a common currency. Given rates
/// (a user's own) win over shipped ones whatever their day. ErrorCode::NoExchangeRate where no path exists.
Result<Conversion> findConversion(const std::vector<ExchangeRate>& given,
                                  const std::vector<ExchangeRate>& shipped, Currency from, Currency to,
                                  Date asOf);

}  // namespace gpucost
