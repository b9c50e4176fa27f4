// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <optional>
#include <string>
#include <string_view>

#include "core/workload/interruption_presets.h"
#include "core/workload/workload.h"

namespace gpucost {

/// What is assumed of spot machines that are taken away.
struct SpotRules {
    const InterruptionPresets* presets =
        nullptr;                        ///< lives somebody watched, by provider and GPU; empty: none are used
    std::optional<Spread<Hours>> life;  ///< the user's own, of every spot machine; wins over presets
    std::optional<Hours> write;         ///< of a checkpoint; empty: see spotStretch()
    Hours restart{Rational(Integer(1), Integer(6))};  ///< from a loss until work goes on: 10 minutes
};

/// How much longer work takes on spot machines: wall time / productive time, as printed with six digits.
/// Never below 1.
struct SpotStretch {
    Decimal expected;
    Decimal shortLife;  ///< where machines live as briefly as the assumption allows
    Decimal longLife;
    std::optional<Rational>
        availability;   ///< share of the time in which machines are to be had: calendar = wall / this
    std::string basis;  ///< "lives of aws-v100-2023-02: 0.72 to 10.5 h, 3.35 h on average"
};

/// A stretch; none where nothing is known or asked for, and none either where the work never finishes.
struct SpotVerdict {
    std::optional<SpotStretch> stretch;
    bool neverFinishes = false;
};

/// The stretch of a workload on machines of a provider and GPU, of which `machines` work together; losing one
/// stops all. Empty where nothing is known or asked for.
///
/// Kept work  training, fine-tuning and HPC go on from checkpoints, written at Daly's interval; writing one
///            takes 14 B a trained parameter at 1 GB/s, 5 minutes where the parameters are not known. All else
///            keeps what is done: a loss costs the restart alone
/// Presets    of that provider and GPU: the newest one's average, the shortest and longest life of all of them
/// Verified   tests/core/workload/spot_stretch_test.cpp
SpotVerdict spotStretch(const Workload& workload, std::string_view provider, std::string_view gpu,
                        std::int64_t machines, const SpotRules& rules);

}  // namespace gpucost
