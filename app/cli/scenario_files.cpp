// SPDX-License-Identifier: Apache-2.0
#include "app/cli/scenario_files.h"

#include "app/cli/files.h"

namespace gpucost::cli {

Checked<Scenario> loadScenario(const std::string& path)
{
    const Result<std::string> text = readFile(path);
    if (!text) {
        return tl::make_unexpected(Errors{text.error()});
    }
    return readScenario(*text, path);
}

Checked<ScenarioResult> runScenario(const Scenario& scenario, const std::string& path,
                                    std::shared_ptr<const Catalog> catalog)
{
    auto result = run(scenario, {std::move(catalog), shippedExchangeRates(), shippedOwnedPresets()});
    if (!result) {
        for (Error& error : result.error()) {
            error.where.file = path;
        }
    }
    return result;
}

}  // namespace gpucost::cli
