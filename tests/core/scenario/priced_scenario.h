// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <fstream>
#include <sstream>

#include "core/report/scenario_report.h"
#include "core/scenario/scenario_run.h"
#include "tests/core/scenario/scenario_text.h"

namespace gpucost::test {

inline std::string exampleText(const std::string& name)
{
    std::ifstream in(std::string(GPUCOST_SOURCE_DIR) + "/docs/examples/" + name);
    std::ostringstream content;
    content << in.rdbuf();
    return content.str();
}

inline Checked<ScenarioResult> ran(const Scenario& scenario)
{
    return run(scenario, {shippedCatalog(), shippedExchangeRates(), shippedOwnedPresets()});
}

inline ScenarioResult good(const Scenario& scenario)
{
    auto result = ran(scenario);
    if (!result) {
        for (const Error& error : result.error()) {
            MESSAGE(describe(error));
        }
    }
    REQUIRE(result);
    return std::move(*result);
}

/// Assumed prices on a real machine, so that every number can be worked out by hand: on demand 1 USD an hour,
/// a year all upfront for 4,380 USD, which is half of it. A 730-hour month of one machine is 730 USD.
inline std::string withPrices(const std::string& more = "", const std::string& options = "")
{
    const std::string assumed = R"("assumed_prices": [
        {"offer": "aws/ap-northeast-2/p3.2xlarge", "plan": "on-demand", "currency": "USD", "rate": "1",
         "reason": "a round number"},
        {"offer": "aws/ap-northeast-2/p3.2xlarge", "plan": "reserved-1y-all-upfront", "currency": "USD",
         "rate": "0", "upfront": "4380", "reason": "half of it"}],)";
    const std::string two =
        R"({"id": "on-demand", "offer": "aws/ap-northeast-2/p3.2xlarge", "plan": "on-demand"},
           {"id": "reserved", "offer": "aws/ap-northeast-2/p3.2xlarge", "plan": "reserved-1y-all-upfront"})";
    return scenarioText(assumed + more, options.empty() ? two : options);
}

/// A total is its parts, whatever was added; every view of it sums to it.
inline void checkSums(const OptionResult& option)
{
    Money sum = option.quote->total();
    for (const AddedFlow& flow : option.added) {
        sum = sum - flow.amount;
    }
    CHECK(sum == option.total);
    CHECK(-option.payable->total() == option.total);
    Money billed = sum - sum;
    Money amortized = billed;
    Money payable = billed;
    for (const ScenarioMonth& month : monthsOf(option)) {
        billed = billed + month.billed;
        amortized = amortized + month.amortized;
        payable = payable + month.payable;
        CHECK(month.cumulative == payable);
    }
    CHECK(billed == option.quote->total());
    CHECK(amortized == option.quote->total());
    CHECK(payable == option.total);
}

}  // namespace gpucost::test
