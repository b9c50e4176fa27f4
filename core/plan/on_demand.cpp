// SPDX-License-Identifier: Apache-2.0
#include "core/plan/on_demand.h"

namespace gpucost {

Result<Charges> charges(const OnDemand& terms, const Demand& demand, CommittedUnits below,
                        const Billing& billing)
{
    return meteredCharges({terms.rate, *terms.rules, false, terms.sustainedUse}, "on-demand", demand, below,
                          billing);
}

Result<std::int64_t> totalMinorUnits(const OnDemand& terms, const Demand& demand, CommittedUnits below,
                                     const Billing& billing)
{
    return meteredTotal({terms.rate, *terms.rules, false, terms.sustainedUse}, demand, below, billing);
}

}  // namespace gpucost
