// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>

namespace gpucost {

/// One character of UTF-8 text, or one byte that is none.
struct Utf8Step {
    char32_t character = 0;
    std::size_t bytes = 0;  ///< 1 to 4; 0 at the end of the text
    bool valid = false;     ///< false: `bytes` is 1 and the byte belongs to no character
};

/// The character at `at`. Overlong forms, surrogates and values past U+10FFFF are not valid.
Utf8Step utf8At(std::string_view text, std::size_t at);

/// Columns that a terminal gives to a character: 0 for combining marks, 2 for Chinese, Japanese, Korean and
/// full-width characters, else 1.
int columnsOf(char32_t character);

/// Columns of a whole text; a byte that is no character takes one.
std::size_t displayWidth(std::string_view text);

/// Text that is safe to show on a terminal: control characters and bytes that are no characters become
/// U+FFFD.
std::string printable(std::string_view text);

}  // namespace gpucost
