// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "core/offer/offer.h"
#include "core/report/format.h"
#include "core/workload/interruption_presets.h"
#include "core/workload/spot_cost.h"

namespace gpucost {

/// Work on machines that may be taken away: when to write checkpoints, how long it takes, what it costs.
struct CheckpointReport {
    SpotQuestion question;
    SpotAnswer answer;                         ///< answerSpot(question)
    std::optional<InterruptionPreset> preset;  ///< where the life comes from, if not from the user
    const InterruptionSource* presetSource = nullptr;
    const Offer* offer = nullptr;    ///< absent where the user gave a price or none
    std::vector<const Price*> spot;  ///< the book's rows; several for a machine made of parts
    std::vector<const Price*> onDemand;
    const InterruptionBand* band = nullptr;  ///< of the offer, with the table it stands in
    const InterruptionBands* bands = nullptr;
    std::optional<Rational> parameters;  ///< of the model that is written, at so many bytes per second
    std::optional<Rational> bytesPerSecond;
    bool availabilityKnown = false;  ///< false: counted as though machines were always to be had
    std::vector<std::string> notes;  ///< what a reader should know of the prices and the preset
    Date asOf;
    std::string booksDigest;  ///< empty where no price comes from a book
};

/// Text and Markdown: the verdict, a table of cases, how it follows, the sources. CSV: a row per case. JSON:
/// all of it.
std::string checkpointReport(const CheckpointReport& report, Format format);

}  // namespace gpucost
