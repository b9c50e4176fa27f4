// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <string>
#include <utility>
#include <vector>

#include "core/report/workload_report.h"

namespace gpucost {

/// "1,000 images", "1,000,000 tokens", "run".
std::string pricedText(WorkUnit unit);

/// "8 × V100 16GB", "2 × (4 × T4)": the machines of an option.
std::string gpusText(const WorkloadOption& option);

/// What the priced amount costs, for people: four digits where it is less than 1, else two places more than
/// the currency has.
Decimal pricedFigure(const Amount& perUnit, WorkUnit unit);
/// The same with separators.
std::string pricedCost(const Amount& perUnit, WorkUnit unit);

/// Hours with two places, and days where there are many: "1.25", "312.50 (13.0 days)".
std::string hoursText(const Rational& seconds);

/// "machines used all the time, for 36 months of 730 hours from 2026-11".
std::string useText(const PricedMachines& machines);

/// What was asked: kind, work, precisions, model, targets; names and values.
std::vector<std::pair<std::string, std::string>> workloadFacts(const Workload& workload);

/// Which options are shown.
std::string scopeText(const EvaluationRules& rules, bool frontierOnly);

/// Memory, throughput and cost of one option, a line for each step, so that it can be worked out by hand.
std::vector<std::string> derivation(const WorkloadOption& option, const Workload& workload);

/// The recommendation of a group in sentences.
std::vector<std::string> recommendationOf(const WorkloadReport& report, const EvaluationGroup& group);

/// The measured rows and specifications that the options shown rest on.
std::vector<std::string> performanceSources(const WorkloadReport& report);

/// What makes the options shown hard to compare: prices more than twelve months apart, mixed tax treatments.
std::vector<std::string> workloadWarnings(const WorkloadReport& report);

std::vector<std::string> workloadNotes(const WorkloadReport& report);

}  // namespace gpucost
