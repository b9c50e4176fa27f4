// SPDX-License-Identifier: Apache-2.0
#include "core/plan/billing_rules.h"

#include "tests/core/plan/plan_builders.h"

using namespace gpucost;
using namespace gpucost::test;

TEST_CASE("shares become integers over one denominator")
{
    const ShareTable table = shares("1 0.8678 0.7330 0.60");
    CHECK(table.size() == 4);
    CHECK(table.denominator() == 10000);
    CHECK(table.numerator(0) == 10000);
    CHECK(table.numerator(1) == 8678);
    CHECK(table.numerator(2) == 7330);
    CHECK(table.numerator(3) == 6000);
    CHECK(shares("1 1").denominator() == 1);
    CHECK(shares("").empty());
}

TEST_CASE("a share above one, below zero, or too fine is refused")
{
    const auto refused = [](std::vector<Decimal> list) { return !ShareTable::of(list).has_value(); };
    CHECK(refused({Decimal::of("1.01")}));
    CHECK(refused({Decimal::of("-0.1")}));
    CHECK(refused({Decimal::of("0.1234567")}));
    CHECK(refused(std::vector<Decimal>(9, Decimal(1))));
    CHECK_FALSE(refused({Decimal::of("0.12345600")}));
}

TEST_CASE("rules that no source states together are refused")
{
    struct Row {
        const char* name;
        BillingRules rules;
    };
    const std::vector<Row> refused{
        {"no granularity", {.granularitySeconds = 0}},
        {"more than a day", {.granularitySeconds = 86401}},
        {"a negative minimum", {.minimumSeconds = -1}},
        {"hourly settlement and a minimum", {.minimumSeconds = 60, .settlement = Settlement::Hour}},
        {"hourly settlement and whole hours", {.granularitySeconds = 3600, .settlement = Settlement::Hour}},
        {"hourly settlement and sustained use",
         {.settlement = Settlement::Hour, .sustainedUse = shares("1 0.8")}},
        {"hourly settlement and free interruptions",
         {.settlement = Settlement::Hour, .spotInterruption = SpotInterruption::Aws}},
        {"sustained use and tiers",
         {.sustainedUse = shares("1 0.8"), .tierEdgesHours = {96}, .tierShares = shares("1 0.5")}},
        {"edges that fall", {.tierEdgesHours = {360, 96}, .tierShares = shares("1 0.5 0.34")}},
        {"equal edges", {.tierEdgesHours = {96, 96}, .tierShares = shares("1 0.5 0.34")}},
        {"an edge at zero", {.tierEdgesHours = {0}, .tierShares = shares("1 0.5")}},
        {"no last tier", {.tierEdgesHours = {96, 360}, .tierShares = shares("1 0.5")}},
        {"edges without shares", {.tierEdgesHours = {96}}},
        {"sevenths of a month", {.sustainedUse = shares("1 1 1 1 1 1 1")}},
        {"a negative limit", {.spotLimitHours = -1}},
        {"a limit below the minimum", {.minimumSeconds = 7200, .spotLimitHours = 1}},
        {"a limit between two steps", {.granularitySeconds = 7000, .spotLimitHours = 24}},
    };
    for (const Row& row : refused) {
        CHECK_MESSAGE(!checked(row.rules).has_value(), std::string(row.name));
    }
    CHECK(checked({.granularitySeconds = 3600, .minimumSeconds = 60, .spotLimitHours = 24}).has_value());
    CHECK(
        checked(
            {.settlement = Settlement::Hour, .tierEdgesHours = {96, 360}, .tierShares = shares("1 0.5 0.34")})
            .has_value());
}
