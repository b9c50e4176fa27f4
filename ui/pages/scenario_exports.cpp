// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/scenario_exports.h"

#include <algorithm>

#include "connect/xlsx.h"
#include "core/report/scenario_report.h"

namespace gpucost::ui {

namespace {

using Bytes = std::function<Checked<std::string>(const ScenarioReport& report)>;

Checked<std::string> workbookBytes(const ScenarioReport& report)
{
    auto bytes = xlsxBytes(scenarioWorkbook(report));
    if (!bytes) {
        return tl::make_unexpected(Errors{bytes.error()});
    }
    return std::move(*bytes);
}

}  // namespace

std::vector<Export> scenarioExports(const std::shared_ptr<const ScenarioOutcome>& outcome)
{
    std::vector<Export> all;
    if (outcome == nullptr || !outcome->result) {
        return all;
    }
    const auto add = [&](const QString& name, const char* suffix, Bytes bytes) {
        all.push_back(
            {name, QString::fromLatin1(suffix), [outcome, bytes = std::move(bytes)] {
                 return bytes({outcome->scenario, *outcome->result, outcome->library->catalog->hardware()});
             }});
    };
    add(Page::tr("Months of all options as CSV"), "csv", [](const ScenarioReport& report) {
        return Checked<std::string>(scenarioReport(report, Format::Csv, {}));
    });
    add(Page::tr("Scenario as Excel workbook"), "xlsx", workbookBytes);
    add(Page::tr("Scenario as HTML page"), "html",
        [](const ScenarioReport& report) { return Checked<std::string>(scenarioHtml(report)); });
    add(Page::tr("Scenario as Markdown"), "md", [](const ScenarioReport& report) {
        return Checked<std::string>(scenarioReport(report, Format::Markdown, {true, true}));
    });
    add(Page::tr("Scenario as JSON"), "json", [](const ScenarioReport& report) {
        return Checked<std::string>(scenarioReport(report, Format::Json, {}));
    });
    const bool hasCloud = std::any_of(
        outcome->result->options.begin(), outcome->result->options.end(), [](const OptionResult& one) {
            return one.quote && std::holds_alternative<CloudChoice>(one.option->choice);
        });
    if (hasCloud) {
        add(Page::tr("FOCUS rows of the cloud options as CSV"), "csv",
            [](const ScenarioReport& report) { return Checked<std::string>(scenarioFocusCsv(report)); });
    }
    return all;
}

}  // namespace gpucost::ui
