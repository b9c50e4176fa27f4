// SPDX-License-Identifier: Apache-2.0
#include "core/base/json.h"

#include <algorithm>
#include <cstddef>
#include <iterator>

#include <nlohmann/json.hpp>

namespace gpucost {

namespace {

constexpr std::uint32_t none = 0xffffffff;
constexpr std::size_t maxDepth = 100;
constexpr std::size_t maxBytes = std::size_t{1} << 30;
constexpr std::size_t maxValues = 10'000'000;

struct Slice {
    std::uint32_t offset;
    std::uint32_t length;
};

struct Node {
    JsonKind kind = JsonKind::Null;
    std::uint32_t parent = none;
    std::uint32_t end = 0;       // index after the last value inside this one
    std::uint32_t position = 0;  // byte in the document, right behind the value's first token
    Slice key{};
    union {
        std::int64_t integer = 0;
        Slice text;
    };
};

}  // namespace

/// Values in document order: what is inside a value follows it, up to its `end`.
struct JsonTree {
    std::string file;
    std::string_view source;
    std::string text;  // keys and strings, unescaped, one after another
    std::vector<Node> nodes;
    std::vector<std::uint32_t> duplicates;
    mutable std::vector<std::uint32_t> lineEnds;  // found when the first problem is reported

    std::string_view view(Slice slice) const
    {
        return std::string_view(text).substr(slice.offset, slice.length);
    }

    std::int64_t lineOf(std::size_t position) const
    {
        if (lineEnds.empty()) {
            for (std::size_t at = source.find('\n'); at != std::string_view::npos;
                 at = source.find('\n', at + 1)) {
                lineEnds.push_back(static_cast<std::uint32_t>(at));
            }
        }
        return std::lower_bound(lineEnds.begin(), lineEnds.end(), position) - lineEnds.begin() + 1;
    }

    std::string pointerTo(std::uint32_t index) const
    {
        std::string pointer;
        for (std::uint32_t at = index; nodes[at].parent != none; at = nodes[at].parent) {
            pointer = '/' + step(at) + pointer;
        }
        return pointer;
    }

    std::string step(std::uint32_t index) const
    {
        const std::uint32_t parent = nodes[index].parent;
        if (nodes[parent].kind == JsonKind::List) {
            std::size_t place = 0;
            for (std::uint32_t at = parent + 1; at < index; at = nodes[at].end) {
                ++place;
            }
            return std::to_string(place);
        }
        std::string escaped;
        for (const char c : view(nodes[index].key)) {
            escaped += c == '~' ? "~0" : c == '/' ? "~1" : std::string(1, c);
        }
        return escaped;
    }
};

namespace {

/// Reads bytes and tells how far the parser has come.
class CountingIterator {
public:
    using iterator_category = std::input_iterator_tag;
    using value_type = char;
    using difference_type = std::ptrdiff_t;
    using pointer = const char*;
    using reference = const char&;

    CountingIterator(const char* at, const char** furthest)
        : m_at(at)
        , m_furthest(furthest)
    {
    }
    reference operator*() const { return *m_at; }
    CountingIterator& operator++()
    {
        ++m_at;
        *m_furthest = m_at;
        return *this;
    }
    CountingIterator operator++(int)
    {
        const CountingIterator before = *this;
        ++*this;
        return before;
    }
    friend bool operator==(const CountingIterator& a, const CountingIterator& b) { return a.m_at == b.m_at; }

private:
    const char* m_at;
    const char** m_furthest;
};

/// What nlohmann says, without its own numbering and places.
std::string parserMessage(std::string_view what)
{
    const std::size_t column = what.find(", column ");
    const std::size_t colon = column == std::string_view::npos ? column : what.find(": ", column);
    if (colon != std::string_view::npos) {
        what.remove_prefix(colon + 2);
    } else if (const std::size_t bracket = what.find("] "); bracket != std::string_view::npos) {
        what.remove_prefix(bracket + 2);
    }
    std::string message;
    constexpr std::size_t longest = 200;
    for (const char c : what.substr(0, longest)) {
        message += c >= ' ' && c <= '~' ? c : '?';
    }
    return message;
}

class TreeBuilder : public nlohmann::json_sax<nlohmann::json> {
public:
    TreeBuilder(JsonTree& tree, const char* const& furthest)
        : m_tree(tree)
        , m_furthest(furthest)
    {
    }

