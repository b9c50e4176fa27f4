// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/report/focus.h"
#include "core/report/scenario_figures.h"

namespace gpucost {

/// The FOCUS rows of an option of a cloud provider: those of its ledger (focusRows()), and what is added to
/// it.
///
/// Discounts  negotiated ones are in the rows: contracted prices, and with them BilledCost, are what they
///            leave of the list price
/// Refund     of an early exit: a Credit of its commitment, negative. The purchase is borne by the months
///            held; what comes back is no part of it
/// Tax        that is a cost: a row for each month, its ListCost and ContractedCost the rate on those of the
///            month's rows that are billed. Tax that comes back is in no row: it is paid to one and got back
///            from another, and nets to nothing
/// Credits    free ones: a row for each month in which they pay, negative
/// Derived    rows of tax and credit have no SKU, price, quantity, pricing category or region
/// Sum        BilledCost of all rows is the option's total; for each commitment, EffectiveCost of used and
///            unused is BilledCost of its purchases. Under Billing::Mode::Exact to ten places
/// Verified   tests/core/scenario/scenario_focus_test.cpp: random scenarios
std::vector<FocusRow> scenarioFocusRows(const ScenarioReport& report, const OptionResult& option);

}  // namespace gpucost
