// SPDX-License-Identifier: Apache-2.0
#include "core/workload/evaluation.h"

#include <doctest/doctest.h>

#include "core/workload/recommendation.h"
#include "tests/core/offer/book_text.h"

using namespace gpucost;

namespace {

std::string machine(const std::string& type, const std::string& gpu, const std::string& count,
                    const std::string& prices)
{
    return book_text::offer(
        prices,
        R"("provider": "aws", "region": "us-east-1", "instance_type": ")" + type + R"(", "gpu": ")" + gpu +
            R"(", "gpu_count": ")" + count +
            R"(", "includes_host": true, "os": "linux", "tenancy": "shared", "tax": "unknown", "billing": "aws-linux")");
}

std::string spot(const std::string& rate)
{
    return R"({"plan": "spot", "rate": ")" + rate + "\", " + book_text::tail();
}

/// Two GPUs whose measured ResNet-50 rates stand in the benchmark's README: V100 3,382 and T4 1,198 images/s
/// at batch 256; 595 and 652 at batch 8.
Catalog v100AndT4(const std::string& v100Rate = "1.00")
{
    const std::string offers =
        machine("one-v100", "v100-sxm2-16gb", "1", book_text::onDemand(v100Rate)) + ',' +
        machine("one-t4", "t4", "1", book_text::onDemand("0.526") + ',' + spot("0.20")) + ',' +
        machine("four-t4", "t4", "4", book_text::onDemand("3.912"));
    auto book = std::make_shared<const PriceBook>(book_text::read(book_text::book(offers)));
    const auto shipped = shippedCatalog();
    return Catalog({book}, std::shared_ptr<const HardwareTable>(shipped, &shipped->hardware()));
}

PerformanceData data()
{
    return {shippedCatalog()->hardware(), shippedBenchmarks(), shippedAccuracy()};
}

Workload resnet(std::optional<std::int64_t> batch)
{
    Workload workload;
    workload.id = "resnet";
    workload.unit = WorkUnit::Image;
    workload.precisions = {Precision::Fp16};
    workload.batch = batch;
    workload.series = {"dle/resnet50-inference-pytorch"};
    for (const BenchmarkSeries& series : shippedBenchmarks().series()) {
        if (series.title.find("ResNet-50 v1.5 inference (PyTorch)") != std::string::npos) {
            workload.series = {series.id};
        }
    }
    return workload;
}

PricedMachines price(const Catalog& catalog, std::vector<PlanKey> plans = {})
{
    MachineRequest request;
    request.asOf = *parseDate("2026-09-01");
    request.billing.asOf = request.asOf;
    request.use.start = Month(2026, 9);
    request.plans = std::move(plans);
    auto priced = PricedMachines::price(catalog, request);
    REQUIRE(priced);
    return std::move(*priced);
}

Evaluation evaluated(const Workload& workload, const PricedMachines& machines, EvaluationRules rules = {})
{
    auto evaluation = evaluate(workload, machines, rules, data());
    REQUIRE(evaluation);
    return std::move(*evaluation);
}

