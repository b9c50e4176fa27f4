// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <filesystem>
#include <memory>

#include "core/offer/price_book.h"

namespace gpucost {

/// What historyBook() says, quickly: in the form that the program starts with, from the user's cache folder
/// ($XDG_CACHE_HOME/gpucost, ~/.cache/gpucost), where an earlier call has left it. Null where there is no
/// store.
///
/// Holds     while the store's file is the same (size, time, inode, no log beside it) and so is this
/// program's own file Trust     a packed book is not checked when it is read: only a file of this user's is
/// used, which nobody else can
///           write, and whose checksum is right
/// Writes    the cache alone, whole or not at all; that this fails is no problem
/// Verified  tests/connect/history_cache_test.cpp
Checked<std::shared_ptr<const PriceBook>> storedBook(const std::filesystem::path& store);

/// The cache file of a store; empty where the environment names no folder for it.
std::filesystem::path cacheFileOf(const std::filesystem::path& store);

}  // namespace gpucost
