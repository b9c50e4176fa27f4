// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "core/workload/evaluation.h"

namespace gpucost {

/// The cheapest GPU under a changed assumption.
struct ChangedChoice {
    std::int64_t batch = 0;  ///< of `batches`
    std::string gpu;         ///< hardware id; empty: nothing is left
    Amount perUnit;
};

/// What to take, and what would change that: read from evaluations, for one group.
struct Recommendation {
    const WorkloadOption* choice = nullptr;    ///< the cheapest that meets the deadline; empty: there is none
    const WorkloadOption* runnerUp = nullptr;  ///< the cheapest with another GPU; none where the choice rounds to 0
    Rational runnerUpMore;                     ///< how much more it costs: a share of the choice's cost
    Rational priceFall;  ///< by which share the runner-up's price must fall to cost the same
    const WorkloadOption* steady = nullptr;  ///< where the choice can be taken away: the cheapest that cannot
    const WorkloadOption* fastest =
        nullptr;  ///< the end of the frontier, whether it meets the deadline or not
    std::optional<ChangedChoice>
        measuredOnly;                    ///< where the choice is not measured: what measured rows alone say
    std::vector<ChangedChoice> batches;  ///< batches of the series at which another GPU is the cheapest
};

/// Evaluates the workload again under each changed assumption: only measured rows, and each batch that the
/// series has. `group` must be one of `evaluation`'s, evaluated by the same rules.
Recommendation recommend(const Workload& workload, const PricedMachines& machines,
                         const EvaluationRules& rules, const PerformanceData& data,
                         const Evaluation& evaluation, const EvaluationGroup& group);

}  // namespace gpucost
