// SPDX-License-Identifier: Apache-2.0
#include "app/cli/command.h"
#include "app/cli/scenario_files.h"
#include "core/report/scenario_diff_report.h"

namespace gpucost::cli {

namespace {

class ScenarioDiff : public Command {
public:
    void addOptions(OptionList& options) override
    {
        options.positions("FILE", m_files,
                          "Two scenarios (JSON): the old one, then the new one. One alone is "
                          "compared with itself on the day of --as-of",
                          true);
    }

    Checked<Answer> answer(Date today) const override
    {
        Errors problems;
        std::optional<Date> asOf;
        if (common.asOf || m_files.size() == 1) {
            asOf = common.readAsOf(today, problems);
        }
        const Format format = common.readFormat(problems);
        if (m_files.size() > 2) {
            problems.push_back({ErrorCode::Usage,
                                {"", 0, "FILE"},
                                std::to_string(m_files.size()) + " files",
                                "two scenarios, or one"});
        }
        const auto catalog = common.catalog();
        if (!catalog) {
            problems.insert(problems.end(), catalog.error().begin(), catalog.error().end());
        }
        auto before = load(m_files.front(), problems);
        auto after = m_files.size() == 1 ? before : load(m_files[1], problems);
        if (!problems.empty()) {
            return tl::make_unexpected(std::move(problems));
        }
        if (asOf) {
            after->asOf = *asOf;
        }
        const auto ranBefore = runScenario(*before, m_files.front(), *catalog);
        const auto ranAfter = runScenario(*after, m_files.back(), *catalog);
        for (const auto* ran : {&ranBefore, &ranAfter}) {
            if (!*ran) {
                problems.insert(problems.end(), ran->error().begin(), ran->error().end());
            }
        }
        if (!problems.empty()) {
            return tl::make_unexpected(std::move(problems));
        }
        const std::string later = asOf ? " as of " + toString(*asOf) : "";
        return Answer{scenarioDiffReport({m_files.front(), *before, *ranBefore},
                                         {m_files.back() + later, *after, *ranAfter}, format)};
    }

private:
    static std::optional<Scenario> load(const std::string& path, Errors& problems)
    {
        auto scenario = loadScenario(path);
        if (!scenario) {
            problems.insert(problems.end(), scenario.error().begin(), scenario.error().end());
            return std::nullopt;
        }
        return std::move(*scenario);
    }

    std::vector<std::string> m_files;
};

}  // namespace

const CommandEntry scenarioDiffEntry{
    "scenario diff", "What differs between two scenarios, and what it does to every total",
    "Examples:\n"
    "  gpucost scenario diff plan-2026.json plan-2027.json\n"
    "  gpucost scenario diff plan-2026.json --as-of 2027-01-31\n"
    "\n"
    "With --as-of the new one is run at the prices of that day: with one file, this shows what newer prices\n"
    "change.\n",
    [] { return std::unique_ptr<Command>(std::make_unique<ScenarioDiff>()); }};

}  // namespace gpucost::cli
