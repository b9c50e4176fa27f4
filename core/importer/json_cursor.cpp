// SPDX-License-Identifier: Apache-2.0
#include "core/importer/json_cursor.h"

#include <algorithm>
#include <cstring>

#include <simdjson.h>

namespace gpucost {

namespace {

constexpr std::string_view byteOrderMark = "\xEF\xBB\xBF";

// What the cursor stands on behind the last token: two positions of a character that no value begins with.
constexpr std::uint32_t endTokens[2] = {0, 0};
constexpr char endOfDocument[1] = {'\0'};

bool isSpace(char c)
{
    return c == ' ' || c == '\n' || c == '\r' || c == '\t';
}

bool isDigit(char c)
{
    return c >= '0' && c <= '9';
}

std::size_t digitsAt(std::string_view text, std::size_t at)
{
    std::size_t end = at;
    while (end < text.size() && isDigit(text[end])) {
        ++end;
    }
    return end - at;
}

bool isJsonNumber(std::string_view text)
{
    std::size_t at = !text.empty() && text[0] == '-' ? 1 : 0;
    const std::size_t whole = digitsAt(text, at);
    if (whole == 0 || (whole > 1 && text[at] == '0')) {
        return false;
    }
    at += whole;
    if (at < text.size() && text[at] == '.') {
        const std::size_t places = digitsAt(text, at + 1);
        if (places == 0) {
            return false;
        }
        at += 1 + places;
    }
    if (at < text.size() && (text[at] == 'e' || text[at] == 'E')) {
        ++at;
        if (at < text.size() && (text[at] == '+' || text[at] == '-')) {
            ++at;
        }
        const std::size_t places = digitsAt(text, at);
        if (places == 0) {
            return false;
        }
        at += places;
    }
    return at == text.size();
}

int hexDigit(char c)
{
    if (isDigit(c)) {
        return c - '0';
    }
    const char lower = static_cast<char>(c | 0x20);
    return lower >= 'a' && lower <= 'f' ? lower - 'a' + 10 : -1;
}

/// The four digits behind \u; -1 where they are none.
std::int32_t codeUnit(std::string_view text, std::size_t at)
{
    std::int32_t value = 0;
    for (std::size_t i = 0; i < 4; ++i) {
        const int digit = at + i < text.size() ? hexDigit(text[at + i]) : -1;
        if (digit < 0) {
            return -1;
        }
        value = value * 16 + digit;
    }
    return value;
}

bool isHighSurrogate(std::int32_t unit)
{
    return unit >= 0xD800 && unit < 0xDC00;
}

bool isLowSurrogate(std::int32_t unit)
{
    return unit >= 0xDC00 && unit < 0xE000;
}

/// Bytes of the escape that begins at `at`, and the character it stands for; 0 bytes where it is none.
struct Escape {
    std::size_t bytes = 0;
    std::int32_t character = 0;
};

Escape escapeAt(std::string_view text, std::size_t at)
{
    constexpr std::string_view letters = "\"\\/bfnrt";
    constexpr std::string_view meanings = "\"\\/\b\f\n\r\t";
    if (at + 1 >= text.size()) {
        return {};
    }
    if (text[at + 1] != 'u') {
        const std::size_t letter = letters.find(text[at + 1]);
        return letter == std::string_view::npos ? Escape{} : Escape{2, meanings[letter]};
    }
    const std::int32_t unit = codeUnit(text, at + 2);
    if (unit < 0 || isLowSurrogate(unit)) {
        return {};
    }
    if (!isHighSurrogate(unit)) {
        return {6, unit};
    }
    const bool paired = at + 7 < text.size() && text[at + 6] == '\\' && text[at + 7] == 'u';
    const std::int32_t low = paired ? codeUnit(text, at + 8) : -1;
    return low >= 0 && isLowSurrogate(low) ? Escape{12, 0x10000 + ((unit - 0xD800) << 10) + (low - 0xDC00)}
                                           : Escape{};
}

void appendUtf8(std::string& out, std::int32_t character)
{
    const auto unit = static_cast<std::uint32_t>(character);
    const auto byte = [&out](std::uint32_t value) {
        out += static_cast<char>(static_cast<unsigned char>(value));
    };
    if (unit < 0x80) {
        byte(unit);
    } else if (unit < 0x800) {
        byte(0xC0 | unit >> 6);
        byte(0x80 | (unit & 0x3F));
    } else if (unit < 0x10000) {
        byte(0xE0 | unit >> 12);
        byte(0x80 | (unit >> 6 & 0x3F));
        byte(0x80 | (unit & 0x3F));
    } else {
        byte(0xF0 | unit >> 18);
        byte(0x80 | (unit >> 12 & 0x3F));
        byte(0x80 | (unit >> 6 & 0x3F));
        byte(0x80 | (unit & 0x3F));
    }
}

/// Looks again, slowly, at a window that simdjson refused.
JsonFault faultIn(std::string_view text, std::size_t begin, std::size_t end)
{
    std::size_t from = begin;
    for (std::size_t line = begin; line < end;
         line = from) {  // simdjson says only that UTF-8 is broken, not where
        const std::size_t lineEnd = text.substr(0, end).find('\n', line);
        from = lineEnd == std::string_view::npos ? end : lineEnd + 1;
        if (!simdjson::validate_utf8(text.data() + line, from - line)) {
            return {line, ErrorCode::BadJson, "bytes that are not UTF-8", "UTF-8"};
        }
    }
    std::size_t opened = std::string_view::npos;
    for (std::size_t at = begin; at < end; ++at) {
        const char c = text[at];
        if (opened == std::string_view::npos) {
            opened = c == '"' ? at : opened;
        } else if (c == '\\') {
            ++at;
        } else if (c == '"') {
            opened = std::string_view::npos;
        } else if (static_cast<unsigned char>(c) < 0x20) {
            return {at, ErrorCode::BadJson, "a control character inside text",
                    "an escape such as \\n, or the quote that ends the text"};
        }
    }
    return {opened == std::string_view::npos ? begin : opened, ErrorCode::BadJson, "text without an end",
            "a quote that ends the text"};
}

}  // namespace

struct JsonCursor::TokenFinder {
    std::unique_ptr<simdjson::internal::dom_parser_implementation> stage;

