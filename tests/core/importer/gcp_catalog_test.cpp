// SPDX-License-Identifier: Apache-2.0
#include "core/importer/gcp_catalog.h"

#include <doctest/doctest.h>

#include "tests/core/importer/import_text.h"

using namespace gpucost;
using namespace gpucost::import_text;

namespace {

// opencost/opencost pkg/cloud/gcp/test/skus.json (Apache-2.0): the A100 of the Americas, and what tests make
// of it.
struct Row {
    std::string description = "Nvidia Tesla A100 GPU running in Americas";
    std::string usageType = "OnDemand";
    std::string price = R"("units": "2", "nanos": 933908000)";
    std::string regions = R"("us-central1", "us-east1", "us-west1")";
    std::string group = "GPU";
    std::string service = "Compute Engine";
    std::string unit = "h";
    std::string quantity = "1";
    std::string time = R"(, "effectiveTime": "2023-03-24T10:52:50.681Z")";
    std::string tiers;
};

std::string sku(const Row& row)
{
    const std::string tiers =
        !row.tiers.empty()
            ? row.tiers
            : R"({"startUsageAmount": 0, "unitPrice": {"currencyCode": "USD", )" + row.price + "}}";
    return R"({"name": "services/6F81-5844-456A/skus/039F-D0DA-4055", "skuId": "039F-D0DA-4055", "description": ")" +
           row.description + R"(", "category": {"serviceDisplayName": ")" + row.service +
           R"(", "resourceFamily": "Compute", "resourceGroup": ")" + row.group + R"(", "usageType": ")" +
           row.usageType + R"("}, "serviceRegions": [)" + row.regions +
           R"(], "pricingInfo": [{"summary": "", "pricingExpression": {"usageUnit": ")" + row.unit +
           R"(", "displayQuantity": )" + row.quantity + R"(, "tieredRates": [)" + tiers +
           R"(], "usageUnitDescription": "hour", "baseUnit": "s"}, "currencyConversionRate": 1)" + row.time +
           R"(}], "serviceProviderName": "Google"})";
}

Import read(std::initializer_list<Row> rows)
{
    std::string skus;
    for (const Row& row : rows) {
        skus += (skus.empty() ? "" : ",\n") + sku(row);
    }
    return imported(importGcpCatalog, "{\"skus\": [" + skus + "], \"nextPageToken\": \"\"}");
}

}  // namespace

TEST_CASE("units and nanos are one exact price, in every region of the SKU")
{
    const Import import = read({{}});
    CHECK(offersOf(import) ==
          "gcp/us-central1/nvidia-tesla-a100 a100-sxm4-40gb x1 unstated unstated without host\n"
          "gcp/us-east1/nvidia-tesla-a100 a100-sxm4-40gb x1 unstated unstated without host\n"
          "gcp/us-west1/nvidia-tesla-a100 a100-sxm4-40gb x1 unstated unstated without host\n");
    CHECK(pricesOf(import) ==
          "on-demand 0 + 2.933908 USD 2023-03-24\non-demand 0 + 2.933908 USD 2023-03-24\non-demand 0 + "
          "2.933908 USD 2023-03-24\n");
    const Offer& offer = import.book.offers().front();
    CHECK(offer.prices.front().per == Per::GpuHour);
    CHECK(offer.billing->sustainedUse.empty());
    CHECK(pricesOf(read({{.price = R"("nanos": 1)", .regions = "\"us-east1\""}})) ==
          "on-demand 0 + 0.000000001 USD 2023-03-24\n");
    CHECK(pricesOf(read({{.price = R"("units": "3")", .regions = "\"us-east1\""}})) ==
          "on-demand 0 + 3 USD 2023-03-24\n");
    CHECK(pricesOf(read({{.price = R"("units": 12, "nanos": 50000000)", .regions = "\"us-east1\""}})) ==
          "on-demand 0 + 12.05 USD 2023-03-24\n");
}

TEST_CASE("spot and commitments are read from the description, and the usage type must agree")
{
    const std::string tokyo = "\"asia-northeast1\"";
    const Import import =
        read({{.description = "Nvidia Tesla T4 GPU running in Tokyo",
               .price = R"("units": "0", "nanos": 370000000)",
               .regions = tokyo},
              {.description = "Nvidia Tesla T4 GPU attached to Spot Preemptible VMs running in Tokyo",
               .usageType = "Preemptible",
               .price = R"("nanos": 110000000)",
               .regions = tokyo},
              {.description = "Commitment v1: Nvidia Tesla T4 GPU running in Tokyo for 1 Year",
               .usageType = "Commit1Yr",
               .price = R"("nanos": 233000000)",
               .regions = tokyo},
              {.description = "Commitment v1: Nvidia Tesla T4 GPU running in Tokyo for 3 Years",
               .usageType = "Commit3Yr",
               .price = R"("nanos": 167000000)",
               .regions = tokyo},
              {.description = "Nvidia Tesla T4 GPU attached to Spot Preemptible VMs running in Tokyo",
               .usageType = "OnDemand",
               .regions = tokyo},
              {.description = "Commitment v1: Nvidia Tesla T4 GPU running in Tokyo for 1 Year",
               .usageType = "Commit3Yr",
               .regions = tokyo},
              {.description = "Nvidia Tesla T4 Virtual Workstation GPU running in Tokyo", .regions = tokyo},
              {.description = "Commitment v1: Nvidia Tesla T4 GPU running in Tokyo for a while",
               .regions = tokyo}});
    CHECK(pricesOf(import) ==
          "on-demand 0 + 0.37 USD 2023-03-24\nspot 0 + 0.11 USD 2023-03-24\ncommitted-use-1y 0 + 0.233 USD "
          "2023-03-24\ncommitted-use-3y 0 + 0.167 USD 2023-03-24\n");
    CHECK(!import.book.offers().front().billing->sustainedUse.empty());
    CHECK(skipped(import, "a description that the usage type contradicts") == 2);
    CHECK(skipped(import, "a GPU sold in another way") == 2);
}

