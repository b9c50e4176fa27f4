// SPDX-License-Identifier: Apache-2.0
#include "core/hardware/hardware_pack.h"
#include "core/workload/measurement_pack.h"
#include "pricing-data/shipped_parts.h"

namespace gpucost {

const BenchmarkTable& shippedBenchmarks()
{
    static const BenchmarkTable table = loadPackedBenchmarks(shippedParts().measurements);
    return table;
}

const ProcessorTable& shippedProcessors()
{
    static const ProcessorTable table = loadPackedProcessors(shippedParts().processors);
    return table;
}

}  // namespace gpucost
