// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/importer/importer.h"

namespace gpucost {

/// Reads answers of Azure's Retail Prices API: pages ({"Items": [...]}) or bare lists of items.
///
/// Machines      items of the service Virtual Machines. Skipped: Windows ("... Windows", "... Win"), Low
/// Priority, Dev/Test,
///               Cloud Services, dedicated hosts, tiers above the first, and placeholders that end before
///               they start
/// Spot          a spot price
/// Reservations  the price is that of the whole term, whatever unitOfMeasure says; it is sold all upfront and
/// in monthly parts Savings plan  hourly, no upfront, as Azure states no payment Units         "1 Hour";
/// packs such as "100 Hours" are divided exactly, or skipped where the quotient does not end Numbers are read
/// from their own digits: 3.4e-05 never becomes a binary fraction Days          the start of a price. One
/// that is in force on the day of the fetch gets a second row on that day, so that
///               it is known to be fresh. Where the list has two prices from the same day on, the later one
///               in the list counts and carries a doubt. A price that the list ends without a successor
///               carries one too
/// Rows          items
/// Source        pricing-data/README.md; the traps are in tests/core/importer/azure_retail_prices_test.cpp
Checked<Import> importAzureRetailPrices(std::span<const Document> documents, const ImportOptions& options);

}  // namespace gpucost
