// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <variant>

#include "core/plan/committed_use.h"
#include "core/plan/on_demand.h"
#include "core/plan/owned.h"
#include "core/plan/reserved.h"
#include "core/plan/savings_plan.h"
#include "core/plan/spot.h"
#include "core/plan/subscription.h"

namespace gpucost {

/// Every way to buy. A new one fails to compile wherever it has to be thought about.
using Plan = std::variant<OnDemand, Spot, Reserved, CommittedUse, SavingsPlan, Subscription, Owned>;

}  // namespace gpucost
