// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <filesystem>
#include <memory>
#include <optional>
#include <string>

#include "core/offer/price_book.h"

namespace gpucost::cli {

/// The file of fetched prices: what --store says, else the usual place; empty where there is none, as with
/// --store none.
std::filesystem::path storePath(const std::optional<std::string>& option);

/// What is in it; none where it does not exist.
Checked<std::shared_ptr<const PriceBook>> storedPrices(const std::filesystem::path& store);

}  // namespace gpucost::cli