    std::optional<Error> takeError() { return std::move(m_error); }

    bool null() override { return append(JsonKind::Null, 0); }
    bool boolean(bool value) override { return append(JsonKind::Boolean, value ? 1 : 0); }
    bool number_integer(std::int64_t value) override { return append(JsonKind::Integer, value); }
    bool number_unsigned(std::uint64_t value) override
    {
        return value <= static_cast<std::uint64_t>(INT64_MAX)
                   ? append(JsonKind::Integer, static_cast<std::int64_t>(value))
                   : append(JsonKind::Number, std::to_string(value));
    }
    bool number_float(double, const std::string& written) override
    {
        return append(JsonKind::Number, written);
    }
    bool string(std::string& value) override { return append(JsonKind::Text, value); }
    bool binary(nlohmann::json::binary_t&) override { return false; }
    bool start_object(std::size_t) override { return open(JsonKind::Object); }
    bool start_array(std::size_t) override { return open(JsonKind::List); }
    bool key(std::string& name) override
    {
        m_key = keep(name);
        return true;
    }
    bool end_array() override { return close(); }
    bool end_object() override
    {
        findDuplicates(m_open.back());
        return close();
    }
    bool parse_error(std::size_t position, const std::string&,
                     const nlohmann::json::exception& error) override
    {
        const std::size_t at = std::min(position == 0 ? 0 : position - 1, m_tree.source.size());
        return refuse(ErrorCode::BadJson, parserMessage(error.what()), "JSON text (RFC 8259) in UTF-8", at);
    }

private:
    bool refuse(ErrorCode code, std::string found, std::string expected, std::size_t at)
    {
        m_error = Error{code, {m_tree.file, m_tree.lineOf(at), {}}, std::move(found), std::move(expected)};
        return false;
    }

    std::size_t position() const { return static_cast<std::size_t>(m_furthest - m_tree.source.data()); }

    Slice keep(std::string_view text)
    {
        const Slice slice{static_cast<std::uint32_t>(m_tree.text.size()),
                          static_cast<std::uint32_t>(text.size())};
        m_tree.text += text;
        return slice;
    }

    Node* append(JsonKind kind)
    {
        if (m_tree.nodes.size() >= maxValues) {
            refuse(ErrorCode::NumericLimit, "more than " + std::to_string(maxValues) + " values",
                   "a smaller document", position());
            return nullptr;
        }
        Node node;
        node.kind = kind;
        node.parent = m_open.empty() ? none : m_open.back();
        node.end = static_cast<std::uint32_t>(m_tree.nodes.size()) + 1;
        // A number is known to end only when the byte behind it was read, and that may be a line's end.
        node.position = static_cast<std::uint32_t>(position() - 1);
        node.key = m_key;
        return &m_tree.nodes.emplace_back(node);
    }

    bool append(JsonKind kind, std::int64_t value)
    {
        Node* node = append(kind);
        if (node != nullptr) {
            node->integer = value;
        }
        return node != nullptr;
    }

    bool append(JsonKind kind, const std::string& text)
    {
        const Slice slice = keep(text);
        Node* node = append(kind);
        if (node != nullptr) {
            node->text = slice;
        }
        return node != nullptr;
    }

    bool open(JsonKind kind)
    {
        if (m_open.size() >= maxDepth) {
            return refuse(ErrorCode::BadJson, "more than " + std::to_string(maxDepth) + " levels of brackets",
                          "a document that nests less", position());
        }
        if (append(kind) == nullptr) {
            return false;
        }
        m_open.push_back(static_cast<std::uint32_t>(m_tree.nodes.size()) - 1);
        return true;
    }

    bool close()
    {
        m_tree.nodes[m_open.back()].end = static_cast<std::uint32_t>(m_tree.nodes.size());
        m_open.pop_back();
        return true;
    }