    void reserve(std::size_t bytes)
    {
        if (stage != nullptr && stage->capacity() > bytes) {
            return;
        }
        constexpr std::size_t room =
            4096;  // windows are cut after a line: the next one may be a little longer
        const std::size_t capacity = std::min<std::size_t>(bytes + room, simdjson::SIMDJSON_MAXSIZE_BYTES);
        stage.reset();
        if (simdjson::get_active_implementation()->create_dom_parser_implementation(capacity, 1, stage) !=
            simdjson::SUCCESS) {
            throw JsonFault{0, ErrorCode::NumericLimit, "a document too large for the memory",
                            "a smaller document, or one with line breaks"};
        }
    }
};

JsonCursor::JsonCursor(std::string_view text, std::size_t window)
    : m_text(text)
    , m_window(std::max<std::size_t>(window, 1))
    , m_finder(std::make_unique<TokenFinder>())
{
    if (m_text.size() >= simdjson::SIMDJSON_MAXSIZE_BYTES) {
        throw JsonFault{0, ErrorCode::NumericLimit, "a document of " + std::to_string(text.size()) + " bytes",
                        "less than 4 GiB; cut it by region or service"};
    }
    if (m_text.starts_with("\xFF\xFE") || m_text.starts_with("\xFE\xFF") ||
        m_text.substr(0, 2).find('\0') != std::string_view::npos) {
        throw JsonFault{0, ErrorCode::BadJson, "UTF-16 or UTF-32", "UTF-8"};
    }
    m_next = m_text.starts_with(byteOrderMark) ? byteOrderMark.size() : 0;
    nextWindow();
}

JsonCursor::~JsonCursor() = default;

void JsonCursor::nextWindow()
{
    while (m_next < m_text.size()) {
        const std::size_t begin = m_next;
        const std::string_view rest = m_text.substr(begin);
        std::size_t size = rest.size();
        if (rest.size() > m_window) {
            std::size_t cut = rest.substr(0, m_window).rfind('\n');
            cut = cut == std::string_view::npos ? rest.find('\n', m_window) : cut;
            size = cut == std::string_view::npos ? rest.size() : cut + 1;
        }
        m_next = begin + size;
        m_finder->reserve(size);
        const auto error = m_finder->stage->stage1(reinterpret_cast<const std::uint8_t*>(rest.data()), size,
                                                   simdjson::stage1_mode::regular);
        if (error == simdjson::EMPTY) {
            continue;  // nothing but white space
        }
        if (error != simdjson::SUCCESS) {
            throw faultIn(m_text, begin, m_next);
        }
        m_hasEscapes = std::memchr(rest.data(), '\\', size) != nullptr;
        m_base = rest.data();
        m_token = m_finder->stage->structural_indexes.get();
        m_lastToken =
            m_token +
            m_finder->stage->n_structural_indexes;  // simdjson has put the window's end behind the last
        return;
    }
    m_base = endOfDocument;
    m_token = endTokens;
    m_lastToken = endTokens + 2;
}

void JsonCursor::checkEscapes(std::string_view value) const
{
    for (std::size_t at = value.find('\\'); at != std::string_view::npos; at = value.find('\\', at)) {
        const std::size_t bytes = escapeAt(value, at).bytes;
        if (bytes == 0) {
            fault(ErrorCode::BadJson, "the escape " + quoted(value.substr(at, 6)),
                  "\\\" \\\\ \\/ \\b \\f \\n \\r \\t, or \\u and four hexadecimal digits that mean a "
                  "character");
        }
        at += bytes;
    }
}

std::string_view JsonCursor::scalar()
{
    const char* const first = here();
    const char* last = behind();
    while (last > first && isSpace(last[-1])) {
        --last;
    }
    return {first, static_cast<std::size_t>(last - first)};
}

std::string_view JsonCursor::number()
{
    if (peek() != '-' && !isDigit(peek())) {
        expected("a number");
    }
    const std::string_view value = scalar();
    if (!isJsonNumber(value)) {
        expected("a number");
    }
    advance();
    return value;
}

void JsonCursor::skip()
{
    switch (peek()) {
    case '{': object([this](std::string_view) { skip(); }); return;
    case '[': list([this] { skip(); }); return;
    case '"': text(); return;
    default: break;
    }
    if (peek() == '\0') {
        expected("a value");
    }
    const std::string_view value = scalar();
    if (value != "true" && value != "false" && value != "null" && !isJsonNumber(value)) {
        expected("a value");
    }
    advance();
}

void JsonCursor::finish()
{
    if (m_base != endOfDocument) {
        expected("the end of the document");
    }
}

void JsonCursor::fault(ErrorCode code, std::string found, std::string expected) const
{
    throw JsonFault{m_base == endOfDocument ? m_text.size() : offset(), code, std::move(found),
                    std::move(expected)};
}

std::string_view JsonCursor::expected(std::string_view what) const
{
    if (m_base == endOfDocument) {
        fault(ErrorCode::BadJson, "the end of the document", std::string(what));
    }
    constexpr std::size_t shown = 30;
    const std::size_t token = static_cast<std::size_t>(behind() - here());
    fault(ErrorCode::BadJson,
          quoted(std::string_view(here(), std::min(shown, std::max<std::size_t>(token, 1)))),
          std::string(what));
}

std::string_view unescape(std::string_view text, std::string& scratch)
{
    std::size_t at = text.find('\\');
    if (at == std::string_view::npos) {
        return text;
    }
    std::string result(text.substr(0, at));
    while (at < text.size()) {
        const Escape escape = text[at] == '\\' ? escapeAt(text, at) : Escape{};
        if (escape.bytes == 0) {
            result += text[at++];
        } else {
            appendUtf8(result, escape.character);
            at += escape.bytes;
        }
    }
    scratch = std::move(result);
    return scratch;
}

std::int64_t lineOf(std::string_view text, std::size_t offset)
{
    const std::string_view before = text.substr(0, offset);
    return std::count(before.begin(), before.end(), '\n') + 1;
}

}  // namespace gpucost
