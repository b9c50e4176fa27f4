// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/session/library.h"

#include "connect/history_cache.h"

namespace gpucost::ui {

Checked<std::shared_ptr<const Library>> loadLibrary(const std::filesystem::path& store, Date today)
{
    std::shared_ptr<const Catalog> catalog = shippedCatalog();
    auto stored = storedBook(store);
    if (!stored) {
        return tl::make_unexpected(stored.error());
    }
    if (*stored != nullptr) {
        catalog = withBooks(catalog, {std::move(*stored)});
    }
    return std::make_shared<const Library>(
        Library{std::move(catalog), shippedExchangeRates(), shippedOwnedPresets(), today});
}

}  // namespace gpucost::ui
