// SPDX-License-Identifier: Apache-2.0
#include "core/money/rate.h"

namespace gpucost {

std::string_view toString(Per per)
{
    switch (per) {
    case Per::InstanceHour: return "instance-hour";
    case Per::GpuHour: return "gpu-hour";
    case Per::InstanceMonth: return "instance-month";
    case Per::GpuMonth: return "gpu-month";
    }
    return "";
}

Rate rateOf(Money price, Per per)
{
    switch (per) {
    case Per::GpuHour: return GpuHourRate(price);
    case Per::InstanceMonth: return InstanceMonthRate(price);
    case Per::GpuMonth: return GpuMonthRate(price);
    case Per::InstanceHour: break;
    }
    return InstanceHourRate(price);
}

const Money& price(const Rate& rate)
{
    return std::visit([](const auto& typed) -> const Money& { return typed.price(); }, rate);
}

Per per(const Rate& rate)
{
    return static_cast<Per>(rate.index());
}

Amount perInstanceHourAmount(const Rate& rate, const GpuCount& gpusPerInstance)
{
    Rational factor(1);
    if (per(rate) == Per::GpuHour || per(rate) == Per::GpuMonth) {
        factor = gpusPerInstance.value();
    }
    if (per(rate) == Per::InstanceMonth || per(rate) == Per::GpuMonth) {
        factor = factor / Rational(730);
    }
    return Amount(price(rate)) * factor;
}

}  // namespace gpucost