    void findDuplicates(std::uint32_t object)
    {
        m_keys.clear();
        for (std::uint32_t at = object + 1; at < m_tree.nodes.size(); at = m_tree.nodes[at].end) {
            m_keys.emplace_back(m_tree.view(m_tree.nodes[at].key), at);
        }
        std::sort(m_keys.begin(), m_keys.end());
        for (std::size_t i = 1; i < m_keys.size(); ++i) {
            if (m_keys[i].first == m_keys[i - 1].first && m_tree.duplicates.size() <= Problems::most) {
                m_tree.duplicates.push_back(m_keys[i].second);
            }
        }
    }

    JsonTree& m_tree;
    const char* const& m_furthest;
    std::vector<std::uint32_t> m_open;
    Slice m_key{};
    std::vector<std::pair<std::string_view, std::uint32_t>> m_keys;
    std::optional<Error> m_error;
};

bool hasControlCharacter(std::string_view text)
{
    return std::any_of(text.begin(), text.end(),
                       [](char c) { return static_cast<unsigned char>(c) < 0x20 || c == 0x7f; });
}

std::string writtenAsText(const JsonValue& value)
{
    const bool isNumber = value.kind() == JsonKind::Integer || value.kind() == JsonKind::Number;
    const std::string digits = value.kind() == JsonKind::Integer ? std::to_string(value.integer())
                                                                 : std::string(value.text().substr(0, 40));
    return isNumber ? "text, in quotes: \"" + digits + '"' : "text";
}

}  // namespace

std::string quoted(std::string_view text)
{
    constexpr std::size_t longest = 60;
    std::string_view head = text.substr(0, longest);
    if (head.size() < text.size()) {
        while (!head.empty() && (static_cast<unsigned char>(text[head.size()]) & 0xc0) == 0x80) {
            head.remove_suffix(1);
        }
    }
    std::string result = "\"";
    for (const char c : head) {
        result += static_cast<unsigned char>(c) < 0x20 || c == 0x7f ? '?' : c;
    }
    return result + (head.size() < text.size() ? "…\"" : "\"");
}

JsonKind JsonValue::kind() const
{
    return m_tree == nullptr ? JsonKind::Missing : m_tree->nodes[m_index].kind;
}

bool JsonValue::boolean() const
{
    return kind() == JsonKind::Boolean && m_tree->nodes[m_index].integer != 0;
}

std::int64_t JsonValue::integer() const
{
    return kind() == JsonKind::Integer ? m_tree->nodes[m_index].integer : 0;
}

std::string_view JsonValue::text() const
{
    const bool hasText = kind() == JsonKind::Text || kind() == JsonKind::Number;
    return hasText ? m_tree->view(m_tree->nodes[m_index].text) : std::string_view();
}

std::vector<std::pair<std::string_view, JsonValue>> JsonValue::items() const
{
    std::vector<std::pair<std::string_view, JsonValue>> items;
    if (kind() == JsonKind::List || kind() == JsonKind::Object) {
        const bool keyed = kind() == JsonKind::Object;
        for (std::uint32_t at = m_index + 1; at < m_tree->nodes[m_index].end; at = m_tree->nodes[at].end) {
            items.emplace_back(keyed ? m_tree->view(m_tree->nodes[at].key) : std::string_view(),
                               JsonValue(m_tree, at));
        }
    }
    return items;
}

JsonValue JsonValue::field(std::string_view key) const
{
    if (kind() == JsonKind::Object) {
        for (std::uint32_t at = m_index + 1; at < m_tree->nodes[m_index].end; at = m_tree->nodes[at].end) {
            if (m_tree->view(m_tree->nodes[at].key) == key) {
                return {m_tree, at};
            }
        }
    }
    return {};
}

Where JsonValue::where() const
{
    return m_tree == nullptr ? Where{}
                             : Where{m_tree->file, m_tree->lineOf(m_tree->nodes[m_index].position),
                                     m_tree->pointerTo(m_index)};
}

std::string JsonValue::shown() const
{
    switch (kind()) {
    case JsonKind::Missing: return "nothing";
    case JsonKind::Null: return "null";
    case JsonKind::Boolean: return boolean() ? "true" : "false";
    case JsonKind::Integer: return "the number " + std::to_string(integer());
    case JsonKind::Number: return "the number " + std::string(text().substr(0, 40));
    case JsonKind::Text: return quoted(text());
    case JsonKind::List: return "a list";
    case JsonKind::Object: return "an object";
    }
    return "nothing";
}

void Problems::add(ErrorCode code, const JsonValue& place, std::string found, std::string expected)
{
    if (!full()) {  // places are worked out only for what is reported
        m_errors.push_back(Error{code, place.where(), std::move(found), std::move(expected)});
    }
}

void Problems::add(ErrorCode code, Where where, std::string found, std::string expected)
{
    if (!full()) {
        m_errors.push_back(Error{code, std::move(where), std::move(found), std::move(expected)});
    }
}

void Problems::add(ErrorCode code, const JsonValue& found, std::string expected)
{
    add(code, found, found.shown(), std::move(expected));
}

void Problems::add(Error error, const JsonValue& place)
{
    add(error.code, place, std::move(error.found), std::move(error.expected));
}

void Problems::addMissing(const JsonValue& object, std::string_view field, std::string expected)
{
    if (!full()) {
        add(ErrorCode::BadField, object, "nothing", std::move(expected));
        m_errors.back().where.pointer += '/' + std::string(field);
    }
}

JsonDocument::JsonDocument(std::unique_ptr<JsonTree> tree)
    : m_tree(std::move(tree))
{
}

JsonDocument::JsonDocument(JsonDocument&&) noexcept = default;
JsonDocument& JsonDocument::operator=(JsonDocument&&) noexcept = default;
JsonDocument::~JsonDocument() = default;

Result<JsonDocument> JsonDocument::parse(std::string_view text, const std::string& file)
{
    if (text.size() > maxBytes) {
        return fail(ErrorCode::NumericLimit, std::to_string(text.size()) + " bytes",
                    "a document of at most 1 GiB", Where{file, 0, {}});
    }
    auto tree = std::make_unique<JsonTree>();
    tree->file = file;
    tree->source = text;
    if (const std::size_t nul = text.find('\0'); nul != std::string_view::npos) {
        // nlohmann would take it for the end and never see what follows.
        return fail(ErrorCode::BadJson, "a byte of value zero", "JSON text (RFC 8259) in UTF-8",
                    Where{file, tree->lineOf(nul), {}});
    }
    const char* furthest = text.data();
    TreeBuilder builder(*tree, furthest);
    const bool read =
        nlohmann::json::sax_parse(CountingIterator(text.data(), &furthest),
                                  CountingIterator(text.data() + text.size(), &furthest), &builder);
    if (!read) {
        return tl::make_unexpected(builder.takeError().value_or(
            Error{ErrorCode::BadJson, {file, 0, {}}, "text that is not JSON", "JSON text"}));
    }
    return JsonDocument(std::move(tree));
}

JsonValue JsonDocument::root() const
{
    return {m_tree.get(), 0};
}

void JsonDocument::reportDuplicates(Problems& problems) const
{
    for (const std::uint32_t index : m_tree->duplicates) {
        const JsonValue value(m_tree.get(), index);
        problems.add(ErrorCode::BadField, value,
                     "the field " + quoted(m_tree->view(m_tree->nodes[index].key)) + " again",
                     "each field once");
    }
}

JsonFields::JsonFields(JsonValue object, Problems& problems, std::string_view what,
                       std::span<const std::string_view> known)
    : m_object(object)
    , m_problems(problems)
{
    if (!isObject()) {
        m_problems.add(ErrorCode::BadField, object, std::string(what) + ": an object");
        return;
    }
    for (const auto& [key, value] : object.items()) {
        if (problems.full() || std::find(known.begin(), known.end(), key) != known.end()) {
            continue;
        }
        std::string expected = "one of the fields";
        for (const std::string_view& name : known) {
            expected += (&name == known.data() ? " " : ", ") + std::string(name);
        }
        m_problems.add(ErrorCode::BadField, value, "the unknown field " + quoted(key), std::move(expected));
    }
}

JsonValue JsonFields::value(std::string_view name) const
{
    return m_object.field(name);
}

JsonValue JsonFields::require(std::string_view name, std::string_view expected)
{
    const JsonValue value = m_object.field(name);
    if (!value.exists() && isObject()) {
        problem(name, ErrorCode::BadField, std::string(expected));
    }
    return value;
}

std::string_view JsonFields::text(std::string_view name)
{
    const std::size_t before = m_problems.size();
    const std::string_view text = anyText(name);
    if (text.empty() && m_problems.size() == before && has(name)) {
        problem(name, ErrorCode::BadValue, "text that is not empty");
    }
    return text;
}

std::string_view JsonFields::anyText(std::string_view name)
{
    const JsonValue value = require(name, "text");
    if (!value.exists()) {
        return {};
    }
    if (value.kind() != JsonKind::Text) {
        problem(name, ErrorCode::BadField, writtenAsText(value));
        return {};
    }
    if (hasControlCharacter(value.text())) {
        problem(name, ErrorCode::BadValue, "one line of text, without control characters");
        return {};
    }
    return value.text();
}

std::string_view JsonFields::optionalText(std::string_view name)
{
    return has(name) ? text(name) : std::string_view();
}

std::string_view JsonFields::textOrNull(std::string_view name)
{
    return value(name).kind() == JsonKind::Null ? std::string_view() : text(name);
}

std::optional<std::int64_t> JsonFields::integer(std::string_view name, std::int64_t least, std::int64_t most)
{
    const std::string expected =
        "a whole number from " + std::to_string(least) + " to " + std::to_string(most);
    const JsonValue value = require(name, expected);
    if (!value.exists()) {
        return std::nullopt;
    }
    if (value.kind() != JsonKind::Integer) {
        problem(name, ErrorCode::BadField,
                value.kind() == JsonKind::Text ? expected + ", without quotes" : expected);
        return std::nullopt;
    }
    if (value.integer() < least || value.integer() > most) {
        problem(name, ErrorCode::BadValue, expected);
        return std::nullopt;
    }
    return value.integer();
}

std::optional<std::int64_t> JsonFields::optionalInteger(std::string_view name, std::int64_t least,
                                                        std::int64_t most)
{
    return has(name) ? integer(name, least, most) : std::nullopt;
}

std::optional<bool> JsonFields::boolean(std::string_view name)
{
    const JsonValue value = require(name, "true or false");
    if (value.exists() && value.kind() != JsonKind::Boolean) {
        problem(name, ErrorCode::BadField, "true or false");
    }
    return value.kind() == JsonKind::Boolean ? std::optional(value.boolean()) : std::nullopt;
}

bool JsonFields::optionalTrue(std::string_view name)
{
    const JsonValue flag = value(name);
    if (flag.exists() && !flag.boolean()) {
        problem(name, ErrorCode::BadField, "true, or no such field");
    }
    return flag.boolean();
}

std::vector<JsonValue> JsonFields::list(std::string_view name, std::size_t least)
{
    const JsonValue value = require(name, "a list");
    std::vector<JsonValue> values;
    if (!value.exists()) {
        return values;
    }
    if (value.kind() != JsonKind::List) {
        problem(name, ErrorCode::BadField, "a list");
        return values;
    }
    for (const auto& [key, item] : value.items()) {
        values.push_back(item);
    }
    if (values.size() < least) {
        m_problems.add(ErrorCode::BadValue, value, "an empty list", "a list of at least one");
    }
    return values;
}

std::vector<JsonValue> JsonFields::optionalList(std::string_view name, std::size_t least)
{
    return has(name) ? list(name, least) : std::vector<JsonValue>();
}

void JsonFields::problem(std::string_view name, ErrorCode code, std::string expected)
{
    problem(name, Error{code, {}, value(name).shown(), std::move(expected)});
}

void JsonFields::problem(std::string_view name, Error error)
{
    if (has(name)) {
        m_problems.add(std::move(error), value(name));
    } else {
        m_problems.addMissing(m_object, name, std::move(error.expected));
    }
}

void JsonFields::problem(ErrorCode code, std::string found, std::string expected)
{
    m_problems.add(code, m_object, std::move(found), std::move(expected));
}

}  // namespace gpucost
