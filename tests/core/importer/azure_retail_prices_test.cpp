// SPDX-License-Identifier: Apache-2.0
#include "core/importer/azure_retail_prices.h"

#include <doctest/doctest.h>

#include "tests/core/importer/import_text.h"

using namespace gpucost;
using namespace gpucost::import_text;

namespace {

// Rows of babajideoyelayo-carbonandfinch/azure-prices (MIT), 2025-04 to 2026-08.
struct Row {
    std::string price = "7.346";
    std::string type = "Consumption";
    std::string product = "NCads A100 v4 Series Linux";
    std::string sku = "Standard_NC48ads_A100_v4";
    std::string armSku = "Standard_NC48ads_A100_v4";
    std::string start = "2022-06-01T00:00:00Z";
    std::string more;  // fields that not every item has, with a comma in front
    std::string unit = "1 Hour";
    std::string tier = "0.0";
    std::string service = "Virtual Machines";
};

std::string item(const Row& row)
{
    return R"({"currencyCode": "USD", "tierMinimumUnits": )" + row.tier + R"(, "retailPrice": )" + row.price +
           R"(, "unitPrice": )" + row.price +
           R"(, "armRegionName": "eastus2", "location": "US East 2", "effectiveStartDate": ")" + row.start +
           R"(", "meterId": "0", "meterName": ")" + row.sku +
           R"(", "productId": "P", "skuId": "P/1", "productName": ")" + row.product + R"(", "skuName": ")" +
           row.sku + R"(", "serviceName": ")" + row.service +
           R"(", "serviceId": "S", "serviceFamily": "Compute", "unitOfMeasure": ")" + row.unit +
           R"(", "type": ")" + row.type + R"(", "isPrimaryMeterRegion": true, "armSkuName": ")" + row.armSku +
           '"' + row.more + '}';
}

std::string page(std::initializer_list<Row> rows)
{
    std::string items;
    for (const Row& row : rows) {
        items += (items.empty() ? "" : ",\n") + item(row);
    }
    return "{\"BillingCurrency\": \"USD\", \"Items\": [" + items + "], \"NextPageLink\": null, \"Count\": 1}";
}

Import read(std::initializer_list<Row> rows)
{
    return imported(importAzureRetailPrices, page(rows));
}

const std::string ended = R"(, "effectiveEndDate": ")";

}  // namespace

TEST_CASE("an on-demand price is known from its start, and on the day it was fetched")
{
    const Import import = read({{}});
    CHECK(offersOf(import) == "azure/eastus2/Standard_NC48ads_A100_v4 a100-pcie-80gb x2 linux shared\n");
    CHECK(pricesOf(import) == "on-demand 0 + 7.346 USD 2022-06-01\non-demand 0 + 7.346 USD 2026-08-20\n");
    CHECK(import.book.offers().front().prices[0].note == "effective-from");
    CHECK(import.book.offers().front().prices[1].note == "in force since 2022-06-01");
    CHECK(import.rowsKept == 1);
}

TEST_CASE("a reservation's price is that of its whole term, sold in two ways, whatever its unit says")
{
    const auto reservation = [](const char* price, const char* term) {
        return Row{.price = price,
                   .type = "Reservation",
                   .start = "2026-08-20T00:00:00Z",
                   .more = R"(, "reservationTerm": ")" + std::string(term) + '"'};
    };
    const Import import = read({reservation("42066.0", "1 Year"), reservation("71642.0", "3 Years"),
                                reservation("9657000.0", "10 Years"), reservation("1.0", "7 Years")});
    CHECK(pricesOf(import) ==
          "reserved-1y-all-upfront 42066.0 + 0 USD 2026-08-20\n"
          "reserved-1y-monthly 42066.0 in parts + 0 USD 2026-08-20\n"
          "reserved-3y-all-upfront 71642.0 + 0 USD 2026-08-20\n"
          "reserved-3y-monthly 71642.0 in parts + 0 USD 2026-08-20\n"
          "reserved-10y-all-upfront 9657000.0 + 0 USD 2026-08-20\n"
          "reserved-10y-monthly 9657000.0 in parts + 0 USD 2026-08-20\n");
    CHECK(import.rowsKept == 3);
    CHECK(skipped(import, "a reservation of another length: 7 Years") == 1);
}

