// SPDX-License-Identifier: Apache-2.0
#include <chrono>
#include <cstdint>
#include <random>

#include <doctest/doctest.h>

#include "core/base/json.h"
#include "core/importer/import_kind.h"
#include "tests/core/importer/external_files.h"
#include "tests/core/importer/import_text.h"

using namespace gpucost;
using namespace gpucost::import_text;

namespace {

struct Sample {
    std::string kind;
    std::filesystem::path file;
};

/// Every list among the real files, with its importer.
std::vector<Sample> samples()
{
    std::vector<Sample> all;
    for (const auto& [folder, kind] :
         {std::pair("aws", "aws-price-list"), std::pair("azure", "azure-retail-prices"),
          std::pair("gcp", "gcp-catalog"), std::pair("skypilot-catalog", "skypilot-catalog")}) {
        for (const auto& file : external::filesIn(folder)) {
            all.push_back({kind, file});
        }
    }
    return all;
}

Checked<Import> tryImport(const Sample& sample, std::string_view text)
{
    const Document document{text, sample.file.string()};
    return importKindNamed(sample.kind)->import(std::span(&document, 1), options());
}

/// What is accepted must be a whole book; what is refused says why, and where.
bool isAccepted(const Sample& sample, std::string_view text)
{
    const Checked<Import> result = tryImport(sample, text);
    if (result) {
        std::size_t rows = result->rowsKept;
        for (const Skipped& skipped : result->skipped) {
            rows += skipped.count;
        }
        CHECK(rows == result->rowsRead);
        return true;
    }
    CHECK(!result.error().empty());
    CHECK(result.error().size() <= Problems::most);
    for (const Error& error : result.error()) {
        CHECK(!error.found.empty());
        CHECK(!error.expected.empty());
    }
    return false;
}

std::string utf16(const std::string& text, bool bigEndian)
{
    std::string wide = bigEndian ? "\xFE\xFF" : "\xFF\xFE";
    for (const char c : text) {
        wide += bigEndian ? std::string{'\0', c} : std::string{c, '\0'};
    }
    return wide;
}

}  // namespace

TEST_CASE("a list cut off anywhere is refused, unless a table lost whole lines")
{
    if (external::isMissing()) {
        return;
    }
    constexpr std::size_t percent = 100;
    for (const Sample& sample : samples()) {
        const std::string text = external::content(sample.file);
        const bool isTable = sample.file.extension() == ".csv";
        for (std::size_t part = 0; part < percent; ++part) {
            const std::string_view cut = std::string_view(text).substr(0, text.size() * part / percent);
            CAPTURE(sample.file.string());
            CAPTURE(part);
            if (isAccepted(sample, cut)) {
                CHECK(isTable);
                CHECK(cut.ends_with('\n'));
            }
        }
    }
}

TEST_CASE("flipped bits give an error or a readable book, never anything else")
{
    if (external::isMissing()) {
        return;
    }
    constexpr int flips = 60;
    constexpr std::size_t large = 500'000;
    std::mt19937_64 random(20260820);
    for (const Sample& sample : samples()) {
        std::string text = external::content(sample.file);
        if (text.size() > large) {
            const std::size_t end = text.rfind('\n', large);
            text = sample.file.extension() == ".csv" ? text.substr(0, end + 1) : text;
        }
        for (int i = 0; i < flips; ++i) {
            const std::size_t at = random() % text.size();
            const auto bit = static_cast<char>(1U << random() % 8);
            CAPTURE(sample.file.string());
            CAPTURE(at);
            text[at] = static_cast<char>(text[at] ^ bit);
            const Checked<Import> result = tryImport(sample, text);
            if (result) {
                checkImport(*result);
            }
            text[at] = static_cast<char>(text[at] ^ bit);
        }
    }
}

