// SPDX-License-Identifier: Apache-2.0
#include "core/demand/demand.h"

#include <algorithm>

namespace gpucost {

Rational Demand::usedInstanceHours() const
{
    Rational ticks;
    for (const MonthUse& use : m_uses) {
        ticks = ticks + Rational(Integer(use.usedTicks) * Integer(use.months));
    }
    return ticks / Rational(Integer(3600) * Integer(m_ticksPerSecond));
}

Rational Demand::utilization() const
{
    std::int64_t hours = 0;
    for (const MonthUse& use : m_uses) {
        hours += std::int64_t{use.hours} * use.months;
    }
    const Rational all = Rational(hours) * Rational(m_peakInstances);
    return all.isZero() ? Rational(0) : usedInstanceHours() / all;
}

const MonthUse& Demand::use(std::int32_t month) const
{
    return m_uses[m_useOfMonth[static_cast<std::size_t>(month)]];
}

std::int32_t Demand::hoursIn(std::int32_t month) const
{
    return gpucost::hoursIn(m_start.plus(month), m_convention);
}

std::int64_t Demand::ticksIn(std::int32_t month) const
{
    return std::int64_t{hoursIn(month)} * 3600 * m_ticksPerSecond;
}

MonthLengths Demand::lengths(std::int32_t months) const
{
    if (m_convention == MonthConvention::Average730) {
        MonthLengths all;
        all.count.back() = months;
        return all;
    }
    const std::size_t known = std::min(static_cast<std::size_t>(months), m_lengths.size() - 1);
    MonthLengths lengths = m_lengths[known];
    for (auto month = static_cast<std::int32_t>(known); month < months; ++month) {
        const auto at = std::find(MonthLengths::hours.begin(), MonthLengths::hours.end(), hoursIn(month));
        ++lengths.count[static_cast<std::size_t>(at - MonthLengths::hours.begin())];
    }
    return lengths;
}

Demand Demand::times(std::int64_t count) const
{
    Demand multiplied = *this;
    multiplied.m_peakInstances *= count;
    multiplied.m_gpusPerInstance = m_gpusPerInstance / Rational(count);
    for (MonthUse& use : multiplied.m_uses) {
        use.usedTicks *= count;
        for (HourBucket& bucket : use.buckets) {
            bucket.instanceSeconds *= count;
        }
        for (Layer& layer : use.layers) {
            layer.instances *= count;
        }
    }
    for (Run& run : multiplied.m_runs) {
        run.instances *= count;
    }
    return multiplied;
}

}  // namespace gpucost
