// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstdint>
#include <filesystem>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "connect/http.h"

namespace gpucost {

/// Whose prices can be fetched.
enum class Feed : std::uint8_t { Aws, Azure, Gcp };

std::string_view toString(Feed feed);  ///< the provider's id in price books: "aws", "azure", "gcp"
std::optional<Feed> parseFeed(std::string_view text);

/// Where a feed is unless somebody says otherwise.
std::string_view usualEndpoint(Feed feed);

struct FeedRequest {
    Feed feed = Feed::Azure;
    std::string endpoint;  ///< scheme, host, port and perhaps a path that comes before the feed's own
    std::vector<std::string>
        regions;         ///< of AWS, which has one large file for each; "all": every one there is
    std::string apiKey;  ///< of Google; sent in a header, so that no address ever holds it
};

/// A file that was fetched, and the address to name as its source.
struct FeedFile {
    std::filesystem::path file;
    std::string address;
};

/// The address a feed is fetched below. ErrorCode::Network where it is none that may be used.
Result<Url> endpointOf(const FeedRequest& request);

/// Fetches one feed into `folder`, which exists and belongs to this process alone.
///
/// Aws    ENDPOINT/offers/v1.0/aws/AmazonEC2/current/region_index.json, then the file of each region (up to 4
/// GiB) Azure  ENDPOINT/api/retail/prices, virtual machines of the N series, page after page (NextPageLink)
/// Gcp    ENDPOINT/v1/services/6F81-5844-456A/skus (Compute Engine), page after page (nextPageToken)
/// Pages  at most 2,000 and never the same twice; a link to another server than the endpoint is refused
/// Source facts: pricing-rules 2.5, 4.5; learn.microsoft.com "Azure Retail Prices overview";
///        cloud.google.com "Get a list of SKUs"
/// Verified  tests/connect/feeds_test.cpp
Result<std::vector<FeedFile>> fetchFeed(const FeedRequest& request, const std::filesystem::path& folder,
                                        const HttpOptions& options);

}  // namespace gpucost
