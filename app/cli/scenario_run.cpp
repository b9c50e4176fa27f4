// SPDX-License-Identifier: Apache-2.0
#include <algorithm>
#include <array>
#include <thread>

#include "app/cli/chart_file.h"
#include "app/cli/command.h"
#include "app/cli/files.h"
#include "app/cli/interruption.h"
#include "app/cli/scenario_files.h"
#include "connect/xlsx.h"
#include "core/report/scenario_charts.h"
#include "core/report/scenario_report.h"

namespace gpucost::cli {

namespace {

constexpr std::array<std::string_view, 7> formats{"text", "csv", "json", "markdown", "html", "xlsx", "focus"};

class ScenarioRun : public Command {
public:
    void addOptions(OptionList& options) override
    {
        options.position("FILE", m_file, "A scenario (JSON): gpucost scenario new writes one");
        options.group("Report");
        options.flag("--cash-flow", m_cashFlow,
                     "Every option month by month (text and markdown; html has it)");
        options.flag("--explain", m_explain, "Derive every charge (text and markdown; html has it)");
        options.one("--option", m_option, "ID", "With --format focus: the rows of this option alone");
        m_chart.addTo(options);
        common.formats.assign(formats.begin(), formats.end());
    }

    Checked<Answer> answer(Date today) const override
    {
        Errors problems;
        const std::string format = readFormatName(problems);
        if (format == "xlsx" && !common.output) {
            problems.push_back({ErrorCode::Usage,
                                {"", 0, "--format"},
                                "xlsx, and no file to write it to",
                                "--output FILE.xlsx with it"});
        }
        if (m_option && format != "focus") {
            problems.push_back({ErrorCode::Usage,
                                {"", 0, "--option"},
                                "--format " + format + " with it",
                                "--format focus: all other reports compare all options"});
        }
        m_chart.check(problems);
        std::optional<Date> asOf;
        if (common.asOf) {
            asOf = common.readAsOf(today, problems);
        }
        const auto catalog = common.catalog();
        if (!catalog) {
            problems.insert(problems.end(), catalog.error().begin(), catalog.error().end());
        }
        auto scenario = loadScenario(*m_file);
        if (!scenario) {
            problems.insert(problems.end(), scenario.error().begin(), scenario.error().end());
        }
        if (!problems.empty()) {
            return tl::make_unexpected(std::move(problems));
        }
        if (asOf) {
            scenario->asOf = *asOf;
        }
        const auto result = runScenario(*scenario, *m_file, *catalog);
        if (!result) {
            return tl::make_unexpected(result.error());
        }
        // CSV is one row a month and FOCUS rows are charges: neither has a place for worlds.
        const bool wantsWorlds = scenario->uncertainty && format != "csv" && format != "focus";
        std::optional<ScenarioUncertainty> uncertainty;
        const Interruption interruption;
        if (wantsWorlds) {
            Progress progress("worlds", interruption);
            auto made = evaluateUncertainty(*scenario, *result,
                                            progress.work(std::max(1U, std::thread::hardware_concurrency())));
            if (!made) {
                for (Error& error : made.error()) {
                    error.where.file = *m_file;
                }
                return tl::make_unexpected(made.error());
            }
            uncertainty = std::move(*made);
        }
        const ScenarioReport report{*scenario, *result, (*catalog)->hardware(),
                                    uncertainty ? &*uncertainty : nullptr};
        auto answer = write(report, format);
        if (answer && interruption.isRaised()) {
            answer->exitCode = interruptedExit;
            answer->isPartial = true;
            return answer;
        }
        if (answer && m_chart.isWanted()) {
            if (auto error = m_chart.write(scenarioLines(report))) {
                return tl::make_unexpected(Errors{*error});
            }
        }
        return answer;
    }

private:
    std::string readFormatName(Errors& problems) const
    {
        const std::string format = common.format.value_or("text");
        std::string expected;
        for (const std::string_view one : formats) {
            if (format == one) {
                return format;
            }
            expected += (expected.empty() ? "" : one == formats.back() ? " or " : ", ") + std::string(one);
        }
        wrongValue(problems, "--format", format, expected);
        return "text";
    }

    Checked<Answer> write(const ScenarioReport& report, const std::string& format) const
    {
        if (format == "html") {
            return Answer{scenarioHtml(report)};
        }
        if (format == "xlsx") {
            auto bytes = xlsxBytes(scenarioWorkbook(report));
            if (!bytes) {
                return tl::make_unexpected(Errors{bytes.error()});
            }
            return Answer{std::move(*bytes)};
        }
        if (format == "focus") {
            return focus(report);
        }
        return Answer{scenarioReport(report, *parseFormat(format), ScenarioDetail{m_cashFlow, m_explain})};
    }

    /// Who adds rows up should know whose are not there.
    void noteOwnServers(const ScenarioReport& report) const
    {
        for (const OptionResult& option : report.result.options) {
            if (!m_option && std::holds_alternative<OwnedChoice>(option.option->choice)) {
                writeStandardError("gpucost: note: option " + option.option->id +
                                   " is in no FOCUS row: no provider bills servers of one's own\n");
            }
        }
    }

    Checked<Answer> focus(const ScenarioReport& report) const
    {
        std::string known;
        noteOwnServers(report);
        for (const OptionResult& option : report.result.options) {
            const bool isCloud = std::holds_alternative<CloudChoice>(option.option->choice);
            if (isCloud && option.quote) {
                if (!m_option || option.option->id == *m_option) {
                    return Answer{scenarioFocusCsv(report, m_option.value_or(""))};
                }
                known += (known.empty() ? "" : ", ") + option.option->id;
            }
        }
        return tl::make_unexpected(Errors{
            {ErrorCode::NotFound,
             {"", 0, "--option"},
             m_option ? "no cloud option \"" + *m_option + '"' : std::string("no option of a cloud provider"),
             known.empty() ? "a scenario with one" : "one of: " + known}});
    }

    std::optional<std::string> m_file;
    std::optional<std::string> m_option;
    bool m_cashFlow = false;
    bool m_explain = false;
    ChartFile m_chart;
};

}  // namespace

const CommandEntry scenarioRunEntry{
    "scenario run", "Work a scenario out: what is owed when, what it is worth today, what pays back",
    "Examples:\n"
    "  gpucost scenario run seoul.json\n"
    "  gpucost scenario run seoul.json --cash-flow --explain\n"
    "  gpucost scenario run seoul.json --format html -o seoul.html\n"
    "  gpucost scenario run seoul.json --format xlsx -o seoul.xlsx\n"
    "  gpucost scenario run seoul.json --format focus --option reserved-3y\n"
    "  gpucost scenario run seoul.json --as-of 2027-01-31 --chart paid.svg\n"
    "\n"
    "Formats: text, csv, json, markdown, html (one page with charts), xlsx (a workbook), focus (FOCUS 1.2\n"
    "rows of the cloud options). The scenario's own day counts, unless --as-of says another.\n",
    [] { return std::unique_ptr<Command>(std::make_unique<ScenarioRun>()); }};

const CommandEntry reportEntry{
    "report", "The same as `scenario run`: a scenario as page, workbook, FOCUS rows and more",
    "Examples:\n"
    "  gpucost report seoul.json --format html -o seoul.html\n"
    "  gpucost report seoul.json --format xlsx -o seoul.xlsx\n",
    [] { return std::unique_ptr<Command>(std::make_unique<ScenarioRun>()); }};

}  // namespace gpucost::cli
