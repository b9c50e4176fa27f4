// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "core/quote/comparison.h"
#include "core/scenario/scenario.h"
#include "core/workload/evaluation.h"

class QJsonObject;

namespace gpucost::ui {

// What a person chooses on a page beside the scenario, each page's in a part of its own. Choices belong to a
// document: they are undone with it, duplicated with it and kept in its recovery copies, but no scenario file holds
// them.

/// Which offers are compared for the scenario's demand. Empty lists: all.
struct CompareChoice {
    std::vector<std::string> gpus{"V100"};
    std::vector<std::string> providers;
    std::vector<std::string> regions;
    std::vector<PlanKind> kinds;
    BestPer bestPer = BestPer::Provider;

    friend bool operator==(const CompareChoice&, const CompareChoice&) = default;
};

/// Which job is to be done, over what the ready-made workload says, and on what.
struct WorkloadChoice {
    std::string workload = "resnet50-training";  ///< id of shippedWorkloads()
    std::optional<Decimal> amount;               ///< units of work; absent: the workload's own
    std::optional<Decimal> deadlineHours;
    std::optional<Decimal> machines;  ///< a whole number
    std::vector<std::string> gpus;    ///< families; empty: any
    Evidence atLeast = Evidence::Roofline;
    BestOption bestPer = BestOption::Plan;

    friend bool operator==(const WorkloadChoice&, const WorkloadChoice&) = default;
};

/// Which GPUs are looked at on the page of GPUs.
struct GpuChoice {
    std::string first = "V100";
    std::string other = "T4";
    std::string measure = "fp16";                 ///< performance of what; as parsePerformanceMeasure() reads it
    std::vector<std::string> plans{"on-demand"};  ///< price of what; empty: every way to buy
    std::vector<std::string> families;            ///< whose specifications are listed; empty: all

    friend bool operator==(const GpuChoice&, const GpuChoice&) = default;
};

/// Which two options the Sensitivity page compares; ids that the scenario does not have stand for the usual ones.
struct SensitivityChoice {
    std::string plan;
    std::string baseline;
    GridKind grid = GridKind::Months;

    friend bool operator==(const SensitivityChoice&, const SensitivityChoice&) = default;
};

/// What servers of one's own are compared with.
struct OwnChoice {
    std::string against;  ///< id of a cloud option; one that is not there: the baseline, or the first
    bool perGpuHour = false;

    friend bool operator==(const OwnChoice&, const OwnChoice&) = default;
};

/// As recovery copies hold them. What cannot be read stays as it is.
QJsonObject toJson(const CompareChoice& choice);
QJsonObject toJson(const WorkloadChoice& choice);
QJsonObject toJson(const GpuChoice& choice);
QJsonObject toJson(const SensitivityChoice& choice);
QJsonObject toJson(const OwnChoice& choice);
void readChoice(const QJsonObject& json, CompareChoice& choice);
void readChoice(const QJsonObject& json, WorkloadChoice& choice);
void readChoice(const QJsonObject& json, GpuChoice& choice);
void readChoice(const QJsonObject& json, SensitivityChoice& choice);
void readChoice(const QJsonObject& json, OwnChoice& choice);

}  // namespace gpucost::ui
