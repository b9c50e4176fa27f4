// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstdint>
#include <optional>
#include <string_view>

namespace gpucost {

/// How a report is written.
///
/// Text      for people: aligned columns, thousands separators
/// Csv       for spreadsheets: one header row, plain numbers, RFC 4180
/// Json      for programs: numbers that matter are decimal strings
/// Markdown  for documents: what Text says, with tables that render
enum class Format : std::uint8_t { Text, Csv, Json, Markdown };

std::string_view toString(Format format);  ///< "text", "csv", "json", "markdown"
std::optional<Format> parseFormat(std::string_view text);

}  // namespace gpucost
