// SPDX-License-Identifier: Apache-2.0
#include "core/report/scenario_focus.h"

#include <algorithm>
#include <array>
#include <map>
#include <random>

#include "core/report/csv.h"
#include "core/report/scenario_report.h"
#include "tests/core/scenario/priced_scenario.h"

namespace gpucost {

using test::checkSums;
using test::exampleText;
using test::good;
using test::scenarioOf;
using test::withPrices;

TEST_CASE("FOCUS rows of repriced quotes keep their invariants")
{
    const Scenario scenario = scenarioOf(exampleText("eight-v100-seoul.json"));
    const ScenarioResult result = good(scenario);
    for (const OptionResult& option : result.options) {
        if (!std::holds_alternative<CloudChoice>(option.option->choice)) {
            continue;
        }
        Decimal billed;
        Decimal effective;
        for (const FocusRow& row : focusRows(*option.quote, *option.demand, *option.billing, scenario.asOf)) {
            billed = billed + row.billedCost;
            effective = effective + row.effectiveCost;
        }
        CHECK(billed == option.quote->total().amount());
        CHECK(effective == option.quote->total().amount());
    }
    const std::string all = scenarioFocusCsv({scenario, result, result.catalog->hardware()});
    const std::string one = scenarioFocusCsv({scenario, result, result.catalog->hardware()}, "reserved-3y");
    CHECK(all.size() > one.size());
    CHECK(all.substr(0, all.find('\n')).ends_with("x_ScenarioOption"));
    CHECK(one.find(",on-demand\n") == std::string::npos);
}

TEST_CASE("in random scenarios all parts add up, and each commitment's FOCUS rows to its purchases")
{
    std::mt19937 random(1121);
    const auto pick = [&](std::size_t below) { return static_cast<std::size_t>(random()) % below; };
    constexpr std::array<const char*, 7> plans{
        "on-demand",
        "reserved-1y-all-upfront",
        "reserved-1y-all-upfront:2+on-demand",
        "spot",
        "reserved-3y-all-upfront:1+reserved-1y-all-upfront:1+on-demand",
        "reserved-1y-all-upfront",
        "reserved-1y-all-upfront:1+spot"};
    constexpr std::array<const char*, 4> paths{
        R"("prices": {"constant": true},)", R"("prices": {"decline": {"per_year": "17%", "how": "smooth"}},)",
        R"("prices": {"decline": {"per_year": "30%", "how": "stepped"}},)",
        R"("prices": {"schedule": [{"month": 2, "factor": "0.9"}, {"month": 15, "factor": "1.3"}]},)"};
    constexpr std::array<const char*, 4> money{
        "", R"("tax": {"rate": "19%", "recoverable": false}, "credits": [{"amount": "777.77 USD",
               "last_month": "2026-07"}],)",
        R"("discounts": [{"provider": "aws", "share": "7.3%"}, {"provider": "aws", "share": "2%"}],
           "tax": {"rate": "10%", "recoverable": true},)",
        R"("discounts": [{"provider": "aws", "share": "5%"}], "tax": {"rate": "7.7%", "recoverable": false},
           "credits": [{"amount": "1234.5 USD", "last_month": "2027-01"}],)"};
    int checked = 0;
    int exits = 0;
    int taxes = 0;
    for (int i = 0; i < 400; ++i) {
        const std::string exit = R"(, "exit": {"how": "aws-sale", "after_months": )" +
                                 std::to_string(1 + pick(30)) + R"(, "sold_at": ")" +
                                 std::to_string(pick(101)) + R"(%", "then": {"plan": ")" +
                                 (pick(2) == 0 ? "on-demand" : "spot") + "\"}}";
        const std::string offer = R"("offer": "aws/ap-northeast-2/p3.2xlarge", "plan": ")";
        std::string text =
            withPrices(std::string(paths[pick(4)]) + money[pick(4)] +
                           (pick(2) == 0 ? R"("renewal": "current-prices",)" : ""),
                       R"({"id": "on-demand", )" + offer + R"(on-demand"}, {"id": "other", )" + offer +
                           plans[pick(7)] + '"' + (pick(2) == 0 ? exit : std::string()) + "}");
        text.replace(text.find("\"gpus\": \"1\", \"months\": 12"), 25,
                     "\"gpus\": \"" + std::to_string(1 + pick(5)) + "\", \"utilization\": \"" +
                         std::to_string(pick(101)) + "%\", \"months\": " + std::to_string(1 + pick(40)));
        CAPTURE(text);
        const Scenario scenario = scenarioOf(text);
        const ScenarioResult result = good(scenario);
        for (const OptionResult& option : result.options) {
            if (option.refused) {
                continue;
            }
            checkSums(option);
            ++checked;
            Decimal billed;
            std::map<std::string, Decimal> open;  // of each commitment: bought, and not yet borne
            for (const FocusRow& row :
                 scenarioFocusRows({scenario, result, result.catalog->hardware()}, option)) {
                billed = billed + row.billedCost;
                exits += row.derived == FocusDerived::Credit && row.commitment ? 1 : 0;
                taxes += row.derived == FocusDerived::Tax ? 1 : 0;
                CHECK(row.part >= option.quote->parts().data());
                if (row.commitment && row.derived == FocusDerived::None) {
                    Decimal& left = open[row.commitment->id];
                    left = left + row.billedCost - row.effectiveCost;
                }
            }
            CHECK(billed == option.total.amount());
            for (const auto& [id, left] : open) {
                CAPTURE(id);
                CHECK(left.isZero());
            }
        }
    }
    CHECK(checked > 500);
    CHECK(exits > 20);
    CHECK(taxes > 1000);
    MESSAGE(checked << " options, " << exits << " early exits, " << taxes << " rows of tax");
}