TEST_CASE("Windows, Low Priority, Dev/Test and Cloud Services are told apart from the machine's own price")
{
    const Import import = read({{},
                                {.price = "10.57", .product = "NCads A100 v4 Series Windows"},
                                {.price = "13.5", .product = "Virtual Machines NCCads H100 v5 Series Win"},
                                {.price = "1.47", .sku = "NC48ads_A100_v4 Low Priority"},
                                {.price = "1.7248", .sku = "Standard_NC48ads_A100_v4 Spot"},
                                {.price = "5.1", .type = "DevTestConsumption"},
                                {.price = "5.2", .product = "Dadsv5 Series Cloud Services"},
                                {.price = "5.3", .service = "Cloud Services"},
                                {.price = "5.4", .product = "NDamsrA100v4 Series Dedicated Host"},
                                {.price = "5.5", .service = "Storage"}});
    CHECK(pricesOf(import) ==
          "on-demand 0 + 7.346 USD 2022-06-01\non-demand 0 + 7.346 USD 2026-08-20\nspot 0 + 1.7248 USD "
          "2022-06-01\nspot 0 + 1.7248 USD 2026-08-20\n");
    CHECK(skipped(import, "with Windows") == 2);
    CHECK(skipped(import, "Low Priority, the forerunner of Spot") == 1);
    CHECK(skipped(import, "Dev/Test price") == 1);
    CHECK(skipped(import, "legacy Cloud Services") == 2);
    CHECK(skipped(import, "dedicated host") == 1);
    CHECK(skipped(import, "another service") == 1);
}

TEST_CASE("placeholders end before they start, and zeros are unknown")
{
    const Import import =
        read({{.price = "0.01",
               .armSku = "Standard_ND96isr_H200_v5",
               .start = "2025-05-01T00:00:00Z",
               .more = ended + "2025-04-30T23:59:00Z\""},
              {.price = "0.0052",
               .armSku = "Standard_NC320lds_xl_RTXPRO6000BSE_v6",
               .start = "2026-04-01T00:00:00Z",
               .more = ended + "2026-03-31T23:59:00Z\""},
              {.price = "0.0"},
              {.price = "106.0", .armSku = "Standard_ND96isr_H200_v5", .start = "2025-05-01T00:00:00Z"}});
    CHECK(pricesOf(import) == "on-demand 0 + 106.0 USD 2025-05-01\non-demand 0 + 106.0 USD 2026-08-20\n");
    CHECK(skipped(import, "a placeholder: it ends before it starts") == 2);
    CHECK(skipped(import, "a price of 0: unknown, not free") == 1);
}

TEST_CASE("successive prices are all kept, the last of them is fresh")
{
    const auto spot = [](const char* price, const char* start, const std::string& more = {}) {
        return Row{.price = price,
                   .sku = "ND96amsA100v4 Spot",
                   .armSku = "Standard_ND96ams_A100_v4",
                   .start = std::string(start) + "T00:00:00Z",
                   .more = more};
    };
    const Import import = read({spot("12.482303", "2025-03-01", ended + "2025-03-31T23:59:00Z\""),
                                spot("13.731143", "2025-04-01"),
                                spot("13.731143", "2025-04-01", ended + "2025-04-30T23:59:00Z\""),
                                spot("15.10182", "2025-05-01"), spot("15.83894", "2026-09-01")});
    CHECK(pricesOf(import) ==
          "spot 0 + 12.482303 USD 2025-03-01\nspot 0 + 13.731143 USD 2025-04-01\nspot 0 + 15.10182 USD "
          "2025-05-01\nspot 0 + 15.10182 USD 2026-08-20\nspot 0 + 15.83894 USD 2026-09-01\n");
    CHECK(skipped(import, "the same machine, plan and day again") == 1);
}

TEST_CASE("of two prices from the same day on the later in the list counts, with a doubt")
{
    const auto spot = [](const char* price) {
        return Row{.price = price,
                   .sku = "NC320 Spot",
                   .armSku = "Standard_NC320lds_xl_RTXPRO6000BSE_v6",
                   .start = "2026-04-01T00:00:00Z"};
    };
    const Import import = read({spot("3.5204"), spot("2.86")});
    CHECK(offersOf(import) ==
          "azure/eastus2/Standard_NC320lds_xl_RTXPRO6000BSE_v6 rtx-pro-6000-bse xunknown linux shared\n");
    CHECK(pricesOf(import) == "spot 0 + 2.86 USD 2026-04-01 doubt\nspot 0 + 2.86 USD 2026-08-20 doubt\n");
    CHECK(import.book.offers().front().prices.front().doubt ==
          "the list has another price of the same machine, plan and day: 3.5204");
}

TEST_CASE("a price that ends without a successor says so")
{
    const Import import = read({{.more = ended + "2025-03-31T23:59:00Z\""}});
    CHECK(pricesOf(import) == "on-demand 0 + 7.346 USD 2022-06-01 doubt\n");
    CHECK(import.book.offers().front().prices.front().doubt ==
          "the list ends this price on 2025-03-31 and has none after it");
}

