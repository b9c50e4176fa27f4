// SPDX-License-Identifier: Apache-2.0
#include "core/demand/demand_spec.h"

#include <algorithm>
#include <map>
#include <optional>
#include <set>
#include <tuple>

namespace gpucost {

namespace {

constexpr std::int64_t hourSeconds = 3600;
constexpr std::int32_t weekSeconds = 7 * 24 * 3600;
constexpr std::int32_t maxMonths = 1200;
constexpr std::int64_t maxInstances = 1'000'000;
constexpr std::int32_t longestTerm = 36;

/// A stretch of time in which all instances run, in seconds after the beginning of a month.
struct Stretch {
    std::int64_t from = 0;
    std::int64_t to = 0;
};

std::string show(const Rational& value)
{
    return toString(value);
}

}  // namespace

/// Puts a Demand together month by month, keeping equal months once.
class DemandBuilder {
public:
    DemandBuilder(const DemandSpec& spec, const Rational& gpusPerInstance)
    {
        m_demand.m_start = spec.start;
        m_demand.m_months = spec.months;
        m_demand.m_convention = spec.convention;
        m_demand.m_gpusPerInstance = gpusPerInstance;
    }

    void cover(Month start, std::int32_t months)
    {
        m_demand.m_start = start;
        m_demand.m_months = months;
        m_demand.m_convention = MonthConvention::Calendar;
    }

    void setTicksPerSecond(std::int32_t ticks) { m_demand.m_ticksPerSecond = ticks; }
    void setPeak(std::int64_t instances) { m_demand.m_peakInstances = instances; }
    void setRequestedGpuHours(Rational gpuHours) { m_demand.m_requestedGpuHours = gpuHours; }
    const Demand& demand() const { return m_demand; }

    /// All of a month's hours, as the number of hours with the same (instance-seconds, seconds).
    using Hours = std::map<std::pair<std::int64_t, std::int64_t>, std::int64_t>;

    void addMonth(const Hours& hours, std::vector<Layer> layers)
    {
        const auto month = static_cast<std::int32_t>(m_demand.m_useOfMonth.size());
        MonthUse use;
        use.hours = m_demand.hoursIn(month);
        use.months = 1;
        use.layers = std::move(layers);
        for (const auto& [bucket, weight] : hours) {
            if (bucket.first > 0 && weight > 0) {
                use.buckets.push_back({bucket.first, bucket.second, weight});
                use.usedTicks += bucket.first * weight;
            }
        }
        const auto same = [&use](const MonthUse& other) {
            const auto key = [](const HourBucket& b) {
                return std::tuple(b.instanceSeconds, b.seconds, b.weight);
            };
            return other.hours == use.hours && other.usedTicks == use.usedTicks &&
                   std::equal(other.buckets.begin(), other.buckets.end(), use.buckets.begin(),
                              use.buckets.end(),
                              [&key](const auto& a, const auto& b) { return key(a) == key(b); }) &&
                   std::equal(other.layers.begin(), other.layers.end(), use.layers.begin(), use.layers.end(),
                              [](const Layer& a, const Layer& b) {
                                  return a.instances == b.instances && a.ticks == b.ticks;
                              });
        };
        const auto known = std::find_if(m_demand.m_uses.begin(), m_demand.m_uses.end(), same);
        m_demand.m_useOfMonth.push_back(static_cast<std::uint32_t>(known - m_demand.m_uses.begin()));
        if (known != m_demand.m_uses.end()) {
            ++known->months;
        } else {
            m_demand.m_uses.push_back(std::move(use));
        }
    }

    /// A month in which `instances` run together during disjoint, sorted stretches.
    void addTogether(const std::vector<Stretch>& stretches, std::int64_t instances, std::int64_t weight = 1)
    {
        std::map<std::int64_t, std::int64_t> secondsOfHour;  // only hours used in part
        std::int64_t fullHours = 0;
        std::int64_t total = 0;
        for (const Stretch& stretch : stretches) {
            total += stretch.to - stretch.from;
            const std::int64_t firstFull = (stretch.from + hourSeconds - 1) / hourSeconds;
            const std::int64_t lastFull = stretch.to / hourSeconds;
            if (firstFull > lastFull) {  // within one clock-hour
                secondsOfHour[lastFull] += stretch.to - stretch.from;
                continue;
            }
            fullHours += lastFull - firstFull;
            secondsOfHour[firstFull - 1] += firstFull * hourSeconds - stretch.from;
            secondsOfHour[lastFull] += stretch.to - lastFull * hourSeconds;
        }
        Hours hours;
        hours[{instances * hourSeconds, hourSeconds}] += fullHours * weight;
        for (const auto& [hour, seconds] : secondsOfHour) {
            hours[{instances * seconds, seconds}] += weight;
        }
        addMonth(hours, total > 0 && instances > 0 ? std::vector<Layer>{{instances, total * weight}}
                                                   : std::vector<Layer>{});
    }

