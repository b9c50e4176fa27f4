// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "core/report/checkpoint_report.h"

namespace gpucost {

// What every format of a checkpoint report is made of: part of checkpoint_report.h, not for others.

inline constexpr int shortDigits = 4;

/// What a band of the AWS Spot Advisor means, as a clause.
inline constexpr std::string_view bandMeaning =
    "the share of a fleet that was interrupted within a month, no rate per hour: no life follows from it, "
    "and it is in "
    "no figure here";

/// A row of the table: a way to run the job.
struct CheckpointRow {
    std::string key;    ///< in CSV and JSON
    std::string title;  ///< for people
    const SpotCase* spot = nullptr;
};

std::vector<CheckpointRow> rowsOf(const CheckpointReport& report);
bool hasRange(const SpotQuestion& question);

/// wall / work - 1 of the printed hours, so that a reader gets the same.
std::optional<Rational> overheadOf(const CheckpointReport& report, const SpotCase& spot);
/// What is saved, as a share of the cost on demand.
std::optional<Rational> savingOf(const CheckpointReport& report, const SpotCase& spot);
std::optional<bool> isInTime(const CheckpointReport& report, const SpotCase& spot);
std::optional<bool> isOnDemandInTime(const CheckpointReport& report);
std::string currencyOf(const CheckpointReport& report);  ///< empty without prices
std::vector<std::string> methodSources(const CheckpointReport& report);

std::string checkpointCsv(const CheckpointReport& report);
std::string checkpointJson(const CheckpointReport& report);

}  // namespace gpucost
