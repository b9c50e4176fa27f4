// SPDX-License-Identifier: Apache-2.0
#include "core/report/gpu_comparison_report.h"

#include "core/report/csv.h"
#include "tests/core/report/reports_fixture.h"

using namespace gpucost;
using namespace gpucost::test;

namespace {

std::string compared(std::initializer_list<const char*> names, Format format)
{
    std::vector<NamedGpus> gpus;
    for (const char* name : names) {
        gpus.push_back(namedGpus(name, *shippedCatalog(), shippedBenchmarks()));
    }
    return gpuComparisonReport(gpus, *shippedCatalog(), shippedBenchmarks(), parseDate("2026-07-20").value(),
                               format);
}

bool contains(const std::string& text, const std::string& part)
{
    return text.find(part) != std::string::npos;
}

}  // namespace

TEST_CASE("V100 or T4: what was measured stands beside the ratios of peaks")
{
    const std::string text = compared({"V100", "T4"}, Format::Text);
    CHECK(contains(
        text, "V100 ÷ T4: measured 0.91 to 4.33 (32 pairs in 8 series); ratios of peaks: FP32 1.94, FP16"));
    // Ridges: 125 / 0.9 and 65 / 0.32 operations per byte
    CHECK(contains(text, "138.9         203.1    0.68"));
}

TEST_CASE("a family stands for the variant of which most is measured")
{
    const NamedGpus v100 = namedGpus("V100", *shippedCatalog(), shippedBenchmarks());
    REQUIRE(v100.variants.size() > 3);
    CHECK(v100.variants.front()->id == "v100-sxm2-16gb");
    CHECK(namedGpus("v100-pcie-32gb", *shippedCatalog(), shippedBenchmarks()).variants.size() == 1);
    CHECK(namedGpus("K9", *shippedCatalog(), shippedBenchmarks()).variants.empty());
}

TEST_CASE("the cheapest GPU-hour is that of a whole machine, by an independent search")
{
    const std::string csv = compared({"A100", "T4"}, Format::Csv);
    const auto rows = parseCsv(csv, "compare.csv");
    REQUIRE(rows.has_value());
    std::size_t prices = 0;
    for (const auto& row : *rows) {
        CHECK(row.size() == rows->front().size());
        if (row[1] != "on_demand_USD") {
            continue;
        }
        std::optional<Rational> least;
        for (const Offer& offer : shippedCatalog()->offers()) {
            const bool system = offer.os == OperatingSystem::Linux || offer.os == OperatingSystem::Unstated;
            const bool tenancy = offer.tenancy == Tenancy::Shared || offer.tenancy == Tenancy::Unstated;
            const Price* price = priceOn(offer, PlanKey{}, parseDate("2026-07-20").value());
            if (offer.gpu != row[9] || !offer.includesHost || !system || !tenancy || !offer.gpuCount ||
                !offer.gpuCount->isWhole() || price == nullptr || price->currency != currency("USD") ||
                price->form != PriceForm::Terms || price->rate.isZero()) {
                continue;
            }
            const bool monthly = price->per == Per::InstanceMonth || price->per == Per::GpuMonth;
            const bool each = price->per == Per::GpuHour || price->per == Per::GpuMonth;
            const Rational hour =
                Rational(price->rate) / Rational(monthly ? 730 : 1) / (each ? Rational(1) : *offer.gpuCount);
            least = least ? std::min(*least, hour) : hour;
        }
        REQUIRE(least.has_value());
        CHECK(row[10] == toString(round(*least, Scale{6}, Rounding::HalfUp)));
        ++prices;
    }
    CHECK(prices == 2);
}

TEST_CASE("GPUs of which nothing comparable was measured and figures that are unknown are said to be so")
{
    for (const Format format : {Format::Text, Format::Markdown}) {
        const std::string text = compared({"K80", "M60"}, format);
        CHECK(contains(text, "nothing comparable was measured"));
        CHECK(contains(text, "unknown"));
    }
    CHECK(contains(compared({"K80", "T4"}, Format::Json), "\"value\": null"));
}
