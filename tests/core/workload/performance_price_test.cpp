// SPDX-License-Identifier: Apache-2.0
#include "core/workload/performance_price.h"

#include <algorithm>

#include <doctest/doctest.h>

using namespace gpucost;

namespace {

MachineRequest request(std::vector<std::string> gpus, std::vector<PlanKey> plans, const char* day)
{
    MachineRequest request;
    request.filter.gpus = std::move(gpus);
    request.plans = std::move(plans);
    request.asOf = *parseDate(day);
    request.billing.asOf = request.asOf;
    request.use.start = Month(request.asOf);
    request.use.months = 36;
    return request;
}

const PlanKey onDemand{PlanKind::OnDemand, 0, Payment::None, OfferingClass::Standard};
const PlanKey allUpfront{PlanKind::Reserved, 36, Payment::AllUpfront, OfferingClass::Standard};

Rational decimal(const char* text)
{
    return Rational(Decimal::of(text));
}

PerformanceMeasure measure(const char* text)
{
    return parsePerformanceMeasure(text).value();
}

const PerformanceGroup& dollars(const PerformancePrices& prices)
{
    const auto group = std::find_if(
        prices.groups.begin(), prices.groups.end(),
        [](const PerformanceGroup& each) { return each.includesHost && each.currency == currency("USD"); });
    REQUIRE(group != prices.groups.end());
    return *group;
}

}  // namespace

