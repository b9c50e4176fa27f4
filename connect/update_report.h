// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <filesystem>
#include <string>
#include <vector>

#include "connect/update.h"
#include "core/report/format.h"

namespace gpucost {

/// "12.3 MB", in millions of bytes, half up.
std::string megabytes(std::int64_t bytes);

/// What an update fetched and recorded, feed by feed, with the most frequent reasons for which rows were left
/// out. `withoutGcp`: text says that Google Cloud was left out for want of a key.
std::string updateReport(const std::vector<UpdatedFeed>& feeds, const std::filesystem::path& store,
                         const std::string& fetchedAt, bool withoutGcp, Format format);

}  // namespace gpucost
