// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace gpucost {

/// `text` as a JSON string with its quotes: control characters escaped, bytes that are no UTF-8 replaced by
/// U+FFFD, everything else as it is.
std::string jsonQuoted(std::string_view text);

/// Writes JSON (RFC 8259) in the order given, two spaces a level. Exact numbers are written as text by their
/// callers.
///
///     JsonWriter json;
///     json.beginObject();
///     json.key("total").text("12.50");
///     json.key("months").integer(36);
///     json.endObject();
class JsonWriter {
public:
    JsonWriter& key(std::string_view name);

    void beginObject() { begin('{'); }
    void endObject() { end('}'); }
    void beginArray() { begin('['); }
    void endArray() { end(']'); }
    void text(std::string_view text) { value(jsonQuoted(text)); }
    void integer(std::int64_t number) { value(std::to_string(number)); }
    void boolean(bool truth) { value(truth ? "true" : "false"); }
    void null() { value("null"); }
    void texts(const std::vector<std::string>& list);

    /// The document with a line end.
    std::string take();

private:
    void begin(char bracket);
    void end(char bracket);
    void value(std::string_view written);
    void separate();

    std::string m_out;
    std::vector<bool> m_hasItems;
    bool m_afterKey = false;
};

}  // namespace gpucost
