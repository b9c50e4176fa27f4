// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <string>
#include <string_view>

#include "core/workload/measurement.h"

namespace gpucost {

/// A compact form that is compiled into the program, and back. Loading checks nothing but its own header.
std::string packBenchmarks(const BenchmarkTable& table);
BenchmarkTable loadPackedBenchmarks(std::string_view packed);

}  // namespace gpucost
