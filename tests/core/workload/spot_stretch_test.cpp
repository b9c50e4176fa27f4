// SPDX-License-Identifier: Apache-2.0
#include "core/workload/spot_stretch.h"

#include <doctest/doctest.h>

#include "core/workload/interruption.h"

using namespace gpucost;

namespace {

Hours time(std::int64_t minutes)
{
    return Hours(Rational(Integer(minutes), Integer(60)));
}

SpotRules lives(std::int64_t low, std::int64_t expected, std::int64_t high)
{
    SpotRules rules;
    rules.life = Spread<Hours>{time(low), time(expected), time(high)};
    rules.restart = time(10);
    return rules;
}

Workload training(const char* parameters)
{
    Workload workload;
    workload.kind = WorkloadKind::Training;
    workload.model.parameters = Decimal::of(parameters);
    return workload;
}

}  // namespace

TEST_CASE("training on spot takes as much longer as Daly's model says")
{
    SpotRules rules = lives(1'440, 1'440, 1'440);
    rules.write = time(5);
    const SpotVerdict verdict = spotStretch(training("1"), "aws", "t4", 1, rules);
    REQUIRE(verdict.stretch);
    // 5 min checkpoints, 10 min restart, 24 h: 547.882 h for 500 h of work (worked example daly-wall-cost)
    CHECK(toString(verdict.stretch->expected) == "1.09576");
    CHECK(toString(verdict.stretch->shortLife) == "1.09576");
}

TEST_CASE("a checkpoint takes 14 bytes a trained parameter at 1 GB/s; an adapter is a small one")
{
    const SpotRules rules = lives(1'440, 1'440, 1'440);
    SpotRules written = rules;
    written.write = Hours(Rational(Integer(34 * 14), Integer(3'600)));  // 34e9 x 14 B / 1e9 B/s = 476 s
    const Workload whole = training("34000000000");
    CHECK(spotStretch(whole, "aws", "t4", 1, rules).stretch->expected ==
          spotStretch(whole, "aws", "t4", 1, written).stretch->expected);
    Workload adapter = whole;
    adapter.recipe.adapterShare = Percentage::ofFraction(Rational(Integer(1), Integer(100)));
    CHECK(spotStretch(adapter, "aws", "t4", 1, rules).stretch->expected <
          spotStretch(whole, "aws", "t4", 1, rules).stretch->expected);
}

TEST_CASE("what keeps its work pays the restart alone")
{
    Workload service = training("1");
    service.kind = WorkloadKind::Inference;
    const SpotVerdict verdict = spotStretch(service, "aws", "t4", 8, lives(60, 600, 6'000));
    REQUIRE(verdict.stretch);
    // e^(10/600) = 1.016806..., e^(10/60) = 1.181360..., e^(10/6000) = 1.001668...
    CHECK(toString(verdict.stretch->expected) == "1.01681");
    CHECK(toString(verdict.stretch->shortLife) == "1.18136");
    CHECK(toString(verdict.stretch->longLife) == "1.00167");
}

TEST_CASE("machines that are lost faster than work gets done never finish")
{
    SpotRules rules = lives(1, 1, 1);
    rules.write = time(30);
    const SpotVerdict verdict = spotStretch(training("1"), "aws", "t4", 16, rules);
    CHECK(verdict.neverFinishes);
    CHECK_FALSE(verdict.stretch);
}

TEST_CASE("where no lives are known, nothing is assumed")
{
    const SpotRules none;
    CHECK_FALSE(spotStretch(training("1"), "aws", "v100-sxm2-16gb", 1, none).stretch);
    SpotRules presets;
    presets.presets = &shippedInterruptionPresets();
    CHECK_FALSE(spotStretch(training("1"), "nhn", "t4", 1, presets).stretch);
    const auto known = spotStretch(training("1"), "aws", "v100-sxm2-16gb", 1, presets);
    REQUIRE(known.stretch);
    CHECK(known.stretch->longLife <= known.stretch->expected);
    CHECK(known.stretch->expected <= known.stretch->shortLife);
    CHECK(known.stretch->basis.find("aws-v100-2023-02") != std::string::npos);
}
