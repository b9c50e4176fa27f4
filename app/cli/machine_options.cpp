// SPDX-License-Identifier: Apache-2.0
#include "app/cli/machine_options.h"

namespace gpucost::cli {

std::vector<PlanKey> readWays(const std::vector<std::string>& plans, Errors& problems)
{
    std::vector<PlanKey> ways;
    for (const std::string& text : plans) {
        const auto plan = readPlan(text, "--plan", problems);
        if (plan && (plan->parts.size() != 1 || plan->parts[0].instances || plan->parts[0].hourlySpend)) {
            wrongValue(problems, "--plan", text, "one way to buy for all machines: no mix, number or amount");
        } else if (plan) {
            ways.push_back(plan->parts[0].key);
        }
    }
    return ways;
}

std::optional<HostChoice> readHost(const std::optional<std::string>& host,
                                   const std::optional<std::string>& gpusPerHost, Errors& problems)
{
    std::optional<HostChoice> choice;
    if (host) {
        choice = HostChoice{*host, {}};
    }
    if (gpusPerHost) {
        const auto count = readWhole(*gpusPerHost, "--gpus-per-host", 1, 64, problems);
        if (!choice) {
            problems.push_back({ErrorCode::Usage, {"", 0, "--gpus-per-host"}, "no --host", "--host with it"});
        } else if (count) {
            choice->gpusPerHost = *count;
        }
    }
    return choice;
}

}  // namespace gpucost::cli
