// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <filesystem>
#include <functional>
#include <string>
#include <vector>

#include "connect/feed_import.h"
#include "connect/feeds.h"
#include "connect/history.h"

namespace gpucost {

struct UpdateRequest {
    std::vector<FeedRequest> feeds;
    std::filesystem::path store;
    std::string fetchedAt;  ///< "2026-11-21T02:30:00Z"
    Date fetchedOn;         ///< the same in local days: prices without a day of their own hold from here
    ImportOptions import;   ///< what machines hold, and what GPUs are called
};

struct UpdatedFeed {
    Feed feed = Feed::Azure;
    std::size_t files = 0;
    std::int64_t bytes = 0;
    Recorded recorded;
    std::size_t rowsRead = 0;
    std::size_t rowsKept = 0;
    std::vector<Skipped> skipped;
};

/// What updates ask for unless told otherwise, from this process's environment.
///
/// Feeds  AWS and Azure; Google Cloud where GPUCOST_GCP_API_KEY holds the key that its catalog asks for
/// AWS    region us-east-1: each region is a file of its own, of hundreds of megabytes
struct UsualUpdate {
    std::vector<Feed> feeds;
    std::vector<std::string> awsRegions;
    std::string gcpApiKey;  ///< empty: none
    std::string caFile;     ///< GPUCOST_CA_FILE; empty: the system's certificates
};
UsualUpdate usualUpdate();

/// Now, as UpdateRequest::fetchedAt has it.
std::string currentTime();

/// Fetches every feed, reads all of them, and only then records all in one transaction: whatever fails or is
/// killed before, the store holds what it held. Downloads lie in STORE-downloads/ meanwhile, which one
/// process at a time uses; what arrived of a large file stays there for the next attempt. `options.stop` ends it
/// before the recording, as ErrorCode::Network.
Checked<std::vector<UpdatedFeed>> updatePrices(const UpdateRequest& request, const HttpOptions& options);

}  // namespace gpucost
