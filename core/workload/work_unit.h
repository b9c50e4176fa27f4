// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstdint>
#include <string_view>

#include "core/base/result.h"

namespace gpucost {

/// What work is counted in.
enum class WorkUnit : std::uint8_t {
    Image,
    Sequence,  ///< a text of fixed length: a sentence, a question with its passage
    Token,     ///< read and written, as trained; of decoding: written
    Sample,    ///< one input of a benchmark that calls it so
    AudioSample,
    Iteration,
    Frame,     ///< a rendered picture
    Run,       ///< one training to the target quality
    TeraFlop,  ///< 10^12 floating-point operations
    GpuHour    ///< an hour of a known GPU
};

std::string_view toString(
    WorkUnit unit);  ///< "image", "audio-sample", "tflop", "gpu-hour": as documents write it
std::string_view plural(WorkUnit unit);  ///< "images", "TFLOPs", "GPU-hours": as people read it
Result<WorkUnit> parseWorkUnit(std::string_view text);

/// The amount that a price is quoted for: 1,000 images or sequences, a million tokens, 1 run or GPU-hour,
/// 10^6 TFLOPs.
std::int64_t pricedAmount(WorkUnit unit);

}  // namespace gpucost
