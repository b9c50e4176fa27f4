// SPDX-License-Identifier: Apache-2.0
#include <cstdlib>
#include <filesystem>

#include <doctest/doctest.h>

#include "core/importer/aws_price_list.h"
#include "core/importer/azure_retail_prices.h"
#include "core/importer/gcp_catalog.h"
#include "core/importer/machine_table.h"
#include "core/importer/skypilot_catalog.h"
#include "tests/core/importer/external_files.h"
#include "tests/core/importer/import_text.h"

using namespace gpucost;
using namespace gpucost::import_text;

namespace {

ImportOptions shippedOptions(const char* day)
{
    ImportOptions options = importOptions(shippedCatalog());
    options.bookId = "real";
    options.retrieved = parseDate(day).value();
    return options;
}

/// Imported twice, and both times the same.
Import again(Importer import, const std::string& path, const ImportOptions& options)
{
    const std::string text = external::content(path);
    Import first = imported(import, {text}, options, path);
    CHECK(written(first.book) == written(imported(import, {text}, options, path).book));
    return first;
}

/// The price that an independent reading of the file gives.
std::string priceOf(const Import& import, const std::string& offer, const PlanKey& plan, const char* day)
{
    for (const Offer& candidate : import.book.offers()) {
        if (candidate.name() == offer) {
            const Price* price = priceOn(candidate, plan, parseDate(day).value());
            return price == nullptr ? "no price" : toString(price->upfront) + " + " + toString(price->rate);
        }
    }
    return "no offer";
}

}  // namespace

TEST_CASE("AWS offer files of 2016: nodes are read, everything else is counted")
{
    if (external::isMissing()) {
        return;
    }
    struct Expected {
        const char* file;
        std::size_t rows, kept, prices;
    };
    for (const Expected& expected :
         {Expected{"AmazonCloudFront", 84, 0, 0}, Expected{"AmazonDynamoDB", 428, 0, 0},
          Expected{"AmazonElastiCache", 2740, 935, 567}, Expected{"AmazonGlacier", 281, 0, 0},
          Expected{"AmazonRedshift", 655, 477, 288}, Expected{"AmazonRoute53", 16, 0, 0},
          Expected{"AmazonSES", 280, 0, 0}, Expected{"AmazonSimpleDB", 288, 0, 0},
          Expected{"awskms", 24, 0, 0}}) {
        CAPTURE(expected.file);
        const Import import = again(importAwsPriceList,
                                    std::string("aws/offer-json-2016/") + expected.file + "_offer-index.json",
                                    shippedOptions("2016-01-08"));
        CHECK(import.rowsRead == expected.rows);
        CHECK(import.rowsKept == expected.kept);
        CHECK(import.book.priceCount() == expected.prices);
    }
    const Import cache = again(importAwsPriceList, "aws/offer-json-2016/AmazonElastiCache_offer-index.json",
                               shippedOptions("2016-01-08"));
    CHECK(priceOf(cache, "aws/ap-northeast-1/cache.m3.2xlarge", {PlanKind::OnDemand}, "2016-01-07") ==
          "0 + 0.9650000000");
    CHECK(priceOf(cache, "aws/ap-northeast-1/cache.m3.2xlarge",
                  {PlanKind::Reserved, 36, Payment::PartialUpfront}, "2016-01-07") == "3000 + 0.2590000000");
    const Import redshift = again(importAwsPriceList, "aws/offer-json-2016/AmazonRedshift_offer-index.json",
                                  shippedOptions("2016-01-08"));
    CHECK(skipped(redshift, "no machine: Data Transfer") == 113);
}

