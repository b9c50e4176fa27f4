// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/scenario_exports.h"

#include <algorithm>

#include "connect/xlsx.h"
#include "core/base/stopped.h"
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

/// On any thread.
Checked<std::string> reportOf(const Scenario& scenario, const Library& library, bool wantsWorlds,
                              const Bytes& bytes, const Work& work)
{
    try {
        const auto result = run(scenario, {library.catalog, library.exchangeRates, library.owned}, work.stop);
        if (!result) {
            return tl::make_unexpected(result.error());
        }
        std::optional<ScenarioUncertainty> uncertainty;
        if (wantsWorlds && scenario.uncertainty) {
            auto made = evaluateUncertainty(scenario, *result, work);
            if (!made) {
                return tl::make_unexpected(made.error());
            }
            uncertainty = std::move(*made);
        }
        throwIfStopped(work.stop);
        return bytes({scenario, *result, library.catalog->hardware(), uncertainty ? &*uncertainty : nullptr});
    } catch (const Overflow& overflow) {
        return tl::make_unexpected(Errors{{ErrorCode::NumericLimit, {}, overflow.what(), "smaller figures"}});
    } catch (const Stopped& stopped) {
        return tl::make_unexpected(
            Errors{{ErrorCode::InputOutput, {}, stopped.what(), "an export to its end"}});
    }
}

}  // namespace

std::vector<Export> scenarioExports(Document& document, const std::shared_ptr<const Library>& library)
{
    std::vector<Export> all;
    const auto& outcome = document.outcome(library);
    if (!outcome->result) {
        return all;
    }
    const auto add = [&](const QString& name, const char* suffix, bool wantsWorlds, Bytes bytes) {
        all.push_back(
            {name,
             QString::fromLatin1(suffix),
             {},
             [scenario = document.scenario(), library, wantsWorlds, bytes = std::move(bytes)](
                 const Work& work) { return reportOf(scenario, *library, wantsWorlds, bytes, work); }});
    };
    add(Page::tr("Months of all options as CSV"), "csv", false, [](const ScenarioReport& report) {
        return Checked<std::string>(scenarioReport(report, Format::Csv, {}));
    });
    add(Page::tr("Scenario as Excel workbook"), "xlsx", true, workbookBytes);
    add(Page::tr("Scenario as HTML page"), "html", true,
        [](const ScenarioReport& report) { return Checked<std::string>(scenarioHtml(report)); });
    add(Page::tr("Scenario as Markdown"), "md", true, [](const ScenarioReport& report) {
        return Checked<std::string>(scenarioReport(report, Format::Markdown, {true, true}));
    });
    add(Page::tr("Scenario as JSON"), "json", true, [](const ScenarioReport& report) {
        return Checked<std::string>(scenarioReport(report, Format::Json, {}));
    });
    const bool hasCloud = std::any_of(
        outcome->result->options.begin(), outcome->result->options.end(), [](const OptionResult& one) {
            return one.quote && std::holds_alternative<CloudChoice>(one.option->choice);
        });
    if (hasCloud) {
        add(Page::tr("FOCUS rows of the cloud options as CSV"), "csv", false,
            [](const ScenarioReport& report) { return Checked<std::string>(scenarioFocusCsv(report)); });
    }
    return all;
}

}  // namespace gpucost::ui
