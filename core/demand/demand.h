// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <array>
#include <cstdint>
#include <span>
#include <vector>

#include "core/money/rational.h"
#include "core/time/month.h"

namespace gpucost {

enum class EndedBy : std::uint8_t { User, Provider };

/// Instances that start together, run without a break and stop together.
struct Run {
    std::int32_t month = 0;      ///< the month it starts in, 0 = the first of the demand
    std::int64_t start = 0;      ///< seconds after that month's beginning
    std::int64_t seconds = 0;    ///< length; may reach into later months
    std::int64_t instances = 1;  ///< how many run so
    std::int64_t weight = 1;     ///< times Demand::ticksPerSecond(): how often such a run happens
    EndedBy endedBy = EndedBy::User;

    friend bool operator==(const Run&, const Run&) = default;
};

/// Clock-hours in which the same was used.
struct HourBucket {
    std::int64_t instanceSeconds = 0;  ///< used in each such hour, over all instances
    std::int64_t seconds = 0;          ///< of each such hour in which at least one instance ran
    std::int64_t weight = 0;           ///< how many such hours, times Demand::ticksPerSecond()
};

/// Concurrent instances that ran for the same time of a month.
struct Layer {
    std::int64_t instances = 0;  ///< how many layers of this kind, counted from the longest-running
    std::int64_t ticks = 0;      ///< the time each of them ran
};

/// What one month, or each of several equal months, uses.
struct MonthUse {
    std::int32_t hours = 0;           ///< clock-hours of the month
    std::int32_t months = 0;          ///< how many months of the demand look like this
    std::int64_t usedTicks = 0;       ///< instance-ticks, the sum over buckets and the sum over layers
    std::vector<HourBucket> buckets;  ///< hours without use are left out
    std::vector<Layer> layers;        ///< longest first
};

/// How many months have 672, 696, 720, 744 and 730 hours.
struct MonthLengths {
    static constexpr std::array<std::int32_t, 5> hours{672, 696, 720, 744, 730};
    std::array<std::int32_t, 5> count{};
};

/// Who runs when: how many instances, in which months, for how long. Immutable.
///
/// A month is known in three forms, because plans ask different questions:
///   buckets  clock-hours by instance-seconds used in them: what commitments cover (R units cover at most
///            R * 3,600 s of every clock-hour, across concurrent instances)
///   layers   the time the k-th concurrent instance ran: what sustained-use discounts stack
///   runs     starts and lengths: minimum charges, duration tiers, the 24-hour limit of preemptible instances
///
/// Ticks      1 tick = 1 / ticksPerSecond() of a second. A second is one tick, except where a weekly schedule
///            meets 730-hour months: there a month holds 730/168 weeks, and a tick is 1/84 s.
/// Equality   months that use the same are kept once (MonthUse::months says how many they are)
/// Verified   tests/core/demand/demand_test.cpp
class Demand {
public:
    Month start() const { return m_start; }
    std::int32_t months() const { return m_months; }
    MonthConvention convention() const { return m_convention; }
    std::int32_t ticksPerSecond() const { return m_ticksPerSecond; }
    std::int64_t peakInstances() const { return m_peakInstances; }
    const Rational& gpusPerInstance() const { return m_gpusPerInstance; }

    /// GPU-hours that were asked for: 6 GPUs on machines of 4 are 6, not 8.
    const Rational& requestedGpuHours() const { return m_requestedGpuHours; }
    Rational usedInstanceHours() const;
    /// Used share of the hours of all instances over the whole demand; 0 where there are none.
    Rational utilization() const;

    std::span<const MonthUse> uses() const { return m_uses; }
    const MonthUse& use(std::int32_t month) const;
    std::span<const Run> runs() const { return m_runs; }
    std::int64_t shortestRun() const { return m_shortestRun; }  ///< seconds; 0 where nothing runs
    bool hasProviderInterruptions() const { return m_providerInterruptions; }

    /// Clock-hours of a month; months after the demand's last are fine.
    std::int32_t hoursIn(std::int32_t month) const;
    std::int64_t ticksIn(std::int32_t month) const;
    /// The lengths of the first `months` months, which may be more than the demand has.
    MonthLengths lengths(std::int32_t months) const;

    /// The same demand for something of which every instance has `count`: machines with two GPUs each use
    /// twice as many GPUs as machines, at the same times.
    Demand times(std::int64_t count) const;

private:
    friend class DemandBuilder;

    Month m_start;
    std::int32_t m_months = 0;
    MonthConvention m_convention = MonthConvention::Average730;
    std::int32_t m_ticksPerSecond = 1;
    std::int64_t m_peakInstances = 0;
    Rational m_gpusPerInstance{1};
    Rational m_requestedGpuHours;
    std::vector<MonthUse> m_uses;
    std::vector<std::uint32_t> m_useOfMonth;
    std::vector<Run> m_runs;
    std::int64_t m_shortestRun = 0;
    bool m_providerInterruptions = false;
    std::vector<MonthLengths> m_lengths;  // running counts, for the demand and three years beyond
};

}  // namespace gpucost
