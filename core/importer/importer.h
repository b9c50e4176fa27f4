// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <functional>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "core/offer/price_book.h"

namespace gpucost {

/// A provider's file: its bytes, and the name by which problems refer to it.
struct Document {
    std::string_view bytes;
    std::string name;
};

/// What a machine type holds. Price lists rarely say which GPU it is, and some get the number of GPUs wrong.
struct MachineShape {
    std::string gpu;                   ///< id in the hardware table; empty: no GPU
    std::optional<Rational> gpuCount;  ///< empty: nobody knows
    std::optional<Decimal> vcpus;
    std::optional<Decimal> memoryGib;
};

struct ImportOptions {
    std::string bookId = "import";
    std::string
        provider;    ///< SkyPilot catalogs: whose machines these are, where the file's folder does not say
    Date retrieved;  ///< the day on which the files were fetched
    std::string sourceTitle;      ///< empty: the kind of list
    std::string sourceReference;  ///< where the files came from; empty: their names
    std::string sourceLicence;    ///< empty: "none stated"

    /// The machine that a provider calls so; none where the catalog does not know it.
    std::function<const MachineShape*(std::string_view provider, std::string_view instanceType)> machine;

    /// The id of the GPU that a list calls so ("T4", "nvidia-tesla-t4"), with so much memory where the list
    /// says it (0: it does not). Empty where no GPU, or more than one, is meant.
    std::function<std::string(std::string_view name, std::int64_t memoryMib)> gpuNamed;
};

/// Rows that became no price, and why.
struct Skipped {
    std::string reason;
    std::size_t count = 0;
    std::string example;  ///< the first of them

    friend bool operator==(const Skipped&, const Skipped&) = default;
};

/// What an importer made of its documents. Every row read is either kept or counted under the reason why it
/// is not: rowsRead == rowsKept + the counts of `skipped`. One row may hold several prices (an Azure
/// reservation is sold in two ways), and several rows one (an upfront and what recurs).
struct Import {
    PriceBook book;
    std::vector<Skipped> skipped;  ///< the most frequent first
    std::size_t rowsRead = 0;
    std::size_t rowsKept = 0;
};

/// An importer reads all documents as one price list. It returns every problem it finds (up to a hundred),
/// each with file, line and JSON Pointer, and then no book: what is malformed never becomes a price. Rows
/// that are well-formed but are no price of a machine are skipped and counted. The same documents and options
/// give the same book.
using Importer = Checked<Import> (*)(std::span<const Document> documents, const ImportOptions& options);

/// simdjson's limit, and ours: documents of 4 GiB and more are refused.
inline constexpr std::uint64_t importLimitBytes = std::uint64_t{1} << 32;

}  // namespace gpucost
