// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/importer/importer.h"

namespace gpucost {

/// Reads catalogs in SkyPilot's format (vms.csv). Their columns differ from cloud to cloud and are found by
/// name.
///
/// Cloud     ImportOptions::provider, else the file's folder ("azure/vms.csv"), else the looks of the first
/// machine type Machines  rows with an accelerator. Which GPU it is says the machine table; where that does
/// not know the machine, the
///           name and the memory in GpuInfo. 0.167 GPUs are a sixth. Where table and list count differently,
///           the table counts
/// Hosts     rows without accelerator only where the machine table knows the machine, with or without GPU.
/// Google's A2, A3, A4
///           and G2 are skipped there: their rows price the host and leave the GPU out
/// Google    rows without machine are GPUs alone. Those that attach to N1 keep their names (nvidia-tesla-t4);
/// the others
///           keep the machine's, are sold without it, and have spot prices only: the on-demand column of
///           these catalogs is 35 to 65 % too low in many regions (pricing-data/README.md)
/// Prices    an empty cell is no price, 0 is unknown. Zones of a region repeat its price
/// Days      the catalogs state none: the day of the fetch, as inferred
/// Rows      lines
/// Source    the traps are in tests/core/importer/skypilot_catalog_test.cpp
Checked<Import> importSkypilotCatalog(std::span<const Document> documents, const ImportOptions& options);

}  // namespace gpucost
