// SPDX-License-Identifier: Apache-2.0
#include "core/quote/comparison_remarks.h"

#include <algorithm>
#include <set>

namespace gpucost {

void addRemarks(Comparison& comparison)
{
    std::optional<Date> oldest;
    std::optional<Date> newest;
    std::set<std::string_view> systems;
    std::set<std::string_view> taxes;
    std::set<std::string_view> tenancies;
    bool effective = false;
    for (const ComparisonGroup& group : comparison.groups) {
        for (const ComparisonRow& row : group.rows) {
            systems.insert(toString(row.offer->os));
            taxes.insert(toString(row.offer->tax));
            tenancies.insert(toString(row.offer->tenancy));
            effective |= row.isEffective;
            for (const Price* price : row.prices) {
                oldest = oldest ? std::min(*oldest, price->asOf) : price->asOf;
                newest = newest ? std::max(*newest, price->asOf) : price->asOf;
            }
        }
    }
    if (oldest) {
        const auto edge = oldest->civil() + std::chrono::months{12};
        const Date yearLater{edge.ok()
                                 ? std::chrono::sys_days(edge)
                                 : std::chrono::sys_days(edge.year() / edge.month() / std::chrono::last)};
        if (*newest > yearLater) {
            comparison.warnings.push_back("the prices compared are dated " + toString(*oldest) + " to " +
                                          toString(*newest) + ", more than twelve months apart");
        }
    }
    const auto mixed = [&comparison](const char* what, const std::set<std::string_view>& values) {
        if (values.size() > 1) {
            std::string list;
            for (const std::string_view value : values) {
                list += (list.empty() ? "" : ", ") + std::string(value);
            }
            comparison.warnings.push_back(std::string(what) + " differ between the offers compared: " + list);
        }
    };
    mixed("operating systems", systems);
    mixed("tenancies", tenancies);
    mixed("tax treatments", taxes);
    if (comparison.groups.size() > 1) {
        comparison.notes.push_back(
            "offers with and without a host machine, and offers in different currencies, are ranked apart"
            " (--currency ranks currencies together)");
    }
    if (effective) {
        comparison.notes.push_back(
            "rows marked effective rest on an hourly rate into which the source has spread an upfront: "
            "they"
            " have no cash flow");
    }
}

}  // namespace gpucost
