// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/importer/importer.h"

namespace gpucost {

/// Reads SKUs of Google's Cloud Billing Catalog: pages ({"skus": [...]}), a bare list, or the same as a CSV
/// table.
///
/// GPUs         SKUs of Compute Engine that price one GPU for an hour, on demand, spot or committed for 1 or
/// 3 years: what
///              the description says, and the usage type must say the same. One offer per region, without its
///              machine
/// Others       vCPUs and memory are parts of machines, Autopilot premiums come on top of them: both are
/// skipped Price        units + nanos / 10^9, exactly. 0.00 means unknown. Prices in several tiers, or of a
/// SKU that is shown in
///              another quantity than one (displayQuantity 1000: what is sold is a thousandth), are skipped
/// Days         effectiveTime; the day of the fetch where it is missing
/// Rows         SKUs
/// Source       pricing-data/README.md; the traps are in tests/core/importer/gcp_catalog_test.cpp
Checked<Import> importGcpCatalog(std::span<const Document> documents, const ImportOptions& options);

}  // namespace gpucost
