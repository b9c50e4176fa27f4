// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstdint>
#include <optional>
#include <string_view>

#include "core/base/result.h"
#include "core/hardware/accelerator.h"
#include "core/money/rational.h"

namespace gpucost {

/// The number formats that arithmetic units offer. Mixed precision (AMP) is named by the format it multiplies
/// in.
enum class Precision : std::uint8_t { Fp64, Fp32, Tf32, Bf16, Fp16, Fp8, Fp4, Int8, Int4 };

std::string_view toString(Precision precision);  ///< "fp64", "bf16", "int8"
Result<Precision> parsePrecision(std::string_view text);

/// Bytes of one stored value: TF32 is stored as 4, INT4 and FP4 as 1/2.
Rational bytesPerValue(Precision precision);

/// The dense peak at a precision, in TFLOPS (TOPS for integers); empty where no source gives one, or the chip
/// has no such path.
///
/// Rule      matrix units where the chip has them for the format (FP16, BF16, TF32, FP8, FP4), else its
///           ordinary units; FP64 and FP32 are those of the ordinary units: solvers rarely are matrix
///           products. Sparse figures are never used.
std::optional<Decimal> peakOf(const Accelerator& gpu, Precision precision);

/// peakOf with FP64 on matrix units where there are such (A100, H100): for dense linear algebra.
std::optional<Decimal> matrixPeakOf(const Accelerator& gpu, Precision precision);

}  // namespace gpucost
