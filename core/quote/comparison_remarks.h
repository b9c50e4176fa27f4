// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/quote/comparison.h"

namespace gpucost {

/// Adds the warnings and notes that the rows of a comparison call for: prices more than twelve months apart,
/// operating systems, tenancies or tax treatments that differ, groups that are ranked apart, effective rates.
void addRemarks(Comparison& comparison);

}  // namespace gpucost
