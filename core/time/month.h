// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <compare>
#include <cstdint>
#include <string>
#include <string_view>

#include "core/base/date.h"

namespace gpucost {

/// A calendar month, "2019-09".
class Month {
public:
    constexpr Month() = default;
    constexpr Month(std::int32_t year, std::int32_t monthOfYear)
        : m_index(year * 12 + monthOfYear - 1)
    {
    }
    explicit Month(Date date);

    std::int32_t year() const { return m_index / 12; }
    std::int32_t monthOfYear() const { return m_index % 12 + 1; }
    Date firstDay() const;
    std::int32_t days() const;  ///< 28 to 31

    Month plus(std::int32_t months) const;
    friend constexpr auto operator<=>(const Month&, const Month&) = default;

private:
    std::int32_t m_index = 1970 * 12;
};

/// Reads exactly "YYYY-MM".
Result<Month> parseMonth(std::string_view text);
std::string toString(Month month);

/// How many hours a month has, until someone says which: there is no default.
///
/// Average730  every month has 730 hours, the calculators' convention; 36 months are 26,280 h
/// Calendar    a month has its days times 24: 672, 696, 720 or 744 h
enum class MonthConvention : std::uint8_t { Average730, Calendar };

std::string_view toString(MonthConvention convention);  ///< "730" or "calendar"

std::int32_t hoursIn(Month month, MonthConvention convention);

/// The length of a commitment: n calendar months, leap days included.
class Term {
public:
    constexpr explicit Term(std::int32_t months = 1)
        : m_months(months)
    {
    }
    constexpr std::int32_t months() const { return m_months; }
    friend constexpr auto operator<=>(const Term&, const Term&) = default;

private:
    std::int32_t m_months;
};

/// "3y", "18m": the shortest text that says the same.
std::string toString(Term term);

}  // namespace gpucost
