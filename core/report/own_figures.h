// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "core/report/own_report.h"

namespace gpucost {

// What the page, the CSV and the JSON of an OwnReport all show.

inline constexpr int ownRatePlaces = 4;  ///< decimals of amounts per GPU-hour, for people and spreadsheets

std::string currencyCode(const OwnReport& report);
/// A sum over the months asked for, as a year's share, rounded to the minor unit.
Money perYear(const OwnReport& report, const Money& total);
/// GPU-hours of the demand that the fleet serves: 6 GPUs wanted on servers of 4 are 6, not 8.
Rational servedGpuHours(const OwnReport& report);
/// Used share of what the fleet could run.
Rational fleetUse(const OwnReport& report);
/// The total over servedGpuHours(); empty where nothing is served.
std::optional<Rational> ownRate(const OwnReport& report);
/// The parts that have a charge, in their order.
std::vector<OwnedPart> ownPartsOf(const OwnReport& report);
/// What one part comes to, or all of them.
struct OwnPartSum {
    std::optional<OwnedPart> part;  ///< empty: the total
    Money sum;                      ///< over the months asked for
    Money perYear;
    std::optional<Rational> perGpuHour;  ///< of servedGpuHours(); empty where nothing is served
    std::optional<Rational> share;       ///< of the total; empty where that is nothing
};
/// The parts that have a charge, in their order, and the total last.
std::vector<OwnPartSum> ownPartSums(const OwnReport& report);
/// Other sources' figures for the same field of the same preset.
std::vector<const PresetFigure*> alternativesOf(const OwnedInput& input);
/// Every charge (of one part) as quantity x price and rule; equal ones once, with their number.
std::vector<std::string> derivations(const OwnReport& report, std::optional<OwnedPart> part = std::nullopt);
std::string notInOwning();

std::string ownCsv(const OwnReport& report);
std::string ownJson(const OwnReport& report);

}  // namespace gpucost
