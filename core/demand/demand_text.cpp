// SPDX-License-Identifier: Apache-2.0
#include <algorithm>
#include <array>
#include <optional>

#include "core/demand/demand_spec.h"

namespace gpucost {

namespace {

constexpr std::int64_t hourSeconds = 3600;
constexpr std::int32_t weekSeconds = 7 * 24 * 3600;

/// Part of a week, in seconds after Monday 00:00.
struct Stretch {
    std::int64_t from = 0;
    std::int64_t to = 0;
};

std::string_view trim(std::string_view text)
{
    while (!text.empty() && (text.front() == ' ' || text.front() == '\t')) {
        text.remove_prefix(1);
    }
    while (!text.empty() && (text.back() == ' ' || text.back() == '\t' || text.back() == '\r')) {
        text.remove_suffix(1);
    }
    return text;
}

std::vector<std::string_view> split(std::string_view text, char separator)
{
    std::vector<std::string_view> parts;
    while (true) {
        const std::size_t at = text.find(separator);
        parts.push_back(trim(text.substr(0, at)));
        if (at == std::string_view::npos) {
            return parts;
        }
        text.remove_prefix(at + 1);
    }
}

std::optional<int> dayNumber(std::string_view name)
{
    constexpr std::array<std::string_view, 7> names{"Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun"};
    const auto at = std::find(names.begin(), names.end(), name);
    return at == names.end() ? std::nullopt : std::optional(static_cast<int>(at - names.begin()));
}

std::optional<std::int32_t> timeOfDay(std::string_view text)
{
    if (text.size() != 5 || text[2] != ':') {
        return std::nullopt;
    }
    const auto digit = [&text](std::size_t i) {
        return text[i] >= '0' && text[i] <= '9' ? text[i] - '0' : -100;
    };
    const int hour = digit(0) * 10 + digit(1);
    const int minute = digit(3) * 10 + digit(4);
    if (hour < 0 || minute < 0 || minute > 59 || hour > 24 || (hour == 24 && minute != 0)) {
        return std::nullopt;
    }
    return hour * 3600 + minute * 60;
}

}  // namespace

Result<WeeklySchedule> parseWeeklySchedule(std::string_view text)
{
    const auto wrong = [&text] {
        return fail(ErrorCode::BadValue, '"' + std::string(text.substr(0, 80)) + '"',
                    "a schedule such as \"Mon-Fri 09:00-19:00; Sat 10:00-14:00\"", {"", 0, "--schedule"});
    };
    std::vector<Stretch> pieces;
    for (const std::string_view part : split(text, ';')) {
        const std::size_t space = part.find(' ');
        if (space == std::string_view::npos) {
            return wrong();
        }
        const auto times = split(trim(part.substr(space + 1)), '-');
        if (times.size() != 2) {
            return wrong();
        }
        const auto from = timeOfDay(times[0]);
        const auto to = timeOfDay(times[1]);
        if (!from || !to || *from == *to || *from == 24 * hourSeconds) {
            return wrong();
        }
        for (const std::string_view days : split(part.substr(0, space), ',')) {
            const auto range = split(days, '-');
            const auto first = dayNumber(range[0]);
            const auto last = range.size() == 2 ? dayNumber(range[1]) : first;
            if (!first || !last || range.size() > 2) {
                return wrong();
            }
            for (int day = *first;; day = (day + 1) % 7) {
                const std::int64_t midnight = std::int64_t{day} * 24 * hourSeconds;
                const std::int64_t end = midnight + *to + (*to < *from ? 24 * hourSeconds : 0);
                pieces.push_back({midnight + *from, std::min<std::int64_t>(end, weekSeconds)});
                if (end > weekSeconds) {
                    pieces.push_back({0, end - weekSeconds});
                }
                if (day == *last) {
                    break;
                }
            }
        }
    }
    std::sort(pieces.begin(), pieces.end(),
              [](const Stretch& a, const Stretch& b) { return a.from < b.from; });
    WeeklySchedule schedule;
    for (const Stretch& piece : pieces) {
        if (!schedule.intervals.empty() && piece.from <= schedule.intervals.back().to) {
            auto& last = schedule.intervals.back();
            last.to = std::max(last.to, static_cast<std::int32_t>(piece.to));
        } else {
            schedule.intervals.push_back(
                {static_cast<std::int32_t>(piece.from), static_cast<std::int32_t>(piece.to)});
        }
    }
    return schedule;
}

Checked<HourlySeries> parseHourlySeries(std::string_view csv, const std::string& file)
{
    constexpr std::size_t maxErrors = 20;
    constexpr std::size_t maxHours = 1'000'000;
    constexpr std::string_view byteOrderMark = "\xEF\xBB\xBF";
    Errors errors;
    HourlySeries series;
    std::int64_t line = 0;
    std::int64_t expectedHour = 0;
    bool expecting = false;  // not at first, nor after a line whose hour cannot be read
    if (csv.substr(0, 3) == byteOrderMark) {
        csv.remove_prefix(3);
    }
    const auto report = [&](std::string_view found, const char* expected) {
        if (errors.size() == maxErrors) {
            return;
        }
        errors.push_back(
            {ErrorCode::BadSeries, {file, line, ""}, '"' + std::string(found.substr(0, 60)) + '"', expected});
    };
    while (!csv.empty() && errors.size() < maxErrors) {
        const std::size_t newline = csv.find('\n');
        const std::string_view row = trim(csv.substr(0, newline));
        csv.remove_prefix(newline == std::string_view::npos ? csv.size() : newline + 1);
        ++line;
        if (line == 1) {
            if (row != "hour,gpus") {
                report(row, "the header hour,gpus");
            }
            continue;
        }
        if (row.empty() && csv.empty()) {
            break;
        }
        const auto cells = split(row, ',');
        std::string_view hour = cells[0];
        const auto day = parseDate(hour.substr(0, std::min<std::size_t>(10, hour.size())));
        bool timeIsGood = hour.size() >= 13 && hour[10] == 'T' && hour[11] >= '0' && hour[11] <= '2' &&
                          hour[12] >= '0' && hour[12] <= '9';
        const int number = timeIsGood ? (hour[11] - '0') * 10 + hour[12] - '0' : 0;
        const std::string_view rest = timeIsGood ? hour.substr(13) : "";
        timeIsGood = timeIsGood && number < 24 &&
                     (rest.empty() || rest == "Z" || rest == ":00" || rest == ":00Z" || rest == ":00:00" ||
                      rest == ":00:00Z");
        const auto gpus = cells.size() == 2 ? Decimal::parse(cells[1])
                                            : Result<Decimal>(fail(ErrorCode::BadNumber, "", ""));
        if (cells.size() != 2 || !day || !timeIsGood) {
            report(row, "an hour in UTC and a number of GPUs, such as 2026-01-01T00,8");
            expecting = false;
            continue;
        }
        const std::int64_t thisHour = day->days().time_since_epoch().count() * 24 + number;
        if (expecting && thisHour != expectedHour) {
            report(hour, thisHour < expectedHour
                             ? "hours that follow each other; this one is repeated or out of order"
                             : "hours that follow each other; at least one is missing before this line");
        }
        expectedHour = thisHour + 1;
        expecting = true;
        if (!gpus || gpus->isNegative() || *gpus > Decimal(100'000'000)) {
            report(cells[1], "a number of GPUs from 0 to 100,000,000");
            continue;
        }
        if (series.gpus.empty()) {
            series.firstDay = *day;
            series.firstHour = number;
        }
        series.gpus.push_back(Rational(*gpus));
        if (series.gpus.size() > maxHours) {
            report(row, "at most a million hours");
            break;
        }
    }
    if (errors.empty() && series.gpus.empty()) {
        report("", "at least one hour after the header hour,gpus");
    }
    if (!errors.empty()) {
        return tl::make_unexpected(std::move(errors));
    }
    return series;
}

}  // namespace gpucost
