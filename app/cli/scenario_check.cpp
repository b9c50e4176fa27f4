// SPDX-License-Identifier: Apache-2.0
#include "app/cli/command.h"
#include "app/cli/scenario_files.h"
#include "core/report/csv.h"
#include "core/report/json_writer.h"
#include "core/report/page.h"

namespace gpucost::cli {

namespace {

/// One file and what is wrong with it.
struct CheckedFile {
    std::string path;
    Errors problems;
};

std::string csv(const std::vector<CheckedFile>& files)
{
    CsvWriter out;
    out.header({"file", "line", "place", "found", "expected"});
    for (const CheckedFile& file : files) {
        for (const Error& error : file.problems) {
            out.text(file.path).number(error.where.line > 0 ? std::to_string(error.where.line) : "");
            out.text(error.where.pointer).text(error.found).text(error.expected).endRow();
        }
    }
    return out.take();
}

std::string json(const std::vector<CheckedFile>& files)
{
    JsonWriter out;
    out.beginArray();
    for (const CheckedFile& file : files) {
        out.beginObject();
        out.key("file").text(file.path);
        out.key("ok").boolean(file.problems.empty());
        out.key("problems").beginArray();
        for (const Error& error : file.problems) {
            out.beginObject();
            out.key("line").integer(static_cast<std::int64_t>(error.where.line));
            out.key("place").text(error.where.pointer);
            out.key("found").text(error.found);
            out.key("expected").text(error.expected);
            out.endObject();
        }
        out.endArray();
        out.endObject();
    }
    out.endArray();
    return out.take();
}

std::string page(const std::vector<CheckedFile>& files, Page::Kind kind)
{
    Page page(kind);
    for (const CheckedFile& file : files) {
        if (file.problems.empty()) {
            page.paragraph(file.path + ": ok");
            continue;
        }
        page.paragraph(file.path + ": " + std::to_string(file.problems.size()) +
                       (file.problems.size() == 1 ? " problem" : " problems"));
        std::vector<std::string> lines;
        for (const Error& error : file.problems) {
            lines.push_back(describe(error));
        }
        page.list(lines);
    }
    return page.take();
}

class ScenarioCheck : public Command {
public:
    void addOptions(OptionList& options) override
    {
        options.positions("FILE", m_files, "Scenarios (JSON)", true);
    }

    Checked<Answer> answer(Date today) const override
    {
        Errors problems;
        static_cast<void>(common.readAsOf(today, problems));
        const Format format = common.readFormat(problems);
        const auto catalog = common.catalog();
        if (!catalog) {
            problems.insert(problems.end(), catalog.error().begin(), catalog.error().end());
        }
        if (!problems.empty()) {
            return tl::make_unexpected(std::move(problems));
        }
        std::vector<CheckedFile> files;
        bool good = true;
        for (const std::string& path : m_files) {
            files.push_back({path, check(path, *catalog)});
            if (!files.back().problems.empty() &&
                files.back().problems.front().code == ErrorCode::InputOutput) {
                return tl::make_unexpected(files.back().problems);
            }
            good = good && files.back().problems.empty();
        }
        const std::string text =
            format == Format::Csv ? csv(files)
            : format == Format::Json
                ? json(files)
                : page(files, format == Format::Markdown ? Page::Kind::Markdown : Page::Kind::Text);
        return Answer{text, good ? 0 : 1};
    }

private:
    /// What reading and running find: an option that cannot be bought counts too.
    Errors check(const std::string& path, const std::shared_ptr<const Catalog>& catalog) const
    {
        const auto scenario = loadScenario(path);
        if (!scenario) {
            return scenario.error();
        }
        const auto result = runScenario(*scenario, path, catalog);
        if (!result) {
            return result.error();
        }
        Errors problems;
        for (std::size_t i = 0; i < result->options.size(); ++i) {
            if (result->options[i].refused) {
                problems.push_back(*result->options[i].refused);
                problems.back().where.file = path;
                problems.back().where.pointer =
                    "/options/" + std::to_string(i) + problems.back().where.pointer;
            }
        }
        return problems;
    }

    std::vector<std::string> m_files;
};

}  // namespace

const CommandEntry scenarioCheckEntry{
    "scenario check", "Read scenarios and look up all they name; exit code 1 where something is wrong",
    "Examples:\n"
    "  gpucost scenario check seoul.json\n"
    "  gpucost scenario check *.json --format json\n",
    [] { return std::unique_ptr<Command>(std::make_unique<ScenarioCheck>()); }};

}  // namespace gpucost::cli
