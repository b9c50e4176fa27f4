// SPDX-License-Identifier: Apache-2.0
#include "core/report/json_writer.h"

#include <doctest/doctest.h>

#include "core/report/unicode.h"
#include "tests/core/report/hostile.h"

using namespace gpucost;

TEST_CASE("what must be escaped is, and broken UTF-8 becomes U+FFFD")
{
    CHECK(jsonQuoted("a\"b\\c/d") == "\"a\\\"b\\\\c/d\"");
    CHECK(jsonQuoted("\n\r\t\x01\x1F\x7F") == "\"\\n\\r\\t\\u0001\\u001f\\u007f\"");
    CHECK(jsonQuoted(std::string("a\0b", 3)) == "\"a\\u0000b\"");
    CHECK(jsonQuoted("표 ü 🙂") == "\"표 ü 🙂\"");
    CHECK(jsonQuoted("\xFF") == "\"\xEF\xBF\xBD\"");
    CHECK(jsonQuoted("\xC3") == "\"\xEF\xBF\xBD\"");
    CHECK(jsonQuoted("\xC0\xAF") == "\"\xEF\xBF\xBD\xEF\xBF\xBD\"");
    CHECK(jsonQuoted("\xED\xA0\x80") == "\"\xEF\xBF\xBD\xEF\xBF\xBD\xEF\xBF\xBD\"");
}

TEST_CASE("documents are in the order written, two spaces a level")
{
    JsonWriter json;
    json.beginObject();
    json.key("total").text("12.50");
    json.key("months").integer(36);
    json.key("host").boolean(true);
    json.key("none").null();
    json.key("list").texts({"a", "b"});
    json.key("empty").beginArray();
    json.endArray();
    json.endObject();
    CHECK(json.take() == R"({
  "total": "12.50",
  "months": 36,
  "host": true,
  "none": null,
  "list": [
    "a",
    "b"
  ],
  "empty": []
}
)");
}

TEST_CASE("every naughty string makes a valid document and comes back, as far as it is UTF-8")
{
    for (const std::string& text : naughtyStrings()) {
        CAPTURE(text);
        JsonWriter json;
        json.beginObject();
        json.key(text).text(text);
        json.endObject();
        const std::string written = json.take();
        const auto document = JsonDocument::parse(written, "naughty.json");
        REQUIRE(document.has_value());
        const auto items = document->root().items();
        REQUIRE(items.size() == 1);
        CHECK(items[0].first == items[0].second.text());
        bool valid = true;
        for (std::size_t at = 0; at < text.size();) {
            const Utf8Step step = utf8At(text, at);
            valid = valid && step.valid;
            at += step.bytes;
        }
        if (valid) {
            CHECK(items[0].first == text);
        }
    }
}
