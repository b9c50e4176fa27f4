// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <memory>
#include <optional>
#include <string>
#include <vector>

#include "core/report/uncertainty_report.h"
#include "core/scenario/scenario_uncertainty.h"

namespace gpucost {

/// Two options of a scenario under its uncertainty: what `gpucost uncertainty` says of two plans of one offer,
/// for any two options.
///
/// Options   index 0 is the plan in question, 1 the one it is against
/// Verified  tests/core/scenario/pair_uncertainty_test.cpp
class PairUncertainty {
public:
    /// The scenario's question is usualQuestion(). Errors of run() and evaluateUncertainty(); ErrorCode::NotFound
    /// where an id is no option, BadValue where both are the same, NotOffered and the like where one of them
    /// cannot be bought. `data.owned` must outlive it.
    static Checked<std::shared_ptr<const PairUncertainty>> of(const Scenario& scenario, const std::string& plan,
                                                              const std::string& baseline, const ScenarioData& data,
                                                              const Work& work);
    PairUncertainty(const PairUncertainty&) = delete;
    PairUncertainty& operator=(const PairUncertainty&) = delete;

    const Scenario& scenario() const { return m_scenario; }  ///< of the two options alone
    const ScenarioResult& result() const { return m_result; }
    const ScenarioUncertainty& uncertainty() const { return m_uncertainty; }

    /// Why the plan is not in worlds or tornado; empty where it is.
    std::optional<std::string> leftOut() const;
    bool hasWorlds() const;            ///< of both options, one world at least
    const Tornado* tornado() const;    ///< null where there is none
    const Grid* grid(GridKind kind) const;  ///< null where there is none of both options

    /// Share of the worlds in which the plan costs less than the other; hasWorlds() is required.
    Rational winShare() const;
    /// What the plan saves at a crossing; empty where the work was stopped before.
    std::optional<Money> savingAt(GridKind kind, std::size_t row, std::size_t column) const;
    Money moneyOf(const Rational& minorUnits) const;  ///< rounded half up

    /// A figure of one option's outcome by the name that programs know: "expected_cost", "wins_percent".
    struct Figure {
        std::string key;
        std::string value;  ///< plain digits
        bool isMoney = true;
    };
    std::vector<Figure> figures(std::size_t option) const;

    /// As `gpucost uncertainty` reports; with one of the grids. Points into this.
    UncertaintyReport report(GridKind kind) const;

private:
    PairUncertainty() = default;

    Scenario m_scenario;
    ScenarioResult m_result;
    ScenarioUncertainty m_uncertainty;
};

}  // namespace gpucost
