// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstdint>
#include <cstring>
#include <memory>
#include <string>
#include <string_view>

#include "core/base/json.h"

namespace gpucost {

/// Where a document stopped being what it should be. Stays inside the importers, which turn it into an Error.
struct JsonFault {
    std::size_t offset = 0;
    ErrorCode code = ErrorCode::BadJson;
    std::string found;
    std::string expected;
};

namespace detail {

template <class Word>
bool sameWord(const char* a, const char* b)
{
    Word x;
    Word y;
    std::memcpy(&x, a, sizeof x);
    std::memcpy(&y, b, sizeof y);
    return x == y;
}

}  // namespace detail

/// Whether a text is this literal. Its length is known to the compiler, which compares words where == would
/// call memcmp.
template <std::size_t Size>
bool is(std::string_view text, const char (&literal)[Size])
{
    constexpr std::size_t length = Size - 1;
    if (text.size() != length) {
        return false;
    }
    const auto ends = [&]<class Word>(Word) {
        return detail::sameWord<Word>(text.data(), literal) &&
               detail::sameWord<Word>(text.data() + length - sizeof(Word), literal + length - sizeof(Word));
    };
    if constexpr (length > 2 * sizeof(std::uint64_t) || length < sizeof(std::uint16_t)) {
        return std::memcmp(text.data(), literal, length) == 0;
    } else if constexpr (length >= sizeof(std::uint64_t)) {
        return ends(std::uint64_t{});
    } else if constexpr (length >= sizeof(std::uint32_t)) {
        return ends(std::uint32_t{});
    } else {
        return ends(std::uint16_t{});
    }
}

/// Reads a JSON document (RFC 8259) from front to back, once, at memory speed.
///
///     cursor.object([&](std::string_view key) {      // the body must take exactly one value:
///         if (is(key, "sku")) { sku = cursor.text(); }
///         else { cursor.skip(); }
///     });
///
/// simdjson finds the tokens (its first stage, with the best instructions of this machine, and with its check
/// of UTF-8 and of control characters) and this class walks over them. That happens in windows: line breaks
/// cannot stand inside a JSON string, so the text is cut after one about every megabyte, and a gigabyte needs
/// no more memory than its own. A document without line breaks is one window, with four bytes for each token.
///
/// Strict    every value is checked, also one that is skipped: numbers, escapes, commas, at most 64 levels
/// Text      keys and strings come as they stand in the document; unescape() them where a backslash may
/// matter Verified  tests/core/importer/json_cursor_test.cpp with JSONTestSuite, cut at every byte into
/// windows
class JsonCursor {
public:
    static constexpr std::size_t usualWindow = std::size_t{1} << 20;

    /// `text` must outlive the cursor. It may begin with a UTF-8 byte order mark. Throws JsonFault, as all
    /// members do.
    explicit JsonCursor(std::string_view text, std::size_t window = usualWindow);
    ~JsonCursor();
    JsonCursor(const JsonCursor&) = delete;
    JsonCursor& operator=(const JsonCursor&) = delete;

    /// The first character of the next value: { [ " or that of a number or word; 0 at the end of the
    /// document.
    char peek() const { return *here(); }

    /// Where the next value stands, for problems that are reported later.
    std::size_t offset() const { return static_cast<std::size_t>(here() - m_text.data()); }

    template <class OnField>
    void object(OnField onField)
    {
        open('{', "an object");
        if (peek() == '}') {
            close();
            return;
        }
        for (;;) {
            const std::string_view key = peek() == '"' ? text() : expected("a key");
            if (peek() != ':') {
                expected("a colon");
            }
            advance();
            onField(key);
            if (peek() == '}') {
                close();
                return;
            }
            if (peek() != ',') {
                expected("a comma or }");
            }
            advance();
        }
    }

    template <class OnItem>
    void list(OnItem onItem)
    {
        open('[', "a list");
        if (peek() == ']') {
            close();
            return;
        }
        for (;;) {
            onItem();
            if (peek() == ']') {
                close();
                return;
            }
            if (peek() != ',') {
                expected("a comma or ]");
            }
            advance();
        }
    }

    /// A string, without its quotes and as it was escaped.
    std::string_view text()
    {
        const char* const first = here();
        if (*first != '"') {
            expected("text in quotes");
        }
        const char* last = behind();
        do {
            --last;  // what stands between a string and the next token is white space
        } while (*last != '"');
        const std::string_view value(first + 1, static_cast<std::size_t>(last - first - 1));
        if (m_hasEscapes) {
            checkEscapes(value);
        }
        advance();
        return value;
    }

    /// A number as it was written.
    std::string_view number();

    /// Any value.
    void skip();

    /// Nothing may follow.
    void finish();

    [[noreturn]] void fault(ErrorCode code, std::string found, std::string expected) const;

private:
    const char* here() const { return m_base + *m_token; }
    const char* behind() const { return m_base + m_token[1]; }  // the next token, or the end of the window
    void advance()
    {
        if (++m_token == m_lastToken) {
            nextWindow();
        }
    }
    void open(char bracket, std::string_view what)
    {
        if (peek() != bracket) {
            expected(what);
        }
        if (++m_depth > maxDepth) {
            fault(ErrorCode::BadJson, "a value inside 64 others", "at most 64 levels");
        }
        advance();
    }
    void close()
    {
        --m_depth;
        advance();
    }
    void nextWindow();
    void checkEscapes(std::string_view value) const;
    std::string_view scalar();
    [[noreturn]] std::string_view expected(std::string_view what) const;

    static constexpr int maxDepth = 64;
    struct TokenFinder;

    std::string_view m_text;
    std::size_t m_next = 0;  // where the next window begins
    std::size_t m_window;
    const char* m_base = nullptr;
    const std::uint32_t* m_token = nullptr;
    const std::uint32_t* m_lastToken = nullptr;  // one behind it
    int m_depth = 0;
    bool m_hasEscapes = false;
    std::unique_ptr<TokenFinder> m_finder;
};

/// The text that a string in a document stands for. Where it holds escapes it is written to `scratch`.
std::string_view unescape(std::string_view text, std::string& scratch);

/// The line of a byte, counted from 1.
std::int64_t lineOf(std::string_view text, std::size_t offset);

}  // namespace gpucost