TEST_CASE("savings plans are hourly prices beside an on-demand price")
{
    // Standard_B16als_v2, australiacentral (pricing-rules 3.4)
    const Import import = read(
        {{.price = "0.673",
          .armSku = "Standard_B16als_v2",
          .start = "2026-08-20T00:00:00Z",
          .more =
              R"(, "savingsPlan": [{"unitPrice": 0.34323, "retailPrice": 0.34323, "term": "3 Years"}, {"unitPrice": 0.49129, "retailPrice": 0.49129, "term": "1 Year"}])"}});
    CHECK(pricesOf(import) ==
          "on-demand 0 + 0.673 USD 2026-08-20\nsavings-plan-1y-no-upfront 0 + 0.49129 USD "
          "2026-08-20\nsavings-plan-3y-no-upfront 0 + 0.34323 USD 2026-08-20\n");
    CHECK(offersOf(import) == "azure/eastus2/Standard_B16als_v2 - x0 linux shared\n");
}

TEST_CASE("packs of hours are divided exactly, or not at all; exponents are read digit by digit")
{
    const auto packed = [](const char* price, const char* unit) {
        return pricesOf(read({{.price = price, .start = "2026-08-20T00:00:00Z", .unit = unit}}));
    };
    CHECK(packed("10.08", "10 Hours") == "on-demand 0 + 1.008 USD 2026-08-20\n");
    CHECK(packed("100.8", "100 Hours") == "on-demand 0 + 1.008 USD 2026-08-20\n");
    CHECK(packed("3.4e-05", "1 Hour") == "on-demand 0 + 0.000034 USD 2026-08-20\n");
    CHECK(packed("8.1E1", "1/Hour") == "on-demand 0 + 81 USD 2026-08-20\n");
    CHECK(packed("0.1", "1 Hour") ==
          "on-demand 0 + 0.1 USD 2026-08-20\n");  // as a double it would be 0.1000000000000000055
    CHECK(skipped(read({{.price = "10", .unit = "3 Hours"}}), "another unit: 3 Hours") == 1);
    CHECK(skipped(read({{.unit = "1/Month"}}), "another unit: 1/Month") == 1);
    CHECK(skipped(read({{.tier = "102400.0"}}), "price tier above the first") == 1);
}

TEST_CASE(
    "fractions of a GPU come from the machine table, and unknown N machines are no machines without GPU")
{
    const Import import = read({{.price = "0.454", .armSku = "Standard_NV6ads_A10_v5"},
                                {.price = "0.233", .armSku = "Standard_NV4as_v4"},
                                {.armSku = "Standard_NC999_v9"}});
    CHECK(offersOf(import) ==
          "azure/eastus2/Standard_NV4as_v4 mi25 x1/8 linux shared\nazure/eastus2/Standard_NV6ads_A10_v5 a10 "
          "x1/6 linux shared\n");
    CHECK(skipped(import, "a machine with a GPU that the machine table does not know") == 1);
}

TEST_CASE("pages and bare lists are one list")
{
    const Import import =
        imported(importAzureRetailPrices, {page({{}}), '[' + item({.price = "1.7", .sku = "x Spot"}) + ']'});
    CHECK(import.rowsRead == 2);
    CHECK(import.book.priceCount() == 4);
}

TEST_CASE("every problem is reported with file, line and place")
{
    const std::string found = problemsOf(
        importAzureRetailPrices,
        page(
            {{.price = "1e999999"}, {.start = "tomorrow"}, {.tier = "-1"}, {.more = ended + "2025-13-01\""}}),
        "page.json");
    CHECK(found.find("page.json:1 /Items/0/retailPrice: found \"1e999999\"") != std::string::npos);
    CHECK(found.find("page.json:2 /Items/1/effectiveStartDate: found \"tomorrow\"") != std::string::npos);
    CHECK(found.find("page.json:3 /Items/2/tierMinimumUnits: found \"-1\"") != std::string::npos);
    CHECK(found.find("page.json:4 /Items/3/effectiveEndDate: found \"2025-13-01\"") != std::string::npos);
    CHECK(problemsOf(importAzureRetailPrices, page({{.more = R"(, "retailPrice": 1)"}}))
              .find("\"retailPrice\" a second time") != std::string::npos);
    CHECK(problemsOf(importAzureRetailPrices, page({{.more = R"(, "armSkuName": "x")"}}))
              .find("a second time") != std::string::npos);
    CHECK(problemsOf(importAzureRetailPrices, page({{.price = "\"7.346\""}})).find("a number") !=
          std::string::npos);
    CHECK(problemsOf(importAzureRetailPrices, "{\"Items\": [], \"Items\": []}").find("a second time") !=
          std::string::npos);
    CHECK(problemsOf(importAzureRetailPrices, "{\"value\": []}").find("no Items") != std::string::npos);
}
