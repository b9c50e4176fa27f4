// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstdint>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "core/base/date.h"
#include "core/offer/offer.h"
#include "core/workload/spot_cost.h"

namespace gpucost {

/// Where figures on spot machines come from.
struct InterruptionSource {
    std::string id;
    std::string title;
    std::string reference;
    std::string licence;
};

/// One zone of a trace. Times in hours.
struct InterruptionZone {
    std::string zone;
    Decimal life;
    Decimal availabilityPercent;
    Decimal outage;
    std::int64_t losses = 0;  ///< how many were seen
};

/// How long spot machines lived where somebody watched: low and high are the extremes of zones, `expected` is
/// all zones pooled. The past of a few zones and months; lives differ more by zone than by GPU.
struct InterruptionPreset {
    std::string id;     ///< "aws-v100-2023-02", or with one of its zones "aws-v100-2023-02/us-west-2b"
    std::string title;  ///< "AWS p3.2xlarge (1 V100)"
    std::string provider;
    std::vector<std::string> gpus;  ///< ids of the hardware table
    std::int64_t gpusPerMachine = 1;
    std::int64_t machines = 1;  ///< above 1: the life is that of so many machines together
    std::string period;         ///< "2023-02-15, 46 days"
    bool computed = false;  ///< from the raw trace (pricing-data/tools/build_interruptions.py), else quoted
    std::optional<Spread<Decimal>> life;  ///< mean hours; absent where nothing was lost while watched
    std::optional<Spread<Decimal>> availabilityPercent;
    std::optional<Spread<Decimal>> outage;  ///< mean hours
    std::string note;
    std::string isNot;  ///< what the figures must not be taken for
    std::string source;
    std::vector<InterruptionZone> zones;
};

/// What AWS publishes of a spot instance type in a region: the share of its fleet that was interrupted within
/// the month before, as one of five bands.
///
/// A band is **not** a rate per hour, and no life follows from it: over 20 % of a fleet in a month is said of
/// types of which traces show lives of hours. It is shown beside an answer and never enters one.
struct InterruptionBand {
    std::string region;
    OperatingSystem os = OperatingSystem::Linux;  ///< Linux or Windows
    std::string instanceType;
    std::int64_t savingsPercent =
        0;                  ///< against on demand, as published that day; negative where spot is dearer
    std::int64_t band = 0;  ///< 0 to 4
};

/// "us-east-1" of "us-east-1a": a name that ends in a digit and a letter is taken for AWS's zone of the
/// region before the letter. Any other name is its own region.
std::string_view regionOfZone(std::string_view region);

/// "under 5 %", "5 to 10 %", "10 to 15 %", "15 to 20 %", "over 20 %".
std::string_view bandText(std::int64_t band);

struct InterruptionBands {
    Date asOf;
    InterruptionSource source;
    std::vector<InterruptionBand> rows;  ///< sorted by region, os, type

    /// The band of an AWS type. A zone such as "us-east-1a" has that of its region; Unstated counts as Linux.
    const InterruptionBand* find(std::string_view region, OperatingSystem os,
                                 std::string_view instanceType) const;
};

struct InterruptionPresets {
    std::vector<InterruptionSource> sources;
    std::vector<InterruptionPreset> presets;  ///< sorted by id

    /// By id, or "id/zone": then low, expected and high are that zone's. NotFound lists what there is.
    Result<InterruptionPreset> named(std::string_view name) const;
    const InterruptionSource& sourceOf(const InterruptionPreset& preset) const;
    /// Those of a provider and a GPU (an id of the hardware table).
    std::vector<const InterruptionPreset*> presetsFor(std::string_view provider, std::string_view gpu) const;
};

/// Read pricing-data/interruptions/presets.json and bands.json; report every problem in one pass.
Checked<InterruptionPresets> readInterruptionPresets(std::string_view json, const std::string& file);
Checked<InterruptionBands> readInterruptionBands(std::string_view json, const std::string& file);

/// Those compiled in from pricing-data: library gpucost::shipped. Loaded when first asked for.
const InterruptionPresets& shippedInterruptionPresets();
const InterruptionBands& shippedInterruptionBands();

}  // namespace gpucost
