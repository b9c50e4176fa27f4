// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <string>
#include <vector>

#include "core/hardware/accelerator.h"
#include "core/scenario/scenario_run.h"
#include "core/scenario/scenario_uncertainty.h"

namespace gpucost {

/// A scenario and what came of it.
struct ScenarioReport {
    const Scenario& scenario;
    const ScenarioResult& result;
    const HardwareTable& hardware;
    const ScenarioUncertainty* uncertainty = nullptr;  ///< where the scenario asks for it
};

/// One month of an option. Costs are positive.
struct ScenarioMonth {
    Month month;
    Money billed;      ///< the ledger
    Money added;       ///< tax, less discounts and credits
    Money payable;     ///< billed + added
    Money cumulative;  ///< payable so far; the last is the option's total
    Money amortized;   ///< what the month bears of the ledger
    bool afterHorizon = false;
};

/// From the demand's first month to the last in which anything is payable or borne. Columns sum to the
/// ledger's total, to what is added, to the option's total, and to the ledger's total again.
std::vector<ScenarioMonth> monthsOf(const OptionResult& option);

/// What an option is called, and what it is: "aws/us-east-1/p5.48xlarge, on-demand".
std::string nameOf(const ScenarioOption& option);
std::string choiceText(const ScenarioOption& option);

/// "8 GPUs, all the time, for 36 months of 730 hours from 2026-12".
std::string demandText(const ScenarioReport& report);
/// "8 % a year (effective), the first payment now".
std::string discountingText(const Discounting& discounting);
/// "list prices fall by 10 % a year, in steps".
std::string pricesText(const PriceAssumption& prices);

/// What the money says, in sentences: the recommendation by present value, where the plain sum disagrees,
/// when each option pays back against the baseline, and which fall of prices it survives.
std::vector<std::string> verdictsOf(const ScenarioReport& report);
/// When one option pays back: "pays back in month 17 (2027-05)"; empty for the baseline.
std::string paybackText(const OptionResult& option);

/// "tax, discounts, credits", and refunds where an option ends early.
std::string addedHeading(const ScenarioReport& report);

/// Everything that was assumed rather than looked up.
std::vector<std::string> assumptionsOf(const ScenarioReport& report);

/// The prices of all options, each once.
std::vector<const Price*> pricesOf(const ScenarioReport& report);

/// What the run warns of, and prices whose days lie far apart.
std::vector<std::string> warningsOf(const ScenarioReport& report);

}  // namespace gpucost
