// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstdint>
#include <filesystem>
#include <initializer_list>
#include <memory>
#include <string>
#include <string_view>

#include <SQLiteCpp/Database.h>

#include "core/base/result.h"

namespace gpucost {

/// The newest version of the store that this program writes and reads.
constexpr int historyVersion = 1;

/// A store that can be written: made or migrated where needed. May throw SQLite::Exception.
Result<std::unique_ptr<SQLite::Database>> openHistoryForWriting(const std::filesystem::path& path);

/// A store to read; null where there is none, or one that was never finished. May throw SQLite::Exception.
Result<std::unique_ptr<SQLite::Database>> openHistoryForReading(const std::filesystem::path& path);

/// What SQLite said about a store.
tl::unexpected<Error> storeError(const std::filesystem::path& path, const char* what);

/// Texts as one, to compare them by: no two lists of texts give the same.
std::string joined(std::initializer_list<std::string_view> parts);

}  // namespace gpucost
