// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace gpucost {

class CsvWriter;
class JsonWriter;

/// A value of a row under its column's name, the same in CSV and JSON.
struct Cell {
    enum class Kind : std::uint8_t { Text, Number, Integer, Truth };

    std::string_view name;
    std::string value;  ///< empty: not known; of a Truth "true" or "false"
    Kind kind = Kind::Number;
};

/// The text of a value, or nothing.
template <class T, class Show>
std::string orEmpty(const std::optional<T>& value, Show show)
{
    return value ? show(*value) : std::string();
}

/// Text neutralised, everything else as it is.
void writeCell(CsvWriter& csv, const Cell& cell);
void writeRow(CsvWriter& csv, const std::vector<Cell>& cells);

/// Key and value: exact numbers as text, null where a number, integer or truth is not known.
void writeCell(JsonWriter& json, const Cell& cell);

}  // namespace gpucost
