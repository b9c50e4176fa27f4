// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <string>

#include <doctest/doctest.h>

#include "core/scenario/scenario.h"

namespace gpucost::test {

/// A small scenario: two options of one offer, in dollars. `more` holds further fields, each with a comma
/// after it; `options` stands for the two.
inline std::string scenarioText(const std::string& more = "", const std::string& options = "")
{
    const std::string two =
        R"({"id": "on-demand", "offer": "aws/test/box", "plan": "on-demand"},
           {"id": "reserved", "offer": "aws/test/box", "plan": "reserved-1y-all-upfront"})";
    return R"({"schema": "gpucost.scenario.v1", "name": "A test", "as_of": "2026-01-31",)" +
           std::string(R"("demand": {"gpus": "1", "months": 12, "start": "2026-02"},)") + more +
           R"("currency": "USD", "options": [)" + (options.empty() ? two : options) +
           R"(], "baseline": "on-demand"})";
}

inline Scenario scenarioOf(const std::string& text)
{
    const auto read = readScenario(text, "test.json");
    if (!read) {
        for (const Error& error : read.error()) {
            MESSAGE(describe(error));
        }
    }
    REQUIRE(read);
    return *read;
}

}  // namespace gpucost::test
