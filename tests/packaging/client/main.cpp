// SPDX-License-Identifier: Apache-2.0
// Prices a V100 in Seoul for three years, as of a day on which the shipped books have prices of it.
#include <iostream>

#include "core/demand/demand_spec.h"
#include "core/importer/import_kind.h"
#include "core/offer/catalog.h"
#include "core/plan/plan_spec.h"
#include "core/quote/comparison.h"
#include "core/quote/quote.h"

namespace {

using namespace gpucost;

Result<Money> total(const Offer& offer, std::string_view plan, Date asOf)
{
    const auto spec = parsePlanSpec(plan);
    if (!spec) {
        return tl::make_unexpected(spec.error());
    }
    const auto resolved = resolve(offer, *spec, asOf);
    if (!resolved) {
        return tl::make_unexpected(resolved.error());
    }
    const auto demand = makeDemand({.gpus = Rational(1), .months = 36, .start = Month(asOf)}, *offer.gpuCount);
    if (!demand) {
        return tl::make_unexpected(demand.error());
    }
    const auto billing = billingFor({}, offer.provider, resolved->currency());
    if (!billing) {
        return tl::make_unexpected(billing.error());
    }
    const auto priced = quote(offer, *resolved, *demand, *billing);
    if (!priced) {
        return tl::make_unexpected(priced.error());
    }
    return priced->total();
}

}  // namespace

int main()
{
    const Date asOf = parseDate("2019-09-30").value();
    const auto offer = shippedCatalog()->named("aws/ap-northeast-2/p3.2xlarge", {});
    if (!offer) {
        std::cerr << describe(offer.error()) << '\n';
        return 1;
    }
    for (const char* const plan : {"on-demand", "reserved-3y-all-upfront"}) {
        const auto cost = total(**offer, plan, asOf);
        if (!cost) {
            std::cerr << describe(cost.error()) << '\n';
            return 1;
        }
        std::cout << plan << ' ' << toString(*cost) << '\n';
    }
    for (const ImportKind& kind : importKinds()) {
        std::cout << "reads " << kind.name << '\n';
    }
    return 0;
}
