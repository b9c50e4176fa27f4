// SPDX-License-Identifier: Apache-2.0
#include "core/base/date.h"

#include <cstdio>

namespace gpucost {

namespace {

bool readDigits(std::string_view text, int& value)
{
    value = 0;
    for (const char c : text) {
        if (c < '0' || c > '9') {
            return false;
        }
        value = value * 10 + (c - '0');
    }
    return !text.empty();
}

}  // namespace

Result<Date> parseDate(std::string_view text)
{
    int year = 0;
    int month = 0;
    int day = 0;
    const bool shaped = text.size() == 10 && text[4] == '-' && text[7] == '-' &&
                        readDigits(text.substr(0, 4), year) && readDigits(text.substr(5, 2), month) &&
                        readDigits(text.substr(8, 2), day);
    const std::chrono::year_month_day civil{std::chrono::year{year},
                                            std::chrono::month{static_cast<unsigned>(month)},
                                            std::chrono::day{static_cast<unsigned>(day)}};
    if (!shaped || year < 1 || !civil.ok()) {
        return fail(ErrorCode::BadDate, '"' + std::string(text) + '"', "a day as YYYY-MM-DD");
    }
    return Date{civil};
}

std::string toString(Date date)
{
    const auto civil = date.civil();
    char text[32];
    std::snprintf(text, sizeof text, "%04d-%02u-%02u", static_cast<int>(civil.year()),
                  static_cast<unsigned>(civil.month()), static_cast<unsigned>(civil.day()));
    return text;
}

std::int32_t wholeMonthsBetween(Date from, Date to)
{
    if (to < from) {
        return -wholeMonthsBetween(to, from);
    }
    const auto a = from.civil();
    const auto b = to.civil();
    const std::int32_t months = (static_cast<int>(b.year()) - static_cast<int>(a.year())) * 12 +
                                static_cast<std::int32_t>(static_cast<unsigned>(b.month())) -
                                static_cast<std::int32_t>(static_cast<unsigned>(a.month()));
    return b.day() < a.day() ? months - 1 : months;
}

}  // namespace gpucost
