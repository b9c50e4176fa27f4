// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <string>
#include <string_view>

#include "core/base/result.h"
#include "core/money/rate.h"

namespace gpucost {

/// Reads a length of time: a plain number and one of s, min, h, d (86,400 s), with or without a space:
/// "90s", "5min", "24 h", "2.5d". Exact. A bare number is refused, since nobody knows of what.
/// Limits    zero to 10,000,000 hours (some 1,100 years)
Result<Hours> parseDuration(std::string_view text);

/// In the largest of h, min and s that leaves a short number of 1 or more: "5 min", "1.5 h", "500 h". Where
/// none does, seven digits of hours, or of seconds below an hour.
std::string toString(const Hours& time);

/// Reads a number of things: "7B", "350M", "1.5T", "125000000". k, M, B (or G) and T are 10^3, 10^6, 10^9 and
/// 10^12. Above zero, at most 10^18.
Result<Rational> parseCount(std::string_view text);

/// Reads bytes per second: "1GB/s", "500 MB/s", "2GiB/s". kB, MB, GB, TB are powers of 1000; KiB, MiB, GiB,
/// TiB are powers of 1024; network rates in bits ("10Gb/s", small b) are refused. Above zero.
Result<Rational> parseByteRate(std::string_view text);

}  // namespace gpucost