TEST_CASE("AWS: CSV of 2025, Savings Plans, GetProducts, spot history")
{
    if (external::isMissing()) {
        return;
    }
    const Import ec2 =
        again(importAwsPriceList, "aws/ec2-csv-2025/ec2-global-sample.csv", shippedOptions("2025-09-12"));
    CHECK(ec2.rowsRead == 44);
    CHECK(offersOf(ec2) == "aws/us-east-1-nyc-1/c7i.metal-24xl - x0 rhel dedicated\n");
    CHECK(pricesOf(ec2) == "on-demand 0 + 6.9271700000 USD 2025-09-12\n");
    CHECK(skipped(ec2, "with pre-installed software: SQL Web") == 22);
    CHECK(skipped(ec2, "with pre-installed software: SQL Std") == 10);
    CHECK(skipped(ec2, "twin of a price in use: UnusedCapacityReservation") == 7);
    CHECK(skipped(ec2, "twin of a price in use: AllocatedCapacityReservation") == 1);
    CHECK(skipped(ec2, "another tenancy: Host") == 2);
    CHECK(skipped(ec2, "a licence that the customer brings") == 1);

    const Import savings =
        again(importAwsPriceList, "aws/ec2-csv-2025/savingsplan-ap-east-2.csv", shippedOptions("2025-09-12"));
    CHECK(savings.rowsRead == 44);
    CHECK(savings.book.priceCount() == 13);
    CHECK(skipped(savings, "another tenancy: HostUsage") == 1);

    const Import product =
        again(importAwsPriceList, "aws/getproducts/m5_large.json", shippedOptions("2021-02-10"));
    CHECK(product.book.priceCount() == 13);
    CHECK(priceOf(product, "aws/us-east-1/m5.large",
                  {PlanKind::Reserved, 36, Payment::AllUpfront, OfferingClass::Convertible},
                  "2021-02-10") == "1161 + 0");

    const Import spot =
        again(importAwsPriceList, "aws/getproducts/spot_m5_large.json", shippedOptions("2021-02-10"));
    CHECK(spot.rowsRead == 250);
    CHECK(spot.book.offers().size() == 5);
    CHECK(priceOf(spot, "aws/us-east-1f/m5.large", {PlanKind::Spot}, "2021-02-09") == "0 + 0.043700");
}

TEST_CASE("AWS: indexes and other tables are refused by name")
{
    if (external::isMissing()) {
        return;
    }
    for (const char* file :
         {"aws/offer-json-2016/2015-12-15_offers-index.json", "aws/ec2-csv-2025/global-service-index.json",
          "aws/ec2-csv-2025/sp-region-index.json", "aws/ec2-csv-2025/version-index.json"}) {
        CAPTURE(file);
        CHECK(problemsOf(importAwsPriceList, external::content(file), file).find("found an index") !=
              std::string::npos);
    }
    CHECK(problemsOf(importAwsPriceList, external::content("aws/ec2-csv-2025/cost-input.csv"))
              .find("no line that begins with SKU") != std::string::npos);
}

TEST_CASE("Azure: 1,000 items of every service, and the GPU items with their reservations")
{
    if (external::isMissing()) {
        return;
    }
    const Import all =
        again(importAzureRetailPrices, "azure/items-2025-04-01.json", shippedOptions("2025-04-01"));
    CHECK(all.rowsRead == 1000);
    CHECK(all.rowsKept == 256);
    CHECK(skipped(all, "Dev/Test price") == 193);
    CHECK(skipped(all, "legacy Cloud Services") == 15);

    const Import gpus =
        again(importAzureRetailPrices, "azure/gpu-only.derived.json", shippedOptions("2026-08-20"));
    CHECK(gpus.rowsRead == 48);
    CHECK(priceOf(gpus, "azure/eastus2/Standard_NC48ads_A100_v4", {PlanKind::OnDemand}, "2026-08-20") ==
          "0 + 7.346");
    CHECK(priceOf(gpus, "azure/eastus2/Standard_NC48ads_A100_v4",
                  {PlanKind::Reserved, 12, Payment::AllUpfront}, "2026-08-20") == "42066.0 + 0");
    CHECK(priceOf(gpus, "azure/usgovvirginia/Standard_NV72ads_A10_v5",
                  {PlanKind::Reserved, 36, Payment::Monthly}, "2026-08-20") == "94240.0 + 0");
    CHECK(priceOf(gpus, "azure/italynorth/Standard_ND96isr_H200_v5",
                  {PlanKind::Reserved, 120, Payment::AllUpfront}, "2026-08-20") == "9657000.0 + 0");
    CHECK(priceOf(gpus, "azure/usgovvirginia/Standard_ND96isr_H200_v5", {PlanKind::OnDemand}, "2026-08-20") ==
          "0 + 106.0");
    CHECK(priceOf(gpus, "azure/usgovvirginia/Standard_ND96isr_H200_v5",
                  {PlanKind::Reserved, 12, Payment::AllUpfront}, "2026-07-31") == "495201.0 + 0");
    CHECK(priceOf(gpus, "azure/usgovvirginia/Standard_ND96isr_H200_v5",
                  {PlanKind::Reserved, 12, Payment::AllUpfront}, "2026-08-01") == "509408.0 + 0");
    CHECK(skipped(gpus, "a placeholder: it ends before it starts") == 2);
    CHECK(skipped(gpus, "with Windows") == 6);
}

