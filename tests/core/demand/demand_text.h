// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <map>
#include <sstream>
#include <string>
#include <vector>

#include <doctest/doctest.h>

#include "core/demand/demand_spec.h"

/// Demands from a few words, and their forms as a line of text to compare with.
namespace demand_text {

using namespace gpucost;

inline Rational fraction(std::string_view text)
{
    const auto value = Rational::parse(text);
    REQUIRE(value.has_value());
    return *value;
}

inline Month month(std::string_view text)
{
    const auto value = parseMonth(text);
    REQUIRE(value.has_value());
    return *value;
}

inline Percentage share(std::string_view text)
{
    const auto value = Percentage::parse(text);
    REQUIRE(value.has_value());
    return *value;
}

inline WeeklySchedule week(std::string_view text)
{
    const auto value = parseWeeklySchedule(text);
    REQUIRE(value.has_value());
    return *value;
}

/// "2026-02-27T22" and "8*50 0 2.5*3": eight GPUs for 50 hours, none for one, two and a half for three.
inline HourlySeries series(std::string_view from, const std::string& gpus)
{
    HourlySeries series;
    series.firstDay = parseDate(from.substr(0, 10)).value();
    series.firstHour = std::stoi(std::string(from.substr(11)));
    std::istringstream words(gpus);
    for (std::string word; words >> word;) {
        const std::size_t times = word.find('*');
        const int hours = times == std::string::npos ? 1 : std::stoi(word.substr(times + 1));
        series.gpus.insert(series.gpus.end(), static_cast<std::size_t>(hours),
                           fraction(word.substr(0, times)));
    }
    return series;
}

/// "730 x 36 from 2026-01" or "calendar x 3 from 2024-02".
inline DemandSpec months(const std::string& text, DemandSpec::Shape shape, std::string_view gpus = "1")
{
    std::istringstream words(text);
    std::string convention;
    std::string word;
    DemandSpec spec;
    words >> convention >> word >> spec.months >> word >> word;
    spec.convention = convention == "730" ? MonthConvention::Average730 : MonthConvention::Calendar;
    spec.start = month(word);
    spec.gpus = fraction(gpus);
    spec.shape = std::move(shape);
    return spec;
}

inline Demand demand(const DemandSpec& spec, std::string_view gpusPerInstance = "1")
{
    const auto made = makeDemand(spec, fraction(gpusPerInstance));
    if (!made) {
        FAIL(describe(made.error()));
    }
    return *made;
}

inline std::string refused(const DemandSpec& spec, std::string_view gpusPerInstance = "1")
{
    const auto made = makeDemand(spec, fraction(gpusPerInstance));
    return made ? "made" : describe(made.error());
}

/// "438 x 3600/3600, 1 x 1800/1800": clock-hours x instance-seconds / seconds.
inline std::string buckets(const MonthUse& use)
{
    std::string text;
    for (const HourBucket& bucket : use.buckets) {
        text += (text.empty() ? "" : ", ") + std::to_string(bucket.weight) + " x " +
                std::to_string(bucket.instanceSeconds) + '/' + std::to_string(bucket.seconds);
    }
    return text;
}

/// "2 x 1576800": instances x ticks.
inline std::string layers(const MonthUse& use)
{
    std::string text;
    for (const Layer& layer : use.layers) {
        text += (text.empty() ? "" : ", ") + std::to_string(layer.instances) + " x " +
                std::to_string(layer.ticks);
    }
    return text;
}

/// "month+start seconds x instances": "0+0 1576800 x 1", with "* weight" where it is not one.
inline std::string text(const Run& run)
{
    return std::to_string(run.month) + '+' + std::to_string(run.start) + ' ' + std::to_string(run.seconds) +
           " x " + std::to_string(run.instances) +
           (run.weight == 1 ? "" : " * " + std::to_string(run.weight));
}

inline std::string runs(const Demand& demand)
{
    std::string all;
    for (const Run& run : demand.runs()) {
        all += (all.empty() ? "" : ", ") + text(run);
    }
    return all;
}

/// Everything about a demand's use in one text.
inline std::string whole(const Demand& demand)
{
    std::string all = std::to_string(demand.ticksPerSecond()) + " ticks, peak " +
                      std::to_string(demand.peakInstances()) + ", " + toString(demand.requestedGpuHours()) +
                      " GPU-hours\n";
    for (std::int32_t i = 0; i < demand.months(); ++i) {
        const MonthUse& use = demand.use(i);
        all += std::to_string(use.hours) + " h: " + std::to_string(use.usedTicks) + "; " + buckets(use) +
               "; " + layers(use) + '\n';
    }
    return all + runs(demand);
}

/// What does not agree among the three forms of a demand; empty where all do.
inline std::string disagreement(const Demand& demand)
{
    Rational used;
    std::int32_t months = 0;
    for (const MonthUse& use : demand.uses()) {
        std::int64_t inBuckets = 0;
        std::int64_t hours = 0;
        for (const HourBucket& bucket : use.buckets) {
            inBuckets += bucket.instanceSeconds * bucket.weight;
            hours += bucket.weight;
            if (bucket.instanceSeconds <= 0 || bucket.seconds <= 0 || bucket.seconds > 3600 ||
                bucket.weight <= 0 || bucket.instanceSeconds > bucket.seconds * demand.peakInstances()) {
                return "a bucket of " + buckets(use);
            }
        }
        std::int64_t inLayers = 0;
        std::int64_t instances = 0;
        std::int64_t longest = std::int64_t{use.hours} * 3600 * demand.ticksPerSecond();
        for (const Layer& layer : use.layers) {
            inLayers += layer.instances * layer.ticks;
            instances += layer.instances;
            if (layer.ticks <= 0 || layer.ticks > longest || layer.instances <= 0) {
                return "a layer of " + layers(use);
            }
            longest = layer.ticks;
        }
        if (inBuckets != use.usedTicks || inLayers != use.usedTicks) {
            return std::to_string(use.usedTicks) + " ticks, but " + buckets(use) + " and " + layers(use);
        }
        if (instances > demand.peakInstances() || hours > std::int64_t{use.hours} * demand.ticksPerSecond()) {
            return "more than the month has";
        }
        used = used + Rational(use.usedTicks) * Rational(use.months);
        months += use.months;
    }
    Rational ran;
    for (const Run& run : demand.runs()) {
        ran = ran + Rational(run.seconds) * Rational(run.instances) * Rational(run.weight);
    }
    if (ran != used) {
        return "runs of " + toString(ran) + " ticks, months of " + toString(used);
    }
    if (months != demand.months()) {
        return "a month is missing";
    }
    return used / Rational(3600) / Rational(demand.ticksPerSecond()) == demand.usedInstanceHours()
               ? ""
               : "used hours";
}

/// The months' forms again, from the runs alone, second by second: "buckets; seconds of the k-th instance".
inline std::vector<std::string> formsFromRuns(const Demand& demand)
{
    std::vector<std::int64_t> starts{0};
    for (std::int32_t i = 0; i < demand.months(); ++i) {
        starts.push_back(starts.back() + std::int64_t{demand.hoursIn(i)} * 3600);
    }
    std::map<std::int64_t, std::int64_t> changes;
    for (const Run& run : demand.runs()) {
        const std::int64_t from = starts[static_cast<std::size_t>(run.month)] + run.start;
        changes[from] += run.instances;
        changes[from + run.seconds] -= run.instances;
    }
    for (std::int64_t second = 0; second <= starts.back(); second += 3600) {
        changes[second] += 0;  // cut at every hour
    }
    std::vector<std::string> forms;
    std::int64_t running = 0;
    auto at = changes.begin();
    for (std::size_t i = 0; i + 1 < starts.size(); ++i) {
        std::map<std::pair<std::int64_t, std::int64_t>, std::int64_t> hours;
        std::map<std::int64_t, std::int64_t> secondsOfNth;
        std::pair<std::int64_t, std::int64_t> hour{0, 0};
        while (at->first < starts[i + 1]) {
            running += at->second;
            const std::int64_t seconds = std::next(at)->first - at->first;
            hour.first += running * seconds;
            hour.second += running > 0 ? seconds : 0;
            for (std::int64_t n = 1; n <= running; ++n) {
                secondsOfNth[n] += seconds;
            }
            ++at;
            if (at->first % 3600 == 0) {
                ++hours[hour];
                hour = {0, 0};
            }
        }
        std::ostringstream form;
        for (const auto& [use, count] : hours) {
            if (use.first > 0) {
                form << count << " x " << use.first << '/' << use.second << ", ";
            }
        }
        for (const auto& [n, seconds] : secondsOfNth) {
            form << "; " << seconds;
        }
        forms.push_back(form.str());
    }
    return forms;
}

/// The same text from what the demand says of its months.
inline std::vector<std::string> formsAsTold(const Demand& demand)
{
    std::vector<std::string> forms;
    for (std::int32_t i = 0; i < demand.months(); ++i) {
        const MonthUse& use = demand.use(i);
        std::ostringstream form;
        for (const HourBucket& bucket : use.buckets) {
            form << bucket.weight << " x " << bucket.instanceSeconds << '/' << bucket.seconds << ", ";
        }
        for (const Layer& layer : use.layers) {
            for (std::int64_t n = 0; n < layer.instances; ++n) {
                form << "; " << layer.ticks;
            }
        }
        forms.push_back(form.str());
    }
    return forms;
}

}  // namespace demand_text