    void addRun(const Run& run)
    {
        if (run.seconds <= 0 || run.instances <= 0) {
            return;
        }
        // A run that goes on over the turn of a month is one run.
        if (!m_demand.m_runs.empty()) {
            Run& last = m_demand.m_runs.back();
            const bool touches = last.month < run.month && run.start == 0 &&
                                 last.instances == run.instances && last.weight == run.weight &&
                                 secondOf(last.month) + last.start + last.seconds == secondOf(run.month);
            if (touches && m_merging) {
                last.seconds += run.seconds;
                return;
            }
        }
        m_demand.m_runs.push_back(run);
    }

    void mergeRuns(bool merging) { m_merging = merging; }

    std::int64_t secondOf(std::int32_t month)
    {
        while (static_cast<std::int32_t>(m_monthStarts.size()) <= month) {
            const auto last = static_cast<std::int32_t>(m_monthStarts.size()) - 1;
            m_monthStarts.push_back(m_monthStarts.back() +
                                    std::int64_t{m_demand.hoursIn(last)} * hourSeconds);
        }
        return m_monthStarts[static_cast<std::size_t>(month)];
    }

    Demand finish()
    {
        const auto earlier = [](const Run& a, const Run& b) {
            return std::tie(a.month, a.start) < std::tie(b.month, b.start);
        };
        if (!std::is_sorted(m_demand.m_runs.begin(), m_demand.m_runs.end(), earlier)) {
            std::stable_sort(m_demand.m_runs.begin(), m_demand.m_runs.end(), earlier);
        }
        for (const Run& run : m_demand.m_runs) {
            m_demand.m_shortestRun =
                m_demand.m_shortestRun == 0 ? run.seconds : std::min(m_demand.m_shortestRun, run.seconds);
            m_demand.m_providerInterruptions |= run.endedBy == EndedBy::Provider;
        }
        if (m_demand.m_convention == MonthConvention::Calendar) {
            MonthLengths lengths;
            m_demand.m_lengths.push_back(lengths);
            for (std::int32_t month = 0; month < m_demand.m_months + longestTerm; ++month) {
                const auto at = std::find(MonthLengths::hours.begin(), MonthLengths::hours.end(),
                                          m_demand.hoursIn(month));
                ++lengths.count[static_cast<std::size_t>(at - MonthLengths::hours.begin())];
                m_demand.m_lengths.push_back(lengths);
            }
        }
        return std::move(m_demand);
    }

private:
    Demand m_demand;
    std::vector<std::int64_t> m_monthStarts{0};
    bool m_merging = true;
};

namespace {

/// Instances of each month of the demand.
using Instances = std::vector<std::int64_t>;

void setRequested(DemandBuilder& builder, const DemandSpec& spec, const Instances& instances)
{
    // Every shape but a series runs the requested GPUs exactly while the instances run.
    if (spec.ramp.empty()) {
        const Rational peak(builder.demand().peakInstances());
        builder.setRequestedGpuHours(peak.isZero() ? Rational(0)
                                                   : builder.demand().usedInstanceHours() / peak * spec.gpus);
        return;
    }
    const Rational ticksPerHour(builder.demand().ticksPerSecond() * hourSeconds);
    Rational gpuHours;
    for (std::int32_t month = 0; month < spec.months; ++month) {
        const std::int64_t running = instances[static_cast<std::size_t>(month)];
        if (running > 0) {
            const Rational hours = Rational(builder.demand().use(month).usedTicks) / ticksPerHour;
            gpuHours = gpuHours + hours / Rational(running) * gpusIn(spec, month);
        }
    }
    builder.setRequestedGpuHours(gpuHours);
}

/// Runs of a month, all of whose instances run together.
struct MonthRun {
    std::int64_t start = 0;
    std::int64_t seconds = 0;
};

/// Where the number of instances changes, those that stay run on: runs are told apart by how many instances
/// a month must have for them to be there.
void addRuns(DemandBuilder& builder, const Instances& instances,
             const std::vector<std::vector<MonthRun>>& ofMonth, std::int64_t weight)
{
    const std::set<std::int64_t> levels(instances.begin(), instances.end());
    std::int64_t below = 0;
    for (const std::int64_t level : levels) {
        for (std::size_t month = 0; month < instances.size(); ++month) {
            for (const MonthRun& run : ofMonth[month]) {
                if (instances[month] >= level) {
                    builder.addRun({static_cast<std::int32_t>(month), run.start, run.seconds, level - below,
                                    weight, EndedBy::User});
                }
            }
        }
        below = level;
    }
}

Result<Demand> together(DemandBuilder& builder, const DemandSpec& spec, const Instances& instances,
                        const std::vector<std::int64_t>& secondsOfMonth)
{
    std::vector<std::vector<MonthRun>> runs;
    for (std::size_t month = 0; month < instances.size(); ++month) {
        const std::int64_t seconds = secondsOfMonth[month];
        builder.addTogether(seconds > 0 ? std::vector<Stretch>{{0, seconds}} : std::vector<Stretch>{},
                            instances[month]);
        runs.push_back({{0, seconds}});
    }
    addRuns(builder, instances, runs, 1);
    setRequested(builder, spec, instances);
    return builder.finish();
}

Result<std::int64_t> toSeconds(const Rational& seconds)
{
    return *round(seconds, Scale{0}, Rounding::HalfUp).coefficient().toInt64();
}

Result<Demand> make(DemandBuilder& builder, const DemandSpec& spec, const Instances& instances,
                    const FlatUtilization& flat)
{
    if (flat.share.fraction() > Rational(1)) {
        return fail(ErrorCode::BadValue, toString(flat.share) + " %", "a utilization of at most 100 %",
                    {"", 0, "--utilization"});
    }
    std::vector<std::int64_t> seconds;
    for (std::int32_t month = 0; month < spec.months; ++month) {
        const std::int64_t all = std::int64_t{builder.demand().hoursIn(month)} * hourSeconds;
        seconds.push_back(*toSeconds(flat.share.fraction() * Rational(all)));
    }
    return together(builder, spec, instances, seconds);
}

Result<Demand> make(DemandBuilder& builder, const DemandSpec& spec, const Instances& instances,
                    const HoursPerMonth& monthly)
{
    if (monthly.hours.isNegative() || monthly.hours > Decimal(744)) {
        return fail(ErrorCode::BadValue, toString(monthly.hours) + " hours", "0 to 744 hours per month",
                    {"", 0, "--hours-per-month"});
    }
    const std::int64_t wanted = *toSeconds(Rational(monthly.hours) * Rational(hourSeconds));
    for (std::int32_t month = 0; month < spec.months; ++month) {
        const std::int32_t hours = builder.demand().hoursIn(month);
        if (wanted > std::int64_t{hours} * hourSeconds) {
            const std::string which = spec.convention == MonthConvention::Average730
                                          ? "a 730-hour month"
                                          : toString(spec.start.plus(month));
            return fail(ErrorCode::BadValue, toString(monthly.hours) + " hours per month",
                        "at most the " + std::to_string(hours) + " hours of " + which,
                        {"", 0, "--hours-per-month"});
        }
    }
    return together(builder, spec, instances,
                    std::vector<std::int64_t>(static_cast<std::size_t>(spec.months), wanted));
}

bool isAlwaysOn(const WeeklySchedule& schedule)
{
    return schedule.intervals.size() == 1 && schedule.intervals[0].from == 0 &&
           schedule.intervals[0].to == weekSeconds;
}

Result<Demand> averageWeek(DemandBuilder& builder, const DemandSpec& spec, const Instances& instances,
                           const WeeklySchedule& schedule)
{
    // 730/168 weeks a month: every weekly hour counts 365 ticks of 1/84.
    constexpr std::int64_t weight = 365;
    constexpr std::int32_t ticksPerSecond = 84;
    builder.setTicksPerSecond(ticksPerSecond);
    std::vector<Stretch> week;
    for (const auto& interval : schedule.intervals) {
        week.push_back({interval.from, interval.to});
    }
    builder.mergeRuns(false);
    const bool wraps = schedule.intervals.size() > 1 && schedule.intervals.front().from == 0 &&
                       schedule.intervals.back().to == weekSeconds;
    std::vector<MonthRun> runs;
    for (std::size_t i = wraps ? 1 : 0; i < week.size(); ++i) {
        const bool last = i + 1 == week.size();
        runs.push_back({week[i].from, week[i].to - week[i].from + (wraps && last ? week[0].to : 0)});
    }
    for (const std::int64_t running : instances) {
        builder.addTogether(week, running, weight);
    }
    addRuns(builder, instances, std::vector(instances.size(), runs), weight);
    setRequested(builder, spec, instances);
    return builder.finish();
}

Result<Demand> make(DemandBuilder& builder, const DemandSpec& spec, const Instances& instances,
                    const WeeklySchedule& schedule)
{
    if (isAlwaysOn(schedule)) {
        return make(builder, spec, instances, FlatUtilization{});
    }
    if (spec.convention == MonthConvention::Average730) {
        return averageWeek(builder, spec, instances, schedule);
    }
    std::vector<std::vector<MonthRun>> runs(instances.size());
    for (std::int32_t month = 0; month < spec.months; ++month) {
        const std::chrono::weekday weekday{spec.start.plus(month).firstDay().days()};
        const std::int64_t offset =
            std::int64_t{weekday.iso_encoding() - 1} * 24 * hourSeconds;  // since Monday
        const std::int64_t length = std::int64_t{builder.demand().hoursIn(month)} * hourSeconds;
        std::vector<Stretch> stretches;
        for (std::int64_t week = -offset; week < length; week += weekSeconds) {
            for (const auto& interval : schedule.intervals) {
                const Stretch stretch{std::max<std::int64_t>(0, week + interval.from),
                                      std::min(length, week + interval.to)};
                if (stretch.from >= stretch.to) {
                    continue;
                }
                if (!stretches.empty() && stretches.back().to == stretch.from) {
                    stretches.back().to = stretch.to;
                } else {
                    stretches.push_back(stretch);
                }
            }
        }
        builder.addTogether(stretches, instances[static_cast<std::size_t>(month)]);
        for (const Stretch& stretch : stretches) {
            runs[static_cast<std::size_t>(month)].push_back({stretch.from, stretch.to - stretch.from});
        }
    }
    addRuns(builder, instances, runs, 1);
    setRequested(builder, spec, instances);
    return builder.finish();
}

/// Layers from the seconds for which exactly n instances ran.
std::vector<Layer> layersOf(const std::map<std::int64_t, std::int64_t>& secondsByInstances)
{
    std::vector<Layer> layers;
    std::int64_t below = 0;
    std::int64_t remaining = 0;
    for (const auto& [instances, seconds] : secondsByInstances) {
        remaining += instances > 0 ? seconds : 0;
    }
    for (const auto& [instances, seconds] : secondsByInstances) {
        if (instances > below && remaining > 0) {
            layers.push_back({instances - below, remaining});
            below = instances;
            remaining -= seconds;
        }
    }
    return layers;
}

Result<Demand> make(DemandBuilder& builder, const DemandSpec&, const Instances&, const HourlySeries& series)
{
    if (series.gpus.empty()) {
        return fail(ErrorCode::BadSeries, "no hours", "at least one hour");
    }
    const Month first(series.firstDay);
    const auto beforeSeries =
        (series.firstDay.days() - first.firstDay().days()).count() * 24 + series.firstHour;
    const auto lastDay =
        series.firstDay.days() +
        std::chrono::days((series.firstHour + static_cast<std::int64_t>(series.gpus.size()) - 1) / 24);
    const Month last{Date{lastDay}};
    const std::int32_t months =
        (last.year() - first.year()) * 12 + last.monthOfYear() - first.monthOfYear() + 1;
    if (months > maxMonths) {
        return fail(ErrorCode::BadSeries, "hours in " + std::to_string(months) + " months",
                    "a series of at most 1200 months");
    }
    builder.cover(first, months);

    const Rational perInstance = builder.demand().gpusPerInstance();
    std::int64_t peak = 0;
    Rational gpuHours;
    std::vector<std::int64_t> instances(static_cast<std::size_t>(beforeSeries), 0);
    std::map<Rational, std::int64_t> known;
    for (const Rational& gpus : series.gpus) {
        auto [at, isNew] = known.try_emplace(gpus, 0);
        if (isNew) {
            const auto count = ceiling(gpus / perInstance).toInt64();
            if (!count || *count > maxInstances) {
                return fail(ErrorCode::BadSeries, show(gpus) + " GPUs",
                            "at most a million instances in an hour");
            }
            at->second = *count;
        }
        instances.push_back(at->second);
        peak = std::max(peak, at->second);
        gpuHours = gpuHours + gpus;
    }
    builder.setPeak(peak);
    builder.setRequestedGpuHours(gpuHours);

    std::int64_t hour = 0;
    std::vector<std::pair<std::int64_t, std::int64_t>> open;  // (instances, hour they started)
    std::int64_t running = 0;
    std::vector<std::tuple<std::int64_t, std::int64_t, std::int64_t>> runs;  // (from, to, instances) in hours
    const auto change = [&](std::int64_t now) {
        if (now > running) {
            open.emplace_back(now - running, hour);
        }
        for (std::int64_t stopping = running - now; stopping > 0;) {
            auto& [count, from] = open.back();
            const std::int64_t stopped = std::min(count, stopping);
            runs.emplace_back(from, hour, stopped);
            stopping -= stopped;
            count -= stopped;
            if (count == 0) {
                open.pop_back();
            }
        }
        running = now;
    };
    for (std::int32_t month = 0; month < months; ++month) {
        std::map<std::int64_t, std::int64_t> secondsByInstances;
        for (std::int32_t i = 0; i < builder.demand().hoursIn(month); ++i, ++hour) {
            const std::int64_t now = hour < static_cast<std::int64_t>(instances.size())
                                         ? instances[static_cast<std::size_t>(hour)]
                                         : 0;
            change(now);
            secondsByInstances[now] += hourSeconds;
        }
        DemandBuilder::Hours hours;
        for (const auto& [count, seconds] : secondsByInstances) {
            hours[{count * hourSeconds, hourSeconds}] += seconds / hourSeconds;
        }
        builder.addMonth(hours, layersOf(secondsByInstances));
    }
    change(0);
    std::sort(runs.begin(), runs.end());
    builder.mergeRuns(false);
    std::int32_t month = 0;
    for (const auto& [from, to, count] : runs) {
        while (builder.secondOf(month + 1) <= from * hourSeconds) {
            ++month;
        }
        builder.addRun({month, from * hourSeconds - builder.secondOf(month), (to - from) * hourSeconds, count,
                        1, EndedBy::User});
    }
    return builder.finish();
}

Result<Demand> make(DemandBuilder& builder, const DemandSpec& spec, const Instances&,
                    const ExplicitRuns& given)
{
    const std::int64_t end = builder.secondOf(spec.months);
    std::vector<Run> runs = given.runs;
    std::sort(runs.begin(), runs.end(), [](const Run& a, const Run& b) {
        return std::tie(a.month, a.start) < std::tie(b.month, b.start);
    });
    std::map<std::int64_t, std::int64_t> changes;  // second -> change of the number of running instances
    for (const Run& run : runs) {
        const bool placed = run.month >= 0 && run.month < spec.months && run.start >= 0 &&
                            run.start < builder.demand().hoursIn(run.month) * hourSeconds &&
                            run.seconds > 0 && run.instances > 0 && run.instances <= maxInstances &&
                            run.weight == 1;
        const std::int64_t from = placed ? builder.secondOf(run.month) + run.start : 0;
        if (!placed || run.seconds > end || from > end - run.seconds) {
            return fail(
                ErrorCode::BadValue,
                "a run of " + std::to_string(run.seconds) + " s in month " + std::to_string(run.month),
                "runs within the demand's months");
        }
        changes[from] += run.instances;
        changes[from + run.seconds] -= run.instances;
    }
    builder.mergeRuns(false);
    for (const Run& run : runs) {
        builder.addRun(run);
    }
    std::int64_t running = 0;
    std::int64_t peak = 0;
    auto change = changes.begin();
    for (std::int32_t month = 0; month < spec.months; ++month) {
        DemandBuilder::Hours hours;
        std::map<std::int64_t, std::int64_t> secondsByInstances;
        const std::int64_t monthEnd = builder.secondOf(month + 1);
        for (std::int64_t at = builder.secondOf(month); at < monthEnd;) {
            const std::int64_t hourEnd = (at / hourSeconds + 1) * hourSeconds;
            std::int64_t used = 0;
            std::int64_t busy = 0;
            while (at < hourEnd) {
                while (change != changes.end() && change->first <= at) {
                    running += change->second;
                    ++change;
                }
                peak = std::max(peak, running);
                const std::int64_t next =
                    change == changes.end() ? hourEnd : std::min(hourEnd, change->first);
                used += running * (next - at);
                busy += running > 0 ? next - at : 0;
                secondsByInstances[running] += next - at;
                at = next;
            }
            hours[{used, busy}] += 1;
        }
        builder.addMonth(hours, layersOf(secondsByInstances));
    }
    if (peak > maxInstances) {
        return fail(ErrorCode::BadValue, std::to_string(peak) + " instances at once",
                    "at most a million instances");
    }
    builder.setPeak(peak);
    builder.setRequestedGpuHours(builder.demand().usedInstanceHours() * builder.demand().gpusPerInstance());
    return builder.finish();
}

std::optional<Error> rampProblem(const DemandSpec& spec)
{
    std::int32_t last = 0;
    for (const GpuStep& step : spec.ramp) {
        if (step.month <= last || step.month >= spec.months) {
            return Error{
                ErrorCode::BadValue,
                {"", 0, "--ramp"},
                "a step in month " + std::to_string(step.month),
                "months that rise, from 1 to " + std::to_string(spec.months - 1) + " (0 is the first)"};
        }
        last = step.month;
    }
    return std::nullopt;
}

Result<Instances> instancesOf(const DemandSpec& spec, const Rational& gpusPerInstance)
{
    Instances instances(static_cast<std::size_t>(spec.months), 0);
    for (std::size_t step = 0; step <= spec.ramp.size(); ++step) {
        const std::int32_t from = step == 0 ? 0 : spec.ramp[step - 1].month;
        const Rational gpus = gpusIn(spec, from);
        const auto count = ceiling(gpus / gpusPerInstance).toInt64();
        if (!count || *count > maxInstances || *count < 0) {
            return fail(ErrorCode::BadValue, show(gpus) + " GPUs", "at most a million instances",
                        {"", 0, "--gpus"});
        }
        std::fill(instances.begin() + from, instances.end(), *count);
    }
    return instances;
}

}  // namespace

Rational gpusIn(const DemandSpec& spec, std::int32_t month)
{
    Rational gpus = spec.gpus;
    for (const GpuStep& step : spec.ramp) {
        if (step.month <= month) {
            gpus = step.gpus;
        }
    }
    return gpus;
}

Result<Demand> makeDemand(const DemandSpec& spec, const Rational& gpusPerInstance)
{
    const bool isSeries = std::holds_alternative<HourlySeries>(spec.shape);
    const bool isRuns = std::holds_alternative<ExplicitRuns>(spec.shape);
    if (!isSeries && (spec.months < 1 || spec.months > maxMonths)) {
        return fail(ErrorCode::BadValue, std::to_string(spec.months) + " months", "1 to 1200 months",
                    {"", 0, "--months"});
    }
    if (!isSeries && !isRuns && spec.gpus <= Rational(0)) {
        return fail(ErrorCode::BadValue, show(spec.gpus) + " GPUs", "more than none", {"", 0, "--gpus"});
    }
    if (gpusPerInstance <= Rational(0)) {
        return fail(ErrorCode::BadValue, show(gpusPerInstance) + " GPUs per instance", "more than none");
    }
    DemandBuilder builder(spec, gpusPerInstance);
    if (auto problem = isSeries || isRuns ? std::nullopt : rampProblem(spec)) {
        return tl::make_unexpected(std::move(*problem));
    }
    const Result<Instances> instances =
        isSeries || isRuns ? Result<Instances>() : instancesOf(spec, gpusPerInstance);
    if (!instances) {
        return tl::make_unexpected(instances.error());
    }
    if (!instances->empty()) {
        builder.setPeak(*std::max_element(instances->begin(), instances->end()));
    }
    return std::visit([&](const auto& shape) { return make(builder, spec, *instances, shape); }, spec.shape);
}

}  // namespace gpucost
