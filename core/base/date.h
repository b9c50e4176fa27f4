// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <chrono>
#include <compare>
#include <cstdint>
#include <string>
#include <string_view>

#include "core/base/result.h"

namespace gpucost {

/// A day of the proleptic Gregorian calendar, without a time zone, from 0001-01-01 to 9999-12-31.
class Date {
public:
    constexpr Date() = default;
    constexpr explicit Date(std::chrono::sys_days days)
        : m_days(days)
    {
    }
    constexpr explicit Date(std::chrono::year_month_day day)
        : m_days(day)
    {
    }

    constexpr std::chrono::sys_days days() const { return m_days; }
    constexpr std::chrono::year_month_day civil() const { return std::chrono::year_month_day{m_days}; }

    friend constexpr auto operator<=>(const Date&, const Date&) = default;

private:
    std::chrono::sys_days m_days{};
};

/// Reads exactly "YYYY-MM-DD"; refuses 2019-02-30.
Result<Date> parseDate(std::string_view text);

/// "YYYY-MM-DD".
std::string toString(Date date);

/// Whole calendar months from `from` to `to`, rounded towards zero: 2019-09-06 to 2020-09-05 is 11.
std::int32_t wholeMonthsBetween(Date from, Date to);

}  // namespace gpucost
