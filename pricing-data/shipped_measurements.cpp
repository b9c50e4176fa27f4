// SPDX-License-Identifier: Apache-2.0
#include "core/workload/measurement_pack.h"
#include "pricing-data/shipped_parts.h"

namespace gpucost {

const BenchmarkTable& shippedBenchmarks()
{
    static const BenchmarkTable table = loadPackedBenchmarks(shippedParts().measurements);
    return table;
}

}  // namespace gpucost
