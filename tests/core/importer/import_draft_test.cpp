// SPDX-License-Identifier: Apache-2.0
#include "core/importer/import_draft.h"

#include <doctest/doctest.h>

using namespace gpucost;

TEST_CASE("amounts are exact, however long and however written")
{
    CHECK(toString(parseAmount("0.1046300000").value()) == "0.1046300000");
    CHECK(toString(parseAmount("2750").value()) == "2750");
    // DynamoDB, 2016: 54 digits behind the point
    CHECK(toString(parseAmount("0.450000000000000011102230246251565404236316680908203125").value()) ==
          "0.450000000000000011102230246251565404236316680908203125");
    CHECK(toString(parseAmount("3.4e-05").value()) == "0.000034");  // Azure Container Apps
    CHECK(toString(parseAmount("1E2").value()) == "100");
    CHECK(toString(parseAmount("123456789012345678.5").value()) == "123456789012345678.5");
    CHECK(parseAmount("0")->isZero());
    CHECK(parseAmount("0.0")->isZero());
    for (const char* text :
         {"", ".", "1.", ".5", "1,5", "1 ", "-1", "+1", "1e", "NaN", "Infinity", "0x10", "1.2.3", "１"}) {
        CAPTURE(text);
        CHECK(!parseAmount(text));
    }
    CHECK(parseAmount("1e999999999").error().code == ErrorCode::NumericLimit);
}

TEST_CASE("days stand in front of time stamps")
{
    CHECK(toString(parseDay("2025-09-12T22:53:08Z").value()) == "2025-09-12");
    CHECK(toString(parseDay("2025-08-08T16:53:11.488321Z").value()) == "2025-08-08");
    CHECK(toString(parseDay("2025-09-12").value()) == "2025-09-12");
    CHECK(!parseDay("2025-09-12x"));
    CHECK(!parseDay("2025-02-30T00:00:00Z"));
    CHECK(!parseDay(""));
}

TEST_CASE("0.167 of a GPU is a sixth")
{
    const auto text = [](const char* count) { return gpuCountText(parseShareOfMachine(count).value()); };
    CHECK(text("0.167") == "1/6");
    CHECK(text("0.1667") == "1/6");
    CHECK(text("0.333") == "1/3");
    CHECK(text("0.667") == "2/3");
    CHECK(text("0.5") == "1/2");
    CHECK(text("0.125") == "1/8");
    CHECK(text("0.25") == "1/4");
    CHECK(text("1.0") == "1");
    CHECK(text("8.0") == "8");
    CHECK(text("16") == "16");
    CHECK(!parseShareOfMachine(""));
    CHECK(!parseShareOfMachine("-1"));
}

TEST_CASE("AWS bills by the second since certain days, and before by the hour")
{
    const auto rules = [](OperatingSystem os, const char* day) {
        return billingRules(awsRules(os, parseDate(day).value())).granularitySeconds;
    };
    CHECK(rules(OperatingSystem::Linux, "2017-10-01") == 3600);
    CHECK(rules(OperatingSystem::Linux, "2017-10-02") == 1);
    CHECK(rules(OperatingSystem::Windows, "2021-06-10") == 3600);
    CHECK(rules(OperatingSystem::Windows, "2021-06-11") == 1);
    CHECK(rules(OperatingSystem::Rhel, "2024-06-30") == 3600);
    CHECK(rules(OperatingSystem::Rhel, "2024-07-01") == 1);
    CHECK(rules(OperatingSystem::Suse, "2026-07-20") == 3600);
}
