// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstddef>
#include <cstdint>
#include <filesystem>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "core/offer/price_book.h"

namespace gpucost {

/// What recording a book did.
struct Recorded {
    std::size_t offers = 0;  ///< in the book
    std::size_t prices = 0;  ///< in the book
    std::size_t added =
        0;  ///< observations that are new: a first price, or one that differs from the one before
    std::size_t confirmed =
        0;  ///< prices that still hold: only the day on which they were last seen moved on
};

/// Adds what books say to the store at `path`, which is made where there is none. One transaction: after it
/// the store holds all of it, after a failure or a kill at any moment nothing of it.
///
/// Store      SQLite, WAL, application_id 0x47505543 ("GPUC"), schema version in PRAGMA user_version. An
/// older store is
///            migrated, a newer one refused
/// Kept       observations are append-only, by trigger: offer, plan, form, the prices' own text, currency,
/// day, source,
///            and when they were fetched
/// Unchanged  a price that says what the newest stored one before its day says adds no row: `last_seen` takes
/// its day `fetchedAt`  "2026-11-21T02:30:00Z" Errors     ErrorCode::InputOutput, with what SQLite said;
/// ErrorCode::BadValue for a store of a newer program Verified   tests/connect/history_test.cpp;
/// tests/connect/kill_test.py kills the program while it records
Result<std::vector<Recorded>> recordPrices(const std::filesystem::path& path,
                                           std::span<const PriceBook* const> books,
                                           std::string_view fetchedAt);

/// Everything in the store as a price book, "history": the catalog takes it beside the shipped books. None
/// where there is no store; then nothing but one look at the file system has happened.
///
/// Sources    one for each source and fetch, its title ending in "(recorded 2026-11-21T02:30:00Z)"
/// Last seen  an observation that was confirmed later stands twice: on its first day and on its last
/// One day    of two different prices of one day the later fetch holds, the earlier is `disputed`
Checked<std::optional<PriceBook>> historyBook(const std::filesystem::path& path);

/// The same as JSON, for `prices export`; empty where there is no store.
Result<std::string> historyJson(const std::filesystem::path& path);

}  // namespace gpucost
