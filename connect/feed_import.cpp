// SPDX-License-Identifier: Apache-2.0
#include "connect/feed_import.h"

#include <memory>

#include "connect/mapped_file.h"
#include "core/importer/aws_price_list.h"
#include "core/importer/azure_retail_prices.h"
#include "core/importer/gcp_catalog.h"

namespace gpucost {

namespace {

Importer importerOf(Feed feed)
{
    switch (feed) {
    case Feed::Aws: return importAwsPriceList;
    case Feed::Azure: return importAzureRetailPrices;
    case Feed::Gcp: return importGcpCatalog;
    }
    return nullptr;
}

std::string_view titleOf(Feed feed)
{
    switch (feed) {
    case Feed::Aws: return "AWS price list of EC2";
    case Feed::Azure: return "Azure Retail Prices API, virtual machines of the N series";
    case Feed::Gcp: return "Google Cloud Billing Catalog, Compute Engine";
    }
    return "";
}

}  // namespace

Checked<Import> importFeed(Feed feed, std::span<const FeedFile> files, ImportOptions options)
{
    std::vector<std::unique_ptr<MappedFile>> mapped;
    std::vector<Document> documents;
    std::string addresses;
    for (const FeedFile& file : files) {
        auto content = MappedFile::open(file.file);
        if (!content) {
            return tl::make_unexpected(Errors{content.error()});
        }
        mapped.push_back(std::move(*content));
        documents.push_back({mapped.back()->bytes(), file.address});
        // The pages of one list have one address.
        if (addresses.find(file.address) == std::string::npos) {
            addresses += (addresses.empty() ? "" : " ; ") + file.address;
        }
    }
    options.bookId = std::string(toString(feed)) + "-feed";
    options.provider = toString(feed);
    options.sourceTitle = titleOf(feed);
    options.sourceReference = addresses;
    return importerOf(feed)(documents, options);
}

}  // namespace gpucost
