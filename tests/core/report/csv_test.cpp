// SPDX-License-Identifier: Apache-2.0
#include "core/report/csv.h"

#include <doctest/doctest.h>

#include "tests/core/report/hostile.h"

using namespace gpucost;

TEST_CASE("a text that a spreadsheet would run gets an apostrophe, every other text stays")
{
    struct Row {
        const char* text;
        const char* cell;
    };
    const Row rows[] = {
        {"=1+1", "'=1+1"}, {"+82", "'+82"}, {"-x", "'-x"},   {"@SUM(A1)", "'@SUM(A1)"}, {"\tx", "'\tx"},
        {"\rx", "'\rx"},   {"\nx", "'\nx"}, {"'=1", "''=1"}, {"''=1", "'''=1"},         {"'tis", "'tis"},
        {"'", "'"},        {"", ""},        {"a=1", "a=1"},  {"＝1", "'＝1"},           {" =1", " =1"},
    };
    for (const Row& row : rows) {
        CAPTURE(row.text);
        CHECK(csvNeutralised(row.text) == row.cell);
        CHECK(csvUnneutralised(row.cell) == row.text);
    }
}

TEST_CASE("numbers are never neutralised")
{
    CsvWriter csv;
    csv.number("-12.50").text("-12.50").endRow();
    CHECK(csv.take() == "-12.50,'-12.50\n");
}

TEST_CASE("cells with commas, quotes and line breaks are quoted")
{
    CsvWriter csv;
    csv.header({"a", "b,c"});
    csv.text("say \"hi\"").text("two\nlines").endRow();
    CHECK(csv.take() == "a,\"b,c\"\n\"say \"\"hi\"\"\",\"two\nlines\"\n");
}

TEST_CASE("every naughty string comes back as it was, and none begins a formula")
{
    const auto strings = naughtyStrings();
    CsvWriter csv;
    for (const std::string& text : strings) {
        csv.text(text).number("1").endRow();
    }
    const auto rows = parseCsv(csv.take(), "naughty.csv");
    REQUIRE(rows.has_value());
    REQUIRE(rows->size() == strings.size());
    for (std::size_t i = 0; i < strings.size(); ++i) {
        const std::string& cell = (*rows)[i].at(0);
        CHECK(csvUnneutralised(cell) == strings[i]);
        CHECK((cell.empty() || std::string("=+-@\t\r\n").find(cell[0]) == std::string::npos));
    }
}

TEST_CASE("csv-spectrum is read as its JSON says, and written back to the same cells")
{
    const char* names[] = {"comma_in_quotes", "empty",         "empty_crlf",
                           "escaped_quotes",  "json",          "location_coordinates",
                           "newlines",        "newlines_crlf", "quotes_and_newlines",
                           "simple",          "simple_crlf",   "utf8"};
    int read = 0;
    for (const std::string name : names) {
        const auto csv = hostileFile("csv-spectrum/csvs/" + name + ".csv");
        const auto json = hostileFile("csv-spectrum/json/" + name + ".json");
        if (!csv || !json) {
            continue;
        }
        ++read;
        CAPTURE(name);
        const auto rows = parseCsv(*csv, name);
        const auto document = JsonDocument::parse(*json, name);
        REQUIRE(rows.has_value());
        REQUIRE(document.has_value());
        // A list of objects, or one object alone.
        auto objects = document->root().items();
        if (document->root().kind() == JsonKind::Object) {
            objects = {{std::string_view(), document->root()}};
        }
        // One file, and what its JSON says about it, differ in line ends alone.
        const auto unix_ = [](std::string text) {
            std::erase(text, '\r');
            return text;
        };
        std::size_t at = 1;
        for (const auto& [unused, object] : objects) {
            REQUIRE(at < rows->size());
            for (std::size_t column = 0; column < (*rows)[0].size(); ++column) {
                if (name == "location_coordinates" && column == 0) {
                    continue;  // the suite's own JSON has another telephone number than its CSV
                }
                const JsonValue value = object.field((*rows)[0][column]);
                CHECK(unix_((*rows)[at].at(column)) == unix_(std::string(value.text())));
            }
            ++at;
        }
        CHECK(at == rows->size());
        CsvWriter again;
        for (const auto& row : *rows) {
            for (const std::string& cell : row) {
                again.number(cell);
            }
            again.endRow();
        }
        CHECK(*parseCsv(again.take(), name) == *rows);
    }
    if (read == 0) {
        MESSAGE("skipped: GPUCOST_EXTERNAL_DATA does not name the folder with hostile/csv-spectrum");
    }
}

TEST_CASE("a quoted cell that does not end is refused with its line")
{
    const auto open = parseCsv("a\n\"b\nc", "x.csv");
    REQUIRE_FALSE(open.has_value());
    CHECK(open.error().where.line == 2);
    CHECK_FALSE(parseCsv("\"a\"b\n", "x.csv").has_value());
}
