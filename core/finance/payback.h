// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <optional>
#include <vector>

#include "core/finance/present_value.h"

namespace gpucost {

/// When what has come in makes up for what went out.
struct PaybackPoint {
    std::int32_t period = 0;  ///< index of the flow, from 0, whose coming in does it
    Decimal elapsed;  ///< periods since time 0, the last one in proportion to the flow that makes up the rest
};

/// Where a recovery is lost again (a renewal's upfront, say), `first` and `lasting` differ.
struct Payback {
    std::optional<PaybackPoint> first;    ///< the first time nothing is missing; absent: never
    std::optional<PaybackPoint> lasting;  ///< from here on nothing is missing again; absent: never

    bool isNever() const { return !lasting.has_value(); }
    /// Recovered once, and in need again afterwards.
    bool isLostAgain() const { return first && (!lasting || lasting->period != first->period); }
};

/// The payback time of flows one period apart: when their sum reaches zero, for the first time and for good.
///
/// Time      of the k-th flow (from 0): k where FirstFlow::Now, k + 1 where FirstFlow::PeriodLater. Between
///           two flows what is missing is taken to come in evenly; a recovery by the first is at time 0.
///           1,920,000 now against 602,725.75 at the end of each year are 1,920,000 / 602,725.75 = 3.19
///           years; a ledger of months, each settled at its end, is FirstFlow::PeriodLater
/// Rounding  `elapsed` half away from zero to `scale`; `period` is exact
/// Errors    std::invalid_argument without flows; CurrencyMismatch
/// Verified  tests/core/finance/payback_test.cpp
Payback payback(const std::vector<Money>& flows, FirstFlow first, Scale scale);

/// The same of present values: every flow is discounted, and so is the part of the last one.
Payback discountedPayback(const std::vector<Money>& flows, const DiscountRate& rate, FirstFlow first,
                          Scale scale);

}  // namespace gpucost
