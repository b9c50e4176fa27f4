// SPDX-License-Identifier: Apache-2.0
#include <algorithm>

#include <doctest/doctest.h>

#include "core/offer/catalog.h"
#include "core/workload/throughput.h"

using namespace gpucost;

TEST_CASE(
    "every ready-made workload is free of contradictions, says where it comes from, and can be done "
    "somewhere")
{
    CHECK(shippedWorkloads().size() >= 25);
    for (const Workload& w : shippedWorkloads()) {
        CAPTURE(w.id);
        CHECK(problemsOf(w).empty());
        CHECK_FALSE(w.source.empty());
        const auto series = seriesFor(w, "", shippedBenchmarks());
        REQUIRE(series);
        CHECK(series->has_value() == !w.series.empty());
        const ThroughputRules rules{.series = *series, .accuracy = &shippedAccuracy()};
        std::size_t measured = 0;
        std::size_t possible = 0;
        for (const Accelerator& gpu : shippedCatalog()->hardware().accelerators()) {
            for (const std::int64_t gpus : {1, 2, 4, 8}) {
                const auto found =
                    throughputOn(w, gpu, gpus, rules, shippedBenchmarks(), shippedCatalog()->hardware());
                possible += found ? 1U : 0U;
                measured += found && found->evidence == Evidence::Measured ? 1U : 0U;
            }
        }
        CHECK(possible > 0);
        CHECK((measured > 0) == (*series || w.kind == WorkloadKind::Batch));
    }
}

TEST_CASE("all kinds of work and the questions that people ask first are there")
{
    for (int kind = 0; kind < 7; ++kind) {
        CHECK(std::any_of(shippedWorkloads().begin(), shippedWorkloads().end(),
                          [kind](const Workload& w) { return w.kind == static_cast<WorkloadKind>(kind); }));
    }
    for (const char* id :
         {"resnet50-inference", "resnet50-training", "bert-large-inference", "bert-large-pretraining",
          "llama-7b-decoding", "llama-70b-decoding", "fp64-stencil", "fp64-dense-lu", "34b-finetuning",
          "34b-lora", "batch-v100-hours", "graphics-4k"}) {
        CAPTURE(id);
        CHECK(std::any_of(shippedWorkloads().begin(), shippedWorkloads().end(),
                          [id](const Workload& w) { return w.id == id; }));
    }
}
