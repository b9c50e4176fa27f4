// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/importer/importer.h"

namespace gpucost {

/// A kind of list that we can read, as the command line calls it.
struct ImportKind {
    std::string_view name;   ///< "aws-price-list"
    std::string_view title;  ///< what it is, for help texts
    Importer import;
};

/// All of them, in the order in which help texts show them.
std::span<const ImportKind> importKinds();

/// ErrorCode::Usage names the kinds that there are.
Result<ImportKind> importKindNamed(std::string_view name);

}  // namespace gpucost
