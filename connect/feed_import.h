// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <span>

#include "connect/feeds.h"
#include "core/importer/importer.h"

namespace gpucost {

/// Reads the files of a feed through core/importer, mapping them into memory. `options` says what machines
/// hold and when the files were fetched; title and reference of the source are those of the feed.
Checked<Import> importFeed(Feed feed, std::span<const FeedFile> files, ImportOptions options);

}  // namespace gpucost
