// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <memory>
#include <optional>
#include <stop_token>
#include <string>
#include <vector>

#include "core/finance/amortization.h"
#include "core/finance/break_even_discounted.h"
#include "core/finance/taxes_and_credits.h"
#include "core/plan/owned_presets.h"
#include "core/scenario/exit_outcome.h"
#include "core/scenario/scenario.h"

namespace gpucost {

/// What scenarios are run on.
struct ScenarioData {
    std::shared_ptr<const Catalog> catalog;
    const std::vector<ExchangeRate>& exchangeRates;
    const OwnedPresets& owned;
};

/// One option worked out. Money is in the scenario's currency; costs are positive here, as in charges.
///
/// Ledger    the quote's charges at the assumed prices, each rounded once: everything else is read from it
/// Payable   the ledger, then what is added to it in this order: negotiated discounts, what an early exit
///           pays back, tax (the proceeds of a sale after it), free credits. `total` is the sum of both
/// Exit      the ledger holds the charges up to it, then those of what is bought instead
struct OptionResult {
    const ScenarioOption* option = nullptr;
    std::optional<Error> refused;       ///< why there is no answer; all below is then empty
    std::optional<Quote> quote;         ///< at the assumed prices
    std::optional<ResolvedPlan> plan;   ///< that was quoted; of an early exit the one before it
    std::optional<ExitOutcome> exit;    ///< at the assumed prices
    std::optional<Demand> demand;       ///< on this option's machines
    std::optional<Billing> billing;     ///< that the quote was made with
    std::vector<AddedFlow> added;       ///< discounts, refunds, tax and credits, money in is positive
    std::vector<CreditUse> creditUses;  ///< of the credits that apply here, in the scenario's order
    std::optional<CashFlow> payable;    ///< money out is negative
    Money total;
    Money presentCost;                         ///< present value of what is payable, positive
    std::vector<AmortizedMonth> months;        ///< of the ledger
    std::optional<Money> totalAtTodaysPrices;  ///< had list prices stayed; empty where they are assumed to
    std::optional<Rational> perGpuHour;        ///< total / requested GPU-hours used
    std::optional<Verdict> verdict;            ///< against the baseline; empty for the baseline itself
    std::optional<PriceDropBreakEven>
        priceDrop;  ///< the fall of list prices in the first year at which a commitment stops paying against
                    ///< an uncommitted baseline; of the ledger alone, on top of the assumed prices
};

/// A scenario worked out.
struct ScenarioResult {
    std::vector<OptionResult> options;       ///< in the scenario's order
    std::size_t baseline = 0;                ///< index
    std::optional<std::size_t> recommended;  ///< the least present cost; the first of equals
    std::optional<std::size_t>
        leastPlainSum;  ///< the same by plain sums: where it differs, the recommendation says so
    std::vector<ExchangeRate> rates;  ///< used
    std::string booksDigest;          ///< of the books it was run on
    bool booksChanged = false;        ///< the scenario was made with others
    std::vector<std::string> warnings;
    std::shared_ptr<const Catalog> catalog;  ///< with the assumed prices; keeps what options point to alive
    std::vector<std::shared_ptr<const void>> kept;  ///< machines and owned offers that quotes point to
};

/// Works a scenario out. An option that cannot be bought is refused by itself; the others are compared all
/// the same. Fails as a whole where the baseline is refused, an exchange rate is missing, a credit is in
/// another currency, or an assumption names what does not exist: every such problem in one pass.
///
/// `scenario` must outlive the result, whose options point to it. Throws Stopped (core/base/stopped.h) where
/// it is asked to stop, which is looked at between options.
///
/// Prices     assumed prices first, then the newest row not later than asOf. Price paths multiply uncommitted
///            charges; where renewals are at current prices, charges of a commitment's later terms are
///            multiplied by the factor of the month in which the term begins. A replay follows the books'
///            own rows, also those after asOf, and never an assumed price
/// Credits    used up from the demand's first month on; one without a provider pays cloud charges of any, and
///            none pays for servers of one's own
/// Currency   each charge is converted from its unrounded amount, at the scenario's rates
/// Verified   tests/core/scenario/scenario_run_test.cpp, docs/examples/*.json
Checked<ScenarioResult> run(const Scenario& scenario, const ScenarioData& data,
                            const std::stop_token& stop = {});

}  // namespace gpucost
