// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <memory>

#include "core/importer/importer.h"
#include "core/offer/catalog.h"

namespace gpucost {

/// Options whose look-ups ask a catalog, which they keep alive: price lists leave out which GPU a machine
/// has.
///
/// Machine  as the catalog's offers have it; of several, those that know more
/// GPU      the only one of that name, or the only one of that name with such a memory, to an eighth
ImportOptions importOptions(std::shared_ptr<const Catalog> catalog);

}  // namespace gpucost
