// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "core/hardware/precision.h"
#include "core/workload/priced_machines.h"

namespace gpucost {

/// What performance is bought by the hour: arithmetic at a precision, memory bandwidth, or memory.
struct PerformanceMeasure {
    enum class Kind : std::uint8_t { Arithmetic, Bandwidth, Memory };
    Kind kind = Kind::Arithmetic;
    Precision precision = Precision::Fp16;  ///< of Arithmetic

    friend bool operator==(const PerformanceMeasure&, const PerformanceMeasure&) = default;
};

/// Reads "bandwidth", "memory" or a precision such as "fp16"; letter case does not matter.
Result<PerformanceMeasure> parsePerformanceMeasure(std::string_view text);
std::string toString(const PerformanceMeasure& measure);  ///< "fp16", "bandwidth", "memory"
/// "TFLOPS" ("TOPS" for integers), "GB/s", "GB": what the figure of a GPU is in.
std::string_view figureUnit(const PerformanceMeasure& measure);
/// "TFLOP-hour": one TFLOPS for an hour, 3.6 x 10^15 operations. "TOP-hour", "GB/s-hour", "GB-hour".
std::string_view hourUnit(const PerformanceMeasure& measure);

/// The figure of one GPU: peakOf(), bandwidth or memory. Empty where no source gives it, or the chip has no
/// such arithmetic.
std::optional<Decimal> figureOf(const Accelerator& gpu, const PerformanceMeasure& measure);

/// One way to buy a machine, by what its GPUs can do.
struct PricedPerformance {
    const PricedWay* way = nullptr;
    const Accelerator* gpu = nullptr;
    std::int64_t gpus = 1;
    Decimal figure;  ///< of one GPU
    Amount perMachineHour;
    Amount perUnitHour;  ///< exact: perMachineHour / (figure x gpus)
};

/// Ways that may be ranked with each other: with a host machine or without, in one currency.
struct PerformanceGroup {
    bool includesHost = true;
    Currency currency;
    std::vector<PricedPerformance> rows;  ///< the cheapest first
    std::size_t considered = 0;           ///< ways of which these are the best
};

/// A GPU that is sold and cannot be priced by what it can do.
struct UnknownFigure {
    const Accelerator* gpu = nullptr;  ///< null: not in the hardware table
    std::string_view id;
    std::size_t offers = 0;
};

struct PerformancePrices {
    std::vector<PerformanceGroup> groups;  ///< with host first, then by number of rows and currency
    std::vector<UnknownFigure> unknown;    ///< by id
};

/// What an hour of performance costs, for every GPU and way to buy it.
///
/// Cost       the machine's exact total for the use that `machines` were priced for, over the hours it is
/// used:
///            a machine that stands idle half of the time costs twice as much for each hour used
/// Kept       of each GPU and way to buy (plan and length of commitment) the cheapest offer; ties go to the
///            first by provider, region and type. 8 GPUs in a machine count as 8 of what one can do
/// Peaks      are dense and the makers' own; what a program reaches is another matter (throughput.h)
/// Unknown    a figure that no source gives is never priced: such GPUs are listed by themselves
/// `top`      rows kept of each group
/// Errors     ErrorCode::Usage where the machines are used for no hour at all
/// Verified   tests/core/workload/performance_price_test.cpp
Result<PerformancePrices> performancePrices(const PricedMachines& machines, const PerformanceMeasure& measure,
                                            const HardwareTable& hardware,
                                            std::optional<std::int32_t> top = {});

}  // namespace gpucost
