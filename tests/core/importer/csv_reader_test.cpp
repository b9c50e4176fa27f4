// SPDX-License-Identifier: Apache-2.0
#include "core/importer/csv_reader.h"

#include <filesystem>
#include <fstream>
#include <sstream>

#include <doctest/doctest.h>

using namespace gpucost;

namespace {

/// Records as "line: field|field", one a line.
std::string read(const std::string& text)
{
    std::string out;
    try {
        CsvReader csv(text);
        while (csv.next()) {
            out += std::to_string(csv.line()) + ": ";
            for (std::size_t i = 0; i < csv.fields().size(); ++i) {
                out += (i == 0 ? "" : "|") + std::string(csv.fields()[i]);
            }
            out += '\n';
        }
    } catch (const CsvFault& fault) {
        out += "line " + std::to_string(fault.line) + ": found " + fault.found;
    }
    return out;
}

}  // namespace

TEST_CASE("records are cut at commas, quotes protect commas and line breaks")
{
    CHECK(read("a,b,c\n1,,3\r\n") == "1: a|b|c\n2: 1||3\n");
    CHECK(read("\"a,1\",\"b\n2\",\"say \"\"x\"\"\"\nc\n") == "1: a,1|b\n2|say \"x\"\n3: c\n");
    CHECK(read("\n\na\n\n") == "3: a\n");
    CHECK(read("37.8\"N,b\"\n") == "1: 37.8\"N|b\"\n");
    CHECK(read("\xEF\xBB\xBFSKU,x\n") == "1: SKU|x\n");
    CHECK(read("").empty());
}

TEST_CASE("a table that was cut off, or whose quotes do not pair, is refused with its line")
{
    CHECK(read("a,b\n1,2") == "line 2: found a last line without an end");
    CHECK(read("a\n\"b\n") == "1: a\nline 2: found a quote without its pair");
    CHECK(read("\"a\"b\n").starts_with("line 1: found"));
    CHECK(read("a\n\xFF\n") == "line 2: found bytes that are not UTF-8");
    CHECK(read("\xFF\xFE"
               "a\n")
              .starts_with("line 1: found UTF-16"));
    CHECK(read(std::string("a\nb\0c\n", 6)) ==
          "1: a\nline 2: found a control character, or text behind a quote");
}

TEST_CASE("csv-spectrum: every file is a table of equal width")
{
    const char* const external = std::getenv("GPUCOST_EXTERNAL_DATA");
    if (external == nullptr) {
        MESSAGE("GPUCOST_EXTERNAL_DATA is not set: skipped");
        return;
    }
    std::size_t files = 0;
    for (const auto& entry :
         std::filesystem::recursive_directory_iterator(std::string(external) + "/hostile/csv-spectrum")) {
        if (entry.path().extension() != ".csv") {
            continue;
        }
        std::ifstream in(entry.path(), std::ios::binary);
        std::ostringstream content;
        content << in.rdbuf();
        std::string text = content.str();
        text += text.ends_with('\n') ? "" : "\n";
        CAPTURE(entry.path().string());
        CsvReader csv(text);
        std::size_t width = 0;
        while (csv.next()) {
            width = width == 0 ? csv.fields().size() : width;
            CHECK(csv.fields().size() == width);
        }
        CHECK(width > 0);
        ++files;
    }
    CHECK(files > 8);
}
