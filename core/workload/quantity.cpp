// SPDX-License-Identifier: Apache-2.0
#include "core/workload/quantity.h"

#include <algorithm>
#include <array>
#include <optional>
#include <utility>

#include "core/base/json.h"
#include "core/money/plain_decimal.h"

namespace gpucost {

namespace {

using Unit = std::pair<std::string_view, Rational>;

struct Split {
    std::string_view number;
    std::string_view unit;
};

/// "5 min" as "5" and "min": at most one space between.
Split split(std::string_view text)
{
    const std::size_t end = std::min(text.find_first_not_of("0123456789."), text.size());
    Split parts{text.substr(0, end), text.substr(end)};
    if (!parts.unit.empty() && parts.unit.front() == ' ') {
        parts.unit.remove_prefix(1);
    }
    return parts;
}

template <std::size_t Count>
Result<Rational> parse(std::string_view text, const std::array<Unit, Count>& units,
                       const std::string& expected)
{
    constexpr std::size_t mostDigits = 40;
    const Split parts = split(text);
    if (parts.number.size() > mostDigits) {
        return fail(ErrorCode::NumericLimit, quoted(text), expected);
    }
    const Result<Decimal> number = parsePlainDecimal(parts.number);
    if (number) {
        for (const auto& [unit, factor] : units) {
            if (parts.unit == unit) {
                return Rational(*number) * factor;
            }
        }
    }
    return fail(ErrorCode::BadNumber, quoted(text), expected);
}

/// Plain digits where there are few of them.
std::optional<std::string> shortNumber(const Rational& value)
{
    constexpr std::size_t few = 7;
    std::string text = toString(value);
    if (text.find('/') != std::string::npos || text.size() > few) {
        return std::nullopt;
    }
    return text;
}

}  // namespace

Result<Hours> parseDuration(std::string_view text)
{
    const std::string expected = "a time such as 90s, 5min, 24h or 2d";
    static const std::array<Unit, 4> units{Unit{"s", Rational(1, 3600)}, Unit{"min", Rational(1, 60)},
                                           Unit{"h", Rational(1)}, Unit{"d", Rational(24)}};
    const Result<Rational> hours = parse(text, units, expected);
    if (!hours) {
        return tl::make_unexpected(hours.error());
    }
    if (*hours > Rational(10'000'000)) {
        return fail(ErrorCode::BadValue, quoted(text), "at most 10,000,000 h");
    }
    return Hours(*hours);
}

std::string toString(const Hours& time)
{
    const Rational& hours = time.value();
    if (hours.isZero()) {
        return "0 s";
    }
    const std::array<Unit, 3> units{Unit{"h", Rational(1)}, Unit{"min", Rational(60)},
                                    Unit{"s", Rational(3600)}};
    for (const auto& [unit, perHour] : units) {
        const auto number = shortNumber(hours * perHour);
        if (number && hours * perHour >= Rational(1)) {
            return *number + ' ' + std::string(unit);
        }
    }
    const bool small = hours < Rational(1);
    return toString(roundToDigits(round(small ? hours * Rational(3600) : hours, Scale{20}, Rounding::HalfUp),
                                  7, Rounding::HalfUp)) +
           (small ? " s" : " h");
}

Result<Rational> parseCount(std::string_view text)
{
    const std::string expected = "a number above zero such as 7B, 350M or 1.5T";
    static const std::array<Unit, 6> units{Unit{"", Rational(1)},
                                           Unit{"k", Rational(1'000)},
                                           Unit{"M", Rational(1'000'000)},
                                           Unit{"B", Rational(1'000'000'000)},
                                           Unit{"G", Rational(1'000'000'000)},
                                           Unit{"T", Rational(1'000'000'000'000)}};
    const Result<Rational> count = parse(text, units, expected);
    if (count && (count->isZero() || *count > Rational(1'000'000'000'000'000'000))) {
        return fail(ErrorCode::BadValue, quoted(text), expected);
    }
    return count;
}

Result<Rational> parseByteRate(std::string_view text)
{
    const std::string expected = "bytes per second above zero, such as 1GB/s or 500MiB/s (B: bytes)";
    constexpr std::int64_t ki = 1024;
    static const std::array<Unit, 9> units{Unit{"B/s", Rational(1)},
                                           Unit{"kB/s", Rational(1'000)},
                                           Unit{"MB/s", Rational(1'000'000)},
                                           Unit{"GB/s", Rational(1'000'000'000)},
                                           Unit{"TB/s", Rational(1'000'000'000'000)},
                                           Unit{"KiB/s", Rational(ki)},
                                           Unit{"MiB/s", Rational(ki * ki)},
                                           Unit{"GiB/s", Rational(ki * ki * ki)},
                                           Unit{"TiB/s", Rational(ki * ki * ki * ki)}};
    const Result<Rational> rate = parse(text, units, expected);
    if (rate && rate->isZero()) {
        return fail(ErrorCode::BadValue, quoted(text), expected);
    }
    return rate;
}

}  // namespace gpucost
