// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <memory>

#include "core/report/own_case.h"
#include "core/report/own_figures.h"
#include "ui/session/document.h"

namespace gpucost::ui {

/// Servers of one's own against a cloud option of the same scenario, as `gpucost own` works them out: at the
/// scenario's demand, day, currency, negotiated discounts and assumed prices. List prices stay as they are on
/// that day; tax and credits are not in it.
struct OwnOutcome {
    std::shared_ptr<const Library> library;
    std::shared_ptr<const Catalog> catalog;  ///< with the prices that the scenario assumes
    const OwnedPresets* presets = nullptr;
    std::string option;  ///< id of the owned option; empty: there is none
    std::string against;
    OwnedFleet fleet;                ///< as far as it can be read
    std::unique_ptr<OwnedCase> own;  ///< absent where there are problems
    std::vector<OwnedCase::Point> curve;
    Errors problems;
    std::optional<Error> againstProblem;  ///< why the cloud is not in it
    bool leavesOut = false;  ///< the scenario has a price path, tax that is a cost, credits or an early exit

    std::string report(Format format) const;
};

/// The first option that is owned; null where there is none.
const ScenarioOption* firstOwned(const Scenario& scenario);
/// Options bought from a provider.
std::vector<const ScenarioOption*> cloudOptions(const Scenario& scenario);

/// The figures of the first owned option, as far as they can be read; none where there is no such option.
OwnedFleet ownedFleet(const Scenario& scenario, const Library& library);

/// On any thread. `against` is the id of a cloud option, or empty.
std::shared_ptr<const OwnOutcome> workOutOwned(const Scenario& scenario, const std::shared_ptr<const Library>& library,
                                               const std::string& against);

/// Servers to begin with: a preset with the GPUs that the scenario's cloud options have, else the first that has
/// a price on the scenario's day, in the usual room, as many as the demand needs.
OwnedChoice usualOwned(const Scenario& scenario, const Library& library);

}  // namespace gpucost::ui
