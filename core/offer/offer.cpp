// SPDX-License-Identifier: Apache-2.0
#include "core/offer/offer.h"

#include <tuple>

namespace gpucost {

std::string_view toString(OperatingSystem os)
{
    switch (os) {
    case OperatingSystem::Unstated: return "unstated";
    case OperatingSystem::Linux: return "linux";
    case OperatingSystem::Windows: return "windows";
    case OperatingSystem::Rhel: return "rhel";
    case OperatingSystem::Suse: return "suse";
    }
    return "";
}

std::string_view toString(Tenancy tenancy)
{
    switch (tenancy) {
    case Tenancy::Unstated: return "unstated";
    case Tenancy::Shared: return "shared";
    case Tenancy::Dedicated: return "dedicated";
    }
    return "";
}

std::string_view toString(Tax tax)
{
    switch (tax) {
    case Tax::Unknown: return "unknown";
    case Tax::Included: return "included";
    case Tax::Excluded: return "excluded";
    }
    return "";
}

std::string_view toString(AsOfKind kind)
{
    switch (kind) {
    case AsOfKind::Exact: return "exact";
    case AsOfKind::Inferred: return "inferred";
    }
    return "";
}

std::string Offer::name() const
{
    std::string name;
    name.reserve(provider.size() + region.size() + instanceType.size() + 2);
    name.append(provider).append("/").append(region).append("/").append(instanceType);
    return name;
}

std::string gpuCountText(const std::optional<Rational>& count)
{
    if (!count) {
        return "unknown";
    }
    // toString(Rational) would print a quarter as 0.25; books say 1/4.
    const std::string numerator = toString(count->numerator());
    return count->isWhole() ? numerator : numerator + '/' + toString(count->denominator());
}

bool comesBefore(const Offer& a, const Offer& b)
{
    std::strong_ordering order = a.provider <=> b.provider;
    order = order != 0 ? order : a.region <=> b.region;
    order = order != 0 ? order : a.instanceType <=> b.instanceType;
    order = order != 0 ? order : toString(a.os) <=> toString(b.os);
    order = order != 0 ? order : toString(a.tenancy) <=> toString(b.tenancy);
    return order != 0 ? order < 0 : gpuCountText(a.gpuCount) < gpuCountText(b.gpuCount);
}

const Price* priceOn(const Offer& offer, const PlanKey& plan, Date asOf, PriceForm form)
{
    PlanKey wanted = plan;
    if (wanted.kind == PlanKind::Subscription) {
        wanted.termMonths = 0;
    }
    const auto isMonthly = [](const Price& price) {
        return price.per == Per::InstanceMonth || price.per == Per::GpuMonth;
    };
    const auto precedes = [&isMonthly](const Price& a, const Price& b) {
        return std::tuple(b.asOf, a.form, isMonthly(a)) < std::tuple(a.asOf, b.form, isMonthly(b));
    };
    const Price* best = nullptr;
    for (const Price& price : offer.prices) {
        const bool admitted = price.form == PriceForm::NotOffered || price.form == form ||
                              (price.form == PriceForm::Terms && form == PriceForm::EffectiveRate);
        if (price.plan == wanted && admitted && price.asOf <= asOf && price.disputed.empty() &&
            !price.sustainedUseIncluded && (best == nullptr || precedes(price, *best))) {
            best = &price;
        }
    }
    return best;
}

}  // namespace gpucost
