// SPDX-License-Identifier: Apache-2.0
#include "core/report/chart_text.h"

#include <algorithm>
#include <array>
#include <cstdint>

#include "core/report/numbers.h"
#include "core/report/unicode.h"

namespace gpucost {

namespace {

constexpr char32_t firstPrinted = 0x20;
constexpr std::size_t asciiCount = 95;

// In hundredths of the font size, from U+0020 on.
constexpr std::array<std::uint8_t, asciiCount> regular{
    32, 41, 46, 84, 64, 96, 78, 28, 40,  40, 50, 84, 32, 37, 32, 34, 64, 64, 64, 64, 64, 64, 64, 64,
    64, 64, 34, 34, 84, 84, 84, 54, 100, 69, 69, 70, 78, 64, 58, 78, 76, 30, 30, 66, 56, 87, 75, 79,
    61, 79, 70, 64, 62, 74, 69, 99, 69,  62, 69, 40, 34, 40, 84, 50, 50, 62, 64, 55, 64, 62, 36, 64,
    64, 28, 28, 58, 28, 98, 64, 62, 64,  64, 42, 53, 40, 64, 60, 82, 60, 60, 53, 64, 34, 64, 84};
constexpr std::array<std::uint8_t, asciiCount> bolder{
    35, 46, 53, 84, 70, 101, 88, 31,  46,  46, 53, 84, 38, 42, 38, 37, 70, 70, 70, 70, 70, 70,  70, 70,
    70, 70, 40, 40, 84, 84,  84, 59,  100, 78, 77, 74, 84, 69, 69, 83, 84, 38, 38, 78, 64, 100, 84, 86,
    74, 86, 78, 73, 69, 82,  78, 111, 78,  73, 73, 46, 37, 46, 84, 50, 50, 68, 72, 60, 72, 68,  44, 72,
    72, 35, 35, 67, 35, 105, 72, 69,  72,  72, 50, 60, 48, 72, 66, 93, 65, 66, 59, 72, 37, 72,  84};

double hundredths(char32_t character, bool bold)
{
    if (character >= firstPrinted && character < firstPrinted + asciiCount) {
        return (bold ? bolder : regular)[character - firstPrinted];
    }
    if (columnsOf(character) == 0) {
        return 0;
    }
    constexpr char32_t latinEnd = 0x250;
    constexpr char32_t dashes = 0x2010;
    constexpr char32_t dashesEnd = 0x2027;
    constexpr char32_t pictures = 0x1F000;
    if (character >= pictures && character < 0x20000) {
        return 160;
    }
    if (columnsOf(character) == 2) {
        return 105;
    }
    const bool usual = character < latinEnd || (character >= dashes && character < dashesEnd);
    const double narrow = usual ? 100 : 125;
    return bold ? narrow * 1.2 : narrow;
}

/// Korean is written with spaces, and breaks there.
bool breaksAfter(char32_t character)
{
    const bool hangul = character >= 0xAC00 && character <= 0xD7A3;
    return std::u32string_view(U"/,-_:+ ").find(character) != std::u32string_view::npos ||
           (columnsOf(character) == 2 && !hangul);
}

/// The bytes of the longest beginning that is no wider than `width`; at least one character.
std::size_t beginning(std::string_view text, double width, double size, bool bold)
{
    double used = 0;
    std::size_t at = 0;
    while (at < text.size()) {
        const Utf8Step step = utf8At(text, at);
        used += hundredths(step.character, bold) * size / 100;
        if (used > width && at > 0) {
            break;
        }
        at += step.bytes;
    }
    return at;
}

/// The last place in text[0, most] where a line may break; 0 where there is none in its second half.
std::size_t lastBreak(std::string_view text, std::size_t most)
{
    std::size_t found = 0;
    for (std::size_t at = 0; at < most;) {
        const Utf8Step step = utf8At(text, at);
        at += step.bytes;
        if (at <= most && breaksAfter(step.character)) {
            found = at;
        } else if (at == most && at < text.size() && text[at] == ' ') {
            found = at;
        }
    }
    return found * 2 >= most ? found : 0;
}

std::string_view withoutSpaces(std::string_view text)
{
    const std::size_t first = std::min(text.find_first_not_of(' '), text.size());
    text.remove_prefix(first);
    return text.substr(0, text.find_last_not_of(' ') + 1);
}

/// "123400000" as "1.234e8".
std::string scientific(const std::string& plain)
{
    const bool negative = plain.front() == '-';
    std::string digits;
    int exponent = -1;
    bool afterPoint = false;
    for (const char c : plain) {
        if (c == '.') {
            afterPoint = true;
        } else if (c >= '0' && c <= '9') {
            if (digits.empty() && c == '0') {
                exponent -= afterPoint ? 1 : 0;
                continue;
            }
            exponent += afterPoint ? 0 : 1;
            digits += c;
        }
    }
    digits.resize(std::min<std::size_t>(digits.find_last_not_of('0') + 1, 4));
    std::string text = negative ? "-" : "";
    text += digits.front();
    if (digits.size() > 1) {
        text += '.' + digits.substr(1);
    }
    return text + 'e' + std::to_string(exponent);
}

}  // namespace

std::string xmlEscaped(std::string_view text)
{
    const std::string clean = printable(text);
    std::string escaped;
    for (std::size_t at = 0; at < clean.size();) {
        const Utf8Step step = utf8At(clean, at);
        switch (step.character) {
        case U'&': escaped += "&amp;"; break;
        case U'<': escaped += "&lt;"; break;
        case U'>': escaped += "&gt;"; break;
        case U'"': escaped += "&quot;"; break;
        case U'\'': escaped += "&#39;"; break;
        case char32_t{0xFFFE}:
        case char32_t{0xFFFF}: escaped += "\xEF\xBF\xBD"; break;  // no characters of XML
        default: escaped.append(clean, at, step.bytes);
        }
        at += step.bytes;
    }
    return escaped;
}

double textWidth(std::string_view text, double size, bool bold)
{
    const std::string shown = printable(text);
    double width = 0;
    for (std::size_t at = 0; at < shown.size();) {
        const Utf8Step step = utf8At(shown, at);
        width += hundredths(step.character, bold);
        at += step.bytes;
    }
    return width * size / 100;
}

FittedText fitText(std::string_view text, double width, double size, bool bold, std::size_t mostLines)
{
    const std::string clean = printable(text);
    std::string_view rest = withoutSpaces(clean);
    FittedText fitted;
    while (!rest.empty() && fitted.lines.size() < mostLines) {
        const std::size_t most = beginning(rest, width, size, bold);
        if (most == rest.size()) {
            fitted.lines.emplace_back(rest);
            return fitted;
        }
        if (fitted.lines.size() + 1 == mostLines) {
            constexpr const char* ellipsis = "…";
            const double room = width - textWidth(ellipsis, size, bold);
            fitted.lines.push_back(std::string(rest.substr(0, beginning(rest, room, size, bold))) + ellipsis);
            fitted.shortened = true;
            return fitted;
        }
        const std::size_t at = lastBreak(rest, most);
        const std::size_t taken = at == 0 ? most : at;
        fitted.lines.emplace_back(withoutSpaces(rest.substr(0, taken)));
        rest = withoutSpaces(rest.substr(taken));
    }
    if (fitted.lines.empty()) {
        fitted.lines.emplace_back();
    }
    return fitted;
}

std::string chartNumber(const Rational& value, std::optional<int> places)
{
    constexpr int most = 40;
    const Rational size = value.isNegative() ? -value : value;
    int shown = places.value_or(0);
    if (!places && !value.isZero()) {
        while (shown < most && size < Rational(Integer(1000), pow10(shown))) {
            ++shown;
        }
    }
    Decimal rounded = round(value, Scale{shown}, Rounding::HalfUp);
    if (!places) {
        rounded = trimmed(rounded);
    }
    const std::string text = grouped(toString(rounded));
    constexpr std::size_t longest = 24;
    return text.size() > longest && !rounded.isZero() ? scientific(toString(rounded)) : text;
}

}  // namespace gpucost