TEST_CASE("no importer takes a file of JSONTestSuite, or of csv-spectrum, for a list")
{
    if (external::isMissing()) {
        return;
    }
    std::size_t tried = 0;
    for (const char* folder :
         {"hostile/JSONTestSuite/test_parsing", "hostile/csv-spectrum", "hostile/blns"}) {
        for (const auto& file : external::filesIn(folder)) {
            const std::string text = external::content(file);
            for (const ImportKind& kind : importKinds()) {
                CAPTURE(file.string());
                CAPTURE(kind.name);
                CHECK(!isAccepted({std::string(kind.name), file}, text));
                ++tried;
            }
        }
    }
    CHECK(tried > 1000);
}

TEST_CASE("lists in UTF-16 and Latin-1 are refused by name")
{
    if (external::isMissing()) {
        return;
    }
    for (const Sample& sample : samples()) {
        std::string text = external::content(sample.file);
        CAPTURE(sample.file.string());
        for (const bool bigEndian : {false, true}) {
            const Checked<Import> wide = tryImport(sample, utf16(text, bigEndian));
            REQUIRE(!wide);
            CHECK(wide.error().front().found == "UTF-16 or UTF-32");
            CHECK(!tryImport(sample, utf16(text, bigEndian).substr(2)));
        }
        text[text.size() / 2] = '\xE4';  // an umlaut in Latin-1
        const Checked<Import> latin = tryImport(sample, text);
        REQUIRE(!latin);
        CHECK(latin.error().front().found == "bytes that are not UTF-8");
        CHECK(latin.error().front().where.line > 0);
    }
}

TEST_CASE("100 MB of brackets are refused, and soon")
{
    constexpr std::size_t size = 100'000'000;
    const auto start = std::chrono::steady_clock::now();
    for (const std::string& piece :
         {std::string("["), std::string("{"), std::string("{\"a\":"), std::string("[{\"products\":["),
          std::string("\""), std::string("[\n"), std::string("]")}) {
        std::string text;
        text.reserve(size + piece.size());
        while (text.size() < size) {
            text += piece;
        }
        for (const ImportKind& kind : importKinds()) {
            CAPTURE(kind.name);
            CAPTURE(piece);
            CHECK(!isAccepted({std::string(kind.name), "brackets"}, text));
        }
    }
    const auto seconds = std::chrono::duration<double>(std::chrono::steady_clock::now() - start).count();
    CHECK(seconds < 120);
}

TEST_CASE("lists made to be slow are read in time")
{
    constexpr int many = 100'000;
    const auto start = std::chrono::steady_clock::now();
    // Every product of a kind of its own: reasons are counted, but not each by its name.
    std::string products;
    std::string terms;
    for (int i = 0; i < many; ++i) {
        const std::string sku = "S" + std::to_string(i);
        products += (i == 0 ? "\"" : ",\"") + sku + R"(": {"sku": ")" + sku + R"(", "productFamily": "F)" +
                    sku + R"(", "attributes": {}})";
        terms += (i == 0 ? "\"" : ",\"") + sku + "\": {}";
    }
    const std::string list = R"({"publicationDate": "2026-08-20", "products": {)" + products +
                             R"(}, "terms": {"OnDemand": {)" + terms + "}}}";
    const Sample awsList{"aws-price-list", "many kinds"};
    const Checked<Import> kinds = tryImport(awsList, list);
    REQUIRE(kinds);
    CHECK(kinds->rowsRead == many);
    CHECK(kinds->skipped.size() < 200);
    // One machine with a price for every day of three centuries.
    std::string items;
    for (int i = 0; i < many; ++i) {
        const Date day(parseDate("1900-01-01")->days() + std::chrono::days(i));
        items +=
            (i == 0 ? "" : ",") +
            (R"({"currencyCode": "USD", "retailPrice": 1, "armRegionName": "r", "effectiveStartDate": ")" +
             toString(day) +
             R"(", "productName": "x", "serviceName": "Virtual Machines", "unitOfMeasure": "1 Hour", "type": "Consumption", "armSkuName": "Standard_A1"})");
    }
    const Checked<Import> days = tryImport({"azure-retail-prices", "many days"}, '[' + items + ']');
    REQUIRE(days);
    CHECK(days->rowsKept == many);
    CHECK(std::chrono::duration<double>(std::chrono::steady_clock::now() - start).count() < 60);
}
