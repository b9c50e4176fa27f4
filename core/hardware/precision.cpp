// SPDX-License-Identifier: Apache-2.0
#include "core/hardware/precision.h"

#include <array>
#include <string>

namespace gpucost {

namespace {

constexpr std::array<std::string_view, 9> names{"fp64", "fp32", "tf32", "bf16", "fp16",
                                                "fp8",  "fp4",  "int8", "int4"};

}  // namespace

std::string_view toString(Precision precision)
{
    return names[static_cast<std::size_t>(precision)];
}

Result<Precision> parsePrecision(std::string_view text)
{
    for (std::size_t i = 0; i < names.size(); ++i) {
        if (text == names[i]) {
            return static_cast<Precision>(i);
        }
    }
    return fail(ErrorCode::BadValue, "\"" + std::string(text) + "\"",
                "a precision: fp64, fp32, tf32, bf16, fp16, fp8, fp4, int8 or int4");
}

Rational bytesPerValue(Precision precision)
{
    switch (precision) {
    case Precision::Fp64: return Rational(8);
    case Precision::Fp32:
    case Precision::Tf32: return Rational(4);
    case Precision::Bf16:
    case Precision::Fp16: return Rational(2);
    case Precision::Fp8:
    case Precision::Int8: return Rational(1);
    case Precision::Fp4:
    case Precision::Int4: return Rational(1) / Rational(2);
    }
    return Rational(4);
}

std::optional<Decimal> peakOf(const Accelerator& gpu, Precision precision)
{
    switch (precision) {
    case Precision::Fp64: return gpu.fp64Tflops;
    case Precision::Fp32: return gpu.fp32Tflops;
    case Precision::Tf32: return gpu.tf32TensorTflops;
    case Precision::Bf16: return gpu.bf16TensorTflops;
    case Precision::Fp16: return gpu.fp16TensorTflops ? gpu.fp16TensorTflops : gpu.fp16Tflops;
    case Precision::Fp8: return gpu.fp8TensorTflops;
    case Precision::Fp4: return gpu.fp4TensorTflops;
    case Precision::Int8: return gpu.int8Tops;
    case Precision::Int4: return gpu.int4Tops;
    }
    return std::nullopt;
}

std::optional<Decimal> matrixPeakOf(const Accelerator& gpu, Precision precision)
{
    return precision == Precision::Fp64 && gpu.fp64TensorTflops ? gpu.fp64TensorTflops
                                                                : peakOf(gpu, precision);
}

}  // namespace gpucost