TEST_CASE("worked by hand: AWS in Seoul on 2019-09-06")
{
    // The 2019 sheet and AWS's price list of that day: p3.2xlarge 4.234 USD an hour on demand, 44,034 USD for
    // three years all upfront; one V100 SXM2 16 GB: 125 TFLOPS at FP16, 7.8 at FP64, 900 GB/s, 16 GB.
    struct Row {
        const char* measure;
        PlanKey plan;
        Rational expected;
    };
    MachineRequest asked = request({"v100-sxm2-16gb"}, {onDemand, allUpfront}, "2019-09-06");
    asked.filter.providers = {"aws"};
    asked.filter.regions = {"ap-northeast-2"};
    const auto machines = PricedMachines::price(*shippedCatalog(), asked);
    REQUIRE(machines.has_value());
    const Rational hourUpfront = decimal("44034") / Rational(26'280);
    for (const Row& row : {Row{"fp16", onDemand, decimal("4.234") / Rational(125)},
                           Row{"fp64", onDemand, decimal("4.234") / decimal("7.8")},
                           Row{"bandwidth", onDemand, decimal("4.234") / Rational(900)},
                           Row{"memory", onDemand, decimal("4.234") / Rational(16)},
                           Row{"fp16", allUpfront, hourUpfront / Rational(125)},
                           Row{"memory", allUpfront, hourUpfront / Rational(16)}}) {
        CAPTURE(row.measure);
        const auto prices = performancePrices(*machines, measure(row.measure), shippedCatalog()->hardware());
        REQUIRE(prices.has_value());
        const auto& rows = dollars(*prices).rows;
        const auto found = std::find_if(rows.begin(), rows.end(), [&](const PricedPerformance& priced) {
            return planOf(priced.way->way).parts.front().key == row.plan;
        });
        REQUIRE(found != rows.end());
        // One machine with 1, 4 and 8 GPUs at the same price for a GPU: the first by name stands for them.
        CHECK(found->perUnitHour.value() * Rational(found->gpus) == row.expected * Rational(found->gpus));
    }
}

TEST_CASE("half the use doubles what an hour of a reserved machine costs, not what one on demand costs")
{
    MachineRequest asked = request({"v100-sxm2-16gb"}, {onDemand, allUpfront}, "2019-09-06");
    asked.filter.providers = {"aws"};
    asked.filter.regions = {"ap-northeast-2"};
    const auto full = PricedMachines::price(*shippedCatalog(), asked);
    asked.use.shape = FlatUtilization{Percentage::parse("50%").value()};
    const auto half = PricedMachines::price(*shippedCatalog(), asked);
    REQUIRE(full.has_value());
    REQUIRE(half.has_value());
    const auto ofFull = performancePrices(*full, measure("fp16"), shippedCatalog()->hardware());
    const auto ofHalf = performancePrices(*half, measure("fp16"), shippedCatalog()->hardware());
    for (const PricedPerformance& row : dollars(*ofFull).rows) {
        const PlanKey key = planOf(row.way->way).parts.front().key;
        for (const PricedPerformance& other : dollars(*ofHalf).rows) {
            if (planOf(other.way->way).parts.front().key == key) {
                const Rational factor(key.kind == PlanKind::OnDemand ? 1 : 2);
                CHECK(other.perUnitHour.value() == row.perUnitHour.value() * factor);
            }
        }
    }
}

TEST_CASE("a figure that no source gives is never priced, and its GPU is listed")
{
    const auto machines =
        PricedMachines::price(*shippedCatalog(), request({"V100", "T4", "A100"}, {onDemand}, "2026-07-20"));
    REQUIRE(machines.has_value());
    const auto prices = performancePrices(*machines, measure("bf16"), shippedCatalog()->hardware());
    REQUIRE(prices.has_value());
    for (const PerformanceGroup& group : prices->groups) {
        for (const PricedPerformance& row : group.rows) {
            CHECK(row.gpu->family == "A100");
        }
    }
    std::vector<std::string> unknown;
    for (const UnknownFigure& figure : prices->unknown) {
        unknown.emplace_back(figure.id);
        CHECK(figure.offers > 0);
    }
    CHECK(std::find(unknown.begin(), unknown.end(), "t4") != unknown.end());
    CHECK(std::find(unknown.begin(), unknown.end(), "v100-sxm2-16gb") != unknown.end());
    CHECK(std::is_sorted(unknown.begin(), unknown.end()));
}

TEST_CASE(
    "over the whole catalog: the cheapest of each GPU and way to buy, in order, by an independent search")
{
    const auto machines = PricedMachines::price(*shippedCatalog(), request({}, {}, "2026-07-20"));
    REQUIRE(machines.has_value());
    const HardwareTable& hardware = shippedCatalog()->hardware();
    for (const char* what : {"fp64", "fp16", "int8", "bandwidth", "memory"}) {
        CAPTURE(what);
        const auto prices = performancePrices(*machines, measure(what), hardware);
        REQUIRE(prices.has_value());
        std::size_t considered = 0;
        for (const PerformanceGroup& group : prices->groups) {
            considered += group.considered;
            for (std::size_t i = 1; i < group.rows.size(); ++i) {
                CHECK(group.rows[i - 1].perUnitHour.value() <= group.rows[i].perUnitHour.value());
            }
        }
        std::size_t priced = 0;
        for (const PricedWay& way : machines->ways()) {
            const MachineKind& kind = machines->kinds()[way.kind];
            const Accelerator* gpu = hardware.byId(kind.gpu);
            const auto figure = gpu == nullptr ? std::nullopt : figureOf(*gpu, measure(what));
            if (!figure) {
                continue;
            }
            ++priced;
            // total / hours / (figure * gpus), compared without dividing
            const PlanKey key = planOf(way.way).parts.front().key;
            for (const PerformanceGroup& group : prices->groups) {
                if (group.includesHost != way.offer->includesHost || group.currency != way.currency) {
                    continue;
                }
                const auto best = std::find_if(group.rows.begin(), group.rows.end(), [&](const auto& row) {
                    const PlanKey other = planOf(row.way->way).parts.front().key;
                    return row.gpu == gpu && other.kind == key.kind && other.termMonths == key.termMonths;
                });
                REQUIRE(best != group.rows.end());
                const auto scaled = [](std::int64_t total, std::int64_t gpus) {
                    return Rational(total) * Rational(gpus);
                };
                CHECK(scaled(best->way->total, kind.gpus) <= scaled(way.total, best->gpus));
            }
        }
        CHECK(considered == priced);
    }
}

TEST_CASE("measures are read by name, others refused")
{
    CHECK(toString(measure("FP16")) == "fp16");
    CHECK(hourUnit(measure("int8")) == "TOP-hour");
    CHECK(hourUnit(measure("fp64")) == "TFLOP-hour");
    CHECK(figureUnit(measure("bandwidth")) == "GB/s");
    CHECK(hourUnit(measure("Memory")) == "GB-hour");
    for (const char* text : {"", "fp17", "flops", "memory ", "<b>"}) {
        CHECK(!parsePerformanceMeasure(text).has_value());
    }
}

TEST_CASE("machines that never run have no price for an hour")
{
    MachineRequest asked = request({"T4"}, {onDemand}, "2026-07-20");
    asked.use.shape = FlatUtilization{Percentage::parse("0%").value()};
    const auto machines = PricedMachines::price(*shippedCatalog(), asked);
    REQUIRE(machines.has_value());
    const auto prices = performancePrices(*machines, measure("fp16"), shippedCatalog()->hardware());
    REQUIRE(!prices.has_value());
    CHECK(prices.error().code == ErrorCode::Usage);
}
