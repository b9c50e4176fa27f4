// SPDX-License-Identifier: Apache-2.0
#include "core/plan/spot.h"

namespace gpucost {

Result<Charges> charges(const Spot& terms, const Demand& demand, CommittedUnits below, const Billing& billing)
{
    return meteredCharges({terms.rate, *terms.rules, true, false}, "spot", demand, below, billing);
}

Result<std::int64_t> totalMinorUnits(const Spot& terms, const Demand& demand, CommittedUnits below,
                                     const Billing& billing)
{
    return meteredTotal({terms.rate, *terms.rules, true, false}, demand, below, billing);
}

}  // namespace gpucost
