// SPDX-License-Identifier: Apache-2.0
#include "core/importer/json_cursor.h"

#include <filesystem>
#include <fstream>
#include <sstream>

#include <doctest/doctest.h>

using namespace gpucost;

namespace {

/// A value as the cursor sees it, written down again without white space.
void copy(JsonCursor& cursor, std::string& out)
{
    const char* separator = "";
    if (cursor.peek() == '{') {
        out += '{';
        cursor.object([&](std::string_view key) {
            out.append(separator).append("\"").append(key).append("\":");
            copy(cursor, out);
            separator = ",";
        });
        out += '}';
    } else if (cursor.peek() == '[') {
        out += '[';
        cursor.list([&] {
            out += separator;
            copy(cursor, out);
            separator = ",";
        });
        out += ']';
    } else if (cursor.peek() == '"') {
        out.append("\"").append(cursor.text()).append("\"");
    } else if (cursor.peek() == '-' || (cursor.peek() >= '0' && cursor.peek() <= '9')) {
        out += cursor.number();
    } else {
        cursor.skip();
        out += "word";
    }
}

std::string read(const std::string& text, std::size_t window = JsonCursor::usualWindow)
{
    try {
        JsonCursor cursor(text, window);
        std::string out;
        copy(cursor, out);
        cursor.finish();
        return out;
    } catch (const JsonFault& fault) {
        return std::to_string(lineOf(text, fault.offset)) + ": found " + fault.found + ", expected " +
               fault.expected;
    }
}

bool isRead(const std::string& text, std::size_t window)
{
    try {
        JsonCursor cursor(text, window);
        cursor.skip();
        cursor.finish();
        return true;
    } catch (const JsonFault&) {
        return false;
    }
}

}  // namespace

TEST_CASE("a document is read as it stands, wherever its windows end")
{
    const std::string text =
        "{\n \"a\" : [1, -2.50e+3 ,\n \"x \\\" \\u00e4\" ], \"b\":{\n}, \n\"c\" : null,\n\n\n \"d\":[ "
        "],\r\n\t\"\" : \"\"}\n\n";
    const std::string same = R"({"a":[1,-2.50e+3,"x \" \u00e4"],"b":{},"c":word,"d":[],"":""})";
    for (std::size_t window = 1; window <= text.size() + 1; ++window) {
        CAPTURE(window);
        CHECK(read(text, window) == same);
    }
    CHECK(read("\xEF\xBB\xBF[\"behind a byte order mark\"]") == "[\"behind a byte order mark\"]");
}

TEST_CASE("what is no JSON is refused, with the line")
{
    CHECK(read("{\"a\": 1,\n\"b\" 2}") == "2: found \"2\", expected a colon");
    CHECK(read("{\"a\": 1\n\"b\": 2}") == "2: found \"\"b\"\", expected a comma or }");
    CHECK(read("[1,\n2") == "2: found the end of the document, expected a comma or ]");
    CHECK(read("[1, \"two\n three\"]").starts_with("1: found"));
    CHECK(read("[1,\n \"\xFF\"]") == "2: found bytes that are not UTF-8, expected UTF-8");
    CHECK(read("[\n01]").starts_with("2: found \"01\""));
    CHECK(read("[\n\"\\ud800\"]").starts_with("2: found the escape"));
    CHECK(read("[1] [2]").starts_with("1: found \"[\", expected the end of the document"));
    CHECK(read("") == "1: found the end of the document, expected a value");
    CHECK(read("\xFF\xFE[\0]").starts_with("1: found UTF-16"));
    CHECK(read(std::string("\0[", 2)).starts_with("1: found UTF-16"));
}

TEST_CASE("64 levels are enough, and more are refused before the stack ends")
{
    const std::size_t most = 64;
    CHECK(isRead(std::string(most, '[') + std::string(most, ']'), 16));
    CHECK(!isRead(std::string(most + 1, '[') + std::string(most + 1, ']'), 16));
    CHECK(!isRead(std::string(1'000'000, '['), 16));
}

TEST_CASE("escapes are turned into text")
{
    std::string scratch;
    CHECK(unescape("plain", scratch) == "plain");
    CHECK(unescape(R"(a\"b\\c\/d\n\t\u00e4\u20AC\ud83d\ude00)", scratch) ==
          "a\"b\\c/d\n\t\u00e4\u20AC\U0001F600");
}

TEST_CASE("numbers come with all their digits")
{
    CHECK(read("[2.052000000000000046185277824406512081623077392578125, 3.4e-05]") ==
          "[2.052000000000000046185277824406512081623077392578125,3.4e-05]");
}

TEST_CASE("JSONTestSuite: whatever must parse does, whatever must not does not, in windows of any size")
{
    const char* const external = std::getenv("GPUCOST_EXTERNAL_DATA");
    if (external == nullptr) {
        MESSAGE("GPUCOST_EXTERNAL_DATA is not set: skipped");
        return;
    }
    std::size_t files = 0;
    for (const auto& entry :
         std::filesystem::directory_iterator(std::string(external) + "/hostile/JSONTestSuite/test_parsing")) {
        std::ifstream in(entry.path(), std::ios::binary);
        std::ostringstream content;
        content << in.rdbuf();
        const std::string name = entry.path().filename().string();
        CAPTURE(name);
        for (const std::size_t window : {std::size_t{1}, std::size_t{7}, JsonCursor::usualWindow}) {
            const bool good = isRead(content.str(), window);
            if (name.starts_with("y_")) {
                CHECK(good);
            } else if (name.starts_with("n_")) {
                CHECK(!good);
            }
        }
        ++files;
    }
    CHECK(files > 280);
}
