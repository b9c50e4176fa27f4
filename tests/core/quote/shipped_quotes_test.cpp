// SPDX-License-Identifier: Apache-2.0
#include <doctest/doctest.h>

#include "core/demand/demand_spec.h"
#include "core/offer/machine.h"
#include "core/quote/comparison.h"

using namespace gpucost;

namespace {

/// The total of one shipped offer under one plan: all the time, 730-hour months.
std::string total(const char* offerName, const char* planText, std::int32_t months, int gpus, const char* day)
{
    const auto catalog = shippedCatalog();
    const NamedOffer named = offerNamed(*catalog, offerName, OfferFilter{}).value();
    DemandSpec spec;
    spec.gpus = Rational(gpus);
    spec.months = months;
    const Date asOf = parseDate(day).value();
    const Demand demand = makeDemand(spec, *named.offer->gpuCount).value();
    const ResolvedPlan plan = resolve(*named.offer, parsePlanSpec(planText).value(), asOf).value();
    const Quote quoted = quote(*named.offer, plan, demand, Billing{}).value();
    CHECK(totalMinorUnits(plan, demand, Billing{}).value() ==
          quoted.total().amount() * Decimal(quoted.currency().minorDigits() == 0 ? 1 : 100));
    return toString(quoted.total());
}

/// What a row of a comparison is the best of, and what it is.
using Best = std::map<std::string, std::pair<const Offer*, std::string>>;

Best bestOf(const Comparison& comparison, BestPer per)
{
    Best best;
    for (const ComparisonGroup& group : comparison.groups) {
        for (const ComparisonRow& row : group.rows) {  // in order of rank
            std::string place = toString(row.plan) + (group.includesHost ? " with " : " without ") +
                                std::string(group.currency.code());
            place += per == BestPer::Plan ? "" : ' ' + std::string(row.offer->provider);
            place += per == BestPer::Region ? ' ' + std::string(row.offer->region) : "";
            best.try_emplace(place, row.offer, toString(row.total));
        }
    }
    return best;
}

struct Case {
    const char* offer;
    const char* plan;
    std::int32_t months;
    int gpus;
    const char* expected;
    const char* byHand;
};

}  // namespace

TEST_CASE("the machines people ask for are quoted from the shipped books under every plan that has terms")
{
    const Case cases[] = {
        {"aws/us-east-1/p3.2xlarge", "on-demand", 12, 1, "26805.60 USD", "3.06 x 730 = 2,233.80, x 12"},
        {"aws/us-east-2/p3.2xlarge", "reserved-3y-all-upfront", 36, 1, "25895.00 USD", "once"},
        {"aws/eu-west-1c/p3.2xlarge", "spot", 12, 1, "8964.96 USD", "1.0234 x 730 = 747.082, 747.08 x 12"},
        {"azure/eastus/Standard_NC6s_v3", "on-demand", 12, 1, "26805.60 USD", "3.06 x 730 = 2,233.80, x 12"},
        {"azure/eastus/Standard_NC6s_v3", "spot", 12, 1, "4953.72 USD",
         "0.565488 x 730 = 412.80624, 412.81 x 12"},
        {"azure/northeurope/Standard_NC6s_v3", "savings-plan-1y-no-upfront", 12, 1, "21279.60 USD",
         "2.429175 x 730 = 1,773.29775, 1,773.30 x 12"},
        {"azure/eastus/Standard_ND96isr_H100_v5", "on-demand", 12, 8, "861283.20 USD",
         "98.32 x 730 = 71,773.60, x 12"},
        {"azure/eastus/Standard_ND96isr_H100_v5", "spot", 12, 8, "159165.12 USD",
         "18.169536 x 730 = 13,263.76128, 13,263.76 x 12"},
        {"gcp/us-central1/a2-highgpu-1g", "on-demand", 12, 1, "32178.84 USD",
         "3.673385 x 730 = 2,681.57105, 2,681.57 x 12"},
        {"gcp/us-central1/a2-highgpu-1g", "spot", 12, 1, "16889.40 USD",
         "1.92802 x 730 = 1,407.4546, 1,407.45 x 12"},
        {"gcp/us-central1/a2-highgpu-1g", "committed-use-1y", 12, 1, "20272.44 USD",
         "1,689.3711392 a month, 1,689.37 x 12"},
        {"gcp/us-central1/a2-highgpu-1g", "committed-use-3y", 36, 1, "33788.52 USD",
         "938.56707798 a month, 938.57 x 36"},
        {"tencent/unstated/GN10X.2XLARGE40", "on-demand", 12, 1, "157855.20 CNY",
         "18.02 x 730 = 13,154.60, x 12"},
        {"tencent/unstated/GN10X.2XLARGE40", "subscription-1m", 12, 1, "62280.00 CNY",
         "5,190 x 12, at 100 % each"},
        {"tencent/unstated/GN10X.2XLARGE40", "subscription-5m", 10, 1, "51900.00 CNY", "2 x 5 x 5,190"},
        {"nhn/all/g2.v100.c8m90", "on-demand", 12, 1, "36415320 KRW", "4,157 x 730 = 3,034,610, x 12"},
        {"nhn/all/g2.v100.c16m180", "on-demand", 12, 2, "69186480 KRW", "7,898 x 730 = 5,765,540, x 12"},
    };
    for (const Case& row : cases) {
        CAPTURE(row.offer);
        CAPTURE(row.plan);
        CAPTURE(row.byHand);
        CHECK(total(row.offer, row.plan, row.months, row.gpus, "2026-11-20") == row.expected);
    }
}

