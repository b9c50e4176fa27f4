// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/importer/importer.h"

namespace gpucost {

/// Reads Amazon's price lists, JSON and CSV, in any mixture.
///
/// Files     bulk offer files, GetProducts responses (one product, a list, or PriceList with its products as
/// text),
///           Savings Plan files, DescribeSpotPriceHistory responses. An index is refused with the file that
///           it names
/// OnDemand  the one hourly price of a machine; tiers, other units and prices of 0 are skipped
/// Reserved  upfront and hourly rows of a term are one price; the hourly 0 of All Upfront is not a price. The
/// twelve term
///           codes of both classes, and whatever a list spells out in termAttributes. The 2015 "Heavy
///           Utilization" is partial upfront; Light and Medium, which pay for the hours used, are not sold
///           that way here
/// Savings   the rate that a machine counts for. Where the same machine is in both kinds of plan, the EC2
/// Instance plan's Spot      the last price of each day and availability zone, which is then the offer's
/// region Days      the list's publication date; the day it was fetched where it states none Rows      a
/// price dimension in JSON, a line in CSV Source    pricing-data/README.md; the traps are in
/// tests/core/importer/aws_price_list_test.cpp
Checked<Import> importAwsPriceList(std::span<const Document> documents, const ImportOptions& options);

}  // namespace gpucost
