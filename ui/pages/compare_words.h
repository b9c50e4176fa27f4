// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include "core/quote/comparison.h"

namespace gpucost::ui {

/// What costs least, and what does at a price that does not change; effective rates, which have no cash flow, are never
/// praised. HTML.
QString comparisonVerdict(const Comparison& comparison);

}  // namespace gpucost::ui
