// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <string>

#include "core/report/cells.h"
#include "core/report/format.h"
#include "core/workload/recommendation.h"

namespace gpucost {

/// An evaluation and what it was made from.
struct WorkloadReport {
    const Workload& workload;
    const PricedMachines& machines;
    const EvaluationRules& rules;
    const PerformanceData& data;
    const Evaluation& evaluation;
    std::string booksDigest;
    bool frontierOnly = false;
    bool explain = false;  ///< memory, throughput and cost of every option, figure by figure
};

/// A workload on every machine as a whole document.
///
/// Text, Markdown  a recommendation with what would change it, one table per group, what is left out and why,
/// sources Csv             one row per option, numbers plain Json            the columns of the CSV by the
/// same names, with every derivation
std::string workloadReport(const WorkloadReport& report, Format format);

/// An option as the CSV and JSON have it, which is the `rank`th of its group.
std::vector<Cell> workloadCells(const WorkloadOption& option, const WorkloadReport& report, std::size_t rank);

/// The workloads there are, with the measured rows of each.
std::string workloadListReport(const std::vector<Workload>& workloads, const BenchmarkTable& table,
                               Format format);

/// The recommendation of a group in sentences: what to take, what it costs, what would change it.
std::vector<std::string> recommendationText(const Recommendation& recommendation, const Workload& workload,
                                            const HardwareTable& hardware);

}  // namespace gpucost
