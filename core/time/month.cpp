// SPDX-License-Identifier: Apache-2.0
#include "core/time/month.h"

#include <cstdio>

namespace gpucost {

Month::Month(Date date)
    : Month(static_cast<int>(date.civil().year()),
            static_cast<std::int32_t>(static_cast<unsigned>(date.civil().month())))
{
}

Date Month::firstDay() const
{
    return Date{std::chrono::year_month_day{std::chrono::year{year()},
                                            std::chrono::month{static_cast<unsigned>(monthOfYear())},
                                            std::chrono::day{1}}};
}

std::int32_t Month::days() const
{
    return static_cast<std::int32_t>((plus(1).firstDay().days() - firstDay().days()).count());
}

Month Month::plus(std::int32_t months) const
{
    Month result;
    result.m_index = m_index + months;
    return result;
}

Result<Month> parseMonth(std::string_view text)
{
    const auto day = text.size() == 7 ? parseDate(std::string(text) + "-01")
                                      : Result<Date>(fail(ErrorCode::BadDate, "", ""));
    if (!day) {
        return fail(ErrorCode::BadDate, '"' + std::string(text.substr(0, 40)) + '"', "a month as YYYY-MM");
    }
    return Month(*day);
}

std::string toString(Month month)
{
    char text[32];
    std::snprintf(text, sizeof text, "%04d-%02d", month.year(), month.monthOfYear());
    return text;
}

std::string_view toString(MonthConvention convention)
{
    return convention == MonthConvention::Average730 ? "730" : "calendar";
}

std::int32_t hoursIn(Month month, MonthConvention convention)
{
    return convention == MonthConvention::Average730 ? 730 : month.days() * 24;
}

std::string toString(Term term)
{
    return term.months() % 12 == 0 ? std::to_string(term.months() / 12) + 'y'
                                   : std::to_string(term.months()) + 'm';
}

}  // namespace gpucost
