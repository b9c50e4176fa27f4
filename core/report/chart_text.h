// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstddef>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "core/money/rational.h"

namespace gpucost {

/// Text as XML: markup escaped, control characters and broken UTF-8 replaced by U+FFFD.
std::string xmlEscaped(std::string_view text);

/// Pixels that a line of text takes at most.
///
/// Rule     the advance widths of DejaVu Sans (Bold), the widest of the fonts that charts ask for, rounded
/// up;
///          1.05 em for Chinese, Japanese and Korean characters; for every other character more than nearly
///          all of them take
/// Source   DejaVu 2.37, table hmtx
double textWidth(std::string_view text, double size, bool bold = false);

/// Text cut into lines that fit.
struct FittedText {
    std::vector<std::string> lines;  ///< at least one
    bool shortened = false;          ///< the last line ends with "…" in place of the rest
};

/// `text` in lines no wider than `width` pixels, at most `mostLines` of them. Lines break at spaces, after
/// / , - _ : + and after Chinese and Japanese characters, else wherever they must.
FittedText fitText(std::string_view text, double width, double size, bool bold, std::size_t mostLines);

/// A figure beside a bar or a point, with separators: rounded half up to so many places, or without them to
/// four significant digits at least ("1,235", "12.35", "0.01235") and no zeros at the end. What would be
/// longer than 24 characters is written as "1.235e30".
std::string chartNumber(const Rational& value, std::optional<int> places = std::nullopt);

}  // namespace gpucost