TEST_CASE("list prices that were cut are quoted as of their day")
{
    // p5.48xlarge 98.32 to 55.04 and p4d.24xlarge 32.7726 to 21.957642, both seen on 2025-06-23.
    CHECK(total("aws/us-east-1/p5.48xlarge", "on-demand", 1, 8, "2025-06-22") == "71773.60 USD");
    CHECK(total("aws/us-east-1/p5.48xlarge", "on-demand", 1, 8, "2025-06-23") == "40179.20 USD");
    CHECK(total("aws/us-east-1/p4d.24xlarge", "on-demand", 1, 8, "2025-06-22") ==
          "23924.00 USD");  // 23,923.998
    CHECK(total("aws/us-east-1/p4d.24xlarge", "on-demand", 1, 8, "2025-06-23") ==
          "16029.08 USD");  // 16,029.07866
}

TEST_CASE("more than ten thousand prices are shipped, each with a day and a source")
{
    std::size_t prices = 0;
    for (const Offer& offer : shippedCatalog()->offers()) {
        for (const Price& price : offer.prices) {
            ++prices;
            REQUIRE(price.source != nullptr);
            REQUIRE_FALSE(price.source->reference.empty());
            REQUIRE(price.asOf > parseDate("2015-01-01").value());
        }
    }
    MESSAGE(prices << " shipped prices");
    CHECK(prices > 10'000);
}

TEST_CASE("every GPU of the shipped books is in the hardware table")
{
    const auto catalog = shippedCatalog();
    for (const Offer& offer : catalog->offers()) {
        CAPTURE(offer.name());
        CHECK((offer.gpu.empty() || catalog->hardware().byId(offer.gpu) != nullptr));
    }
}

TEST_CASE("the best offer of each place is the best of all offers, however few of them are totalled")
{
    std::size_t places = 0;
    for (const char* const gpu : {"V100", "T4", "A100"}) {
        for (const BestPer per : {BestPer::Provider, BestPer::Region, BestPer::Plan}) {
            ComparisonRequest request;
            request.filter.gpus = {gpu};
            request.filter.tenancies = {};
            request.demand.gpus = Rational(per == BestPer::Region ? 6 : 1);
            request.demand.months = per == BestPer::Plan ? 7 : 36;
            request.demand.convention =
                per == BestPer::Plan ? MonthConvention::Calendar : MonthConvention::Average730;
            request.demand.shape = FlatUtilization{Percentage::parse("37.5%").value()};
            request.billing.mode = per == BestPer::Region ? Billing::Mode::Exact : Billing::Mode::Provider;
            request.asOf = parseDate("2026-11-21").value();
            request.bestPer = BestPer::None;
            const Comparison all = compare(*shippedCatalog(), request).value();
            request.bestPer = per;
            const Comparison best = compare(*shippedCatalog(), request).value();
            CHECK(best.considered == all.considered);
            CHECK(bestOf(best, per) == bestOf(all, per));
            std::size_t rows = 0;
            for (const ComparisonGroup& group : best.groups) {
                rows += group.rows.size();
            }
            CHECK(rows == bestOf(all, per).size());
            places += rows;
        }
    }
    CHECK(places > 100);
}
