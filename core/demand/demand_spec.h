// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <array>
#include <string>
#include <variant>
#include <vector>

#include "core/demand/demand.h"
#include "core/money/percentage.h"

namespace gpucost {

/// All instances run this share of every month, together, from the month's beginning: whole clock-hours and
/// the rest of one, to the second, half-up. 60 % of 730 h are 438 h.
struct FlatUtilization {
    Percentage share = Percentage::ofFraction(Rational(1));

    friend bool operator==(const FlatUtilization&, const FlatUtilization&) = default;
};

/// All instances run so many hours of every month, together, from its beginning, to the second, half-up.
struct HoursPerMonth {
    Decimal hours;

    friend bool operator==(const HoursPerMonth&, const HoursPerMonth&) = default;
};

/// A weekly schedule in local wall-clock time without daylight saving: "Mon-Fri 09:00-19:00; Sat
/// 10:00-14:00". Calendar months follow the real weekdays; a 730-hour month holds 730/168 weeks exactly.
struct WeeklySchedule {
    struct Interval {
        std::int32_t from = 0;  ///< seconds after Monday 00:00
        std::int32_t to = 0;    ///< up to 604,800; intervals are sorted, disjoint and do not touch

        friend bool operator==(const Interval&, const Interval&) = default;
    };
    std::vector<Interval> intervals;

    friend bool operator==(const WeeklySchedule&, const WeeklySchedule&) = default;
};

/// GPUs wanted in each clock-hour, in UTC, without gaps, from `firstHour` of the day `firstDay`.
/// Implies calendar months; the demand covers every month the series touches.
struct HourlySeries {
    Date firstDay;
    std::int32_t firstHour = 0;
    std::vector<Rational> gpus;

    friend bool operator==(const HourlySeries&, const HourlySeries&) = default;
};

/// Runs given one by one, in instances. Runs must lie within the demand.
struct ExplicitRuns {
    std::vector<Run> runs;

    friend bool operator==(const ExplicitRuns&, const ExplicitRuns&) = default;
};

/// From a month on, another number of GPUs.
struct GpuStep {
    std::int32_t month = 0;  ///< 0 = the first of the demand; steps rise from 1 on
    Rational gpus;           ///< none is a pause

    friend bool operator==(const GpuStep&, const GpuStep&) = default;
};

/// What a person asks for, before it is known on which machines it runs.
struct DemandSpec {
    using Shape = std::variant<FlatUtilization, HoursPerMonth, WeeklySchedule, HourlySeries, ExplicitRuns>;

    Rational gpus{1};
    std::int32_t months = 36;
    Month start{2026, 1};
    MonthConvention convention = MonthConvention::Average730;
    Shape shape = FlatUtilization{};
    /// Growth, or a ramp: `gpus` until the first step. Not beside a series or runs, which say it themselves.
    std::vector<GpuStep> ramp = {};

    friend bool operator==(const DemandSpec&, const DemandSpec&) = default;
};

/// How many GPUs are wanted in a month, 0 = the first.
Rational gpusIn(const DemandSpec& spec, std::int32_t month);

/// "Mon-Fri 09:00-19:00; Sat,Sun 22:00-02:00": days and day ranges, a 24-hour time span that may pass
/// midnight.
Result<WeeklySchedule> parseWeeklySchedule(std::string_view text);

/// A file with the header `hour,gpus` and lines such as `2026-01-01T00,8` or `2026-01-01T00:00Z,2.5`: hours
/// in UTC, one after the other, nothing left out, up to a million. Reports every bad line, up to twenty.
Checked<HourlySeries> parseHourlySeries(std::string_view csv, const std::string& file);

/// The demand on machines with `gpusPerInstance` GPUs each: ceil(gpus / gpusPerInstance) instances, in a ramp
/// month by month. Instances that a step adds begin with its month; those before it run on.
/// Refuses no months, more than 1,200, no GPUs, more than a million instances, more than 100 % utilization,
/// more hours than a month has, a ramp whose months do not rise or lie outside the demand, and --months where
/// a series already says.
Result<Demand> makeDemand(const DemandSpec& spec, const Rational& gpusPerInstance);

}  // namespace gpucost
