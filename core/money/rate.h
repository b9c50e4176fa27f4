// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstdint>
#include <string_view>
#include <variant>

#include "core/money/money.h"

namespace gpucost {

/// What a price is per. A month here is the provider's price month; it becomes hours only by way of 730.
enum class Per : std::uint8_t { InstanceHour, GpuHour, InstanceMonth, GpuMonth };

std::string_view toString(Per per);  ///< "instance-hour", as in price books

/// A price per unit. Rates per GPU and per instance, per hour and per month, are different types.
template <Per Unit>
class RatePer {
public:
    RatePer() = default;
    explicit RatePer(Money price)
        : m_price(price)
    {
    }
    const Money& price() const { return m_price; }
    friend bool operator==(const RatePer&, const RatePer&) = default;

private:
    Money m_price;
};

using InstanceHourRate = RatePer<Per::InstanceHour>;
using GpuHourRate = RatePer<Per::GpuHour>;
using InstanceMonthRate = RatePer<Per::InstanceMonth>;
using GpuMonthRate = RatePer<Per::GpuMonth>;
using Rate = std::variant<InstanceHourRate, GpuHourRate, InstanceMonthRate, GpuMonthRate>;

inline InstanceHourRate perInstanceHour(Money price)
{
    return InstanceHourRate(price);
}
inline GpuHourRate perGpuHour(Money price)
{
    return GpuHourRate(price);
}

Rate rateOf(Money price, Per per);
const Money& price(const Rate& rate);
Per per(const Rate& rate);

/// Numbers of GPUs (fractions too), instances, hours.
class GpuCount {
public:
    explicit GpuCount(Rational value)
        : m_value(value)
    {
    }
    const Rational& value() const { return m_value; }
    friend auto operator<=>(const GpuCount&, const GpuCount&) = default;

private:
    Rational m_value;
};

class Hours {
public:
    explicit Hours(Rational value)
        : m_value(value)
    {
    }
    const Rational& value() const { return m_value; }
    friend auto operator<=>(const Hours&, const Hours&) = default;

private:
    Rational m_value;
};

class InstanceHours {
public:
    explicit InstanceHours(Rational value)
        : m_value(value)
    {
    }
    const Rational& value() const { return m_value; }

private:
    Rational m_value;
};

class GpuHours {
public:
    explicit GpuHours(Rational value)
        : m_value(value)
    {
    }
    const Rational& value() const { return m_value; }

private:
    Rational m_value;
};

inline GpuCount gpus(std::int64_t count)
{
    return GpuCount(Rational(count));
}
inline Hours hours(std::string_view literal)
{
    return Hours(Rational(Decimal::of(literal)));
}
inline GpuHours operator*(const GpuCount& count, const Hours& time)
{
    return GpuHours(count.value() * time.value());
}
inline Amount operator*(const GpuHourRate& rate, const GpuHours& use)
{
    return Amount(rate.price()) * use.value();
}
inline Amount operator*(const InstanceHourRate& rate, const InstanceHours& use)
{
    return Amount(rate.price()) * use.value();
}

/// The exact price of one instance for one hour: a rate per GPU times its GPUs; a rate per month over 730
/// hours. Source of 730: pricing-rules of AWS, Azure and Google calculators (pricing-data/README.md).
Amount perInstanceHourAmount(const Rate& rate, const GpuCount& gpusPerInstance);

}  // namespace gpucost