TEST_CASE("tax, credits and discounts of a scenario are FOCUS rows, by hand")
{
    // On demand, each month: 730 at list, 657 contracted, tax 65.70 on it (73 at list), 722.70 billed; a
    // credit of 1,000 pays 722.70 of the first month and 277.30 of the second.
    const Scenario scenario = scenarioOf(withPrices(
        R"("discounts": [{"provider": "aws", "share": "10%"}], "tax": {"rate": "10%", "recoverable": false},
           "credits": [{"amount": "1000 USD", "last_month": "2026-03"}],)"));
    const ScenarioResult result = good(scenario);
    const auto rows = scenarioFocusRows({scenario, result, result.catalog->hardware()}, result.options[0]);
    REQUIRE(rows.size() == 12 + 12 + 2);
    CHECK(rows[0].billedCost == Decimal::of("657.00"));
    CHECK(rows[0].listCost == Decimal::of("730"));
    CHECK(rows[0].contractedCost == Decimal::of("657"));
    CHECK(rows[1].derived == FocusDerived::Tax);
    CHECK(rows[1].billedCost == Decimal::of("65.70"));
    CHECK(rows[1].listCost == Decimal(73));
    CHECK(rows[1].contractedCost == Decimal::of("65.7"));
    CHECK(rows[2].derived == FocusDerived::Credit);
    CHECK(rows[2].billedCost == Decimal::of("-722.70"));
    CHECK(rows[5].billedCost == Decimal::of("-277.30"));

    // Derived rows have no SKU, price or quantity; their category is their own.
    const auto cells = parseCsv(focusCsv(rows), "");
    REQUIRE(cells);
    const auto at = [&](std::size_t row, std::string_view name) {
        const auto& header = (*cells)[0];
        return (*cells)[row][static_cast<std::size_t>(std::find(header.begin(), header.end(), name) -
                                                      header.begin())];
    };
    CHECK(at(2, "ChargeCategory") == "Tax");
    CHECK(at(3, "ChargeCategory") == "Credit");
    for (const char* name :
         {"SkuId", "SkuPriceId", "SkuMeter", "SkuPriceDetails", "PricingQuantity", "PricingUnit",
          "PricingCategory", "ListUnitPrice", "ContractedUnitPrice", "RegionId", "ResourceId"}) {
        CAPTURE(name);
        CHECK_FALSE(at(1, name).empty());
        CHECK(at(2, name).empty());
        CHECK(at(3, name).empty());
    }
    // What comes back from a tax office is in no row.
    Scenario recovered = scenario;
    recovered.tax->recoverable = true;
    const ScenarioResult other = good(recovered);
    for (const FocusRow& row :
         scenarioFocusRows({recovered, other, other.catalog->hardware()}, other.options[0])) {
        CHECK(row.derived != FocusDerived::Tax);
    }
}

}  // namespace gpucost
