// SPDX-License-Identifier: Apache-2.0
//
// Random demands: the three forms of a month agree with each other, and with what is counted minute by
// minute.
#include <algorithm>
#include <random>
#include <set>

#include <doctest/doctest.h>

#include "core/demand/demand.h"
#include "tests/core/demand/demand_text.h"

using namespace demand_text;

namespace {

class Random {
public:
    explicit Random(std::uint64_t seed)
        : m_engine(seed)
    {
    }
    int from(int least, int most)
    {
        return least + static_cast<int>(m_engine() % static_cast<std::uint64_t>(most - least + 1));
    }

private:
    std::mt19937_64 m_engine;
};

constexpr const char* dayNames[] = {"Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun"};
constexpr int weekMinutes = 7 * 24 * 60;

/// A schedule as text, and the minutes of the week it covers.
struct Schedule {
    std::string text;
    std::vector<bool> on = std::vector<bool>(weekMinutes, false);
};

Schedule randomSchedule(Random& random)
{
    Schedule schedule;
    const int step = random.from(0, 3) == 0 ? 1 : 30;
    for (int part = random.from(1, 3); part > 0; --part) {
        const int first = random.from(0, 6);
        const int days = random.from(1, 7);
        const int last = (first + days - 1) % 7;
        const int from = random.from(0, 24 * 60 / step - 1) * step;
        int to = random.from(0, 24 * 60 / step) * step;
        to = to == from ? 24 * 60 : to;
        const auto clock = [](int minutes) {
            const std::string text = std::to_string(10'000 + minutes / 60 * 100 + minutes % 60);
            return text.substr(1, 2) + ':' + text.substr(3, 2);
        };
        schedule.text += (schedule.text.empty() ? "" : "; ") + std::string(dayNames[first]) +
                         (days == 1 ? "" : '-' + std::string(dayNames[last])) + ' ' + clock(from) + '-' +
                         clock(to);
        for (int day = first; day < first + days; ++day) {
            for (int minute = from; minute < to + (to < from ? 24 * 60 : 0); ++minute) {
                schedule.on[static_cast<std::size_t>((day * 24 * 60 + minute) % weekMinutes)] = true;
            }
        }
    }
    return schedule;
}

/// 0 for Monday. Counted from 2001-01-01, which was one.
int weekdayOf(Date day)
{
    const auto days = (day.days() - parseDate("2001-01-01").value().days()).count();
    return static_cast<int>((days % 7 + 7) % 7);
}

/// One month's form from minutes that are on: "buckets; seconds of each instance", every hour counting
/// `weight`.
std::string formOf(const std::vector<bool>& on, std::int64_t instances, std::int64_t weight)
{
    std::map<std::int64_t, std::int64_t> hours;
    std::int64_t total = 0;
    for (std::size_t hour = 0; hour * 60 < on.size(); ++hour) {
        const auto begin = on.begin() + static_cast<std::ptrdiff_t>(hour * 60);
        const std::int64_t seconds = std::count(begin, begin + 60, true) * 60;
        hours[seconds] += seconds > 0 ? weight : 0;
        total += seconds * weight;
    }
    std::ostringstream form;
    for (const auto& [seconds, count] : hours) {
        if (seconds > 0) {
            form << count << " x " << instances * seconds << '/' << seconds << ", ";
        }
    }
    for (std::int64_t n = 0; n < instances && total > 0; ++n) {
        form << "; " << total;
    }
    return form.str();
}

}  // namespace

TEST_CASE("random schedules fall where the calendar puts them, minute by minute")
{
    Random random(168);
    for (int i = 0; i < 250; ++i) {
        const Schedule schedule = randomSchedule(random);
        CAPTURE(schedule.text);
        const int gpus = random.from(1, 5);
        DemandSpec spec = months("calendar x 1 from 2026-01", week(schedule.text), std::to_string(gpus));
        spec.start = Month(random.from(1950, 2110), random.from(1, 12));
        spec.months = random.from(1, 5);
        const Demand d = demand(spec, "2");
        const std::int64_t instances = (gpus + 1) / 2;

        std::vector<std::string> wanted;
        std::int64_t on = 0;
        for (std::int32_t m = 0; m < spec.months; ++m) {
            const Month current = spec.start.plus(m);
            std::vector<bool> minutes;
            for (int minute = 0; minute < current.days() * 24 * 60; ++minute) {
                const int offset = weekdayOf(current.firstDay()) * 24 * 60;
                minutes.push_back(schedule.on[static_cast<std::size_t>((offset + minute) % weekMinutes)]);
            }
            on += std::count(minutes.begin(), minutes.end(), true);
            wanted.push_back(formOf(minutes, instances, 1));
        }
        CHECK(formsAsTold(d) == wanted);
        CHECK(formsFromRuns(d) == wanted);
        CHECK(disagreement(d) == "");
        CHECK(d.requestedGpuHours() == Rational(gpus) * Rational(on) / Rational(60));
        // No run ends where the next begins.
        for (std::size_t r = 1; r < d.runs().size(); ++r) {
            const Run& a = d.runs()[r - 1];
            const Run& b = d.runs()[r];
            CHECK_FALSE((a.month == b.month && a.start + a.seconds == b.start));
        }
    }
}

TEST_CASE("random schedules of 730-hour months are 730/168 of their week, minute by minute")
{
    Random random(730);
    for (int i = 0; i < 250; ++i) {
        const Schedule schedule = randomSchedule(random);
        CAPTURE(schedule.text);
        const int instances = random.from(1, 4);
        const Demand d =
            demand(months("730 x 3 from 2026-01", week(schedule.text), std::to_string(instances)));
        const auto on = std::count(schedule.on.begin(), schedule.on.end(), true);
        CHECK(d.usedInstanceHours() ==
              Rational(3 * instances) * Rational(on) / Rational(60) * Rational(730) / Rational(168));
        CHECK(d.requestedGpuHours() == d.usedInstanceHours());
        CHECK(disagreement(d) == "");
        CHECK(d.uses().size() == 1);
        if (on < weekMinutes) {
            CHECK(d.ticksPerSecond() == 84);
            CHECK(formsAsTold(d) == std::vector<std::string>(3, formOf(schedule.on, instances, 365)));
            std::int64_t starts = 0;
            for (std::size_t minute = 0; minute < weekMinutes; ++minute) {
                starts +=
                    schedule.on[minute] && !schedule.on[(minute + weekMinutes - 1) % weekMinutes] ? 1 : 0;
            }
            CHECK(static_cast<std::int64_t>(d.runs().size()) == 3 * starts);
        } else {
            CHECK(d.ticksPerSecond() == 1);
        }
    }
}

TEST_CASE("random series agree with a count hour by hour")
{
    Random random(24);
    for (int i = 0; i < 250; ++i) {
        const int perInstance = random.from(1, 8);
        const int hours = random.from(1, random.from(0, 4) == 0 ? 2500 : 120);
        const Date day{parseDate("2023-12-20").value().days() + std::chrono::days(random.from(0, 800))};
        const int firstHour = random.from(0, 23);
        std::string text;
        std::vector<std::int64_t> instances;
        Rational asked;
        int gpus = random.from(0, 12);
        for (int h = 0; h < hours; ++h) {
            gpus = random.from(0, 2) == 0 ? std::max(0, gpus + random.from(-9, 9)) : gpus;
            text += std::to_string(gpus) + ' ';
            instances.push_back((gpus + perInstance - 1) / perInstance);
            asked = asked + Rational(gpus);
        }
        const std::string from = toString(day) + 'T' + std::to_string(firstHour);
        CAPTURE(from);
        CAPTURE(text);
        const Demand d =
            demand(months("730 x 1 from 2000-01", series(from, text)), std::to_string(perInstance));

        std::vector<std::string> wanted;
        std::int64_t hour = -((day.days() - Month(day).firstDay().days()).count() * 24 + firstHour);
        for (Month current(day); hour < hours; current = current.plus(1)) {
            std::map<std::int64_t, std::int64_t> count;
            for (int h = 0; h < current.days() * 24; ++h, ++hour) {
                ++count[hour >= 0 && hour < hours ? instances[static_cast<std::size_t>(hour)] : 0];
            }
            std::ostringstream form;
            for (const auto& [n, times] : count) {
                if (n > 0) {
                    form << times << " x " << n * 3600 << "/3600, ";
                }
            }
            for (std::int64_t n = 1; n <= count.rbegin()->first; ++n) {
                std::int64_t atLeast = 0;
                for (const auto& [running, times] : count) {
                    atLeast += running >= n ? times : 0;
                }
                form << "; " << atLeast * 3600;
            }
            wanted.push_back(form.str());
        }
        CHECK(formsAsTold(d) == wanted);
        CHECK(formsFromRuns(d) == wanted);
        CHECK(disagreement(d) == "");
        CHECK(d.requestedGpuHours() == asked);
        CHECK(d.peakInstances() == *std::max_element(instances.begin(), instances.end()));
    }
}

TEST_CASE("random runs to the second agree with a count second by second")
{
    Random random(3600);
    for (int i = 0; i < 200; ++i) {
        DemandSpec spec = months(
            random.from(0, 1) == 0 ? "730 x 1 from 2026-01" : "calendar x 1 from 2024-01", FlatUtilization{});
        spec.months = random.from(1, 4);
        ExplicitRuns given;
        for (int n = random.from(0, 25); n > 0; --n) {
            const int step = random.from(0, 1) == 0 ? 1 : 1800;  // often at the same moment
            Run run{.month = random.from(0, spec.months - 1),
                    .start = random.from(0, 670 * 3600 / step) * step,
                    .seconds = random.from(1, 9000),
                    .instances = random.from(1, 5)};
            run.seconds = random.from(0, 9) == 0 ? 10 * 24 * 3600 : run.seconds;
            if (run.month + 1 < spec.months || run.start + run.seconds <= 670 * 3600) {
                given.runs.push_back(run);
            }
        }
        spec.shape = given;
        const Demand d = demand(spec);
        CHECK(formsFromRuns(d) == formsAsTold(d));
        CHECK(disagreement(d) == "");
        CHECK(d.runs().size() == given.runs.size());
    }
}

TEST_CASE("random utilizations agree with a count second by second")
{
    Random random(60);
    for (int i = 0; i < 200; ++i) {
        const std::string percent =
            std::to_string(random.from(0, 99)) + '.' + std::to_string(random.from(0, 99999)) + '%';
        CAPTURE(percent);
        const std::string when =
            random.from(0, 1) == 0 ? "730 x 14 from 2026-01" : "calendar x 14 from 2023-11";
        const Demand d =
            demand(months(when, FlatUtilization{share(percent)}, std::to_string(random.from(1, 9))), "4");
        CHECK(formsFromRuns(d) == formsAsTold(d));
        CHECK(disagreement(d) == "");
        const Rational off = d.utilization() - share(percent).fraction();
        CHECK(off * Rational(2 * 672 * 3600) <= Rational(1));  // at most half a second per month
        CHECK(off * Rational(2 * 672 * 3600) >= Rational(-1));
    }
}