std::string cost(const WorkloadOption& option, int places)
{
    return toString(round(option.perUnit * Rational(1'000), Scale{places}, Rounding::HalfUp).amount());
}

const WorkloadOption& on(const Evaluation& evaluation, std::string_view type,
                         PlanKind plan = PlanKind::OnDemand)
{
    for (const WorkloadOption& option : evaluation.groups.at(0).options) {
        if (option.way->offer->instanceType == type && option.plan.parts[0].key.kind == plan) {
            return option;
        }
    }
    FAIL("no option on " << std::string(type));
    return evaluation.groups.at(0).options.front();
}

}  // namespace

TEST_CASE("a thousand images cost the hour's price over what the measured row does in an hour")
{
    const Catalog catalog = v100AndT4();
    const PricedMachines machines = price(catalog);
    const Evaluation evaluation = evaluated(resnet(256), machines, {.bestPer = BestOption::None});
    // 1.00 / (3382 x 3600) x 1000 = 1 / 12,175.2
    CHECK(cost(on(evaluation, "one-v100"), 10) == "0.0000821342");
    // 0.526 / (1198 x 3600) x 1000 = 0.526 / 4,312.8
    CHECK(cost(on(evaluation, "one-t4"), 10) == "0.0001219625");
    CHECK(on(evaluation, "one-v100").performance->throughput.evidence == Evidence::Measured);
    // Four T4 are scaled by count from the one that was measured: 3.912 / (4792 x 3600) x 1000
    CHECK(on(evaluation, "four-t4").performance->throughput.evidence == Evidence::Scaled);
    CHECK(cost(on(evaluation, "four-t4"), 10) == "0.0002267668");
}

TEST_CASE("the advice turns from V100 to T4 where the measured rows turn")
{
    const Catalog catalog = v100AndT4();
    const PricedMachines machines = price(catalog, {PlanKey{}});
    const Evaluation large = evaluated(resnet(256), machines);
    const Evaluation small = evaluated(resnet(8), machines);
    CHECK(large.groups.at(0).options.front().performance->gpu->id == "v100-sxm2-16gb");
    CHECK(small.groups.at(0).options.front().performance->gpu->id == "t4");

    const Recommendation advice = recommend(resnet(256), machines, {}, data(), large, large.groups.at(0));
    REQUIRE(advice.runnerUp != nullptr);
    CHECK(advice.runnerUp->performance->gpu->id == "t4");
    // 1 - (1 / 12,175.2) / (0.526 / 4,312.8) = 0.32656...
    CHECK(toString(round(advice.priceFall, Scale{4}, Rounding::HalfUp)) == "0.3266");
    std::vector<std::int64_t> turning;
    for (const ChangedChoice& choice : advice.batches) {
        CHECK(choice.gpu == "t4");
        turning.push_back(choice.batch);
    }
    // At batch 32 2,146 against 1,128 images/s: 1 / 2146 = 0.000466 is less than 0.526 / 1128 =
    // 0.000466312...
    CHECK(turning == std::vector<std::int64_t>{1, 8});
}

TEST_CASE("a job on demand is billed as the run it is, and the minimum counts")
{
    const Catalog catalog = v100AndT4("3.06");
    const PricedMachines machines = price(catalog);
    Workload job = resnet(256);
    job.amount = Decimal(1'000'000);
    const Evaluation evaluation = evaluated(job, machines, {.bestPer = BestOption::None});
    const WorkloadOption& v100 = on(evaluation, "one-v100");
    CHECK(v100.pricedAsRun);
    // 1,000,000 / 3382 = 295.68 s, billed as 296 s: 3.06 x 296 / 3600 = 0.2516
    CHECK(toString(roundToMinorUnit(*v100.cost)) == "0.25 USD");
    job.amount = Decimal(3'382);  // one second of work, but at least 60 s are billed: 3.06 / 60 = 0.051
    const Evaluation brief = evaluated(job, machines, {.bestPer = BestOption::None});
    CHECK(toString(roundToMinorUnit(*on(brief, "one-v100").cost)) == "0.05 USD");
}

TEST_CASE("a deadline buys more machines, and what cannot be divided misses it")
{
    const Catalog catalog = v100AndT4();
    const PricedMachines machines = price(catalog, {PlanKey{}});
    Workload job = resnet(256);
    job.amount = Decimal(100'000'000);
    job.deadlineHours = Decimal(1);
    const Evaluation evaluation = evaluated(job, machines, {.bestPer = BestOption::None});
    // 100,000,000 / (3382 x 3600) = 8.21: nine machines
    CHECK(on(evaluation, "one-v100").machines == 9);
    CHECK_FALSE(on(evaluation, "one-v100").missesDeadline);
    job.interconnect = Interconnect::Machine;
    const Evaluation whole = evaluated(job, machines, {.bestPer = BestOption::None});
    CHECK(on(whole, "one-v100").machines == 1);
    CHECK(on(whole, "one-v100").missesDeadline);
    const Recommendation advice = recommend(job, machines, {}, data(), whole, whole.groups.at(0));
    CHECK(advice.choice == nullptr);
    REQUIRE(advice.fastest != nullptr);
    CHECK(advice.fastest->way->offer->instanceType == "four-t4");
}

TEST_CASE("the frontier holds what no other way beats on both cost and time")
{
    const Catalog catalog = v100AndT4();
    const PricedMachines machines = price(catalog);
    const Evaluation evaluation = evaluated(resnet(256), machines, {.bestPer = BestOption::None});
    const EvaluationGroup& group = evaluation.groups.at(0);
    // By cost: one-t4 spot (0.20 / 1198), one-v100 (1 / 3382), one-t4 (0.526 / 1198), four-t4. By time:
    // four-t4 4792/s, V100 3382/s, T4 1198/s. T4 on demand is slower and dearer than the V100.
    std::vector<std::string> types;
    for (const WorkloadOption& option : group.frontier) {
        types.push_back(std::string(option.way->offer->instanceType) + ' ' + toString(option.plan));
    }
    CHECK(types == std::vector<std::string>{"one-t4 spot", "one-v100 on-demand", "four-t4 on-demand"});
    for (const WorkloadOption& option : group.options) {
        bool beaten = false;
        for (const WorkloadOption& other : group.options) {
            beaten |= other.perUnit.value() <= option.perUnit.value() &&
                      other.unitsPerSecond >= option.unitsPerSecond &&
                      (other.perUnit.value() < option.perUnit.value() ||
                       other.unitsPerSecond > option.unitsPerSecond);
        }
        CHECK(option.onFrontier == !beaten);
    }
}

TEST_CASE("asked for measured rows alone, nothing scaled is left")
{
    const Catalog catalog = v100AndT4();
    const PricedMachines machines = price(catalog);
    const Evaluation evaluation =
        evaluated(resnet(256), machines, {.atLeast = Evidence::Measured, .bestPer = BestOption::None});
    for (const WorkloadOption& option : evaluation.groups.at(0).options) {
        CHECK(option.performance->throughput.evidence == Evidence::Measured);
    }
    REQUIRE(evaluation.exclusions.size() == 1);
    CHECK(evaluation.exclusions[0].gpu == "t4");
    CHECK(evaluation.exclusions[0].gpus == 4);
}

TEST_CASE("memory larger than any machine leaves nothing, with the reason for each")
{
    const Catalog catalog = v100AndT4();
    const PricedMachines machines = price(catalog);
    Workload huge = resnet(256);
    huge.memoryGb = Decimal(1'000'000);
    const Evaluation evaluation = evaluated(huge, machines);
    CHECK(evaluation.groups.empty());
    CHECK(evaluation.exclusions.size() == 3);
    for (const Exclusion& exclusion : evaluation.exclusions) {
        CHECK(exclusion.reason.find("usable") != std::string::npos);
    }
}

TEST_CASE("a series that the workload does not name is refused")
{
    const Catalog catalog = v100AndT4();
    const PricedMachines machines = price(catalog);
    const auto evaluation = evaluate(resnet(256), machines, {.series = "mlperf-of-nowhere"}, data());
    REQUIRE_FALSE(evaluation);
    CHECK(evaluation.error().code == ErrorCode::NotFound);
}

TEST_CASE("the options kept are the cheapest of all that there are")
{
    MachineRequest request;
    request.asOf = *parseDate("2026-11-21");
    request.billing.asOf = request.asOf;
    request.billing.currency = Currency::parse("USD").value();
    request.billing.shippedRates = shippedExchangeRates();
    request.use.start = Month(2026, 11);
    const auto machines = PricedMachines::price(*shippedCatalog(), request);
    REQUIRE(machines);
    for (const Workload& workload : shippedWorkloads()) {
        CAPTURE(workload.id);
        const Evaluation all = evaluated(workload, *machines, {.bestPer = BestOption::None});
        const Evaluation best = evaluated(workload, *machines, {.bestPer = BestOption::Gpu});
        REQUIRE(all.groups.size() == best.groups.size());
        for (std::size_t i = 0; i < all.groups.size(); ++i) {
            CHECK(all.groups[i].options.front().perUnit == best.groups[i].options.front().perUnit);
            CHECK(all.groups[i].frontier.size() == best.groups[i].frontier.size());
        }
    }
}
