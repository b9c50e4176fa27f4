// SPDX-License-Identifier: Apache-2.0
#include "app/cli/store.h"

#include "connect/folders.h"
#include "connect/history_cache.h"

namespace gpucost::cli {

std::filesystem::path storePath(const std::optional<std::string>& option)
{
    if (option) {
        return *option == "none" ? std::filesystem::path() : std::filesystem::path(*option);
    }
    return usualStore();
}

Checked<std::shared_ptr<const PriceBook>> storedPrices(const std::filesystem::path& store)
{
    return storedBook(store);
}

}  // namespace gpucost::cli
