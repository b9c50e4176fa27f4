// SPDX-License-Identifier: Apache-2.0
#include "core/report/scenario_diff_report.h"

#include <algorithm>

#include "core/report/csv.h"
#include "core/report/json_writer.h"
#include "core/report/numbers.h"
#include "core/report/page.h"
#include "core/report/wording.h"

namespace gpucost {

namespace {

/// What became of one option. Sides without an answer have none.
struct ChangedOption {
    std::string id;
    const OptionResult* before = nullptr;
    const OptionResult* after = nullptr;

    bool isComparable() const
    {
        return before != nullptr && after != nullptr && before->total.currency() == after->total.currency();
    }
    std::optional<Money> change() const
    {
        return isComparable() ? std::optional(after->total - before->total) : std::nullopt;
    }
    std::optional<Money> presentChange() const
    {
        return isComparable() ? std::optional(after->presentCost - before->presentCost) : std::nullopt;
    }
    std::string share() const
    {
        return !isComparable() || before->total.isZero()
                   ? ""
                   : percentNumber(Rational(change()->amount()) / Rational(before->total.amount()));
    }
};

std::vector<ChangedOption> changedOptions(const ScenarioSide& before, const ScenarioSide& after)
{
    std::vector<ChangedOption> options;
    const auto answered = [](const OptionResult& option) { return option.refused ? nullptr : &option; };
    for (const OptionResult& option : before.result.options) {
        options.push_back({option.option->id, answered(option), nullptr});
    }
    for (const OptionResult& option : after.result.options) {
        const auto at = std::find_if(options.begin(), options.end(),
                                     [&](const ChangedOption& one) { return one.id == option.option->id; });
        if (at == options.end()) {
            options.push_back({option.option->id, nullptr, answered(option)});
        } else {
            at->after = answered(option);
        }
    }
    return options;
}

std::string totalOf(const OptionResult* option)
{
    return option == nullptr ? "" : moneyText(option->total);
}

std::string plain(const std::optional<Money>& money)
{
    return money ? toString(money->amount()) : "";
}

std::string plainTotal(const OptionResult* option)
{
    return option == nullptr ? "" : toString(option->total.amount());
}

std::string currencyOf(const OptionResult* option)
{
    return option == nullptr ? "" : std::string(option->total.currency().code());
}

std::string csv(const std::vector<ChangedOption>& options)
{
    CsvWriter out;
    out.header({"option", "total_before", "currency_before", "total_after", "currency_after", "change",
                "change_percent", "present_cost_change"});
    for (const ChangedOption& one : options) {
        out.text(one.id).number(plainTotal(one.before)).text(currencyOf(one.before));
        out.number(plainTotal(one.after)).text(currencyOf(one.after)).number(plain(one.change()));
        out.number(one.share()).number(plain(one.presentChange())).endRow();
    }
    return out.take();
}

std::string json(const ScenarioSide& before, const ScenarioSide& after,
                 const std::vector<ChangedOption>& options)
{
    JsonWriter json;
    const auto optional = [&json](const char* key, const std::string& value) {
        json.key(key);
        if (value.empty()) {
            json.null();
        } else {
            json.text(value);
        }
    };
    json.beginObject();
    json.key("before").text(before.file);
    json.key("after").text(after.file);
    json.key("differences").beginArray();
    for (const ScenarioDifference& one : differences(before.scenario, after.scenario)) {
        json.beginObject();
        json.key("where").text(one.where);
        json.key("before").text(one.before);
        json.key("after").text(one.after);
        json.endObject();
    }
    json.endArray();
    json.key("options").beginArray();
    for (const ChangedOption& one : options) {
        json.beginObject();
        json.key("id").text(one.id);
        optional("total_before", plainTotal(one.before));
        optional("currency_before", currencyOf(one.before));
        optional("total_after", plainTotal(one.after));
        optional("currency_after", currencyOf(one.after));
        optional("change", plain(one.change()));
        optional("change_percent", one.share());
        optional("present_cost_change", plain(one.presentChange()));
        json.endObject();
    }
    json.endArray();
    json.key("recommended_before").text(before.result.options[*before.result.recommended].option->id);
    json.key("recommended_after").text(after.result.options[*after.result.recommended].option->id);
    json.endObject();
    return json.take();
}

std::string page(const ScenarioSide& before, const ScenarioSide& after,
                 const std::vector<ChangedOption>& options, Page::Kind kind)
{
    Page page(kind);
    page.title("From " + before.file + " to " + after.file);
    page.heading("What differs in the documents");
    const auto changes = differences(before.scenario, after.scenario);
    if (changes.empty()) {
        page.paragraph("Nothing: they ask the same.");
    } else {
        Table table({{"field"}, {"before"}, {"after"}});
        for (const ScenarioDifference& one : changes) {
            table.add({one.where, one.before.empty() ? "(not there)" : one.before,
                       one.after.empty() ? "(not there)" : one.after});
        }
        page.table(table);
    }
    page.heading("What it does to the totals");
    Table table({{"option"},
                 {"before", Align::Right},
                 {"after", Align::Right},
                 {"change", Align::Right},
                 {"%", Align::Right},
                 {"change of present cost", Align::Right}});
    for (const ChangedOption& one : options) {
        const auto change = one.change();
        const auto present = one.presentChange();
        table.add({one.id, totalOf(one.before), totalOf(one.after), change ? moneyText(*change) : "",
                   one.share(), present ? moneyText(*present) : ""});
    }
    page.table(table);
    const std::string& was = before.result.options[*before.result.recommended].option->id;
    const std::string& is = after.result.options[*after.result.recommended].option->id;
    page.paragraph(was == is ? "Recommended before and after: " + is + '.'
                             : "Recommended before: " + was + "; after: " + is + '.');
    for (const ScenarioSide* side : {&before, &after}) {
        for (const std::string& warning : side->result.warnings) {
            page.paragraph("Warning about " + side->file + ": " + warning + '.');
        }
    }
    if (before.result.booksDigest != after.result.booksDigest) {
        page.paragraph("They were run on different price books.");
    }
    return page.take();
}

}  // namespace

std::string scenarioDiffReport(const ScenarioSide& before, const ScenarioSide& after, Format format)
{
    const std::vector<ChangedOption> options = changedOptions(before, after);
    switch (format) {
    case Format::Text: return page(before, after, options, Page::Kind::Text);
    case Format::Markdown: return page(before, after, options, Page::Kind::Markdown);
    case Format::Csv: return csv(options);
    case Format::Json: return json(before, after, options);
    }
    return "";
}

}  // namespace gpucost