TEST_CASE("Google: the A100's price, and 70 rows of Kubernetes that are no machines")
{
    if (external::isMissing()) {
        return;
    }
    const Import a2 = again(importGcpCatalog, "gcp/opencost-a2-skus.json", shippedOptions("2023-03-24"));
    CHECK(a2.rowsRead == 7);
    CHECK(a2.book.priceCount() == 3);
    CHECK(priceOf(a2, "gcp/us-central1/nvidia-tesla-a100", {PlanKind::OnDemand}, "2023-03-24") ==
          "0 + 2.933908");
    for (const char* file : {"gcp/gke-skus-2025-08-08.json", "gcp/gke-skus-table.csv"}) {
        const Import gke = again(importGcpCatalog, file, shippedOptions("2025-08-08"));
        CHECK(gke.rowsRead == 35);
        CHECK(skipped(gke, "another service: Kubernetes Engine") == 35);
    }
}

TEST_CASE("SkyPilot's catalogs give the prices that the shipped books took from them")
{
    if (external::isMissing()) {
        return;
    }
    struct Expected {
        const char* cloud;
        std::size_t rows, offers, prices, shipped;
    };
    for (const Expected& expected :
         {Expected{"azure", 56671, 921, 1816, 899}, Expected{"gcp", 31285, 670, 1148, 101},
          Expected{"lambda", 425, 391, 391, 391}}) {
        CAPTURE(expected.cloud);
        const Import import =
            again(importSkypilotCatalog, std::string("skypilot-catalog/") + expected.cloud + "/vms.csv",
                  shippedOptions("2026-05-20"));
        CHECK(import.rowsRead == expected.rows);
        CHECK(import.book.offers().size() == expected.offers);
        CHECK(import.book.priceCount() == expected.prices);
        // The shipped rows were read by another program (pricing-data/tools) from a table that somebody else
        // made.
        std::size_t compared = 0;
        for (const Offer& offer : shippedCatalog()->offers()) {
            for (const Price& price : offer.prices) {
                const bool isFromHere = price.source->reference.starts_with(
                    std::string("anycloud-sh/catalog:") + expected.cloud + "/vms.csv@62ff0a9");
                if (!isFromHere) {
                    continue;
                }
                CAPTURE(offer.name());
                const bool found = std::any_of(
                    import.book.offers().begin(), import.book.offers().end(), [&](const Offer& ours) {
                        // Where GPUs are sold alone, the shipped book counts per GPU what the catalog counts
                        // per machine.
                        const Rational factor =
                            price.per == Per::GpuHour && ours.gpuCount ? *ours.gpuCount : Rational(1);
                        const Price* const other =
                            ours.name() == offer.name() && ours.gpu == offer.gpu &&
                                    ours.gpuCount == offer.gpuCount && ours.includesHost == offer.includesHost
                                ? priceOn(ours, price.plan, parseDate("2026-05-20").value())
                                : nullptr;
                        return other != nullptr && (other->rate == price.rate ||
                                                    Rational(other->rate) == Rational(price.rate) * factor);
                    });
                CHECK(found);
                ++compared;
            }
        }
        CHECK(compared == expected.shipped);
    }
}
