// SPDX-License-Identifier: Apache-2.0
#include "core/importer/import_kind.h"

#include <doctest/doctest.h>

#include "core/importer/aws_price_list.h"
#include "tests/core/importer/import_text.h"

using namespace gpucost;

TEST_CASE("importers are found by the names of the command line")
{
    CHECK(importKinds().size() == 4);
    CHECK((importKindNamed("aws-price-list")->import == importAwsPriceList));
    const auto unknown = importKindNamed("aws");
    REQUIRE(!unknown);
    CHECK(describe(unknown.error()) ==
          "--from: found \"aws\", expected aws-price-list, azure-retail-prices, gcp-catalog, "
          "skypilot-catalog [usage]");
}

TEST_CASE("every importer refuses documents of 4 GiB, no documents, and what is not its own")
{
    // The bytes are never looked at, so they need not exist.
    const Document large{std::string_view("[", std::size_t{1} << 32), "large.json"};
    for (const ImportKind& kind : importKinds()) {
        CAPTURE(kind.name);
        const auto tooLarge = kind.import(std::span(&large, 1), import_text::options());
        REQUIRE(!tooLarge);
        CHECK(describe(tooLarge.error().front()) ==
              "large.json: found a document of 4294967296 bytes, expected less than 4 GiB; cut it by region "
              "or service [numeric-limit]");
        CHECK(!kind.import({}, import_text::options()));
        for (const char* text :
             {"", "\n", "{}", "[1]", "[[]]", "null", "1", "\"text\"", "a,b\n1,2\n", "{\"Items\": {}}",
              "{\"Items\": []}", "[]", "[{}]", "{\"skus\": 1}", "{\"products\": [], \"terms\": 3}"}) {
            CAPTURE(text);
            CHECK(!import_text::problemsOf(kind.import, text).empty());
        }
    }
}