TEST_CASE("0.00 is unknown; parts of machines, premiums, tiers and other units are no offers")
{
    const Import import = read(
        {{.price = R"("units": "0", "nanos": 0)"},
         {.price = R"("currencyConversionRate": 1)"},
         {.description = "A2 Instance Core running in Americas",
          .price = R"("units": "0", "nanos": 31611000)",
          .group = "CPU"},
         {.description = "A2 Instance Ram running in Americas",
          .price = R"("nanos": 4237000)",
          .group = "RAM",
          .unit = "GiBy.h"},
         {.description = "Autopilot T4 Premium (asia-southeast2)",
          .price = R"("nanos": 56477)",
          .group = "Kubernetes",
          .service = "Kubernetes Engine",
          .quantity = "1000"},
         {.unit = "GiBy.h"},
         {.quantity = "1000"},
         {.tiers =
              R"({"startUsageAmount": 0, "unitPrice": {"currencyCode": "USD", "units": "0", "nanos": 120000000}}, {"startUsageAmount": 1024, "unitPrice": {"currencyCode": "USD", "units": "0", "nanos": 110000000}})"},
         {.description = "Nvidia Tesla V99 GPU running in Americas"},
         {.description = "Network egress", .group = "Network"},
         {.regions = ""}});
    CHECK(import.book.offers().empty());
    CHECK(skipped(import, "a price of 0: unknown, not free") == 2);
    CHECK(skipped(import, "vCPUs or memory: parts of a machine") == 2);
    CHECK(skipped(import, "another service: Kubernetes Engine") == 1);
    CHECK(skipped(import, "another unit: GiBy.h") == 1);
    CHECK(skipped(import, "shown in another quantity than one: what one unit is, the catalog does not say") ==
          1);
    CHECK(skipped(import, "price tiers") == 1);
    CHECK(skipped(import, "a GPU sold in another way") == 1);
    CHECK(skipped(import, "no GPU") == 1);
    CHECK(skipped(import, "no price or no region") == 1);
}

TEST_CASE("a bare list, a table and a list without days are read too")
{
    CHECK(imported(importGcpCatalog, '[' + sku({}) + ']').book.priceCount() == 3);
    const Import undated = read({{.time = ""}});
    CHECK(undated.book.offers().front().prices.front().asOf == fetched);
    CHECK(undated.book.offers().front().prices.front().asOfKind == AsOfKind::Inferred);
    const std::string head =
        "skuId,serviceDisplayName,description,resourceFamily,resourceGroup,usageType,regions,currencyCode,"
        "priceUnits,priceNanos,usageUnit\r\n";
    const Import table =
        imported(importGcpCatalog,
                 head +
                     "039F-D0DA-4055,Compute Engine,Nvidia Tesla A100 GPU running in "
                     "Americas,Compute,GPU,OnDemand,us-east1;us-west1,USD,2,933908000,h\r\n"
                     "0CB0-FD44-34AF,Kubernetes Engine,Autopilot Pod mCPU Requests "
                     "(asia-southeast2),Compute,Kubernetes,OnDemand,asia-southeast2,USD,0,59800,h\r\n");
    CHECK(pricesOf(table) ==
          "on-demand 0 + 2.933908 USD 2026-08-20\non-demand 0 + 2.933908 USD 2026-08-20\n");
    CHECK(skipped(table, "another service: Kubernetes Engine") == 1);
}

TEST_CASE("every problem is reported with its line and SKU")
{
    const auto problems = [](const Row& row) {
        return problemsOf(importGcpCatalog, "{\"skus\": [\n" + sku(row) + "]}");
    };
    CHECK(problems({.price = R"("units": "-1")"}).starts_with("list:2 039F-D0DA-4055: found \"-1\" units"));
    CHECK(problems({.price = R"("nanos": 1000000000)"}).find("less than a billion nanos") !=
          std::string::npos);
    CHECK(problems({.price = R"("nanos": 1.5)"}).find("whole numbers") != std::string::npos);
    CHECK(problems({.price = R"("nanos": 1, "nanos": 2)"}).find("a second time") != std::string::npos);
    CHECK(problems({.time = R"(, "effectiveTime": "soon")"}).find("[bad-date]") != std::string::npos);
    CHECK(problemsOf(importGcpCatalog, "{\"skus\": [], \"skus\": []}").find("a second time") !=
          std::string::npos);
    CHECK(problemsOf(importGcpCatalog, "{\"offers\": []}").find("no skus") != std::string::npos);
}
