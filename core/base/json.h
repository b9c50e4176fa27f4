// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstdint>
#include <initializer_list>
#include <memory>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "core/base/result.h"

namespace gpucost {

enum class JsonKind : std::uint8_t {
    Missing,  ///< there is no such value
    Null,
    Boolean,
    Integer,  ///< a whole number of 64 bits
    Number,   ///< any other number: its text is kept, it never becomes a binary fraction
    Text,
    List,
    Object,
};

struct JsonTree;

/// A value inside a JsonDocument, which must outlive it.
class JsonValue {
public:
    JsonValue() = default;
    JsonValue(const JsonTree* tree, std::uint32_t index)
        : m_tree(tree)
        , m_index(index)
    {
    }

    JsonKind kind() const;
    bool exists() const { return m_tree != nullptr; }
    bool boolean() const;
    std::int64_t integer() const;
    std::string_view text() const;  ///< of a Text, unescaped; of a Number, as written

    /// The values of a list or object, in order; `key` is empty in lists.
    std::vector<std::pair<std::string_view, JsonValue>> items() const;
    JsonValue field(std::string_view key) const;

    Where where() const;  ///< file, line and JSON Pointer

    /// For messages: "the number 2.49", "\"text\"", "a list"; "nothing" where the value is missing.
    std::string shown() const;

private:
    const JsonTree* m_tree = nullptr;
    std::uint32_t m_index = 0;
};

/// Problems collected on the way through a document, up to a hundred.
class Problems {
public:
    static constexpr std::size_t most = 100;

    void add(ErrorCode code, const JsonValue& place, std::string found, std::string expected);
    void add(ErrorCode code, Where where, std::string found, std::string expected);  ///< for what is no JSON
    void add(ErrorCode code, const JsonValue& found, std::string expected);
    /// A problem that a parser found: the place is added.
    void add(Error error, const JsonValue& place);
    /// A field that is not there.
    void addMissing(const JsonValue& object, std::string_view field, std::string expected);

    bool full() const { return m_errors.size() >= most; }
    bool empty() const { return m_errors.empty(); }
    std::size_t size() const { return m_errors.size(); }
    Errors take() { return std::move(m_errors); }

private:
    Errors m_errors;
};

/// A whole JSON document (RFC 8259) as a tree that keeps what usual readers drop: numbers as text, keys given
/// twice, the line of every value.
///
/// Limits    100 levels, 1 GiB, 10 million values; valid UTF-8 only
/// Verified  tests/core/base/json_test.cpp, with JSONTestSuite
class JsonDocument {
public:
    /// ErrorCode::BadJson with the line where `text` stops being JSON. `text` must outlive the document.
    static Result<JsonDocument> parse(std::string_view text, const std::string& file);

    JsonDocument(JsonDocument&&) noexcept;
    JsonDocument& operator=(JsonDocument&&) noexcept;
    ~JsonDocument();

    JsonValue root() const;

    /// Every key that an object holds twice; the first value counts.
    void reportDuplicates(Problems& problems) const;

private:
    explicit JsonDocument(std::unique_ptr<JsonTree> tree);

    std::unique_ptr<JsonTree> m_tree;
};

/// The fields of one object. Getters report what is missing, of the wrong kind or out of range, and then
/// return an empty value: a reader goes on and finds the next problem.
class JsonFields {
public:
    /// Reports a value that is no object (described as `what`: "a price"), and fields that are not `known`.
    JsonFields(JsonValue object, Problems& problems, std::string_view what,
               std::span<const std::string_view> known);

    bool isObject() const { return m_object.kind() == JsonKind::Object; }
    bool has(std::string_view name) const { return value(name).exists(); }
    JsonValue value(std::string_view name) const;

    std::string_view text(std::string_view name);          ///< at least one character, no control characters
    std::string_view optionalText(std::string_view name);  ///< empty if absent
    std::string_view textOrNull(std::string_view name);    ///< empty if null
    std::string_view anyText(std::string_view name);       ///< may be empty
    std::optional<std::int64_t> integer(std::string_view name, std::int64_t least, std::int64_t most);
    std::optional<std::int64_t> optionalInteger(std::string_view name, std::int64_t least, std::int64_t most);
    std::optional<bool> boolean(std::string_view name);
    bool optionalTrue(std::string_view name);  ///< a flag that is true or absent
    std::vector<JsonValue> list(std::string_view name, std::size_t least = 0);
    std::vector<JsonValue> optionalList(std::string_view name, std::size_t least = 0);

    /// Text that `parse` turns into a T; `parse` returns a Result<T>.
    template <class Parse>
    auto parsed(std::string_view name, Parse parse)
        -> std::optional<typename decltype(parse(name))::value_type>
    {
        const std::string_view written = text(name);
        if (written.empty()) {
            return std::nullopt;
        }
        auto result = parse(written);
        if (!result) {
            problem(name, std::move(result.error()));
            return std::nullopt;
        }
        return std::move(*result);
    }
    template <class Parse>
    auto optionalParsed(std::string_view name, Parse parse) -> decltype(parsed(name, parse))
    {
        return has(name) ? parsed(name, parse) : std::nullopt;
    }

    /// One of the values whose toString() is the text.
    template <class Enum>
    std::optional<Enum> choice(std::string_view name, std::initializer_list<Enum> values)
    {
        const std::string_view written = text(name);
        if (written.empty()) {
            return std::nullopt;
        }
        std::string expected;
        for (const Enum value : values) {
            if (toString(value) == written) {
                return value;
            }
            expected += (expected.empty() ? "" : ", ") + std::string(toString(value));
        }
        problem(name, ErrorCode::BadValue, std::move(expected));
        return std::nullopt;
    }

    /// A problem with a field: what was found is its value.
    void problem(std::string_view name, ErrorCode code, std::string expected);
    void problem(std::string_view name, Error error);
    /// A problem with the object as a whole.
    void problem(ErrorCode code, std::string found, std::string expected);

    Problems& problems() { return m_problems; }

private:
    JsonValue require(std::string_view name, std::string_view expected);

    JsonValue m_object;
    Problems& m_problems;
};

/// Quoted for a message: cut after 60 bytes, control characters and broken UTF-8 replaced.
std::string quoted(std::string_view text);

}  // namespace gpucost
