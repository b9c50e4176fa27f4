// SPDX-License-Identifier: Apache-2.0
#include "core/importer/import_kind.h"

#include <algorithm>

#include "core/base/json.h"
#include "core/importer/aws_price_list.h"
#include "core/importer/azure_retail_prices.h"
#include "core/importer/gcp_catalog.h"
#include "core/importer/skypilot_catalog.h"

namespace gpucost {

namespace {

constexpr ImportKind kinds[] = {
    {"aws-price-list", "AWS price lists, JSON or CSV; GetProducts, Savings Plans, spot price history",
     importAwsPriceList},
    {"azure-retail-prices", "pages of Azure's Retail Prices API", importAzureRetailPrices},
    {"gcp-catalog", "pages of Google's Cloud Billing Catalog", importGcpCatalog},
    {"skypilot-catalog", "vms.csv of SkyPilot's catalogs", importSkypilotCatalog},
};

}  // namespace

std::span<const ImportKind> importKinds()
{
    return kinds;
}

Result<ImportKind> importKindNamed(std::string_view name)
{
    const auto found = std::find_if(std::begin(kinds), std::end(kinds),
                                    [name](const ImportKind& kind) { return kind.name == name; });
    if (found != std::end(kinds)) {
        return *found;
    }
    std::string names;
    for (const ImportKind& kind : kinds) {
        names += (names.empty() ? "" : ", ") + std::string(kind.name);
    }
    return fail(ErrorCode::Usage, quoted(name), names, {"", 0, "--from"});
}

}  // namespace gpucost
