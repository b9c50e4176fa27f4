// SPDX-License-Identifier: Apache-2.0
#include "core/report/unicode.h"

#include <algorithm>
#include <array>

namespace gpucost {

namespace {

struct Range {
    char32_t from;
    char32_t to;
};

// Unicode 15: East Asian Width W and F, as far as prices, places and products use them.
constexpr std::array<Range, 16> wide{{
    {0x1100, 0x115F},
    {0x2E80, 0x303E},
    {0x3041, 0x33FF},
    {0x3400, 0x4DBF},
    {0x4E00, 0x9FFF},
    {0xA000, 0xA4CF},
    {0xA960, 0xA97F},
    {0xAC00, 0xD7A3},
    {0xF900, 0xFAFF},
    {0xFE30, 0xFE6F},
    {0xFF00, 0xFF60},
    {0xFFE0, 0xFFE6},
    {0x1F300, 0x1F64F},
    {0x1F680, 0x1F6FF},
    {0x1F900, 0x1FAFF},
    {0x20000, 0x3FFFD},
}};

// Combining marks, joiners, directional marks and variation selectors.
constexpr std::array<Range, 9> none{{
    {0x0300, 0x036F},
    {0x1AB0, 0x1AFF},
    {0x1DC0, 0x1DFF},
    {0x200B, 0x200F},
    {0x202A, 0x202E},
    {0x2060, 0x2064},
    {0x20D0, 0x20FF},
    {0xFE00, 0xFE0F},
    {0xFEFF, 0xFEFF},
}};

template <std::size_t N>
bool holds(const std::array<Range, N>& ranges, char32_t character)
{
    return std::any_of(ranges.begin(), ranges.end(), [character](const Range& range) {
        return range.from <= character && character <= range.to;
    });
}

// Besides the control characters proper, those that reorder the text around them.
bool isControl(char32_t character)
{
    return character < 0x20 || (character >= 0x7F && character < 0xA0) ||
           (character >= 0x202A && character <= 0x202E) || (character >= 0x2066 && character <= 0x2069);
}

}  // namespace

Utf8Step utf8At(std::string_view text, std::size_t at)
{
    if (at >= text.size()) {
        return {};
    }
    const auto byte = [&text](std::size_t i) { return static_cast<unsigned char>(text[i]); };
    const unsigned first = byte(at);
    if (first < 0x80) {
        return {first, 1, true};
    }
    const std::size_t length = first >= 0xF0 ? 4 : first >= 0xE0 ? 3 : first >= 0xC0 ? 2 : 0;
    if (length == 0 || first > 0xF4 || at + length > text.size()) {
        return {first, 1, false};
    }
    char32_t character = first & (0xFFU >> (length + 1));
    for (std::size_t i = 1; i < length; ++i) {
        if ((byte(at + i) & 0xC0U) != 0x80U) {
            return {first, 1, false};
        }
        character = (character << 6U) | (byte(at + i) & 0x3FU);
    }
    constexpr std::array<char32_t, 5> least{0, 0, 0x80, 0x800, 0x10000};
    const bool surrogate = character >= 0xD800 && character <= 0xDFFF;
    if (character < least[length] || character > 0x10FFFF || surrogate) {
        return {first, 1, false};
    }
    return {character, length, true};
}

int columnsOf(char32_t character)
{
    if (character < 0x300) {
        return 1;
    }
    return holds(none, character) ? 0 : holds(wide, character) ? 2 : 1;
}

std::size_t displayWidth(std::string_view text)
{
    std::size_t width = 0;
    for (std::size_t at = 0; at < text.size();) {
        const Utf8Step step = utf8At(text, at);
        width += step.valid ? static_cast<std::size_t>(columnsOf(step.character)) : 1;
        at += step.bytes;
    }
    return width;
}

std::string printable(std::string_view text)
{
    std::string shown;
    shown.reserve(text.size());
    for (std::size_t at = 0; at < text.size();) {
        const Utf8Step step = utf8At(text, at);
        if (step.valid && !isControl(step.character)) {
            shown.append(text.substr(at, step.bytes));
        } else {
            shown.append("\xEF\xBF\xBD");
        }
        at += step.bytes;
    }
    return shown;
}

}  // namespace gpucost
